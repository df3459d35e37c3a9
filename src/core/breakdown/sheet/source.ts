/** Tables that can be broken down: where their headers and data stand, and which column a name means. */
import { columnName, overlaps, refText } from '../../model/addresses';
import { isCellError, type Area, type SheetSnapshot, type WorkbookSnapshot } from '../../model/grid';
import type { Recognition, Region, RegionRow } from '../../model/recognition';
import type { Role } from '../../model/roles';
import { folded } from '../../lexicon/folding';
import { labelKind } from '../../lexicon/labels';

export interface SourceColumn {
  /** 0-based sheet column. */
  readonly column: number;
  /** Levels joined by " / "; the column's letters where it has no header. */
  readonly header: string;
  readonly role: Role;
  readonly isFigure: boolean;
}

export interface SourceTable {
  readonly sheet: string;
  /** The name of the Excel table that it is, where it is one. */
  readonly table: string | null;
  readonly title: string;
  readonly area: Area;
  /** 0-based sheet row of the lowest header. */
  readonly headerRow: number;
  readonly columns: readonly SourceColumn[];
  /** 0-based sheet rows of records, in order: totals, subtotals and "of which" rows are not among them. */
  readonly dataRows: readonly number[];
  /** Totals, subtotals, "of which" rows and the like, which are in other rows already. */
  readonly leftOut: readonly number[];
}

/** Every table of the workbook, in reading order. */
export function sourceTables(recognition: Recognition): SourceTable[] {
  const figureColumns = figureColumnsOf(recognition);
  return recognition.regions.flatMap((region) => tableOf(region, figureColumns) ?? []);
}

export type FigureColumns = ReadonlyMap<string, ReadonlySet<number>>;

/** By region: the columns that hold figures. */
export function figureColumnsOf({ figures }: Recognition): FigureColumns {
  const columns = new Map<string, Set<number>>();
  for (const { region, column } of figures) {
    const known = columns.get(region);
    if (known) known.add(column);
    else columns.set(region, new Set([column]));
  }
  return columns;
}

/** `null` for a region without headers or records. `within` restricts it to a part of its cells. */
export function tableOf(region: Region, figureColumns: FigureColumns, within: Area = region.area): SourceTable | null {
  const headerRow = region.headerRows.at(-1);
  if (headerRow === undefined || region.kind === 'pivot') return null;
  const figures = figureColumns.get(region.id);
  const isRecord = recordsOf(region);
  const rows = region.rows.filter(({ row }) => row >= within.top && row <= within.bottom);
  const dataRows = rows.filter(isRecord).map(({ row }) => row);
  if (dataRows.length === 0) return null;
  const columns = region.fields
    .filter(({ column }) => column >= within.left && column <= within.right)
    .map(({ column, header, role }): SourceColumn => ({
      column,
      role,
      header: header || columnName(column),
      isFigure: figures?.has(column) ?? false,
    }));
  return {
    sheet: region.sheet,
    table: region.table,
    title: region.title,
    area: region.area,
    headerRow,
    columns,
    dataRows,
    leftOut: rows.filter((row) => isDerived(row) && !isRecord(row)).map(({ row }) => row),
  };
}

const derived: ReadonlySet<RegionRow['kind']> = new Set(['total', 'subtotal', 'of-which', 'cumulative', 'percent']);

function isDerived({ kind }: RegionRow): boolean {
  return derived.has(kind);
}

/** A label that is indented by a stray space, and stands elsewhere without it, is a key like the others, no part of the row above. */
function recordsOf({ rows }: Region): (row: RegionRow) => boolean {
  const keys = new Set(rows.flatMap(({ kind, label }) => (kind === 'data' ? [folded(label)] : [])));
  return ({ kind, label }) => kind === 'data' || (kind === 'of-which' && labelKind(label) !== 'of-which' && keys.has(folded(label)));
}

