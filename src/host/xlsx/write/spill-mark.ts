import type { Package } from './package';
import { appendChild, attributeOf, childOf, childrenOf, rootOf, splice, textOf, withAttribute, withChild } from './xml';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const metadataOrder = ['metadataTypes', 'metadataStrings', 'mdxMetadata', 'futureMetadata', 'cellMetadata', 'valueMetadata', 'extLst'];
const typeXml =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const propertiesXml =
  '<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext></extLst></bk>';

/**
 * The `cm` index that marks a formula as one that spills. The part that it points into is made where the file has none; where
 * it has one, what is there keeps its place and a block is appended.
 */
export function spillMark(pack: Package): number {
  const target = pack.relations(pack.workbookPart).find(({ type }) => type === 'sheetMetadata')?.target;
  const part = target ?? pack.freeName('xl/metadata#.xml').replace('metadata1.xml', 'metadata.xml');
  if (target === undefined) {
    pack.addPart(
      part,
      contentType,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${pack.namespaces.main}"></metadata>`,
    );
    pack.relate(pack.workbookPart, 'sheetMetadata', part);
  }
  let xml = pack.text(part);
  const type = ensureType(xml);
  xml = type.xml;
  const future = ensureProperties(xml);
  xml = future.xml;
  const cells = ensureCellBlock(xml, type.index, future.index);
  if (cells.xml !== pack.archive.text(part)) pack.archive.write(part, cells.xml);
  return cells.index;
}

/** Index counts from 1, as blocks refer to types. */
function ensureType(xml: string): { xml: string; index: number } {
  const list = childOf(xml, rootOf(xml), 'metadataTypes');
  const types = list ? childrenOf(xml, list) : [];
  const known = types.findIndex((type) => attributeOf(xml, type, 'name') === 'XLDAPR');
  return known >= 0 ? { xml, index: known + 1 } : { xml: appended(xml, 'metadataTypes', typeXml, types.length), index: types.length + 1 };
}

/** Index counts from 0, among the properties of dynamic arrays. */
function ensureProperties(xml: string): { xml: string; index: number } {
  const root = rootOf(xml);
  const list = childrenOf(xml, root).find((child) => child.name === 'futureMetadata' && attributeOf(xml, child, 'name') === 'XLDAPR');
  if (!list) {
    const added = `<futureMetadata name="XLDAPR" count="1">${propertiesXml}</futureMetadata>`;
    const next = childrenOf(xml, root).find((child) => metadataOrder.indexOf(child.name) > metadataOrder.indexOf('futureMetadata'));
    return { xml: next ? splice(xml, next.start, next.start, added) : appendChild(xml, root, added), index: 0 };
  }
  const blocks = childrenOf(xml, list);
  const known = blocks.findIndex((block) => /\sfDynamic="(?:1|true)"/.test(textOf(xml, block)));
  if (known >= 0) return { xml, index: known };
  const changed = withAttribute(appendChild(xml, list, propertiesXml), list, 'count', String(blocks.length + 1));
  return { xml: changed, index: blocks.length };
}

/** Index counts from 1, as cells refer to blocks. */
function ensureCellBlock(xml: string, type: number, value: number): { xml: string; index: number } {
  const list = childOf(xml, rootOf(xml), 'cellMetadata');
  const blocks = list ? childrenOf(xml, list) : [];
  const known = blocks.findIndex((block) => {
    const records = childrenOf(xml, block);
    const record = records[0];
    return (
      records.length === 1 &&
      record !== undefined &&
      attributeOf(xml, record, 't') === String(type) &&
      attributeOf(xml, record, 'v') === String(value)
    );
  });
  if (known >= 0) return { xml, index: known + 1 };
  const block = `<bk><rc t="${String(type)}" v="${String(value)}"/></bk>`;
  return { xml: appended(xml, 'cellMetadata', block, blocks.length), index: blocks.length + 1 };
}

function appended(xml: string, name: string, item: string, count: number): string {
  const list = childOf(xml, rootOf(xml), name);
  if (!list) return withChild(xml, name, `<${name} count="1">${item}</${name}>`, metadataOrder);
  return withAttribute(appendChild(xml, list, item), list, 'count', String(count + 1));
}
