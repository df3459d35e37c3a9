/**
 * Carries out a plan, or leaves the workbook as it was: looks at what is there, journals it, writes, reads back, and rolls
 * back when any of it fails. The only way that anything of ours is written to a workbook.
 */
import { boundingArea } from '../../core/model/addresses';
import type { Area, RangeRef } from '../../core/model/grid';
import type { CellFormat, Plan, PlanStep } from '../../core/model/plans';
import { applyRule, isRuleStep, lookAtRule } from './apply-rules';
import { applyFormat, applyLayout, writeContents, type CellStep } from './apply-steps';
import { contentToBe, rawContent, type Raw } from './contents';
import { noteWritten } from './find-sheets';
import { fingerprints } from './fingerprint';
import { emptySheet } from './helpers-library';
import { openJournal, withEntry, withoutEntry, type JournalEntry, type SavedCells } from './journal';
import { knownAgain, noteFilledByUs, rememberSheets, sheetToRefill } from './made-sheets';
import { markOf } from './marks';
import { excelFailure, type ExcelFailure } from './office';
import { cellCount, paced } from './pace';
import { partsOf, weightOf, type PartStep } from './parts';
import { lookAgain, lookAt, lookAtAll, rangeAt, type Seen } from './saved-cells';
import { isRepairStep, lookAtRuleBefore } from './saved-rules';
import { addSheet } from './sheets-of-ours';
import type { OpenState } from './state';
import { takeBack } from './take-back';

export type ApplyResult =
  | { readonly done: true; readonly entry: string; readonly written: readonly RangeRef[] }
  | { readonly done: false; readonly why: ExcelFailure | 'not-as-written'; readonly sheet: string | null };

export type PlanProgress = (done: number, all: number) => void;

type AddStep = Extract<PlanStep, { kind: 'add-sheet' }>;

/** Cells that are saved in the journal. */
interface Target {
  readonly sheet: Excel.Worksheet;
  readonly saved: SavedCells;
}

