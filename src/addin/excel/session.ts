/**
 * What actions can do with the open workbook, free of Excel's own types: each call is one `Excel.run`. Calls wait until a
 * cell that is being edited is left; a refusal by Excel comes back as a result, never as a thrown error.
 */
import { z } from 'zod';
import type { Area, CellRef, CellValue, RangeRef, WorkbookSnapshot } from '../../core/model/grid';
import type { Plan } from '../../core/model/plans';
import type { Inspected, SheetRules } from '../../core/templates/repair';
import { readRules } from './read-rules';
import { withTemplates } from '../../core/templates/reading';
import { applyPlan, type ApplyResult, type PlanProgress } from './apply';
import { filledWithin } from './free-cells';
import { isFilledByUs, madeSheetNames } from './made-sheets';
import { excelFailure, type ExcelFailure } from './office';
import { ourFormulas as findOurFormulas, type FormulaScope, type OurFormula } from './our-formulas';
import { readWorkbook, type ReadProgress } from './read';
import { readBlocks } from './read-cells';
import { rangeAt } from './saved-cells';
import { openState, readState, type StateKind } from './state';
import { lastEntry, undoEntry, undoLast, type UndoResult } from './undo';

export type { ApplyResult } from './apply';
export type { ExcelFailure } from './office';
export type { FormulaScope, OurFormula } from './our-formulas';
export type { ReadProgress } from './read';
export { onStateDropped, type StateKind } from './state';
export { freeName } from './sheets-of-ours';
export type { UndoResult } from './undo';

const anything = z.unknown();

export interface Refused {
  readonly done: false;
  readonly why: ExcelFailure;
}

/** Thrown by a progress callback to stop long work; what was written by it is taken back. */
export class Cancelled extends Error {}

async function run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result | Refused> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    const why = excelFailure(error);
    if (why === null) throw error;
    return { done: false, why };
  }
}

/** The workbook with all its sheets. */
export function readAll(): Promise<{ readonly done: true; readonly snapshot: WorkbookSnapshot } | Refused> {
  return run(async (context) => ({ done: true, snapshot: await readWorkbook(context) }));
}

/** What sheets ask of their cells, beside what the cells hold. */
export function rulesOf(
  inspected: readonly Inspected[],
): Promise<{ readonly done: true; readonly rules: ReadonlyMap<string, SheetRules> } | Refused> {
  return run(async (context) => ({ done: true, rules: await readRules(context, inspected) }));
}

/** The workbook but for the lists that we write of it ourselves. */
export function read(progress?: ReadProgress): Promise<{ readonly done: true; readonly snapshot: WorkbookSnapshot } | Refused> {
  return run(async (context) => {
    const ours = await madeSheetNames(context);
    const snapshot = await readWorkbook(context, progress);
    return {
      done: true,
      snapshot: withTemplates(ours.size === 0 ? snapshot : { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => !ours.has(name)) }),
    };
  });
}

export function apply(plan: Plan, progress?: PlanProgress): Promise<ApplyResult | Refused> {
  return run((context) => applyPlan(context, plan, crypto.randomUUID(), new Date().toISOString(), progress));
}

export function undo(): Promise<UndoResult | Refused> {
  return run(undoLast);
}

/** Undoes the newest action of that message key, whatever was done after it. */
export function undoNewest(key: string): Promise<UndoResult | Refused> {
  return run((context) => undoEntry(context, (entries) => entries.findLast(({ what }) => what.key === key)));
}

/** What Undo would take back, for the button's label; `null` where there is nothing. */
export function undoable(): Promise<{ readonly done: true; readonly what: Plan['what'] | null } | Refused> {
  return run(async (context) => ({ done: true, what: (await lastEntry(context))?.what ?? null }));
}

export function load<Value>(
  kind: StateKind,
  schema: z.ZodType<Value>,
  empty: Value,
): Promise<{ readonly done: true; readonly value: Value } | Refused> {
  return run(async (context) => ({ done: true, value: await readState(context, kind, schema, empty) }));
}

export function save(kind: StateKind, value: unknown): Promise<{ readonly done: true } | Refused> {
  return run(async (context) => {
    (await openState(context, kind, anything, null)).queue(value);
    await context.sync();
    return { done: true };
  });
}

/** Changes what is kept, read and written in one go. Gives the new value. */
export function update<Value>(
  kind: StateKind,
  schema: z.ZodType<Value>,
  empty: Value,
  change: (value: Value) => Value,
): Promise<{ readonly done: true; readonly value: Value } | Refused> {
  return run(async (context) => {
    const state = await openState(context, kind, schema, empty);
    const value = change(state.value);
    state.queue(value);
    await context.sync();
    return { done: true, value };
  });
}

/** Shows the cells to the user, but for those of a hidden sheet, which can't be gone to. */
export function select(ref: RangeRef): Promise<{ readonly done: true } | Refused> {
  return run<{ readonly done: true } | Refused>(async (context) => {
    const sheet = context.workbook.worksheets.getItem(ref.sheet);
    sheet.load('visibility');
    await context.sync();
    if (sheet.visibility !== Excel.SheetVisibility.visible) return { done: false, why: 'hidden' };
    sheet.activate();
    rangeAt(sheet, ref).select();
    await context.sync();
    return { done: true };
  });
}

/** One cell as it is now. */
export function cellValue(cell: CellRef): Promise<{ readonly done: true; readonly value: CellValue } | Refused> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(cell.sheet).getCell(cell.row, cell.column);
    range.load('values,valueTypes');
    await context.sync();
    const value: unknown = range.values[0]?.[0];
    if (value === '' || value === undefined || value === null) return { done: true, value: null };
    if (range.valueTypes[0]?.[0] === Excel.RangeValueType.error) return { done: true, value: { error: String(value) } };
    return { done: true, value: typeof value === 'number' || typeof value === 'boolean' ? value : String(value) };
  });
}

/** The values of a range, row by row, in chunks that Excel for the web takes. */
export function rangeValues(ref: RangeRef): Promise<{ readonly done: true; readonly values: readonly (readonly CellValue[])[] } | Refused> {
  return run(async (context) => {
    const [block] = await readBlocks(context, [{ sheet: context.workbook.worksheets.getItem(ref.sheet), area: ref }]);
    return { done: true, values: block?.values ?? [] };
  });
}

/** Formulas that call our functions, with what they show. */
export function ourFormulas(
  scope: FormulaScope,
  progress?: ReadProgress,
): Promise<{ readonly done: true; readonly formulas: readonly OurFormula[] } | Refused> {
  return run(async (context) => ({ done: true, formulas: await findOurFormulas(context, scope, progress) }));
}

/** The cells of a range that hold something; `null` where all are empty. */
export function filled(ref: RangeRef): Promise<{ readonly done: true; readonly area: Area | null } | Refused> {
  return run(async (context) => ({ done: true, area: await filledWithin(context, ref) }));
}

/** The cells that the user has selected. */
export function selection(): Promise<{ readonly done: true; readonly sheet: string; readonly area: Area } | Refused> {
  return run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
    await context.sync();
    const { rowIndex: top, columnIndex: left } = range;
    return {
      done: true,
      sheet: range.worksheet.name,
      area: { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 },
    };
  });
}

/** Calls `changed` whenever cells change by this user's hand; a co-author's edits mark nothing as old here. */
export function onEdited(changed: () => void): Promise<{ readonly done: true } | Refused> {
  return run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      if (event.source === Excel.EventSource.local && !isFilledByUs(event.worksheetId)) changed();
      return Promise.resolve();
    });
    await context.sync();
    return { done: true };
  });
}
