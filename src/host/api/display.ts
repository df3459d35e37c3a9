/** A cell's value as Excel shows it: the number formats in use among people who count, in en-US. */
import { generalNumber } from '../workbook/general-number';
import type { Scalar } from './model';

export function displayText(value: Scalar, numberFormat: string, dateSystem: 1900 | 1904): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = numberFormat.split(';');
  if (typeof value === 'string') return textInFormat(value, sections[3]);
  return numberInFormat(value, sections, dateSystem);
}

function textInFormat(text: string, section: string | undefined): string {
  return section === undefined ? text : literalText(section).replaceAll('@', text);
}

function numberInFormat(value: number, sections: readonly string[], dateSystem: 1900 | 1904): string {
  const section = sectionFor(value, sections);
  const ownSign = value < 0 && sections.length > 1 && sections[1] !== undefined ? Math.abs(value) : value;
  const code = section.replace(/\[[^\]]*\]/g, '');
  if (/^general$/i.test(code) || code === '@') return generalNumber(ownSign);
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '');
  if (/[ymdhs]/i.test(bare)) return dateText(value, code, dateSystem);
  return /[0#?]/.test(bare) ? plainNumber(ownSign, code) : literalText(code);
}

function sectionFor(value: number, sections: readonly string[]): string {
  if (value < 0 && sections[1] !== undefined) return sections[1];
  if (value === 0 && sections[2] !== undefined) return sections[2];
  return sections[0] ?? 'General';
}

function plainNumber(value: number, code: string): string {
  const pattern = /[0#?,.]*[0#?][0#?,.]*/.exec(code.replace(/"[^"]*"|\\./g, (literal) => '\u0000'.repeat(literal.length)));
  if (!pattern) return literalText(code);
  const [whole = '', fraction = ''] = pattern[0].split('.');
  const isPercent = code.includes('%');
  const scaled = (isPercent ? value * 100 : value) / 1000 ** (/,+$/.exec(whole)?.[0].length ?? 0);
  const digits = digitsText(Math.abs(scaled), whole.replace(/,+$/, ''), fraction);
  const sign = value < 0 && Number(digits.replaceAll(',', '')) !== 0 ? '-' : '';
  return sign + literalText(code.slice(0, pattern.index)) + digits + literalText(code.slice(pattern.index + pattern[0].length));
}

function digitsText(value: number, whole: string, fraction: string): string {
  const [integer = '0', decimals = ''] = roundedText(value, fraction.length).split('.');
  const least = [...whole].filter((sign) => sign === '0').length;
  const padded = integer === '0' && least === 0 ? '' : integer.padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const needed = [...fraction].filter((sign) => sign === '0').length;
  const kept = decimals.slice(0, needed) + decimals.slice(needed).replace(/0+$/, '');
  return fraction === '' ? grouped : `${grouped}.${kept}`;
}

/** Halves away from zero, as Excel rounds what it shows: 1.005 is 1.01. */
function roundedText(value: number, places: number): string {
  const shifted = Number(`${value.toPrecision(15)}e${places}`);
  return Number.isFinite(shifted) ? (Math.round(shifted) / 10 ** places).toFixed(places) : value.toFixed(places);
}

/** What stands in quotes or behind a backslash, spaces for "_", nothing for "*". */
function literalText(code: string): string {
  return code.replace(
    /"([^"]*)"|\\(.)|_.|\*./g,
    (match, quotedText?: string, escaped?: string) => quotedText ?? escaped ?? (match.startsWith('_') ? ' ' : ''),
  );
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function dateText(serial: number, code: string, dateSystem: 1900 | 1904): string {
  const days = serial + (dateSystem === 1904 ? 1462 : 0);
  if (days < 0) return '########';
  const date = new Date(Math.round((days - 25569) * 86_400_000));
  const isHalfDay = /am\/pm/i.test(code);
  const tokens = code.match(/"[^"]*"|\\.|am\/pm|y+|m+|d+|h+|s+|./gi) ?? [];
  return tokens.map((token, index) => dateToken(token, date, { isHalfDay, isMinute: isMinute(tokens, index) })).join('');
}

/** "m" beside hours or seconds is minutes. */
function isMinute(tokens: readonly string[], index: number): boolean {
  const near = (step: number): string | undefined => {
    for (let at = index + step; tokens[at] !== undefined; at += step) if (/^[ymdhs]/i.test(tokens[at] ?? '')) return tokens[at];
    return undefined;
  };
  return /^h/i.test(near(-1) ?? '') || /^s/i.test(near(1) ?? '');
}

function dateToken(token: string, date: Date, clock: { isHalfDay: boolean; isMinute: boolean }): string {
  const kind = token.charAt(0).toLowerCase();
  const two = (number: number) => String(number).padStart(token.length > 1 ? 2 : 1, '0');
  switch (/^(y+|m+|d+|h+|s+)$/i.test(token) ? kind : '') {
    case 'y':
      return token.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear() % 100).padStart(2, '0');
    case 'm':
      return clock.isMinute ? two(date.getUTCMinutes()) : named(token, date.getUTCMonth() + 1, monthNames[date.getUTCMonth()] ?? '', two);
    case 'd':
      return named(token, date.getUTCDate(), dayNames[date.getUTCDay()] ?? '', two);
    case 'h':
      return two(clock.isHalfDay ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
    case 's':
      return two(date.getUTCSeconds());
    default:
      return /^am\/pm$/i.test(token) ? (date.getUTCHours() < 12 ? 'AM' : 'PM') : literalText(token);
  }
}

function named(token: string, number: number, name: string, two: (number: number) => string): string {
  if (token.length < 3) return two(number);
  return token.length === 3 ? name.slice(0, 3) : name;
}
