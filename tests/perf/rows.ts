/** SPEC §12: row checks, 12 columns, 1 % of cells dirty, against one pass written by hand, ajv and arktype in the same run. */
import { Ajv, type ValidateFunction } from 'ajv';
import { type } from 'arktype';
import { compileRowChecks, type RowColumn } from '../../src/core/checks/rows/compile';
import type { CellValue } from '../../src/core/model/grid';
import { interleaved, milliseconds, type Bench } from './bench';
import { registerRows } from './register';

type Report = (row: number, column: number) => void;
type Row = CellValue[];

const provinces = ['Sefrou', 'Taza', 'Taounate', 'Fès', 'Meknès', 'Ifrane', 'Boulemane'];
const services = ['Consultation', 'Chirurgie', 'Dentaire', 'Atelier'];
const [earliest, latest] = [18264, 73415];
const names = ['date', 'place', 'province', 'service', 'specialty', 'sex', 'men', 'women', 'children', 'total', 'amount', 'note'];

/** One wrong value for each column; the last column, of notes, takes anything. */
const dirt: readonly CellValue[] = ['12/03/2025', null, 'Sefru', 'Chirurgi', null, 'X', -3, 2.5, '12', -7, '1 200,50'];

/** Every hundredth cell of a column under a rule is dirty, at a different row in each. */
function dirtyRows(count: number): Row[] {
  const rows = registerRows(count).slice(1);
  rows.forEach((row, r) =>
    dirt.forEach((value, column) => {
      if ((r + column * 37) % 100 === 50) row[column] = value;
    }),
  );
  return rows;
}

const columns: readonly RowColumn[] = [
  { at: 0, kind: 'date', least: earliest, most: latest, required: true },
  { at: 1, kind: 'text', required: true },
  { at: 2, kind: 'list', allowed: provinces, unknown: 'unknown-place', required: true },
  { at: 3, kind: 'list', allowed: services, unknown: 'unknown-place', required: true },
  { at: 4, kind: 'text', required: true },
  { at: 5, kind: 'list', allowed: ['F', 'M'], unknown: 'unknown-place' },
  ...[6, 7, 8, 9].map((at): RowColumn => ({ at, kind: 'count' })),
  { at: 10, kind: 'amount' },
  { at: 11, kind: 'text' },
];

function byHand(): (rows: readonly Row[], report: (row: number, column: number, code: string) => void) => void {
  const [knownProvinces, knownServices] = [new Set<CellValue | undefined>(provinces), new Set<CellValue | undefined>(services)];
  return (rows, report) => {
    for (let r = 0; r < rows.length; r += 1) {
      const row = rows[r] as Row;
      const date = row[0];
      if (typeof date === 'number') {
        if (date < earliest || date > latest) report(r, 0, 'date-out-of-range');
      } else report(r, 0, date === null ? 'missing-required' : 'date-as-text');
      if (row[1] === null) report(r, 1, 'missing-required');
      if (!knownProvinces.has(row[2])) report(r, 2, row[2] === null ? 'missing-required' : 'unknown-place');
      if (!knownServices.has(row[3])) report(r, 3, row[3] === null ? 'missing-required' : 'unknown-place');
      if (row[4] === null) report(r, 4, 'missing-required');
      const sex = row[5];
      if (sex !== 'F' && sex !== 'M' && sex !== null) report(r, 5, 'unknown-place');
      for (let c = 6; c < 10; c += 1) {
        const count = row[c];
        if (typeof count === 'number') {
          if (count < 0) report(r, c, 'negative-count');
          if (!Number.isInteger(count)) report(r, c, 'fractional-count');
        } else if (count !== null) report(r, c, 'number-as-text');
      }
      const amount = row[10];
      if (typeof amount !== 'number' && amount !== null) report(r, 10, 'number-as-text');
    }
  };
}

