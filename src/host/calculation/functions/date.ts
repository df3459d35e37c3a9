import type { CellErrorValue, Scalar } from '../../workbook/types';
import type { CallContext, FunctionTable } from '../context';
import { dayOf, daysInMonth, serialOfDay } from '../calendar';
import type { CalendarDay } from '../calendar';
import { unknown } from '../interruption';
import { NUM_ERROR, VALUE_ERROR, isError, toNumber } from '../values';
import type { Value } from '../values';
import { numberAt, ranges, scalars } from './define';

type Body = (numbers: readonly number[], context: CallContext) => Scalar;

/** Arguments are numbers; what is left out is 0. */
const dated = (least: number, most: number, apply: Body) =>
  scalars(least, most, (given, context) => {
    const numbers: number[] = [];
    for (const value of given) {
      const number = toNumber(value ?? null);
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    return apply(numbers, context);
  });

const part = (pick: (day: CalendarDay) => number) =>
  dated(1, 1, ([serial = 0], { cells }) => {
    const day = serial < 0 ? NUM_ERROR : dayOf(serial, cells.date1904);
    return isError(day) ? day : pick(day);
  });

const clock = (unit: number, size: number) =>
  dated(1, 1, ([serial = 0]) => {
    if (serial < 0) return NUM_ERROR;
    const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
    return Math.floor(seconds / unit) % size;
  });

/** The day so many months on; where that month is shorter, its last. */
function monthsOn(serial: number, months: number, context: CallContext, isEnd: boolean): Scalar {
  const day = serial < 0 ? NUM_ERROR : dayOf(serial, context.cells.date1904);
  if (isError(day)) return day;
  const total = day.year * 12 + day.month - 1 + Math.trunc(months);
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  if (year < 1900) return NUM_ERROR;
  const last = daysInMonth(year, month);
  return serialOfDay(year, month, isEnd ? last : Math.min(day.day, last), context.cells.date1904);
}

const weekdays: { readonly [kind: number]: (sundayFirst: number) => number } = {
  1: (weekday) => weekday + 1,
  2: (weekday) => ((weekday + 6) % 7) + 1,
  3: (weekday) => (weekday + 6) % 7,
};

function dateDifference(start: number, end: number, unit: string, context: CallContext): Scalar {
  const [first, last] = [Math.floor(start), Math.floor(end)];
  if (first > last) return NUM_ERROR;
  const from = dayOf(first, context.cells.date1904);
  const to = dayOf(last, context.cells.date1904);
  if (isError(from)) return from;
  if (isError(to)) return to;
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return last - first;
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    default:
      // "MD" and "YD" are wrong in Excel itself in ways that differ by version.
      return unknown(`DATEDIF with ${unit}`);
  }
}

function holidaysOf(value: Value, context: CallContext): ReadonlySet<number> | CellErrorValue {
  const days = new Set<number>();
  let error: CellErrorValue | null = null;
  if (value === undefined) return days;
  context.each(value, (cell) => {
    const number = cell === null ? null : toNumber(cell);
    if (typeof number === 'number') days.add(Math.floor(number));
    else if (number !== null) error ??= number;
  });
  return error ?? days;
}

const isWeekend = (serial: number, context: CallContext): boolean => {
  const day = dayOf(serial, context.cells.date1904);
  return !isError(day) && (day.weekday === 0 || day.weekday === 6);
};

const networkDays = ranges(
  2,
  3,
  (given, context) => {
    const start = numberAt(given, 0, 0);
    const end = numberAt(given, 1, 0);
    const holidays = holidaysOf(given[2], context);
    if (typeof start !== 'number') return start;
    if (typeof end !== 'number') return end;
    if ('error' in holidays) return holidays;
    const [from, to] = [Math.floor(Math.min(start, end)), Math.floor(Math.max(start, end))];
    if (from < 0 || to - from > 1_000_000) return NUM_ERROR;
    let days = 0;
    for (let serial = from; serial <= to; serial++) if (!isWeekend(serial, context) && !holidays.has(serial)) days++;
    return start > end ? -days : days;
  },
  [0, 1],
);

