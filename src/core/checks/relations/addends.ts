/** The parts of a relation as numbers, and what keeps a sum of them from being sure. */
import type { CellRef } from '../../model/grid';
import { isCellError } from '../../model/grid';
import type { Figure, FigureState, Relation } from '../../model/recognition';
import type { Unit } from '../../model/roles';
import type { CheckContext } from '../context';

/** `other` is a cell that never was a figure, such as a heading inside the range of a SUM: it adds nothing. */
export type AddendState = FigureState | 'other';

export interface Addend extends CellRef {
  readonly sign: 1 | -1;
  readonly value: number | null;
  readonly state: AddendState;
  readonly figure: Figure | null;
}

export interface Addition {
  /** Of the parts that have a value, with their signs. */
  readonly sum: number;
  /** The same without the numbers kept as text, which SUM leaves out. */
  readonly sumOfNumbers: number;
  readonly largest: number;
  readonly count: number;
  readonly blanks: number;
  /** Parts said to be missing, unreadable ones and errors: the true sum is not known. */
  readonly unknown: number;
  readonly texts: number;
  /** What parts in hidden rows or columns add; SUBTOTAL leaves them out. */
  readonly hiddenSum: number;
  /** The most decimals that a part is written with, at most `mostDecimals`. */
  readonly decimals: number;
  readonly units: ReadonlySet<Unit>;
}

const mostDecimals = 8;

export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = value.toFixed(mostDecimals).replace(/0+$/, '');
  return text.length - text.indexOf('.') - 1;
}

/** Value and state of a cell, whether or not recognition took it for a figure. */
export function readAddend(context: CheckContext, cell: CellRef, sign: 1 | -1): Addend {
  const place = { sheet: cell.sheet, row: cell.row, column: cell.column, sign };
  const figure = context.figures.at(cell.sheet, cell.row, cell.column);
  if (figure) return { ...place, value: figure.value, state: figure.state, figure };
  const value = context.value(cell.sheet, cell.row, cell.column);
  if (typeof value === 'number') return { ...place, value, state: 'number', figure };
  if (value === null) return { ...place, value: null, state: 'blank', figure };
  return { ...place, value: null, state: isCellError(value) ? 'error' : 'other', figure };
}

export function isHidden(context: CheckContext, cell: CellRef): boolean {
  const sheet = context.sheet(cell.sheet);
  return sheet !== null && (sheet.hiddenRows.has(cell.row) || sheet.hiddenColumns.has(cell.column));
}

export function eachAddend(context: CheckContext, relation: Relation, visit: (addend: Addend) => void): void {
  relation.parts.forEach((range, index) => {
    const sign = relation.signs?.[index] ?? 1;
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) visit(readAddend(context, { sheet: range.sheet, row, column }, sign));
    }
  });
}

export function addendsOf(context: CheckContext, relation: Relation): readonly Addend[] {
  const addends: Addend[] = [];
  eachAddend(context, relation, (addend) => addends.push(addend));
  return addends;
}

export function add(context: CheckContext, relation: Relation): Addition {
  let sum = 0;
  let sumOfNumbers = 0;
  let largest = 0;
  let count = 0;
  let blanks = 0;
  let unknown = 0;
  let texts = 0;
  let hiddenSum = 0;
  let decimals = 0;
  const units = new Set<Unit>();
  eachAddend(context, relation, (addend) => {
    const { value, state, sign, figure } = addend;
    if (state === 'blank') blanks += 1;
    if (state === 'missing' || state === 'unreadable' || state === 'error') unknown += 1;
    if (value === null) return;
    sum += sign * value;
    if (state === 'text-number') texts += 1;
    else sumOfNumbers += sign * value;
    if (isHidden(context, addend)) hiddenSum += sign * value;
    if (state !== 'nothing') count += 1;
    largest = Math.max(largest, Math.abs(value));
    decimals = Math.max(decimals, decimalsOf(value));
    if (figure) units.add(figure.unit);
  });
  return { sum, sumOfNumbers, largest, count, blanks, unknown, texts, hiddenSum, decimals, units };
}

/** Sums of binary fractions carry noise: what is meant is the nearest number of eight decimals. */
export function tidy(value: number): number {
  const tidied = Math.round(value * 1e8) / 1e8;
  return Math.abs(value) < 1e7 ? tidied : Number(value.toPrecision(14));
}
