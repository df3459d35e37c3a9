/** A number with its noun, as each language counts: "تسعة رضع", "26 عملية جراحية", "21 personnes", "two mobile medical units". */
import { nouns } from '../model/vocabulary/nouns';
import type { Noun } from '../model/vocabulary/nouns';
import type { Language } from '../model/roles';
import { arabicCount, countedForm } from './say-count-arabic';
import { englishNumber, frenchNumber } from './say-count-latin';

export type CountStyle = 'digits' | 'words';

/** The codes that `sayCount` knows. */
export const countedNouns: readonly string[] = [...nouns.keys()];
const mostInWords = 999_999_999;
const groupedFrom = 10_000;
const narrowSpace = '\u202f';

/** `null` for an unknown noun, a negative number, and in words for what is not whole or above 999,999,999. */
export function sayCount(value: number, noun: string, language: Language, style: CountStyle = 'digits'): string | null {
  const forms = nouns.get(noun);
  if (forms === undefined || !Number.isFinite(value) || value < 0) return null;
  return style === 'words' ? countInWords(value, forms, language) : countInDigits(value, forms, language);
}

function countInWords(value: number, noun: Noun, language: Language): string | null {
  if (!Number.isInteger(value) || value > mostInWords) return null;
  if (language === 'ar') return arabicCount(value, noun.ar);
  if (language === 'en') return `${englishNumber(value)} ${value === 1 ? noun.en.one : noun.en.many}`;
  return frenchNumber(value, noun.fr.gender) + frenchJoint(value, noun) + frenchForm(value, noun);
}

function countInDigits(value: number, noun: Noun, language: Language): string {
  const digits = digitsOf(value, language);
  if (language === 'fr') return `${digits} ${frenchForm(value, noun)}`;
  if (language === 'en') return `${digits} ${value === 1 ? noun.en.one : noun.en.many}`;
  if (value === 1 || value === 2) return arabicCount(value, noun.ar);
  return `${digits} ${Number.isInteger(value) ? countedForm(value, noun.ar) : noun.ar.one}`;
}

const frenchForm = (value: number, { fr }: Noun): string => (value < 2 ? fr.one : fr.many);

/** "deux millions de personnes", "un million d’enfants". */
function frenchJoint(value: number, { fr }: Noun): string {
  if (value === 0 || value % 1_000_000 !== 0) return ' ';
  return /^[aeiouyhâàéèêîôû]/i.test(fr.one) ? ' d’' : ' de ';
}

/** Grouped by U+202F from 10,000 on. */
function digitsOf(value: number, language: Language): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = value >= groupedFrom ? whole.replace(/\B(?=(\d{3})+$)/g, narrowSpace) : whole;
  return fraction === undefined ? grouped : grouped + (language === 'en' ? '.' : ',') + fraction;
}
