/** Between Excel's untyped arguments and core's cells. */
import type { CellValue } from '../../core/model/grid';
import type { Argument, Matrix } from '../../core/functions/result';

const errorText = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

/** `undefined` where the formula leaves the argument out. */
export function argumentOf(given: unknown): Argument {
  if (given === undefined || given === null) return undefined;
  return Array.isArray(given) ? given.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)])) : cellOf(given);
}

/** Excel gives "" for a blank cell of a range, and its text for an error. */
function cellOf(value: unknown): CellValue {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value);
  return errorText.test(text) ? { error: text } : text;
}

/** A blank in a result goes out as an empty text: Excel would show `null` as 0. */
export function cellsOf(matrix: Matrix): (string | number | boolean)[][] {
  return matrix.map((row) => row.map((value) => (value === null ? '' : typeof value === 'object' ? value.error : value)));
}
