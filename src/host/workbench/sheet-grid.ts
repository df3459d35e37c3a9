/** A sheet as RevoGrid shows it: only the cells in view are asked of the workbook. Right-to-left sheets run right to left. */
import { defineCustomElements } from '@revolist/revogrid/loader';
import type { BeforeRangeSaveDataDetails, BeforeSaveDataDetails, ColumnRegular, RevoGridCustomEvent } from '@revolist/revogrid';
import { displayText } from '../api/display';
import type { Area, SheetView } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { columnLetters } from '../xlsx/read/cell-reference';
import { cellLook, type CellContext } from './cell-look';
import { cellAddress, contentOf } from './cell-text';
import type { Entry } from './entry';
import { painted } from './page';
import type { Locale } from './locale';
import { pastedRows } from './pasted';
import { Layout, shownSize, type Place } from './layout';
import { chartBoxes, mergeSpans, type ChartBox } from './spans';

export interface GridEvents {
  select(sheetId: string, area: Area): void;
  write(entries: readonly Entry[]): void;
}

interface Row {
  readonly row: number;
}

interface KeyDetail {
  readonly original: KeyboardEvent;
  readonly edit: unknown;
}

const headerProp = 'header';
const headerWidth = 52;
const lastRow = 1_048_575;
const lastColumn = 16_383;
const rowHeightsKept = 5_000;

