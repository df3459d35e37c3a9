/** A short text that changes when any formula or constant of the sheet does (FNV-1a over the used range). */
export async function fingerprint(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('formulas,address');
  await context.sync();
  if (used.isNullObject) return 'empty';
  const cells = used.address.slice(used.address.lastIndexOf('!') + 1);
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify([cells, used.formulas])) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
