/** CHECK and RESIDUAL: a total against its parts. */
import { choiceOf, numberOf, numbersOf, textOf } from './arguments';
import { invalid, notAvailable, oneCell, type Argument, type FunctionResult } from './result';
import { isAbout } from '../arithmetic/agreement';
import { addition, agrees, gapOf, type Addition } from './sums';

const modes = ['full', 'partial', 'at-least'] as const;
type Mode = (typeof modes)[number];

const qualifiers: Readonly<Record<string, '=' | '>=' | '>' | '~'>> = { '=': '=', '>=': '>=', '≥': '>=', '>': '>', '~': '~', '≈': '~' };
type Qualifier = (typeof qualifiers)[string];

/**
 * CHECK(total, parts, [mode], [qualifier]) → one cell: "ok" or the code of the finding. Mode: full (default), partial,
 * at-least. Qualifier of the total: = (default), ≥ or >=, >, ≈ or ~. Blank parts are unknown, not zero. #N/A for a blank
 * total, #VALUE! for a text.
 */
export function check(args: readonly Argument[]): FunctionResult {
  const total = numberOf(args[0], 'total');
  if (!total.ok) return total;
  const parts = numbersOf(args[1], 'parts');
  if (!parts.ok) return parts;
  const mode = choiceOf(args[2], 'mode', modes);
  if (!mode.ok) return mode;
  const written = textOf(args[3], 'qualifier');
  if (!written.ok) return written;
  const qualifier = qualifiers[written.value ?? '='];
  if (qualifier === undefined)
    return invalid('unknown-choice', { parameter: 'qualifier', text: written.value ?? '', choices: '=, ≥, >, ≈' });
  if (total.value === null) return notAvailable('total-blank');
  return oneCell(codeOf(total.value, addition(parts.value), mode.value, mode.value === 'at-least' && qualifier === '=' ? '>=' : qualifier));
}

function codeOf(total: number, parts: Addition, mode: Mode, qualifier: Qualifier): string {
  if (parts.count === 0) return 'breakdown-missing';
  const gap = agrees(total, parts) ? 0 : gapOf(total, parts.sum);
  const isWhole = mode !== 'partial' && parts.blanks === 0;
  if (qualifier === '>=' || qualifier === '>') {
    const holds = qualifier === '>' ? gap < 0 : gap <= 0;
    return holds ? 'ok' : isWhole ? 'qualifier-broken' : 'residual';
  }
  if (gap === 0 || (qualifier === '~' && isAbout(total, parts.sum))) return 'ok';
  if (isWhole) return qualifier === '~' ? 'qualifier-broken' : 'sum-mismatch';
  return gap > 0 ? 'residual' : 'parts-exceed-total';
}

/** RESIDUAL(total, parts) → one cell: the total less the parts that are given. #N/A for a blank total or parts all blank. */
export function residual(args: readonly Argument[]): FunctionResult {
  const total = numberOf(args[0], 'total');
  if (!total.ok) return total;
  const parts = numbersOf(args[1], 'parts');
  if (!parts.ok) return parts;
  if (total.value === null) return notAvailable('total-blank');
  const { sum, count } = addition(parts.value);
  return count === 0 ? notAvailable('parts-blank') : oneCell(gapOf(total.value, sum));
}
