import type { Scalar } from '../workbook/types';
import { matchKey } from './cells';
import { unknown } from './interruption';
import { plainNumber } from './number-text';
import { compareScalars, compareTexts, foldCase, isError } from './values';

/** What a criterion of SUMIF and its kin accepts. */
export interface Criterion {
  /** Keys of the accepted cells (see `ColumnVector.rowsOf`), where a few keys tell them all. */
  readonly keys: readonly string[] | null;
  readonly accepts: (value: Scalar) => boolean;
  readonly acceptsBlank: boolean;
}

const OPERATOR = /^(<>|<=|>=|=|<|>)?(.*)$/s;
/** A date or fraction under some country's settings: what it means to cells with numbers is not ours to say. */
const DATE_LOOKING = /^\d{1,4}\s*[-/.]\s*\d{1,2}(?:\s*[-/.]\s*\d{1,4})?$|^\d{1,2}[\s-][a-z]{3,9}|^\d{1,2}:\d{2}/i;

const orders: { readonly [operator: string]: (order: number) => boolean } = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function criterion(accepts: (value: Scalar) => boolean, keys: readonly string[] | null = null): Criterion {
  return { keys, accepts, acceptsBlank: accepts(null) };
}

/** A blank criterion means 0. */
export function parseCriterion(value: Scalar): Criterion {
  if (value === null) return equalToNumber(0);
  if (typeof value === 'number') return equalToNumber(value);
  if (typeof value !== 'string') return sameAs(value);
  if (value === '') return criterion((cell) => cell === null || cell === '');
  const [, operator = '', operand = ''] = OPERATOR.exec(value) ?? [];
  if (operand === '') return operatorAlone(operator);
  const number = plainNumber(operand);
  if (operator === '' || operator === '=') return equalTo(operand, number);
  // A text that spells the number is not that number here, though "=" finds it.
  if (operator === '<>') return number === null ? negated(equalTo(operand, number)) : criterion((cell) => cell !== number);
  const fits = orders[operator] ?? (() => false);
  if (number !== null) return criterion((cell) => typeof cell === 'number' && fits(compareScalars(cell, number)));
  if (DATE_LOOKING.test(operand)) return unknown(`the criterion ${value} reads differently by country`);
  return criterion((cell) => typeof cell === 'string' && fits(compareTexts(cell, operand)));
}

/** "=" finds empty cells, "<>" all others; an order over nothing finds nothing. */
function operatorAlone(operator: string): Criterion {
  if (operator === '=') return criterion((cell) => cell === null);
  return operator === '<>' ? criterion((cell) => cell !== null) : criterion(() => false);
}

function sameAs(value: Exclude<Scalar, null>): Criterion {
  const key = matchKey(value) ?? '';
  return criterion((cell) => matchKey(cell) === key, [key]);
}

/** A text that spells the number matches too. */
function equalToNumber(number: number): Criterion {
  const accepts = (cell: Scalar) =>
    (typeof cell === 'number' && cell === number) || (typeof cell === 'string' && plainNumber(cell) === number);
  return criterion(accepts, [`n${String(number)}`, `x${String(number)}`]);
}

function equalTo(operand: string, number: number | null): Criterion {
  if (number !== null) return equalToNumber(number);
  const upper = operand.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return sameAs(upper === 'TRUE');
  if (upper.startsWith('#'))
    return criterion((cell) => (isError(cell) ? cell.error === upper : typeof cell === 'string' && foldCase(cell) === foldCase(operand)));
  const pattern = wildcardPattern(operand);
  if (pattern) return criterion((cell) => typeof cell === 'string' && pattern.test(foldCase(cell)));
  const folded = foldCase(operand.replace(/~([*?~])/g, '$1'));
  if (!DATE_LOOKING.test(operand)) return criterion((cell) => typeof cell === 'string' && foldCase(cell) === folded, [`t${folded}`]);
  return criterion((cell) => {
    if (typeof cell === 'number') unknown(`the criterion ${operand} reads differently by country`);
    return typeof cell === 'string' && foldCase(cell) === folded;
  });
}

const negated = ({ accepts }: Criterion): Criterion => criterion((cell) => !accepts(cell));

/**
 * A pattern for folded texts where the text has wildcards that are not escaped by "~"; otherwise `null`. Each part is taken
 * at its first place and for good (a lookahead that is referred back to), for a later place can't help: no text takes long.
 */
export function wildcardPattern(text: string): RegExp | null {
  if (!/(^|[^~])(~~)*[*?]/.test(text)) return null;
  const [first = '', ...others] = partsBetweenStars(foldCase(text));
  const last = others.pop();
  const middle = others.filter((part) => part !== '').map((part, index) => `(?=([\\s\\S]*?${part}))\\${String(index + 1)}(?:)`);
  return new RegExp(`^${first}${middle.join('')}${last === undefined ? '' : `[\\s\\S]*${last}`}$`);
}

function partsBetweenStars(text: string): string[] {
  const parts = [''];
  for (const [found, escaped] of text.matchAll(/~([*?~])|[\s\S]/g)) {
    if (found === '*') parts.push('');
    else parts.push((parts.pop() ?? '') + (found === '?' ? '[\\s\\S]' : literal(escaped ?? found)));
  }
  return parts;
}

const literal = (letter: string): string => (/[.*?+^${}()|[\]\\]/.test(letter) ? `\\${letter}` : letter);
