/** A sheet as RevoGrid shows it: only the cells in view are asked of the workbook. Right-to-left sheets run right to left. */
import { defineCustomElement } from '@revolist/revogrid/standalone';
import type { ColumnRegular, RevoGridCustomEvent } from '@revolist/revogrid';
import type { Area, SheetView } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { columnLetters } from '../xlsx/read/cell-reference';
import { cellLook, mergesByCell, type MergeLook } from './cell-look';
import { contentOf } from './cell-text';
import type { Entry } from './entry';

type Grid = HTMLRevoGridElement;

export interface GridEvents {
  select(sheetId: string, area: Area): void;
  write(entry: Entry): void;
}

/** What a grid shows beyond the used cells, as room to write. */
const spareRows = 40;
const spareColumns = 8;
const leastRows = 60;
const leastColumns = 16;
const pixelsInPoint = 96 / 72;

export class SheetGrid {
  private readonly grid: Grid;
  private shape = '';
  private selected = '';
  private sheet: SheetView | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly workbook: Workbook,
    private readonly events: GridEvents,
  ) {
    defineCustomElement();
    this.grid = document.createElement('revo-grid');
    Object.assign(this.grid, { range: true, resize: false, rowHeaders: true, canFocus: true, useClipboard: true, hideAttribution: true, readonly: false, theme: 'default' });
    this.grid.addEventListener('beforeedit', (event) => this.edited(event));
    this.grid.addEventListener('beforerangeedit', (event) => event.preventDefault());
    this.grid.addEventListener('afterfocus', () => void this.focused());
    this.place.replaceChildren(this.grid);
  }

  draw(sheet: SheetView, selection: Area): void {
    this.sheet = sheet;
    const shape = shapeOf(sheet);
    if (shape !== this.shape) {
      this.shape = shape;
      this.build(sheet);
    } else void this.grid.refresh('all');
    void this.show(sheet, selection);
  }

  close(): void {
    this.grid.remove();
  }

  private build(sheet: SheetView): void {
    const { rows, columns } = sizeOf(sheet);
    const merges = mergesByCell(sheet, columns);
    this.grid.rtl = sheet.rightToLeft;
    this.grid.columns = range(columns).filter((column) => !sheet.hiddenColumns.has(column)).map((column) => this.column(sheet, column, merges));
    this.grid.source = range(rows).map((row) => ({ row }));
    this.grid.trimmedRows = Object.fromEntries([...sheet.hiddenRows].map((row) => [row, true]));
    this.grid.rowDefinitions = rowHeights(sheet, rows);
  }

  private column(sheet: SheetView, column: number, merges: ReadonlyMap<string, MergeLook>): ColumnRegular {
    return {
      prop: String(column),
      name: columnLetters(column),
      size: Math.max(24, sheet.columnWidth(column) * pixelsInPoint),
      cellProperties: ({ rowIndex }) => cellLook(this.workbook, sheet, rowIndex, column, merges).properties,
      cellTemplate: (h, { rowIndex }) => {
        const { text, inner } = cellLook(this.workbook, sheet, rowIndex, column, merges);
        return h('span', inner, text);
      },
      // What the editor begins with: the content, not the text that is shown.
      cellParser: (model: { row: number }) => contentOf(sheet, model.row, column),
    };
  }

  private edited(event: RevoGridCustomEvent<{ rowIndex?: number; prop?: string | number; val?: unknown }>): void {
    event.preventDefault();
    const { rowIndex, prop, val } = event.detail;
    if (!this.sheet || rowIndex === undefined || prop === undefined) return;
    this.events.write({ sheetId: this.sheet.id, row: rowIndex, column: Number(prop), text: String(val ?? '') });
  }

  private async focused(): Promise<void> {
    const range = await this.grid.getSelectedRange();
    const { sheet } = this;
    if (!range || !sheet) return;
    const shown = columnOrder(this.grid.columns as ColumnRegular[]);
    const area = { top: range.y, bottom: range.y1, left: shown[range.x] ?? range.x, right: shown[range.x1] ?? range.x1 };
    this.selected = selectionKey(sheet, area);
    this.events.select(sheet.id, area);
  }

  /** Moves the grid's focus where the selection is, unless it came from the grid. */
  private async show(sheet: SheetView, area: Area): Promise<void> {
    const key = selectionKey(sheet, area);
    if (key === this.selected) return;
    this.selected = key;
    const shown = columnOrder(this.grid.columns as ColumnRegular[]);
    const [left, right] = [shown.indexOf(area.left), shown.indexOf(area.right)];
    const { rows } = sizeOf(sheet);
    if (left < 0) return;
    await this.grid.scrollToCoordinate({ x: Math.max(0, left - 1), y: Math.max(0, Math.min(area.top, rows - 1) - 3) });
    await this.grid.setCellsFocus({ x: left, y: area.top }, { x: right < 0 ? left : right, y: Math.min(area.bottom, rows - 1) });
  }
}

function selectionKey(sheet: SheetView, { top, left, bottom, right }: Area): string {
  return [sheet.id, top, left, bottom, right].join();
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

/** Sheet columns in the order in which they are shown. */
function columnOrder(columns: readonly ColumnRegular[]): number[] {
  return columns.map(({ prop }) => Number(prop));
}

function sizeOf(sheet: SheetView): { rows: number; columns: number } {
  const used = sheet.usedArea(true);
  return { rows: Math.max(leastRows, (used?.bottom ?? 0) + spareRows), columns: Math.max(leastColumns, (used?.right ?? 0) + spareColumns) };
}

/** Changes when the grid must be built anew rather than redrawn. */
function shapeOf(sheet: SheetView): string {
  const { rows, columns } = sizeOf(sheet);
  const widths = range(columns).map((column) => sheet.columnWidth(column));
  return JSON.stringify([sheet.id, rows, columns, widths, sheet.rightToLeft, [...sheet.hiddenRows], [...sheet.hiddenColumns], sheet.merges]);
}

function rowHeights(sheet: SheetView, rows: number) {
  const plain = sheet.rowHeight(rows + 1);
  return range(Math.min(rows, 2000))
    .filter((row) => sheet.rowHeight(row) !== plain)
    .map((row) => ({ type: 'rgRow' as const, index: row, size: sheet.rowHeight(row) * pixelsInPoint }));
}
