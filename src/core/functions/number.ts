/** NUMBER: a number that was written as text. */
import { isCellError } from '../model/grid';
import { readNumber } from '../reading/numbers';
import { cellOf, choiceOf } from './arguments';
import { invalid, notAvailable, oneCell, type Argument, type FunctionContext, type FunctionResult } from './result';
import { say } from '../wording/wording';

/**
 * NUMBER(text, [kind]) → one cell. Kind: count (default: three digits after a separator are thousands) or amount. A number
 * stays what it is, a dash or a word for none is 0. #N/A with the reason where it is blank, missing (ND), ambiguous or
 * unreadable.
 */
export function number(args: readonly Argument[], { language }: FunctionContext): FunctionResult {
  const kind = choiceOf(args[1], 'kind', ['count', 'amount']);
  if (!kind.ok) return kind;
  const cell = cellOf(args[0]);
  if (typeof cell === 'number') return oneCell(cell);
  if (cell === null) return notAvailable('text-blank');
  if (isCellError(cell)) return invalid('error-in-range', { parameter: 'text', row: 1, column: 1, error: cell.error });
  const reading = readNumber(String(cell), { kind: kind.value });
  switch (reading.outcome) {
    case 'sure':
    case 'by-evidence':
      return oneCell(reading.value);
    case 'nothing':
      return oneCell(0);
    case 'missing':
      return notAvailable('number-missing', { text: reading.written });
    case 'ambiguous':
      return notAvailable('number-ambiguous', { text: reading.written, candidates: reading.candidates.join(' / ') });
    case 'unreadable':
      return notAvailable('number-unreadable', { text: reading.written, why: say(language, reading.why) });
  }
}
