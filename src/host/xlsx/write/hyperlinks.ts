import type { Sheet } from '../../workbook/sheet';
import type { Package } from './package';
import { areaReference } from './references';
import { worksheetOrder } from './worksheet-order';
import { attributeOf, childOf, childrenOf, escapeAttribute, relationshipId, rootOf, textOf, withChild } from './xml';

/** The worksheet with the sheet's links; a link that the file has as it is keeps its element and its relation. */
export function withHyperlinks(pack: Package, part: string, worksheet: string, sheet: Sheet): string {
  const old = inFile(pack, part, worksheet);
  const links = sheet.hyperlinks.map(({ area, link }) => {
    const reference = areaReference(area);
    const known = old.find(
      (candidate) => candidate.reference === reference && candidate.location === link.location && candidate.tip === link.tip,
    );
    return known?.xml ?? linkXml(pack, part, reference, link);
  });
  return withChild(worksheet, 'hyperlinks', links.length === 0 ? null : `<hyperlinks>${links.join('')}</hyperlinks>`, worksheetOrder);
}

function inFile(pack: Package, part: string, worksheet: string) {
  const parent = childOf(worksheet, rootOf(worksheet), 'hyperlinks');
  if (!parent) return [];
  const relations = pack.relations(part);
  return childrenOf(worksheet, parent).map((element) => {
    const id = relationshipId(worksheet, element);
    const place = attributeOf(worksheet, element, 'location');
    const target = relations.find((relation) => relation.id === id)?.target ?? '';
    return {
      reference: attributeOf(worksheet, element, 'ref') ?? '',
      location: place === null ? target : `${target}#${place}`,
      tip: attributeOf(worksheet, element, 'tooltip') ?? '',
      xml: textOf(worksheet, element),
    };
  });
}

function linkXml(pack: Package, part: string, reference: string, link: { readonly location: string; readonly tip: string }): string {
  const tip = link.tip === '' ? '' : ` tooltip="${escapeAttribute(link.tip)}"`;
  if (link.location.startsWith('#')) return `<hyperlink ref="${reference}" location="${escapeAttribute(link.location.slice(1))}"${tip}/>`;
  const id = pack.relate(part, 'hyperlink', link.location, true);
  return `<hyperlink xmlns:r="${pack.namespaces.relations}" ref="${reference}" r:id="${id}"${tip}/>`;
}
