/** Indexes of rows or columns as rectangles: runs of neighbours become one range. */
import type { RangeRef } from '../../model/grid';

export function rowRuns(sheet: string, column: number, rows: readonly number[]): readonly RangeRef[] {
  const runs: RangeRef[] = [];
  let top = -1;
  let bottom = -1;
  for (const row of rows) {
    if (row !== bottom + 1 && bottom >= 0) runs.push({ sheet, top, bottom, left: column, right: column });
    if (row !== bottom + 1 || bottom < 0) top = row;
    bottom = row;
  }
  return bottom < 0 ? runs : [...runs, { sheet, top, bottom, left: column, right: column }];
}

export function columnRuns(sheet: string, row: number, columns: readonly number[]): readonly RangeRef[] {
  const runs: RangeRef[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ sheet, top: row, bottom: row, left: column, right: column });
  }
  return runs;
}
