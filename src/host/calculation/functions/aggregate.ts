import type { CellErrorValue, Scalar } from '../../workbook/types';
import type { CallContext, EagerFunction, FunctionTable } from '../context';
import { ArrayValue, DIV_ERROR, NUM_ERROR, Reference, finite, isError, toNumber } from '../values';
import type { Value } from '../values';
import { MANY, ranges } from './define';

/**
 * The numbers of the arguments, as SUM takes them: in ranges and arrays texts, booleans and blanks are passed over; typed
 * straight into the formula they are turned into numbers. The first error, of a cell or of a text that is no number, is the
 * answer.
 */
export function numbersOf(given: readonly Value[], context: CallContext): number[] | CellErrorValue {
  const numbers: number[] = [];
  let error: CellErrorValue | null = null;
  const take = (value: Scalar) => {
    if (typeof value === 'number') numbers.push(value);
    else if (error === null && isError(value)) error = value;
  };
  for (const value of given) {
    if (value instanceof Reference || value instanceof ArrayValue) context.each(value, take);
    else take(toNumber(context.toScalar(value)));
    if (error !== null) return error;
  }
  return numbers;
}

type Statistic = (numbers: readonly number[]) => Scalar;

const statistic = (compute: Statistic): EagerFunction =>
  ranges(1, MANY, (given, context) => {
    const numbers = numbersOf(given, context);
    if (isError(numbers)) return numbers;
    const answer = compute(numbers);
    return typeof answer === 'number' ? finite(answer) : answer;
  });

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

const average: Statistic = (numbers) => (numbers.length === 0 ? DIV_ERROR : mean(numbers));

function maximum(numbers: readonly number[]): number {
  let most = numbers[0] ?? 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

function minimum(numbers: readonly number[]): number {
  let least = numbers[0] ?? 0;
  for (const number of numbers) if (number < least) least = number;
  return least;
}

const product: Statistic = (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((total, number) => total * number, 1));

function squaredDeviations(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return numbers.reduce((total, number) => total + (number - middle) ** 2, 0);
}

const variance =
  (isSample: boolean, finish: (value: number) => number): Statistic =>
  (numbers) => {
    const divisor = numbers.length - (isSample ? 1 : 0);
    return divisor <= 0 ? DIV_ERROR : finish(squaredDeviations(numbers) / divisor);
  };

const same = (value: number): number => value;

function median(numbers: readonly number[]): Scalar {
  if (numbers.length === 0) return NUM_ERROR;
  const sorted = Float64Array.from(numbers).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

function mode(numbers: readonly number[]): Scalar {
  const counts = new Map<number, number>();
  let best: Scalar = null;
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let most = 1;
  for (const [number, count] of counts) {
    if (count > most) {
      most = count;
      best = number;
    }
  }
  return best ?? { error: '#N/A' };
}

/** By the number that SUBTOTAL and AGGREGATE give each. */
export const subtotals: readonly Statistic[] = [
  average,
  (numbers) => numbers.length,
  (numbers) => numbers.length,
  maximum,
  minimum,
  product,
  variance(true, Math.sqrt),
  variance(false, Math.sqrt),
  sum,
  variance(true, same),
  variance(false, same),
  median,
];

/** Counts in ranges; `counts` is asked for every cell, `countsTyped` for what is typed into the formula. */
const counting = (counts: (value: Scalar) => boolean, countsTyped: (value: Value) => boolean): EagerFunction =>
  ranges(1, MANY, (given, context) => {
    let count = 0;
    for (const value of given) {
      if (value instanceof Reference || value instanceof ArrayValue) {
        context.each(value, (cell) => {
          if (counts(cell)) count++;
        });
      } else if (countsTyped(value)) count++;
    }
    return count;
  });

function isNumeric(value: Value): boolean {
  if (value === undefined) return true;
  return typeof value === 'boolean' || typeof value === 'number' || (typeof value === 'string' && typeof toNumber(value) === 'number');
}

const countBlank = ranges(1, 1, ([range], context) => {
  if (!(range instanceof Reference)) return { error: '#VALUE!' };
  let size = 0;
  for (const area of range.areas) size += (area.bottom - area.top + 1) * (area.right - area.left + 1);
  let filled = 0;
  context.each(range, (cell) => {
    if (cell !== null && cell !== '') filled++;
  });
  return size - filled;
});

export const aggregateFunctions: FunctionTable = {
  SUM: statistic(sum),
  AVERAGE: statistic(average),
  MAX: statistic(maximum),
  MIN: statistic(minimum),
  PRODUCT: statistic(product),
  SUMSQ: statistic((numbers) => numbers.reduce((total, number) => total + number * number, 0)),
  MEDIAN: statistic(median),
  MODE: statistic(mode),
  'MODE.SNGL': statistic(mode),
  STDEV: statistic(variance(true, Math.sqrt)),
  'STDEV.S': statistic(variance(true, Math.sqrt)),
  STDEVP: statistic(variance(false, Math.sqrt)),
  'STDEV.P': statistic(variance(false, Math.sqrt)),
  VAR: statistic(variance(true, same)),
  'VAR.S': statistic(variance(true, same)),
  VARP: statistic(variance(false, same)),
  'VAR.P': statistic(variance(false, same)),
  AVEDEV: statistic((numbers) => (numbers.length === 0 ? NUM_ERROR : mean(numbers.map((number) => Math.abs(number - mean(numbers)))))),
  DEVSQ: statistic((numbers) => (numbers.length === 0 ? NUM_ERROR : squaredDeviations(numbers))),
  COUNT: counting((cell) => typeof cell === 'number', isNumeric),
  COUNTA: counting(
    (cell) => cell !== null,
    () => true,
  ),
  COUNTBLANK: countBlank,
};