/** The part of a sheet under the headers of one row; rows that recognition knows as totals are left out. */
export function tableUnder(sheet: SheetSnapshot, recognition: Recognition, headerRow: number, area: Area): SourceTable | null {
  const records = new Set<number>();
  const others = new Set<number>();
  for (const region of recognition.regions) {
    if (region.sheet !== sheet.name || !overlaps(region.area, area)) continue;
    const isRecord = recordsOf(region);
    for (const row of region.rows) {
      if (isRecord(row)) records.add(row.row);
      else others.add(row.row);
    }
  }
  const dataRows: number[] = [];
  for (let row = headerRow + 1; row <= area.bottom; row += 1) {
    if ((!others.has(row) || records.has(row)) && !isEmptyRow(sheet, row, area)) dataRows.push(row);
  }
  if (dataRows.length === 0) return null;
  const columns: SourceColumn[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const header = textAt(sheet, headerRow, column);
    if (header !== '')
      columns.push({ column, header, role: 'unknown', isFigure: dataRows.some((row) => typeof valueAt(sheet, row, column) === 'number') });
  }
  const leftOut = [...others].filter((row) => row > headerRow && row <= area.bottom && !records.has(row) && !isEmptyRow(sheet, row, area));
  return { sheet: sheet.name, table: null, title: '', area: { ...area, top: headerRow }, headerRow, columns, dataRows, leftOut };
}

export function valueAt({ area, values }: SheetSnapshot, row: number, column: number) {
  return area ? (values[row - area.top]?.[column - area.left] ?? null) : null;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return value === null || isCellError(value) ? '' : String(value).replace(/\s+/g, ' ').trim();
}

function isEmptyRow(sheet: SheetSnapshot, row: number, { left, right }: Area): boolean {
  for (let column = left; column <= right; column += 1) if (textAt(sheet, row, column) !== '') return false;
  return true;
}

export type ColumnFound = { readonly found: 'one'; readonly column: SourceColumn } | { readonly found: 'none' | 'several' };

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
const lastLevel = (header: string): string => header.split(' / ').at(-1) ?? header;

/** Ways in which a name can mean a header, the strictest first; the first that fits at all decides. */
const ways: readonly ((name: string, column: SourceColumn) => boolean)[] = [
  (name, { header }) => plain(header) === plain(name),
  (name, { header }) => plain(lastLevel(header)) === plain(name),
  (name, { header }) => folded(name) !== '' && folded(header) === folded(name),
  (name, { header }) => folded(name) !== '' && folded(lastLevel(header)) === folded(name),
  (name, { column }) => columnName(column) === name.trim().toUpperCase(),
];

/** By header, case and diacritics apart, by its lowest level, or by the column's letters. */
export function columnNamed({ columns }: Pick<SourceTable, 'columns'>, name: string): ColumnFound {
  for (const isMeant of ways) {
    const [first, second] = columns.filter((column) => isMeant(name, column));
    if (first) return second ? { found: 'several' } : { found: 'one', column: first };
  }
  return { found: 'none' };
}

/** The names in a comma-separated list; a name that is known may itself hold commas. */
export function namesIn(list: string, isKnown: (name: string) => boolean): string[] {
  const words = list.split(',');
  const names: string[] = [];
  for (let start = 0; start < words.length;) {
    let end = words.length;
    while (end > start + 1 && !isKnown(words.slice(start, end).join(',').trim())) end -= 1;
    names.push(words.slice(start, end).join(',').trim());
    start = end;
  }
  return names.filter((name) => name !== '');
}

/** "Sheet!A1:C9", to be told from other tables. */
export function tableText({ sheet, area }: SourceTable): string {
  return refText({ sheet, ...area });
}

export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | null {
  const exact = workbook.sheets.find((sheet) => sheet.name === name);
  return exact ?? workbook.sheets.find((sheet) => plain(sheet.name) === plain(name)) ?? null;
}