interface Attempt {
  readonly context: Excel.RequestContext;
  readonly plan: Plan;
  /** The plan's steps, large writes in bands. */
  readonly steps: readonly PartStep[];
  /** Sheets of the workbook and sheets of ours, by the name that the plan uses. */
  readonly sheets: Map<string, Excel.Worksheet>;
  /** Sheets of ours that are filled: just added, or emptied. */
  readonly ours: Map<string, Excel.Worksheet>;
  /** Of the steps that write to the user's sheets, in their order; then those of sheets that are filled anew. */
  readonly targets: Target[];
  readonly entry: JournalEntry;
  readonly journal: OpenState<JournalEntry[]>;
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
  const looked = await lookAtSheets(context, plan);
  if ('done' in looked) return looked;
  const attempt: Attempt = {
    context,
    plan,
    steps: partsOf(plan.steps),
    sheets: new Map(),
    ours: new Map(),
    targets: [],
    entry: {
      id,
      at,
      what: { key: plan.what.key, args: { ...plan.what.args } },
      cells: [],
      sheets: [],
      ...(namesOf(plan).length > 0 ? { names: namesOf(plan) } : {}),
      unfinished: true,
      ...(plan.lasting ? { lasting: true } : {}),
      ...(addSteps(plan).length > 0 ? { active: looked.active } : {}),
    },
    journal: await openJournal(context),
    progress: progress ?? (() => undefined),
  };
  try {
    await lookAtTargets(attempt);
    await makeSheets(attempt);
    await write(attempt);
    const differs = await readBack(attempt);
    if (differs) return { done: false, why: (await rollBack(attempt)) ? 'not-as-written' : 'not-taken-back', sheet: differs };
    await finish(attempt);
    return { done: true, entry: id, written: writtenRanges(attempt) };
  } catch (error) {
    const isTakenBack = await rollBack(attempt);
    const why = excelFailure(error);
    if (why === null) throw error;
    return { done: false, why: isTakenBack ? why : 'not-taken-back', sheet: null };
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
async function lookAtSheets(
  context: Excel.RequestContext,
  plan: Plan,
): Promise<Extract<ApplyResult, { done: false }> | { readonly active: string }> {
  const { worksheets, protection } = context.workbook;
  const sheets = existingSheetNames(plan).map((name) => ({ name, sheet: worksheets.getItemOrNullObject(name) }));
  for (const { sheet } of sheets) sheet.load('id,protection/protected');
  protection.load('protected');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  if (protection.protected && addSteps(plan).length > 0) return { done: false, why: 'structure', sheet: null };
  for (const { name, sheet } of sheets) {
    if (sheet.isNullObject) return { done: false, why: 'gone', sheet: name };
    if (sheet.protection.protected) return { done: false, why: 'protected', sheet: name };
  }
  return { active: active.name };
}

function isCellStep(step: PartStep): step is CellStep & PartStep {
  return step.kind === 'write' || step.kind === 'format';
}

async function lookAtTargets({ context, plan, steps, sheets, ours, targets, entry }: Attempt): Promise<void> {
  for (const name of existingSheetNames(plan)) sheets.set(name, context.workbook.worksheets.getItem(name));
  const looks: { readonly sheet: Excel.Worksheet; readonly take: () => SavedCells }[] = [];
  const pace = paced(context);
  for (const step of steps.filter(isCellStep)) {
    const sheet = sheets.get(step.sheet);
    if (!sheet) continue;
    const format: CellFormat | null = step.kind === 'format' ? step.format : null;
    const spill = step.kind === 'write' && step.spill ? (step.isTail ? 'tail' : 'head') : null;
    const look = lookAt({ sheet, area: step.area, format, spill });
    looks.push({ sheet, take: () => (step.kind === 'write' ? withContentsToBe(look.take(), step) : look.take()) });
    await pace(cellCount(step.area));
  }
  const rules = steps.filter(isRepairStep).flatMap((step) => {
    const sheet = sheets.get(step.sheet);
    return sheet ? [lookAtRuleBefore(sheet, step)] : [];
  });
  const known = [];
  for (const step of addSteps(plan).filter(({ replaces }) => replaces)) {
    const found = await sheetToRefill(context, step.made, step.direction);
    if (!found) continue;
    const { sheet } = found;
    const area = await areaToRefill(context, sheet, plannedArea(steps, step.name));
    looks.push({ sheet, take: lookAtAll(sheet, area).take });
    known.push(found.known);
    sheets.set(step.name, sheet);
    ours.set(step.name, sheet);
  }
  await context.sync();
  targets.push(...looks.map(({ sheet, take }) => ({ sheet, saved: take() })));
  entry.cells.push(...targets.map(({ saved }) => saved));
  if (rules.length > 0) entry.rules = rules.map((look) => look.take());
  if (known.length > 0) entry.known = known;
}

function withContentsToBe(saved: SavedCells, step: Extract<PartStep, { kind: 'write' }>): SavedCells {
  const held = (r: number, c: number): Raw => saved.before?.[r]?.[c] ?? '';
  return { ...saved, after: step.contents.map((row, r) => row.map((content, c) => contentToBe(content, held(r, c)))) };
}

function plannedArea(steps: readonly PartStep[], sheet: string): Area | null {
  return boundingArea(steps.flatMap((step) => (step.kind === 'write' && step.sheet === sheet ? [step.area] : [])));
}

/** All that is on the sheet and all that will be. Syncs. */
async function areaToRefill(context: Excel.RequestContext, sheet: Excel.Worksheet, planned: Area | null): Promise<Area> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const { rowIndex: top, columnIndex: left } = used;
  const filled = used.isNullObject ? [] : [{ top, left, bottom: top + used.rowCount - 1, right: left + used.columnCount - 1 }];
  return boundingArea([...filled, ...(planned ? [planned] : [])]) ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

/** The journal goes out before the first sheet is added or emptied. */
async function makeSheets({ context, plan, steps, sheets, ours, entry, journal }: Attempt): Promise<void> {
  const added = addSteps(plan).filter(({ name }) => !ours.has(name));
  const place = new Map(added.map(({ name }, index) => [name, index]));
  entry.sheets.push(...added.map(({ name, made }) => ({ id: '', name, made, fingerprint: null, area: plannedArea(steps, name) })));
  journal.queue(withEntry(journal.value, entry));
  noteWritten(entry.id);
  for (const step of addSteps(plan)) {
    const emptied = ours.get(step.name);
    const index = place.get(step.name) ?? 0;
    const sheet = emptied
      ? await emptiedSheet(context, emptied.name)
      : await addSheet(context, step.name, step.direction, markOf(entry.id, index));
    sheets.set(step.name, sheet);
    ours.set(step.name, sheet);
    if (step.replaces) noteFilledByUs(sheet.id);
    const made = emptied ? undefined : entry.sheets[index];
    if (made) Object.assign(made, { id: sheet.id, name: sheet.name });
    for (const name of entry.names ?? []) if (name.sheet === step.name) name.sheet = sheet.name;
  }
}

async function emptiedSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = await emptySheet(context, name);
  sheet.load('id,name');
  await context.sync();
  return sheet;
}

/** In requests that Excel takes. */
async function write({ context, steps, sheets, ours, targets, progress }: Attempt): Promise<void> {
  const saved = targets.map((target) => target.saved);
  const pace = paced(context);
  for (const [index, step] of steps.entries()) {
    progress(index, steps.length * 2);
    if (step.kind === 'add-sheet') continue;
    const sheet = sheets.get(step.sheet);
    if (!sheet) throw new Error(`the plan names no sheet "${step.sheet}"`);
    if (isCellStep(step)) {
      const formats = ours.has(step.sheet) ? [] : (saved.shift()?.numberFormats ?? []);
      if (step.kind === 'write') writeContents(sheet, step.area, step.contents, formats);
      else applyFormat(sheet, step.area, step.format);
      if (step.kind === 'write') await pace(weightOf(step));
    } else if (ours.has(step.sheet) || step.kind === 'select' || isRepairStep(step) || ('ours' in step && step.ours)) {
      if (isRuleStep(step)) applyRule(sheet, step);
      else applyLayout(sheet, step);
    } else {
      throw new Error(`"${step.kind}" on a sheet that is not ours: "${step.sheet}"`);
    }
  }
  await context.sync();
}

/** The name of a sheet that does not hold what was written; `null` where all is well. */
async function readBack({ context, steps, sheets, targets, progress }: Attempt): Promise<string | null> {
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
  const looks: { readonly saved: SavedCells; readonly look: { readonly take: () => Seen } }[] = [];
  for (const { sheet, saved } of targets) {
    looks.push({ saved, look: lookAgain(sheet, saved) });
    await pace(cellCount(saved.area));
  }
  await context.sync();
  const wrong = writes.find(({ step, range }) =>
    step.contents.some((row, r) => row.some((content, c) => !holds(range.formulas[r]?.[c] as Raw, rawContent(content, 'General')))),
  );
  // What does not hold may be somebody's: only what we meant to write is taken back.
  const notHeld = wrong?.step.sheet ?? rules.find(({ look }) => !look.holds())?.step.sheet;
  if (notHeld !== undefined) return notHeld;
  for (const { saved, look } of looks) {
    const seen = look.take();
    saved.after = seen.contents;
    if (seen.formats) saved.formatsAfter = seen.formats;
  }
  return null;
}

/** A formula may come back in Excel's own spelling; everything else must be equal. */
function holds(found: Raw, written: Raw | null): boolean {
  if (written === null) return true;
  if (typeof written !== 'string') return found === written;
  if (written.startsWith('=')) return String(found).startsWith('=');
  return found === written || found === written.replace(/^'/, '');
}

async function finish({ context, plan, ours, entry, journal }: Attempt): Promise<void> {
  const marks = await fingerprints(context, [...ours.values()]);
  const filled = [...ours].map(([wish, sheet], index) => ({ wish, id: sheet.id, name: sheet.name, fingerprint: marks[index] ?? null }));
  for (const made of entry.sheets) made.fingerprint = filled.find(({ id }) => id === made.id)?.fingerprint ?? null;
  const remember = await rememberSheets(
    context,
    addSteps(plan),
    addSteps(plan).map(({ name }) => filled.find(({ wish }) => wish === name)),
  );
  const { unfinished: _unfinished, ...finished } = entry;
  journal.queue(withEntry(journal.value, finished));
  remember?.();
  await context.sync();
}

function writtenRanges({ plan, ours }: Attempt): RangeRef[] {
  return plan.steps.filter((step) => step.kind === 'write').map(({ sheet, area }) => ({ sheet: ours.get(sheet)?.name ?? sheet, ...area }));
}

/** Whatever failed before it, in a context of its own; once more where it fails itself. False where the journal still tells of it. */
async function rollBack({ entry }: Attempt): Promise<boolean> {
  for (let turn = 0; turn < 2; turn++) {
    try {
      await Excel.run({ delayForCellEdit: true }, (context) => takeBackAndForget(context, entry));
      return true;
    } catch {
      // The failure that led here is the one that is told.
    }
  }
  return false;
}

async function takeBackAndForget(context: Excel.RequestContext, entry: JournalEntry): Promise<void> {
  const journal = await openJournal(context);
  const known = await knownAgain(context, entry.known ?? []);
  await takeBack(context, entry);
  journal.queue(withoutEntry(journal.value, entry.id));
  known?.();
  await context.sync();
}