const workday = ranges(
  2,
  3,
  (given, context) => {
    const start = numberAt(given, 0, 0);
    const count = numberAt(given, 1, 0);
    const holidays = holidaysOf(given[2], context);
    if (typeof start !== 'number') return start;
    if (typeof count !== 'number') return count;
    if ('error' in holidays) return holidays;
    if (Math.abs(count) > 1_000_000) return NUM_ERROR;
    const step = count < 0 ? -1 : 1;
    let serial = Math.floor(start);
    for (let left = Math.abs(Math.trunc(count)); left > 0;) {
      serial += step;
      if (serial < 0) return NUM_ERROR;
      if (!isWeekend(serial, context) && !holidays.has(serial)) left--;
    }
    return serial;
  },
  [0, 1],
);

function isoWeek(serial: number, context: CallContext): Scalar {
  const day = dayOf(serial, context.cells.date1904);
  if (isError(day)) return day;
  const thursday = Math.floor(serial) + 3 - ((day.weekday + 6) % 7);
  const year = dayOf(thursday, context.cells.date1904);
  if (isError(year)) return year;
  const first = serialOfDay(year.year, 1, 1, context.cells.date1904);
  return typeof first === 'number' ? Math.floor((thursday - first) / 7) + 1 : first;
}

function weekNumber(serial: number, kind: number, context: CallContext): Scalar {
  if (kind === 21) return isoWeek(serial, context);
  const first = { 1: 0, 2: 1, 11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 0 }[kind];
  const day = dayOf(serial, context.cells.date1904);
  if (first === undefined) return NUM_ERROR;
  if (isError(day)) return day;
  const newYear = serialOfDay(day.year, 1, 1, context.cells.date1904);
  if (typeof newYear !== 'number') return newYear;
  const start = dayOf(newYear, context.cells.date1904);
  if (isError(start)) return start;
  return Math.floor((Math.floor(serial) - newYear + ((start.weekday - first + 7) % 7)) / 7) + 1;
}

export const dateFunctions: FunctionTable = {
  DATE: dated(3, 3, ([year = 0, month = 0, day = 0], { cells }) => {
    const whole = Math.trunc(year);
    return whole < 0 || whole > 9999 ? NUM_ERROR : serialOfDay(whole, Math.trunc(month), Math.trunc(day), cells.date1904);
  }),
  YEAR: part(({ year }) => year),
  MONTH: part(({ month }) => month),
  DAY: part(({ day }) => day),
  HOUR: clock(3600, 24),
  MINUTE: clock(60, 60),
  SECOND: clock(1, 60),
  TIME: dated(3, 3, ([hour = 0, minute = 0, second = 0]) => {
    const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second);
    return seconds < 0 ? NUM_ERROR : (seconds % 86_400) / 86_400;
  }),
  WEEKDAY: dated(1, 2, (numbers, { cells }) => {
    const [serial = 0, kind = 1] = numbers;
    const day = serial < 0 ? NUM_ERROR : dayOf(serial, cells.date1904);
    if (isError(day)) return day;
    if (kind >= 11 && kind <= 17) return ((day.weekday - (Math.trunc(kind) - 10) + 7) % 7) + 1;
    return weekdays[Math.trunc(kind)]?.(day.weekday) ?? NUM_ERROR;
  }),
  EDATE: dated(2, 2, ([serial = 0, months = 0], context) => monthsOn(serial, months, context, false)),
  EOMONTH: dated(2, 2, ([serial = 0, months = 0], context) => monthsOn(serial, months, context, true)),
  DAYS: dated(2, 2, ([end = 0, start = 0]) => Math.floor(end) - Math.floor(start)),
  DATEDIF: scalars(3, 3, ([start, end, unit], context) => {
    const from = toNumber(start ?? null);
    const to = toNumber(end ?? null);
    if (typeof from !== 'number') return from;
    if (typeof to !== 'number') return to;
    return typeof unit === 'string' ? dateDifference(from, to, unit, context) : NUM_ERROR;
  }),
  DATEVALUE: scalars(1, 1, ([text], { cells }) => {
    if (typeof text !== 'string') return VALUE_ERROR;
    const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
    if (!iso) return /\d/.test(text) ? unknown(`the text "${text}" reads differently by country`) : VALUE_ERROR;
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    const isReal = year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
    return isReal ? serialOfDay(year, month, day, cells.date1904) : VALUE_ERROR;
  }),
  NETWORKDAYS: networkDays,
  WORKDAY: workday,
  ISOWEEKNUM: dated(1, 1, ([serial = 0], context) => (serial < 0 ? NUM_ERROR : isoWeek(serial, context))),
  WEEKNUM: dated(1, 2, ([serial = 0, kind = 1], context) => (serial < 0 ? NUM_ERROR : weekNumber(serial, Math.trunc(kind), context))),
};
