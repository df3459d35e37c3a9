/** Reconcile: read the workbook, set what came against what was promised, keep what the user decides of it. */
import { checkDonations, type Donations } from '../../core/checks';
import { reconciliationPlan } from '../../core/documents/reconciliation-sheet';
import type { CellRef, WorkbookSnapshot } from '../../core/model/grid';
import type { Language } from '../../core/model/roles';
import { withDecisions, withoutLastBatch, type MatchDecision } from '../../core/model/decisions';
import { decisionsSchema } from '../../core/model/decisions-schema';
import { mappingsSchema } from '../../core/model/mapping-schema';
import type { CheckSettings, LedgerChoices } from '../../core/model/settings';
import { checkSettingsSchema } from '../../core/model/settings-schema';
import { recognise } from '../../core/recognition';
import type { Candidate } from '../../core/reconcile';
import { marksOf } from '../../core/reconcile/marks';
import * as session from '../excel/session';
import { changeSettings, type Changed } from './kept-settings';

export interface Reconciled extends Donations {
  readonly done: true;
  readonly snapshot: WorkbookSnapshot;
  readonly settings: CheckSettings;
  /** How many decisions are kept. */
  readonly decisions: number;
}

export interface ReconcileOptions {
  readonly progress?: session.ReadProgress;
  /** Sides of sheets and the tolerance, where the caller says them; else those that the workbook keeps. */
  readonly choices?: LedgerChoices;
}

/** With the corrections, rules, partner pairs and decisions that the workbook keeps. Writes nothing. */
export async function reconcile({ progress, choices }: ReconcileOptions = {}): Promise<Reconciled | session.Refused> {
  const reading = await session.read(progress);
  return reading.done ? reconcileIn(reading.snapshot, choices) : reading;
}

/** The cells as they were read, after a decision: nothing of them is read anew. */
export async function reconcileAgain({ snapshot }: Reconciled): Promise<Reconciled | session.Refused> {
  return reconcileIn(snapshot);
}

async function reconcileIn(snapshot: WorkbookSnapshot, choices?: LedgerChoices): Promise<Reconciled | session.Refused> {
  const mappings = await session.load('mapping', mappingsSchema, []);
  if (!mappings.done) return mappings;
  const kept = await session.load('settings', checkSettingsSchema, {});
  if (!kept.done) return kept;
  const decided = await session.load('decisions', decisionsSchema, []);
  if (!decided.done) return decided;
  const settings = { ...kept.value, ...(choices ? { ledgers: choices } : {}), decisions: decided.value };
  return {
    done: true,
    snapshot,
    settings,
    decisions: decided.value.length,
    ...checkDonations(snapshot, recognise(snapshot, mappings.value), settings),
  };
}

export interface Decided extends Candidate {
  readonly verdict: MatchDecision['verdict'];
}

/** Confirms or refuses matches, one or many at once; they are taken back together. */
export async function decide({ reconciliation }: Reconciled, made: readonly Decided[]): Promise<Changed> {
  const { markOf } = marksOf(reconciliation.lines);
  const marked = made.map(({ verdict, pledges, receipts }) => ({ verdict, pledges: pledges.map(markOf), receipts: receipts.map(markOf) }));
  const saved = await session.update('decisions', decisionsSchema, [], (earlier) => withDecisions(earlier, marked));
  return saved.done ? { done: true } : saved;
}

/** The decisions made last are forgotten. */
export async function takeBackDecisions(): Promise<Changed> {
  const saved = await session.update('decisions', decisionsSchema, [], withoutLastBatch);
  return saved.done ? { done: true } : saved;
}

/** Two names are one partner, or two: remembered for every check and reconciliation of this workbook. */
export function pairPartners(one: string, other: string, same: boolean): Promise<Changed> {
  const isOther = (pair: { readonly one: string; readonly other: string }): boolean =>
    !([pair.one, pair.other].includes(one) && [pair.one, pair.other].includes(other));
  return changeSettings((settings) => ({
    ...settings,
    partnerPairs: [...(settings.partnerPairs ?? []).filter(isOther), { one, other, same }],
  }));
}

export type SheetWritten =
  { readonly done: true; readonly sheet: string } | { readonly done: false; readonly why: session.ExcelFailure | 'not-as-written' };

/** The reconciliation as a sheet with live formulas; filled anew in place as long as it is as we left it. */
export async function writeReconciliationSheet({ reconciliation, snapshot }: Reconciled, language: Language): Promise<SheetWritten> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const isNumber = ({ sheet, row, column }: CellRef): boolean => {
    const found = sheets.get(sheet);
    return found?.area ? typeof found.values[row - found.area.top]?.[column - found.area.left] === 'number' : false;
  };
  const result = await session.apply(reconciliationPlan({ reconciliation, language, isNumber }));
  return result.done ? { done: true, sheet: result.written[0]?.sheet ?? '' } : { done: false, why: result.why };
}

/** `null` brings back that a balance must be nothing. */
export function setTolerance(tolerance: LedgerChoices['tolerance'] | null): Promise<Changed> {
  return changeSettings(({ ledgers = {}, ...settings }) => {
    const { tolerance: _former, ...others } = ledgers;
    return { ...settings, ledgers: tolerance ? { ...others, tolerance } : others };
  });
}
