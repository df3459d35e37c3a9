/** Apply: write the figure that a finding proposes, if the cell still holds what the finding saw. */
import type { Suggestion } from '../../core/model/findings';
import type { CellValue } from '../../core/model/grid';
import { cellText } from '../../core/model/addresses';
import * as session from '../excel/session';

export type Applied = session.ApplyResult | session.Refused | { readonly done: false; readonly why: 'changed-since' };

export async function applySuggestion(suggestion: Suggestion): Promise<Applied> {
  const { cell, from, to } = suggestion;
  const area = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
  const now = await session.cellValue(cell);
  if (!now.done) return now;
  if (!isSame(now.value, from)) return { done: false, why: 'changed-since' };
  return session.apply({
    what: { key: 'actions.applied', args: { cell: cellText(cell.row, cell.column), sheet: cell.sheet, from: from ?? '', to } },
    steps: [{ kind: 'write', sheet: cell.sheet, area, contents: [[{ value: to }]] }],
  });
}

function isSame(now: CellValue, seen: number | string | null): boolean {
  return now === seen || (now !== null && seen !== null && String(now) === String(seen));
}
