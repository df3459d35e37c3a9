/**
 * Colours of ours that moved with their cells, because rows or columns were inserted, deleted or cut since: they are found by
 * their colour where they are now, and get back what they had. The order of cells survives such moves, so it tells which is which.
 */
import type { Area } from '../../core/model/grid';
import type { SavedCells } from './journal';
import { bandsOf } from './pace';
import { rangeAt } from './saved-cells';

type Fill = { readonly color?: string; readonly pattern?: string };

/** A cell that no longer has our colour at its old place. */
export interface LostCell {
  readonly saved: SavedCells;
  readonly r: number;
  readonly c: number;
}

/** Beyond this a sheet is not searched: the search would take longer than anybody waits. */
const mostSearched = 200_000;

const fillOf = (properties: SavedCells['formats'], r: number, c: number): Fill => {
  const format = properties?.[r]?.[c]?.['format'];
  return (typeof format === 'object' && format !== null && 'fill' in format ? format.fill : {}) as Fill;
};

function areaOf({ rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): Area {
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** One part of the sheet: all of it at once could be more than one answer may hold. Syncs. */
async function colorsIn(context: Excel.RequestContext, sheet: Excel.Worksheet, band: Area): Promise<Excel.CellProperties[][]> {
  const properties = rangeAt(sheet, band).getCellProperties({ format: { fill: { color: true } } });
  await context.sync();
  return properties.value;
}

/** Queues what puts the colours back; the caller syncs. Returns how many of the lost cells were found again. Syncs. */
export async function restoreMoved(context: Excel.RequestContext, sheet: Excel.Worksheet, lost: readonly LostCell[]): Promise<number> {
  const colors = new Set(
    lost.map(({ saved, r, c }) => fillOf(saved.formatsAfter ?? null, r, c).color).filter((color) => color !== undefined),
  );
  const used = sheet.getUsedRangeOrNullObject();
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (colors.size === 0 || used.isNullObject || used.rowCount * used.columnCount > mostSearched) return 0;
  const strays: { readonly row: number; readonly column: number }[] = [];
  for (const band of bandsOf(areaOf(used))) {
    const now = await colorsIn(context, sheet, band);
    for (const [r, row] of now.entries()) {
      for (const [c, { format }] of row.entries())
        if (format?.fill?.color !== undefined && colors.has(format.fill.color)) strays.push({ row: band.top + r, column: band.left + c });
    }
  }
  const waiting = [...lost].sort(
    (a, b) => a.saved.area.top + a.r - (b.saved.area.top + b.r) || a.saved.area.left + a.c - (b.saved.area.left + b.c),
  );
  const found = strays.slice(0, waiting.length);
  for (const [index, { row, column }] of found.entries()) {
    const cell = waiting[index];
    if (!cell) continue;
    const before = fillOf(cell.saved.formats, cell.r, cell.c);
    const { fill } = rangeAt(sheet, { top: row, bottom: row, left: column, right: column }).format;
    if (before.pattern === 'None' || before.pattern === undefined || before.color === undefined) fill.clear();
    else fill.color = before.color;
  }
  return found.length;
}
