import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { Area, Scalar, TableModel } from '../workbook/types';
import type { CellReader, ColumnVector } from './context';
import { unknown } from './interruption';
import type { Node } from './nodes';
import { plainNumber } from './number-text';
import { parseFormula } from './parse';
import { foldCase } from './values';

/**
 * Two cells match as a criterion or a key where their keys are equal: letter case does not count, a text never equals a
 * number, a blank has no key.
 */
export function matchKey(value: Scalar): string | null {
  if (typeof value === 'string') return `t${foldCase(value)}`;
  if (typeof value === 'number') return `n${String(value)}`;
  if (typeof value === 'boolean') return value ? 'bTRUE' : 'bFALSE';
  return value === null ? null : `e${value.error}`;
}

class Column implements ColumnVector {
  readonly values: Scalar[] = [];
  private index: Map<string, number[]> | null = null;

  constructor(sheet: Sheet, column: number) {
    const used = sheet.usedArea(true);
    if (!used) return;
    sheet.eachCell({ ...used, left: column, right: column }, (row, _, value) => {
      while (this.values.length < row) this.values.push(null);
      this.values.push(value);
    });
  }

  rowsOf(key: string): readonly number[] {
    this.index ??= this.makeIndex();
    return this.index.get(key) ?? [];
  }

  write(row: number, value: Scalar): void {
    while (this.values.length <= row) this.values.push(null);
    this.values[row] = value;
    this.index = null;
  }

  private makeIndex(): Map<string, number[]> {
    const index = new Map<string, number[]>();
    const add = (key: string, row: number) => {
      const rows = index.get(key);
      if (rows) rows.push(row);
      else index.set(key, [row]);
    };
    this.values.forEach((value, row) => {
      const key = matchKey(value);
      if (key !== null) add(key, row);
      const spelt = typeof value === 'string' ? plainNumber(value) : null;
      if (spelt !== null) add(`x${String(spelt)}`, row);
    });
    return index;
  }
}

/**
 * The workbook as formulas read it. Columns and names are kept from the first reading until `forget`; what the calculator
 * writes meanwhile it tells by `wrote`.
 */
export class WorkbookCells implements CellReader {
  private readonly columns = new Map<string, Map<number, Column>>();
  private readonly sheetsById = new Map<string, Sheet>();
  private readonly names = new Map<string, { readonly node: Node; readonly sheetId: string } | null>();
  private extent: { readonly row: number; readonly column: number } | null = null;

  constructor(private readonly workbook: Workbook) {}

  forget(): void {
    this.columns.clear();
    this.sheetsById.clear();
    this.names.clear();
    this.extent = null;
  }

  sheet(sheetId: string): Sheet {
    const kept = this.sheetsById.get(sheetId);
    if (kept) return kept;
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return unknown('the sheet is no longer there');
    this.sheetsById.set(sheetId, sheet);
    return sheet;
  }

  get date1904(): boolean {
    return this.workbook.dateSystem === 1904;
  }

  get lastRow(): number {
    return this.measured().row;
  }

  get lastColumn(): number {
    return this.measured().column;
  }

  sheetIdOf(name: string): string | null {
    const folded = foldCase(name);
    return this.workbook.sheets.find((sheet) => foldCase(sheet.name) === folded)?.id ?? null;
  }

  value(sheetId: string, row: number, column: number): Scalar {
    return this.sheet(sheetId).value(row, column);
  }

  column(sheetId: string, column: number): ColumnVector {
    let columns = this.columns.get(sheetId);
    if (!columns) {
      columns = new Map();
      this.columns.set(sheetId, columns);
    }
    let vector = columns.get(column);
    if (!vector) {
      vector = new Column(this.sheet(sheetId), column);
      columns.set(column, vector);
    }
    return vector;
  }

  wrote(sheetId: string, row: number, column: number, value: Scalar): void {
    this.columns.get(sheetId)?.get(column)?.write(row, value);
    if (this.extent && (row > this.extent.row || column > this.extent.column)) this.extent = null;
  }

  hasFormula(sheetId: string, row: number, column: number): string | null {
    return this.sheet(sheetId).formula(row, column);
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return this.sheet(sheetId).hiddenRows.has(row);
  }

  spillFrom(sheetId: string, row: number, column: number): Area | null {
    const area = this.sheet(sheetId).spillOver(row, column);
    return area && area.top === row && area.left === column ? area : null;
  }

  table(name: string): { readonly sheetId: string; readonly table: TableModel } | null {
    const folded = foldCase(name);
    for (const sheet of this.workbook.sheets) {
      const table = sheet.tables.find((candidate) => foldCase(candidate.name) === folded);
      if (table) return { sheetId: sheet.id, table };
    }
    return null;
  }

  tableAt(sheetId: string, row: number, column: number): TableModel | null {
    const holds = ({ area }: TableModel) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    return this.sheet(sheetId).tables.find(holds) ?? null;
  }

  name(name: string, sheetId: string): { readonly node: Node; readonly sheetId: string } | null {
    const key = `${sheetId} ${foldCase(name)}`;
    const kept = this.names.get(key);
    if (kept !== undefined) return kept;
    const found = this.findName(foldCase(name), sheetId);
    this.names.set(key, found);
    return found;
  }

  private findName(folded: string, sheetId: string): { readonly node: Node; readonly sheetId: string } | null {
    const found = this.workbook.nameOf(folded, sheetId) ?? this.workbook.nameOf(folded, null);
    if (!found) return null;
    // A name's relative references are relative to A1 of the sheet that uses it.
    const parsed = parseFormula(found.formula, 0, 0);
    return parsed.ok ? { node: parsed.node, sheetId } : unknown(`the name ${found.name}: ${parsed.why}`);
  }

  private measured(): { readonly row: number; readonly column: number } {
    if (this.extent) return this.extent;
    let row = 0;
    let column = 0;
    for (const sheet of this.workbook.sheets) {
      const used = sheet.usedArea(true);
      row = Math.max(row, used?.bottom ?? 0);
      column = Math.max(column, used?.right ?? 0);
    }
    this.extent = { row, column };
    return this.extent;
  }
}
