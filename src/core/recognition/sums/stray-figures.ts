/** Sums that stand outside figure columns: a total beside a table, a summary cell, a formula in a column of texts. */
import type { WorkbookSnapshot } from '../../model/grid';
import type { Figure, Region } from '../../model/recognition';
import { namesOf } from './formula-relations';
import type { Grid } from '../cells/grid';
import { cellKind, formulaAt, kindAt, textAt, valueAt } from '../cells/grid';
import { termsOf } from './linear';

function labelBeside(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left >= Math.max(grid.area.left, column - 3); left--) {
    if (kindAt(grid, row, left) === cellKind.text) return textAt(grid, row, left).trim();
  }
  return kindAt(grid, row - 1, column) === cellKind.text ? textAt(grid, row - 1, column).trim() : '';
}

export function strayFiguresOf(
  workbook: WorkbookSnapshot,
  grid: Grid,
  regions: readonly Region[],
  known: readonly Figure[],
): readonly Figure[] {
  const { area, sheet, width } = grid;
  if (!sheet.formulas.some((row) => row.some((formula) => formula !== null))) return [];
  const isKnown = new Uint8Array(grid.kinds.length);
  for (const { row, column } of known) isKnown[(row - area.top) * width + column - area.left] = 1;
  const names = namesOf(workbook);
  const found: Figure[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const formula = formulaAt(grid, row, column);
      const value = valueAt(grid, row, column);
      if (formula === null || typeof value !== 'number' || isKnown[(row - area.top) * width + column - area.left] === 1) continue;
      if (
        kindAt(grid, row, column) !== cellKind.number ||
        sheet.pivots.some((pivot) => row >= pivot.top && row <= pivot.bottom && column >= pivot.left && column <= pivot.right)
      )
        continue;
      if (termsOf(formula, { workbook, sheet: sheet.name, row, names }) === null) continue;
      const region =
        regions.find(({ area: one }) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right)?.id ?? '';
      found.push({
        sheet: sheet.name,
        row,
        column,
        label: labelBeside(grid, row, column),
        value,
        state: 'number',
        unit: 'none',
        role: 'unknown',
        qualifier: '=',
        written: String(value),
        formula,
        region,
      });
    }
  }
  return found;
}
