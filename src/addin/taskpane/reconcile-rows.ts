/** What the Reconcile screen lists: one row a match or an open line, what is to be decided first. */
import { isApplied, type Line, type Match, type Reconciliation } from '../../core/reconcile';

export type RowStatus = Match['status'] | 'open';

export interface MatchRow {
  readonly id: string;
  readonly status: RowStatus;
  readonly match: Match | null;
  readonly pledges: readonly Line[];
  readonly receipts: readonly Line[];
  /** As written by either side. */
  readonly partner: string;
  /** Currency, or the unit of goods. */
  readonly measure: string;
}

export interface RowFilter {
  readonly status: RowStatus | '';
  readonly partner: string;
  readonly measure: string;
}

/** What a person has to look at comes first. */
const order: readonly RowStatus[] = ['suggested', 'ambiguous', 'open', 'over', 'short', 'in-parts', 'matched'];

function rowOf(match: Match | null, pledges: readonly Line[], receipts: readonly Line[]): MatchRow {
  const line = pledges[0] ?? receipts[0];
  const partners = [...new Set([...pledges, ...receipts].map(({ entry }) => entry.partner))];
  return {
    id: `${pledges.map(({ at }) => at).join('-')}/${receipts.map(({ at }) => at).join('-')}`,
    status: match?.status ?? 'open',
    match,
    pledges,
    receipts,
    partner: partners.join(' · '),
    measure: line?.entry.currency ?? line?.unit ?? '',
  };
}

export function rowsOf({ matches, unmatched }: Reconciliation): readonly MatchRow[] {
  const rows = [
    ...matches.map((match) => rowOf(match, match.pledges, match.receipts)),
    ...unmatched.pledges.map((line) => rowOf(null, [line], [])),
    ...unmatched.receipts.map((line) => rowOf(null, [], [line])),
  ];
  return rows
    .map((row, at) => ({ row, at, rank: order.indexOf(row.status) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ row }) => row);
}

export function filtered(rows: readonly MatchRow[], { status, partner, measure }: RowFilter): readonly MatchRow[] {
  const sought = partner.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (status === '' || row.status === status) &&
      (measure === '' || row.measure === measure) &&
      (sought === '' || row.partner.toLowerCase().includes(sought)),
  );
}

export interface RunningTotal {
  readonly currency: string;
  readonly pledged: number;
  readonly received: number;
  /** What of the receipts is set against pledges. */
  readonly settled: number;
}

export function runningTotals({ matches, totals }: Reconciliation): readonly RunningTotal[] {
  const settled = new Map<string, number>();
  for (const match of matches)
    if (isApplied(match) && match.currency !== null)
      settled.set(match.currency, (settled.get(match.currency) ?? 0) + match.receipts.reduce((sum, { figure }) => sum + (figure ?? 0), 0));
  return totals.map(({ currency, pledged, received }) => ({ currency, pledged, received, settled: settled.get(currency) ?? 0 }));
}
