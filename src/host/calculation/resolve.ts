import type { CellReader } from './context';
import { unknown } from './interruption';
import type { Bound, ReferenceNode, TableNode } from './nodes';
import { REF_ERROR, VALUE_ERROR, foldCase } from './values';
import type { SheetArea } from './values';
import type { CellErrorValue, TableModel } from '../workbook/types';

export const MAX_ROW = 1_048_575;
export const MAX_COLUMN = 16_383;

/** The cell that a formula stands in. */
export interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const absolute = (bound: Bound, origin: number): number => (bound.isFixed ? bound.index : bound.index + origin);

/** The cells that a reference names, seen from the formula's cell. Whole columns and rows run to the edge of the sheet. */
export function resolveReference(node: ReferenceNode, at: Position, cells: CellReader): SheetArea | CellErrorValue {
  const sheetId = node.sheet === null ? at.sheetId : cells.sheetIdOf(node.sheet);
  if (sheetId === null) return unknown(`there is no sheet named ${node.sheet ?? ''}`);
  const rows = [node.top ? absolute(node.top, at.row) : 0, node.bottom ? absolute(node.bottom, at.row) : MAX_ROW] as const;
  const columns = [node.left ? absolute(node.left, at.column) : 0, node.right ? absolute(node.right, at.column) : MAX_COLUMN] as const;
  const area: SheetArea = {
    sheetId,
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  if (area.top < 0 || area.left < 0 || area.bottom > MAX_ROW || area.right > MAX_COLUMN) return REF_ERROR;
  return area;
}

/** The cells of a table that a structured reference names; #VALUE! where "this row" is not one of the table's rows. */
export function resolveTable(node: TableNode, at: Position, cells: CellReader): SheetArea | CellErrorValue {
  const found = node.table === null ? ownTable(at, cells) : cells.table(node.table);
  if (!found) return unknown(`there is no table named ${node.table ?? 'around the formula'}`);
  const { sheetId, table } = found;
  const columns = columnSpan(table, node.columns);
  const rows = rowSpan(table, node.sections, at, sheetId);
  return 'error' in rows ? rows : { sheetId, ...columns, ...rows };
}

function ownTable(at: Position, cells: CellReader): { readonly sheetId: string; readonly table: TableModel } | null {
  const table = cells.tableAt(at.sheetId, at.row, at.column);
  return table && { sheetId: at.sheetId, table };
}

function columnSpan(table: TableModel, names: readonly string[]): { readonly left: number; readonly right: number } {
  const [first, last = first] = names;
  if (first === undefined || last === undefined) return { left: table.area.left, right: table.area.right };
  const ends = [columnOf(table, first), columnOf(table, last)] as const;
  return { left: Math.min(...ends), right: Math.max(...ends) };
}

function columnOf(table: TableModel, name: string): number {
  const folded = foldCase(name);
  const index = table.columns.findIndex((column) => foldCase(column) === folded);
  return index < 0 ? unknown(`the table ${table.name} has no column ${name}`) : table.area.left + index;
}

function rowSpan(
  table: TableModel,
  sections: readonly string[],
  at: Position,
  sheetId: string,
): { readonly top: number; readonly bottom: number } | CellErrorValue {
  const { area, hasHeaders, hasTotals } = table;
  const data = { top: area.top + (hasHeaders ? 1 : 0), bottom: area.bottom - (hasTotals ? 1 : 0) };
  if (sections.includes('this row') || sections.includes('@')) {
    if (at.sheetId !== sheetId || at.row < data.top || at.row > data.bottom) return VALUE_ERROR;
    return { top: at.row, bottom: at.row };
  }
  if (sections.length === 0) return data;
  if (sections.includes('all')) return { top: area.top, bottom: area.bottom };
  let top = Number.POSITIVE_INFINITY;
  let bottom = -1;
  const take = (first: number, last: number) => {
    top = Math.min(top, first);
    bottom = Math.max(bottom, last);
  };
  if (sections.includes('headers') && hasHeaders) take(area.top, area.top);
  if (sections.includes('data')) take(data.top, data.bottom);
  if (sections.includes('totals') && hasTotals) take(area.bottom, area.bottom);
  return bottom < 0 ? REF_ERROR : { top, bottom };
}
