/** Cells as texts of the page. */
import { displayText } from '../api/display';
import { columnLetters } from '../xlsx/read/cell-reference';
import type { Area, SheetView } from '../workbook/types';
import { toLocal } from './local-formula';
import type { Locale } from './locale';

/** "B3". */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "B3" or "B3:D9". */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** Texts that would be read as something else: they are shown with Excel's own mark for text. */
const couldBeOther = /^(?:['=+\-@]|[\s(]*[\d٠-٩۰-۹.,٫]|true$|false$|#)/i;

/** A day as a day, any other number with the language's decimal mark. */
function numberContent(value: number, numberFormat: string, locale: Locale): string {
  const isDay = /[dy]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && Number.isInteger(value) && value > 60;
  return isDay ? displayText(value, locale.dateFormat, 1900) : String(value).replace('.', locale.decimal);
}

/** The cell's content as it would be typed: its formula, else its value. */
export function contentOf(sheet: SheetView, row: number, column: number, locale: Locale): string {
  const formula = sheet.formula(row, column);
  if (formula !== null) return toLocal(formula, locale);
  const value = sheet.value(row, column);
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'number') return numberContent(value, sheet.style(row, column).numberFormat, locale);
  const isOther = couldBeOther.test(value) && sheet.style(row, column).numberFormat !== '@';
  return isOther ? `'${value}` : value;
}
