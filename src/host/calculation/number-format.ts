import type { Scalar } from '../workbook/types';
import { dayOf } from './calendar';
import type { CalendarDay } from './calendar';
import { unknown } from './interruption';
import { VALUE_ERROR, isError } from './values';
import { generalNumber } from '../workbook/general-number';
import { roundHalfUp } from './functions/math';

/**
 * A number in one of Excel's format codes, for TEXT. Names of months and days, thousands of other countries, conditions and
 * all else that we have not the same words or marks for break the calculation off.
 */
export function formatNumber(value: number, code: string, is1904: boolean): Scalar {
  if (/^general$/i.test(code)) return generalNumber(value);
  if (code === '') return '';
  const sections = splitSections(code);
  if (sections.length > 3) return unknown('a format with a section for texts');
  const [positive = '', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return formatSection(-value, negative, is1904);
  if (value === 0 && zero !== undefined) return formatSection(value, zero, is1904);
  const shown = formatSection(Math.abs(value), positive, is1904);
  if (isDateCode(positive)) return value < 0 ? VALUE_ERROR : shown;
  const isNegative = value < 0 && typeof shown === 'string' && /[1-9]/.test(shown);
  return isNegative ? `-${shown}` : shown;
}

interface Part {
  readonly kind: 'code' | 'literal';
  readonly text: string;
}

function splitSections(code: string): string[] {
  const sections = [''];
  for (const [found] of code.matchAll(/"[^"]*"|\\.|;|[\s\S]/g)) {
    if (found === ';') sections.push('');
    else sections[sections.length - 1] += found;
  }
  return sections;
}

function partsOf(section: string): Part[] {
  return [...section.matchAll(/"([^"]*)"|\\([\s\S])|\[[^\]]*\]|[\s\S]/g)].map(([found, quoted, escaped]): Part => {
    if (quoted !== undefined || escaped !== undefined) return { kind: 'literal', text: quoted ?? escaped ?? '' };
    if (found.startsWith('[')) return /^\[\$-(?:409|en-US)\]$/i.test(found) ? { kind: 'literal', text: '' } : { kind: 'code', text: found };
    return { kind: 'code', text: found };
  });
}

const isDateCode = (section: string): boolean => partsOf(section).some(({ kind, text }) => kind === 'code' && /^[ymdhs]$/i.test(text));

function formatSection(value: number, section: string, is1904: boolean): Scalar {
  return isDateCode(section) ? formatDate(value, section, is1904) : formatDigits(value, partsOf(section));
}

const PLACEHOLDER = /[0#?]/;
const PLAIN_MARKS = /[\s()+\-/:$€£%.,0#?]/;

function formatDigits(value: number, parts: readonly Part[]): Scalar {
  const codes = parts.map(({ kind, text }) => (kind === 'code' ? text : '\u0000')).join('');
  if ([...codes].some((letter) => letter !== '\u0000' && !PLAIN_MARKS.test(letter))) return unknown('the number format');
  const pattern = /[0#?][0#?,.]*/.exec(codes)?.[0] ?? '';
  if (pattern === '') return parts.map(({ text }) => text).join('');
  const rest = codes.replace(pattern, '');
  if (PLACEHOLDER.test(rest) || /[.,/]/.test(rest) || /\?/.test(codes)) return unknown('the number format');
  const [wholePattern = '', fractionPattern = ''] = pattern.split('.');
  const isGrouped = wholePattern.includes(',');
  // "0,00" is a decimal comma to those who write so, and a thousands mark to others.
  if (isGrouped && !/^[0#]+,[0#]{3}$/.test(wholePattern)) return unknown('the number format');
  if (/[^0#]/.test(fractionPattern) || pattern.split('.').length > 2) return unknown('the number format');
  const percents = [...codes].filter((letter) => letter === '%').length;
  const digits = digitsOf(value * 100 ** percents, wholePattern.replace(/[^0]/g, '').length, fractionPattern, isGrouped);
  const at = codes.indexOf(pattern);
  const before = parts
    .slice(0, at)
    .map(({ text }) => text)
    .join('');
  const after = parts
    .slice(at + pattern.length)
    .map(({ text }) => text)
    .join('');
  return before + digits + after;
}

function digitsOf(value: number, leastWhole: number, fractionPattern: string, isGrouped: boolean): string {
  const most = fractionPattern.length;
  const least = fractionPattern.lastIndexOf('0') + 1;
  const exact = Number(value.toPrecision(15));
  const [whole = '0', fraction = ''] = roundHalfUp(exact, most).toFixed(most).split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(least, '0');
  const integer = (whole === '0' ? '' : whole).padStart(leastWhole, '0');
  const grouped = isGrouped ? integer.replace(/\B(?=(\d{3})+$)/g, ',') : integer;
  return fractionPattern === '' ? grouped : `${grouped}.${kept}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

function formatDate(value: number, section: string, is1904: boolean): Scalar {
  const runs = dateRuns(partsOf(section));
  const isTwelve = runs.some(({ text }) => /^am\/pm$/i.test(text));
  // Rounded to the smallest unit that Excel keeps in these formats.
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  const day = dayOf(Math.floor(value) + (seconds === 86_400 ? 1 : 0), is1904);
  if (isError(day)) return VALUE_ERROR;
  const clock = { hour: Math.floor(seconds / 3600) % 24, minute: Math.floor(seconds / 60) % 60, second: seconds % 60, isTwelve };
  return runs
    .map((run, position) => (run.kind === 'literal' ? run.text : dateRun(run.text, day, clock, isMinute(runs, position))))
    .join('');
}

/** Letters of one kind together: "yyyy", "mm"; "AM/PM" as one. */
function dateRuns(parts: readonly Part[]): Part[] {
  const runs: Part[] = [];
  const codes = parts.map(({ kind, text }) => (kind === 'code' && text.length === 1 ? text : '\u0000')).join('');
  for (const match of codes.matchAll(/am\/pm|y+|m+|d+|h+|s+|[\s\S]/gi)) {
    const [text] = match;
    const original = parts[match.index];
    if (text === '\u0000') runs.push(original?.kind === 'literal' ? original : unknown('the date format'));
    else if (/^[ymdhsa]/i.test(text)) runs.push({ kind: 'code', text });
    else runs.push(/[\s\-/:.,]/.test(text) ? { kind: 'literal', text } : unknown('the date format'));
  }
  return runs;
}

/** "m" after hours or before seconds is minutes. */
function isMinute(runs: readonly Part[], position: number): boolean {
  const codes = (list: readonly Part[]) => list.filter(({ kind, text }) => kind === 'code' && !/^a/i.test(text));
  const before = codes(runs.slice(0, position)).at(-1)?.text ?? '';
  const after = codes(runs.slice(position + 1))[0]?.text ?? '';
  return /^h/i.test(before) || /^s/i.test(after);
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly isTwelve: boolean;
}

function dateRun(run: string, day: CalendarDay, clock: Clock, asMinute: boolean): string {
  const letter = run[0]?.toLowerCase() ?? '';
  if (letter === 'a') return clock.hour < 12 ? 'AM' : 'PM';
  if (letter === 'y') return run.length <= 2 ? two(day.year % 100) : String(day.year);
  if (run.length > 2) return unknown('names of months and days in a date format');
  const hour = clock.isTwelve ? clock.hour % 12 || 12 : clock.hour;
  const values: { readonly [code: string]: number } = { m: asMinute ? clock.minute : day.month, d: day.day, h: hour, s: clock.second };
  const number = values[letter] ?? 0;
  return run.length === 2 ? two(number) : String(number);
}
