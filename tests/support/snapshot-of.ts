/** The snapshot of a workbook on disk as core gets it, without Excel or an add-in between. */
import { readFileSync } from 'node:fs';
import type { Area, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/model/grid';
import type { Sheet } from '../../src/host/workbook/sheet';
import { readWorkbook } from '../../src/host/xlsx/read';

function valueIn(sheet: Sheet, row: number, column: number): CellValue {
  const value = sheet.value(row, column);
  return value === '' ? null : value;
}

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const area: Area | null = sheet.usedArea(true);
  const shape = <Item>(make: (row: number, column: number) => Item): Item[][] =>
    area === null
      ? []
      : Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
          Array.from({ length: area.right - area.left + 1 }, (_, c) => make(area.top + r, area.left + c)),
        );
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.protection !== null,
    area,
    usedRows: area ? area.bottom + 1 : 0,
    values: shape((row, column) => valueIn(sheet, row, column)),
    formulas: shape((row, column) => sheet.formula(row, column)),
    numberFormats: shape((row, column) => sheet.style(row, column).numberFormat),
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    tables: sheet.tables.map(({ name, area: place }) => ({ name, area: place, hasHeaders: true, hasTotals: false })),
    pivots: sheet.pivots,
  };
}

export function snapshotOf(file: string): WorkbookSnapshot {
  const result = readWorkbook(readFileSync(file));
  if (!result.ok) throw new Error(`${file}: ${result.sentence}`);
  const { workbook } = result;
  return { sheets: workbook.sheets.map(sheetSnapshot), names: [], dateSystem: workbook.dateSystem };
}
