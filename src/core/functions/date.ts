/** DATE: a date that was written as text. */
import { isCellError } from '../model/grid';
import { readDate } from '../reading/dates';
import { cellOf, textOf } from './arguments';
import { invalid, notAvailable, oneCell, type Argument, type FunctionResult } from './result';

/**
 * DATE(text, [country]) → one cell: the serial number of the day, of the first day where a span is written. A number stays
 * what it is. #N/A with the reason where it is blank, impossible, ambiguous or no date.
 */
export function date(args: readonly Argument[]): FunctionResult {
  const country = textOf(args[1], 'country');
  if (!country.ok) return country;
  const cell = cellOf(args[0]);
  if (typeof cell === 'number') return oneCell(cell);
  if (cell === null) return notAvailable('text-blank');
  if (isCellError(cell)) return invalid('error-in-range', { parameter: 'text', row: 1, column: 1, error: cell.error });
  const text = String(cell);
  const reading = readDate(text, country.value === null ? {} : { country: country.value.toUpperCase() });
  if (reading.outcome === 'sure' || reading.outcome === 'by-evidence') return oneCell(reading.serial);
  return reading.outcome === 'impossible' ? notAvailable('date-impossible', { text }) : notAvailable('date-unsure', { text });
}
