/** The parts of a relation as numbers. */
import type { CellRef } from '../../model/grid';
import { isCellError } from '../../model/grid';
import type { Figure, FigureState, Relation } from '../../model/recognition';
import type { CheckContext } from '../context';

/** `other` is a cell that never was a figure, such as a heading inside the range of a SUM: it adds nothing. */
export type AddendState = FigureState | 'other';

export interface Addend extends CellRef {
  readonly sign: 1 | -1;
  readonly value: number | null;
  readonly state: AddendState;
  readonly figure: Figure | null;
}

/** "<10" is anything below: it is no figure to add. */
export const isCeiling = ({ qualifier }: Figure): boolean => qualifier === '<' || qualifier === '<=';

/** Value and state of a cell, whether or not recognition took it for a figure. */
export function readAddend(context: CheckContext, cell: CellRef, sign: 1 | -1): Addend {
  const { sheet, row, column } = cell;
  const figure = context.figures.at(sheet, row, column);
  // Written out: this is asked of every cell of every relation, and spreading costs many times more.
  if (figure) return { sheet, row, column, sign, value: figure.value, state: figure.state, figure };
  const value = context.value(sheet, row, column);
  if (typeof value === 'number') return { sheet, row, column, sign, value, state: 'number', figure };
  return { sheet, row, column, sign, value: null, state: value === null ? 'blank' : isCellError(value) ? 'error' : 'other', figure };
}

export function isHidden(context: CheckContext, cell: CellRef): boolean {
  const sheet = context.sheet(cell.sheet);
  return sheet !== null && (sheet.hiddenRows.has(cell.row) || sheet.hiddenColumns.has(cell.column));
}

/** A part as it may be added: what is only bounded from above has no value. */
function readPart(context: CheckContext, cell: CellRef, sign: 1 | -1): Addend {
  const addend = readAddend(context, cell, sign);
  return addend.figure && isCeiling(addend.figure) ? { ...addend, value: null, state: 'missing' } : addend;
}

/** Asks part after part until one is what is looked for. */
export function someAddend(context: CheckContext, relation: Relation, test: (addend: Addend) => boolean): boolean {
  return relation.parts.some((range, index) => {
    const sign = relation.signs?.[index] ?? 1;
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1)
        if (test(readPart(context, { sheet: range.sheet, row, column }, sign))) return true;
    }
    return false;
  });
}

export function eachAddend(context: CheckContext, relation: Relation, visit: (addend: Addend) => void): void {
  someAddend(context, relation, (addend) => {
    visit(addend);
    return false;
  });
}

export function addendsOf(context: CheckContext, relation: Relation): readonly Addend[] {
  const addends: Addend[] = [];
  eachAddend(context, relation, (addend) => addends.push(addend));
  return addends;
}
