/** What a cell takes from a value that the add-in writes, as Excel in en-US reads it. */
import type { CellErrorValue, Scalar } from './model';
import { refuse } from './errors';
import type { Json } from './protocol';

export type CellInput =
  | { readonly kind: 'keep' }
  /** `numberFormat` is what Excel gives a General cell for it. */
  | { readonly kind: 'value'; readonly value: Scalar; readonly numberFormat?: string }
  | { readonly kind: 'formula'; readonly formula: string };

const longestFormula = 8192;
const longestText = 32_767;

const errorTexts: ReadonlySet<string> = new Set<CellErrorValue['error']>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
]);

/** @param numberFormat the cell's: under "@" every text is kept as it is */
export function cellInput(written: Json, numberFormat: string): CellInput {
  if (written === null) return { kind: 'keep' };
  if (typeof written === 'number' || typeof written === 'boolean') return { kind: 'value', value: written };
  if (typeof written !== 'string') throw refuse.argument('A cell takes a number, a text or a boolean.');
  if (written === '') return { kind: 'value', value: null };
  return numberFormat === '@' ? textInput(written) : typedInput(written);
}

function textInput(text: string): CellInput {
  if (text.length > longestText) throw refuse.argument('A cell holds at most 32767 characters.');
  return { kind: 'value', value: text.startsWith("'") ? text.slice(1) : text };
}

function typedInput(text: string): CellInput {
  if (text.startsWith("'")) return textInput(text);
  if (text.startsWith('=') && text.length > 1) return formulaInput(text);
  const number = typedNumber(text);
  if (number) return number;
  if (/^(true|false)$/i.test(text)) return { kind: 'value', value: text.toLowerCase() === 'true' };
  if (isErrorText(text.toUpperCase())) return { kind: 'value', value: { error: text.toUpperCase() as CellErrorValue['error'] } };
  if (/^[+\-@]./.test(text)) return formulaInput(`=${text}`);
  return textInput(text);
}

function formulaInput(formula: string): CellInput {
  if (formula.length > longestFormula) throw refuse.formulaLength();
  return { kind: 'formula', formula };
}

function isErrorText(text: string): boolean {
  return errorTexts.has(text);
}

const numberPattern = /^(\()?\s*([+-]?)\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?\s*(%)?\s*(\))?$/i;

/** `null` where the text is no plain number, grouped number or percentage. */
function typedNumber(text: string): CellInput | null {
  const match = numberPattern.exec(text.trim());
  if (!match) return null;
  const [, open, sign = '', whole, fraction = '', exponent = '', percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (whole === undefined && fraction.length < 2)) return null;
  const magnitude = Number(`${(whole ?? '0').replaceAll(',', '')}${fraction}${exponent}`);
  const isNegative = sign === '-' || open !== undefined;
  const value = (isNegative ? -magnitude : magnitude) / (percent ? 100 : 1);
  const numberFormat = typedFormat({ hasGroups: whole?.includes(',') ?? false, hasFraction: fraction.length > 1, exponent, percent });
  return { kind: 'value', value, ...(numberFormat ? { numberFormat } : {}) };
}

function typedFormat(number: { hasGroups: boolean; hasFraction: boolean; exponent: string; percent: string | undefined }): string | null {
  if (number.percent) return number.hasFraction ? '0.00%' : '0%';
  if (number.exponent) return '0.00E+00';
  if (number.hasGroups) return number.hasFraction ? '#,##0.00' : '#,##0';
  return null;
}
