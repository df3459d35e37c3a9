/** A short text that changes when any formula or constant of the sheet does (FNV-1a over the used range). */
export async function fingerprint(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string> {
  const [mark = 'empty'] = await fingerprints(context, [sheet]);
  return mark;
}

/** Of several sheets in one sync: a context takes no second one while the first is under way. */
export async function fingerprints(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<string[]> {
  const areas = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const used of areas) used.load('formulas,address');
  await context.sync();
  return areas.map((used) => (used.isNullObject ? 'empty' : hashOf(used)));
}

function hashOf(used: Excel.Range): string {
  const cells = used.address.slice(used.address.lastIndexOf('!') + 1);
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify([cells, used.formulas])) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
