/** Check: read the workbook, recognise it, run the rules. Writes nothing. */
import { check as runRules } from '../../core/checks';
import { certificatesIn } from '../../core/documents/certified';
import { withoutSummaries } from '../../core/documents/known';
import { decisionsSchema } from '../../core/model/decisions-schema';
import { mappingsSchema } from '../../core/model/mapping-schema';
import { checkSettingsSchema } from '../../core/model/settings-schema';
import { recognise } from '../../core/recognition';
import { Cells } from '../../core/records/cells';
import * as session from '../excel/session';
import type { CheckFacts, Checked } from './last-check';
import { lastCheck, remember } from './last-check';

export interface CheckOptions {
  readonly progress?: session.ReadProgress;
  readonly facts?: CheckFacts;
}

/** Checks the open workbook with the mapping and the settings that it keeps. */
export async function check(options: CheckOptions = {}): Promise<Checked | session.Refused> {
  const reading = await session.read(options.progress);
  return reading.done ? judge(withoutSummaries(reading.snapshot), options.facts ?? {}) : reading;
}

/** Judges the cells as they were last read, after a correction or a rule was changed. Does nothing before the first check. */
export async function judgeAgain(): Promise<Checked | session.Refused | null> {
  const last = lastCheck();
  return last ? judge({ workbook: last.checked.snapshot, summaries: last.checked.summaries }, last.facts) : null;
}

async function judge(read: ReturnType<typeof withoutSummaries>, facts: CheckFacts): Promise<Checked | session.Refused> {
  const mappings = await session.load('mapping', mappingsSchema, []);
  if (!mappings.done) return mappings;
  const kept = await session.load('settings', checkSettingsSchema, {});
  if (!kept.done) return kept;
  const decided = await session.load('decisions', decisionsSchema, []);
  if (!decided.done) return decided;
  const settings = { ...kept.value, ...facts, decisions: decided.value };
  const { workbook: snapshot, summaries } = read;
  const recognition = recognise(snapshot, mappings.value);
  const certificates = certificatesIn(summaries, new Cells(snapshot, recognition));
  const checked: Checked = {
    done: true,
    snapshot,
    recognition,
    result: runRules(snapshot, recognition, settings),
    settings,
    summaries,
    certificates,
  };
  remember({ checked, facts });
  return checked;
}
