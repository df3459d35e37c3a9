/**
 * Labels, titles and places of a workbook in the language of a sheet: by the workbook's own translations, the terms of tallies,
 * the places that are known, and dates. What has no translation stays as written and says so.
 */
import type { Terms } from '../lexicon/concepts';
import { folded, phraseAt, words } from '../lexicon/folding';
import { specialtyTerms } from '../lexicon/specialties';
import { ordinalWords, specialtyConcept, tallyConcept, tallyTerms, titleTerms } from '../lexicon/tally-terms';
import type { Language, Role } from '../model/roles';
import { readDate } from '../reading/dates';
import { findPlace } from '../reading/places';
import { isArabic } from '../reading/text';
import { dateInWords } from './dates-in-words';

export interface NamingFacts {
  /** By a wording folded: what the workbook itself says that it is called. */
  readonly translations: ReadonlyMap<string, Readonly<Partial<Record<Language, string>>>>;
  /** ISO code of the readers' country. */
  readonly country: string;
  /** Of the workbook's Latin texts. */
  readonly latin: 'fr' | 'en';
}

export interface NameInLanguage {
  readonly text: string;
  /** False where it stays as written though the sheet is in another language. */
  readonly isKnown: boolean;
}

const known = (text: string): NameInLanguage => ({ text, isKnown: true });
const separators = /(\s+[–—-]\s+|\s*[:·|]\s*|\s*\/\s+|\s+\/\s*|\s*[()]\s*)/u;
const ofWhich = /^\s*(?:[-–•*]\s*)?(?:dont|of which|including|منها|منهم|من بينها|من بينهم)?\s*:?\s+/iu;

/** @param role of the column that the text stands in: "أطفال" among specialties is paediatrics. */
export function nameInLanguage(written: string, language: Language, facts: NamingFacts, role?: Role): NameInLanguage {
  const text = written.trim().replace(/^[-–•*]\s*/u, '');
  if (text === '' || languageOf(text, facts) === language) return known(text);
  const own = facts.translations.get(folded(text))?.[language];
  if (own !== undefined) return known(own);
  const whole = termFor(text, language, role) ?? placeFor(text, language) ?? dateFor(text, language, facts) ?? plainFor(text, language);
  if (whole !== null) return known(whole);
  const bare = ` ${text}`.replace(ofWhich, '').trim();
  if (bare !== text && bare !== '') return nameInLanguage(bare, language, facts, role);
  const titled = headed(text, language, facts);
  if (titled !== null) return titled;
  const [, head, year] = /^(.*\S)\s+((?:19|20)\d\d)$/.exec(text) ?? [];
  if (head !== undefined && year !== undefined) {
    const named = nameInLanguage(head, language, facts, role);
    return { text: `${named.text} ${year}`, isKnown: named.isKnown };
  }
  return pieces(text, language, facts, role) ?? { text, isKnown: false };
}

function languageOf(text: string, { latin }: NamingFacts): Language | null {
  if (isArabic(text)) return 'ar';
  return /\p{L}/u.test(text) ? latin : null;
}

function printed(terms: Terms, language: Language): string {
  return terms[language][0] ?? '';
}

function termFor(text: string, language: Language, role: Role | undefined): string | null {
  const tally = tallyConcept.exact(text);
  const specialty = specialtyConcept.exact(text);
  if (specialty !== null && (role === 'specialty' || tally === null)) return printed(specialtyTerms[specialty], language);
  if (tally !== null) return printed(tallyTerms[tally], language);
  const title = Object.values(titleTerms).find((terms) =>
    [...terms.ar, ...terms.fr, ...terms.en].some((term) => folded(term) === folded(text)),
  );
  return title ? printed(title, language) : null;
}

/** "إقليم النواصر" is "Province de Nouaceur": the word before the name stays with it. */
function placeFor(text: string, language: Language): string | null {
  const found = findPlace(text);
  if (!('place' in found)) return null;
  const kind = (['province', 'prefecture', 'region', 'wilaya'] as const).find((each) => startsWith(text, titleTerms[each]) > 0);
  const name = found.place.names[language];
  return kind ? joined(printed(titleTerms[kind], language), name, language) : name;
}

