/** Reading a region by its fields: columns by role or header, data rows, plain values. */
import type { CellRef, CellValue } from '../model/grid';
import type { Field, Region, RegionRow } from '../model/recognition';
import type { Role } from '../model/roles';
import type { CheckContext } from './context';

export function fieldOf(region: Region, ...roles: readonly Role[]): Field | null {
  for (const role of roles) {
    const found = region.fields.find((field) => field.role === role);
    if (found) return found;
  }
  return null;
}

export function fieldsNamed(region: Region, header: RegExp): readonly Field[] {
  return region.fields.filter((field) => header.test(field.header));
}

/** The entry of a sheet row: a region has one for each row but its header's. */
export function rowIn(region: Region, row: number): RegionRow | null {
  const { rows } = region;
  const guess = rows[row - (rows[0]?.row ?? 0)];
  if (guess?.row === row) return guess;
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = rows[middle] as RegionRow;
    if (entry.row === row) return entry;
    if (entry.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** The lowest level of a header. */
export const ownHeader = ({ header }: Field): string => (header.split(' / ').pop() ?? '').trim();

/** Made once a region: nearly every rule asks for them. */
const dataRowsOf = new WeakMap<Region, readonly RegionRow[]>();

export function dataRows(region: Region): readonly RegionRow[] {
  let rows = dataRowsOf.get(region);
  if (rows === undefined) dataRowsOf.set(region, (rows = region.rows.filter((row) => row.kind === 'data')));
  return rows;
}

export function isTable(region: Region): boolean {
  return region.kind === 'table' || region.kind === 'list' || region.kind === 'matrix';
}

export function cellAt(region: Region, row: number, field: Field): CellRef {
  return { sheet: region.sheet, row, column: field.column };
}

export function valueAt(context: CheckContext, region: Region, row: number, field: Field): CellValue {
  return context.value(region.sheet, row, field.column);
}

/** The number of a figure cell, read from text where it is text; `null` for anything else. */
export function numberAt(context: CheckContext, region: Region, row: number, field: Field): number | null {
  const figure = context.figures.at(region.sheet, row, field.column);
  if (figure) return figure.value;
  const value = valueAt(context, region, row, field);
  return typeof value === 'number' ? value : null;
}

/** "" for a blank cell or anything that is no text or number. */
export function textAt(context: CheckContext, region: Region, row: number, field: Field): string {
  const value = valueAt(context, region, row, field);
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
