/** Keys as written, and as they are grouped: spellings that differ in case and spaces only are one key. */
import { isCellError, type CellValue } from '../model/grid';

/** The distinct values of a column, numbered in the order of the rows, as they stand in the cells. */
export interface KeyColumn {
  readonly values: CellValue[];
  readonly codeOf: Map<CellValue, number>;
  /** By code, for the values that were looked at: the label, `null` for a blank, and what makes it one key with others. */
  readonly labels: CellValue[];
  readonly folded: string[];
}

export function newKeyColumn(): KeyColumn {
  return { values: [], codeOf: new Map<CellValue, number>(), labels: [], folded: [] };
}

/** The distinct keys of one field over all sources. */
export interface Dictionary {
  /** By code, as first written; `null` for blank cells. */
  readonly labels: CellValue[];
  readonly codeOf: Map<string, number>;
}

export function newDictionary(): Dictionary {
  return { labels: [], codeOf: new Map<string, number>() };
}

/** Adds what is new in a column; gives each of the column's values its code in the dictionary. */
export function translate(dictionary: Dictionary, column: KeyColumn): readonly number[] {
  fold(column);
  return column.folded.map((key, index) => {
    const known = dictionary.codeOf.get(key);
    if (known !== undefined) return known;
    const code = dictionary.labels.push(column.labels[index] as CellValue) - 1;
    dictionary.codeOf.set(key, code);
    return code;
  });
}

function fold({ values, labels, folded }: KeyColumn): void {
  for (let index = labels.length; index < values.length; index += 1) {
    const label = labelOf(values[index]);
    labels.push(label);
    folded.push(label === null ? '' : foldedKey(String(label)));
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
