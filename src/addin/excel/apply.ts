/**
 * Carries out a plan, or leaves the workbook as it was: looks at what is there, journals it, writes, reads back, and rolls
 * back when any of it fails. The only way that anything of ours is written to a workbook.
 */
import type { RangeRef } from '../../core/model/grid';
import type { CellFormat, Plan, PlanStep } from '../../core/model/plans';
import { applyRule, deleteNames, isRuleStep, lookAtRule } from './apply-rules';
import { applyFormat, applyLayout, writeContents, type CellStep } from './apply-steps';
import { rawContent, type Raw } from './contents';
import { fingerprints } from './fingerprint';
import { clearedSheetOfOurs, noteFilledByUs, rememberSheets } from './made-sheets';
import { readJournal, withEntry, withoutEntry, type JournalEntry, type SavedCells } from './journal';
import { excelFailure, type ExcelFailure } from './office';
import { cellCount, paced } from './pace';
import { partsOf, weightOf, type PartStep } from './parts';
import { lookAgain, lookAt, rangeAt, restore, type Seen } from './saved-cells';
import { addSheet } from './sheets-of-ours';
import { stateWriter } from './state';

export type ApplyResult =
  | { readonly done: true; readonly entry: string; readonly written: readonly RangeRef[] }
  | { readonly done: false; readonly why: ExcelFailure | 'not-as-written'; readonly sheet: string | null };

export type PlanProgress = (done: number, all: number) => void;

type AddStep = Extract<PlanStep, { kind: 'add-sheet' }>;

interface Attempt {
  readonly context: Excel.RequestContext;
  readonly plan: Plan;
  /** The plan's steps, large writes in bands. */
  readonly steps: readonly PartStep[];
  /** Sheets of the workbook and sheets just added, by the name that the plan uses. */
  readonly sheets: Map<string, Excel.Worksheet>;
  readonly added: Map<string, Excel.Worksheet>;
  readonly entry: JournalEntry;
  readonly journal: readonly JournalEntry[];
  readonly writer: { queue(value: unknown): void };
  readonly progress: PlanProgress;
}

/**
 * @param id of the journal entry, unique in the workbook. @param at ISO time of the action.
 * @param progress told how many of the steps are written, then read back; throws to cancel.
 * A refusal (protected sheet, sheet gone, cell being edited …) or a cancel leaves everything as it was.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: Plan,
  id: string,
  at: string,
  progress?: PlanProgress,
): Promise<ApplyResult> {
  const refusal = await refusalOf(context, plan);
  if (refusal) return refusal;
  const attempt: Attempt = {
    context,
    plan,
    steps: partsOf(plan.steps),
    sheets: new Map(),
    added: new Map(),
    entry: {
      id,
      at,
      what: { key: plan.what.key, args: { ...plan.what.args } },
      cells: [],
      sheets: [],
      ...(namesOf(plan).length > 0 ? { names: namesOf(plan) } : {}),
      ...(plan.lasting ? { lasting: true } : {}),
    },
    journal: await readJournal(context),
    writer: await stateWriter(context, 'journal'),
    progress: progress ?? (() => undefined),
  };
  try {
    await lookAtTargets(attempt);
    await addSheets(attempt);
    await write(attempt);
    const differs = await readBack(attempt);
    if (differs) {
      await rollBack(attempt);
      return { done: false, why: 'not-as-written', sheet: differs };
    }
    await finish(attempt);
    return { done: true, entry: id, written: writtenRanges(attempt) };
  } catch (error) {
    const why = excelFailure(error);
    await rollBack(attempt);
    if (why === null) throw error;
    return { done: false, why, sheet: null };
  }
}

function addSteps(plan: Plan): AddStep[] {
  return plan.steps.filter((step) => step.kind === 'add-sheet');
}

/** Names that the plan gives the workbook, with the sheet that each goes with. */
function namesOf({ steps }: Plan): { name: string; sheet: string }[] {
  return steps.flatMap((step) => (step.kind === 'name' && step.scope === 'workbook' ? [{ name: step.name, sheet: step.sheet }] : []));
}

function existingSheetNames(plan: Plan): string[] {
  const added = new Set(addSteps(plan).map(({ name }) => name));
  const named = plan.steps.flatMap((step) => (step.kind === 'add-sheet' ? [] : [step.sheet]));
  return [...new Set(named)].filter((name) => !added.has(name));
}

/** Looks before anything is touched: are the sheets there, and may they be written to? */
async function refusalOf(context: Excel.RequestContext, plan: Plan): Promise<ApplyResult | null> {
  const sheets = existingSheetNames(plan).map((name) => ({ name, sheet: context.workbook.worksheets.getItemOrNullObject(name) }));
  for (const { sheet } of sheets) sheet.load('id,protection/protected');
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  if (protection.protected && addSteps(plan).length > 0) return { done: false, why: 'structure', sheet: null };
  for (const { name, sheet } of sheets) {
    if (sheet.isNullObject) return { done: false, why: 'gone', sheet: name };
    if (sheet.protection.protected) return { done: false, why: 'protected', sheet: name };
  }
  return null;
}

function isCellStep(step: PartStep): step is CellStep & PartStep {
  return step.kind === 'write' || step.kind === 'format';
}

async function lookAtTargets({ context, plan, steps, sheets, entry }: Attempt): Promise<void> {
  for (const name of existingSheetNames(plan)) sheets.set(name, context.workbook.worksheets.getItem(name));
  const looks: { take(): SavedCells }[] = [];
  const pace = paced(context);
  for (const step of steps.filter(isCellStep)) {
    const sheet = sheets.get(step.sheet);
    if (!sheet) continue;
    const format: CellFormat | null = step.kind === 'format' ? step.format : null;
    const spill = step.kind === 'write' && step.spill ? (step.isTail ? 'tail' : 'head') : null;
    looks.push(lookAt({ sheet, area: step.area, format, spill }));
    await pace(cellCount(step.area));
  }
  await context.sync();
  entry.cells.push(...looks.map((look) => look.take()));
}

