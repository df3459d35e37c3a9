import type { CellErrorValue, ErrorCode, Scalar } from '../workbook/types';
import { unknown } from './interruption';
import type { Node } from './nodes';
import { parseNumberText } from './number-text';

/** A rectangle on one sheet; rows and columns 0-based, ends included. */
export interface SheetArea {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells, not yet read. More than one area only where the formula makes a union. */
export class Reference {
  constructor(readonly areas: readonly SheetArea[]) {}
}

const HIGHEST = 1_048_576;

/** Row-major; every row as long as the first, at least one row and one column. */
export class ArrayValue {
  constructor(readonly rows: readonly (readonly Scalar[])[]) {
    if (rows.length > HIGHEST) unknown('the array is higher than a sheet');
  }
}

export type Scope = ReadonlyMap<string, Value>;

export class LambdaValue {
  constructor(
    readonly parameters: readonly string[],
    readonly body: Node,
    readonly scope: Scope,
  ) {}
}

/** `undefined` is an argument left out between commas. */
export type Value = Scalar | Reference | ArrayValue | LambdaValue | undefined;

export const errorValue = (error: ErrorCode): CellErrorValue => ERRORS.get(error) ?? { error };

const ERRORS = new Map<ErrorCode, CellErrorValue>(
  (['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#BUSY!'] as const).map((error) => [
    error,
    { error },
  ]),
);

/** Longest text of a cell. */
export const LONGEST_TEXT = 32_767;

export const VALUE_ERROR = errorValue('#VALUE!');
export const NUM_ERROR = errorValue('#NUM!');
export const NA_ERROR = errorValue('#N/A');
export const DIV_ERROR = errorValue('#DIV/0!');
export const REF_ERROR = errorValue('#REF!');

export const isError = (value: unknown): value is CellErrorValue => typeof value === 'object' && value !== null && 'error' in value;

/** Errors stay errors; text that is no number is #VALUE!; blank is 0, as in Excel's arithmetic. */
export function toNumber(value: Scalar): number | CellErrorValue {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return parseNumberText(value) ?? VALUE_ERROR;
  return value;
}

/** Excel shows a number in text with at most 15 significant digits. */
export function numberToText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const magnitude = Math.abs(value);
  const rounded = Number(value.toPrecision(15));
  if (magnitude >= 1e-9 && magnitude < 1e20) return plainDecimal(rounded);
  const [mantissa = '', exponent = ''] = rounded.toExponential().split('e');
  const digits = exponent.replace(/^[+-]/, '').padStart(2, '0');
  return `${mantissa}E${exponent.startsWith('-') ? '-' : '+'}${digits}`;
}

function plainDecimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value
    .toFixed(Math.abs(value) < 1 ? 20 : 0)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

export function toText(value: Scalar): string | CellErrorValue {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberToText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

export function toBoolean(value: Scalar): boolean | CellErrorValue {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (typeof value !== 'string') return value;
  const upper = value.toUpperCase();
  if (upper === 'TRUE') return true;
  return upper === 'FALSE' ? false : VALUE_ERROR;
}

/** A text longer than a cell's is an error in Excel. */
export const limited = (text: string): string | CellErrorValue => (text.length > LONGEST_TEXT ? VALUE_ERROR : text);

/** Infinity and NaN never reach a cell. */
export const finite = (value: number): number | CellErrorValue => (Number.isFinite(value) ? value : NUM_ERROR);

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Letter case does not count, in any script; accents do. */
export const foldCase = (text: string): string => text.toLowerCase();

/**
 * Below, equal, above as -1, 0, 1: numbers before texts before booleans; a blank takes the other side's kind. Numbers are
 * compared to 15 significant digits, as Excel does. Neither side may be an error.
 */
export function compareScalars(left: Scalar, right: Scalar): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  if (rank(a) !== rank(b)) return rank(a) < rank(b) ? -1 : 1;
  return Math.sign(Number(a) - Number(b));
}

function blankLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  if (Math.abs(a - b) < Math.abs(a) * 1e-14 && a.toPrecision(15) === b.toPrecision(15)) return 0;
  return a < b ? -1 : 1;
}

export function compareTexts(a: string, b: string): number {
  const left = foldCase(a);
  const right = foldCase(b);
  if (left === right) return 0;
  return Math.sign(collator.compare(left, right)) || (left < right ? -1 : 1);
}
