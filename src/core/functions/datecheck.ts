/** DATECHECK: do the dates of an event agree? */
import { languages } from '../model/roles';
import { textOf } from './arguments';
import { dateOf, weekdayOf } from './dates';
import { invalid, notAvailable, oneCell, type Argument, type FunctionResult } from './result';

/** 1 January 2023 was a Sunday. */
const aSunday = Date.UTC(2023, 0, 1);
const dayMilliseconds = 86_400_000;

function foldedDay(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[إأآٱ]/g, 'ا').replace(/^\s*يوم\s+/u, '').replace(/[.\s]/g, '').toLowerCase();
}

function weekdayNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 0; day < 7; day += 1) {
        const name = foldedDay(format.format(aSunday + day * dayMilliseconds));
        names.set(name, day);
        if (language === 'ar') names.set(name.replace(/^ال/, ''), day);
      }
    }
  }
  return names;
}

let knownNames: ReadonlyMap<string, number> | null = null;

/**
 * DATECHECK(start, [end], [published], [weekday]) → one cell: "ok", "impossible-date", "end-before-start",
 * "published-before-event" (before the event's start) or "weekday-mismatch" (the weekday written beside the start). Dates are
 * serial numbers or texts that read as one day. #N/A for a blank start, #VALUE! for what is no date or no weekday.
 */
export function datecheck(args: readonly Argument[]): FunctionResult {
  const start = dateOf(args[0], 'start');
  if (!start.ok) return start;
  const end = dateOf(args[1], 'end');
  if (!end.ok) return end;
  const published = dateOf(args[2], 'published');
  if (!published.ok) return published;
  const weekday = textOf(args[3], 'weekday');
  if (!weekday.ok) return weekday;
  if ([start, end, published].some((date) => date.value.kind === 'impossible')) return oneCell('impossible-date');
  if (start.value.kind !== 'date') return notAvailable('start-blank');
  const { serial } = start.value;
  const isBefore = (other: typeof end): boolean => other.value.kind === 'date' && other.value.serial < serial;
  if (isBefore(end)) return oneCell('end-before-start');
  if (isBefore(published)) return oneCell('published-before-event');
  if (weekday.value === null) return oneCell('ok');
  knownNames ??= weekdayNames();
  const day = knownNames.get(foldedDay(weekday.value));
  if (day === undefined) return invalid('no-weekday', { text: weekday.value });
  return oneCell(day === weekdayOf(serial) ? 'ok' : 'weekday-mismatch');
}
