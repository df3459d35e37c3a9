import { NUM_ERROR } from './values';
import type { CellErrorValue } from '../workbook/types';

/** A day as Excel counts it. `weekday` 0 is Sunday. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

const DAY = 86_400_000;
const LAST_SERIAL = 2_958_465;
/** Serial 0 of the 1904 system in the 1900 system. */
const SHIFT_1904 = 1462;

/**
 * The day of a serial number. In the 1900 system the days before 1900-03-01 follow Excel, which counts a 29 February 1900
 * that never was.
 */
export function dayOf(serial: number, is1904: boolean): CalendarDay | CellErrorValue {
  const own = Math.floor(serial) + (is1904 ? SHIFT_1904 : 0);
  if (own < 0 || own > LAST_SERIAL) return NUM_ERROR;
  const weekday = (((own - 1) % 7) + 7) % 7;
  if (own === 60) return { year: 1900, month: 2, day: 29, weekday };
  if (own === 0) return { year: 1900, month: 1, day: 0, weekday };
  const date = new Date((own - 25_569 + (own < 60 ? 1 : 0)) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday };
}

/** Months and days beyond their bounds carry over; years below 1900 count from 1900. */
export function serialOfDay(year: number, month: number, day: number, is1904: boolean): number | CellErrorValue {
  const full = year >= 0 && year < 1900 ? year + 1900 : year;
  const days = Math.round(Date.UTC(full, Math.trunc(month) - 1, 1) / DAY) + Math.trunc(day) - 1 + 25_569;
  const serial = days < 61 ? days - 1 : days;
  const own = is1904 ? days - SHIFT_1904 : serial;
  return Number.isFinite(own) && own >= 0 && days <= LAST_SERIAL ? own : NUM_ERROR;
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
