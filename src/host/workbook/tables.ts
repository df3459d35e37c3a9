import { areaContains } from './areas';
import type { SheetData } from './sheet-data';
import type { Area, Scalar, TableModel } from './types';

/** `columns` may be left out: they are read from the header row, blanks becoming "Column1", "Column2"… */
export type NewTable = Omit<TableModel, 'id' | 'columns'> & { readonly columns?: readonly string[] };

export type TableChange = Partial<Pick<TableModel, 'name' | 'style' | 'hasHeaders' | 'hasTotals'>>;

export function addTable(data: SheetData, id: string, table: NewTable): TableModel {
  const added: TableModel = { ...table, id, columns: [...(table.columns ?? headerTexts(data, table.area, table.hasHeaders))] };
  data.tables.push(added);
  return added;
}

export function resizeTable(data: SheetData, id: string, area: Area): void {
  const table = tableOf(data, id);
  const keptFrom = area.left - table.area.left;
  const header = headerTexts(data, area, table.hasHeaders);
  table.columns = uniqueNames(header.map((text, index) => table.columns[keptFrom + index] ?? text));
  table.area = area;
}

export function changeTable(data: SheetData, id: string, change: TableChange): void {
  Object.assign(tableOf(data, id), change);
}

/** A text written into a table's header row is the column's name from then on. */
export function renameColumnAt(tables: readonly TableModel[], row: number, column: number, value: Scalar): void {
  for (const table of tables) {
    if (!table.hasHeaders || row !== table.area.top || !areaContains(table.area, row, column)) continue;
    const index = column - table.area.left;
    const names = [...table.columns];
    names[index] = plainText(value);
    table.columns = uniqueNames(names);
  }
}

function tableOf(data: SheetData, id: string): TableModel {
  const table = data.tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`the sheet has no table ${id}`);
  return table;
}

function headerTexts(data: SheetData, area: Area, hasHeaders: boolean): string[] {
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    names.push(hasHeaders ? plainText(data.values.get(area.top, column) ?? null) : '');
  }
  return uniqueNames(names);
}

function plainText(value: Scalar): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** A blank is named by its place, a repeated name by a number after it, as Excel does. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const wish = name === '' ? `Column${String(index + 1)}` : name;
    let unique = wish;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = wish + String(number);
    taken.add(unique.toLowerCase());
    return unique;
  });
}