/** Words of the text that a term of the concept fills at its beginning. */
function startsWith(text: string, { ar, fr, en }: Terms): number {
  const told = words(text);
  return Math.max(
    0,
    ...[...ar, ...fr, ...en].map((term) => {
      const phrase = words(term);
      return phrase.length < told.length && phraseAt(told, phrase) === 0 ? phrase.length : 0;
    }),
  );
}

/** French elides "de" before a vowel. */
function joined(head: string, name: string, language: Language): string {
  return language === 'fr' && / de$/.test(head) && /^[aeiouyhâàéèêîôûAEIOUYÉÈÊÎÔÛ]/.test(name)
    ? `${head.slice(0, -1)}’${name}`
    : `${head} ${name}`;
}

function dateFor(text: string, language: Language, { country }: NamingFacts): string | null {
  const read = readDate(text);
  return 'serial' in read ? dateInWords(read.serial, language, country) : null;
}

const ageUnits = { ar: 'سنة', fr: 'ans', en: 'years' } as const;

/** Numbers, codes and bands of ages are the same in every language. */
function plainFor(text: string, language: Language): string | null {
  if (!/\p{L}/u.test(text)) return text;
  const band = /^([<>≥≤]?\s*\d+(?:\s*[-–]\s*\d+)?\s*\+?)\s*(?:ans|an|years?|yrs?|سنة|سنوات)$/iu.exec(text)?.[1];
  return band === undefined ? null : `${band.trim()} ${ageUnits[language]}`;
}

function editionText(title: string, edition: number, language: Language): string {
  if (language === 'fr') return `${title} – ${edition === 1 ? '1re' : `${edition}e`} édition`;
  const ending = edition === 1 ? 'st' : edition === 2 ? 'nd' : edition === 3 ? 'rd' : 'th';
  return language === 'en' ? `${title} – ${edition}${ending} edition` : `${title} ${ordinalWords[edition - 1] ?? ''}`;
}

/** "قافلة 22 فبراير 2025": a word for a campaign, then its date or its place. */
function headed(text: string, language: Language, facts: NamingFacts): NameInLanguage | null {
  const heads = Object.values(titleTerms)
    .map((terms) => ({ terms, length: startsWith(text, terms) }))
    .filter(({ length }) => length > 0)
    .sort((one, other) => other.length - one.length);
  const [head] = heads;
  if (!head) return null;
  const rest = afterWords(text, [...head.terms.ar, ...head.terms.fr, ...head.terms.en]);
  if (rest === null) return null;
  const date = dateFor(rest, language, facts);
  const title = printed(head.terms, language);
  if (date !== null) return known({ ar: `${title} ${date}`, fr: `${title} du ${date}`, en: `${title} of ${date}` }[language]);
  const edition = ordinalWords.indexOf(rest) + 1;
  if (edition > 0) return known(editionText(title, edition, language));
  const named = nameInLanguage(rest, language, facts);
  return { text: /\p{L}/u.test(rest) ? `${title} – ${named.text}` : `${title} ${rest}`, isKnown: named.isKnown };
}

function afterWords(text: string, terms: readonly string[]): string | null {
  const lower = text.toLowerCase();
  const term = [...terms].sort((one, other) => other.length - one.length).find((each) => lower.startsWith(`${each.toLowerCase()} `));
  return term === undefined
    ? null
    : text
        .slice(term.length)
        .replace(/^\s*(?:du|de|of|d')\s+/iu, '')
        .trim();
}

/** Titles of several parts: each in its turn, the marks between them as they were. */
function pieces(text: string, language: Language, facts: NamingFacts, role: Role | undefined): NameInLanguage | null {
  const parts = text.split(separators);
  if (parts.length < 2) return null;
  const named = parts.map((part, at) => (at % 2 === 1 || part === '' ? known(part) : nameInLanguage(part, language, facts, role)));
  return {
    text: named
      .map((part) => part.text)
      .join('')
      .trim(),
    isKnown: named.every(({ isKnown }) => isKnown),
  };
}
