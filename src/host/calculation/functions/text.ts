import type { CellErrorValue, Scalar } from '../../workbook/types';
import type { CallContext, FunctionTable } from '../context';
import { wildcardPattern } from '../criteria';
import { formatNumber } from '../number-format';
import { unknown } from '../interruption';
import {
  ArrayValue,
  LONGEST_TEXT,
  NA_ERROR,
  Reference,
  VALUE_ERROR,
  foldCase,
  isError,
  limited,
  toBoolean,
  toNumber,
  toText,
} from '../values';
import type { Value } from '../values';
import { MANY, inspecting, numberAt, ranges, scalars, textAt } from './define';
import { roundHalfUp } from './math';

const textual = (least: number, most: number, apply: (text: string, given: readonly Value[], context: CallContext) => Scalar) =>
  scalars(least, most, (given, context) => {
    const text = toText(given[0] ?? null);
    return typeof text === 'string' ? apply(text, given, context) : text;
  });

/** A count or position: whole, and at least `least`. */
function countAt(given: readonly Value[], position: number, fallback: number, least: number): number | CellErrorValue {
  const value = numberAt(given, position, fallback);
  if (typeof value !== 'number') return isError(value) ? value : VALUE_ERROR;
  return Math.trunc(value) < least ? VALUE_ERROR : Math.trunc(value);
}

const side = (cut: (text: string, count: number) => string) =>
  textual(1, 2, (text, given) => {
    const count = countAt(given, 1, 1, 0);
    return typeof count === 'number' ? cut(text, count) : count;
  });

const middle = textual(3, 3, (text, given) => {
  const start = countAt(given, 1, 1, 1);
  const count = countAt(given, 2, 0, 0);
  if (typeof start !== 'number') return start;
  return typeof count === 'number' ? text.slice(start - 1, start - 1 + count) : count;
});

