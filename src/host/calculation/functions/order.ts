import type { Scalar } from '../../workbook/types';
import type { CallContext, FunctionTable } from '../context';
import { NA_ERROR, NUM_ERROR, isError } from '../values';
import type { Value } from '../values';
import { numbersOf } from './aggregate';
import { numberAt, ranges } from './define';

/** Functions of the numbers of one range and a place among them. */
const placed = (apply: (sorted: readonly number[], place: number) => Scalar) =>
  ranges(
    2,
    2,
    (given, context) => {
      const sorted = sortedNumbers(given[0], context);
      const place = numberAt(given, 1, 0);
      if (!Array.isArray(sorted)) return sorted;
      return typeof place === 'number' ? apply(sorted, place) : place;
    },
    [1],
  );

function sortedNumbers(value: Value, context: CallContext): number[] | Scalar {
  const numbers = numbersOf([value], context);
  return isError(numbers) ? numbers : [...Float64Array.from(numbers).sort()];
}

function between(sorted: readonly number[], place: number): number {
  const low = Math.floor(place);
  const a = sorted[low] ?? 0;
  const b = sorted[low + 1] ?? a;
  return a + (b - a) * (place - low);
}

function percentile(sorted: readonly number[], share: number): Scalar {
  if (sorted.length === 0 || share < 0 || share > 1) return NUM_ERROR;
  return between(sorted, share * (sorted.length - 1));
}

function percentileExclusive(sorted: readonly number[], share: number): Scalar {
  const place = share * (sorted.length + 1) - 1;
  return share <= 0 || share >= 1 || place < 0 || place > sorted.length - 1 ? NUM_ERROR : between(sorted, place);
}

const quartile = (of: typeof percentile) => (sorted: readonly number[], quarter: number) => {
  const whole = Math.trunc(quarter);
  return whole < 0 || whole > 4 ? NUM_ERROR : of(sorted, whole / 4);
};

/** Equal numbers share the best rank, or the mean of theirs. */
const ranking = (isMean: boolean) =>
  ranges(
    2,
    3,
    (given, context) => {
      const number = numberAt(given, 0, 0);
      const order = numberAt(given, 2, 0);
      const numbers = numbersOf([given[1]], context);
      if (typeof number !== 'number') return number;
      if (typeof order !== 'number') return order;
      if (isError(numbers)) return numbers;
      const equal = numbers.filter((other) => other === number).length;
      if (equal === 0) return NA_ERROR;
      const ahead = numbers.filter((other) => (order === 0 ? other > number : other < number)).length;
      return ahead + 1 + (isMean ? (equal - 1) / 2 : 0);
    },
    [0, 2],
  );

export const orderFunctions: FunctionTable = {
  LARGE: placed((sorted, place) => sorted[sorted.length - Math.ceil(place)] ?? NUM_ERROR),
  SMALL: placed((sorted, place) => sorted[Math.ceil(place) - 1] ?? NUM_ERROR),
  PERCENTILE: placed(percentile),
  'PERCENTILE.INC': placed(percentile),
  'PERCENTILE.EXC': placed(percentileExclusive),
  QUARTILE: placed(quartile(percentile)),
  'QUARTILE.INC': placed(quartile(percentile)),
  RANK: ranking(false),
  'RANK.EQ': ranking(false),
  'RANK.AVG': ranking(true),
};
