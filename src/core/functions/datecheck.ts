/** DATECHECK: do the dates of an event agree? */
import { weekdayNamed, weekdayOf } from '../reading/dates';
import { textOf } from './arguments';
import { dateOf } from './dates';
import { invalid, notAvailable, oneCell, type Argument, type FunctionResult } from './result';

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
  const day = weekdayNamed(weekday.value.replace(/^يوم\s+/u, ''));
  if (day === null) return invalid('no-weekday', { text: weekday.value });
  return oneCell(day === weekdayOf(serial) ? 'ok' : 'weekday-mismatch');
}