async function addSheets({ context, plan, sheets, added, entry }: Attempt): Promise<void> {
  for (const step of addSteps(plan)) {
    const sheet =
      (step.replaces ? await clearedSheetOfOurs(context, step.made, step.direction) : null) ??
      (await addSheet(context, step.name, step.direction));
    sheets.set(step.name, sheet);
    added.set(step.name, sheet);
    if (step.replaces) noteFilledByUs(sheet.id);
    entry.sheets.push({ id: sheet.id, name: sheet.name, made: step.made, fingerprint: null });
  }
}

/** The journal first, so that it is there whatever happens to the rest; then the steps, in requests that Excel takes. */
async function write({ context, steps, sheets, added, entry, journal, writer, progress }: Attempt): Promise<void> {
  writer.queue(withEntry(journal, entry));
  const saved = [...entry.cells];
  const pace = paced(context);
  for (const [index, step] of steps.entries()) {
    progress(index, steps.length * 2);
    if (step.kind === 'add-sheet') continue;
    const sheet = sheets.get(step.sheet);
    if (!sheet) throw new Error(`the plan names no sheet "${step.sheet}"`);
    if (isCellStep(step)) {
      const formats = added.has(step.sheet) ? [] : (saved.shift()?.numberFormats ?? []);
      if (step.kind === 'write') writeContents(sheet, step.area, step.contents, formats);
      else applyFormat(sheet, step.area, step.format);
      if (step.kind === 'write') await pace(weightOf(step));
    } else if (added.has(step.sheet) || step.kind === 'select' || ('ours' in step && step.ours)) {
      if (isRuleStep(step)) applyRule(sheet, step);
      else applyLayout(sheet, step);
    } else {
      throw new Error(`"${step.kind}" on a sheet that is not ours: "${step.sheet}"`);
    }
  }
  await context.sync();
}

/** The name of a sheet that does not hold what was written; `null` where all is well. */
async function readBack({ context, steps, sheets, entry, progress }: Attempt): Promise<string | null> {
  const pace = paced(context);
  const writes: { readonly step: Extract<PartStep, { kind: 'write' }>; readonly range: Excel.Range }[] = [];
  for (const [index, step] of steps.entries()) {
    progress(steps.length + index, steps.length * 2);
    const sheet = step.kind === 'write' ? sheets.get(step.sheet) : undefined;
    if (step.kind !== 'write' || !sheet) continue;
    const range = rangeAt(sheet, step.area);
    range.load('formulas');
    writes.push({ step, range });
    await pace(weightOf(step));
  }
  const rules = steps.filter(isRuleStep).flatMap((step) => {
    const sheet = sheets.get(step.sheet);
    const look = sheet && lookAtRule(sheet, step);
    return look ? [{ step, look }] : [];
  });
  const saved: { readonly cells: SavedCells; readonly look: { take(): Seen } }[] = [];
  for (const cells of entry.cells) {
    const sheet = sheets.get(cells.sheetName);
    if (!sheet) continue;
    saved.push({ cells, look: lookAgain(sheet, cells) });
    await pace(cellCount(cells.area));
  }
  await context.sync();
  for (const { cells, look } of saved) {
    const seen = look.take();
    cells.after = seen.contents;
    if (seen.formats) cells.formatsAfter = seen.formats;
  }
  const wrong = writes.find(({ step, range }) =>
    step.contents.some((row, r) => row.some((content, c) => !holds(range.formulas[r]?.[c] as Raw, rawContent(content, 'General')))),
  );
  return wrong?.step.sheet ?? rules.find(({ look }) => !look.holds())?.step.sheet ?? null;
}

/** A formula may come back in Excel's own spelling; everything else must be equal. */
function holds(found: Raw, written: Raw | null): boolean {
  if (written === null) return true;
  if (typeof written !== 'string') return found === written;
  if (written.startsWith('=')) return String(found).startsWith('=');
  return found === written || found === written.replace(/^'/, '');
}

async function finish({ context, plan, added, entry, journal, writer }: Attempt): Promise<void> {
  const marks = await fingerprints(context, [...added.values()]);
  for (const [index, mark] of marks.entries()) {
    const made = entry.sheets[index];
    if (made) made.fingerprint = mark;
  }
  writer.queue(withEntry(journal, entry));
  await rememberSheets(context, addSteps(plan), entry.sheets);
  await context.sync();
}

function writtenRanges({ plan, entry, added }: Attempt): RangeRef[] {
  const finalNames = new Map([...added.keys()].map((wish, index) => [wish, entry.sheets[index]?.name ?? wish]));
  return plan.steps.filter((step) => step.kind === 'write').map(({ sheet, area }) => ({ sheet: finalNames.get(sheet) ?? sheet, ...area }));
}

async function rollBack({ context, sheets, added, entry, journal, writer }: Attempt): Promise<void> {
  await takeNamesBack(context, entry);
  for (const sheet of added.values()) sheet.delete();
  const pace = paced(context);
  for (const cells of [...entry.cells].reverse()) {
    const sheet = sheets.get(cells.sheetName);
    if (!sheet) continue;
    restore(sheet, cells, () => false);
    await pace(cellCount(cells.area));
  }
  writer.queue(withoutEntry(journal, entry.id));
  await context.sync();
}

async function takeNamesBack(context: Excel.RequestContext, { names = [] }: JournalEntry): Promise<void> {
  if (names.length === 0) return;
  const items = names.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load('name');
  await context.sync();
  deleteNames(items);
}
