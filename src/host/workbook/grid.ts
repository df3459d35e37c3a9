import { SparseRows } from './rows';
import type { Area } from './types';

/** Above this many columns a row is passed over by the cells that it has, not column by column. */
const wideRow = 1024;

/** Cells of a sheet that hold something; `undefined` is none. Compact for dense rows and for cells far apart. */
export class SparseGrid<T> {
  private readonly rows = new SparseRows<(T | undefined)[]>();
  private extent: Area | null = null;
  private extentIsStale = false;

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.[column];
  }

  set(row: number, column: number, content: T): void {
    let cells = this.rows.get(row);
    if (!cells) {
      cells = [];
      this.rows.set(row, cells);
    }
    cells[column] = content;
    this.widen(row, column, column);
  }

  /** Adds the contents of a row by column; the caller keeps no hold of the array. */
  addRow(row: number, cells: (T | undefined)[]): void {
    if (this.rows.get(row)) {
      eachInRow(cells, 0, cells.length - 1, (column, content) => this.set(row, column, content));
      return;
    }
    const first = cells.findIndex((content) => content !== undefined);
    if (first < 0) return;
    this.rows.set(row, cells);
    this.widen(row, first, cells.length - 1);
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (cells?.[column] === undefined) return;
    if (column === cells.length - 1) cells.length = column;
    else cells[column] = undefined;
    const extent = this.extent;
    if (extent && (row === extent.top || row === extent.bottom || column === extent.left || column === extent.right)) {
      this.extentIsStale = true;
    }
  }

  /** Cells that hold something, row by row, left to right. */
  each(area: Area, visit: (row: number, column: number, content: T) => void): void {
    this.rows.each(area.top, area.bottom, (row, cells) => {
      eachInRow(cells, area.left, area.right, (column, content) => visit(row, column, content));
    });
  }

  /** The smallest area that holds every cell; `null` where there is none. */
  bounds(): Area | null {
    if (this.extentIsStale) this.measure();
    return this.extent;
  }

  private measure(): void {
    const old = this.extent;
    this.extent = null;
    this.extentIsStale = false;
    if (old) this.each(old, (row, column) => this.widen(row, column, column));
  }

  private widen(row: number, left: number, right: number): void {
    const old = this.extent;
    if (!old) {
      this.extent = { top: row, left, bottom: row, right };
    } else if (row < old.top || row > old.bottom || left < old.left || right > old.right) {
      this.extent = {
        top: Math.min(row, old.top),
        left: Math.min(left, old.left),
        bottom: Math.max(row, old.bottom),
        right: Math.max(right, old.right),
      };
    }
  }
}

function eachInRow<T>(cells: (T | undefined)[], left: number, right: number, visit: (column: number, content: T) => void): void {
  const last = Math.min(right, cells.length - 1);
  if (last - left > wideRow) {
    for (const key of Object.keys(cells)) {
      const column = Number(key);
      if (column > last) return;
      const content = column < left ? undefined : cells[column];
      if (content !== undefined) visit(column, content);
    }
    return;
  }
  for (let column = left; column <= last; column++) {
    const content = cells[column];
    if (content !== undefined) visit(column, content);
  }
}
