/** EXPIRY: does a product last long enough on arrival? */
import { monthsBetween } from '../reading/dates';
import { numberOf } from './arguments';
import { dateOf } from './dates';
import { invalid, notAvailable, result, type Argument, type FunctionResult } from './result';

/** WHO, Guidelines for medicine donations (2010): at least one year of shelf life on arrival. */
const usualMonths = 12;

/**
 * EXPIRY(expiry, arrival, [months]) → 1×2: "ok", "short" (fewer than `months` left, 12 by default) or "expired" (on the day
 * of arrival, past its expiry), and the whole months left, negative once expired. A month lasts to its last day. #N/A for a blank
 * date.
 */
export function expiry(args: readonly Argument[]): FunctionResult {
  const end = dateOf(args[0], 'expiry', true);
  if (!end.ok) return end;
  const arrival = dateOf(args[1], 'arrival');
  if (!arrival.ok) return arrival;
  const months = numberOf(args[2], 'months');
  if (!months.ok) return months;
  if (end.value.kind === 'impossible' || arrival.value.kind === 'impossible') return invalid('impossible-date');
  if (end.value.kind === 'blank' || arrival.value.kind === 'blank') return notAvailable('date-blank');
  const left = monthsBetween(arrival.value.serial, end.value.serial);
  const isExpired = end.value.serial < arrival.value.serial;
  return result([[isExpired ? 'expired' : left < (months.value ?? usualMonths) ? 'short' : 'ok', left]]);
}
