/** A region's figures as numbers by row and column, for arithmetic over many candidates. */
import type { Area } from '../../model/grid';
import type { Figure, RegionRow } from '../../model/recognition';
import type { Column } from '../meaning/columns';

export interface RegionValues {
  readonly sheet: string;
  readonly area: Area;
  readonly rows: readonly RegionRow[];
  readonly columns: readonly Column[];
  /** By index of row and column; NaN where there is no number. */
  readonly numbers: Float64Array;
  /** 1 where a cell that the index names holds a formula. */
  readonly hasFormula: Uint8Array;
  /** Indexes of figures that say "more than", "at least" or "about". */
  readonly rough: ReadonlySet<number>;
}

export function valuesOf(
  sheet: string,
  area: Area,
  rows: readonly RegionRow[],
  columns: readonly Column[],
  figures: readonly Figure[],
): RegionValues {
  const numbers = new Float64Array(rows.length * columns.length).fill(NaN);
  const hasFormula = new Uint8Array(rows.length * columns.length);
  const firstRow = rows[0]?.row ?? 0;
  const indexOf = new Map(rows.map(({ row }, index) => [row, index]));
  const left = columns[0]?.column ?? 0;
  const isDense = (rows.at(-1)?.row ?? 0) - firstRow + 1 === rows.length;
  const rough = new Set<number>();
  for (const { row, column, value, formula, qualifier } of figures) {
    const r = isDense ? row - firstRow : (indexOf.get(row) ?? -1);
    const at = r * columns.length + column - left;
    if (value !== null) numbers[at] = value;
    if (formula !== null) hasFormula[at] = 1;
    if (qualifier !== '=') rough.add(at);
  }
  return { sheet, area, rows, columns, numbers, hasFormula, rough };
}

export function numberAt(values: RegionValues, row: number, column: number): number {
  return values.numbers[row * values.columns.length + column] ?? NaN;
}

export function hasFormulaAt(values: RegionValues, row: number, column: number): boolean {
  return values.hasFormula[row * values.columns.length + column] === 1;
}

export function isRoughAt(values: RegionValues, row: number, column: number): boolean {
  return values.rough.has(row * values.columns.length + column);
}

/** Whether the columns have no headers: labels beside values. */
export const isBlock = ({ columns }: RegionValues): boolean => columns.every(({ levels }) => levels.length === 0);

/** A row of a block that holds a text, such as the name of the campaign, or nothing. */
export function isWithoutFigures(values: RegionValues, row: number): boolean {
  return values.columns.every((_, column) => Number.isNaN(numberAt(values, row, column)));
}

/** Sums of typed decimals agree within half a unit of the last place that people write. */
export function agrees(total: number, sum: number): boolean {
  return Math.abs(total - sum) < 0.005 + Math.abs(total) * 1e-9;
}

/** Whether one slip of the hand (a digit wrong, missing, extra, or two swapped) turns one number into the other. */
export function isOneSlip(a: number, b: number): boolean {
  const [x, y] = [String(Math.abs(a)), String(Math.abs(b))];
  if (x === y) return a !== b;
  if (a < 0 !== b < 0) return false;
  let start = 0;
  while (start < x.length && start < y.length && x[start] === y[start]) start++;
  let end = 0;
  while (end < x.length - start && end < y.length - start && x[x.length - 1 - end] === y[y.length - 1 - end]) end++;
  const [restX, restY] = [x.slice(start, x.length - end), y.slice(start, y.length - end)];
  if (restX.length <= 1 && restY.length <= 1) return true;
  return restX.length === 2 && restY.length === 2 && restX[0] === restY[1] && restX[1] === restY[0];
}

/** Whether two neighbouring digits changed places: of all slips the one that chance makes least. */
export function isSwap(a: number, b: number): boolean {
  const sorted = (number: number): string => [...String(number)].sort().join('');
  return isOneSlip(a, b) && sorted(a) === sorted(b);
}

/** Whether one slip in the total or in one part explains the gap. */
export function isNear(total: number, sum: number, parts: readonly number[]): boolean {
  if (parts.length === 0) return false;
  const gap = total - sum;
  return isOneSlip(total, sum) || parts.some((part) => part + gap >= 0 && isOneSlip(part, part + gap));
}
