/**
 * The workbook as the host's parts see it: `xlsx` fills and saves it, `calculation` computes over it, `api` answers
 * office.js from it, the workbench draws it. Rows and columns are 0-based. `Workbook` and `Sheet` of this folder implement
 * these; nothing outside the folder touches how cells are stored.
 */

import type { ConditionalFormatModel, ValidationModel } from './rules';

export type ErrorCode =
  | '#NULL!'
  | '#DIV/0!'
  | '#VALUE!'
  | '#REF!'
  | '#NAME?'
  | '#NUM!'
  | '#N/A'
  | '#GETTING_DATA'
  | '#SPILL!'
  | '#CALC!'
  | '#BUSY!'
  | '#FIELD!'
  | '#BLOCKED!'
  | '#CONNECT!'
  | '#UNKNOWN!'
  | '#EXTERNAL!';

export interface CellErrorValue {
  readonly error: ErrorCode;
  /** What a custom function said; shown in the workbench, returned by `eval`. */
  readonly message?: string;
}

/** `null` is a blank cell. */
export type Scalar = null | number | string | boolean | CellErrorValue;

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A whole cell format; interned by the workbook, so that equal formats share one id. Colours "#RRGGBB", sizes in points. */
export interface Style {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  /** `null` where the cell has no fill. */
  readonly fillColor: string | null;
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  readonly indent: number;
  readonly readingOrder: 'context' | 'ltr' | 'rtl';
  readonly locked: boolean;
  readonly borders: { readonly [edge in 'top' | 'bottom' | 'left' | 'right']?: { readonly style: string; readonly color: string } };
  /** The style's index in the file it came from (cellXfs), so that what we do not model survives a change of what we do. */
  readonly fileIndex: number | null;
}

export interface Protection {
  /** Whether a password guards it; the password itself is never known. */
  readonly hasPassword: boolean;
}

export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
  columns: string[];
}

export interface PageModel {
  orientation: 'portrait' | 'landscape';
  /** 9 is A4. */
  paperSize: number;
  /** 0 leaves that direction free; both `null` means no fit to page. */
  fitToWidth: number | null;
  fitToHeight: number | null;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  printArea: Area | null;
  titleRows: { first: number; last: number } | null;
  /** With Excel's codes, "&CPage &P". */
  header: string;
  footer: string;
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** `null`: the pages are counted on from the sheet before. */
  firstPageNumber: number | null;
}

/** How the sheet is shown, beside its cells. */
export interface SheetLook {
  /** "#RRGGBB", or "" where the tab has none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** Rows and columns that stay in sight; `null` where all scroll. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  source: { readonly sheet: string; readonly area: Area };
  seriesBy: 'auto' | 'rows' | 'columns';
  place: Area;
  /** False for a chart that was in the file: it is kept as it is, not redrawn. */
  readonly isOurs: boolean;
}

export interface NameModel {
  readonly name: string;
  /** With its "=". */
  formula: string;
  /** Sheet id for a sheet's own name. */
  readonly scope: string | null;
  readonly isHidden: boolean;
}

/** Something of the file that the workbook does not hold, because it can't be read or breaks Excel's bounds. It stays in the file. */
export interface LeftOut {
  readonly sheet: string;
  readonly isWholeSheet: boolean;
  /** English, without a full stop. */
  readonly sentence: string;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** Reads. Every cell that a getter is not told about is `null`, unformatted. */
export interface SheetView {
  /** Stable for the session, in Excel's look: "{00000000-0001-0000-0000-000000000000}". */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly rightToLeft: boolean;
  readonly protection: Protection | null;
  readonly merges: readonly Area[];
  readonly tables: readonly TableModel[];
  readonly pivots: readonly Area[];
  readonly charts: readonly ChartModel[];
  readonly page: Readonly<PageModel>;
  readonly validations: readonly ValidationModel[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly look: SheetLook;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Width in points of one column, default included. */
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  value(row: number, column: number): Scalar;
  /** en-US, with "="; `null` for a constant. */
  formula(row: number, column: number): string | null;
  style(row: number, column: number): Style;
  hyperlink(row: number, column: number): { readonly location: string; readonly tip: string } | null;
  /** The spill that covers this cell, where it is one; the anchor is its top left cell. */
  spillOver(row: number, column: number): Area | null;
  /** `null` where the sheet holds nothing. Formatted empty cells count unless `valuesOnly`. */
  usedArea(valuesOnly: boolean): Area | null;
  /** Calls `visit` for each cell of `area` that holds a value or formula, row-major; fast over sparse areas. */
  eachCell(area: Area, visit: (row: number, column: number, value: Scalar, formula: string | null) => void): void;
}

export type Change =
  | { readonly kind: 'values'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'formats'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'calculated'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-renamed' | 'sheet-changed'; readonly sheetId: string }
  | { readonly kind: 'workbook-changed' };
