/** The order of a field's keys: dictionaries are sorted, not groups. Blank keys come last in every order. */
import type { CellValue } from '../model/grid';
import type { Language } from '../model/roles';
import type { Dictionary } from './keys';

export type Order = 'sheet' | 'label' | 'value';

const collators: Partial<Record<Language, Intl.Collator>> = {};

function collatorOf(language: Language): Intl.Collator {
  return (collators[language] ??= new Intl.Collator(language, { numeric: true, sensitivity: 'base' }));
}

/** Numbers before texts, texts in the language's own order. */
export function compareLabels(a: CellValue, b: CellValue, language: Language): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -1 : 1;
  return collatorOf(language).compare(String(a), String(b));
}

/** The rank of each code. `values`: what each code adds up to, largest first; used for the order by value only. */
export function ranksOf(dictionary: Dictionary, order: Order, language: Language, values: Float64Array): Int32Array {
  const { labels } = dictionary;
  const codes = labels.map((_, code) => code);
  const labelOf = (code: number): CellValue => labels[code] as CellValue;
  const last = (code: number): number => (labelOf(code) === null ? 1 : 0);
  codes.sort((a, b) => {
    const blank = last(a) - last(b);
    if (blank !== 0 || order === 'sheet') return blank || a - b;
    if (order === 'label') return compareLabels(labelOf(a), labelOf(b), language);
    return (values[b] as number) - (values[a] as number) || a - b;
  });
  const ranks = new Int32Array(codes.length);
  codes.forEach((code, rank) => {
    ranks[code] = rank;
  });
  return ranks;
}
