/** What a row looks like over the columns that hold figures or dates: one of the data, names of columns, or neither. */
import type { Area } from '../../model/grid';
import type { Grid } from './grid';
import { cellKind, kindAt, valueAt } from './grid';
import type { Sign } from './signs';
import { signAt } from './signs';
import { areYearsInOrder, footnotedYear, yearIn } from './years';

export interface RowLook {
  readonly row: number;
  readonly signs: readonly Sign[];
  /** Cells that hold something. */
  readonly filled: number;
  readonly texts: number;
  /** Of the typed columns: those that hold a name, and those that hold a figure, a date or what stands in its place. */
  readonly named: readonly number[];
  readonly figures: number;
  /** Of the named columns those whose name could not be a figure as well. */
  readonly words: number;
  /** What it names columns by are days or a count: below names of the same columns these are data. */
  readonly isCounted: boolean;
}

const rowsBelow = 4;

const isFigure = (sign: Sign): boolean => sign === 'number' || sign === 'date' || sign === 'mark';
const isTyped = (sign: Sign): boolean => sign === 'number' || sign === 'date' || sign === 'year';

/** Days or months as dates, or 1, 2, 3…; two of these beside a name are figures of it. */
function areCounted(grid: Grid, left: number, row: number, columns: readonly number[]): boolean {
  const values = columns.map((column) => Number(valueAt(grid, row, column)));
  const isRising = values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
  if (!isRising || values.length < 2) return false;
  const areDates = columns.every((column) => kindAt(grid, row, column) === cellKind.date);
  const isLong = values.length > 2 || signAt(grid, row, left) === 'none';
  const isByOne = isLong && values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1);
  const isOverFigures = columns.some((column) => isNumberBelow(grid, row, column));
  return isOverFigures && (areDates || (isByOne && (values[0] === 0 || values[0] === 1)));
}

/** Dates of data have dates below them, or nothing: what heads columns has figures. */
function isNumberBelow(grid: Grid, row: number, column: number): boolean {
  for (let below = row + 1; below <= row + rowsBelow; below++) {
    const sign = signAt(grid, below, column);
    if (sign !== 'none') return sign !== 'date';
  }
  return false;
}

/** Years in order, where what is below them is none. */
function areYears(grid: Grid, row: number, columns: readonly number[]): boolean {
  const values = columns.map((column) => valueAt(grid, row, column));
  const years = values.map((value) => yearIn(value) ?? footnotedYear(value));
  const found = years.filter((year) => year !== null);
  if (found.length < values.length || values.filter((value) => yearIn(value) !== null).length < 2) return false;
  const isOrdered = areYearsInOrder(found) || (new Set(found).size > 1 && values.some((value) => typeof value === 'string'));
  return isOrdered && !columns.every((column) => isYearBelow(grid, row, column));
}

const isYearBelow = (grid: Grid, row: number, column: number): boolean => yearIn(valueAt(grid, row + 1, column)) !== null;

/** A figure with its unit stands among such: above plain figures it names them. */
function plainSign(grid: Grid, row: number, column: number): Sign {
  const sign = signAt(grid, row, column);
  if (sign !== 'written') return sign;
  for (let below = row + 1; below <= row + rowsBelow; below++) {
    const next = signAt(grid, below, column);
    if (next === 'written') return 'number';
    if (next === 'number') return 'text';
  }
  return 'number';
}

/** @param typed the columns that hold figures or dates */
export function lookAt(grid: Grid, { left, right }: Area, typed: readonly number[], row: number): RowLook {
  const signs: Sign[] = [];
  for (let column = left; column <= right; column++) signs.push(plainSign(grid, row, column));
  const signOf = (column: number): Sign => signs[column - left] ?? 'none';
  const filled = signs.filter((sign) => sign !== 'none').length;
  const texts = signs.filter((sign) => sign === 'text').length;
  const over = typed.length > 1 ? typed.filter((column) => column !== left) : typed;
  const numeric = over.filter((column) => isTyped(signOf(column)));
  const isYears = numeric.length >= 2 && areYears(grid, row, numeric);
  const isCounted = !isYears && numeric.length >= 2 && areCounted(grid, left, row, numeric);
  if ((isYears || isCounted) && (texts > 0 || !isTyped(signs[0] ?? 'none'))) {
    const heads = over.filter((column) => signOf(column) !== 'none');
    return { row, signs, filled, texts, named: heads, figures: 0, words: heads.length, isCounted };
  }
  const hasNumbers = over.some((column) => signOf(column) === 'number');
  const letters = over.filter((column) => signOf(column) === 'letter').map((column) => String(valueAt(grid, row, column)));
  const areMarks = letters.length > 1 && new Set(letters).size === 1;
  const standsForFigure = (sign: Sign): boolean => isFigure(sign) || (areMarks && sign === 'letter') || (hasNumbers && sign === 'year');
  const figures = over.filter((column) => standsForFigure(signOf(column))).length;
  const named = over.filter((column) => signOf(column) !== 'none' && !standsForFigure(signOf(column)));
  const words = named.filter((column) => signOf(column) === 'text').length;
  return { row, signs, filled, texts, named, figures, words, isCounted: false };
}
