/** Figures far from the others of their column: the modified z-score of Iglewicz and Hoaglin (1993), on plain and on log values. */
import type { Figure, Region } from '../../model/recognition';
import { fieldNamed } from '../../lexicon/field-names';
import { cellOf, type CheckContext } from '../context';
import { rowIn } from '../fields';
import { parameter, type Candidate, type CodeDefinition, type Rule } from '../rule';

const outlier: CodeDefinition = {
  code: 'outlier',
  group: 'rows',
  givesWay: true,
  severity: 'info',
  needs: ['figures'],
  parameters: { values: { default: 5, least: 5, most: 1000 }, score: { default: 3.5, least: 2, most: 20 } },
};
const mostListed = 5;
/** Few values tell little of their spread: then only what has about a digit too many is far. */
const few = 8;
const farTimes = 8;
const judged: ReadonlySet<Figure['role']> = new Set(['count', 'persons', 'acts', 'quantity']);

function median(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Zeros where half of the values are alike: then there is no spread to measure by. */
function scores(values: Float64Array): Float64Array {
  const middle = median(values.slice().sort());
  const spread = median(values.map((value) => Math.abs(value - middle)).sort());
  return values.map((value) => (spread === 0 ? 0 : (0.6745 * (value - middle)) / spread));
}

/** "Budget (DH)" among rows that count persons: each row has a measure of its own. */
function isOfMoney(region: Region, { row }: Figure): boolean {
  return fieldNamed([rowIn(region, row)?.label ?? ''])?.unit === 'money';
}

interface Far {
  readonly far: readonly Figure[];
  readonly usual: number;
}

/** Rows that are far in most columns are of a large place, no slip of one figure. */
function largeRows(told: readonly Far[], columns: number): ReadonlySet<number> {
  const times = new Map<number, number>();
  for (const { far } of told) for (const { row } of far) times.set(row, (times.get(row) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count >= 2 && count * 2 > columns).map(([row]) => row));
}

function* run(context: CheckContext): Iterable<Candidate> {
  const least = parameter(context, outlier, 'values');
  const limit = parameter(context, outlier, 'score');
  for (const region of context.recognition.regions) {
    if (region.kind !== 'table' && region.kind !== 'list') continue;
    const columns = new Map<number, Figure[]>();
    for (const figure of context.figuresOf(region)) {
      if (!judged.has(figure.role) || figure.value === null || figure.value <= 0 || rowIn(region, figure.row)?.kind !== 'data') continue;
      const column = columns.get(figure.column);
      if (column) column.push(figure);
      else columns.set(figure.column, [figure]);
    }
    const judgedColumns = [...columns.values()].filter((figures) => figures.length >= least);
    const told: Far[] = [];
    for (const figures of judgedColumns) {
      const values = Float64Array.from(figures, (figure) => figure.value ?? 0);
      const plain = scores(values);
      const logs = scores(values.map(Math.log));
      const usual = median(values.slice().sort());
      const isFar = (value: number): boolean => figures.length >= few || value >= usual * farTimes;
      const far = figures
        .filter(({ value }, index) => Math.min(Math.abs(plain[index] ?? 0), Math.abs(logs[index] ?? 0)) > limit && isFar(value ?? 0))
        .filter((figure) => !isOfMoney(region, figure));
      told.push({ far, usual });
    }
    const large = largeRows(told, judgedColumns.length);
    for (const { far: all, usual } of told) {
      const far = all.filter(({ row }) => !large.has(row));
      const [first] = far;
      if (!first || all.length > mostListed) continue;
      const cells = far.map(cellOf);
      yield {
        code: 'outlier',
        outcome: 'fail',
        cells,
        found: first.value,
        args: { cell: cellOf(first), cells, value: first.value ?? 0, usual, count: far.length },
      };
    }
  }
}

export const outliers: Rule = { codes: [outlier], run };
