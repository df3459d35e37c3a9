/** Insert a breakdown: on a new sheet as values or native formulas, or as one function in a free cell. */
import { breakdownFormula } from '../../core/breakdown/sheet/function';
import { groupSources } from '../../core/breakdown/sheet/groups';
import { breakdownPlan, type BreakdownPlan, type BreakdownSheetOptions } from '../../core/breakdown/sheet/plan';
import type { BreakdownSource } from '../../core/breakdown/sheet/request';
import { headersOf } from '../../core/breakdown/sheet/result';
import type { MessageArguments } from '../../core/model/findings';
import type { CellRef, RangeRef } from '../../core/model/grid';
import * as session from '../excel/session';
import type { OpenTables } from './breakdown';
import { insertFormula, type FormulaInserted } from './insert-function';

export type SheetInserted =
  | { readonly done: true; readonly written: readonly RangeRef[]; readonly figures: 'values' | 'formulas' }
  | { readonly done: false; readonly why: session.ExcelFailure | 'not-as-written' }
  /** A message key within `breakdown.`, with its arguments. */
  | { readonly done: false; readonly why: 'breakdown'; readonly message: string; readonly args: MessageArguments };

export async function insertBreakdownSheet(
  { snapshot, recognition }: OpenTables,
  sources: readonly BreakdownSource[],
  options: BreakdownSheetOptions,
): Promise<SheetInserted> {
  const grouped = groupSources(snapshot, recognition, sources);
  const answer: BreakdownPlan = breakdownPlan({ workbook: snapshot, sources, grouped, options });
  if (!answer.ok) return { done: false, why: 'breakdown', message: answer.why, args: answer.args };
  const applied = await session.apply(answer.plan);
  return applied.done ? { done: true, written: applied.written, figures: options.figures } : { done: false, why: applied.why };
}

export type FunctionInserted = FormulaInserted | Extract<SheetInserted, { why: 'breakdown' }>;

/** @param at the cell that takes the function; its result spills down and to the right of it. */
export async function insertBreakdownFunction(
  { snapshot, recognition }: OpenTables,
  sources: readonly BreakdownSource[],
  at: CellRef,
  options: Pick<BreakdownSheetOptions, 'order' | 'subtotals' | 'language'>,
): Promise<FunctionInserted> {
  const answer = breakdownFormula(sources, at.sheet, options);
  if (!answer.ok) return { done: false, why: 'breakdown', message: answer.why, args: {} };
  const headers = headersOf(sources, options.language);
  const { groups } = groupSources(snapshot, recognition, sources);
  // One row a group, one for headers, one for the total; subtotals are at most as many as groups a field.
  const rows = groups.size * (options.subtotals ? headers.by.length : 1) + 2;
  return insertFormula(at, answer.formula, { rows, columns: headers.by.length + headers.measures.length });
}
