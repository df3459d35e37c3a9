import { damaged } from './outcome';
import { closeTag, openTag, textToken, XmlScanner } from './xml-scanner';

/** An element of a small part, names without prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The texts directly inside it, joined. */
  readonly text: string;
}

/** The root element of a whole part. */
export function readTree(bytes: Uint8Array, part: string): XmlElement {
  const scanner = new XmlScanner(bytes, part);
  if (scanner.next() !== openTag) throw damaged(`${part} is empty`);
  const root = readElement(scanner);
  scanner.mustEnd();
  return root;
}

/** After an open tag: the element up to its close tag. */
export function readElement(scanner: XmlScanner): XmlElement {
  const name = scanner.localName();
  const attributes = scanner.allAttributes();
  const children: XmlElement[] = [];
  let text = '';
  for (let token = scanner.next(); token !== closeTag; token = scanner.next()) {
    if (token === openTag) children.push(...readChildren(scanner));
    else if (token === textToken) text += scanner.text();
  }
  return { name, attributes, children, text };
}

/** After an open tag: the element, or those of the alternative that is meant for us. */
function readChildren(scanner: XmlScanner): XmlElement[] {
  const outside = scanner.depth - 1;
  if (!scanner.isAlternative()) return [readElement(scanner)];
  const children: XmlElement[] = [];
  while (scanner.depth > outside) {
    if (scanner.next() === openTag) children.push(...readChildren(scanner));
  }
  return children;
}

export function child(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((candidate) => candidate.name === name) ?? null;
}

export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

export function attribute(element: XmlElement | null, name: string): string | null {
  return element?.attributes.get(name) ?? null;
}

/** @param fallback where the attribute is not there or is no number */
export function numberAttribute(element: XmlElement | null, name: string, fallback: number): number {
  const written = attribute(element, name);
  const number = written === null || written.trim() === '' ? Number.NaN : Number(written);
  return Number.isFinite(number) ? number : fallback;
}

/** @param fallback where the attribute is not there */
export function flagAttribute(element: XmlElement | null, name: string, fallback = false): boolean {
  const written = attribute(element, name);
  return written === null ? fallback : written === '1' || written === 'true' || written === 'on';
}

/** Every element of that name below, at any depth, in order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((candidate) => [...(candidate.name === name ? [candidate] : []), ...descendants(candidate, name)]);
}
