/** What a person types into cells, taken as Excel takes it. */
import type { CellInput } from '../api/input';
import type { Workbook } from '../workbook/workbook';
import type { Scalar, Style } from '../workbook/types';
import type { Locale } from './locale';
import { readTyped } from './typed';

export interface Entry {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type EntryProblem = 'protectedCell' | 'spilledCell' | 'wrongFormula';

/** What a cell held, to be put back. */
export interface Held {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly formula: string | null;
  readonly numberFormat: string;
}

export type Entered = { readonly ok: true; readonly before: readonly Held[] } | { readonly ok: false; readonly problem: EntryProblem };

/** All or none of them: a problem where one of the cells can't be written; what they held before where they are. */
export function enter(workbook: Workbook, entries: readonly Entry[], locale: Locale): Entered {
  const today = { year: new Date().getFullYear() };
  const inputs: CellInput[] = [];
  for (const { sheetId, row, column, text } of entries) {
    const sheet = workbook.sheet(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    const problem = problemOf(workbook, sheetId, row, column);
    if (problem) return { ok: false, problem };
    const input = readTyped(text, sheet.style(row, column).numberFormat, locale, today);
    if (!input) return { ok: false, problem: 'wrongFormula' };
    inputs.push(input);
  }
  const before = entries.map((entry) => held(workbook, entry));
  entries.forEach((entry, index) => write(workbook, entry, inputs[index]));
  return { ok: true, before };
}

/** Puts cells back as they were. Returns what they held, or the problem that keeps one from it. */
export function putBack(workbook: Workbook, cells: readonly Held[]): Entered {
  const there = cells.filter(({ sheetId }) => workbook.sheet(sheetId) !== null);
  for (const { sheetId, row, column } of there) {
    const problem = problemOf(workbook, sheetId, row, column);
    if (problem) return { ok: false, problem };
  }
  const before = there.map((cell) => held(workbook, cell));
  for (const { sheetId, row, column, value, formula, numberFormat } of [...there].reverse()) {
    const sheet = workbook.sheet(sheetId);
    if (formula !== null) sheet?.setFormula(row, column, formula);
    else sheet?.setValue(row, column, value);
    if (sheet?.style(row, column).numberFormat !== numberFormat) setFormat(workbook, { sheetId, row, column }, numberFormat);
  }
  return { ok: true, before };
}

function problemOf(workbook: Workbook, sheetId: string, row: number, column: number): EntryProblem | null {
  const sheet = workbook.sheet(sheetId);
  if (sheet?.protection && sheet.isLocked(row, column)) return 'protectedCell';
  const spill = sheet?.spillOver(row, column);
  return spill && (spill.top !== row || spill.left !== column) ? 'spilledCell' : null;
}

type Place = Pick<Entry, 'sheetId' | 'row' | 'column'>;

function held(workbook: Workbook, { sheetId, row, column }: Place): Held {
  const sheet = workbook.sheet(sheetId);
  return {
    sheetId,
    row,
    column,
    value: sheet?.value(row, column) ?? null,
    formula: sheet?.formula(row, column) ?? null,
    numberFormat: sheet?.style(row, column).numberFormat ?? 'General',
  };
}

function write(workbook: Workbook, { sheetId, row, column }: Entry, input: CellInput | undefined): void {
  const sheet = workbook.sheet(sheetId);
  if (input?.kind === 'formula') sheet?.setFormula(row, column, input.formula);
  else if (input?.kind === 'value') {
    sheet?.setValue(row, column, input.value);
    const isGeneral = sheet?.style(row, column).numberFormat === 'General';
    if (isGeneral && input.numberFormat !== undefined) setFormat(workbook, { sheetId, row, column }, input.numberFormat);
  }
}

function setFormat(workbook: Workbook, { sheetId, row, column }: Place, numberFormat: Style['numberFormat']): void {
  workbook.sheet(sheetId)?.setStyle({ top: row, bottom: row, left: column, right: column }, { numberFormat });
}
