/** Reads what people write for a day or a span of days. Serial numbers are those of the 1900 system. */
import { monthLength, serialOf, weekdayOf } from './calendar';
import { joinTwoWordMonths, monthNamed, weekdayNamed } from './date-words';
import { foldLetters, plainText } from './text';

export { isoFromSerial, monthsBetween, serialFrom1904, serialFromIso, serialTo1904, weekdayOf } from './calendar';
export { weekdayNamed } from './date-words';

export type DateOrder = 'day-first' | 'month-first';

export type DateReading =
  | {
      readonly outcome: 'sure' | 'by-evidence';
      readonly serial: number;
      /** The last day, where a span was written; a month with its year is a span. */
      readonly end?: number;
      /** 0 Sunday … 6 Saturday, as said beside the date. */
      readonly weekday?: number;
      readonly weekdayAgrees?: boolean;
    }
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly number[] }
  /** `relative`: a time without its year ("this quarter", "26 December"). */
  | { readonly outcome: 'impossible' | 'relative' | 'unreadable' };

export interface DateOptions {
  readonly order?: DateOrder | null;
  /** ISO code. Only in the United States does the month come first. */
  readonly country?: string;
}

const impossible: DateReading = { outcome: 'impossible' };
const unreadable: DateReading = { outcome: 'unreadable' };

const relativeWords = new Set(
  'الجاري الجارية الحالي الحالية المقبل المقبلة القادم القادمة الماضي الماضية الفارط الفارطة المنصرم المنصرمة السابق السابقة this last next current previous ce cette courant cours prochain prochaine dernier dernière'
    .split(' ')
    .map(foldLetters),
);
const periodWords = new Set(
  'سنة عام شهر أسبوع ثلاثي فصل سداسي نصف موسم يوم year month week quarter semester season day trimestre mois an année semaine semestre saison jour exercice'
    .split(' ')
    .map(foldLetters),
);
const rangeWords = new Set(['و', 'الي', 'حتي', 'وحتي', 'au', 'et', 'and', 'to', 'a', 'until', 'till', 'through', '-', '–', '—']);
const fillers = new Set(
  'du le les de from on the of in من في يوم يومي أيام يومه شهر بتاريخ ما بين بين ابتداء and'.split(' ').map(foldLetters),
);
const numericDate = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{2}|\d{4})$/;
const isoLike = /^(\d{4}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const numericSpan = /^(\d{1,2}) ?(?:[-–]|و|au|to|et|إلى|الى) ?(\d{1,2}) ?([/.]) ?(\d{1,2}) ?\3 ?(\d{4})$/;
const figures = '\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}';
const twoDays = new RegExp(`^(?:du |من |from )?(${figures}) ?(?:[-–—]|au|to|until|إلى|الى|حتى) ?(${figures})$`, 'i');
const afterWeekday = new RegExp(`^(?:يوم )?(\\p{L}+)\\.?,? (${figures})$`, 'u');
const monthYear = /^(\d{1,2}) ?[/.-] ?(\d{4})$/;
const tokenPattern = /\d+|(?:كانون|تشرين)[12]|\p{L}+|[-–—]/gu;
const mostRelativeWords = 8;
const tuesday = 2;

/** Two digits of a year are of this century. */
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** Never throws. Without evidence of its order, a date such as 03/04/2025 is ambiguous. */
export function readDate(text: string, options: DateOptions = {}): DateReading {
  const plain = plainText(text).replace(/[،,;.]+$/, '');
  if (plain === '' || !/\d|\p{L}/u.test(plain) || plain.length > 120) return unreadable;
  return (
    readIso(plain) ??
    readNumeric(plain, options) ??
    readNumericSpan(plain) ??
    readMonthYear(plain) ??
    readTwoDays(plain, options) ??
    readAfterWeekday(plain, options) ??
    readInWords(plain)
  );
}

/** 1300 to 1499: of the Hijri calendar, whose days are not converted. */
const isHijri = (year: number): boolean => year >= 1300 && year < 1500;

function day(year: number, month: number, dayOfMonth: number, end?: number | null): DateReading {
  if (isHijri(year)) return unreadable;
  const serial = serialOf(year, month, dayOfMonth);
  if (serial === null || end === null) return impossible;
  return end === undefined ? { outcome: 'sure', serial } : { outcome: 'sure', serial, end };
}

function readIso(plain: string): DateReading | null {
  const match = isoLike.exec(plain);
  return match ? day(Number(match[1]), Number(match[3]), Number(match[4])) : null;
}

function readNumeric(plain: string, { order, country }: DateOptions): DateReading | null {
  const match = numericDate.exec(plain);
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

function readMonthYear(plain: string): DateReading | null {
  const match = monthYear.exec(plain);
  return match ? wholeMonth(Number(match[2]), Number(match[1])) : null;
}

function wholeMonth(year: number, month: number): DateReading {
  return month >= 1 && month <= 12 ? day(year, month, 1, serialOf(year, month, monthLength(year, month))) : unreadable;
}

interface Said {
  day: number | null;
  month: number | null;
  year: number | null;
}

/** "الثلاثاء 30 دجنبر 2025", "du 26 au 27 décembre 2025", "March 3, 2025". */
function readInWords(plain: string): DateReading {
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
    const unjoined = token.replace(/^و(?=..)/, '');
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
  const isPeriod = (word: string): boolean => periodWords.has(word) || periodWords.has(word.replace(/^ال/, ''));
  return words.length <= mostRelativeWords && words.some((word) => relativeWords.has(word)) && words.some(isPeriod);
}

/** Puts a number, a month or a joining word into what was said so far; false for any other word. */
function takeToken(token: string, said: Said[], hasBefore: boolean): boolean {
  const current = said.at(-1);
  if (current === undefined) return false;
  const month = monthNamed(token) ?? monthNamed(token.replace(/^و/, ''));
  if (month !== null && current.month === null) {
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

/** The order that a column's unmistakable dates show; `null` where they show none, or both. */
export function dateEvidence(texts: Iterable<string>): DateOrder | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const match = numericDate.exec(plainText(text));
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    dayFirst ||= first > 12 && first <= 31 && second <= 12;
    monthFirst ||= second > 12 && second <= 31 && first <= 12;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}
