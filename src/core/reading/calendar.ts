/** Serial numbers of the 1900 date system (1 = 1 January 1900, the 29 February 1900 that never was counted as Excel counts it) and ISO texts. */

const dayMilliseconds = 86_400_000;
/** The serial of 1 January 1970. */
const epochSerial = 25_569;
const phantomLeapDay = 60;
/** Days between the starts of the 1904 and the 1900 system. */
const shiftOf1904 = 1462;
const firstYear = 1900;
const lastYear = 9999;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** `month` 1–12. */
export function monthLength(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

function isDate(year: number, month: number, day: number): boolean {
  return year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** `null` for a day that is in no calendar, or outside 1900–9999. */
export function serialOf(year: number, month: number, day: number): number | null {
  if (!isDate(year, month, day)) return null;
  const serial = Date.UTC(year, month - 1, day) / dayMilliseconds + epochSerial;
  return serial <= phantomLeapDay ? serial - 1 : serial;
}

/** `iso`: YYYY-MM-DD. */
export function serialFromIso(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? serialOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day of a serial, the time of day left out. `null` outside 1900–9999 and for the day that never was. */
export function isoFromSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < 1 || day === phantomLeapDay || day > 2_958_465) return null;
  return dayOf(day).toISOString().slice(0, 10);
}

/** Midnight, UTC, of a whole serial. */
function dayOf(serial: number): Date {
  const shifted = serial < phantomLeapDay ? serial + 1 : serial;
  return new Date((shifted - epochSerial) * dayMilliseconds);
}

/** The last day of the month of a whole serial. */
export function endOfMonth(serial: number): number {
  const date = dayOf(serial);
  return serial - date.getUTCDate() + monthLength(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** Whole months from one whole serial to another; negative where the second comes first. */
export function monthsBetween(from: number, to: number): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const [start, end] = [dayOf(from), dayOf(to)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  // From the 31st, a shorter month's last day completes the month.
  const completing = Math.min(start.getUTCDate(), monthLength(end.getUTCFullYear(), end.getUTCMonth() + 1));
  return end.getUTCDate() < completing ? months - 1 : months;
}

export const serialFrom1904 = (serial: number): number => serial + shiftOf1904;
export const serialTo1904 = (serial: number): number => serial - shiftOf1904;

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(serial: number): number {
  const day = Math.floor(serial);
  return ((day < phantomLeapDay ? day : day - 1) + 7) % 7;
}
