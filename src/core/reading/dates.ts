/** Reads what people write for a day or a span of days. Serial numbers are those of the 1900 system. */
import { spanWords } from '../lexicon/dates';
import { serialOf, weekdayOf } from './calendar';
import { bareDate, withoutTime } from './date-surroundings';
import { day, fullYear, impossible, isHijri, unreadable, wholeMonth } from './date-reading';
import type { DateOptions, DateOrder, DateReading } from './date-reading';
import { monthNamed, weekdayNamed } from './date-words';
import { readInWords } from './dates-in-words';
import { foldLetters, plainText } from './text';

export { endOfMonth, isoFromSerial, monthsBetween, serialFrom1904, serialFromIso, serialTo1904, weekdayOf } from './calendar';
export { weekdayNamed } from './date-words';
export type { DateOptions, DateOrder, DateReading } from './date-reading';

const numericDate = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{2}|\d{4})$/;
const spacedDate = /^(\d{1,2}) (\d{1,2}) (\d{4})$/;
const isoLike = /^(\d{4}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/;
/** "20240317", as programs write days. */
const compact = /^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)$/;
const between = Object.values(spanWords).flat().join('|');
const numericSpan = new RegExp(`^(\\d{1,2}) ?(?:[-–]|${between}) ?(\\d{1,2}) ?([/.]) ?(\\d{1,2}) ?\\3 ?(\\d{4})$`, 'i');
const figures = '\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}';
const twoDays = new RegExp(`^(${figures}) ?(?:[-–—]|${between}) ?(${figures})$`, 'i');
const afterWeekday = new RegExp(`^(\\p{L}+)\\.?,? (${figures})$`, 'u');
const monthYear = /^(\d{1,2}) ?[/.-] ?(\d{4})$/;
const isoMonth = /^((?:19|20)\d\d)[/-](\d{1,2})$/;
const shortMonth = /^(\d{1,2}) ?[/.-] ?(\d{2})$/;
/** "17-Mar-24", "17/mars/2024". */
const dayNamedMonth = /^(\d{1,2})[-/. ]?(\p{L}+)\.?[-/. ]{1,2}['’]?(\d{2}|\d{4})$/u;
/** "Jan-25", "févr.-26"; with a space between, 25 may be the day. */
const namedMonth = /^(\p{L}+)\.?([-/ ])['’]?(\d{2})$/u;
const tuesday = 2;
const mostLetters = 120;

/** Never throws. Without evidence of its order, a date such as 03/04/2025 is ambiguous. A time of day and its zone are left out. */
export function readDate(text: string, options: DateOptions = {}): DateReading {
  const plain = plainText(text).replace(/[،,;.]+$/, '');
  if (plain === '' || !/\d|\p{L}/u.test(plain) || plain.length > mostLetters) return unreadable;
  return bareDate(plain, (bare) => readBare(bare, options));
}

function readBare(plain: string, options: DateOptions): DateReading {
  return (
    readFigures(plain, options) ??
    readNumericSpan(plain) ??
    readMonthYear(plain, options) ??
    readTwoDays(plain, options) ??
    readAfterWeekday(plain, options) ??
    readNamedMonth(plain, options) ??
    readInWords(plain)
  );
}

function readIso(plain: string): DateReading | null {
  const match = isoLike.exec(plain);
  if (match) return day(Number(match[1]), Number(match[3]), Number(match[4]));
  const figures = compact.exec(plain);
  return figures ? day(Number(figures[1]), Number(figures[2]), Number(figures[3])) : null;
}

function readNumeric(plain: string, { order, country }: DateOptions): DateReading | null {
  const match = numericDate.exec(plain.replace(spacedDate, '$1/$2/$3'));
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? '')];
  if (isHijri(year)) return unreadable;
  const dayFirst = serialOf(year, second, first);
  const monthFirst = serialOf(year, first, second);
  if (dayFirst === null && monthFirst === null) {
    const couldBe = (month: number, inMonth: number): boolean => month >= 1 && month <= 12 && inMonth >= 1 && inMonth <= 31;
    return couldBe(second, first) || couldBe(first, second) ? impossible : unreadable;
  }
  const only = dayFirst ?? monthFirst;
  if (only !== null && (dayFirst === null || monthFirst === null || dayFirst === monthFirst)) return { outcome: 'sure', serial: only };
  const known = order ?? (country === undefined ? null : country === 'US' ? 'month-first' : 'day-first');
  const candidates = [dayFirst, monthFirst].filter((serial) => serial !== null);
  const chosen = candidates[known === 'month-first' ? 1 : 0];
  return known === null || chosen === undefined ? { outcome: 'ambiguous', candidates } : { outcome: 'by-evidence', serial: chosen };
}

