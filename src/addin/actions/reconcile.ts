/** Reconcile: read the workbook, set what came against what was promised. Writes nothing. */
import { checkDonations, type Donations } from '../../core/checks';
import type { WorkbookSnapshot } from '../../core/model/grid';
import { mappingsSchema } from '../../core/model/mapping-schema';
import type { LedgerChoices } from '../../core/model/settings';
import { checkSettingsSchema } from '../../core/model/settings-schema';
import { recognise } from '../../core/recognition';
import * as session from '../excel/session';

export interface Reconciled extends Donations {
  readonly done: true;
  readonly snapshot: WorkbookSnapshot;
}

export interface ReconcileOptions {
  readonly progress?: session.ReadProgress;
  /** Sides of sheets and the tolerance, where the caller says them. */
  readonly choices?: LedgerChoices;
}

/** With the corrections, the rules and the partner pairs that the workbook keeps. */
export async function reconcile({ progress, choices }: ReconcileOptions = {}): Promise<Reconciled | session.Refused> {
  const reading = await session.read(progress);
  if (!reading.done) return reading;
  const mappings = await session.load('mapping', mappingsSchema, []);
  if (!mappings.done) return mappings;
  const kept = await session.load('settings', checkSettingsSchema, {});
  if (!kept.done) return kept;
  const settings = { ...kept.value, ...(choices ? { ledgers: choices } : {}) };
  const { snapshot } = reading;
  return { done: true, snapshot, ...checkDonations(snapshot, recognise(snapshot, mappings.value), settings) };
}
