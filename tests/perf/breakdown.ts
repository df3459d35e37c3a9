/** SPEC §12: a breakdown by two text keys with three sums, from a fresh row-major array. */
import alasql from 'alasql';
import * as aq from 'arquero';
import { groupRows, type Groups } from '../../src/core/breakdown/group';
import type { Rows } from '../../src/core/breakdown/reading';
import { interleaved, milliseconds, type Bench, type Contender } from './bench';

const places = [
  'صفرو',
  'تاونات',
  'بولمان',
  'مكناس',
  'Sefrou',
  'Taounate',
  'Boulemane',
  'El Hajeb',
  'Ifrane',
  'Moulay Yacoub',
  'فاس',
  'الحاجب',
];
const services = ['consultation', 'pharmacy', 'laboratory', 'طب الأسنان', 'طب العيون', 'radiology', 'surgery'];

/** The text of a table of that many rows: a fresh copy is parsed for each run. */
function tableText(rows: number): string {
  const table: unknown[][] = [];
  let state = 42;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  for (let row = 0; row < rows; row += 1) {
    table.push([
      next(400) + 45000,
      places[next(places.length)],
      services[next(services.length)],
      next(120),
      next(90),
      next(30) + 0.5,
      'note',
    ]);
  }
  return JSON.stringify(table);
}

/** By hand: one pass, a map to a code for each key, sums in one array under the combined code. */
function bound(rows: Rows): Float64Array {
  const firsts = new Map<unknown, number>();
  const seconds = new Map<unknown, number>();
  const width = 64;
  const sums = new Float64Array(width * width * 3);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as readonly unknown[];
    let first = firsts.get(row[1]);
    if (first === undefined) firsts.set(row[1], (first = firsts.size));
    let second = seconds.get(row[2]);
    if (second === undefined) seconds.set(row[2], (second = seconds.size));
    const at = (first * width + second) * 3;
    sums[at] = (sums[at] as number) + (row[3] as number);
    sums[at + 1] = (sums[at + 1] as number) + (row[4] as number);
    sums[at + 2] = (sums[at + 2] as number) + (row[5] as number);
  }
  return sums;
}

function ours(rows: Rows): Groups {
  const columnOf = (column: number): { rows: Rows; column: number } => ({ rows, column });
  return groupRows([{ name: '', keys: [columnOf(1), columnOf(2)], measures: [columnOf(3), columnOf(4), columnOf(5)], skip: 0 }]);
}

function byAlasql(rows: unknown): unknown {
  return alasql('SELECT [1], [2], SUM([3]) AS a, SUM([4]) AS b, SUM([5]) AS c FROM ? GROUP BY [1], [2]', [rows]);
}

function byArquero(prepared: unknown): unknown {
  const rows = prepared as readonly (readonly unknown[])[];
  const column = (index: number): unknown[] => rows.map((row) => row[index]);
  return aq
    .table({ p: column(1), s: column(2), a: column(3), b: column(4), c: column(5) })
    .groupby('p', 's')
    .rollup({ a: aq.op.sum('a'), b: aq.op.sum('b'), c: aq.op.sum('c') });
}

export const bench: Bench = {
  name: 'breakdown',
  run: async (print) => {
    print('rows       bound        ours first   ours again   alasql       arquero      first/bound  again/first  alasql/first');
    for (const [rows, rounds] of [
      [1_000, 41],
      [10_000, 21],
      [100_000, 11],
      [1_000_000, 5],
    ] as const) {
      const text = tableText(rows);
      // Short runs are repeated within one timing, for the clock's sake: each on a copy of its own.
      const copies = Math.max(1, Math.round(20_000 / rows));
      const fresh = (): unknown[] => Array.from({ length: copies }, () => JSON.parse(text) as unknown);
      const read = (): unknown[] => {
        const tables = fresh();
        for (const table of tables) ours(table as Rows);
        return tables;
      };
      const each = (name: string, prepare: () => unknown[], run: (table: unknown) => unknown): Contender => ({
        name,
        prepare,
        run: (tables) => (tables as unknown[]).map(run),
      });
      const contenders: Contender[] = [
        each('bound', fresh, (table) => bound(table as Rows)),
        each('first', fresh, (table) => ours(table as Rows)),
        each('again', read, (table) => ours(table as Rows)),
        each('alasql', fresh, byAlasql),
        each('arquero', fresh, byArquero),
      ];
      const times = interleaved(contenders, rounds);
      const time = (name: string): number => (times.get(name) ?? NaN) / copies;
      const ratios = [time('first') / time('bound'), time('again') / time('first'), time('alasql') / time('first')];
      print(
        [
          String(rows).padEnd(10),
          ...contenders.map(({ name }) => milliseconds(time(name)).padEnd(12)),
          ...ratios.map((ratio) => `${ratio.toFixed(2)}×`.padEnd(12)),
        ].join(' '),
      );
      await Promise.resolve();
    }
  },
};
