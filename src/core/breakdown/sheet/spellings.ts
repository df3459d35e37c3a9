/** How each key of a breakdown is written in the sheets, and whether a criterion of SUMIFS can find all of it and nothing else. */
import { newDictionary, translate, type KeyColumn } from '../keys';
import type { CellValue } from '../../model/grid';

export interface Spellings {
  /** By code of the field's dictionary: every way in which cells write the key, as Excel tells texts apart. */
  readonly of: readonly (readonly CellValue[])[];
  /** By code: a cell that holds the label is a criterion that finds these cells alone. */
  readonly isPlain: readonly boolean[];
  /** The code of a cell's value; `undefined` for one that no record has. */
  readonly codeOf: (value: CellValue) => number | undefined;
}

/** Texts that a criterion would take for a number, a pattern, an order or a truth value are not plain. */
const plainText = /^\p{L}[^*?~]{0,250}$/u;
const truth = /^(true|false|vrai|faux)$/i;

/** One field's keys over all sources, in the order in which they were grouped. */
export function spellingsOf(written: readonly KeyColumn[]): Spellings {
  const dictionary = newDictionary();
  const of: CellValue[][] = [];
  const codes = new Map<CellValue, number>();
  for (const key of written) {
    const remap = translate(dictionary, key);
    key.values.forEach((value, index) => {
      const code = remap[index] as number;
      codes.set(typeof value === 'string' ? value.toLowerCase() : value, code);
      const known = (of[code] ??= []);
      if (!known.some((spelling) => sameToExcel(spelling, value))) known.push(value);
    });
  }
  const hasNumberTexts = of.some((spellings) => spellings.some((value) => typeof value === 'string' && !/^\p{L}/u.test(value)));
  const isPlain = dictionary.labels.map((label, code) => {
    const [spelling, second] = of[code] ?? [];
    if (second !== undefined || spelling === undefined) return false;
    if (typeof label === 'number') return typeof spelling === 'number' && !hasNumberTexts;
    return typeof label === 'string' && plainText.test(label) && !truth.test(label) && sameToExcel(label, spelling);
  });
  return { of, isPlain, codeOf: (value) => codes.get(typeof value === 'string' ? value.toLowerCase() : value) };
}

function sameToExcel(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  return a === b || ((a === null || a === '') && (b === null || b === ''));
}
