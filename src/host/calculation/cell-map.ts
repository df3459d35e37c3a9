import type { SheetArea } from './values';

/** Cells with something at each, asked for by area. */
export class CellMap<T> {
  private readonly sheets = new Map<string, Map<number, Map<number, T>>>();

  set(area: SheetArea, content: T): void {
    let columns = this.sheets.get(area.sheetId);
    if (!columns) {
      columns = new Map();
      this.sheets.set(area.sheetId, columns);
    }
    for (let column = area.left; column <= area.right; column++) {
      let rows = columns.get(column);
      if (!rows) {
        rows = new Map();
        columns.set(column, rows);
      }
      for (let row = area.top; row <= area.bottom; row++) rows.set(row, content);
    }
  }

  delete(area: SheetArea): void {
    const columns = this.sheets.get(area.sheetId);
    for (let column = area.left; column <= area.right; column++) {
      const rows = columns?.get(column);
      if (!rows) continue;
      for (let row = area.top; row <= area.bottom; row++) rows.delete(row);
      if (rows.size === 0) columns?.delete(column);
    }
  }

  /** Every content in the area until `visit` answers true; whether it did. */
  some(area: SheetArea, visit: (content: T) => boolean): boolean {
    const columns = this.sheets.get(area.sheetId);
    if (!columns || columns.size === 0) return false;
    if (area.right - area.left < columns.size) {
      for (let column = area.left; column <= area.right; column++) {
        const rows = columns.get(column);
        if (rows && someInRows(rows, area, visit)) return true;
      }
      return false;
    }
    for (const [column, rows] of columns) if (column >= area.left && column <= area.right && someInRows(rows, area, visit)) return true;
    return false;
  }
}

function someInRows<T>(rows: ReadonlyMap<number, T>, area: SheetArea, visit: (content: T) => boolean): boolean {
  if (area.bottom - area.top < rows.size) {
    for (let row = area.top; row <= area.bottom; row++) {
      const content = rows.get(row);
      if (content !== undefined && visit(content)) return true;
    }
    return false;
  }
  for (const [row, content] of rows) if (row >= area.top && row <= area.bottom && visit(content)) return true;
  return false;
}
