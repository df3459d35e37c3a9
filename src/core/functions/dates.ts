/** Dates as the functions take them: serial numbers of the 1900 system, or any text that reads as one day. */
import { cellOf } from './arguments';
import { readDate } from '../reading/dates';
import { isCellError } from '../model/grid';
import { invalid, type Argument, type Outcome } from './result';

const largestSerial = 2_958_465;

/** `impossible`: written as a date that no calendar has. */
export type DateArgument =
  { readonly kind: 'date'; readonly serial: number } | { readonly kind: 'blank' } | { readonly kind: 'impossible' };

/** The day, without its time; of a month the first, where `asEnd` the last. #VALUE! for what is no date. */
export function dateOf(argument: Argument, parameter: string, asEnd = false): Outcome<DateArgument> {
  const cell = cellOf(argument);
  if (cell === null) return { ok: true, value: { kind: 'blank' } };
  if (typeof cell === 'number') {
    const isDay = cell >= 1 && cell < largestSerial + 1;
    return { ok: true, value: isDay ? { kind: 'date', serial: Math.floor(cell) } : { kind: 'impossible' } };
  }
  const text = isCellError(cell) ? cell.error : String(cell);
  const reading = readDate(text, { ofMonths: asEnd });
  if (reading.outcome === 'impossible') return { ok: true, value: { kind: 'impossible' } };
  if (reading.outcome !== 'sure' && reading.outcome !== 'by-evidence') return invalid('no-date', { parameter, text });
  return { ok: true, value: { kind: 'date', serial: asEnd ? (reading.end ?? reading.serial) : reading.serial } };
}
