import type { Workbook } from '../../workbook/workbook';
import type { Package } from './package';
import { escapeAttribute } from './xml';

const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const propertiesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Adds, rewrites and removes the custom XML parts that differ from the source; the others are not looked at. */
export function writeCustomXml(pack: Package, workbook: Workbook): void {
  const { added, changed, deleted } = workbook.customXml.changes();
  for (const path of deleted) removeCustomPart(pack, path);
  for (const id of changed) {
    const part = workbook.customXml.get(id);
    if (part && part.sourcePath !== null) pack.archive.write(part.sourcePath, part.xml);
  }
  for (const id of added) {
    const part = workbook.customXml.get(id);
    if (part) addCustomPart(pack, part.id, part.namespaceUri, part.xml);
  }
}

function addCustomPart(pack: Package, id: string, namespace: string, xml: string): void {
  const item = pack.freeName('customXml/item#.xml');
  const properties = item.replace(/item(\d+)\.xml$/, 'itemProps$1.xml');
  pack.addPart(item, 'application/xml', xml);
  const schema =
    namespace === '' ? '<ds:schemaRefs/>' : `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs>`;
  pack.addPart(
    properties,
    propertiesType,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${propertiesNamespace}">${schema}</ds:datastoreItem>`,
  );
  pack.relate(item, 'customXmlProps', properties);
  pack.relate(pack.workbookPart, 'customXml', item);
}

function removeCustomPart(pack: Package, path: string): void {
  for (const { target, isExternal } of pack.relations(path)) if (!isExternal) pack.removePart(target);
  for (const owner of [pack.workbookPart, '']) {
    for (const relation of pack.relations(owner)) if (relation.target === path) pack.unrelate(owner, relation.id);
  }
  pack.removePart(path);
}
