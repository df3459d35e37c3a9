import type { Area } from '../../core/model/grid';
import { readBlocks, type SheetBlock } from './read-cells';

/** A short text that changes when any formula or constant of the sheet does (FNV-1a over the used range). */
export async function fingerprint(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string> {
  const [mark = 'empty'] = await fingerprints(context, [sheet]);
  return mark;
}

/** Of several sheets at once: a context takes no second sync while the first is under way. */
export async function fingerprints(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<string[]> {
  const areas = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const used of areas) used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const blocks = await readBlocks(
    context,
    sheets.map((sheet, index) => ({ sheet, area: areaOf(areas[index]) })),
  );
  return areas.map((used, index) => (used.isNullObject ? 'empty' : hashOf(areaOf(used), blocks[index])));
}

function areaOf(used: Excel.Range | undefined): Area | null {
  if (!used || used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left } = used;
  return { top, left, bottom: top + used.rowCount - 1, right: left + used.columnCount - 1 };
}

/** Of a formula only itself: its value may change without anybody's hand. */
function hashOf(area: Area | null, block: SheetBlock | undefined): string {
  const contents = block?.values.map((row, r) => row.map((value, c) => block.formulas[r]?.[c] ?? value));
  return fnvOf(JSON.stringify([area, contents]));
}

/** FNV-1a of a text, in hexadecimal. */
export function fnvOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
