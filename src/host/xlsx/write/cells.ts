import type { Area, Scalar } from '../../workbook/types';
import { areaReference } from './references';
import { attributeOf, cellText, elementsBetween, escapeText, unescapeXml } from './xml';

/** What stands in a formula's `<f>`. */
export interface FormulaContent {
  /** As a file holds it: see `formulaInFile`. */
  readonly text: string;
  /** The cells that an array formula fills; `null` for an ordinary formula. */
  readonly array: Area | null;
  /** The `cm` index that says "spills"; `null` where it does not. */
  readonly cellMetadata: number | null;
}

/** Errors that a file may spell out; Excel keeps the newer ones as rich values, and takes #VALUE! in their place. */
const classicErrors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

interface ValueXml {
  /** The `t` attribute; `null` for a number or nothing. */
  readonly type: string | null;
  readonly body: string;
}

/**
 * Texts go inline, so that no other part changes with them; the result of a formula is `t="str"`. A text that looks like a
 * formula is a text all the same.
 */
function valueXml(value: Scalar, isResult: boolean): ValueXml {
  if (value === null) return { type: null, body: '' };
  if (typeof value === 'number') return { type: null, body: `<v>${String(value)}</v>` };
  if (typeof value === 'boolean') return { type: 'b', body: `<v>${value ? '1' : '0'}</v>` };
  if (typeof value === 'object')
    return { type: 'e', body: `<v>${escapeText(classicErrors.has(value.error) ? value.error : '#VALUE!')}</v>` };
  if (isResult) return { type: 'str', body: `<v>${cellText(value)}</v>` };
  const space = /^\s|\s$|[\n\t]| {2}/.test(value) ? ' xml:space="preserve"' : '';
  return { type: 'inlineStr', body: `<is><t${space}>${cellText(value)}</t></is>` };
}

/** @param style index in cellXfs; 0 is left out */
export function cellXml(reference: string, style: number, value: Scalar, formula: FormulaContent | null): string {
  const { type, body } = valueXml(value, formula !== null);
  const attributes = [
    `r="${reference}"`,
    ...(style === 0 ? [] : [`s="${String(style)}"`]),
    ...(type === null ? [] : [`t="${type}"`]),
    ...(formula && formula.cellMetadata !== null ? [`cm="${String(formula.cellMetadata)}"`] : []),
  ].join(' ');
  const content = (formula ? formulaXml(formula) : '') + body;
  return content === '' ? `<c ${attributes}/>` : `<c ${attributes}>${content}</c>`;
}

function formulaXml(formula: FormulaContent): string {
  const array = formula.array ? ` t="array" ref="${areaReference(formula.array)}"` : '';
  return `<f${array}>${escapeText(formula.text)}</f>`;
}

/** Whether the text of a type, as the file has it, says `value`; shared strings are not looked up and never do. */
export function holdsValue(type: string | null, text: string, value: Scalar): boolean {
  if (value === null) return text === '';
  if (typeof value === 'number') return (type === null || type === 'n') && text !== '' && Number(text) === value;
  if (typeof value === 'boolean') return type === 'b' && (text === '1') === value;
  if (typeof value === 'object') return type === 'e' && text === value.error;
  return type === 'str' && unescapeXml(text) === unescapeXml(cellText(value));
}

/** As `holdsValue`; a number that differs only in digits that no Excel shows (the order of a sum) is the same result. */
function holdsResult(type: string | null, text: string, value: Scalar): boolean {
  if (typeof value === 'number' && (type === null || type === 'n') && text !== '')
    return Number(text).toPrecision(14) === value.toPrecision(14);
  return holdsValue(type, text, value);
}

/**
 * A formula's cell with a new result: its `<f>` keeps its characters, but for the area that an array formula fills.
 * The cell comes back as it was where it holds the result already.
 */
export function withResult(cell: string, value: Scalar, spill: Area | null): string {
  const [element] = elementsBetween(cell, 0, cell.length);
  if (!element) return cell;
  const children = elementsBetween(cell, element.contentStart, element.contentEnd);
  const formula = children.find((child) => child.name === 'f');
  if (!formula) return cell;
  const old = children.find((child) => child.name === 'v');
  const formulaText = withSpill(cell.slice(formula.start, formula.end), spill);
  const oldText = old ? cell.slice(old.contentStart, old.contentEnd) : '';
  if (formulaText === cell.slice(formula.start, formula.end) && holdsResult(attributeOf(cell, element, 't'), oldText, value)) return cell;
  const { type, body } = valueXml(value, true);
  const tag = cell.slice(element.start, element.contentStart).replace(/\s(?:t|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const typed = type === null ? tag : tag.replace(/>$/, ` t="${type}">`);
  const prefixed = element.prefix === '' ? body : body.replace(/<(\/?)v>/g, `<$1${element.prefix}v>`);
  return `${typed}${formulaText}${prefixed}</${element.prefix}c>`;
}

function withSpill(formula: string, spill: Area | null): string {
  if (!spill || !/\st="array"/.test(formula)) return formula;
  return formula.replace(/(\sref=")[^"]*"/, (_, start: string) => `${start}${areaReference(spill)}"`);
}
