/** What the user decided of matches; kept in the workbook, tied to what lines say and not to where they stand. */

/** Lines are named by their content (see reconcile/marks.ts), so that sorting and moving rows loses no decision. */
export interface MatchDecision {
  readonly verdict: 'confirmed' | 'refused';
  readonly pledges: readonly string[];
  readonly receipts: readonly string[];
  /** Decisions made together are taken back together. */
  readonly batch: number;
}

/** `made` decided at once: what they contradict of earlier ones is replaced. */
export function withDecisions(earlier: readonly MatchDecision[], made: readonly Omit<MatchDecision, 'batch'>[]): readonly MatchDecision[] {
  const batch = Math.max(0, ...earlier.map((each) => each.batch)) + 1;
  const key = ({ pledges, receipts }: Pick<MatchDecision, 'pledges' | 'receipts'>): string =>
    `${pledges.join('\n')}\n\n${receipts.join('\n')}`;
  const anew = new Set(made.map(key));
  return [...earlier.filter((each) => !anew.has(key(each))), ...made.map((each) => ({ ...each, batch }))];
}

/** Without those of the last batch. */
export function withoutLastBatch(decisions: readonly MatchDecision[]): readonly MatchDecision[] {
  const last = Math.max(0, ...decisions.map(({ batch }) => batch));
  return decisions.filter(({ batch }) => batch !== last);
}
