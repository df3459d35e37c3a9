/** Changes of a table's shape, with what Excel refuses. */
import type { Area, Sheet, TableModel, Workbook } from './model';
import type { Json } from './protocol';
import { areasOverlap } from './model';
import { refuse } from './errors';
import { writeCells } from './cells';

/** The header row stays where it is, and the new area overlaps the old. */
export function resizeTable(sheet: Sheet, table: TableModel, area: Area): void {
  const headed = area.top === table.area.top && area.bottom > area.top;
  const overlapsItself = areasOverlap(area, table.area);
  const overlapsAnother = sheet.tables.some((other) => other !== table && areasOverlap(other.area, area));
  if (!headed || !overlapsItself || overlapsAnother)
    throw refuse.argument('A table keeps its header row and cannot overlap another table.');
  sheet.resizeTable(table.id, area);
  table.columns.forEach((name, index) => {
    const column = area.left + index;
    if (table.hasHeaders && sheet.value(area.top, column) === null) sheet.setValue(area.top, column, name);
  });
}

/**
 * Rows below the last one, or in place of the one blank row of a table that has no other; a totals row moves down before
 * them. InvalidOperation where cells below are in use. Gives the index of the first among the table's rows.
 */
export function growTable(sheet: Sheet, table: TableModel, rows: readonly (readonly Json[])[]): number {
  const { area } = table;
  const body = { top: area.top + (table.hasHeaders ? 1 : 0), bottom: area.bottom - (table.hasTotals ? 1 : 0) };
  const first = body.top === body.bottom && isEmpty(sheet, { ...area, ...body }) ? body.top : body.bottom + 1;
  const more = first + rows.length - 1 - body.bottom;
  if (more > 0) {
    mustBeEmpty(sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + more });
    if (table.hasTotals) moveRow(sheet, area, area.bottom, area.bottom + more);
    sheet.resizeTable(table.id, { ...area, bottom: area.bottom + more });
  }
  rows.forEach((row, index) => {
    const line = { ...area, top: first + index, bottom: first + index };
    if (row.length > 0) writeCells({ sheet, area: line }, [row]);
  });
  return first - body.top;
}

export function showTotals(sheet: Sheet, table: TableModel, isShown: boolean, workbook: Workbook): void {
  if (table.hasTotals === isShown) return;
  const { area } = table;
  workbook.batch(() => {
    if (isShown) {
      const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
      mustBeEmpty(sheet, row);
      sheet.resizeTable(table.id, { ...area, bottom: row.bottom });
      sheet.changeTable(table.id, { hasTotals: true });
      sheet.setValue(row.top, area.left, 'Total');
      if (area.right > area.left) sheet.setFormula(row.top, area.right, `=SUBTOTAL(109,[${table.columns.at(-1) ?? ''}])`);
    } else {
      sheet.clear({ ...area, top: area.bottom }, 'contents');
      sheet.changeTable(table.id, { hasTotals: false });
      sheet.resizeTable(table.id, { ...area, bottom: area.bottom - 1 });
    }
  });
}

function mustBeEmpty(sheet: Sheet, area: Area): void {
  if (!isEmpty(sheet, area)) throw refuse.operation('The cells below the table are in use.');
}

function isEmpty(sheet: Sheet, area: Area): boolean {
  let count = 0;
  sheet.eachCell(area, () => count++);
  return count === 0;
}

function moveRow(sheet: Sheet, { left, right }: Area, from: number, to: number): void {
  for (let column = left; column <= right; column++) {
    const formula = sheet.formula(from, column);
    if (formula !== null) sheet.setFormula(to, column, formula);
    else sheet.setValue(to, column, sheet.value(from, column));
    sheet.setValue(from, column, null);
  }
}