function readNumericSpan(plain: string): DateReading | null {
  const match = numericSpan.exec(plain);
  if (!match) return null;
  const [first, last, month, year] = [match[1], match[2], match[4], match[5]].map(Number);
  return first === undefined || last === undefined || month === undefined || year === undefined
    ? null
    : day(year, month, first, serialOf(year, month, last));
}

/** "du 12/03/2026 au 14/03/2026": two whole days in figures. */
function readTwoDays(plain: string, options: DateOptions): DateReading | null {
  const match = twoDays.exec(plain);
  if (!match) return null;
  const [first, last] = [readFigures(match[1] ?? '', options), readFigures(match[2] ?? '', options)];
  if (first === null || last === null) return null;
  if (!('serial' in first)) return first;
  return 'serial' in last ? { ...first, end: last.serial } : last;
}

/** "sam. 14/02/2026", "الثلاثاء 16/09/2025". */
function readAfterWeekday(plain: string, options: DateOptions): DateReading | null {
  const match = afterWeekday.exec(plain);
  // Alone, "mar" is March.
  const weekday = match ? (match[1]?.toLowerCase() === 'mar' ? tuesday : weekdayNamed(match[1] ?? '')) : null;
  const reading = weekday === null ? null : readFigures(match?.[2] ?? '', options);
  if (weekday === null || reading === null || !('serial' in reading)) return reading;
  return { ...reading, weekday, weekdayAgrees: weekdayOf(reading.serial) === weekday };
}

const readFigures = (text: string, options: DateOptions): DateReading | null => readIso(text) ?? readNumeric(text, options);

/** "02/2024", "2024-02"; of what lasts to a month's end "02/24" too. */
function readMonthYear(plain: string, { ofMonths = false }: DateOptions): DateReading | null {
  const match = monthYear.exec(plain);
  if (match) return wholeMonth(Number(match[2]), Number(match[1]));
  const iso = isoMonth.exec(plain);
  if (iso) return wholeMonth(Number(iso[1]), Number(iso[2]));
  const short = ofMonths ? shortMonth.exec(plain) : null;
  return short ? wholeMonth(fullYear(short[2] ?? ''), Number(short[1])) : null;
}

function readNamedMonth(plain: string, { ofMonths = false }: DateOptions): DateReading | null {
  const match = dayNamedMonth.exec(plain);
  const month = match ? monthNamed(foldLetters(match[2] ?? '')) : null;
  if (match && month !== null) return day(fullYear(match[3] ?? ''), month, Number(match[1]));
  const short = namedMonth.exec(plain);
  const named = short ? monthNamed(foldLetters(short[1] ?? '')) : null;
  return short && named !== null && (ofMonths || short[2] !== ' ') ? wholeMonth(fullYear(short[3] ?? ''), named) : null;
}

/** The time of day that a text says beside a day; "" where it says none. */
export function timeOf(text: string): string {
  const plain = plainText(text);
  const day = withoutTime(plain);
  return day === plain ? '' : plain.replace(day, '').trim();
}

/** The order that a column's unmistakable dates show; `null` where they show none, or both. */
export function dateEvidence(texts: Iterable<string>): DateOrder | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const match = numericDate.exec(withoutTime(plainText(text)));
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    dayFirst ||= first > 12 && first <= 31 && second <= 12;
    monthFirst ||= second > 12 && second <= 31 && first <= 12;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}
