import { maxColumns, maxRows, wholeSheet } from '../../workbook/areas';
import type { LineSpan } from '../../workbook/changes';
import { contentChanged } from '../../workbook/changes';
import { SparseGrid } from '../../workbook/grid';
import type { Sheet } from '../../workbook/sheet';
import { styleChanged } from './cell-writer';
import type { RowEdit } from './rows';

/** Beyond it, setting the height of every row of a sheet would write a million empty rows. */
const mostEmptyRows = 20_000;

/** What of a sheet must be written, by cell, row and column. */
export interface SheetEdits {
  /** Flags of `CellWriter.write`. */
  readonly cells: SparseGrid<number>;
  readonly rows: readonly RowEdit[];
  /** Restyled from top to bottom. */
  readonly styledColumns: readonly LineSpan[];
  /** Restyled from end to end. */
  readonly styledRows: ReadonlySet<number>;
  readonly highRows: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  /** Columns whose width, hiding or style is written. */
  readonly columns: readonly LineSpan[];
}

/** What differs from the sheet's part in the source. */
export function changedEdits(sheet: Sheet): SheetEdits {
  const { changes } = sheet;
  const cells = new SparseGrid<number>();
  changes.cells.each(wholeSheet, (row, column, flags) => cells.set(row, column, flags));
  const styledColumns: LineSpan[] = [];
  const styledRows = new Set<number>();
  for (const area of changes.styles.areas) {
    if (area.top === 0 && area.bottom === maxRows - 1) styledColumns.push({ first: area.left, last: area.right });
    else if (area.left === 0 && area.right === maxColumns - 1) addLines(styledRows, { first: area.top, last: area.bottom }, sheet);
    else {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) cells.set(row, column, (cells.get(row, column) ?? 0) | styleChanged);
      }
    }
  }
  const highRows = new Set<number>();
  const hiddenRows = new Set<number>();
  for (const span of changes.heights) addLines(highRows, span, sheet);
  for (const span of changes.hiddenRows) addLines(hiddenRows, span, sheet);
  const columns = [...changes.widths, ...changes.hiddenColumns, ...styledColumns];
  return { cells, rows: rowEdits(cells, [styledRows, highRows, hiddenRows]), styledColumns, styledRows, highRows, hiddenRows, columns };
}

/** All that a sheet without source holds. */
export function allEdits(sheet: Sheet, defaults: { readonly width: number; readonly height: number }): SheetEdits {
  const cells = new SparseGrid<number>();
  const used = sheet.usedArea(false);
  const columnStyle = (column: number) => sheet.styleId(maxRows - 1, column);
  const highRows = new Set<number>();
  if (used) {
    sheet.eachCell(used, (row, column) => cells.set(row, column, contentChanged | styleChanged));
    for (let row = used.top; row <= used.bottom; row++) {
      for (let column = used.left; column <= used.right; column++) {
        if (sheet.styleId(row, column) !== columnStyle(column)) cells.set(row, column, contentChanged | styleChanged);
      }
    }
    for (let row = 0; row <= used.bottom; row++) if (sheet.rowHeight(row) !== defaults.height) highRows.add(row);
  }
  const columns: LineSpan[] = [];
  for (let column = 0; column < maxColumns; column++) {
    if (sheet.columnWidth(column) !== defaults.width || columnStyle(column) !== 0 || sheet.hiddenColumns.has(column))
      columns.push({ first: column, last: column });
  }
  const hiddenRows = new Set(sheet.hiddenRows);
  return { cells, rows: rowEdits(cells, [highRows, hiddenRows]), styledColumns: [], styledRows: new Set(), highRows, hiddenRows, columns };
}

function addLines(lines: Set<number>, span: LineSpan, sheet: Sheet): void {
  const used = sheet.usedArea(false)?.bottom ?? 0;
  const last = span.last - span.first > mostEmptyRows ? Math.min(span.last, used) : span.last;
  for (let line = span.first; line <= last; line++) lines.add(line);
}

function rowEdits(cells: SparseGrid<number>, lines: readonly ReadonlySet<number>[]): RowEdit[] {
  const columnsByRow = new Map<number, number[]>();
  for (const set of lines) for (const row of set) columnsByRow.set(row, []);
  cells.each(wholeSheet, (row, column) => {
    const columns = columnsByRow.get(row);
    if (columns) columns.push(column);
    else columnsByRow.set(row, [column]);
  });
  return [...columnsByRow].sort(([a], [b]) => a - b).map(([row, columns]) => ({ row, columns }));
}
