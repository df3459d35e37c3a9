/**
 * Alternatives (`mc:AlternateContent`) in a part that is about to be edited: what is read of it, as the reader chooses, takes
 * the place of all of them, because an edit can't be made twice over.
 */
import { isKnownExtension } from '../read/xml-scanner';
import { attributeOf, childrenOf, rootOf, splice, type XmlElement } from './xml';

/** @param within names of elements; only alternatives that hold one of them, or stand in one, are settled */
export function withoutAlternatives(xml: string, within: RegExp): string {
  if (!xml.includes('AlternateContent>')) return xml;
  return settled(xml, within, false);
}

function settled(xml: string, within: RegExp, isWithin: boolean): string {
  const root = rootOf(xml);
  let result = xml;
  for (const element of childrenOf(xml, root).reverse()) {
    const text = xml.slice(element.start, element.end);
    if (!text.includes('AlternateContent>')) continue;
    const isMeant = isWithin || within.test(element.name);
    if (element.name !== 'AlternateContent') {
      if (isMeant) result = splice(result, element.start, element.end, settled(text, within, true));
    } else if (isMeant || childrenOf(xml, element).some((choice) => childrenOf(xml, choice).some(({ name }) => within.test(name)))) {
      const chosen = chosenOf(xml, element);
      const content = chosen ? xml.slice(chosen.contentStart, chosen.contentEnd) : '';
      result = splice(result, element.start, element.end, content);
    }
  }
  return result;
}

function chosenOf(xml: string, alternatives: XmlElement): XmlElement | undefined {
  const children = childrenOf(xml, alternatives);
  return (
    children.find((child) => child.name === 'Choice' && isKnownExtension(attributeOf(xml, child, 'Requires') ?? '')) ??
    children.find(({ name }) => name === 'Fallback')
  );
}
