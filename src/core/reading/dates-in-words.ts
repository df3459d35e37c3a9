/** Dates of which a part is said in words: "الثلاثاء 30 دجنبر 2025", "du 26 au 27 décembre", "this quarter". */
import { articlePrefix, dateFillers, joiningPrefix, periodWords as periods, relativeWords as relatives, spanWords } from '../lexicon/dates';
import { serialOf, weekdayOf } from './calendar';
import { day, unreadable, wholeMonth, type DateReading } from './date-reading';
import { foldedWords, joinTwoWordMonths, monthNamed, twoWordMonth, weekdayNamed } from './date-words';
import { foldLetters } from './text';

const relativeWords = foldedWords(relatives);
const periodWords = foldedWords(periods);
const rangeWords = new Set([...foldedWords(spanWords), '-', '–', '—']);
const fillers = foldedWords(dateFillers);
const tokenPattern = new RegExp(`\\d+|${twoWordMonth}|\\p{L}+|[-–—]`, 'gu');
const article = new RegExp(`^${articlePrefix}`);
const joined = new RegExp(`^${joiningPrefix}`);
const joinedLong = new RegExp(`^${joiningPrefix}(?=..)`);
const mostRelativeWords = 8;

interface Said {
  day: number | null;
  month: number | null;
  year: number | null;
}

/** "الثلاثاء 30 دجنبر 2025", "du 26 au 27 décembre 2025", "March 3, 2025". */
export function readInWords(plain: string): DateReading {
  const words =
    joinTwoWordMonths(foldLetters(plain))
      .replace(/(\d)(?:er|st|nd|rd|th|eme)(?!\p{L})/gu, '$1')
      .match(tokenPattern) ?? [];
  const said: Said[] = [{ day: null, month: null, year: null }];
  let weekday: number | null = null;
  let isRelative = false;
  for (const [at, token] of words.entries()) {
    if (takeToken(token, said, at > 0)) continue;
    const named = weekdayNamed(token);
    const unjoined = token.replace(joinedLong, '');
    if (named !== null) weekday ??= named;
    else if (relativeWords.has(token)) isRelative = true;
    else if (!fillers.has(token) && !fillers.has(unjoined) && weekdayNamed(unjoined) === null) {
      return isRelativePeriod(words) ? { outcome: 'relative' } : unreadable;
    }
  }
  return together(said, weekday, isRelative);
}

/** "this quarter", "الثلاثي الأول من السنة الجارية": a period, and a word that ties it to the time of writing. */
function isRelativePeriod(words: readonly string[]): boolean {
  const isPeriod = (word: string): boolean => periodWords.has(word) || periodWords.has(word.replace(article, ''));
  return words.length <= mostRelativeWords && words.some((word) => relativeWords.has(word)) && words.some(isPeriod);
}

/** Puts a number, a month or a joining word into what was said so far; false for any other word. */
function takeToken(token: string, said: Said[], hasBefore: boolean): boolean {
  const current = said.at(-1);
  if (current === undefined) return false;
  const month = monthNamed(token) ?? monthNamed(token.replace(joined, ''));
  // "نيسان/أبريل" says one month twice.
  if (month !== null && (current.month === null || (current.month === month && current.year === null))) {
    current.month = month;
    return true;
  }
  if (/^\d{4}$/.test(token) && current.year === null) {
    current.year = Number(token);
    return true;
  }
  if (/^\d{1,2}$/.test(token) && current.day === null) {
    current.day = Number(token);
    return true;
  }
  if (!rangeWords.has(token) || !hasBefore) return false;
  const isNewSpan = current.day !== null && said.length < 2;
  if (isNewSpan) said.push({ day: null, month: null, year: null });
  return isNewSpan || token === '-' || token === '–' || token === 'a';
}

function together(said: readonly Said[], weekday: number | null, isRelative: boolean): DateReading {
  const [first, second] = said;
  if (first === undefined) return unreadable;
  const last = second !== undefined && (second.day !== null || second.month !== null || second.year !== null) ? second : first;
  const month = first.month ?? last.month;
  const year = first.year ?? last.year;
  if (month === null) return isRelative ? { outcome: 'relative' } : unreadable;
  if (year === null) return first.day !== null || isRelative ? { outcome: 'relative' } : unreadable;
  if (first.day === null) return last === first ? wholeMonth(year, month) : unreadable;
  const reading = last === first || last.day === null ? day(year, month, first.day) : span(first, last, month, year);
  if (weekday === null || !('serial' in reading)) return reading;
  return { ...reading, weekday, weekdayAgrees: weekdayOf(reading.serial) === weekday };
}

function span(first: Said, last: Said, month: number, year: number): DateReading {
  if (last.day === null || first.day === null) return unreadable;
  const endYear = last.year ?? year;
  const endMonth = last.month ?? month;
  const end = serialOf(endYear, endMonth, last.day);
  const startYear = first.year === null && first.month !== null && month > endMonth ? endYear - 1 : year;
  return day(startYear, month, first.day, end);
}
