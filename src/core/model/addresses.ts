/** A1 texts and 0-based numbers, both ways. Sheet names are quoted where Excel would quote them. */
import type { Area, CellRef, RangeRef } from './grid';

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for "A"; letters only, any case. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellText(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

export function areaText(area: Area): string {
  const first = cellText(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cellText(area.bottom, area.right)}`;
}

const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeReference = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$/;

/** The sheet name as a formula needs it: quoted unless it is a plain word that is no cell address. */
export function sheetText(sheet: string): string {
  return plainSheetName.test(sheet) && !looksLikeReference.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

export function isRange(ref: CellRef | RangeRef): ref is RangeRef {
  return 'top' in ref;
}

/** "Sheet!A1" or "Sheet!A1:B9". */
export function refText(ref: CellRef | RangeRef): string {
  return `${sheetText(ref.sheet)}!${isRange(ref) ? areaText(ref) : cellText(ref.row, ref.column)}`;
}

const areaPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** `null` for a text that is no A1 address, or one off the grid. */
export function parseArea(text: string): Area | null {
  const match = areaPattern.exec(text.trim());
  if (!match) return null;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const columns = [columnNumber(firstColumn), columnNumber(lastColumn)];
  const area = { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
  return area.top >= 0 && area.bottom < maxRows && area.right < maxColumns ? area : null;
}

/** `null` where the text names no sheet or no area. */
export function parseRef(text: string): RangeRef | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  const area = match?.[3] === undefined ? null : parseArea(match[3]);
  return match && area ? { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', ...area } : null;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The smallest area that holds them all; `null` of none. */
export function boundingArea(areas: readonly Area[]): Area | null {
  const [first, ...others] = areas;
  if (!first) return null;
  return others.reduce(
    (all, { top, left, bottom, right }) => ({
      top: Math.min(all.top, top),
      left: Math.min(all.left, left),
      bottom: Math.max(all.bottom, bottom),
      right: Math.max(all.right, right),
    }),
    first,
  );
}
