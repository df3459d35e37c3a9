/** Texts of references in formulas of the sheets. */
import { columnName, sheetText } from '../model/addresses';
import type { Area } from '../model/grid';

export function absolute({ top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
  return top === bottom && left === right ? corner(top, left) : `${corner(top, left)}:${corner(bottom, right)}`;
}

export const onSheet = (sheet: string, area: Area): string => `${sheetText(sheet)}!${absolute(area)}`;

/** "$C4": the cell of a column in the row that a rule is written for. */
export const inRow = (column: number, row: number): string => `$${columnName(column)}${String(row + 1)}`;

const escaped = (header: string): string => header.replace(/[[\]#']/g, "'$&");

/** The cell of the formula's own row, "Qf_Daily[@[Total]]". */
export const thisRow = (table: string, header: string): string => `${table}[@[${escaped(header)}]]`;
export const wholeColumn = (table: string, header: string): string => `${table}[${escaped(header)}]`;

/** A text inside a formula. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
