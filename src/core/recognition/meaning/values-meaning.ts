/** What a column holds where its header says nothing: told by its values, when nearly all of them are of one kind. */
import type { Role } from '../../model/roles';
import { readDate } from '../../reading/dates';
import { readNumber } from '../../reading/numbers';
import { findPlace } from '../../reading/places';
import { foldLetters } from '../../reading/text';
import { unitOf } from '../../reading/units';
import { labelKind } from '../../lexicon/labels';
import { isAgeBand, isBody, isSite, isSpecialty, sexOf } from '../../lexicon/value-words';

/** Different values of one kind that make it clear; one in five may be another. */
const leastKnown = 3;
const shareOfOthers = 5;

type Test = (text: string) => boolean;

/** Given up as soon as too many are not. */
function isMostly(texts: readonly string[], test: Test): boolean {
  let others = 0;
  for (const text of texts) if (!test(text) && ++others * shareOfOthers > texts.length) return false;
  return texts.length - others >= leastKnown;
}

/** 1 January 1950 and 31 December 2100: what is written like a day of another time is none of a campaign's. */
const [earliest, latest] = [18264, 73415];
const isOurs = (serial: number): boolean => serial >= earliest && serial <= latest;

/** Written like a date, be it one that no calendar has. */
function isDate(text: string): boolean {
  const reading = readDate(text);
  switch (reading.outcome) {
    case 'sure':
    case 'by-evidence':
      return isOurs(reading.serial);
    case 'ambiguous':
      return reading.candidates.every(isOurs);
    case 'impossible':
      return /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text);
    default:
      return false;
  }
}

const isCurrency: Test = (text) =>
  /^(?:[\p{L}.]{2,9}|[$€£])$/u.test(text) && unitOf(foldLetters(text.replaceAll('.', '')))?.unit === 'money';

const countries = ['MA', 'DZ'] as const;

/**
 * Names of one country. Where each is a province, or each a region, that is what they are called; among towns of other
 * names they are places. A region among its provinces is no row like the others: nothing is said.
 */
function placeRole(texts: readonly string[]): Role | null {
  if (!isMostly(texts, (text) => isSite(text) || findPlace(text).status !== 'unknown')) return null;
  for (const country of countries) {
    const known = (kind: 'region' | 'within-region'): ReadonlySet<string> =>
      new Set(texts.filter((text) => findPlace(text, { country, kind }).status !== 'unknown'));
    const provinces = known('within-region');
    const regions = known('region');
    const [all, others] = [texts.length, [...regions].filter((text) => !provinces.has(text))];
    if (all >= leastKnown && regions.size === all) return provinces.size === all ? 'place' : 'region';
    if (others.length > 0) continue;
    if (all >= leastKnown && provinces.size === all) return 'province';
    if (isMostly(texts, (text) => provinces.has(text) || isSite(text))) return 'place';
  }
  return isMostly(texts, isSite) ? 'place' : null;
}

function isSexes(texts: readonly string[], filled: number): boolean {
  const sexes = new Set(texts.map(sexOf));
  return filled > 3 && sexes.size === 2 && !sexes.has(null);
}

const longestNothing = 20;

/** Neither a word for none or not known nor a row of its own kind ("Total", "dont …"). */
function isTelling(text: string): boolean {
  if (labelKind(text) !== 'none') return false;
  const outcome = text.length > longestNothing ? 'unreadable' : readNumber(text, { kind: 'count' }).outcome;
  return outcome !== 'missing' && outcome !== 'nothing';
}

/**
 * The role that the values show; `null` where they show none.
 * @param distinct different texts of the column, plain, in their order
 * @param filled how many cells hold a text
 */
export function roleOfValues(distinct: readonly string[], filled: number): Role | null {
  const texts = distinct.filter(isTelling);
  if (texts.length === 0) return null;
  if (isSexes(texts, filled)) return 'sex';
  if (filled >= leastKnown && texts.every(isCurrency)) return 'currency';
  if (isMostly(texts, isDate) || (texts.length > 1 && texts.every(isDate))) return 'date';
  if (isMostly(texts, isAgeBand)) return 'age';
  if (isMostly(texts, isSpecialty)) return 'specialty';
  if (isMostly(texts, isBody)) return 'partner';
  return placeRole(texts);
}
