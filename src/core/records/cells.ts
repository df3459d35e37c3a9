/** The cells of a workbook by address, for whoever reads single ones. */
import type { CellRef, CellValue, RangeRef, SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { Field, Figure, Recognition, Region } from '../model/recognition';
import { readDate, serialFrom1904 } from '../reading/dates';
import type { SourceDate, SourceText } from './campaign';

/** A number up to this one is a year, no day. */
const latestYear = 3000;

/** What is asked of a workbook again and again, found once. */
export class Cells {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  private readonly figuresByRegion = new Map<string, Figure[]>();
  private readonly regionsBySheet = new Map<string, Region[]>();

  constructor(
    readonly workbook: WorkbookSnapshot,
    readonly recognition: Recognition,
  ) {
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
    for (const figure of recognition.figures) push(this.figuresByRegion, figure.region, figure);
    for (const region of recognition.regions) push(this.regionsBySheet, region.sheet, region);
  }

  sheet(name: string): SheetSnapshot | null {
    return this.sheets.get(name) ?? null;
  }

  value({ sheet, row, column }: CellRef): CellValue {
    const found = this.sheets.get(sheet);
    return found?.area ? (found.values[row - found.area.top]?.[column - found.area.left] ?? null) : null;
  }

  /** In reading order. */
  figures(region: Region): readonly Figure[] {
    return this.figuresByRegion.get(region.id) ?? [];
  }

  regions(sheet: string): readonly Region[] {
    return this.regionsBySheet.get(sheet) ?? [];
  }

  /** Whether the cell shows its number as a date. */
  isDate({ sheet, row, column }: CellRef): boolean {
    const found = this.sheets.get(sheet);
    const format = found?.area ? (found.numberFormats[row - found.area.top]?.[column - found.area.left] ?? '') : '';
    return typeof this.value({ sheet, row, column }) === 'number' && /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  }

  text(cell: CellRef): SourceText | null {
    const value = this.value(cell);
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
    return text === '' ? null : { text, cell };
  }

  date(cell: CellRef): SourceDate | null {
    const value = this.value(cell);
    if (typeof value === 'number' && value > latestYear)
      return { serial: this.workbook.dateSystem === 1904 ? serialFrom1904(value) : value, cell, isNumber: true };
    const reading = typeof value === 'string' ? readDate(value) : null;
    return reading && 'serial' in reading ? { serial: reading.serial, cell, isNumber: false } : null;
  }

  /** The field's cell in a row of its region. */
  at(region: Region, row: number, field: Field | null): CellRef | null {
    return field ? { sheet: region.sheet, row, column: field.column } : null;
  }
}

export const rowRange = ({ sheet, area }: Region, row: number): RangeRef => ({ sheet, ...area, top: row, bottom: row });

/** In the order of each key's first item. */
export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) push(groups, keyOf(item), item);
  return groups;
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}
