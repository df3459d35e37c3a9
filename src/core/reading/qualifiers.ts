/** Words and signs that say how exactly a figure is meant: at least, more than, at most, less than, about. */
import type { Qualifier } from '../model/roles';
import { foldedPhrase } from './text';

const phrases: Readonly<Record<Exclude<Qualifier, '='>, readonly string[]>> = {
  '>=': [
    'ما لا يقل عن',
    'لا يقل عن',
    'لا تقل عن',
    'ما لا تقل عن',
    'على الأقل',
    'في الأقل',
    'كحد أدنى',
    'فأكثر',
    'فما فوق',
    'أو أكثر',
    'au moins',
    'au minimum',
    'minimum',
    'pas moins de',
    'pas moins d',
    'ou plus',
    'et plus',
    'at least',
    'no fewer than',
    'no less than',
    'not less than',
    'a minimum of',
    'or more',
    'and more',
    'and above',
  ],
  '>': [
    'أكثر من',
    'أكثر عن',
    'أزيد من',
    'ما يزيد عن',
    'ما يزيد على',
    'يزيد عن',
    'يزيد على',
    'تزيد عن',
    'تزيد على',
    'ما يفوق',
    'يفوق',
    'تفوق',
    'فوق',
    'ما يتجاوز',
    'يتجاوز',
    'تجاوز',
    'تجاوزت',
    'فاق',
    'ما ينيف عن',
    'ما ينيف على',
    'plus de',
    'plus d',
    'plus que',
    'supérieur à',
    'dépassant',
    'more than',
    'over',
    'above',
    'greater than',
    'exceeding',
    'upwards of',
  ],
  '<=': [
    'على الأكثر',
    'في الأكثر',
    'كحد أقصى',
    'لا يتجاوز',
    'لا تتجاوز',
    'ما لا يتجاوز',
    'لا يزيد عن',
    'لا تزيد عن',
    'لا يزيد على',
    'ما لا يزيد عن',
    'au plus',
    'au maximum',
    'pas plus de',
    'pas plus d',
    'tout au plus',
    'ne dépassant pas',
    'at most',
    'no more than',
    'not more than',
    'a maximum of',
    'not exceeding',
  ],
  '<': ['أقل من', 'ما يقل عن', 'يقل عن', 'تقل عن', 'moins de', 'moins d', 'inférieur à', 'less than', 'fewer than'],
  '~': [
    'حوالي',
    'نحو',
    'قرابة',
    'زهاء',
    'تقريبا',
    'ما يقارب',
    'ما يقرب من',
    'يقارب',
    'ما يناهز',
    'يناهز',
    'ناهز',
    'ناهزت',
    'في حدود',
    'بحدود',
    'قرابة ال',
    'environ',
    'près de',
    'près d',
    'quelque',
    'quelques',
    'autour de',
    'à peu près',
    'presque',
    'approximativement',
    'env',
    'aux alentours de',
    'about',
    'around',
    'approximately',
    'approx',
    'nearly',
    'almost',
    'some',
    'roughly',
    'close to',
    'circa',
    'ca',
  ],
};

const byPhrase = new Map<string, Qualifier>(
  Object.entries(phrases).flatMap(([qualifier, list]) => list.map((phrase) => [foldedPhrase(phrase), qualifier as Qualifier] as const)),
);
const longest = Math.max(...[...byPhrase.keys()].map((phrase) => phrase.split(' ').length));
const signs = new Map<string, Qualifier>([
  ['≥', '>='],
  ['⩾', '>='],
  ['>', '>'],
  ['≤', '<='],
  ['⩽', '<='],
  ['<', '<'],
  ['~', '~'],
  ['≈', '~'],
  ['±', '~'],
  ['∼', '~'],
]);

export interface QualifierFound {
  readonly qualifier: Qualifier;
  /** How many tokens it takes. */
  readonly length: number;
}

/** The longest qualifier that begins at `start` among folded tokens; `null` where there is none. */
export function qualifierAt(tokens: readonly string[], start: number): QualifierFound | null {
  const sign = signs.get(tokens[start] ?? '');
  if ((sign === '>' || sign === '<') && tokens[start + 1] === '=') return { qualifier: `${sign}=`, length: 2 };
  if (sign !== undefined) return { qualifier: sign, length: 1 };
  for (let length = Math.min(longest, tokens.length - start); length > 0; length--) {
    const qualifier = byPhrase.get(tokens.slice(start, start + length).join(' '));
    if (qualifier !== undefined) return { qualifier, length };
  }
  return null;
}
