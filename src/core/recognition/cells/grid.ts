/** A sheet's cells with their kinds, read once; everything else in recognition asks this. Rows and columns are the sheet's. */
import type { Area, CellValue, SheetSnapshot } from '../../model/grid';
import { isCellError } from '../../model/grid';

export const cellKind = { blank: 0, text: 1, number: 2, date: 3, numericText: 4, error: 5, covered: 6 } as const;
export type CellKind = (typeof cellKind)[keyof typeof cellKind];

export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  readonly width: number;
  /** Row-major over `area`. */
  readonly kinds: Uint8Array;
  /** The merge that covers a cell, by its row-major index; its first cell included. */
  readonly merged: ReadonlyMap<number, Area>;
}

const digits = '0-9\\u0660-\\u0669\\u06f0-\\u06f9';
const numberLike = new RegExp(
  `^[\\s\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069(+\\-\\u2212<>≥≤~≈]*[${digits}]([${digits}\\s\\u00a0\\u202f\\u2009.,\\u060c\\u066b\\u066c'’]*[${digits}])?[\\s\\u200e\\u200f\\u2066-\\u2069)%\\u066a+\\u2212-]*$`,
  'u',
);
const dateLike = new RegExp(`^\\s*[${digits}]{1,4}\\s*([-/.])\\s*[${digits}]{1,2}\\s*\\1\\s*[${digits}]{1,4}\\s*$`, 'u');
const codeLike = new RegExp(`^\\s*(\\+[${digits}]{8}|[0\\u0660][${digits}])`, 'u');

/** A text that is a written number as it stands: no date, no phone number, no code with a leading zero. */
function isNumericText(text: string): boolean {
  return text.length < 40 && numberLike.test(text) && !codeLike.test(text) && !(dateLike.test(text) && !isGrouped(text));
}

/** "1.234.567" is a number although it is written like a date. */
function isGrouped(text: string): boolean {
  return new RegExp(`^\\s*[${digits}]{1,3}(\\.[${digits}]{3}){2}\\s*$`, 'u').test(text);
}

const dateFormat = /(^|[^\\"])([dyDY]|m{3,})/;

function isDateFormat(format: string): boolean {
  if (format === 'General' || format === '') return false;
  return dateFormat.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** A line drawn with signs parts rows and says nothing. */
const rule = /^\s*([-–—_=*.~─━])\1{3,}\s*$/;

function kindOf(value: CellValue, format: string, isDate: (format: string) => boolean, isNumber: (text: string) => boolean): CellKind {
  if (value === null) return cellKind.blank;
  if (typeof value === 'number') return isDate(format) ? cellKind.date : cellKind.number;
  if (typeof value === 'string')
    return value.trim() === '' || rule.test(value) ? cellKind.blank : isNumber(value) ? cellKind.numericText : cellKind.text;
  return isCellError(value) ? cellKind.error : cellKind.text;
}

/** Asks once for each different text. */
export function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const fresh = ask(text);
    if (known.size < 50_000) known.set(text, fresh);
    return fresh;
  };
}

export function gridOf(sheet: SheetSnapshot): Grid | null {
  const { area } = sheet;
  if (!area) return null;
  const width = area.right - area.left + 1;
  const height = Math.min(area.bottom - area.top + 1, sheet.values.length);
  const kinds = new Uint8Array(width * height);
  const isDate = remembered(isDateFormat);
  const isNumber = remembered(isNumericText);
  for (let r = 0; r < height; r++) {
    const values = sheet.values[r] ?? [];
    const formats = sheet.numberFormats[r] ?? [];
    const formulas = sheet.formulas[r] ?? [];
    for (let c = 0; c < width; c++) {
      const kind = kindOf(values[c] ?? null, formats[c] ?? 'General', isDate, isNumber);
      kinds[r * width + c] = kind === cellKind.blank && formulas[c] ? cellKind.text : kind;
    }
  }
  const grid: Grid = {
    sheet,
    area: { ...area, bottom: area.top + height - 1 },
    width,
    kinds,
    merged: mergesIn(sheet, area, width, height),
  };
  coverMerges(grid);
  return grid;
}

function mergesIn(sheet: SheetSnapshot, area: Area, width: number, height: number): ReadonlyMap<number, Area> {
  const merged = new Map<number, Area>();
  for (const merge of sheet.merges) {
    for (let row = Math.max(merge.top, area.top); row <= Math.min(merge.bottom, area.top + height - 1); row++) {
      for (let column = Math.max(merge.left, area.left); column <= Math.min(merge.right, area.right); column++) {
        merged.set((row - area.top) * width + column - area.left, merge);
      }
    }
  }
  return merged;
}

/** A blank cell under a filled merge is part of what is written there. */
function coverMerges(grid: Grid): void {
  for (const [index, merge] of grid.merged) {
    const isFilled = kindAt(grid, merge.top, merge.left) !== cellKind.blank;
    if (grid.kinds[index] === cellKind.blank && isFilled) grid.kinds[index] = cellKind.covered;
  }
}

export function kindAt(grid: Grid, row: number, column: number): CellKind {
  const { area } = grid;
  if (row < area.top || row > area.bottom || column < area.left || column > area.right) return cellKind.blank;
  return (grid.kinds[(row - area.top) * grid.width + column - area.left] ?? cellKind.blank) as CellKind;
}

export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.sheet.values[row - grid.area.top]?.[column - grid.area.left] ?? null;
}

export function formulaAt(grid: Grid, row: number, column: number): string | null {
  return grid.sheet.formulas[row - grid.area.top]?.[column - grid.area.left] ?? null;
}

export function formatAt(grid: Grid, row: number, column: number): string {
  return grid.sheet.numberFormats[row - grid.area.top]?.[column - grid.area.left] ?? 'General';
}

export function mergeAt(grid: Grid, row: number, column: number): Area | null {
  if (grid.merged.size === 0 || column < grid.area.left || column > grid.area.right) return null;
  return grid.merged.get((row - grid.area.top) * grid.width + column - grid.area.left) ?? null;
}

/** The cell's text with a merge's text in every cell that it covers; "" for anything but text. */
export function textAt(grid: Grid, row: number, column: number): string {
  const merge = mergeAt(grid, row, column);
  const value = merge ? valueAt(grid, merge.top, merge.left) : valueAt(grid, row, column);
  return typeof value === 'string' ? value : '';
}

export function isNumeric(kind: CellKind): boolean {
  return kind === cellKind.number || kind === cellKind.numericText;
}
