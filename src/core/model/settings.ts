/** What the user decided about the checks of a workbook; kept in the workbook, given to `check` by the caller. */
import type { MatchDecision } from './decisions';
import type { RangeRef } from './grid';

export type RuleScope =
  { readonly kind: 'workbook' } | { readonly kind: 'sheet'; readonly sheet: string } | { readonly kind: 'range'; readonly range: RangeRef };

export interface SwitchedOff {
  readonly code: string;
  readonly scope: RuleScope;
}

/** Holds as long as the finding says the same: the same first cell, found and expected. Else it is stale and counts no more. */
export interface Acceptance {
  readonly code: string;
  /** The finding's first cell or range, as `refText` writes it. */
  readonly cell: string;
  readonly found: number | string | null;
  readonly expected: number | string | null;
  /** What the message said, where the finding states no figure. */
  readonly says?: string;
  readonly reason: string;
  /** ISO date and time of the acceptance. */
  readonly at?: string;
}

export interface PartnerPair {
  readonly one: string;
  readonly other: string;
  /** False where the user said that they are two partners. */
  readonly same: boolean;
}

/** Which sheets are of which side, where the user says so, and how far a balance may be from nothing. */
export interface LedgerChoices {
  readonly pledges?: readonly string[];
  readonly receipts?: readonly string[];
  readonly distributions?: readonly string[];
  readonly tolerance?: { readonly figure: number; readonly isShare: boolean };
}

export interface CheckSettings {
  readonly switchedOff?: readonly SwitchedOff[];
  /** By code, then by the parameter's name in the registry. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly acceptances?: readonly Acceptance[];
  readonly partnerPairs?: readonly PartnerPair[];
  /** ISO code of the country whose places are meant; without it places are judged only by what the sheet says. */
  readonly country?: string;
  /** Cells whose formula the calculation does not know: they keep their old value. */
  readonly notRecalculated?: readonly RangeRef[];
  readonly ledgers?: LedgerChoices;
  /** Of matches; kept apart from the settings. */
  readonly decisions?: readonly MatchDecision[];
}
