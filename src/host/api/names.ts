import type { Workbook } from './model';
import { parseAddress } from './addresses';
import { refuse } from './errors';

/** Excel's rules for a sheet's name. "History" is reserved. */
export function mustBeSheetName(name: string): void {
  const isBad = name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === 'history';
  if (isBad) throw refuse.argument(`"${name}" is not a name that a sheet can have.`);
}

/** For tables and named items: a letter, "_" or "\" first, no spaces, at most 255, and not a cell's address. */
export function mustBeDefinedName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(name);
  const isAddress = parseAddress(name) !== null || /^(r|c|r\d*c\d*)$/i.test(name);
  if (!isWord || isAddress) throw refuse.argument(`"${name}" is not a name that Excel takes.`);
}

/** InvalidArgument where it is no name, or a table or a name of the workbook has it. */
export function mustBeFreeName(name: string, workbook: Workbook): void {
  mustBeDefinedName(name);
  const folded = name.toLowerCase();
  const isTable = workbook.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === folded));
  const isName = workbook.names.some((other) => other.scope === null && other.name.toLowerCase() === folded);
  if (isTable || isName) throw refuse.argument(`The name "${name}" is taken.`);
}
