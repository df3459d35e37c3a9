/** Sets what came against what was promised. The same ledger and decisions give the same answer. */
import { tidy } from '../arithmetic/numbers';
import type { MatchDecision } from '../model/decisions';
import type { PartnerPair } from '../model/settings';
import type { Ledger } from '../records/ledger';
import { linesOf, type Line, type Lines } from './lines';
import { marksOf } from './marks';
import { linkOf, Matching, noTolerance, type Candidate, type Decided, type Match, type Tolerance } from './matching';
import { applying, showing } from './passes';

export type { Candidate, Match, MatchStatus, PassId, Tolerance } from './matching';
export type { Line } from './lines';

export interface ReconcileOptions {
  readonly tolerance?: Tolerance;
  readonly partnerPairs?: readonly PartnerPair[];
  readonly decisions?: readonly MatchDecision[];
}

/** Of one currency; currencies are never added, and lines of an unknown one are in none. */
export interface CurrencyTotal {
  readonly currency: string;
  readonly pledged: number;
  readonly received: number;
  readonly balance: number;
}

export interface Reconciliation {
  readonly lines: Lines;
  readonly tolerance: Tolerance;
  /** By the first line of each, as the workbook has them. */
  readonly matches: readonly Match[];
  /** Lines in no match. */
  readonly unmatched: { readonly pledges: readonly Line[]; readonly receipts: readonly Line[] };
  /** Decisions whose lines no longer say what they said: they count no more. */
  readonly stale: readonly MatchDecision[];
  /** Receipts that were paid back whole. */
  readonly netted: ReadonlySet<Line>;
  readonly totals: readonly CurrencyTotal[];
}

export const isApplied = ({ status }: Match): boolean => status !== 'suggested' && status !== 'ambiguous';

export function reconcile(
  ledger: Ledger,
  { tolerance = noTolerance, partnerPairs = [], decisions = [] }: ReconcileOptions = {},
): Reconciliation {
  const lines = linesOf(ledger, partnerPairs);
  const { decided, stale } = linesDecided(lines, decisions);
  const matching = new Matching(lines, tolerance, decided);
  for (const pass of [...applying, ...showing]) pass.run(matching);
  const first = ({ pledges, receipts }: Match): number => pledges[0]?.at ?? receipts[0]?.at ?? 0;
  const again = lines.repeated.flatMap(([, ...others]) => others);
  return {
    lines,
    tolerance,
    matches: [...matching.matches].sort((a, b) => first(a) - first(b)),
    unmatched: {
      pledges: matching.free(lines.pledges),
      receipts: [...matching.free(lines.receipts), ...matching.netted, ...again].sort((a, b) => a.at - b.at),
    },
    netted: matching.netted,
    stale,
    totals: totalsOf(lines),
  };
}

/** What was decided, found again by what the lines say. */
function linesDecided(
  lines: Lines,
  decisions: readonly MatchDecision[],
): { readonly decided: Decided; readonly stale: readonly MatchDecision[] } {
  const confirmed: Candidate[] = [];
  const refused = new Set<string>();
  const stale: MatchDecision[] = [];
  if (decisions.length === 0) return { decided: { confirmed, refused }, stale };
  const { lineOf } = marksOf(lines);
  for (const decision of decisions) {
    const pledges = decision.pledges.map(lineOf).filter((line) => line !== null);
    const receipts = decision.receipts.map(lineOf).filter((line) => line !== null);
    if (pledges.length < decision.pledges.length || receipts.length < decision.receipts.length) stale.push(decision);
    else if (decision.verdict === 'confirmed') confirmed.push({ pledges, receipts });
    else for (const pledge of pledges) for (const receipt of receipts) refused.add(linkOf(pledge, receipt));
  }
  return { decided: { confirmed, refused }, stale };
}

/** As written: what was entered twice counts twice. */
function totalsOf({ ledger }: Lines): readonly CurrencyTotal[] {
  const sums = new Map<string, { pledged: number; received: number }>();
  for (const { side, amount, currency } of ledger.entries) {
    if (amount === null || currency === null || (side !== 'pledge' && side !== 'receipt')) continue;
    const sum = sums.get(currency) ?? { pledged: 0, received: 0 };
    if (side === 'pledge') sum.pledged += amount;
    else sum.received += amount;
    sums.set(currency, sum);
  }
  return [...sums]
    .map(([currency, { pledged, received }]) => ({
      currency,
      pledged: tidy(pledged),
      received: tidy(received),
      balance: tidy(pledged - received),
    }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
