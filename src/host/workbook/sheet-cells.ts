import { boundingArea } from './areas';
import type { SheetData } from './sheet-data';
import type { Area, Scalar } from './types';

/** Cells with a value or a formula, row-major. Cells may be emptied by `visit`, but for those still to come. */
export function eachCell(
  data: SheetData,
  area: Area,
  visit: (row: number, column: number, value: Scalar, formula: string | null) => void,
): void {
  const formulaArea = data.formulas.bounds();
  if (!formulaArea) {
    data.values.each(area, (row, column, value) => visit(row, column, value, null));
    return;
  }
  const ahead = cellsWithoutValue(data, area);
  let next = 0;
  const visitAhead = (row: number, column: number) => {
    for (let cell = ahead[next]; cell && (cell.row < row || (cell.row === row && cell.column < column)); cell = ahead[++next]) {
      visit(cell.row, cell.column, null, data.formulas.get(cell.row, cell.column) ?? null);
    }
  };
  data.values.each(area, (row, column, value) => {
    visitAhead(row, column);
    visit(row, column, value, data.formulas.get(row, column) ?? null);
  });
  visitAhead(Number.MAX_SAFE_INTEGER, 0);
}

/** Formulas that are not calculated yet, or that give a blank. */
function cellsWithoutValue(data: SheetData, area: Area): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  data.formulas.each(area, (row, column) => {
    if (data.values.get(row, column) === undefined) cells.push({ row, column });
  });
  return cells;
}

export function usedArea(data: SheetData, valuesOnly: boolean): Area | null {
  const contents = boundingArea(data.values.bounds(), data.formulas.bounds());
  return valuesOnly ? contents : boundingArea(contents, data.formats.bounds());
}
