import type { CellErrorValue, ErrorCode, Scalar } from '../../workbook/types';

const errorCodes: readonly ErrorCode[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
];
const errors = new Map<string, CellErrorValue>(errorCodes.map((error) => [error, { error }]));
const unknownError: CellErrorValue = { error: '#UNKNOWN!' };

export function errorValue(text: string): CellErrorValue {
  return errors.get(text.trim().toUpperCase()) ?? unknownError;
}

const day = 86_400_000;
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

const dateAndTime = /^(?:([+-]?\d{4,6})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:[.,]\d+)?))?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/;
const duration = /^(-)?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

/**
 * The serial number of an ISO date, date and time, time or duration; Excel's false 29 February 1900 is respected. An offset
 * from UTC is left aside: the cell shows the hour that was written. What is no date, or none of Excel's, stays the text.
 */
export function isoDateSerial(text: string, dateSystem: 1900 | 1904): Scalar {
  const written = text.trim();
  const span = /\d/.test(written) ? duration.exec(written) : null;
  if (span) {
    const [, sign, ...counts] = span;
    const days = counts.reduce((sum, count, index) => sum + decimal(count ?? '0') * (daysOfUnit[index] ?? 0), 0);
    return sign === undefined ? days : -days;
  }
  const match = dateAndTime.exec(written);
  return (match && /\d/.test(written.replace(/[+-]\d\d(?::?\d\d)?$/, '')) ? serialOf(match, dateSystem) : null) ?? text;
}

/** Of a week, a day, an hour, a minute, a second. */
const daysOfUnit = [7, 1, 1 / 24, 1 / 1440, 1 / 86_400];

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}

/** `null` for a day that no calendar has or that comes before Excel's first. */
function serialOf(match: RegExpExecArray, dateSystem: 1900 | 1904): number | null {
  const [, year, month, dayOfMonth, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + decimal(seconds)) / 86_400;
  if (year === undefined) return time;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)));
  if (Number(year) < 1900 || Number(year) > 9999 || date.getUTCDate() !== Number(dayOfMonth)) return null;
  const serial = Math.round((date.getTime() - epochs[dateSystem]) / day);
  if (serial < 0) return null;
  const isBeforeFalseDay = dateSystem === 1900 && serial < 61;
  return (isBeforeFalseDay ? serial - 1 : serial) + time;
}
