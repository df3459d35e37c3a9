/** What stands around a date and says nothing of the day: a time and its zone, "le", "م" behind the year, the same day in another calendar. */
import { dateFillers, eraMarks, hijriMonths, sameDayWords, timeWords } from '../lexicon/dates';
import { unreadable, type DateReading } from './date-reading';
import { weekdayOf } from './calendar';
import { foldedWords, weekdayNamed } from './date-words';
import { foldLetters } from './text';

const either = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');

const clock = '(?:[01]?\\d|2[0-4])(?: ?[:hH] ?[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?| ?[hH])';
const zone = '(?:Z|(?:UTC|GMT)?(?:[+-]\\d{2}:?\\d{2})?)';
const timeBehind = new RegExp(
  `(?<=[\\d\\p{L}])(?:T|[ ,،–-]+)(?:(?:${either(timeWords.before)}) )?${clock}(?: ?(?:${either(timeWords.after)}))?(?: ?${zone})?(?: ?\\([^()]*\\))?$`,
  'iu',
);
const timeBefore = new RegExp(`^${clock}(?::\\d{2})? (?=\\d)`);
const eraBehind = new RegExp(`(?<=\\d{4}) ?(?:${either(eraMarks)})\\.?$`, 'iu');
const lead = new RegExp(`^(?:(?:${either(Object.values(dateFillers).flat())}) )+(?=\\d|\\p{L}+\\.?,? \\d+[/.-])`, 'iu');
const sameDay = new RegExp(`\\s*(?:(?<!\\p{L})(?:${either(Object.values(sameDayWords).flat())})(?!\\p{L})|[()=])\\s*`, 'iu');
const hijri = foldedWords(hijriMonths);
const hijriYear = /(?<!\d)1[34]\d\d(?!\d)/;
const firstWord = /^(?:\S+ )?(\p{L}+)/u;

/** `plain`: a text as `plainText` gives it. */
export const withoutTime = (plain: string): string => plain.replace(timeBehind, '').replace(timeBefore, '');

/** Reads a date without what stands around it; where two calendars name the day, ours. */
export function bareDate(plain: string, read: (bare: string) => DateReading): DateReading {
  const bare = (text: string): string => withoutTime(text).replace(eraBehind, '').replace(lead, '').trim();
  const whole = read(bare(plain));
  if (whole.outcome !== 'unreadable') return whole;
  const parts = plain.split(sameDay).filter((part) => part !== '');
  if (parts.length < 2) return whole;
  const readings = parts.map((part) => read(bare(part)));
  const known = readings.filter((reading) => reading.outcome !== 'unreadable');
  const [only] = known;
  const areOfHijra = parts.every((part, at) => readings[at] === only || isOfHijra(part));
  if (only === undefined || known.length > 1 || !areOfHijra) return unreadable;
  return withWeekday(only, firstWord.exec(plain)?.[1] ?? '');
}

/** Named or numbered in the other calendar; a weekday may stand alone. */
function isOfHijra(part: string): boolean {
  const found = foldLetters(part).match(/\p{L}+/gu) ?? [];
  return hijriYear.test(part) || found.some((word) => hijri.has(word)) || (found.length === 1 && weekdayNamed(part) !== null);
}

/** A weekday is said before the first of two calendars' days. */
function withWeekday(reading: DateReading, word: string): DateReading {
  const weekday = weekdayNamed(word);
  if (weekday === null || !('serial' in reading) || reading.weekday !== undefined) return reading;
  return { ...reading, weekday, weekdayAgrees: weekdayOf(reading.serial) === weekday };
}
