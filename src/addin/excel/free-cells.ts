/** Whether cells are empty, and what Excel makes of a formula that was put among them. */
import type { Area, RangeRef } from '../../core/model/grid';
import { rangeAt } from './saved-cells';

/** The cells of `area` that hold something, formulas that show nothing included; `null` where all are empty. Syncs. */
export async function filledWithin(context: Excel.RequestContext, ref: RangeRef): Promise<Area | null> {
  const filled = rangeAt(context.workbook.worksheets.getItem(ref.sheet), ref).getUsedRangeOrNullObject(true);
  filled.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (filled.isNullObject) return null;
  const { rowIndex: top, columnIndex: left } = filled;
  return { top, left, bottom: top + filled.rowCount - 1, right: left + filled.columnCount - 1 };
}
