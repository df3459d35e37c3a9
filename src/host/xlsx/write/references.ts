import type { Area } from '../../workbook/types';

/** 0 → "A". */
function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** "AB" → 27. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function cellReference(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** "A1:B2", or "A1" for one cell. */
export function areaReference(area: Area): string {
  const first = cellReference(area.top, area.left);
  const last = cellReference(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** `null` where the text is no area; dollars are passed over. */
export function parseArea(reference: string): Area | null {
  const found = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(reference.trim());
  if (!found?.[1] || found[2] === undefined) return null;
  const left = columnNumber(found[1]);
  const top = Number(found[2]) - 1;
  return {
    top,
    left,
    bottom: found[4] === undefined ? top : Number(found[4]) - 1,
    right: found[3] === undefined ? left : columnNumber(found[3]),
  };
}

/** "'ورقة 1'!"; quoted always, which every reader takes. */
export function sheetPrefix(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}

/** "'ملخص'!$A$1:$F$40". */
export function absoluteArea(sheet: string, area: Area): string {
  const cell = (row: number, column: number) => `$${columnName(column)}$${String(row + 1)}`;
  const last = area.top === area.bottom && area.left === area.right ? '' : `:${cell(area.bottom, area.right)}`;
  return sheetPrefix(sheet) + cell(area.top, area.left) + last;
}
