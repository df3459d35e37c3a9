/** The last check of the open workbook, for the screens that show or judge it again without reading the cells anew. */
import type { CertificateReport } from '../../core/documents/certified';
import type { KnownSummary } from '../../core/documents/known';
import type { CheckResult } from '../../core/model/findings';
import type { WorkbookSnapshot } from '../../core/model/grid';
import type { Recognition } from '../../core/model/recognition';
import type { CheckSettings } from '../../core/model/settings';

export interface Checked {
  readonly done: true;
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly result: CheckResult;
  readonly settings: CheckSettings;
  /** Whether the figures are still those that the workbook's certificates vouch for. */
  readonly certificates: readonly CertificateReport[];
  /** Summaries of ours that stand in the workbook: no rule judges them. */
  readonly summaries: readonly KnownSummary[];
}

/** Facts that only the caller knows: the country, formulas that were not recalculated. */
export type CheckFacts = Pick<CheckSettings, 'country' | 'notRecalculated'>;

interface LastCheck {
  readonly checked: Checked;
  readonly facts: CheckFacts;
}

let last: LastCheck | null = null;
const listeners = new Set<(checked: Checked) => void>();

export function lastCheck(): LastCheck | null {
  return last;
}

export function remember(check: LastCheck): void {
  last = check;
  for (const listener of listeners) listener(check.checked);
}

/** Calls `listener` with every new result. Returns how to stop. */
export function onChecked(listener: (checked: Checked) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
