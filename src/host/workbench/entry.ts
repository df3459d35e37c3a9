/** What a person types into cells, taken as Excel takes it. */
import { cellInput, type CellInput } from '../api/input';
import { Refusal } from '../api/errors';
import type { Workbook } from '../workbook/workbook';

export interface Entry {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type EntryProblem = 'protectedCell' | 'spilledCell' | 'wrongFormula';

/** All or none of them: a problem where one of the cells can't be written; `null` when they are. */
export function enter(workbook: Workbook, entries: readonly Entry[]): EntryProblem | null {
  const inputs: CellInput[] = [];
  for (const { sheetId, row, column, text } of entries) {
    const sheet = workbook.sheet(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    if (sheet.protection && sheet.isLocked(row, column)) return 'protectedCell';
    const spill = sheet.spillOver(row, column);
    if (spill && (spill.top !== row || spill.left !== column)) return 'spilledCell';
    const input = inputOf(text, sheet.style(row, column).numberFormat);
    if (!input) return 'wrongFormula';
    inputs.push(input);
  }
  entries.forEach((entry, index) => write(workbook, entry, inputs[index]));
  return null;
}

function inputOf(text: string, numberFormat: string): CellInput | null {
  try {
    return cellInput(text, numberFormat);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function write(workbook: Workbook, { sheetId, row, column }: Entry, input: CellInput | undefined): void {
  const sheet = workbook.sheet(sheetId);
  if (input?.kind === 'formula') sheet?.setFormula(row, column, input.formula);
  else if (input?.kind === 'value') sheet?.setValue(row, column, input.value);
}
