/** Show the open findings by colour in the sheets, and take the colours away again without trace. */
import { highlightKey, highlightPlan } from '../../core/documents/highlights';
import * as session from '../excel/session';
import { check } from './check';

export type HighlightResult =
  | { readonly done: true; readonly cells: number; readonly leftOut: number; readonly protectedSheets: readonly string[] }
  | { readonly done: false; readonly why: session.ExcelFailure | 'not-as-written' | 'nothing-to-highlight' };

/** Colours of an earlier time are taken away first. Protected sheets are left as they are, and named. */
export async function highlight(): Promise<HighlightResult> {
  const cleared = await removeHighlights();
  if (!cleared.done && cleared.why !== 'nothing-to-undo') return cleared;
  const checked = await check();
  if (!checked.done) return checked;
  const { sheets } = checked.snapshot;
  const writable = new Set(sheets.filter(({ isProtected }) => !isProtected).map(({ name }) => name));
  const made = highlightPlan(checked.result.findings, writable);
  if (!made) return { done: false, why: 'nothing-to-highlight' };
  const result = await session.apply(made.plan);
  if (!result.done) return { done: false, why: result.why };
  return {
    done: true,
    cells: made.cells,
    leftOut: made.leftOut,
    protectedSheets: sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name),
  };
}

/** Whatever was done since stays; a cell that somebody coloured since keeps that colour. */
export async function removeHighlights(): Promise<session.UndoResult | session.Refused> {
  return session.undoNewest(highlightKey);
}
