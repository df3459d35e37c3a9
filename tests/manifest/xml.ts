/** A small tree of an XML file, names without their prefixes. */
import { readTree, type XmlElement } from '../../src/host/xlsx/read/xml-tree';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

export function parseXml(bytes: Uint8Array): Element {
  return elementOf(readTree(bytes, 'manifest.xml'));
}

function elementOf({ name, attributes, children, text }: XmlElement): Element {
  return {
    name,
    attributes: Object.fromEntries([...attributes].map(([key, value]) => [key.slice(key.indexOf(':') + 1), value])),
    children: children.map(elementOf),
    text: text.trim(),
  };
}

/** Every element of a name, at any depth. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The element itself and everything in it. */
export function everything(element: Element): Element[] {
  return [element, ...element.children.flatMap(everything)];
}