const count = { type: 'integer', minimum: 0, nullable: true };
const text = { type: 'string' };
const schemas = [
  { type: 'number', minimum: earliest, maximum: latest },
  text,
  { enum: provinces },
  { enum: services },
  text,
  { enum: ['F', 'M', null] },
  count,
  count,
  count,
  count,
  { type: 'number', nullable: true },
  {},
];

/** Every fault of a row is asked for, as ours are. */
const ajv = new Ajv({ allErrors: true, strict: false });
const ajvObjects = ajv.compile({ type: 'object', properties: Object.fromEntries(names.map((name, at) => [name, schemas[at]])) });
const ajvArrays = ajv.compile({ type: 'array', items: schemas });

function byAjv(validate: ValidateFunction, columnOf: (path: string) => number, rows: readonly unknown[], report: Report): void {
  rows.forEach((row, r) => {
    if (!validate(row)) for (const { instancePath } of validate.errors ?? []) report(r, columnOf(instancePath.slice(1)));
  });
}

const person = 'number.integer >= 0 | null' as const;
const ark = type({
  date: `${earliest} <= number <= ${latest}`,
  place: 'string',
  province: type.enumerated(...provinces),
  service: type.enumerated(...services),
  specialty: 'string',
  sex: "'F' | 'M' | null",
  men: person,
  women: person,
  children: person,
  total: person,
  amount: 'number | null',
  note: 'unknown',
});

function byArktype(rows: readonly unknown[], report: Report): void {
  rows.forEach((row, r) => {
    if (ark.allows(row)) return;
    const faults = ark(row);
    if (faults instanceof type.errors) for (const { path } of faults) report(r, names.indexOf(String(path[0])));
  });
}

function faultsOf(run: (report: Report) => void): number {
  const cells = new Set<number>();
  run((row, column) => cells.add(row * names.length + column));
  return cells.size;
}

function measure(length: number, print: (line: string) => void): void {
  const rows = dirtyRows(length);
  const objects = rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
  const hand = byHand();
  const ours = compileRowChecks(columns);
  const runs: readonly (readonly [string, (report: Report) => void])[] = [
    ['by hand', (report) => hand(rows, report)],
    ['ours', (report) => ours(rows, 0, rows.length - 1, report)],
    ['ajv, objects', (report) => byAjv(ajvObjects, (path) => names.indexOf(path), objects, report)],
    ['ajv, arrays', (report) => byAjv(ajvArrays, Number, rows, report)],
    ['arktype', (report) => byArktype(objects, report)],
  ];
  const faults = runs.map(([, run]) => faultsOf(run));
  if (faults.some((found) => found !== faults[0])) throw new Error(`The contenders find different faults: ${faults.join(', ')}.`);
  let reported = 0;
  const report: Report = () => {
    reported += 1;
  };
  /** Short runs are repeated within one timing, for the clock's sake. */
  const times = Math.max(1, Math.round(10_000 / length));
  const medians = interleaved(
    runs.map(([name, run]) => ({
      name,
      prepare: () => null,
      run: () => {
        for (let time = 0; time < times; time += 1) run(report);
      },
    })),
    25,
  );
  const time = (name: string): number => (medians.get(name) ?? NaN) / times;
  const [bound, mine, rival] = [time('by hand'), time('ours'), Math.min(time('ajv, objects'), time('ajv, arrays'))];
  const ratios = [mine / bound, rival / mine, time('arktype') / mine].map((ratio) => `${ratio.toFixed(2)}×`.padEnd(9));
  print([String(length).padEnd(8), ...runs.map(([name]) => milliseconds(time(name)).padEnd(12)), ...ratios].join(' '));
  if (reported === 0) throw new Error('Nothing was reported.');
}

export const bench: Bench = {
  name: 'rows',
  run: (print) => {
    print('goals: ours ≤ 1.2× by hand; ajv (the faster) and arktype ≥ 2.8× ours');
    print('rows     by hand      ours         ajv, objects ajv, arrays  arktype      of hand   ajv/ours  arktype/ours');
    for (const length of [1_000, 10_000, 100_000]) measure(length, print);
    return Promise.resolve();
  },
};
