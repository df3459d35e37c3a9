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
  /** One code a row, for the rows before `coded`. */
  readonly codes: Int32Array;
  /** By code, in the order of the rows; values as they stand in the cells. */
  readonly values: CellValue[];
  readonly codeOf: Map<CellValue, number>;
  coded: number;
}

const kept = new WeakMap<Rows, Map<number, CodedColumn>>();

export function codedColumn({ rows, column }: ColumnOf): CodedColumn {
  let columns = kept.get(rows);
  if (columns === undefined) kept.set(rows, (columns = new Map<number, CodedColumn>()));
  let coded = columns.get(column);
  if (coded === undefined) {
    coded = { codes: new Int32Array(rows.length), values: [], codeOf: new Map<CellValue, number>(), coded: 0 };
    columns.set(column, coded);
  }
  return coded;
}

/** Codes the rows up to `end`, where they are not coded yet; columns of one array in one look at each row. */
export function codeRows(into: readonly CodedColumn[], columns: readonly ColumnOf[], end: number): void {
  const [first] = into;
  const rows = columns[0]?.rows;
  if (first === undefined || rows === undefined) return;
  const isOneArray = columns.every((column) => column.rows === rows) && into.every((column) => column.coded === first.coded) && new Set(into).size === into.length;
  if (isOneArray) codeTogether(into, rows, columns.map(({ column }) => column), end);
  else into.forEach((column, index) => codeTogether([column], (columns[index] as ColumnOf).rows, [(columns[index] as ColumnOf).column], end));
}

function codeTogether(into: readonly CodedColumn[], rows: Rows, columns: readonly number[], end: number): void {
  const start = (into[0] as CodedColumn).coded;
  const count = into.length;
  for (let at = start; at < end; at += 1) {
    const row = rows[at] as readonly CellValue[];
    for (let index = 0; index < count; index += 1) {
      const column = into[index] as CodedColumn;
      const value = row[columns[index] as number] as CellValue;
      let code = column.codeOf.get(value);
      if (code === undefined) {
        code = column.values.push(value) - 1;
        column.codeOf.set(value, code);
      }
      column.codes[at] = code;
    }
  }
  for (const column of into) column.coded = Math.max(column.coded, end);
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
