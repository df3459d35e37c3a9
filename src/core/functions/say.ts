/** SAY: a count with its noun. */
import { countedNouns, sayCount } from '../wording/say-count';
import { choiceOf, numberOf, textOf } from './arguments';
import { languageOf } from './languages';
import { invalid, notAvailable, oneCell, type Argument, type FunctionContext, type FunctionResult } from './result';

/**
 * SAY(number, noun, [language], [style]) → one cell. Style: digits (default) or words. #N/A for a blank number and one that
 * can't be said (below zero; in words, a fraction), #VALUE! for an unknown noun.
 */
export function sayNumber(args: readonly Argument[], context: FunctionContext): FunctionResult {
  const value = numberOf(args[0], 'number');
  if (!value.ok) return value;
  const noun = textOf(args[1], 'noun');
  if (!noun.ok) return noun;
  const language = languageOf(args[2], context);
  if (!language.ok) return language;
  const style = choiceOf(args[3], 'style', ['digits', 'words']);
  if (!style.ok) return style;
  if (value.value === null) return notAvailable('text-blank');
  const code = noun.value ?? '';
  if (!countedNouns.includes(code)) return invalid('unknown-choice', { parameter: 'noun', text: code, choices: countedNouns.join(', ') });
  const said = sayCount(value.value, code, language.value, style.value);
  return said === null ? notAvailable('not-sayable', { number: value.value }) : oneCell(said);
}
