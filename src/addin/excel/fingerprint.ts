import { bandsOf } from './pace';
import { rangeAt } from './saved-cells';

/** A short text that changes when any formula or constant of the sheet does (FNV-1a over the used range). */
export async function fingerprint(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string> {
  const [mark = 'empty'] = await fingerprints(context, [sheet]);
  return mark;
}

/** Of several sheets, one after the other: a context takes no second sync while the first is under way. */
export async function fingerprints(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<string[]> {
  const areas = sheets.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  for (const { used } of areas) used.load('address,rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const marks: string[] = [];
  for (const { sheet, used } of areas) marks.push(used.isNullObject ? 'empty' : hashOf(used.address, await formulasOf(context, sheet, used)));
  return marks;
}

async function formulasOf(context: Excel.RequestContext, sheet: Excel.Worksheet, { rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): Promise<unknown[][]> {
  const formulas: unknown[][] = [];
  for (const band of bandsOf({ top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 })) {
    const range = rangeAt(sheet, band);
    range.load('formulas');
    await context.sync();
    formulas.push(...(range.formulas as unknown[][]));
  }
  return formulas;
}

function hashOf(address: string, formulas: readonly (readonly unknown[])[]): string {
  const cells = address.slice(address.lastIndexOf('!') + 1);
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify([cells, formulas])) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
