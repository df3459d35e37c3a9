/** Dates that Excel or a copy changed: day and month turned round, or the four years between its two date systems. */
import { monthLength } from '../../reading/calendar';
import { isoFromSerial } from '../../reading/dates';
import { cellOf, type CheckContext } from '../context';
import { datesOf, type DateCell } from '../dates';
import { dateText } from '../calendar';
import type { Candidate, Rule } from '../rule';
import { runsOf } from '../runs';
import { monthOrder } from './month-order';

const shift = 1462;
const numeric = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*\d{2,4}\s*$/;

function columnsOf(dates: readonly DateCell[]): readonly (readonly DateCell[])[] {
  const columns = new Map<string, DateCell[]>();
  for (const date of dates) {
    if (date.region === null) continue;
    const key = `${date.region.id} ${date.column}`;
    const column = columns.get(key);
    if (column) column.push(date);
    else columns.set(key, [date]);
  }
  return [...columns.values()];
}

function dayOf(serial: number): number {
  return Number(isoFromSerial(serial)?.slice(8) ?? 0);
}

/** "day", "month": which comes first can be told; `null` where both could. */
function firstOf(date: DateCell): 'day' | 'month' | null {
  const match = numeric.exec(date.written);
  const [first, second] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  if (first > 12 && first <= monthLength(2024, second)) return 'day';
  return second > 12 && second <= monthLength(2024, first) ? 'month' : null;
}

function* orders(column: readonly DateCell[]): Iterable<Candidate> {
  const [dayFirst, monthFirst] = [column.filter((date) => firstOf(date) === 'day'), column.filter((date) => firstOf(date) === 'month')];
  const [rare, usual] = dayFirst.length < monthFirst.length ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const [cell, other] = [rare[0], usual[0]];
  if (cell && other) {
    yield {
      code: 'date-order',
      outcome: 'fail',
      cells: [...rare, ...usual].map(cellOf),
      found: cell.written,
      args: { cell: cellOf(cell), other: cellOf(other), first: firstOf(cell) ?? '' },
      explains: runsOf(column).map(({ range }) => range),
    };
    return;
  }
  // Excel set to month first reads 03/04 and leaves 23/04 as text: then no real date has a day after the 12th.
  const real = column.filter((date) => !date.isText && date.serial !== null);
  const left = column.filter((date) => date.isText && firstOf(date) !== null);
  const [converted, text] = [real[0], left[0]];
  if (converted && text && real.length >= 2 && left.length >= 2 && real.every((date) => dayOf(date.serial ?? 0) <= 12)) {
    yield {
      code: 'date-order',
      outcome: 'undecided',
      message: 'date-order.turned',
      cells: [...real, ...left].map(cellOf),
      found: dateText(converted.serial ?? 0),
      args: { cell: cellOf(converted), other: cellOf(text) },
      explains: runsOf(left).map(({ range }) => range),
    };
  }
}

const nearDays = 400;
const leastOthers = 3;

/**
 * A date far from the others of its column that would stand in its place among them, were it shifted. That it is some years off
 * is no witness of another date system; that the rows follow each other by date, and it would follow too, is.
 */
function* shifts(column: readonly DateCell[]): Iterable<Candidate> {
  const known = column.filter((date) => date.serial !== null);
  const sorted = known.map((date) => date.serial ?? 0).sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? 0;
  const isNear = ({ serial }: DateCell): boolean => Math.abs((serial ?? 0) - middle) <= nearDays;
  const near = known.filter(isNear);
  if (near.length * 3 < known.length * 2 || near.length < leastOthers || near.length === known.length || !isInOrder(near)) return;
  for (const [index, date] of known.entries()) {
    const serial = date.serial ?? 0;
    if (date.isText || isNear(date)) continue;
    const [before, after] = [known.slice(0, index).findLast(isNear)?.serial ?? null, known.slice(index + 1).find(isNear)?.serial ?? null];
    if (before === null || after === null) continue;
    const [first, last] = [Math.min(before, after), Math.max(before, after)];
    const right = [serial + shift, serial - shift].find((shifted) => shifted >= first && shifted <= last);
    if (right === undefined) continue;
    yield {
      code: 'date-1904-shift',
      outcome: 'fail',
      cells: [cellOf(date)],
      found: dateText(serial),
      expected: dateText(right),
      gap: serial - right,
      args: { cell: cellOf(date), date: dateText(serial), right: dateText(right), days: shift },
    };
  }
}

/** Whether dates go only up, or only down. */
function isInOrder(dates: readonly DateCell[]): boolean {
  const follows = (sign: 1 | -1): boolean =>
    dates.every(({ serial }, index) => index === 0 || sign * ((serial ?? 0) - (dates[index - 1]?.serial ?? 0)) >= 0);
  return follows(1) || follows(-1);
}

const keyOf = (label: string): string => label.toLowerCase().replace(/\s+/g, ' ').trim();

/** The same row in two sheets, just so many days apart. */
function* pairs(dates: readonly DateCell[]): Iterable<Candidate> {
  const byLabel = new Map<string, DateCell>();
  for (const date of dates) {
    if (date.serial === null || date.role === 'expiry') continue;
    const label = date.region?.rows.find((row) => row.row === date.row)?.label ?? '';
    const key = `${date.role} ${keyOf(label)}`;
    const twin = byLabel.get(key);
    if (label === '') continue;
    if (!twin) byLabel.set(key, date);
    else if (twin.sheet !== date.sheet && Math.abs((twin.serial ?? 0) - date.serial) === shift) {
      yield {
        code: 'date-1904-shift',
        outcome: 'fail',
        cells: [cellOf(date), cellOf(twin)],
        found: dateText(date.serial),
        expected: dateText(twin.serial ?? 0),
        gap: date.serial - (twin.serial ?? 0),
        args: { cell: cellOf(date), date: dateText(date.serial), right: dateText(twin.serial ?? 0), days: shift },
      };
    }
  }
}

const mostDates = 20_000;

export const dateSystems: Rule = {
  codes: [
    { code: 'date-order', group: 'dates', severity: 'warning', needs: ['fields'], explains: true },
    { code: 'date-1904-shift', group: 'dates', severity: 'warning', needs: ['fields'] },
  ],
  *run(context: CheckContext) {
    const dates = datesOf(context);
    for (const column of columnsOf(dates)) {
      yield* orders(column);
      yield* shifts(column);
    }
    if (dates.length <= mostDates) yield* pairs(dates);
    for (const region of context.recognition.regions) yield* monthOrder(context, region);
  },
};