export class SheetGrid {
  private grid: HTMLRevoGridElement;
  /** A grid scrolls only when its sizes are known. */
  private rendered: Promise<void> = Promise.resolve();
  private isNew = true;
  private sheet: SheetView | null = null;
  private layout: Layout | null = null;
  private shape = '';
  private selected = '';
  private area: Area | null = null;
  /** The text that is being pasted. */
  private clipboard: string | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly workbook: Workbook,
    private readonly events: GridEvents,
    private readonly chartText: string,
    private readonly locale: Locale,
  ) {
    defineCustomElements(window);
    this.grid = this.newGrid();
  }

  draw(sheet: SheetView, selection: Area): void {
    this.sheet = sheet;
    this.area = selection;
    const shape = shapeOf(sheet);
    if (shape !== this.shape) {
      // A new grid: one that had another sheet keeps its scroll and its sizes.
      if (this.shape !== '') this.grid = this.newGrid();
      this.shape = shape;
      this.selected = '';
      this.build(sheet);
    } else void this.grid.refresh('all');
    void this.show(sheet, selection);
  }

  close(): void {
    this.grid.remove();
  }

  private newGrid(): HTMLRevoGridElement {
    const grid = document.createElement('revo-grid');
    Object.assign(grid, {
      range: true,
      canFocus: true,
      // A column stands where the workbook has it.
      canMoveColumns: false,
      useClipboard: true,
      hideAttribution: true,
      theme: 'default',
      applyOnClose: true,
      frameSize: 4,
    });
    this.listen(grid);
    this.rendered = new Promise((resolve) => grid.addEventListener('aftergridrender', () => resolve(), { once: true }));
    this.isNew = true;
    this.place.replaceChildren(grid);
    return grid;
  }

  private build(sheet: SheetView): void {
    const layout = new Layout(sheet);
    this.layout = layout;
    const context = { workbook: this.workbook, sheet, layout, merges: mergeSpans(sheet, layout) };
    const charts = chartBoxes(sheet, layout);
    this.grid.rowSize = layout.height(lastRow);
    this.grid.columns = [rowHeader(sheet), ...layout.columns.map((column) => this.column(context, charts, column))];
    this.grid.source = layout.rows.map((row): Row => ({ row }));
    this.grid.rowDefinitions = layout.rows
      .slice(0, rowHeightsKept)
      .flatMap((row, index) =>
        layout.height(row) === layout.height(lastRow) ? [] : [{ type: 'rgRow' as const, index, size: layout.height(row) }],
      );
  }

  private column(context: CellContext, charts: ReadonlyMap<string, ChartBox>, column: number): ColumnRegular {
    return {
      prop: String(column),
      name: columnLetters(column),
      size: context.layout.width(column),
      minSize: 1,
      cellProperties: ({ model }) => ({ ...cellLook(context, rowOf(model), column).cell, 'data-cell': cellAddress(rowOf(model), column) }),
      cellTemplate: (h, { model }) => {
        const { text, inner } = cellLook(context, rowOf(model), column);
        const chart = charts.get(`${rowOf(model)},${column}`);
        const box = h('div', inner, h('span', null, text));
        return chart
          ? [
              box,
              h(
                'div',
                { class: 'chart', style: { width: `${chart.width}px`, height: `${chart.height}px` } },
                `${this.chartText}: ${chart.title}`,
              ),
            ]
          : box;
      },
      // What the editor begins with: the content, not the text that is shown.
      cellParser: (model) => contentOf(context.sheet, rowOf(model), column, this.locale),
    };
  }

  private listen(grid: HTMLRevoGridElement): void {
    grid.addEventListener('beforeedit', (event: RevoGridCustomEvent<BeforeSaveDataDetails>) => {
      event.preventDefault();
      const { model, prop } = event.detail;
      this.write([{ row: rowOf(model), column: Number(prop), text: textOf(event.detail.val as unknown) }]);
    });
    grid.addEventListener('beforerangeedit', (event: RevoGridCustomEvent<BeforeRangeSaveDataDetails>) => {
      event.preventDefault();
      this.write(this.entriesOf(event.detail.data));
    });
    grid.addEventListener('beforeautofill', (event) => event.preventDefault());
    grid.addEventListener('beforecellfocus', (event: RevoGridCustomEvent<BeforeSaveDataDetails>) => {
      const { prop, model, originalEvent } = event.detail;
      if (prop !== headerProp) return;
      event.preventDefault();
      if (originalEvent) this.select({ top: rowOf(model), bottom: rowOf(model), left: 0, right: lastColumn });
    });
    grid.addEventListener('headerclick', (event: RevoGridCustomEvent<ColumnRegular>) => {
      const column = Number(event.detail.prop);
      if (Number.isInteger(column)) this.select({ top: 0, bottom: lastRow, left: column, right: column });
    });
    // The selection stays in sight while the user is in the formula bar, the ribbon or the pane.
    grid.addEventListener('beforefocuslost', (event) => event.preventDefault());
    grid.addEventListener('beforesorting', (event) => event.preventDefault());
    grid.addEventListener('afterfocus', () => void this.focused());
    grid.addEventListener('setrange', () => void Promise.resolve().then(() => this.focused()));
    grid.addEventListener('clipboardrangecopy', (event) =>
      this.copied(event as CustomEvent<{ range: { x: number; x1: number; y: number; y1: number }; data: unknown }>),
    );
    grid.addEventListener('beforepaste', (event) => this.offered(event as CustomEvent<{ raw: string; isHTML: boolean }>));
    grid.addEventListener('beforepasteapply', (event) => this.pasted(event as CustomEvent<{ parsed: readonly (readonly string[])[] }>));
    grid.addEventListener('beforekeydown', (event) => this.pressed(event as CustomEvent<KeyDetail>));
  }

  private write(cells: readonly Omit<Entry, 'sheetId'>[]): void {
    const { sheet } = this;
    if (sheet) this.events.write(cells.map((cell) => ({ ...cell, sheetId: sheet.id })));
  }

  private select(area: Area): void {
    if (this.sheet) this.events.select(this.sheet.id, area);
  }

  private entriesOf(data: BeforeRangeSaveDataDetails['data']): Omit<Entry, 'sheetId'>[] {
    return Object.entries(data).flatMap(([place, cells]) => {
      const row = this.layout?.rows[Number(place)];
      if (row === undefined) return [];
      return Object.entries(cells).flatMap(([prop, val]) =>
        prop === headerProp ? [] : [{ row, column: Number(prop), text: textOf(val) }],
      );
    });
  }

  /** Copies what the cells show, as Excel's plain text does. */
  private copied(event: CustomEvent<{ range: { x: number; x1: number; y: number; y1: number }; data: unknown }>): void {
    const { sheet, layout, workbook } = this;
    if (!sheet || !layout) return;
    const { x, x1, y, y1 } = event.detail.range;
    const columns = layout.columns.slice(x, x1 + 1).sort((first, second) => first - second);
    event.detail.data = layout.rows
      .slice(y, y1 + 1)
      .map((row) =>
        columns.map((column) => displayText(sheet.value(row, column), sheet.style(row, column).numberFormat, workbook.dateSystem)),
      );
  }

  /** The grid takes a text apart line by line, quoted cells too. */
  private offered({ detail: { raw, isHTML } }: CustomEvent<{ raw: string; isHTML: boolean }>): void {
    this.clipboard = isHTML ? null : raw;
  }

  /** Writes a pasted block from the first selected cell on, in the direction of the sheet. */
  private pasted(event: CustomEvent<{ parsed: readonly (readonly string[])[] }>): void {
    event.preventDefault();
    const { layout, area } = this;
    if (!layout || !area) return;
    const rows = layout.rows.filter((row) => row >= area.top);
    const columns = layout.columns.filter((column) => column >= area.left).sort((first, second) => first - second);
    const entries = (this.clipboard === null ? event.detail.parsed : pastedRows(this.clipboard)).flatMap((texts, down) =>
      texts.flatMap((text, across) => {
        const [row, column] = [rows[down], columns[across]];
        return row === undefined || column === undefined ? [] : [{ row, column, text }];
      }),
    );
    this.write(entries);
  }

  /** Tab follows the reading direction of the sheet; F2 edits. */
  private pressed(event: CustomEvent<KeyDetail>): void {
    const { original, edit } = event.detail;
    // Each part of the grid tells of the same key.
    if (edit || original.defaultPrevented) return;
    if (isElsewhere(original.target, this.grid)) return event.preventDefault();
    if (original.key === 'F2') {
      original.preventDefault();
      void this.editFocused();
    }
    if (original.key === 'Tab' && this.sheet?.rightToLeft) {
      original.preventDefault();
      void this.step(original.shiftKey ? 1 : -1);
    }
  }

  private async editFocused(): Promise<void> {
    const focused = await this.grid.getFocused();
    if (focused?.column) await this.grid.setCellEdit(focused.cell.y, focused.column.prop);
  }

  private async step(change: number): Promise<void> {
    const focused = await this.grid.getFocused();
    if (!focused || !this.layout) return;
    const x = Math.max(0, Math.min(this.layout.columns.length - 1, focused.cell.x + change));
    await this.grid.setCellsFocus({ x, y: focused.cell.y }, { x, y: focused.cell.y });
  }

  private async focused(): Promise<void> {
    const range = await this.grid.getSelectedRange();
    const { sheet } = this;
    const area = range && this.layout?.areaOf(range);
    if (!area || !sheet) return;
    const key = selectionKey(sheet, area);
    if (key === this.selected) return;
    this.selected = key;
    this.events.select(sheet.id, area);
  }

  /** Moves the grid's focus where the selection is, unless it came from the grid. */
  private async show(sheet: SheetView, area: Area): Promise<void> {
    const places = this.layout?.placesOf(area);
    const shown = places && this.layout?.areaOf({ x: places.first.x, x1: places.last.x, y: places.first.y, y1: places.last.y });
    if (!places || !shown) return;
    const key = selectionKey(sheet, shown);
    if (key === this.selected) return;
    this.selected = key;
    const { grid, layout } = this;
    await this.rendered;
    if (grid !== this.grid || !layout) return;
    if (this.isNew) await this.reveal(grid, { x: sheet.rightToLeft ? layout.columns.length - 1 : 0, y: 0 });
    this.isNew = false;
    await grid.setCellsFocus(places.first, places.last);
    await this.reveal(grid, sheet.rightToLeft ? { x: places.last.x, y: places.first.y } : places.first);
  }

  /** Scrolls a cell into view, again where the grid did not have its sizes yet. */
  private async reveal(grid: HTMLRevoGridElement, place: Place): Promise<void> {
    const [row, column] = [this.layout?.rows[place.y], this.layout?.columns[place.x]];
    if (row === undefined || column === undefined) return;
    for (let attempt = 0; attempt < mostScrolls && grid.isConnected; attempt++) {
      await painted();
      if (isInView(grid.querySelector(`[data-cell="${cellAddress(row, column)}"]`), grid)) return;
      await grid.scrollToColumnIndex(place.x);
      await grid.scrollToRow(place.y);
    }
  }
}

