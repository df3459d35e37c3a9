/** Shares of a whole in percentage points. */
import { roundTo } from './rounding';

export interface Shares {
  readonly shares: readonly number[];
  /** False where plain rounding leaves another sum than 100: a footnote is due. */
  readonly addTo100: boolean;
}

/** Each rounded by itself. `whole` must not be 0. */
export function plainShares(values: readonly number[], whole: number, decimals: number): Shares {
  const shares = values.map((value) => roundTo((value / whole) * 100, decimals));
  const sum = shares.reduce((all, share) => all + share, 0);
  return { shares, addTo100: roundTo(sum, decimals) === 100 };
}

/** Rounded down, and what is left to 100 given to the largest remainders, the first of equals first: they add to 100. */
export function largestRemainderShares(values: readonly number[], whole: number, decimals: number): Shares {
  const unit = 10 ** decimals;
  const exact = values.map((value) => (value / whole) * 100 * unit);
  const units = exact.map(Math.floor);
  const expected = Math.round((values.reduce((all, value) => all + value, 0) / whole) * 100 * unit);
  const left = expected - units.reduce((all, share) => all + share, 0);
  const byRemainder = exact.map((_, index) => index).sort((a, b) => remainder(exact, b) - remainder(exact, a) || a - b);
  for (const index of byRemainder.slice(0, left)) units[index] = (units[index] as number) + 1;
  return { shares: units.map((share) => share / unit), addTo100: expected === 100 * unit };
}

function remainder(exact: readonly number[], index: number): number {
  const value = exact[index] as number;
  return value - Math.floor(value);
}
