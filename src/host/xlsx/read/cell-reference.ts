import { maxColumns, maxRows } from '../../workbook/areas';
import type { Area } from '../../workbook/types';

const names: string[] = [];

/** "A" for 0. */
export function columnLetters(column: number): string {
  let name = names[column];
  if (name === undefined) {
    name = '';
    for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    names[column] = name;
  }
  return name;
}

/** 0 for "A". */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const areaPattern = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/;
const columnsPattern = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rowsPattern = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** "A1", "A1:B9", "A:C" or "1:3", with or without "$"; `null` for anything else and for what is off the grid. */
export function parseArea(text: string): Area | null {
  const cells = areaPattern.exec(text);
  const columns = columnsPattern.exec(text);
  const rows = rowsPattern.exec(text);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  if (columns) return ordered(0, columnNumber(columns[1] ?? ''), maxRows - 1, columnNumber(columns[2] ?? ''));
  return rows ? ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, maxColumns - 1) : null;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return area.bottom < maxRows && area.right < maxColumns ? area : null;
}
