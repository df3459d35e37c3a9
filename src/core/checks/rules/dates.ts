/** Dates that cannot be, that contradict each other, or that Excel does not know as dates. */
import type { CellRef } from '../../model/grid';
import type { Region } from '../../model/recognition';
import { cellKey, cellOf, type CheckContext } from '../context';
import { datesOf, type DateCell } from '../dates';
import { ownHeader } from '../fields';
import type { Candidate, CodeDefinition, Rule } from '../rule';
import { oddYears } from './odd-years';
import { runsOf, simplest, type Run } from '../runs';
import { dateText, relativePeriod, weekdayIn } from '../calendar';
import { weekdayOf } from '../../reading/dates';

const error = (code: string): CodeDefinition => ({ code, group: 'dates', severity: 'error', needs: ['fields'] });
const warning = (code: string, more: Partial<CodeDefinition> = {}): CodeDefinition => ({
  code,
  group: 'dates',
  severity: 'warning',
  needs: ['fields'],
  ...more,
});

/** 1 January 1950 and 31 December 2100. */
const earliest = 18264;
const latest = 73415;

const isPlausible = ({ serial }: DateCell): boolean => serial !== null && serial >= earliest && serial <= latest;

const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;

/** Columns written in ISO throughout sort and read rightly everywhere: nothing is lost by their being text. */
function isoColumns(dates: readonly DateCell[]): ReadonlySet<string> {
  const [all, others] = [new Set<string>(), new Set<string>()];
  for (const date of dates) (date.isText && iso.test(date.written) ? all : others).add(columnKey(date));
  return new Set([...all].filter((key) => !others.has(key)));
}

const columnKey = (date: DateCell): string => `${date.region?.id ?? date.sheet} ${date.column}`;

function inColumns(dates: readonly DateCell[]): readonly (readonly DateCell[])[] {
  const columns = new Map<string, DateCell[]>();
  for (const date of dates) {
    if (date.region === null || !isPlausible(date)) continue;
    const column = columns.get(columnKey(date));
    if (column) column.push(date);
    else columns.set(columnKey(date), [date]);
  }
  return [...columns.values()];
}

function* textDates(all: readonly DateCell[]): Iterable<Candidate> {
  const sound = isoColumns(all);
  const dates = all.filter((date) => !sound.has(columnKey(date)));
  const isPlain = (date: DateCell): boolean => date.isText && date.serial !== null && date.first === date.serial && date.problem === null;
  // A date of another weekday is to be looked at anyhow.
  const runs = runsOf(dates.filter(isPlain)).filter(({ cells }) => cells.some(({ weekdayAgrees }) => weekdayAgrees));
  for (const column of byColumn(runs)) {
    const first = column[0]?.cells[0];
    const ranges = column.map(({ range }) => simplest(range));
    const count = column.reduce((sum, { cells }) => sum + cells.length, 0);
    if (first)
      yield {
        code: 'date-as-text',
        outcome: 'fail',
        cells: ranges,
        found: first.written,
        expected: dateText(first.serial ?? 0),
        args: { cell: ranges, written: first.written, date: dateText(first.serial ?? 0), count },
      };
  }
}

/** More are gone through one by one, or told together as alike. */
const mostRuns = 6;

/** What is written in one way down a column is said once, whatever stands between. */
function byColumn(runs: readonly Run<DateCell>[]): readonly (readonly Run<DateCell>[])[] {
  const columns = new Map<string, Run<DateCell>[]>();
  for (const run of runs) {
    const key = run.cells[0] ? columnKey(run.cells[0]) : '';
    const column = columns.get(key);
    if (column) column.push(run);
    else columns.set(key, [run]);
  }
  return [...columns.values()].flatMap((column) => (column.length > mostRuns ? column.map((run) => [run]) : [column]));
}

function* relativePeriods(dates: readonly DateCell[]): Iterable<Candidate> {
  const dated = new Set(dates.filter(({ region, serial }) => region !== null && serial !== null).map(columnKey));
  for (const date of dates) {
    // A whole column without its year has it in a title; one day among full dates lacks it.
    if (!date.isRelative || !(relativePeriod.test(date.written) || (date.region !== null && dated.has(columnKey(date))))) continue;
    yield {
      code: 'relative-period',
      outcome: 'fail',
      cells: [cellOf(date)],
      found: date.written,
      args: { cell: cellOf(date), written: date.written },
    };
  }
}

function* impossible(dates: readonly DateCell[]): Iterable<Candidate> {
  for (const date of dates) {
    if (date.problem === 'impossible')
      yield {
        code: 'impossible-date',
        outcome: 'fail',
        cells: [cellOf(date)],
        found: date.written,
        args: { cell: cellOf(date), written: date.written },
      };
  }
}

