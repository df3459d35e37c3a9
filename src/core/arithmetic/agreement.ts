/** When a total and its parts agree: the one answer that recognition, checks and functions give. */
import { decimalsOf } from './numbers';

/** Parts added up. */
export interface Added {
  readonly sum: number;
  /** How many parts have a value. */
  readonly count: number;
  /** The most decimals that a part is written with. */
  readonly decimals: number;
}

/** @param values blanks as `null`: they are unknown, and no part of the sum */
export function added(values: Iterable<number | null>, signs?: readonly (1 | -1)[]): Added {
  let sum = 0;
  let count = 0;
  let decimals = 0;
  let index = 0;
  for (const value of values) {
    if (value !== null) {
      sum += value * (signs?.[index] ?? 1);
      count += 1;
      if (!Number.isInteger(value)) decimals = Math.max(decimals, decimalsOf(value));
    }
    index += 1;
  }
  return { sum, count, decimals };
}

/** Binary fractions of numbers as large as these come to so little. */
export function noiseOf(total: number, sum: number): number {
  return 1e-9 * Math.max(1, Math.abs(total), Math.abs(sum));
}

/**
 * How far a total may be from its parts and still agree with them. Figures written with decimals were rounded: half a unit of
 * the last place each. Whole counts must agree exactly; whole percentages were rounded too.
 */
export function tolerance(total: number, { sum, count, decimals }: Added, areWholePercents = false): number {
  const noise = noiseOf(total, sum);
  const stated = decimalsOf(total);
  if (stated === 0 && decimals === 0) return areWholePercents ? (count + 1) * 0.5 : noise;
  const ofTotal = decimals > stated ? 0.5 * 10 ** -stated : 0;
  const ofParts = decimals > 0 ? count * 0.5 * 10 ** -decimals : 0;
  return noise + ofTotal + ofParts;
}

export function agreesWith(total: number, parts: Added, areWholePercents = false): boolean {
  return Math.abs(total - parts.sum) <= tolerance(total, parts, areWholePercents);
}

/** "About 11 000" stands for what rounds to it: half a unit of its last figure that is not zero, and never less than 5 %. */
export function isAbout(stated: number, computed: number): boolean {
  const zeros = /0*$/.exec(String(Math.round(Math.abs(stated))))?.[0].length ?? 0;
  return Math.abs(stated - computed) <= Math.max(0.5 * 10 ** zeros, Math.abs(stated) * 0.05);
}
