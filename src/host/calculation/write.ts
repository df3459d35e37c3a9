import type { Sheet } from '../workbook/sheet';
import type { Area, Scalar } from '../workbook/types';
import type { WorkbookCells } from './cells';
import type { FormulaCell } from './formulas';
import { MAX_COLUMN, MAX_ROW } from './resolve';
import { isError } from './values';

/** The cells that a result fills. */
export function targetOf(cell: FormulaCell, rows: readonly (readonly Scalar[])[]): Area {
  return { top: cell.row, left: cell.column, bottom: cell.row + rows.length - 1, right: cell.column + (rows[0]?.length ?? 1) - 1 };
}

const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

const overlap = (a: Area, b: Area): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Whether the result meets nothing that is not its own: other cells' contents, merged cells, a table, the sheet's edge. */
export function isFree(sheet: Sheet, cell: FormulaCell, rows: readonly (readonly Scalar[])[]): boolean {
  const target = targetOf(cell, rows);
  if (target.top === target.bottom && target.left === target.right) return true;
  if (cell.fixedArea) return true;
  if (target.bottom > MAX_ROW || target.right > MAX_COLUMN) return false;
  if (sheet.merges.some((merge) => overlap(merge, target)) || sheet.tables.some(({ area }) => overlap(area, target))) return false;
  let isOccupied = false;
  sheet.eachCell(target, (row, column) => {
    const isOwn = (row === cell.row && column === cell.column) || (cell.spill !== null && contains(cell.spill, row, column));
    if (!isOwn) isOccupied = true;
  });
  return !isOccupied;
}

/** Writes only what differs, so that what stays as it was counts as unchanged. */
export function writeResult(sheet: Sheet, cells: WorkbookCells, cell: FormulaCell, rows: readonly (readonly Scalar[])[]): void {
  const target = targetOf(cell, rows);
  const isSingle = target.top === target.bottom && target.left === target.right;
  if (cell.spill && (isSingle || !sameArea(cell.spill, target))) {
    eachCellOf(cell.spill, (row, column) => cells.wrote(sheet.id, row, column, null));
    sheet.setSpill(cell.row, cell.column, null);
  }
  if (isSingle) {
    const value = rows[0]?.[0] ?? null;
    if (cell.spill !== null || !same(sheet.value(cell.row, cell.column), value)) sheet.setCalculated(cell.row, cell.column, value);
    cells.wrote(sheet.id, cell.row, cell.column, value);
    cell.spill = null;
    return;
  }
  const isUnchanged =
    cell.spill !== null &&
    sameArea(cell.spill, target) &&
    rows.every((line, down) => line.every((value, across) => same(sheet.value(cell.row + down, cell.column + across), value)));
  if (isUnchanged) return;
  sheet.setSpill(cell.row, cell.column, rows);
  cell.spill = target;
  rows.forEach((line, down) => line.forEach((value, across) => cells.wrote(sheet.id, cell.row + down, cell.column + across, value)));
}

function eachCellOf(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) visit(row, column);
}

const sameArea = (a: Area, b: Area): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

function same(a: Scalar, b: Scalar): boolean {
  return isError(a) && isError(b) ? a.error === b.error && a.message === b.message : a === b;
}