const proper = (text: string): string =>
  text.toLowerCase().replace(/(^|[^\p{L}\p{M}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

const substitute = textual(3, 4, (text, given) => {
  const old = textAt(given, 1);
  const fresh = textAt(given, 2);
  if (typeof old !== 'string') return old;
  if (typeof fresh !== 'string') return fresh;
  if (old === '') return text;
  if (given.length < 4) {
    const times = text.split(old).length - 1;
    return text.length + times * (fresh.length - old.length) > LONGEST_TEXT ? VALUE_ERROR : text.replaceAll(old, () => fresh);
  }
  const which = countAt(given, 3, 1, 1);
  if (typeof which !== 'number') return which;
  let from = -1;
  for (let turn = 0; turn < which; turn++) {
    from = text.indexOf(old, from < 0 ? 0 : from + old.length);
    if (from < 0) return text;
  }
  return limited(text.slice(0, from) + fresh + text.slice(from + old.length));
});

const replace = textual(4, 4, (text, given) => {
  const start = countAt(given, 1, 1, 1);
  const count = countAt(given, 2, 0, 0);
  const fresh = textAt(given, 3);
  if (typeof start !== 'number') return start;
  if (typeof count !== 'number') return count;
  return typeof fresh === 'string' ? limited(text.slice(0, start - 1) + fresh + text.slice(start - 1 + count)) : fresh;
});

const finding = (position: (sought: string, text: string, from: number) => number) =>
  textual(2, 3, (sought, given) => {
    const text = textAt(given, 1);
    if (typeof text !== 'string') return text;
    const start = countAt(given, 2, 1, 1);
    if (typeof start !== 'number') return start;
    const found = start > text.length + 1 ? -1 : position(sought, text, start - 1);
    return found < 0 ? VALUE_ERROR : found + 1;
  });

function searchPosition(sought: string, text: string, from: number): number {
  const pattern = wildcardPattern(sought);
  if (!pattern) return foldCase(text).indexOf(foldCase(sought.replace(/~([*?~])/g, '$1')), from);
  const found = foldCase(text)
    .slice(from)
    .search(new RegExp(pattern.source.slice(1, -1)));
  return found < 0 ? -1 : found + from;
}

/** Every text of the arguments, in order; the first error ends it. */
function eachText(given: readonly Value[], context: CallContext, take: (text: string) => void): CellErrorValue | null {
  let error: CellErrorValue | null = null;
  for (const value of given) {
    const add = (cell: Scalar) => {
      const text = toText(cell);
      if (typeof text === 'string') take(text);
      else error ??= text;
    };
    if (value instanceof Reference || value instanceof ArrayValue) context.each(value, add);
    else add(context.toScalar(value));
    if (error) return error;
  }
  return null;
}

/** Collects texts until they are more than a cell holds: what follows is counted no more. */
class Joined {
  private readonly parts: string[] = [];
  private length = 0;

  constructor(private readonly between = '') {}

  add(text: string): void {
    this.length += text.length + (this.length === 0 && this.parts.length === 0 ? 0 : this.between.length);
    if (this.length <= LONGEST_TEXT) this.parts.push(text);
  }

  text(): string | CellErrorValue {
    return this.length > LONGEST_TEXT ? VALUE_ERROR : this.parts.join(this.between);
  }
}

const concat = ranges(1, MANY, (given, context) => {
  const joined = new Joined();
  return eachText(given, context, (text) => joined.add(text)) ?? joined.text();
});

const textJoin = ranges(
  3,
  MANY,
  ([delimiter, ignoresEmpty, ...given], context) => {
    if ((delimiter instanceof Reference || delimiter instanceof ArrayValue) && context.toArray(delimiter).rows.flat().length > 1)
      return unknown('several delimiters');
    const between = toText(context.toScalar(delimiter));
    if (typeof between !== 'string') return between;
    const skips = toBoolean((ignoresEmpty ?? null) as Scalar);
    if (typeof skips !== 'boolean') return skips;
    const joined = new Joined(between);
    const error = eachText(given, context, (text) => {
      if (!skips || text !== '') joined.add(text);
    });
    return error ?? joined.text();
  },
  [1],
);

const toFormat = scalars(2, 2, ([value, format], context) => {
  const code = toText(format ?? null);
  if (typeof code !== 'string') return code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = typeof value === 'string' ? toNumber(value) : (value ?? 0);
  if (typeof number !== 'number') return typeof value === 'string' ? formatText(value, code) : number;
  return formatNumber(number, code, context.cells.date1904);
});

/** A text goes through the section for texts where there is one. */
function formatText(text: string, code: string): Scalar {
  return code.includes('@') ? (code === '@' ? text : unknown('a format for texts')) : text;
}

const splitting = (isBefore: boolean) =>
  textual(2, 3, (text, given) => {
    const mark = textAt(given, 1);
    const which = countAt(given, 2, 1, 1);
    if (typeof mark !== 'string') return mark;
    if (typeof which !== 'number') return which;
    if (mark === '') return unknown('an empty delimiter');
    let from = -1;
    for (let turn = 0; turn < which; turn++) from = turn > 0 && from < 0 ? -1 : text.indexOf(mark, turn === 0 ? 0 : from + mark.length);
    if (from < 0) return NA_ERROR;
    return isBefore ? text.slice(0, from) : text.slice(from + mark.length);
  });

function fixed(given: readonly Value[]): Scalar {
  const value = numberAt(given, 0, 0);
  const digits = numberAt(given, 1, 2);
  const isPlain = given.length > 2 ? toBoolean((given[2] ?? null) as Scalar) : false;
  if (typeof value !== 'number') return value;
  if (typeof digits !== 'number' || typeof isPlain !== 'boolean' || digits > 15) return VALUE_ERROR;
  const text = Math.abs(roundHalfUp(value, digits)).toFixed(Math.max(0, Math.trunc(digits)));
  const [whole = '', fraction] = text.split('.');
  const grouped = isPlain ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${roundHalfUp(value, digits) < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** The codes of plain ASCII are the same on every machine; others hang on its code page. */
const ascii = (code: number, make: () => Scalar): Scalar =>
  code >= 1 && code < 128 ? make() : unknown('characters beyond ASCII by their code');

export const textFunctions: FunctionTable = {
  LEFT: side((text, count) => text.slice(0, count)),
  RIGHT: side((text, count) => (count === 0 ? '' : text.slice(-count))),
  MID: middle,
  LEN: textual(1, 1, (text) => text.length),
  // Only the space itself: a no-break space stays.
  TRIM: textual(1, 1, (text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: textual(1, 1, (text) => [...text].filter((letter) => letter.charCodeAt(0) > 31).join('')),
  UPPER: textual(1, 1, (text) => (text.includes('ß') ? unknown('the capital of ß') : text.toUpperCase())),
  LOWER: textual(1, 1, (text) => text.toLowerCase()),
  PROPER: textual(1, 1, proper),
  SUBSTITUTE: substitute,
  REPLACE: replace,
  FIND: finding((sought, text, from) => text.indexOf(sought, from)),
  SEARCH: finding(searchPosition),
  EXACT: scalars(2, 2, (given) => {
    const left = textAt(given, 0);
    const right = textAt(given, 1);
    return left === right;
  }),
  REPT: textual(2, 2, (text, given) => {
    const count = countAt(given, 1, 0, 0);
    if (typeof count !== 'number') return count;
    return text.length * count > LONGEST_TEXT ? VALUE_ERROR : text.repeat(count);
  }),
  CONCATENATE: scalars(1, MANY, (given) => {
    const parts = given.map((value) => toText(value ?? null));
    return limited(parts.join(''));
  }),
  CONCAT: concat,
  TEXTJOIN: textJoin,
  TEXT: toFormat,
  FIXED: scalars(1, 3, fixed),
  TEXTBEFORE: splitting(true),
  TEXTAFTER: splitting(false),
  VALUE: scalars(1, 1, ([value]) => (typeof value === 'boolean' ? VALUE_ERROR : toNumber(value ?? null))),
  CHAR: scalars(1, 1, (given) => {
    const code = countAt(given, 0, 0, 1);
    return typeof code === 'number' ? ascii(code, () => String.fromCharCode(code)) : code;
  }),
  CODE: textual(1, 1, (text) => (text === '' ? VALUE_ERROR : ascii(text.charCodeAt(0), () => text.charCodeAt(0)))),
  UNICHAR: scalars(1, 1, (given) => {
    const code = countAt(given, 0, 0, 1);
    if (typeof code !== 'number') return code;
    return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? VALUE_ERROR : String.fromCodePoint(code);
  }),
  UNICODE: textual(1, 1, (text) => text.codePointAt(0) ?? VALUE_ERROR),
  T: scalars(1, 1, ([value]) => (typeof value === 'string' ? value : '')),
  HYPERLINK: inspecting(1, 2, ([link, shown]) => (shown === undefined ? (link ?? 0) : shown)),
};
