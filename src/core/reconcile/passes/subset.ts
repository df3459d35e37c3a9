/**
 * Receipts that make up a pledge exactly, or pledges that one receipt makes up: two to four lines of one partner and measure
 * within the window, and only where there is one way to do it.
 */
import type { Account, Line } from '../lines';
import { why } from '../groups';
import type { Candidate, Matching } from '../matching';
import { fits } from './equal-figure';
import type { Pass } from './pass';

const mostParts = 4;
/** More lines than this make up any figure by chance. */
const mostLines = 60;
const mostWays = 12;
/** How many ways may be expected by chance alone for the only way to count as evidence. */
const mostByChance = 0.1;
/** Beyond this no way is worth showing either. */
const mostSearched = 0.3;
/** So few lines that one way among them is no chance. */
const few = 8;

/** All ways to make `target` of 2 to 4 of `lines`; no more than `most`. With a tolerance, ways that come near it too. */
export function waysToSum(
  lines: readonly Line[],
  target: number,
  most: number,
  isSettled: ((gap: number) => boolean) | null,
): readonly (readonly Line[])[] {
  const sorted = [...lines].sort((a, b) => (a.figure ?? 0) - (b.figure ?? 0));
  const figures = sorted.map(({ figure }) => Math.round((figure ?? 0) * 1000));
  const wanted = Math.round(target * 1000);
  const last = new Map(figures.map((figure, at) => [figure, at]));
  const hasRefund = (figures[0] ?? 0) < 0;
  const ways: Line[][] = [];
  const chosen: number[] = [];
  const take = (at: number): void => {
    ways.push([...chosen, at].map((each) => sorted[each] as Line).sort((a, b) => a.at - b.at));
  };
  /** The last part is looked up, not searched: equal figures stand side by side, the highest index first. */
  const close = (from: number, left: number): void => {
    if (isSettled) {
      for (let at = from; at < figures.length && ways.length < most; at++) if (isSettled((left - (figures[at] as number)) / 1000)) take(at);
      return;
    }
    for (let at = last.get(left) ?? -1; at >= from && figures[at] === left && ways.length < most; at--) take(at);
  };
  const search = (from: number, left: number): void => {
    if (chosen.length > 0) close(from, left);
    if (chosen.length === mostParts - 1) return;
    for (let at = from; at < figures.length && ways.length < most; at++) {
      const figure = figures[at] as number;
      if (!hasRefund && !isSettled && figure * 2 > left) return;
      chosen.push(at);
      search(at + 1, left - figure);
      chosen.pop();
    }
  };
  search(0, wanted);
  return ways;
}

/** The step in which the figures are written: round sums agree sooner by chance than odd ones. */
function stepOf(figures: readonly number[]): number {
  const divide = (a: number, b: number): number => (b === 0 ? a : divide(b, a % b));
  return figures.reduce((step, figure) => divide(step, Math.round(Math.abs(figure) * 100)), 0) / 100;
}

/** How many of the possible sums would equal a target if they fell anywhere between nothing and their largest. */
function byChance(lines: readonly Line[]): number {
  const n = lines.length;
  if (n <= few) return 0;
  const sums = (n * (n - 1)) / 2 + (n * (n - 1) * (n - 2)) / 6 + (n * (n - 1) * (n - 2) * (n - 3)) / 24;
  const figures = lines.map(({ figure }) => Math.abs(figure ?? 0));
  const largest = [...figures]
    .sort((a, b) => b - a)
    .slice(0, mostParts)
    .reduce((sum, figure) => sum + figure, 0);
  return (sums * Math.max(stepOf(figures), 0.01)) / Math.max(largest, 0.01);
}

interface Way extends Candidate {
  readonly chance: number;
}

/** Every way of the account, of pledges by receipts and of receipts by pledges. */
export function waysIn(matching: Matching, account: Account): readonly Way[] {
  const pledges = matching.free(account.pledges);
  const receipts = matching.free(account.receipts);
  if (pledges.length === 0 || receipts.length === 0 || pledges.length > mostLines || receipts.length > mostLines) return [];
  const made = (figure: number): ((gap: number) => boolean) | null =>
    matching.tolerance.figure > 0 ? (gap) => matching.isSettled(gap, figure) : null;
  return [
    ...pledges.flatMap((pledge): Way[] => {
      const own = receipts.filter((receipt) => fits(matching, pledge, receipt));
      const chance = byChance(own);
      if (chance > mostSearched) return [];
      return waysToSum(own, pledge.figure ?? 0, mostWays, made(pledge.figure ?? 0)).map((found) => ({
        pledges: [pledge],
        receipts: found,
        chance,
      }));
    }),
    ...receipts.flatMap((receipt): Way[] => {
      const own = pledges.filter((pledge) => fits(matching, pledge, receipt));
      const chance = byChance(own);
      if (chance > mostSearched) return [];
      return waysToSum(own, receipt.figure ?? 0, mostWays, made(receipt.figure ?? 0)).map((found) => ({
        pledges: found,
        receipts: [receipt],
        chance,
      }));
    }),
  ];
}

export const subset: Pass = {
  id: 'subset',
  run(matching) {
    for (const account of matching.lines.accounts) {
      if (account.pledges.length + account.receipts.length < 3) continue;
      const ways = waysIn(matching, account);
      if (ways.length === 0) continue;
      matching.ways.set(account, ways);
      const uses = new Map<Line, number>();
      for (const { pledges, receipts } of ways) for (const line of [...pledges, ...receipts]) uses.set(line, (uses.get(line) ?? 0) + 1);
      for (const { pledges, receipts, chance } of ways) {
        if (chance > mostByChance || [...pledges, ...receipts].some((line) => uses.get(line) !== 1)) continue;
        matching.apply(
          'subset',
          pledges,
          receipts,
          why(pledges.length === 1 ? 'receipts-make-up' : 'pledges-make-up', {
            count: pledges.length === 1 ? receipts.length : pledges.length,
          }),
        );
      }
    }
  },
};
