/** What a custom function is given and gives. */
import type { MessageArguments } from '../model/findings';
import type { CellValue } from '../model/grid';
import type { Language } from '../model/roles';

/** Row-major; every row as long as the first. */
export type Matrix = readonly (readonly CellValue[])[];

/** One cell or a range; `undefined` where the formula leaves it out. */
export type Argument = CellValue | Matrix | undefined;

export interface FunctionContext {
  /** Of the workbook's user: headers and words in results. */
  readonly language: Language;
}

export interface Failure {
  readonly ok: false;
  /** The two errors that can carry a reason. */
  readonly error: '#N/A' | '#VALUE!';
  readonly reason: { readonly key: string; readonly args: MessageArguments };
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure;
export type FunctionResult = Outcome<Matrix>;

export function result(value: Matrix): FunctionResult {
  return { ok: true, value };
}

export function oneCell(value: CellValue): FunctionResult {
  return result([[value]]);
}

/** There is no answer: #N/A. `name` is the key within `functions.`. */
export function notAvailable(name: string, args: MessageArguments = {}): Failure {
  return { ok: false, error: '#N/A', reason: { key: `functions.${name}`, args } };
}

/** The arguments don't fit: #VALUE!. */
export function invalid(name: string, args: MessageArguments = {}): Failure {
  return { ok: false, error: '#VALUE!', reason: { key: `functions.${name}`, args } };
}
