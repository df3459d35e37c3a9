/**
 * What was read of a workbook, before anything is understood of it. Pure data: `addin/excel/read` makes it, recognition
 * consumes it. Rows and columns are 0-based numbers of the sheet everywhere in core; A1 texts only at the borders.
 */
import type { Role, Unit } from './roles';

/** An error value as Excel shows it ("#N/A"); an object, so that a text that looks like an error stays a text. */
export interface CellError {
  readonly error: string;
}

/** `null` is a blank cell; dates are serial numbers; never `""`. */
export type CellValue = null | number | string | boolean | CellError;

/** A rectangle of cells, 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell of a sheet. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of a sheet. */
export interface RangeRef extends Area {
  readonly sheet: string;
}

/** What a column of a template's table holds, whatever its header says now. */
export interface MeantColumn {
  /** The field's code in its template. */
  readonly code: string;
  readonly role: Role;
  readonly unit: Unit;
  readonly type: 'text' | 'code' | 'date' | 'count' | 'decimal' | 'amount' | 'result';
}

export interface TableSnapshot {
  readonly name: string;
  /** Header and totals rows included. */
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** Of a template's table: which template, and its columns by sheet column. Filled in after reading. */
  readonly template?: { readonly code: string; readonly fields: ReadonlyMap<number, MeantColumn> };
}

export interface NameSnapshot {
  readonly name: string;
  /** The formula as Excel gives it, with `=`. */
  readonly formula: string;
  /** `null` for a workbook-wide name. */
  readonly sheet: string | null;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** The smallest rectangle that holds every value; `null` for a sheet without values. */
  readonly area: Area | null;
  /** Rows of the used range that Excel reports, formats included: tells a sheet with a million formatted empty rows. */
  readonly usedRows: number;
  /** Row-major over `area`: `values[r][c]` is the cell (area.top + r, area.left + c). */
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape; the formula in en-US with its `=`, or `null` for a constant. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Same shape; en-US format codes ("General", "0.0%", "dd/mm/yyyy"). */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /** 0-based sheet rows inside `area`. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /**
   * Indents of the cells' format, by sheet column and sheet row, those above 0 only; read of small sheets, and of their first
   * columns that have any. Left out where there is none.
   */
  readonly indents?: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly tables: readonly TableSnapshot[];
  readonly pivots: readonly Area[];
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly dateSystem: 1900 | 1904;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