/** A year that no campaign has, or a day outside the campaign that the same sheet states. */
function* outOfRange(dates: readonly DateCell[]): Iterable<Candidate> {
  const limits = new Map<string, { start: DateCell; end: DateCell }>();
  for (const start of dates) {
    if (start.region !== null || start.role !== 'start' || start.serial === null) continue;
    const ends = dates.filter((date) => date.group === start.group && date.role === 'end' && date.serial !== null);
    if (ends.length === 1 && ends[0] && (ends[0].serial ?? 0) >= start.serial) limits.set(start.sheet, { start, end: ends[0] });
  }
  for (const date of dates) {
    if (date.problem === 'year')
      yield {
        code: 'date-out-of-range',
        outcome: 'fail',
        cells: [cellOf(date)],
        found: date.written,
        args: { cell: cellOf(date), date: date.written },
      };
    if (date.serial === null || date.problem !== null) continue;
    const limit = limits.get(date.sheet);
    if (!isPlausible(date)) {
      yield {
        code: 'date-out-of-range',
        outcome: 'fail',
        cells: [cellOf(date)],
        found: dateText(date.serial),
        args: { cell: cellOf(date), date: dateText(date.serial) },
      };
    } else if (
      limit &&
      date.role === 'date' &&
      date.region !== null &&
      (date.serial < (limit.start.serial ?? 0) || date.serial > (limit.end.serial ?? 0))
    ) {
      const period = { from: dateText(limit.start.serial ?? 0), to: dateText(limit.end.serial ?? 0) };
      yield {
        code: 'date-out-of-range',
        outcome: 'fail',
        message: 'date-out-of-range.period',
        cells: [cellOf(date), cellOf(limit.start), cellOf(limit.end)],
        found: dateText(date.serial),
        args: { cell: cellOf(date), date: dateText(date.serial), ...period },
      };
    }
  }
}

/** Dates of one row of a table, or of labels that follow each other, belong together. */
function together(dates: readonly DateCell[]): readonly (readonly DateCell[])[] {
  const groups = new Map<string, DateCell[]>();
  for (const date of dates) {
    const group = groups.get(date.group);
    if (group) group.push(date);
    else groups.set(date.group, [date]);
  }
  return [...groups.values()];
}

function* order(dates: readonly DateCell[]): Iterable<Candidate> {
  for (const date of dates) {
    if (date.first === null || date.serial === null || date.first <= date.serial) continue;
    const [from, to] = [dateText(date.first), dateText(date.serial)];
    yield {
      code: 'end-before-start',
      outcome: 'fail',
      message: 'end-before-start.span',
      cells: [cellOf(date)],
      found: date.written,
      expected: null,
      gap: date.serial - date.first,
      args: { cell: cellOf(date), written: date.written, from, to },
    };
  }
  for (const group of together(dates)) {
    const starts = group.filter((date) => date.role === 'start' && date.first !== null && isPlausible(date));
    const ends = group.filter((date) => date.role === 'end' && isPlausible(date));
    const [start, end] = [starts[0], ends[0]];
    if (starts.length !== 1 || ends.length !== 1 || !start || !end || (end.serial ?? 0) >= (start.first ?? 0)) continue;
    const [from, to] = [dateText(start.first ?? 0), dateText(end.serial ?? 0)];
    yield {
      code: 'end-before-start',
      outcome: 'fail',
      cells: [cellOf(end), cellOf(start)],
      found: to,
      expected: null,
      gap: (end.serial ?? 0) - (start.first ?? 0),
      args: { cell: cellOf(end), start: cellOf(start), from, to },
    };
  }
}

/** The last day of an event that began before is no event of its own: what has begun is reported while it lasts. */
function withoutEnds(dates: readonly DateCell[]): readonly DateCell[] {
  const begun = new Set(dates.filter(({ role, serial }) => role === 'start' && serial !== null).map(({ group }) => group));
  return dates.filter(({ role, group }) => role !== 'end' || !begun.has(group));
}

/** Days that lie ahead by nature: publishing comes before them. */
const ahead =
  /prévu|prévision|planifi|limite|échéance|ouverture des plis|deadline|due\b|planned|scheduled|expected|المقرر|المرتقب|المبرمج|المتوقع|آخر أجل|فتح الأظرفة/iu;

/** Events of the same row or block; else, for the only publication date of a sheet or of the workbook, all events there. */
function eventsFor(published: DateCell, dates: readonly DateCell[]): readonly DateCell[] {
  const events = dates.filter(
    (date) =>
      (date.role === 'date' || date.role === 'start' || date.role === 'end') &&
      date.serial !== null &&
      date.problem === null &&
      !ahead.test(date.header),
  );
  const own = events.filter((date) => date.group === published.group);
  const only = (some: readonly DateCell[]): boolean => some.filter((date) => date.role === 'published').length === 1;
  const onSheet = events.filter((date) => date.sheet === published.sheet);
  if (published.region !== null) return own;
  if (only(dates)) return events;
  return own.length > 0 || !only(dates.filter((date) => date.sheet === published.sheet)) ? own : onSheet;
}

