/** The result of a check. Field names are the contract's. */
import type { CellRef, RangeRef } from './grid';
import type { Language } from './roles';

export type Severity = 'error' | 'warning' | 'info';
/** `pass` is counted, never listed. */
export type Outcome = 'fail' | 'undecided';
export type EditKind = 'transposition' | 'missing-digit' | 'extra-digit' | 'wrong-digit' | 'sign' | 'other';
export type Verdict = 'unique' | 'ranked' | 'ambiguous';

export interface Suggestion {
  readonly cell: CellRef;
  readonly from: number | string | null;
  readonly to: number | string;
  readonly edit: EditKind;
  readonly verdict: Verdict;
  /** Set where the search was cut short: "not proven smallest". */
  readonly unproven?: true;
}

/** Values for the placeholders of a message; cells and ranges are given as references, places by their names; wording writes them. */
export type MessageArguments = Readonly<
  Record<string, number | string | CellRef | RangeRef | readonly (CellRef | RangeRef)[] | Listed | NamesInLanguages | Message>
>;

/** Texts or numbers, one after the other as the language lists them. */
export interface Listed {
  readonly list: readonly (string | number)[];
}

/** Things that have a name in each language, such as places: a message lists them in its own. */
export interface NamesInLanguages {
  readonly names: readonly Readonly<Record<Language, string>>[];
}

/** A key of `wording/messages` ("checks.sum-mismatch") with its arguments; as an argument it is said within another. */
export interface Message {
  readonly key: string;
  readonly args: MessageArguments;
}

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  /** The located culprit first when it is unique, else the total (or the cell itself). */
  readonly cells: readonly (CellRef | RangeRef)[];
  readonly message: Message;
  readonly found: number | string | null;
  readonly expected: number | string | null;
  /** Stated minus computed; `null` where it has no meaning. */
  readonly gap: number | null;
  readonly suggestions: readonly Suggestion[];
  /** Why the user accepted it; `null` where it is open. */
  readonly accepted: string | null;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly checked: { readonly cells: number; readonly relations: number; readonly rules: number };
}
