/** Insert a function: its formula into a cell, or its result as values. Nothing that is there is overwritten. */
import { maxColumns, maxRows } from '../../core/model/addresses';
import type { Matrix } from '../../core/functions/result';
import type { CellRef, RangeRef } from '../../core/model/grid';
import type { CellContent } from '../../core/model/plans';
import { cellText } from '../../core/model/addresses';
import * as session from '../excel/session';

export interface ResultSize {
  readonly rows: number;
  readonly columns: number;
}

export type FormulaInserted =
  | { readonly done: true; readonly written: readonly RangeRef[] }
  | { readonly done: false; readonly why: session.ExcelFailure | 'not-as-written' | 'off-the-sheet' }
  | { readonly done: false; readonly why: 'not-free'; readonly range: RangeRef; readonly size: ResultSize };

/** @param size of the result, that much room must be free. */
export async function insertFormula(at: CellRef, formula: string, size: ResultSize): Promise<FormulaInserted> {
  const refusal = await roomAt(at, size);
  if (refusal) return refusal;
  return write(at, [[{ formula }]]);
}

/** The result as it stands now; texts stay texts, a blank leaves its cell blank. */
export async function insertValues(at: CellRef, values: Matrix): Promise<FormulaInserted> {
  const refusal = await roomAt(at, { rows: values.length, columns: values[0]?.length ?? 0 });
  if (refusal) return refusal;
  return write(
    at,
    values.map((row) => row.map((value) => ({ value }))),
  );
}

async function roomAt({ sheet, row, column }: CellRef, size: ResultSize): Promise<Exclude<FormulaInserted, { done: true }> | null> {
  const area = { top: row, left: column, bottom: row + size.rows - 1, right: column + size.columns - 1 };
  if (area.bottom >= maxRows || area.right >= maxColumns) return { done: false, why: 'off-the-sheet' };
  const filled = await session.filled({ sheet, ...area });
  if (!filled.done) return { done: false, why: filled.why };
  return filled.area === null ? null : { done: false, why: 'not-free', range: { sheet, ...filled.area }, size };
}

async function write({ sheet, row, column }: CellRef, contents: readonly (readonly CellContent[])[]): Promise<FormulaInserted> {
  const area = { top: row, left: column, bottom: row + contents.length - 1, right: column + (contents[0]?.length ?? 1) - 1 };
  const applied = await session.apply({
    what: { key: 'builder.inserted', args: { cell: cellText(row, column), sheet } },
    steps: [{ kind: 'write', sheet, area, contents }],
  });
  return applied.done ? { done: true, written: applied.written } : { done: false, why: applied.why };
}
