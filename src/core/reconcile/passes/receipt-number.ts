/**
 * The same number on both sides: evidence, not proof. Applied where the currency (or the goods) agrees, and the partner or the
 * figure; and only where nothing else would fit as well.
 */
import { figureKey, grouped, why } from '../groups';
import { inWindow, type Matching } from '../matching';
import type { Line } from '../lines';
import type { Pass } from './pass';

const sharesMeasure = (pledge: Line, receipt: Line): boolean =>
  pledge.measure !== null && pledge.measure === receipt.measure && pledge.figure !== null && receipt.figure !== null;
const isSamePartner = (pledge: Line, receipt: Line): boolean => pledge.partner >= 0 && pledge.partner === receipt.partner;
const isSameFigure = (pledge: Line, receipt: Line): boolean => figureKey(pledge) === figureKey(receipt);

const mostOfOneNumber = 50;

export const receiptNumber: Pass = {
  id: 'receipt-number',
  run(matching) {
    const { pledges, receipts } = matching.lines;
    byNumber(matching, pledges, receipts, ({ entry }) => entry.pledgeKey, 'pledge-number');
    byNumber(matching, pledges, receipts, ({ entry }) => entry.numberKey, 'receipt-number');
  },
};

function byNumber(
  matching: Matching,
  pledges: readonly Line[],
  receipts: readonly Line[],
  keyOf: (line: Line) => string,
  reason: string,
): void {
  const received = grouped(matching.free(receipts), keyOf);
  for (const [key, pledged] of grouped(matching.free(pledges), keyOf)) {
    const came = received.get(key);
    if (came && pledged.length + came.length <= mostOfOneNumber) ofOneNumber(matching, pledged, came, reason);
  }
}

function ofOneNumber(matching: Matching, pledges: readonly Line[], receipts: readonly Line[], reason: string): void {
  const number = receipts[0]?.entry.number ?? '';
  const fits = (pledge: Line, receipt: Line): boolean =>
    sharesMeasure(pledge, receipt) &&
    !matching.isRefused(pledge, receipt) &&
    inWindow(pledge, receipt) &&
    (isSamePartner(pledge, receipt) || isSoleFigure(matching, pledge, receipt));
  const apply = (one: readonly Line[], other: readonly Line[]): void =>
    matching.apply('receipt-number', one, other, why(reason, { number }));
  for (const pledge of pledges) {
    const equal = receipts.filter((receipt) => matching.isFree(receipt) && fits(pledge, receipt) && isSameFigure(pledge, receipt));
    const rivals = pledges.filter(
      (other) => other !== pledge && equal.some((receipt) => fits(other, receipt) && isSameFigure(other, receipt)),
    );
    if (equal.length === 1 && rivals.length === 0) apply([pledge], equal);
  }
  const left = matching.free(pledges);
  const came = matching.free(receipts);
  const [pledge] = left;
  const [receipt] = came;
  if (left.length === 1 && pledge) {
    const own = came.filter((other) => fits(pledge, other) && isSamePartner(pledge, other));
    if (own.length > 0) apply([pledge], own);
  } else if (came.length === 1 && receipt) {
    const own = left.filter((other) => fits(other, receipt) && isSamePartner(other, receipt));
    if (own.length > 0) apply(own, [receipt]);
  }
}

/** An equal figure under the same number stands for the partner only where neither partner has another line of that figure. */
function isSoleFigure({ lines }: Matching, pledge: Line, receipt: Line): boolean {
  if (!isSameFigure(pledge, receipt)) return false;
  const rivals = (all: readonly Line[], line: Line, partner: number): boolean =>
    partner >= 0 &&
    all.some((other) => other !== line && other.partner === partner && other.measure === line.measure && isSameFigure(other, line));
  return !rivals(lines.pledges, pledge, receipt.partner) && !rivals(lines.receipts, receipt, pledge.partner);
}
