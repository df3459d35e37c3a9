/**
 * What passes work on: the lines of both sides, which of them are still free, and the matches made so far. Applied matches
 * take their lines; what is only shown takes them too, so that no line is told twice, but changes no balance.
 */
import type { Message } from '../model/findings';
import { tidy } from '../arithmetic/numbers';
import type { Account, Line, Lines } from './lines';

export type MatchStatus = 'matched' | 'in-parts' | 'short' | 'over' | 'suggested' | 'ambiguous';
export const passIds = ['remembered', 'same-row', 'receipt-number', 'partner-item-amount', 'subset', 'partner-name'] as const;
export type PassId = (typeof passIds)[number];

/** Why a shown match is no more: what its findings are told by. */
export type Doubt = 'equal' | 'unequal' | 'other-currency' | 'other-name' | 'unit';

export interface Candidate {
  readonly pledges: readonly Line[];
  readonly receipts: readonly Line[];
}

export interface Match extends Candidate {
  readonly status: MatchStatus;
  readonly pass: PassId;
  readonly why: Message;
  /** Pledged minus received; `null` where it is ambiguous or the two can't be compared. */
  readonly balance: number | null;
  /** ISO code; `null` for goods. */
  readonly currency: string | null;
  /** Of goods. */
  readonly unit: string | null;
  /** Of a match that is only shown. */
  readonly doubt: Doubt | null;
  /** The ways an ambiguous match can be made. */
  readonly candidates: readonly Candidate[];
}

/** An amount, or a share of what was pledged. */
export interface Tolerance {
  readonly figure: number;
  readonly isShare: boolean;
}

export const noTolerance: Tolerance = { figure: 0, isShare: false };

/** Days before and after the pledge within which what comes can be its receipt. */
const earliest = 31;
const latest = 366;

/** A date that is not told hinders nothing. */
export function inWindow(pledge: Line, receipt: Line): boolean {
  const [promised, came] = [pledge.entry.date, receipt.entry.date];
  return promised === null || came === null || (came >= promised - earliest && came <= promised + latest);
}

export const sumOf = (lines: readonly Line[]): number => tidy(lines.reduce((sum, { figure }) => sum + (figure ?? 0), 0));

/** What the user decided, as lines of the ledger. */
export interface Decided {
  readonly confirmed: readonly Candidate[];
  /** See `linkOf`. */
  readonly refused: ReadonlySet<string>;
}

export const linkOf = (pledge: Line, receipt: Line): string => `${pledge.at} ${receipt.at}`;

export interface Shown extends Candidate {
  readonly pass: PassId;
  readonly why: Message;
  readonly doubt: Doubt;
  readonly candidates?: readonly Candidate[];
}

export class Matching {
  readonly matches: Match[] = [];
  /** The sums that the pass of subsets found, for those that it could not apply. */
  readonly ways = new Map<Account, readonly Candidate[]>();
  private readonly taken = new Set<Line>();
  /** Receipts that another cancels out: neither matched nor missing a pledge. */
  readonly netted = new Set<Line>();

  constructor(
    readonly lines: Lines,
    readonly tolerance: Tolerance,
    readonly decided: Decided = { confirmed: [], refused: new Set() },
  ) {}

  /** The user said that the two do not belong together. */
  isRefused(pledge: Line, receipt: Line): boolean {
    return this.decided.refused.size > 0 && this.decided.refused.has(linkOf(pledge, receipt));
  }

  private canJoin({ pledges, receipts }: Candidate): boolean {
    return (
      [...pledges, ...receipts].every(this.isFree) && !pledges.some((pledge) => receipts.some((receipt) => this.isRefused(pledge, receipt)))
    );
  }

  isFree = (line: Line): boolean => !this.taken.has(line);

  free(lines: readonly Line[]): readonly Line[] {
    return lines.filter(this.isFree);
  }

  /** Whether a balance is nothing, exactly or within what the user tolerates. */
  isSettled(balance: number, pledged: number): boolean {
    const { figure, isShare } = this.tolerance;
    return Math.abs(balance) <= (isShare ? (Math.abs(pledged) * figure) / 100 : figure) + 1e-9;
  }

  apply(pass: PassId, pledges: readonly Line[], receipts: readonly Line[], why: Message): void {
    if (!this.canJoin({ pledges, receipts })) return;
    const pledged = sumOf(pledges);
    const balance = tidy(pledged - sumOf(receipts));
    const isOne = pledges.length === 1 && receipts.length === 1;
    const status = this.isSettled(balance, pledged) ? (isOne ? 'matched' : 'in-parts') : balance > 0 ? 'short' : 'over';
    this.put({ pledges, receipts, status, pass, why, balance, ...measureOf(pledges), doubt: null, candidates: [] });
  }

  /** What the user confirmed, whatever the evidence: a balance is told where both sides have one measure. */
  confirm({ pledges, receipts }: Candidate, why: Message): void {
    if (![...pledges, ...receipts].every(this.isFree)) return;
    const measures = new Set([...pledges, ...receipts].map(({ measure }) => measure));
    if (measures.size === 1 && !measures.has(null)) this.apply('remembered', pledges, receipts, why);
    else
      this.put({
        pledges,
        receipts,
        status: 'matched',
        pass: 'remembered',
        why,
        balance: null,
        currency: null,
        unit: null,
        doubt: null,
        candidates: [],
      });
  }

  show({ pledges, receipts, pass, why, doubt, candidates = [] }: Shown): void {
    if (!this.canJoin({ pledges, receipts })) return;
    const isAmbiguous = candidates.length > 0;
    const isComparable = doubt !== 'other-currency' && doubt !== 'unit' && !isAmbiguous;
    this.put({
      pledges,
      receipts,
      status: isAmbiguous ? 'ambiguous' : 'suggested',
      pass,
      why,
      balance: isComparable ? tidy(sumOf(pledges) - sumOf(receipts)) : null,
      ...(doubt === 'other-currency' || doubt === 'unit' ? { currency: null, unit: null } : measureOf(pledges)),
      doubt,
      candidates,
    });
  }

  private put(match: Match): void {
    for (const line of [...match.pledges, ...match.receipts]) this.taken.add(line);
    this.matches.push(match);
  }

  /** A receipt and what takes it back. */
  net(lines: readonly Line[]): void {
    for (const line of lines) {
      this.taken.add(line);
      this.netted.add(line);
    }
  }
}

const measureOf = ([first]: readonly Line[]): { readonly currency: string | null; readonly unit: string | null } => ({
  currency: first?.entry.currency ?? null,
  unit: first?.unit ?? null,
});
