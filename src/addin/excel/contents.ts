/**
 * Cell contents on their way to and from Excel. Text is written as text whatever it looks like: Excel would make a number
 * of "00123", a date of "1/2" and a formula of "=A1", so such texts go out with Excel's own mark for text, an apostrophe.
 */
import type { CellContent } from '../../core/model/plans';

export type Raw = string | number | boolean;

/** The format under which Excel takes every input as text. */
export const textFormat = '@';

function couldBecomeOther(text: string): boolean {
  return !/^\p{L}/u.test(text) || /\d/.test(text) || /^(true|false)$/i.test(text);
}

/** Text as it must be written into a cell of that number format to stay that text. */
export function asText(text: string, numberFormat: string): string {
  return numberFormat !== textFormat && text !== '' && couldBecomeOther(text) ? `'${text}` : text;
}

/** What to write for a planned content; `null` leaves the cell, which the caller asked for, as it is. */
export function rawContent(content: CellContent | null, numberFormat: string): Raw | null {
  if (content === null) return null;
  if ('formula' in content) return content.formula;
  const { value } = content;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? asText(value, numberFormat) : value;
}

/** What `savedContent` will give of a cell once the planned content is written; `held` where the plan leaves it. */
export function contentToBe(content: CellContent | null, held: Raw): Raw {
  return rawContent(content, 'General') ?? held;
}

/** A cell's present content in the form that writes it back under General: `formula` and `value` as Excel gives them. */
export function savedContent(formula: Raw, value: Raw, isError: boolean): Raw {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (isFormula || isError || typeof value !== 'string') return formula;
  return asText(value, 'General');
}
