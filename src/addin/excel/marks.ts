/**
 * The hidden name by which a sheet of ours is known, whatever it is called and wherever it stands. The prebuilt sheets bring
 * it along empty, so that one that was added and never filled is known too.
 */
const markName = '_Qafila_sheet';

/** @param index of the sheet in the entry's list */
export function markOf(entryId: string, index: number): string {
  return `${entryId} ${String(index)}`;
}

/** Queues the mark. @param isPrebuilt whether the sheet brought an empty one along */
export function putMark(sheet: Excel.Worksheet, mark: string, isPrebuilt: boolean): void {
  const formula = `="${mark}"`;
  const name = isPrebuilt ? sheet.names.getItem(markName) : sheet.names.add(markName, formula);
  if (isPrebuilt) name.formula = formula;
  name.visible = false;
}

/** The mark of each sheet, "" for one that was added and never filled; `null` for those that are not ours. Syncs. */
export async function marksOf(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<(string | null)[]> {
  const names = sheets.map((sheet) => sheet.names.getItemOrNullObject(markName));
  for (const name of names) name.load('formula');
  await context.sync();
  return names.map((name) => (name.isNullObject ? null : String(name.formula).replace(/^="?|"$/g, '')));
}
