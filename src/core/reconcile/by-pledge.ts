/** What each pledge got, line by line, and what came without one: for the function RECONCILE, the sheet and the worklist. */
import { tidy } from '../arithmetic/numbers';
import { isApplied, type Line, type Match, type Reconciliation } from './index';

export type PledgeStatus = 'matched' | 'in-parts' | 'short' | 'over' | 'to-confirm' | 'none';

export interface PledgeRow {
  /** `null` for a receipt that answers no pledge. */
  readonly pledge: Line | null;
  /** What is applied to it, or shown beside it; the receipt itself where there is no pledge. */
  readonly receipts: readonly Line[];
  /** What is applied; of several pledges that one receipt makes up, the part of each. `null` where the figure can't be read. */
  readonly received: number | null;
  readonly balance: number | null;
  readonly status: PledgeStatus;
  readonly match: Match | null;
}

/** Receipts of a match are shared out among its pledges in their order; what is too much falls to the last. */
function shared({ pledges, receipts }: Match): readonly number[] {
  let left = tidy(receipts.reduce((sum, { figure }) => sum + (figure ?? 0), 0));
  return pledges.map(({ figure }, at) => {
    const own = at === pledges.length - 1 ? left : Math.min(left, figure ?? 0);
    left = tidy(left - own);
    return own;
  });
}

function rowsOfMatch(match: Match): readonly PledgeRow[] {
  const isSure = isApplied(match);
  const received = isSure ? shared(match) : match.pledges.map(() => 0);
  return match.pledges.map((pledge, at): PledgeRow => {
    const own = received[at] ?? 0;
    const status = isSure ? (match.status as PledgeStatus) : 'to-confirm';
    return {
      pledge,
      receipts: match.receipts,
      received: own,
      balance: pledge.figure === null ? null : tidy(pledge.figure - own),
      status,
      match,
    };
  });
}

/** Pledges in the workbook's order, then the receipts without one. */
export function byPledge({ matches, unmatched }: Reconciliation): readonly PledgeRow[] {
  const open = unmatched.pledges.map((pledge): PledgeRow => ({
    pledge,
    receipts: [],
    received: pledge.figure === null ? null : 0,
    balance: pledge.figure,
    status: 'none',
    match: null,
  }));
  const pledged = [...matches.flatMap(rowsOfMatch), ...open].sort((a, b) => (a.pledge?.at ?? 0) - (b.pledge?.at ?? 0));
  const shownBeside = matches.filter((match) => !isApplied(match)).flatMap(({ receipts }) => receipts);
  const alone = [...unmatched.receipts, ...shownBeside].sort((a, b) => a.at - b.at);
  const toConfirm = new Set(shownBeside);
  return [
    ...pledged,
    ...alone.map((receipt): PledgeRow => ({
      pledge: null,
      receipts: [receipt],
      received: receipt.figure,
      balance: receipt.figure === null ? null : tidy(-receipt.figure),
      status: toConfirm.has(receipt) ? 'to-confirm' : 'none',
      match: null,
    })),
  ];
}
