/** Figures far from the others of their column: the modified z-score of Iglewicz and Hoaglin (1993), on plain and on log values. */
import type { Figure, Region } from '../../model/recognition';
import { fieldNamed } from '../../recognition/headers-meaning';
import { cellOf, type CheckContext } from '../context';
import { rowIn } from '../fields';
import { parameter, type Candidate, type CodeDefinition, type Rule } from '../rule';

const outlier: CodeDefinition = {
  code: 'outlier', group: 'rows', severity: 'info', needs: ['figures'],
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
    for (const figures of columns.values()) {
      if (figures.length < least) continue;
      const values = Float64Array.from(figures, (figure) => figure.value ?? 0);
      const plain = scores(values);
      const logs = scores(values.map(Math.log));
      const usual = median(values.slice().sort());
      const isFar = (value: number): boolean => figures.length >= few || value >= usual * farTimes;
      const far = figures.filter(({ value }, index) => Math.min(Math.abs(plain[index] ?? 0), Math.abs(logs[index] ?? 0)) > limit && isFar(value ?? 0)).filter((figure) => !isOfMoney(region, figure));
      const [first] = far;
      if (!first || far.length > mostListed) continue;
      const cells = far.map(cellOf);
      yield { code: 'outlier', outcome: 'fail', cells, found: first.value, args: { cell: cellOf(first), cells, value: first.value ?? 0, usual, count: far.length } };
    }
  }
}

export const outliers: Rule = { codes: [outlier], run };
