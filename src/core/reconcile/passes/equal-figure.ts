/** One partner, one measure, equal figures within the window. Equal pledges of one partner are told apart by their dates at most. */
import { figureKey, grouped, lettersDiffer, numbersDiffer, why } from '../groups';
import type { Account, Line } from '../lines';
import { inWindow, sumOf, type Matching } from '../matching';
import type { Pass } from './pass';

export const equalFigure: Pass = {
  id: 'partner-item-amount',
  run(matching) {
    for (const account of matching.lines.accounts) {
      const refunds = account.receipts.filter(({ figure }) => (figure ?? 0) < 0);
      if (refunds.length > 0) netRefunds(matching, account, refunds);
      equalIn(matching, account);
      if (matching.tolerance.figure > 0) nearIn(matching, account);
      if (account.pledges.some(({ entry }) => entry.goods !== null)) goodsIn(matching, account);
    }
  },
};

/** What the evidence on a pair allows to be applied. */
export function fits(matching: Matching, pledge: Line, receipt: Line): boolean {
  const { sharesNumbers } = matching.lines;
  return (
    !matching.isRefused(pledge, receipt) &&
    inWindow(pledge, receipt) &&
    !numbersDiffer(pledge, receipt, sharesNumbers) &&
    !lettersDiffer(pledge, receipt)
  );
}

/** A refund is netted within the account: with the receipt that it takes back whole, or with all of them where one pledge is left. */
function netRefunds(matching: Matching, account: Account, refunds: readonly Line[]): void {
  const pledges = matching.free(account.pledges);
  const receipts = matching.free(account.receipts);
  const [pledge] = pledges;
  const came = receipts.filter(({ figure }) => (figure ?? 0) > 0);
  if (pledges.length === 1 && pledge && account.pledges.length === 1 && receipts.every((receipt) => fits(matching, pledge, receipt))) {
    const isWhole = matching.isSettled(sumOf([pledge]) - sumOf(receipts), sumOf([pledge]));
    if (came.length === 1 || isWhole) {
      matching.apply('partner-item-amount', [pledge], receipts, why('refund'));
      return;
    }
  }
  for (const refund of matching.free(refunds)) {
    const whole = matching
      .free(came)
      .filter(({ figure, entry }) => figure === -(refund.figure ?? 0) && isBefore(entry.date, refund.entry.date));
    if (whole.length === 1 && refunds.filter(({ figure }) => figure === refund.figure).length === 1) matching.net([refund, ...whole]);
  }
}

const isBefore = (one: number | null, other: number | null): boolean => one === null || other === null || one <= other;

function equalIn(matching: Matching, { pledges, receipts }: Account): void {
  const received = grouped(
    matching.free(receipts).filter(({ figure }) => (figure ?? 0) > 0),
    figureKey,
  );
  for (const [key, pledged] of grouped(matching.free(pledges), figureKey)) {
    const came = received.get(key);
    if (came) equalLines(matching, pledged, came);
  }
}

function equalLines(matching: Matching, pledges: readonly Line[], receipts: readonly Line[]): void {
  if (pledges.length === receipts.length && pledges.length > 1) {
    inOrderOfDates(matching, pledges, receipts);
    return;
  }
  for (const pledge of pledges) {
    const own = receipts.filter((receipt) => fits(matching, pledge, receipt));
    const [receipt] = own;
    if (own.length === 1 && receipt && pledges.filter((other) => fits(matching, other, receipt)).length === 1)
      applyEqual(matching, pledge, receipt);
  }
}

const applyEqual = (matching: Matching, pledge: Line, receipt: Line): void =>
  matching.apply('partner-item-amount', [pledge], [receipt], why(pledge.entry.goods === null ? 'equal-amount' : 'equal-quantity'));

/** As many receipts as pledges, all dated, no two of a side on one day. */
function inOrderOfDates(matching: Matching, pledges: readonly Line[], receipts: readonly Line[]): void {
  const ordered = (lines: readonly Line[]): readonly Line[] | null => {
    const sorted = [...lines].sort((a, b) => (a.entry.date ?? 0) - (b.entry.date ?? 0));
    const isStrict = sorted.every(
      ({ entry }, at) => entry.date !== null && (at === 0 || entry.date > (sorted[at - 1]?.entry.date ?? Infinity)),
    );
    return isStrict ? sorted : null;
  };
  const [promised, came] = [ordered(pledges), ordered(receipts)];
  if (!promised || !came) return;
  if (!promised.every((pledge, at) => fits(matching, pledge, came[at] as Line))) return;
  promised.forEach((pledge, at) => {
    matching.apply('partner-item-amount', [pledge], [came[at] as Line], why('order-of-dates'));
  });
}

/** Within what the user tolerates: each the only one for the other. */
function nearIn(matching: Matching, account: Account): void {
  const pledges = matching.free(account.pledges);
  const receipts = matching.free(account.receipts).filter(({ figure }) => (figure ?? 0) > 0);
  const isNear = (pledge: Line, receipt: Line): boolean =>
    matching.isSettled((pledge.figure ?? 0) - (receipt.figure ?? 0), pledge.figure ?? 0) && fits(matching, pledge, receipt);
  for (const pledge of pledges) {
    const own = receipts.filter((receipt) => isNear(pledge, receipt));
    const [receipt] = own;
    if (own.length === 1 && receipt && pledges.filter((other) => isNear(other, receipt)).length === 1)
      matching.apply('partner-item-amount', [pledge], own, why('tolerance'));
  }
}

/** One pledge of an item, and what came of it from its partner: in one batch or several, all of it or less. */
function goodsIn(matching: Matching, account: Account): void {
  const [pledge] = account.pledges;
  if (account.pledges.length !== 1 || !pledge || !matching.isFree(pledge)) return;
  const came = matching.free(account.receipts);
  if (came.length === 0 || came.length !== account.receipts.length || !came.every((receipt) => fits(matching, pledge, receipt))) return;
  if (came.length === 1 || sumOf(came) <= (pledge.figure ?? 0))
    matching.apply('partner-item-amount', [pledge], came, why(came.length === 1 ? 'same-item' : 'same-item-batches'));
}
