/** A1 texts and areas. Sheet names are quoted where Excel quotes them. */
import type { Area } from './model';
import { maxColumns, maxRows } from './model';

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** "A1:B2", "A1", "2:3" for whole rows, "B:C" for whole columns. */
export function areaText({ top, left, bottom, right }: Area): string {
  if (left === 0 && right === maxColumns - 1) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === maxRows - 1) return `${columnName(left)}:${columnName(right)}`;
  const first = `${columnName(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom + 1}`;
}

export function addressText(sheetName: string, area: Area): string {
  return `${quoted(sheetName)}!${areaText(area)}`;
}

/** A name that is not a plain word, or that reads as a cell, stands in quotes. */
export function quoted(sheetName: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^([a-z]{1,3}\d+|r\d*c\d*|r|c)$/i.test(sheetName);
  return isPlain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
}

export interface ParsedAddress {
  /** `null` where the address names no sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** `null` where the text is no address, or lies off the grid. */
export function parseAddress(text: string): ParsedAddress | null {
  const bang = text.lastIndexOf('!');
  const area = parseArea(
    text
      .slice(bang + 1)
      .replaceAll('$', '')
      .trim(),
  );
  if (!area) return null;
  if (bang < 0) return { sheet: null, area };
  const name = text.slice(0, bang).replace(/^=/, '');
  return { sheet: /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name, area };
}

function parseArea(text: string): Area | null {
  const match = /^([a-z]{0,3})(\d{0,7})(?::([a-z]{0,3})(\d{0,7}))?$/i.exec(text);
  if (!match) return null;
  const [, firstColumn = '', firstRow = '', lastColumn, lastRow] = match;
  const isSpan = lastColumn !== undefined || lastRow !== undefined;
  const from = corner(firstColumn, firstRow);
  const to = isSpan ? corner(lastColumn ?? '', lastRow ?? '') : from;
  const isCell = from.row !== null && from.column !== null;
  const sameShape = (from.row === null) === (to.row === null) && (from.column === null) === (to.column === null);
  if (!sameShape || (from.row === null && from.column === null) || (!isCell && !isSpan)) return null;
  return onGrid({
    top: Math.min(from.row ?? 0, to.row ?? 0),
    left: Math.min(from.column ?? 0, to.column ?? 0),
    bottom: Math.max(from.row ?? maxRows - 1, to.row ?? maxRows - 1),
    right: Math.max(from.column ?? maxColumns - 1, to.column ?? maxColumns - 1),
  });
}

function corner(column: string, row: string): { readonly column: number | null; readonly row: number | null } {
  return { column: column === '' ? null : columnIndex(column), row: row === '' ? null : Number(row) - 1 };
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `null` for what lies off the grid, in part or whole. */
export function onGrid(area: Area): Area | null {
  const fits =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < maxRows &&
    area.right < maxColumns &&
    area.top <= area.bottom &&
    area.left <= area.right;
  return fits ? area : null;
}
