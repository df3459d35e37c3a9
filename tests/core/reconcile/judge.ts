/** What a reconciliation is judged by: the matches that must be made, those that may be, and every other one, which is wrong. */
import { checkDonations } from '../../../src/core/checks';
import type { CheckSettings } from '../../../src/core/model/settings';
import type { WorkbookSnapshot } from '../../../src/core/model/grid';
import { recognise } from '../../../src/core/recognition';
import { reconcileReport, type MatchReport, type ReconcileReport } from '../../../src/core/reports/reconcile-report';

export function reconciled(workbook: WorkbookSnapshot, settings: CheckSettings = {}): ReconcileReport {
  const { reconciliation, result } = checkDonations(workbook, recognise(workbook), settings);
  return reconcileReport(reconciliation, result, 'en');
}

const applied = new Set(['matched', 'in-parts', 'short', 'over']);
export const isApplied = ({ status }: MatchReport): boolean => applied.has(status);

/** "A!2:2,A!3:3 <- B!2:2 in-parts" */
export const said = ({ pledges, receipts, status }: MatchReport): string => `${pledges.join()} <- ${receipts.join()} ${status}`;

/** Every pledge with every receipt that an applied match sets against it. */
export const links = ({ matches }: ReconcileReport): readonly string[] =>
  matches
    .filter(isApplied)
    .flatMap(({ pledges, receipts }) => pledges.flatMap((pledge) => receipts.map((receipt) => `${pledge} ${receipt}`)));
