/**
 * Sheets of ours that are filled anew on request. Excel promises a sheet's id only while the workbook is open, so a sheet is
 * ours by its name together with its id or, after opening again, with exactly the content that we left. Only one that nobody
 * has changed since is emptied.
 */
import { z } from 'zod';
import type { PlanStep } from '../../core/model/plans';
import { fingerprints } from './fingerprint';
import type { MadeSheet } from './journal';
import { keptSheet, type KeptSheet } from './made-sheets-schema';
import { openState, readState } from './state';

const madeSheets = z.array(keptSheet);

/** Ids met since the start: what changes on these sheets makes no finding old. */
const ids = new Set<string>();

export function isFilledByUs(worksheetId: string): boolean {
  return ids.has(worksheetId);
}

/** A sheet that is about to be filled for the first time. */
export function noteFilledByUs(worksheetId: string): void {
  ids.add(worksheetId);
}

type AddStep = Extract<PlanStep, { kind: 'add-sheet' }>;

interface FoundSheet {
  readonly known: KeptSheet;
  readonly sheet: Excel.Worksheet;
  readonly isUnchanged: boolean;
}

async function findSheets(context: Excel.RequestContext): Promise<readonly FoundSheet[]> {
  const known = await readState(context, 'made-sheets', madeSheets, []);
  if (known.length === 0) return [];
  const sheets = known.map((each) => ({ known: each, sheet: context.workbook.worksheets.getItemOrNullObject(each.name) }));
  for (const { sheet } of sheets) sheet.load('id,name,protection/protected');
  await context.sync();
  const there = sheets.filter(({ sheet }) => !sheet.isNullObject);
  const marks = await fingerprints(
    context,
    there.map(({ sheet }) => sheet),
  );
  const found = there.map((each, index) => ({ ...each, isUnchanged: marks[index] === each.known.fingerprint }));
  const ours = found.filter(({ known: each, sheet, isUnchanged }) => sheet.id === each.id || isUnchanged);
  for (const { sheet } of ours) ids.add(sheet.id);
  return ours;
}

/** A sheet made before for the same purpose, to be filled anew. */
export interface SheetToRefill {
  readonly known: KeptSheet;
  readonly sheet: Excel.Worksheet;
}

/** `null` where there is none, or where it holds anything of the user's. Syncs. */
export async function sheetToRefill(context: Excel.RequestContext, made: string, direction: 'rtl' | 'ltr'): Promise<SheetToRefill | null> {
  const ours = await findSheets(context);
  const found = ours.find(
    ({ known, isUnchanged, sheet }) => known.made === made && known.direction === direction && isUnchanged && !sheet.protection.protected,
  );
  if (!found) return null;
  const charts = found.sheet.charts.getCount();
  const tables = found.sheet.tables.getCount();
  await context.sync();
  return charts.value + tables.value > 0 ? null : found;
}

/** The names of the sheets of ours that are filled anew: what we wrote there is no tally. Syncs. */
export async function madeSheetNames(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  return new Set((await findSheets(context)).map(({ sheet }) => sheet.name));
}

/** @param sheets the added sheets of a plan, in the order of its `steps`. Syncs; what is returned queues the list, or is `null` where it stays. */
export async function rememberSheets(
  context: Excel.RequestContext,
  steps: readonly AddStep[],
  sheets: readonly (Pick<MadeSheet, 'id' | 'name' | 'fingerprint'> | undefined)[],
): Promise<(() => void) | null> {
  const made = steps.flatMap(({ replaces, made: purpose, direction }, index): KeptSheet[] => {
    const sheet = sheets[index];
    return replaces && sheet?.fingerprint != null
      ? [{ made: purpose, id: sheet.id, name: sheet.name, direction, fingerprint: sheet.fingerprint }]
      : [];
  });
  return knownAgain(context, made);
}

/** The list with these in place of others of their names; as `rememberSheets`. */
export async function knownAgain(context: Excel.RequestContext, sheets: readonly KeptSheet[]): Promise<(() => void) | null> {
  if (sheets.length === 0) return null;
  const state = await openState(context, 'made-sheets', madeSheets, []);
  const others = state.value.filter(({ name }) => sheets.every((one) => one.name !== name));
  return () => state.queue([...others, ...sheets]);
}