const mostScrolls = 12;

function isInView(cell: Element | null, grid: HTMLElement): boolean {
  const view = grid.querySelector('revogr-viewport-scroll.rgCol')?.getBoundingClientRect();
  const box = cell?.getBoundingClientRect();
  if (!view || !box) return false;
  const isWide = box.width >= view.width;
  return box.top >= view.top && box.bottom <= view.bottom && (isWide || (box.left >= view.left - 1 && box.right <= view.right + 1));
}

/** Row numbers stand where the sheet begins. */
function rowHeader(sheet: SheetView): ColumnRegular {
  return {
    prop: headerProp,
    name: '',
    size: headerWidth,
    pin: sheet.rightToLeft ? 'colPinEnd' : 'colPinStart',
    readonly: true,
    cellProperties: () => ({ class: { 'row-header': true } }),
    cellTemplate: (_h, { model }) => String(rowOf(model) + 1),
  };
}

/** The grid hears every key of the page: those for the formula bar and the ribbon are not its own. */
function isElsewhere(target: EventTarget | null, grid: HTMLElement): boolean {
  return target instanceof Element && target !== document.body && !grid.contains(target);
}

function rowOf(model: unknown): number {
  return (model as Row).row;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : String(value ?? '');
}

function selectionKey(sheet: SheetView, { top, left, bottom, right }: Area): string {
  return [sheet.id, top, left, bottom, right].join();
}

/** Changes when the grid must be built anew rather than redrawn. */
function shapeOf(sheet: SheetView): string {
  const size = shownSize(sheet);
  const widths = Array.from({ length: size.columns }, (_, column) => sheet.columnWidth(column));
  return JSON.stringify([
    sheet.id,
    size,
    widths,
    sheet.rightToLeft,
    [...sheet.hiddenRows],
    [...sheet.hiddenColumns],
    sheet.merges,
    sheet.charts.length,
  ]);
}
