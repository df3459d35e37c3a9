/** Headers that name a stretch of time over figures: "Jour 1", "الأسبوع الثاني", "Mois" over 320 are counts of it, no dates. */
import type { FieldSchema } from '../../lexicon/fields';
import { readDate } from '../../reading/dates';
import { monthNamed } from '../../reading/date-words';
import { foldLetters } from '../../reading/text';
import type { Content } from './content';
import { words } from '../../lexicon/folding';

const ordinals: ReadonlySet<string> = new Set(
  words(
    [
      'premier première deuxième second seconde troisième quatrième cinquième sixième septième huitième neuvième dixième dernier dernière',
      'first second third fourth fifth sixth seventh eighth ninth tenth last one two three four five six seven',
      'أول أولى ثاني ثانية ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة سابع سابعة ثامن ثامنة تاسع تاسعة عاشر عاشرة أخير أخيرة',
    ].join(' '),
  ),
);

const isNumbering = (word: string): boolean => /^\p{N}+$/u.test(word) || ordinals.has(word) || monthNamed(foldLetters(word)) !== null;

/** The lowest header says which of several: "Jour 1", "1er trimestre", "شهر يناير", or "Janvier" below "Mois". */
function isNumbered(levels: readonly string[]): boolean {
  const header = words(levels.at(-1) ?? '');
  return header.some(isNumbering) && (header.length > 1 || levels.length > 1);
}

/** Whole numbers that are days written as such: serials, 20260214, years, 202602. */
function areDays({ min, max, fractions }: Content): boolean {
  const within = (from: number, to: number): boolean => min >= from && max <= to;
  return within(20_000, 80_000) || (fractions === 0 && (within(19_000_101, 21_001_231) || within(1900, 2100) || within(190_001, 210_012)));
}

/** The highest number that each word of time can bear. */
const limits: readonly (readonly [words: readonly string[], most: number])[] = [
  [words('jour jours journée day يوم اليوم أيام'), 31],
  [words('mois month months شهر الشهر'), 12],
  [words('semaine week أسبوع الأسبوع'), 53],
  [words('trimestre quarter'), 4],
  [words('année exercice year سنة السنة عام العام'), 100],
];

function limitOf(levels: readonly string[]): number {
  const header = words(levels.at(-1) ?? '');
  return limits.find(([list]) => header.some((word) => list.includes(word)))?.[1] ?? Infinity;
}

/** "Jours présents", "Days worked": how many, where one may be none; no day or month has the number zero. */
const several = /(?<!\p{L})(?:jours|journées|semaines|days|weeks|months|years|أيام|الأيام|أسابيع|أشهر|شهور)(?!\p{L})/iu;

function areLengths(levels: readonly string[], { min, isCounter }: Content): boolean {
  return several.test(levels.at(-1) ?? '') && min <= 0 && !isCounter;
}

/** Whether a column under a header of dates holds something counted in that time, or something seen or done in it. */
export function countsInPeriods(levels: readonly string[], schema: FieldSchema, content: Content): boolean {
  const { texts, numbers, dates, max, min, sample, isCounter } = content;
  if (schema.kind !== 'date' || dates > 0) return false;
  if (texts > numbers) return isNumbered(levels) && sample.every((text) => readDate(text).outcome === 'unreadable');
  if (numbers === 0 || (min <= max && areDays(content))) return false;
  return isNumbered(levels) || areLengths(levels, content) || (schema.role === 'date' && !isCounter && max > limitOf(levels));
}

/** "Âge" over numbers is each person's own, nothing to add up; over "0-4" it heads a column of persons. */
export function isAgeInYears(levels: readonly string[], schema: FieldSchema, { texts, min, max }: Content): boolean {
  return (
    schema.role === 'age' && texts === 0 && min >= 0 && max <= 120 && !/\d/.test(levels.join(' ')) && words(levels.at(-1) ?? '').length <= 3
  );
}

const quarter =
  /^\s*(?:[tq]\s*[1-4]|[1-4]\s*(?:er?|e|è(?:me)?|ème|st|nd|rd|th)?\s*(?:trim(?:estre)?|quarter)|(?:trim(?:estre)?|quarter)\s*[1-4]|(?:ال)?ربع\s+(?:ال)?(?:أول|ثاني|ثالث|رابع))\.?\s*$/iu;

function namesPeriod(header: string): boolean {
  const [word = '', ...others] = words(header);
  return quarter.test(header) || (others.length === 0 && monthNamed(foldLetters(word)) !== null);
}

/** Four quarters, or the months of half a year or a year: what follows them is their sum more likely than any other figure. */
export function areWholePeriods(headers: readonly string[]): boolean {
  return [4, 6, 12].includes(headers.length) && headers.every(namesPeriod);
}

const whole =
  /^\s*(?:(?:l'|the |full )?(?:année|annuel|year|annual|exercice|سنة|السنة|عام|العام|السنوي)(?: (?:19|20)\d\d| n)?|n|(?:19|20)\d\d|(?:cumul )?(?:s[12]|semestre [12])|cumul|réalisé|réalisation|achieved|done|المنجز|منجز|الإنجاز)\s*$/iu;

/** "Année", "2025", "Cumul S1", "المنجز": what months or quarters come to. */
export function namesWhole(header: string): boolean {
  return whole.test(header);
}
