/** Cells of one column that follow each other, as ranges: one finding says them together. */
import { isRange } from '../model/addresses';
import type { CellRef, RangeRef } from '../model/grid';

export interface Run<Cell extends CellRef> {
  readonly range: RangeRef;
  readonly cells: readonly Cell[];
}

/** Sorted by sheet, column and row; `same` tells whether two neighbours belong together. */
export function runsOf<Cell extends CellRef>(
  cells: readonly Cell[],
  same: (a: Cell, b: Cell) => boolean = () => true,
): readonly Run<Cell>[] {
  const sorted = [...cells].sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.column - b.column || a.row - b.row));
  const runs: Cell[][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.sheet === cell.sheet && last.column === cell.column && cell.row - last.row <= 1 && same(last, cell))
      run.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => {
    const [first] = run;
    const last = run[run.length - 1];
    if (!first || !last) throw new Error('A run has at least one cell.');
    return { range: { sheet: first.sheet, top: first.row, bottom: last.row, left: first.column, right: first.column }, cells: run };
  });
}

/** A cell as a range of one. */
export function asRange(ref: CellRef | RangeRef): RangeRef {
  return isRange(ref) ? ref : { sheet: ref.sheet, top: ref.row, bottom: ref.row, left: ref.column, right: ref.column };
}

/** A range of one cell, as that cell. */
export function simplest(range: RangeRef): CellRef | RangeRef {
  return range.top === range.bottom && range.left === range.right ? { sheet: range.sheet, row: range.top, column: range.left } : range;
}
