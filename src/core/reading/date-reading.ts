/** What the readers of dates answer, and how a day or a month in figures becomes an answer. */
import { monthLength, serialOf } from './calendar';

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
  /** Of what lasts to a month's end: "03/26" and "mars 26" name a month. */
  readonly ofMonths?: boolean;
}

export const impossible: DateReading = { outcome: 'impossible' };
export const unreadable: DateReading = { outcome: 'unreadable' };
/** Excel's own window: 00 to 29 are of this century, 30 to 99 of the last. */
const firstOfLastCentury = 30;

export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < firstOfLastCentury ? 2000 : 1900);
}

/** 1300 to 1499: of the Hijri calendar, whose days are not converted. */
export const isHijri = (year: number): boolean => year >= 1300 && year < 1500;

/** `month` 1–12. `end`: the serial of a span's last day, `null` where that day can't be. */
export function day(year: number, month: number, dayOfMonth: number, end?: number | null): DateReading {
  if (isHijri(year)) return unreadable;
  const serial = serialOf(year, month, dayOfMonth);
  if (serial === null || end === null) return impossible;
  return end === undefined ? { outcome: 'sure', serial } : { outcome: 'sure', serial, end };
}

/** The span of a month's days. */
export function wholeMonth(year: number, month: number): DateReading {
  return month >= 1 && month <= 12 ? day(year, month, 1, serialOf(year, month, monthLength(year, month))) : unreadable;
}
