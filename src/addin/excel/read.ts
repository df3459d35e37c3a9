/**
 * Reads a workbook whole, in a few syncs plus one a chunk. Nothing is written, nothing is selected.
 */
import type { Area, NameSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../core/model/grid';
import { readBlocks, type SheetBlock } from './read-cells';
import { readLayouts, type Layout } from './read-layout';
export type { ReadProgress } from './read-cells';
import type { ReadProgress } from './read-cells';

interface SheetHandles {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly filled: Excel.Range;
}

interface TableHandle {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

function areaOf(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

/** @param progress told after each chunk; throws to cancel. Errors: Excel's own, as OfficeExtension.Error. */
export async function readWorkbook(context: Excel.RequestContext, progress?: ReadProgress): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load('items/name,items/visibility,items/protection/protected');
  workbook.tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  workbook.names.load('items/name,items/formula');
  // The first of January 1904 is day 0 of one date system and day 1462 of the other; no property tells which is in use.
  const firstOf1904 = workbook.functions.date(1904, 1, 1);
  firstOf1904.load('value');
  await context.sync();

  const handles = worksheets.items.map(handlesOf);
  const tables = workbook.tables.items.map(tableHandle);
  await context.sync();

  const pivots = handles.map(({ sheet }) => sheet.pivotTables.items.map(pivotRange));
  const areas = handles.map(({ filled }) => (filled.isNullObject ? null : areaOf(filled)));
  const layouts = await readLayouts(
    context,
    handles.map(({ sheet, filled }, index) => ({ sheet, filled, area: areas[index] ?? null })),
  );
  const blocks = await readBlocks(
    context,
    handles.map(({ sheet }, index) => ({ sheet, area: areas[index] ?? null })),
    progress,
  );
  const sheets = handles.map((handle, index) =>
    snapshotOf(handle, areas[index] ?? null, blocks[index] ?? emptyBlock, layouts[index] ?? emptyLayout, tables, pivots[index] ?? []),
  );
  return { sheets, names: namesOf(workbook, worksheets.items), dateSystem: firstOf1904.value > 1000 ? 1900 : 1904 };
}

const emptyBlock: SheetBlock = { values: [], formulas: [], numberFormats: [] };
const emptyLayout: Layout = { merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };

function handlesOf(sheet: Excel.Worksheet): SheetHandles {
  const used = sheet.getUsedRangeOrNullObject(false);
  const filled = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  filled.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  sheet.names.load('items/name,items/formula');
  sheet.pivotTables.load('items/name');
  return { sheet, used, filled };
}

function pivotRange(pivot: Excel.PivotTable): Excel.Range {
  const range = pivot.layout.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

function tableHandle(table: Excel.Table): TableHandle {
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return { table, range };
}

function namesOf(workbook: Excel.Workbook, sheets: readonly Excel.Worksheet[]): NameSnapshot[] {
  const named = (item: Excel.NamedItem, sheet: string | null): NameSnapshot => ({ name: item.name, formula: String(item.formula), sheet });
  return [
    ...workbook.names.items.map((item) => named(item, null)),
    ...sheets.flatMap((sheet) => sheet.names.items.map((item) => named(item, sheet.name))),
  ];
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function snapshotOf(
  handle: SheetHandles,
  area: Area | null,
  block: SheetBlock,
  layout: Layout,
  tables: readonly TableHandle[],
  pivots: readonly Excel.Range[],
): SheetSnapshot {
  const { sheet, used } = handle;
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    isProtected: sheet.protection.protected,
    area,
    usedRows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    ...block,
    ...layout,
    tables: tables.filter(({ table }) => table.worksheet.name === sheet.name).map(tableSnapshot),
    pivots: pivots.map(areaOf),
  };
}

function tableSnapshot({ table, range }: TableHandle): TableSnapshot {
  return { name: table.name, area: areaOf(range), hasHeaders: table.showHeaders, hasTotals: table.showTotals };
}
