/** Sheets of ours that are filled anew on request. They are known by id, and only one that nobody has changed since is emptied. */
import { z } from 'zod';
import type { PlanStep } from '../../core/model/plans';
import { fingerprint } from './fingerprint';
import { emptySheet } from './helpers-library';
import type { MadeSheet } from './journal';
import { readState, writeState } from './state';

const madeSheets = z.array(z.object({ made: z.string(), id: z.string(), direction: z.enum(['rtl', 'ltr']), fingerprint: z.string() }));
type KnownSheet = z.infer<typeof madeSheets>[number];

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

/** The sheet made before for the same purpose, emptied; `null` where there is none or where it holds anything of the user's. Syncs. */
export async function clearedSheetOfOurs(context: Excel.RequestContext, made: string, direction: 'rtl' | 'ltr'): Promise<Excel.Worksheet | null> {
  const known = (await readState(context, 'made-sheets', madeSheets, [])).find((sheet) => sheet.made === made);
  if (!known || known.direction !== direction) return null;
  const sheet = context.workbook.worksheets.getItemOrNullObject(known.id);
  sheet.load('id,name,protection/protected');
  await context.sync();
  if (sheet.isNullObject || sheet.protection.protected || !(await isAsWeLeftIt(context, sheet, known))) return null;
  const emptied = await emptySheet(context, sheet.name);
  emptied.load('id,name');
  await context.sync();
  return emptied;
}

async function isAsWeLeftIt(context: Excel.RequestContext, sheet: Excel.Worksheet, known: KnownSheet): Promise<boolean> {
  const charts = sheet.charts.getCount();
  const tables = sheet.tables.getCount();
  const mark = await fingerprint(context, sheet);
  return mark === known.fingerprint && charts.value === 0 && tables.value === 0;
}

/** The present names of the sheets of ours that are filled anew: what we wrote there is no tally. Syncs. */
export async function madeSheetNames(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const known = await readState(context, 'made-sheets', madeSheets, []);
  for (const { id } of known) ids.add(id);
  const sheets = known.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
  if (sheets.length === 0) return new Set();
  for (const sheet of sheets) sheet.load('name');
  await context.sync();
  return new Set(sheets.filter((sheet) => !sheet.isNullObject).map(({ name }) => name));
}

/** Remembers the sheets that a plan made to be filled anew; `sheets` are its added sheets in the plan's order. Syncs. */
export async function rememberSheets(context: Excel.RequestContext, steps: readonly AddStep[], sheets: readonly MadeSheet[]): Promise<void> {
  const made = steps.flatMap(({ replaces, made: purpose, direction }, index): KnownSheet[] => {
    const sheet = sheets[index];
    return replaces && sheet?.fingerprint != null ? [{ made: purpose, id: sheet.id, direction, fingerprint: sheet.fingerprint }] : [];
  });
  if (made.length === 0) return;
  const others = await readState(context, 'made-sheets', madeSheets, []);
  await writeState(context, 'made-sheets', [...others.filter((sheet) => made.every((one) => one.made !== sheet.made)), ...made]);
}
