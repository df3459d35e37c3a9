/** Labels with their values above the header of a table ("Province : | Tata", "Target | 1200"): a block of its own. */
import type { Area } from '../../model/grid';
import type { Grid } from '../cells/grid';
import { cellKind, kindAt } from '../cells/grid';
import { frameOf } from './layout';

/** Columns that hold something in the row. */
function filledIn(grid: Grid, { left, right }: Area, row: number): readonly number[] {
  const filled: number[] = [];
  for (let column = left; column <= right; column++) {
    const kind = kindAt(grid, row, column);
    if (kind !== cellKind.blank && kind !== cellKind.covered) filled.push(column);
  }
  return filled;
}

/** The block and the table below it, each with the lines above it; the area alone where nothing is set above its header. */
export function parted(grid: Grid, area: Area): readonly Area[] {
  const { titles, headerRows } = frameOf(grid, area);
  if (headerRows.length === 0) return [area];
  const last = titles.filter((row) => filledIn(grid, area, row).length >= 2).at(-1);
  if (last === undefined) return [area];
  const columns = titles.filter((row) => row <= last).flatMap((row) => filledIn(grid, area, row));
  return [
    { ...area, bottom: last, left: Math.min(...columns), right: Math.max(...columns) },
    { ...area, top: last + 1 },
  ];
}
