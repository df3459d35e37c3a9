/** Percentages that formulas declare: one sum of cells divided by another, whatever is wrapped around it. */
import type { RangeRef, WorkbookSnapshot } from '../../model/grid';
import type { Figure, Relation } from '../../model/recognition';
import type { Term } from './linear';
import { termsOf } from './linear';

const wrapper = /^(?:ROUND(?:UP|DOWN)?|IFERROR|IF|TRUNC|_XLFN\.IFNA|IFNA)\(/i;
const hundred = /^100(?:\.0+)?$/;
const longest = 400;

/** The text cut at a character outside of parentheses and quotes. */
function cut(text: string, at: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (character === at && depth === 0) {
      pieces.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...pieces, text.slice(start).trim()];
}

/** Whether one pair of parentheses encloses what follows `from`. */
function isEnclosed(text: string, from: number): boolean {
  let depth = 0;
  for (let index = from; index < text.length; index++) {
    if (text[index] === '(') depth++;
    else if (text[index] === ')' && --depth === 0) return index === text.length - 1;
  }
  return false;
}

/** Without rounding, guards against division by zero, and the factor of a hundred. */
function bare(text: string): string {
  const call = wrapper.exec(text);
  if (call && isEnclosed(text, call[0].length - 1)) {
    const args = cut(text.slice(call[0].length, -1), ',');
    const divided = args.filter((arg) => arg.includes('/'));
    const first = /^IF\(/i.test(text) ? (divided.length === 1 ? divided[0] : undefined) : args[0];
    return first === undefined ? text : bare(first);
  }
  if (text.startsWith('(') && isEnclosed(text, 0)) return bare(text.slice(1, -1).trim());
  const factors = cut(text, '*');
  if (factors.length === 2) {
    const rest = factors.filter((factor) => !hundred.test(factor));
    if (rest.length === 1 && rest[0] !== undefined) return bare(rest[0]);
  }
  return text;
}

const signs = ['+', '-', '*', '&', '<', '>', '='];

/** Without a factor of a hundred; `null` where more than one term or factor is left. */
function oneTerm(text: string): string | null {
  const factors = cut(text, '*').filter((factor) => !hundred.test(factor));
  const [only] = factors;
  return factors.length === 1 && only !== undefined && only !== '' && signs.every((sign) => cut(only, sign).length === 1) ? only : null;
}

/** The two sums that a formula divides; `null` for any other formula. */
function quotientOf(formula: string): readonly [string, string] | null {
  if (formula.length > longest) return null;
  const [over, under, ...more] = cut(bare(formula.slice(1).trim()), '/');
  if (over === undefined || under === undefined || more.length > 0) return null;
  const numerator = oneTerm(over);
  return numerator !== null && signs.every((sign) => cut(under, sign).length === 1) ? [numerator, under] : null;
}

const isCell = ({ top, bottom, left, right }: RangeRef): boolean => top === bottom && left === right;

function axisOf(figure: Figure, parts: readonly RangeRef[]): Relation['axis'] {
  return parts.every(({ sheet, top, bottom }) => sheet === figure.sheet && top === figure.row && bottom === figure.row) ? 'row' : 'other';
}

const partsOf = (terms: readonly Term[] | null): readonly RangeRef[] | null =>
  terms && terms.length > 0 && terms.every(({ sign }) => sign === 1) ? terms.map(({ range }) => range) : null;

/** `isPercent`: whether the cell shows a percentage, by its format or its column; a quotient alone can be a price. */
export function percentFormulasOf(
  workbook: WorkbookSnapshot,
  names: ReadonlyMap<string, string>,
  figures: readonly Figure[],
  isPercent: (figure: Figure) => boolean,
): readonly Relation[] {
  return figures.flatMap((figure): readonly Relation[] => {
    const { formula, sheet, row } = figure;
    if (formula === null || !formula.includes('/') || !isPercent(figure)) return [];
    const quotient = quotientOf(formula);
    if (!quotient) return [];
    const place = { workbook, sheet, row, names };
    const [numerator, denominator] = [partsOf(termsOf(`=${quotient[0]}`, place)), partsOf(termsOf(`=${quotient[1]}`, place))];
    if (!numerator || !denominator) return [];
    const parts = [...numerator, ...denominator];
    if (parts.some((part) => isCell(part) && part.sheet === sheet && part.top === row && part.left === figure.column)) return [];
    return [
      {
        total: { sheet, row, column: figure.column },
        parts,
        over: numerator.length,
        kind: 'percent',
        by: 'percent-formula',
        origin: 'formula',
        axis: axisOf(figure, parts),
        tentative: false,
      },
    ];
  });
}
