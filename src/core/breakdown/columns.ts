/**
 * Columns of a row-major array as whole-number codes. Codes are kept with the array that they were read from: a second
 * breakdown of the same array reads no key again. The array must not change after.
 */
import { isCellError, type CellValue } from '../model/grid';

export type Rows = readonly (readonly CellValue[])[];

export interface ColumnOf {
  readonly rows: Rows;
  readonly column: number;
}

export interface CodedColumn {
  /** One code a row. */
  readonly codes: Int32Array;
  /** By code, in the order of the rows; values as they stand in the cells. */
  readonly values: CellValue[];
  readonly codeOf: Map<CellValue, number>;
  /** The rows before this one have their codes. */
  coded: number;
}

const kept = new WeakMap<Rows, Map<number, CodedColumn>>();

export function codedColumn({ rows, column }: ColumnOf): CodedColumn {
  let columns = kept.get(rows);
  if (columns === undefined) kept.set(rows, (columns = new Map<number, CodedColumn>()));
  let coded = columns.get(column);
  if (coded === undefined) columns.set(column, (coded = { codes: new Int32Array(rows.length), values: [], codeOf: new Map<CellValue, number>(), coded: 0 }));
  return coded;
}

/** The code of a value that the column has not had yet. */
export function addValue(column: CodedColumn, value: CellValue): number {
  const code = column.values.push(value) - 1;
  column.codeOf.set(value, code);
  return code;
}

/** Codes the rows up to `end`, where they are not coded yet. */
export function codeRows(into: CodedColumn, { rows, column }: ColumnOf, end: number): void {
  const { codeOf, codes } = into;
  for (let at = into.coded; at < end; at += 1) {
    const value = (rows[at] as readonly CellValue[])[column] as CellValue;
    codes[at] = codeOf.get(value) ?? addValue(into, value);
  }
  into.coded = Math.max(into.coded, end);
}

/** The distinct keys of one field over all sources: spellings that differ in case and spaces only are one key. */
export interface Dictionary {
  /** By code, as first written; `null` for blank cells. */
  readonly labels: CellValue[];
  readonly codeOf: Map<string, number>;
}

export function newDictionary(): Dictionary {
  return { labels: [], codeOf: new Map<string, number>() };
}

/** Adds what is new in `values` from `remap.length` on: `remap` then gives each value's code in the dictionary. */
export function addToDictionary(dictionary: Dictionary, values: readonly CellValue[], remap: number[]): void {
  for (let index = remap.length; index < values.length; index += 1) {
    const label = labelOf(values[index] as CellValue);
    const key = label === null ? '' : foldedKey(String(label));
    let code = dictionary.codeOf.get(key);
    if (code === undefined) {
      code = dictionary.labels.push(label) - 1;
      dictionary.codeOf.set(key, code);
    }
    remap.push(code);
  }
}

/** Texts of these alone have one form: the costly folding is for the others. */
const plainText = /^(?:[!-~\u00C0-\u00FF\u0621-\u063A\u0641-\u064A]| (?! ))*$/;

function foldedKey(text: string): string {
  return (plainText.test(text) ? text : text.normalize('NFKC').replace(/\s+/g, ' ')).toLowerCase();
}

function labelOf(value: CellValue | undefined): CellValue {
  if (value === undefined || value === null) return null;
  if (isCellError(value)) return value.error;
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return text === '' ? null : text;
}
