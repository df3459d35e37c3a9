/** Which rows and columns of a sheet the grid shows, and in which order: hidden ones not, right-to-left sheets from the right. */
import { maxColumns, maxRows } from '../workbook/areas';
import type { Area, SheetView } from '../workbook/types';

/** What a grid shows beyond the used cells, as room to write; it grows by blocks, so that not every entry makes it anew. */
const spareRows = 40;
const spareColumns = 8;
const rowBlock = 200;
const columnBlock = 26;
const pixelsInPoint = 96 / 72;
const leastWidth = 18;

export class Layout {
  /** Sheet rows and columns by their place in the grid. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  private readonly places: ReadonlyMap<number, number>;

  constructor(private readonly sheet: SheetView) {
    const size = shownSize(sheet);
    this.rows = range(size.rows).filter((row) => !sheet.hiddenRows.has(row));
    const columns = range(size.columns).filter((column) => !sheet.hiddenColumns.has(column));
    this.columns = sheet.rightToLeft ? columns.reverse() : columns;
    this.places = new Map(this.columns.map((column, place) => [column, place]));
  }

  /** Pixels. */
  width(column: number): number {
    return this.places.has(column) ? Math.max(leastWidth, Math.round(this.sheet.columnWidth(column) * pixelsInPoint)) : 0;
  }

  height(row: number): number {
    return this.sheet.hiddenRows.has(row) ? 0 : Math.round(this.sheet.rowHeight(row) * pixelsInPoint);
  }

  /** The cells of the sheet under a range of places. */
  areaOf(range: { readonly x: number; readonly x1: number; readonly y: number; readonly y1: number }): Area | null {
    const [top, bottom] = [this.rows[range.y], this.rows[range.y1]];
    const columns = [this.columns[range.x], this.columns[range.x1]].filter((column) => column !== undefined);
    if (top === undefined || bottom === undefined || columns.length < 2) return null;
    return { top, bottom, left: Math.min(...columns), right: Math.max(...columns) };
  }

  /** The places of an area's first shown cell and of its last; `null` where the grid shows none of it. */
  placesOf({ top, bottom, left, right }: Area): { readonly first: Place; readonly last: Place } | null {
    const rows = [this.rowPlace(top), this.rowPlace(bottom + 1) - 1] as const;
    const columns = this.columns.flatMap((column, place) => (column >= left && column <= right ? [place] : []));
    const [x, x1] = [columns[0], columns.at(-1)];
    if (x === undefined || x1 === undefined || rows[1] < rows[0]) return null;
    return { first: { x, y: rows[0] }, last: { x: x1, y: rows[1] } };
  }

  /** The place of the first shown row at or after `row`. */
  private rowPlace(row: number): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Rows and columns, hidden ones included. */
export function shownSize(sheet: SheetView): { readonly rows: number; readonly columns: number } {
  const used = sheet.usedArea(true) ?? { bottom: 0, right: 0 };
  return { rows: blocks(used.bottom + spareRows, rowBlock, maxRows), columns: blocks(used.right + spareColumns, columnBlock, maxColumns) };
}

function blocks(needed: number, block: number, most: number): number {
  return Math.min(most, Math.ceil(needed / block) * block);
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
