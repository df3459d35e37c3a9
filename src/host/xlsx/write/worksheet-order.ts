import { attributeOf, childOf, rootOf, withAttribute, withChild } from './xml';

/** Children of a worksheet in the schema's order. */
export const worksheetOrder =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter
sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup
headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects
controls webPublishItems tableParts extLst`.split(/\s+/);

/**
 * Sets attributes of the root's child `name`, which is made where it is missing; `null` takes one away. What holds already
 * is left as it is written.
 */
export function withSettings(
  xml: string,
  name: string,
  settings: Readonly<Record<string, string | null>>,
  order: readonly string[] = worksheetOrder,
): string {
  let changed = xml;
  for (const [attribute, value] of Object.entries(settings)) {
    const child = childOf(changed, rootOf(changed), name);
    if (!child && value === null) continue;
    if (!child) changed = withChild(changed, name, `<${name}/>`, order);
    const element = child ?? childOf(changed, rootOf(changed), name);
    if (element && attributeOf(changed, element, attribute) !== value) changed = withAttribute(changed, element, attribute, value);
  }
  return changed;
}
