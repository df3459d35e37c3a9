/**
 * A sheet's figures as places by lines, for sums along one axis: along rows a place is a column and a line a row, along columns
 * the other way round. A sum is asked line by line; that it holds in many lines is what tells it from chance.
 */
import { decimalsOf } from '../../arithmetic/numbers';
import type { Figure, Region } from '../../model/recognition';

export type Axis = 'row' | 'column';

export interface Lines {
  readonly sheet: string;
  readonly axis: Axis;
  /** Sheet columns (rows) in which figures stand, ascending. */
  readonly places: readonly number[];
  /** Sheet rows (columns), ascending. */
  readonly lines: readonly number[];
  readonly placeAt: ReadonlyMap<number, number>;
  readonly lineAt: ReadonlyMap<number, number>;
  /** By place, then line; NaN where no number stands that adds. */
  readonly numbers: Float64Array;
  readonly decimals: Uint8Array;
  /** 1 where the number is computed. */
  readonly computed: Uint8Array;
  /** Places whose label says that they are part of another: never added beside it. */
  readonly within: ReadonlySet<number>;
  /** Lines of percentages: what they lack to the whole is for their own rule to say. */
  readonly shares: ReadonlySet<number>;
  /** By line: what all its whole figures are multiples of, where they were rounded to it; else 1. */
  readonly units: Float64Array;
}

export const indexIn = ({ lines }: Lines, place: number, line: number): number => place * lines.length + line;

/** NaN where no number stands. */
export function numberIn(view: Lines, row: number, column: number): number {
  const [place, line] = view.axis === 'row' ? [column, row] : [row, column];
  const [at, across] = [view.placeAt.get(place), view.lineAt.get(line)];
  return at === undefined || across === undefined ? NaN : (view.numbers[indexIn(view, at, across)] ?? NaN);
}

/** What cannot be part of a sum: percentages beside counts, and rows of them; a column of shares has a sum of its own. */
interface Excluded {
  readonly columns: ReadonlySet<string>;
  readonly rows: ReadonlySet<number>;
  /** Sheet columns that hold percentages somewhere. */
  readonly shares: ReadonlySet<number>;
  /** Rows that are "of which". */
  readonly within: ReadonlySet<number>;
}

function excludedOf(regions: readonly Region[]): Excluded {
  const columns = new Set<string>();
  const rows = new Set<number>();
  const within = new Set<number>();
  const shares = new Set<number>();
  for (const { id, fields, rows: own } of regions) {
    for (const { column, role, unit } of fields) {
      if (role !== 'percent' && unit !== 'percent') continue;
      columns.add(`${id} ${column}`);
      shares.add(column);
    }
    for (const { row, kind } of own) {
      if (kind === 'percent') rows.add(row);
      else if (kind === 'of-which') within.add(row);
    }
  }
  return { columns, rows, within, shares };
}

function ascending(numbers: Iterable<number>): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

const mostUnit = 1e6;

function divisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** Statistical offices round counts to 3, 5 or 100: every figure of the line is then a multiple. */
function unitOf(view: Omit<Lines, 'units'>, line: number): number {
  let unit = 0;
  let told = 0;
  for (let place = 0; place < view.places.length; place += 1) {
    const number = view.numbers[place * view.lines.length + line] ?? NaN;
    if (Number.isNaN(number) || number === 0) continue;
    if (!Number.isInteger(number)) return 1;
    unit = divisor(unit, Math.abs(number));
    told += 1;
    if (unit === 1) return 1;
  }
  return told >= leastTold && unit > 0 && unit <= mostUnit ? unit : 1;
}

/** Two or three figures share a divisor by chance. */
const leastTold = 5;

function isAdded({ value, state, qualifier }: Figure): boolean {
  return value !== null && (state === 'number' || state === 'text-number') && qualifier === '=';
}

/** Among more rows no person lays out sums that only the figures tell. */
const mostPlaces = 20_000;

/** The same figures along rows and along columns. */
export function linesOf(sheet: string, figures: readonly Figure[], regions: readonly Region[]): readonly Lines[] {
  const excluded = excludedOf(regions);
  const added = figures.filter(isAdded);
  const columns = ascending(added.map(({ column }) => column));
  const rows = ascending(added.map(({ row }) => row));
  return (['row', 'column'] as const).flatMap((axis): readonly Lines[] => {
    const [places, lines] = axis === 'row' ? [columns, rows] : [rows, columns];
    if (places.length > mostPlaces) return [];
    const placeAt = new Map(places.map((place, index) => [place, index]));
    const lineAt = new Map(lines.map((line, index) => [line, index]));
    const numbers = new Float64Array(places.length * lines.length).fill(NaN);
    const decimals = new Uint8Array(numbers.length);
    const computed = new Uint8Array(numbers.length);
    for (const { row, column, value, region, formula } of added) {
      if (value === null || excluded.rows.has(row) || (axis === 'row' && excluded.columns.has(`${region} ${column}`))) continue;
      const [place, line] = axis === 'row' ? [column, row] : [row, column];
      const at = (placeAt.get(place) ?? 0) * lines.length + (lineAt.get(line) ?? 0);
      numbers[at] = value;
      if (!Number.isInteger(value)) decimals[at] = decimalsOf(value);
      if (formula !== null) computed[at] = 1;
    }
    const within = new Set(axis === 'row' ? [] : places.flatMap((place, index) => (excluded.within.has(place) ? [index] : [])));
    const shares = new Set(axis === 'row' ? [] : lines.flatMap((line, index) => (excluded.shares.has(line) ? [index] : [])));
    const view = { sheet, axis, places, lines, placeAt, lineAt, numbers, decimals, computed, within, shares };
    return [{ ...view, units: Float64Array.from(lines, (_, line) => unitOf(view, line)) }];
  });
}
