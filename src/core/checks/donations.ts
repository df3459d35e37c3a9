/** The ledger of a workbook and what reconciles in it, for the rules of donations: made once a check. */
import { reconcile, type Reconciliation } from '../reconcile';
import type { Ledger } from '../records/ledger';
import { readLedger } from '../records/read-ledger';
import type { CheckContext } from './context';
import { perCheck } from './per-check';

export const ledgerOf: (context: CheckContext) => Ledger = perCheck(({ workbook, recognition, settings }) =>
  readLedger(workbook, recognition, settings.ledgers ?? {}),
);

export const reconciliationOf: (context: CheckContext) => Reconciliation = perCheck((context) => {
  const { partnerPairs = [], decisions = [], ledgers } = context.settings;
  return reconcile(ledgerOf(context), { partnerPairs, decisions, ...(ledgers?.tolerance ? { tolerance: ledgers.tolerance } : {}) });
});

/** Whether both sides are there and have to do with each other: a match between them, or a partner in common. */
export function facesEachOther({ lines, matches }: Reconciliation): boolean {
  if (lines.pledges.length === 0 || lines.receipts.length === 0) return false;
  if (matches.length > 0) return true;
  const partners = new Set(lines.pledges.map(({ partner }) => partner).filter((partner) => partner >= 0));
  return lines.receipts.some(({ partner }) => partners.has(partner));
}
