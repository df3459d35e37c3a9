/** Merged cells, hidden rows and columns, and indents of sheets: in few syncs, and in parts where a sheet has more than Excel tells at once. */
import type { Area, SheetSnapshot } from '../../core/model/grid';
import type { FilledSheet } from './filled-sheet';
import { excelFailure } from './office';
import { askIndentedColumns, askIndents, type Indents } from './read-indents';
import { bandsOf } from './pace';
import { rangeAt } from './saved-cells';

export type Layout = Pick<SheetSnapshot, 'merges' | 'hiddenRows' | 'hiddenColumns' | 'indents'>;

/** A row's answer is about 20 bytes. */
const rowsInPart = 100_000;

/** One layout a sheet, in the order given. What is queued already goes with the first sync. */
export async function readLayouts(context: Excel.RequestContext, sheets: readonly FilledSheet[]): Promise<Layout[]> {
  const rows = sheets.map(({ filled, area, sheet }) =>
    area && filled.rowHidden === null ? bandsOf({ ...area, left: 0, right: 0 }, rowsInPart).map((band) => ({ sheet, band })) : [],
  );
  const columns = sheets.map(({ filled, area }) =>
    area && filled.columnHidden === null ? filled.getColumnProperties({ columnHidden: true }) : null,
  );
  const indentedColumns = askIndentedColumns(sheets);
  await context.sync();
  const layouts: Layout[] = [];
  const { merges, indents } = await mergesAndIndents(context, sheets, indentedColumns());
  for (const [index, { filled, area }] of sheets.entries()) {
    const hiddenRows: boolean[] = [];
    for (const { sheet, band } of rows[index] ?? []) for (const isHidden of await hiddenIn(context, sheet, band)) hiddenRows.push(isHidden);
    const own = indents[index];
    layouts.push({
      merges: merges[index] ?? [],
      hiddenRows: area ? hiddenSet(area.top, area.bottom, filled.rowHidden, hiddenRows) : new Set(),
      hiddenColumns: area
        ? hiddenSet(
            area.left,
            area.right,
            filled.columnHidden,
            (columns[index]?.value ?? []).map(({ columnHidden }) => columnHidden === true),
          )
        : new Set(),
      ...(own ? { indents: own } : {}),
    });
  }
  return layouts;
}

/** One part of a sheet's rows: all of them could be more than one answer may hold. Syncs. */
async function hiddenIn(context: Excel.RequestContext, sheet: Excel.Worksheet, band: Area): Promise<boolean[]> {
  const properties = rangeAt(sheet, band).getRowProperties({ rowHidden: true });
  await context.sync();
  return properties.value.map(({ rowHidden }) => rowHidden === true);
}

/** @param whole whether all are hidden; `null` where some are, told by `each`. */
function hiddenSet(first: number, last: number, whole: boolean | null, each: readonly boolean[]): Set<number> {
  const hidden = new Set<number>();
  for (let index = first; index <= last; index++) if (whole ?? each[index - first]) hidden.add(index);
  return hidden;
}

/** By sheet; both in one request where Excel takes it. */
async function mergesAndIndents(
  context: Excel.RequestContext,
  sheets: readonly FilledSheet[],
  columns: readonly (readonly number[])[],
): Promise<{ readonly merges: Area[][]; readonly indents: readonly (Indents | null)[] }> {
  const asked = sheets.map(({ sheet, area }) => (area ? askMerges(rangeAt(sheet, area)) : null));
  const indents = askIndents(sheets, columns);
  if (!(await refusal(context))) return { merges: asked.map((merged) => merged?.() ?? []), indents: indents() };
  const again = askIndents(sheets, columns);
  await context.sync();
  return { merges: await mergesOneByOne(context, sheets), indents: again() };
}

async function mergesOneByOne(context: Excel.RequestContext, sheets: readonly FilledSheet[]): Promise<Area[][]> {
  const merges: Area[][] = [];
  for (const { sheet, area } of sheets) merges.push(area ? await mergesWithin(context, sheet, area) : []);
  return merges;
}

function askMerges(range: Excel.Range): () => Area[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}

function areaOf({ rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): Area {
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** The refusal where Excel refuses for the number of merged areas or the length of its answer; other refusals are thrown on. */
async function refusal(context: Excel.RequestContext): Promise<{ readonly error: unknown } | null> {
  try {
    await context.sync();
    return null;
  } catch (error) {
    const why = excelFailure(error);
    if (why === 'failed' || why === 'too-large') return { error };
    throw error;
  }
}

/** Excel tells at most 512 merged areas at once: a range with more is asked in halves. */
async function mergesWithin(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<Area[]> {
  const merged = askMerges(rangeAt(sheet, area));
  const refused = await refusal(context);
  if (!refused) return merged();
  const middle = Math.floor((area.top + area.bottom) / 2);
  if (middle === area.bottom) throw refused.error;
  const above = await mergesWithin(context, sheet, { ...area, bottom: middle });
  const below = await mergesWithin(context, sheet, { ...area, top: middle + 1 });
  return [...(await uncut(context, sheet, above, middle, area.bottom)), ...below.filter(({ top }) => top > middle)];
}

/** Rows that a merge which the cut may have shortened is followed beyond it. */
const tallest = 100;

async function uncut(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  merges: readonly Area[],
  cut: number,
  last: number,
): Promise<Area[]> {
  const whole = merges.map((merge) =>
    merge.bottom === cut ? askMerges(rangeAt(sheet, { ...merge, bottom: Math.min(last, cut + tallest) })) : null,
  );
  await context.sync();
  return merges.map((merge, index) => whole[index]?.().find(({ top, left }) => top === merge.top && left === merge.left) ?? merge);
}
