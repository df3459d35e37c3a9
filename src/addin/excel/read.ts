/**
 * Reads a workbook whole, in three syncs at most plus one a chunk. Nothing is written, nothing is selected.
 */
import type { Area, NameSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../core/model/grid';
import { readBlocks, type SheetBlock } from './read-cells';
export type { ReadProgress } from './read-cells';
import type { ReadProgress } from './read-cells';

interface SheetHandles {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly filled: Excel.Range;
  readonly pivots: readonly Excel.Range[];
}

interface TableHandle {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

interface LayoutHandles {
  readonly merged: Excel.RangeAreas;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

type Layout = Pick<SheetSnapshot, 'merges' | 'hiddenRows' | 'hiddenColumns'>;

function areaOf(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

/** @param progress told after each chunk; throws to cancel. Errors: Excel's own, as OfficeExtension.Error. */
export async function readWorkbook(context: Excel.RequestContext, progress?: ReadProgress): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load('items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula,items/pivotTables/items/name');
  workbook.tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  workbook.names.load('items/name,items/formula');
  // The first of January 1904 is day 0 of one date system and day 1462 of the other; no property tells which is in use.
  const firstOf1904 = workbook.functions.date(1904, 1, 1);
  firstOf1904.load('value');
  await context.sync();

  const handles = worksheets.items.map(handlesOf);
  const tables = workbook.tables.items.map(tableHandle);
  await context.sync();

  const layouts = handles.map(({ filled }) => (filled.isNullObject ? null : layoutHandles(filled)));
  const areas = handles.map(({ filled }) => (filled.isNullObject ? null : areaOf(filled)));
  const blocks = await readBlocks(context, handles.map(({ sheet }, index) => ({ sheet, area: areas[index] ?? null })), progress);
  const sheets = handles.map((handle, index) => {
    const area = areas[index] ?? null;
    return snapshotOf(handle, area, blocks[index] ?? emptyBlock, layoutOf(handle.filled, area, layouts[index] ?? null), tables);
  });
  return { sheets, names: namesOf(workbook, worksheets.items), dateSystem: firstOf1904.value > 1000 ? 1900 : 1904 };
}

const emptyBlock: SheetBlock = { values: [], formulas: [], numberFormats: [] };
const emptyLayout: Layout = { merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };

function handlesOf(sheet: Excel.Worksheet): SheetHandles {
  const used = sheet.getUsedRangeOrNullObject(false);
  const filled = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  filled.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const pivots = sheet.pivotTables.items.map((pivot) => {
    const range = pivot.layout.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  });
  return { sheet, used, filled, pivots };
}

function tableHandle(table: Excel.Table): TableHandle {
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return { table, range };
}

function layoutHandles(filled: Excel.Range): LayoutHandles {
  const merged = filled.getMergedAreasOrNullObject();
  merged.areas.load('rowIndex,columnIndex,rowCount,columnCount');
  // `null` means "some are": only then is every row or column asked.
  const rows = filled.rowHidden === null ? filled.getRowProperties({ rowHidden: true }) : null;
  const columns = filled.columnHidden === null ? filled.getColumnProperties({ columnHidden: true }) : null;
  return { merged, rows, columns };
}

function layoutOf(filled: Excel.Range, area: Area | null, handles: LayoutHandles | null): Layout {
  if (!area || !handles) return emptyLayout;
  const { merged, rows, columns } = handles;
  return {
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    hiddenRows: hiddenSet(area.top, area.bottom, filled.rowHidden, rows?.value.map((row) => row.rowHidden === true)),
    hiddenColumns: hiddenSet(area.left, area.right, filled.columnHidden, columns?.value.map((column) => column.columnHidden === true)),
  };
}

function hiddenSet(first: number, last: number, whole: boolean | null, each: readonly boolean[] | undefined): Set<number> {
  const hidden = new Set<number>();
  for (let index = first; index <= last; index++) if (whole ?? each?.[index - first]) hidden.add(index);
  return hidden;
}

function namesOf(workbook: Excel.Workbook, sheets: readonly Excel.Worksheet[]): NameSnapshot[] {
  const named = (item: Excel.NamedItem, sheet: string | null): NameSnapshot => ({ name: item.name, formula: String(item.formula), sheet });
  return [
    ...workbook.names.items.map((item) => named(item, null)),
    ...sheets.flatMap((sheet) => sheet.names.items.map((item) => named(item, sheet.name))),
  ];
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function snapshotOf(handle: SheetHandles, area: Area | null, block: SheetBlock, layout: Layout, tables: readonly TableHandle[]): SheetSnapshot {
  const { sheet, used, pivots } = handle;
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
