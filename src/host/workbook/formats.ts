import { maxColumns, maxRows } from './areas';
import { SparseRows } from './rows';
import type { Area } from './types';

/** Neighbouring cells of one row with the same style, both ends included. */
export interface StyleRun {
  readonly first: number;
  readonly last: number;
  readonly id: number;
}

/** How a row looks. Rows that look alike share one object, so a million formatted empty rows cost a million pointers. */
export interface RowFormat {
  /** Points; `null` is the sheet's default. */
  readonly height: number | null;
  /** Of cells without a style of their own; `null` leaves them to their column. */
  readonly styleId: number | null;
  /** In order, apart from each other. */
  readonly runs: readonly StyleRun[];
}

export interface ColumnFormat {
  /** Points; `null` is the sheet's default. */
  readonly width: number | null;
  readonly styleId: number | null;
}

const plainRow: RowFormat = { height: null, styleId: null, runs: [] };

/** Widths, heights and style ids of one sheet. */
export class SheetFormats {
  /** Points. */
  defaultColumnWidth = 48;
  defaultRowHeight = 15;
  private readonly rows = new SparseRows<RowFormat>();
  private readonly columns: (ColumnFormat | undefined)[] = [];
  private extent: Area | null = null;
  private extentIsStale = false;

  columnWidth(column: number): number {
    return this.columns[column]?.width ?? this.defaultColumnWidth;
  }

  rowHeight(row: number): number {
    return this.rows.get(row)?.height ?? this.defaultRowHeight;
  }

  styleId(row: number, column: number): number {
    const format = this.rows.get(row);
    return (format && (runAt(format.runs, column)?.id ?? format.styleId)) ?? this.columns[column]?.styleId ?? 0;
  }

  setColumn(column: number, format: ColumnFormat): void {
    this.columns[column] = format;
  }

  setRow(row: number, format: RowFormat): void {
    this.rows.set(row, format);
    this.widen(row, format.runs);
  }

  setColumnWidth(first: number, last: number, points: number): void {
    for (let column = first; column <= last; column++) {
      this.columns[column] = { width: points, styleId: this.columns[column]?.styleId ?? null };
    }
  }

  setRowHeight(first: number, last: number, points: number): void {
    this.changeRows(first, last, (format) => ({ ...format, height: points }));
  }

  /** Replaces the style id of each cell of the area; whole columns and whole rows stay what they are. */
  restyle(area: Area, change: (id: number) => number): void {
    this.extentIsStale = true;
    const cells = { left: area.left, right: area.right, change: remembered(change) };
    if (area.top === 0 && area.bottom === maxRows - 1) {
      const restyled = remembered((format: RowFormat) => this.restyledCells(format, cells));
      this.rows.each(0, maxRows - 1, (row, format) => this.rows.set(row, restyled(format)));
      for (let column = area.left; column <= area.right; column++) {
        const old = this.columns[column];
        this.columns[column] = { width: old?.width ?? null, styleId: cells.change(old?.styleId ?? 0) };
      }
    } else if (area.left === 0 && area.right === maxColumns - 1) {
      this.changeRows(area.top, area.bottom, (format) => ({
        height: format.height,
        styleId: cells.change(format.styleId ?? 0),
        runs: this.runsBelow(format).map((run) => ({ ...run, id: cells.change(run.id) })),
      }));
    } else {
      this.changeRows(area.top, area.bottom, (format) => this.restyledCells(format, cells));
    }
  }

  /** The smallest area that holds every cell with a style of its own. */
  bounds(): Area | null {
    if (this.extentIsStale) {
      this.extent = null;
      this.extentIsStale = false;
      this.rows.each(0, maxRows - 1, (row, format) => this.widen(row, format.runs));
    }
    return this.extent;
  }

  private changeRows(first: number, last: number, change: (format: RowFormat) => RowFormat): void {
    const changed = remembered(change);
    for (let row = first; row <= last; row++) this.rows.set(row, changed(this.rows.get(row) ?? plainRow));
  }

  private restyledCells(format: RowFormat, cells: { left: number; right: number; change: (id: number) => number }): RowFormat {
    const runs: StyleRun[] = [];
    for (const run of format.runs) {
      if (run.first < cells.left) runs.push({ ...run, last: Math.min(run.last, cells.left - 1) });
    }
    for (let column = cells.left; column <= cells.right; column++) {
      const old = runAt(format.runs, column)?.id ?? format.styleId ?? this.columns[column]?.styleId ?? 0;
      addToRuns(runs, column, cells.change(old));
    }
    for (const run of format.runs) {
      if (run.last > cells.right) runs.push({ ...run, first: Math.max(run.first, cells.right + 1) });
    }
    return { ...format, runs };
  }

  /** The row's runs, and one wherever a column's own style shows in it: as in Excel, cells arise where the two cross. */
  private runsBelow(format: RowFormat): readonly StyleRun[] {
    if (format.styleId !== null) return format.runs;
    const runs: StyleRun[] = [];
    const last = Math.max(this.columns.length - 1, format.runs.at(-1)?.last ?? 0);
    for (let column = 0; column <= last; column++) {
      const own = runAt(format.runs, column)?.id;
      const id = own ?? this.columns[column]?.styleId ?? 0;
      if (own !== undefined || id !== 0) addToRuns(runs, column, id);
    }
    return runs;
  }

  private widen(row: number, runs: readonly StyleRun[]): void {
    if (runs.length === 0) return;
    const first = runs.find((run) => run.id !== 0);
    const last = [...runs].reverse().find((run) => run.id !== 0);
    if (!first || !last) return;
    const old = this.extent;
    if (old && row >= old.top && row <= old.bottom && first.first >= old.left && last.last <= old.right) return;
    this.extent = {
      top: Math.min(row, old?.top ?? row),
      left: Math.min(first.first, old?.left ?? first.first),
      bottom: Math.max(row, old?.bottom ?? row),
      right: Math.max(last.last, old?.right ?? last.last),
    };
  }
}

/** Adds the next cell to runs that are in order. */
function addToRuns(runs: StyleRun[], column: number, id: number): void {
  const last = runs.at(-1);
  if (last && last.id === id && last.last === column - 1) runs[runs.length - 1] = { first: last.first, last: column, id };
  else runs.push({ first: column, last: column, id });
}

function runAt(runs: readonly StyleRun[], column: number): StyleRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run) return undefined;
    if (column < run.first) high = middle - 1;
    else if (column > run.last) low = middle + 1;
    else return run;
  }
  return undefined;
}

/** The same answer for the same thing, so that what was shared stays shared. */
function remembered<K, V>(change: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let changed = known.get(key);
    if (changed === undefined) {
      changed = change(key);
      known.set(key, changed);
    }
    return changed;
  };
}
