/**
 * Workbooks as they are written in the rows of the cases: a line a row, cells between bars. A number is a number, 2026-02-14 a
 * date, 12.5% a percentage, #N/A an error; anything else, or anything in quotes, is text. A formula is computed unless its
 * cached value follows: "=SUM(B2:B4) → 33".
 */
import type { CellValue, WorkbookSnapshot } from '../../src/core/model/grid';
import { cellText } from '../../src/core/model/addresses';
import type { GridCell, SheetOptions } from '../support/grid';
import { sheetOf, workbookOf } from '../support/grid';
import { valueOf } from './formulas';

export interface WrittenSheet {
  readonly name: string;
  readonly text: string;
  readonly options: SheetOptions;
}

export const sheet = (name: string, text: string, options: SheetOptions = {}): WrittenSheet => ({ name, text, options });

interface WrittenCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly isComputed: boolean;
  readonly format: string | null;
}

const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
const plain = (value: CellValue, format: string | null = null): WrittenCell => ({ value, formula: null, isComputed: true, format });

function cellOf(written: string): WrittenCell {
  const text = written.trim();
  if (text === '') return plain(null);
  if (/^".*"$/.test(text)) return plain(text.slice(1, -1));
  if (/^-?\d+(\.\d+)?$/.test(text)) return plain(Number(text));
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return plain((Date.parse(text) - epoch) / day, 'dd/mm/yyyy');
  if (/^-?\d+(\.\d+)?%$/.test(text)) return plain(Math.round(Number(text.slice(0, -1)) * 1e6) / 1e8, text.includes('.') ? '0.0%' : '0%');
  if (/^#[A-Z0-9/]+[!?]?$/.test(text)) return plain({ error: text });
  if (!text.startsWith('=')) return plain(text);
  const [formula = '', cached] = text.split(/\s*→\s*/);
  return { value: cached === undefined ? null : cellOf(cached).value, formula, isComputed: cached !== undefined, format: null };
}

function rowsOf(text: string): readonly (readonly WrittenCell[])[] {
  return text.trim() === ''
    ? []
    : text
        .replace(/^\n/, '')
        .replace(/\n[ ]*$/, '')
        .split('\n')
        .map((line) => line.split('|').map(cellOf));
}

interface Sheet {
  readonly rows: WrittenCell[][];
  readonly top: number;
  readonly left: number;
}

function offset(options: SheetOptions): { readonly top: number; readonly left: number } {
  const match = /^([A-Z])(\d+)$/.exec(options.at ?? 'A1');
  return { left: (match?.[1]?.charCodeAt(0) ?? 65) - 65, top: Number(match?.[2] ?? 1) - 1 };
}

/** Every formula's value, computed after those that it asks for. */
function computed(sheets: ReadonlyMap<string, Sheet>): void {
  const at = (name: string, row: number, column: number): CellValue => {
    const found = sheets.get(name);
    const cell = found?.rows[row - found.top]?.[column - found.left];
    if (!found || !cell) return null;
    if (cell.formula === null || cell.isComputed) return cell.value;
    const value = valueOf(cell.formula, (other, r, c) => at(other === '' ? name : other, r, c));
    const row_ = found.rows[row - found.top];
    if (row_) row_[column - found.left] = { ...cell, value, isComputed: true };
    return value;
  };
  for (const [name, { rows, top, left }] of sheets)
    rows.forEach((row, r) => {
      row.forEach((_, c) => {
        at(name, top + r, left + c);
      });
    });
}

export function workbookFrom(written: readonly WrittenSheet[]): WorkbookSnapshot {
  const sheets = new Map(
    written.map(({ name, text, options }): [string, Sheet] => [name, { rows: rowsOf(text).map((row) => [...row]), ...offset(options) }]),
  );
  computed(sheets);
  return workbookOf(
    ...written.map(({ name, options }) => {
      const { rows, top, left } = sheets.get(name) ?? { rows: [], top: 0, left: 0 };
      const formats = Object.fromEntries(
        rows.flatMap((row, r) => row.flatMap(({ format }, c) => (format === null ? [] : [[cellText(top + r, left + c), format]]))),
      );
      const cells = rows.map((row) => row.map(({ value, formula }): GridCell => (formula === null ? value : [formula, value])));
      return sheetOf(name, cells, { ...options, formats: { ...formats, ...options.formats } });
    }),
  );
}