function* publication(dates: readonly DateCell[]): Iterable<Candidate> {
  for (const published of dates) {
    if (published.role !== 'published' || published.serial === null || published.problem !== null) continue;
    const { serial } = published;
    const later = withoutEnds(eventsFor(published, dates)).filter((date) => (date.first ?? 0) > serial);
    const [event] = [...later].sort((a, b) => (a.first ?? 0) - (b.first ?? 0));
    if (!event) continue;
    const seen = new Map<string, CellRef>(later.map((date) => [cellKey(date), cellOf(date)]));
    yield {
      code: 'published-before-event',
      outcome: 'fail',
      cells: [cellOf(published), ...seen.values()],
      found: dateText(serial),
      expected: null,
      gap: serial - (event.first ?? 0),
      args: {
        cell: cellOf(published),
        date: dateText(serial),
        events: [...seen.values()],
        event: dateText(event.first ?? 0),
        count: seen.size,
        days: (event.first ?? 0) - serial,
      },
    };
  }
}

/** The weekday written in the date's own text, in a column of weekdays, or beside a label of the same block. */
function* weekdays(context: CheckContext, dates: readonly DateCell[]): Iterable<Candidate> {
  const columns = perRegion(weekdayColumns);
  for (const date of dates) {
    if (date.serial === null || date.role === 'expiry') continue;
    if (!date.weekdayAgrees) yield mismatch([cellOf(date)], date.written, date.first ?? 0);
    if (date.region === null || date.first !== date.serial) continue;
    const column = columns(date.region).get(date.column);
    if (column === undefined) continue;
    const text = textOf(context, date.sheet, date.row, column);
    const day = weekdayIn(text);
    if (day !== null && day !== weekdayOf(date.serial))
      yield mismatch([{ sheet: date.sheet, row: date.row, column }, cellOf(date)], text, date.serial);
  }
  for (const group of together(dates.filter(({ region }) => region === null))) {
    const named = group.filter(({ weekday }) => weekday !== null);
    const days = group.filter(
      ({ role, serial, first, problem }) => role === 'date' && serial !== null && first === serial && problem === null,
    );
    const [name, date] = [named[0], days[0]];
    if (named.length === 1 && days.length === 1 && name && date && name.weekday !== weekdayOf(date.serial ?? 0))
      yield mismatch([cellOf(name), cellOf(date)], name.written, date.serial ?? 0);
  }
}

function mismatch(cells: readonly [CellRef, ...CellRef[]], written: string, serial: number): Candidate {
  const day = weekdayOf(serial);
  return {
    code: 'weekday-mismatch',
    outcome: 'fail',
    cells,
    found: written,
    expected: day,
    args: { cell: cells[0], written, date: dateText(serial), day: `day${day}` },
  };
}

const dayHeader = /^(?:jour(?: de (?:la )?semaine)?|day(?: of (?:the )?week)?|weekday|(?:ال)?يوم(?: من الأسبوع)?|أيام الأسبوع)$/iu;

/**
 * Columns of weekdays by the column of the dates that they are of: the one beside it, else the first. Markets are named by
 * their day, and so are villages: only a column that says so, or one without a header beside a date, is one.
 */
function weekdayColumns({ fields }: Region): ReadonlyMap<number, number> {
  const dated = fields
    .filter((field) => (field.role === 'date' || field.role === 'start') && !dayHeader.test(ownHeader(field)))
    .map(({ column }) => column);
  return new Map(
    fields.flatMap((field): readonly (readonly [number, number])[] => {
      const beside = dated.find((column) => column === field.column + 1 || column === field.column - 1);
      const of = beside ?? dated[0];
      return of !== undefined && (dayHeader.test(ownHeader(field)) || (field.header === '' && beside !== undefined))
        ? [[of, field.column]]
        : [];
    }),
  );
}

function perRegion<Value>(make: (region: Region) => Value): (region: Region) => Value {
  const known = new Map<string, Value>();
  return (region) => {
    const before = known.get(region.id);
    if (before !== undefined) return before;
    const value = make(region);
    known.set(region.id, value);
    return value;
  };
}

function textOf(context: CheckContext, sheet: string, row: number, column: number): string {
  const value = context.value(sheet, row, column);
  return typeof value === 'string' ? value.trim() : '';
}

export const dates: Rule = {
  codes: [
    error('impossible-date'),
    error('date-out-of-range'),
    error('end-before-start'),
    error('published-before-event'),
    error('weekday-mismatch'),
    warning('date-as-text', { givesWay: true }),
    warning('relative-period'),
  ],
  *run(context) {
    const found = datesOf(context);
    yield* textDates(found);
    yield* impossible(found);
    yield* relativePeriods(found);
    yield* outOfRange(found);
    for (const column of inColumns(found)) yield* oddYears(column);
    yield* order(found);
    yield* publication(found);
    yield* weekdays(context, found);
  },
};
