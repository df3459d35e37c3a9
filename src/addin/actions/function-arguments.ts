/** What is typed for a function's parameter, as the formula's text and as what the function is given. */
import { parseArea, parseRef, refText, areaText } from '../../core/model/addresses';
import type { CellValue, RangeRef } from '../../core/model/grid';

export type TypedArgument =
  { readonly kind: 'none' } | { readonly kind: 'cells'; readonly ref: RangeRef } | { readonly kind: 'value'; readonly value: CellValue };

/** An address, a number, TRUE or FALSE; anything else is text. @param sheet that an address without a sheet is on. */
export function typedArgument(text: string, sheet: string): TypedArgument {
  const typed = text.trim();
  if (typed === '') return { kind: 'none' };
  const ref = parseRef(typed);
  if (ref) return { kind: 'cells', ref };
  const area = parseArea(typed);
  if (area) return { kind: 'cells', ref: { sheet, ...area } };
  if (/^[-+]?\d+(?:\.\d+)?$/.test(typed)) return { kind: 'value', value: Number(typed) };
  if (/^(?:true|false)$/i.test(typed)) return { kind: 'value', value: typed.toLowerCase() === 'true' };
  return { kind: 'value', value: typed.replace(/^"(.*)"$/s, '$1') };
}

/** `=QAFILA.NAME(…)` in the spelling that Excel's API takes; trailing arguments that are left out are not written. */
export function formulaText(name: string, args: readonly TypedArgument[], home: string): string {
  const texts = args.map((argument) => argumentText(argument, home));
  while (texts.at(-1) === '') texts.pop();
  return `=QAFILA.${name}(${texts.join(',')})`;
}

function argumentText(argument: TypedArgument, home: string): string {
  if (argument.kind === 'none') return '';
  if (argument.kind === 'cells') return argument.ref.sheet === home ? areaText(argument.ref) : refText(argument.ref);
  const { value } = argument;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : `"${String(value).replaceAll('"', '""')}"`;
}
