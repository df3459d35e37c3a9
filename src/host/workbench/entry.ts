/** What a person types into a cell, taken as Excel takes it. */
import { cellInput } from '../api/input';
import type { Workbook } from '../workbook/workbook';

export interface Entry {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sentence where the cell can't be written; `null` when it is done. */
export function enter(workbook: Workbook, { sheetId, row, column, text }: Entry): string | null {
  const sheet = workbook.sheet(sheetId);
  if (!sheet) return 'The sheet is no longer there.';
  if (sheet.protection && sheet.isLocked(row, column)) return 'This cell is on a protected sheet: unprotect the sheet first.';
  const input = cellInput(text, sheet.style(row, column).numberFormat);
  if (input.kind === 'formula') sheet.setFormula(row, column, input.formula);
  else if (input.kind === 'value') sheet.setValue(row, column, input.value);
  return null;
}
