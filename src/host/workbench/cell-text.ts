/** Cells as texts of the page. */
import { columnLetters } from '../xlsx/read/cell-reference';
import type { Area, SheetView } from '../workbook/types';

/** "B3" or "B3:D9". */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom + 1}`;
}

/** The cell's content as it would be typed: its formula, else its value. */
export function contentOf(sheet: SheetView, row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (formula !== null) return formula;
  const value = sheet.value(row, column);
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
