/** Check: read the workbook, recognise it, run the rules. Writes nothing. */
import { check as runRules } from '../../core/checks';
import type { CheckResult } from '../../core/model/findings';
import type { WorkbookSnapshot } from '../../core/model/grid';
import { mappingsSchema } from '../../core/model/mapping-schema';
import type { Recognition } from '../../core/model/recognition';
import type { CheckSettings } from '../../core/model/settings';
import { checkSettingsSchema } from '../../core/model/settings-schema';
import { recognise } from '../../core/recognition';
import * as session from '../excel/session';

export interface Checked {
  readonly done: true;
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly result: CheckResult;
  readonly settings: CheckSettings;
}

export interface CheckOptions {
  readonly progress?: session.ReadProgress;
  /** Facts that only the caller knows: the country, formulas that were not recalculated. */
  readonly facts?: Pick<CheckSettings, 'country' | 'notRecalculated'>;
}

/** Checks the open workbook with the mapping and the settings that it keeps. */
export async function check(options: CheckOptions = {}): Promise<Checked | session.Refused> {
  const reading = await session.read(options.progress);
  if (!reading.done) return reading;
  const mappings = await session.load('mapping', mappingsSchema, []);
  if (!mappings.done) return mappings;
  const kept = await session.load('settings', checkSettingsSchema, {});
  if (!kept.done) return kept;
  const { snapshot } = reading;
  const settings = { ...kept.value, ...options.facts };
  const recognition = recognise(snapshot, mappings.value);
  return { done: true, snapshot, recognition, result: runRules(snapshot, recognition, settings), settings };
}
