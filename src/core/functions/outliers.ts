/** OUTLIERS: values far from the rest. */
import { choiceOf, numbersOf } from './arguments';
import { notAvailable, result, type Argument, type FunctionResult } from './result';

const fewest = 5;
/** Iglewicz and Hoaglin 1993: 0.6745 makes the score that of a normal distribution, 3.5 is their limit. */
const normalMedianDeviation = 0.6745;
const scoreLimit = 3.5;
/** Where more than half of the values are equal, their mean absolute deviation stands in. */
const normalMeanDeviation = 1 / 1.253314;
/** Tukey's fences. */
const fenceLimit = 1.5;

/**
 * OUTLIERS(values, [method]) → n×2: score, TRUE where it is an outlier. Method: mad (default, the modified z-score; score beyond ±3.5) or
 * iqr (interquartile ranges outside the quartiles; beyond ±1.5). A blank keeps a blank row. #N/A for fewer than 5 values.
 */
export function outliers(args: readonly Argument[]): FunctionResult {
  const values = numbersOf(args[0], 'values');
  if (!values.ok) return values;
  const method = choiceOf(args[1], 'method', ['mad', 'iqr']);
  if (!method.ok) return method;
  const known = Float64Array.from(values.value.filter((value) => value !== null)).sort();
  if (known.length < fewest) return notAvailable('too-few-values', { given: known.length, least: fewest });
  const score = method.value === 'iqr' ? fenceScore(known) : modifiedScore(known);
  const limit = method.value === 'iqr' ? fenceLimit : scoreLimit;
  return result(
    values.value.map((value) => {
      if (value === null) return [null, null];
      const own = score(value);
      return [own, Math.abs(own) > limit];
    }),
  );
}

function modifiedScore(sorted: Float64Array): (value: number) => number {
  const middle = quantile(sorted, 0.5);
  const deviations = sorted.map((value) => Math.abs(value - middle)).sort();
  const median = quantile(deviations, 0.5);
  const mean = deviations.reduce((sum, value) => sum + value, 0) / deviations.length;
  const unit = median > 0 ? median / normalMedianDeviation : mean / normalMeanDeviation;
  return (value) => (unit === 0 ? 0 : (value - middle) / unit);
}

function fenceScore(sorted: Float64Array): (value: number) => number {
  const low = quantile(sorted, 0.25);
  const high = quantile(sorted, 0.75);
  const range = high - low;
  const beyond = (value: number): number => (value > high ? value - high : value < low ? value - low : 0);
  return (value) => (beyond(value) === 0 ? 0 : range === 0 ? Math.sign(beyond(value)) * Number.MAX_VALUE : beyond(value) / range);
}

/** As Excel's QUARTILE.INC. */
function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
