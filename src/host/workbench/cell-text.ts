/** Cells as texts of the page. */
import { columnLetters } from '../xlsx/read/cell-reference';
import type { Area, SheetView } from '../workbook/types';

/** "B3". */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "B3" or "B3:D9". */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
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
