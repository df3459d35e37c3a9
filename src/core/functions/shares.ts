/** SHARES: parts as percentages of their total. */
import { cellsOf, isBlank, numberOf, numbersOf, textsOf } from './arguments';
import { languageOf } from './languages';
import { invalid, notAvailable, result, type Argument, type FunctionContext, type FunctionResult } from './result';
import { roundTo } from '../breakdown/rounding';
import { addition, gapOf } from './sums';
import { say } from '../wording/wording';

const usualDecimals = 1;
const mostDecimals = 6;

/**
 * SHARES(labels, values, [total], [decimals], [language]) → n×3: label, value, percentage points rounded to `decimals`
 * (1). Where a larger total is given, a last row holds what no part names. A blank value keeps its row without a share.
 * #N/A where there is nothing to share, #VALUE! where the parts exceed the total.
 */
export function shares(args: readonly Argument[], context: FunctionContext): FunctionResult {
  const values = numbersOf(args[1], 'values');
  if (!values.ok) return values;
  const labels = textsOf(args[0], 'labels');
  if (!labels.ok) return labels;
  const total = numberOf(args[2], 'total');
  if (!total.ok) return total;
  const decimals = numberOf(args[3], 'decimals');
  if (!decimals.ok) return decimals;
  const language = languageOf(args[4], context);
  if (!language.ok) return language;
  const places = decimals.value ?? usualDecimals;
  if (!Number.isInteger(places) || places < 0 || places > mostDecimals) return invalid('decimals-range', { most: mostDecimals });
  if (!cellsOf(args[0]).every(isBlank) && labels.value.length !== values.value.length)
    return invalid('lengths-differ', { first: 'labels', second: 'values' });
  const { sum } = addition(values.value);
  const whole = total.value ?? sum;
  if (whole <= 0) return notAvailable('nothing-to-share');
  const unspecified = gapOf(whole, sum);
  if (unspecified < 0) return invalid('parts-exceed', { total: whole, sum });
  const shareOf = (value: number): number => roundTo((value / whole) * 100, places);
  const rows = values.value.map((value, index) => [labels.value[index] ?? '', value, value === null ? null : shareOf(value)]);
  return result(unspecified > 0 ? [...rows, [say(language.value, 'functions.unspecified'), unspecified, shareOf(unspecified)]] : rows);
}
