/** Areas of the user's cells: what they hold before we write, whether they still hold what we wrote, and how to put them back. */
import type { Area } from '../../core/model/grid';
import type { CellFormat } from '../../core/model/plans';
import { savedContent, type Raw } from './contents';
import type { SavedCells } from './journal';

/** The formats that a plan can set, as Excel names them. */
const formatsToSave = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, size: true, name: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    readingOrder: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

export interface Target {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly format: CellFormat | null;
}

export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

/** Loads what `target` holds; `take` gives it after the caller's sync. */
export function lookAt({ sheet, area, format }: Target): { take(): SavedCells } {
  const range = rangeAt(sheet, area);
  range.load('formulas,values,numberFormat');
  sheet.load('id,name');
  const properties = format ? range.getCellProperties(formatsToSave) : null;
  return {
    take: () => ({
      sheetId: sheet.id,
      sheetName: sheet.name,
      area,
      before: contentsOf(range),
      numberFormats: range.numberFormat as string[][],
      formats: properties ? properties.value.map((row) => row.map(({ format: saved }) => ({ format: saved }))) : null,
      after: null,
    }),
  };
}

function contentsOf(range: Excel.Range): Raw[][] {
  return range.formulas.map((row: Raw[], r) => row.map((formula, c) => savedContent(formula, range.values[r]?.[c] as Raw)));
}

/** Loads the contents of saved areas as they are now; `take` gives them after the caller's sync. */
export function lookAgain(sheet: Excel.Worksheet, saved: SavedCells): { take(): Raw[][] } {
  const range = rangeAt(sheet, saved.area);
  range.load('formulas,values');
  return { take: () => contentsOf(range) };
}

/** Queues the writes that put the cells back; a cell for which `keep` is true stays as it is. */
export function restore(sheet: Excel.Worksheet, saved: SavedCells, keep: (r: number, c: number) => boolean): void {
  const range = rangeAt(sheet, saved.area);
  // Contents go in under General: under "@" a number would turn into text. The cells' own formats follow.
  const only = <Value>(rows: readonly (readonly Value[])[]) => rows.map((row, r) => row.map((value, c) => (keep(r, c) ? null : value)));
  range.numberFormat = only(saved.before.map((row) => row.map(() => 'General')));
  range.formulas = only(saved.before);
  range.numberFormat = only(saved.numberFormats);
  if (saved.formats) range.setCellProperties(saved.formats.map((row, r) => row.map((format, c) => (keep(r, c) ? {} : withoutFill(range, r, c, format)))));
}

/** A cell without a fill gives "" or white as its colour; written back, that would be a fill: it is cleared instead. */
function withoutFill(range: Excel.Range, r: number, c: number, properties: Excel.SettableCellProperties): Excel.SettableCellProperties {
  const color = properties.format?.fill?.color;
  if (color && color.toUpperCase() !== '#FFFFFF') return properties;
  range.getCell(r, c).format.fill.clear();
  const { fill: _none, ...format } = properties.format ?? {};
  return { ...properties, format };
}
