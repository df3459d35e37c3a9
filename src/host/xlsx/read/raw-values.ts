/** Numbers and cell addresses straight from bytes: worksheets have millions of them. */
import { maxColumns, maxRows } from '../../workbook/areas';
import { asciiText } from './xml-text';

/** Local copies: an imported constant is looked up anew each time. */
const [columns, rows] = [maxColumns, maxRows];
const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** NaN for what is no number. Both operands of the division are exact, so its result is the nearest number, as `Number` gives. */
export function rawNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === 45;
  if (isNegative) at++;
  let digits = 0;
  let decimals = -1;
  let mantissa = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (digit === -2 && decimals < 0) {
      decimals = 0;
    } else {
      return slowNumber(bytes, start, end);
    }
  }
  if (digits === 0 || digits > 15) return slowNumber(bytes, start, end);
  const value = decimals > 0 ? mantissa / (powers[decimals] as number) : mantissa;
  return isNegative ? -value : value;
}

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = end - start > 400 ? '' : asciiText(bytes, start, end).trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** A whole number of digits alone; -1 for anything else. */
export function rawCount(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end || end - start > 9) return -1;
  let count = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    count = count * 10 + digit;
  }
  return count;
}

/** row × 16384 + column of an address such as "B7"; -1 for what is none, or off the grid. */
export function rawCell(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let column = 0;
  for (; at < end; at++) {
    const letter = ((bytes[at] as number) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > columns) return -1;
  }
  const row = rawCount(bytes, at, end);
  return column === 0 || row < 1 || row > rows ? -1 : (row - 1) * columns + column - 1;
}
