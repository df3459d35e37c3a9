/** Days, spans of days, years and times of a running text; read by the one reader of dates. */
import { beforeSpan, beforeYear, beingWords, between, joinedAnd, joinedLetter, leadsToCount, twoWordMonths } from '../lexicon/press-forms';
import { countWords, yearWords } from '../lexicon/press-words';
import { readDate, weekdayNamed } from '../reading/dates';
import { monthNamed } from '../reading/date-words';
import { foldedPhrase } from '../reading/text';
import { conceptOf } from './nouns';
import type { RunningText, Token } from './text';

export interface DateFigure {
  readonly first: number;
  readonly next: number;
  /** `null` where the year or the day is not said. */
  readonly serial: number | null;
  readonly lastDay: number | null;
  readonly weekdayAgrees: boolean | null;
  /** How many days it says, the first and the last included; 1 where it is a day, `null` where it is a month or a year. */
  readonly days: number | null;
  readonly isPhone: boolean;
}

const counting = new Set(countWords.map(foldedPhrase));
const forYear = new Set(yearWords.map(foldedPhrase));

const mostBetween = 4;
const isDay = (token: Token | undefined): boolean => token?.kind === 'digits' && /^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text);
const isYear = (token: Token | undefined): boolean => token?.kind === 'digits' && /^(?:19|20)\d\d$/.test(token.text);
const month = (token: Token | undefined): number | null =>
  token?.kind === 'word' ? (monthNamed(token.text) ?? monthNamed(token.text.replace(joinedAnd, ''))) : null;

export function dateFigures({ tokens }: RunningText): DateFigure[] {
  const found: DateFigure[] = [];
  let from = 0;
  const add = (first: number, next: number): void => {
    found.push(readAt(tokens, first, next));
    from = next;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || index < from) continue;
    if (token.kind === 'date' || token.kind === 'time' || token.kind === 'phone') add(index, index + 1);
    else if (token.kind === 'span' && /^(?:19|20)\d\d\D/.test(token.text)) add(index, index + 1);
    else if (month(token) !== null || isTwoWordMonth(tokens, index)) {
      const span = aroundMonth(tokens, index, from);
      if (span) add(span.first, span.next);
    } else if (isYear(token) && isAYear(tokens, index)) add(index, index + 1);
  }
  return found;
}

const isTwoWordMonth = (tokens: readonly Token[], index: number): boolean => twoWordMonths.test(tokens[index]?.text ?? '');

/** From the first day before the month's name to the year behind it; `null` where neither is there. */
function aroundMonth(tokens: readonly Token[], at: number, from: number): { first: number; next: number } | null {
  const named = isTwoWordMonth(tokens, at) ? 2 : 1;
  let first = at;
  let skipped = 0;
  for (let index = at - 1; index >= from && skipped <= mostBetween; index--) {
    const token = tokens[index];
    if (isDay(token)) {
      first = index;
      skipped = 0;
    } else if (token && (between.has(token.text) || month(token) !== null || weekdayNamed(token.text) !== null)) skipped++;
    else break;
  }
  let next = at + named;
  // "March 3, 2025"; "mars" and "may" are words too, so a name alone says nothing.
  if (first === at && isDay(tokens[next]) && !/^[\u0621-\u064a]/.test(tokens[at]?.text ?? '')) next++;
  if (next < tokens.length && beforeYear.test(tokens[next]?.text ?? '') && isYear(tokens[next + 1])) next += 2;
  else if (isYear(tokens[next])) next++;
  // "14 and 15 March" are days; "14 patients and 15 March" are not reached.
  return first === at && next === at + named ? null : { first, next };
}

/** 2025 is a year unless a noun says what it counts; behind a word for a year it is one all the same. */
function isAYear(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind === 'word' && beingWords.test(before.text) && isNumberOf(tokens, index)) return false;
  if (before?.kind === 'word' && forYear.has(before.text.replace(joinedLetter, '')))
    return !(conceptOf(tokens[index + 1]?.text ?? '') && leadsToCount.test(before.text) && isPlainCount(tokens, index));
  const behind = tokens.slice(index + 1, index + 3).filter(({ kind }) => kind === 'word');
  return !behind.some(({ text }) => conceptOf(text) !== null) || tokens[index + 1]?.kind !== 'word';
}

/** "the number of patients was 2024". */
function isNumberOf(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 9), index)
    .some(({ text, sentence }) => counting.has(text) && sentence === tokens[index]?.sentence);
}

/** "in 2025 patients": a plural right behind it is counted. */
const isPlainCount = (tokens: readonly Token[], index: number): boolean => /[sx]$/.test(tokens[index + 1]?.text ?? '');

function readAt(tokens: readonly Token[], first: number, next: number): DateFigure {
  let start = first;
  while (
    start > 0 &&
    first - start < 3 &&
    (beforeSpan.has(tokens[start - 1]?.text ?? '') || weekdayNamed(tokens[start - 1]?.text ?? '') !== null)
  )
    start--;
  const words = (from: number): string =>
    tokens
      .slice(from, next)
      .map(({ plain }) => plain)
      .join(' ');
  const readings = [words(start), words(first)].map((text) => readDate(text, { order: 'day-first' }));
  const reading = readings.find((each) => 'serial' in each);
  if (!reading || !('serial' in reading)) {
    // Without its year a span still says how many days it has.
    const inAnyYear = readDate(`${words(first)} ${anyYear}`);
    return {
      first,
      next,
      isPhone: tokens[first]?.kind === 'phone',
      serial: null,
      lastDay: null,
      weekdayAgrees: null,
      days: 'serial' in inAnyYear ? daysOf(inAnyYear) : null,
    };
  }
  return {
    first,
    next,
    isPhone: false,
    serial: reading.serial,
    lastDay: reading.end ?? null,
    weekdayAgrees: reading.weekdayAgrees ?? null,
    days: daysOf(reading),
  };
}

const anyYear = 2023;
const daysOf = ({ serial, end }: { readonly serial: number; readonly end?: number }): number => (end ?? serial) - serial + 1;
