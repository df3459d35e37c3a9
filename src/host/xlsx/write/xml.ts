/**
 * Small edits of an XML text by position: what an edit does not name keeps its very characters. Names are local names; the
 * prefix that a part's root uses is put before the elements that we add.
 */
export interface XmlElement {
  readonly name: string;
  /** "x:" or "". */
  readonly prefix: string;
  readonly start: number;
  /** End of the opening tag. */
  readonly contentStart: number;
  /** Beginning of the closing tag; equals `contentStart` for `<a/>`. */
  readonly contentEnd: number;
  readonly end: number;
}

const markup = () =>
  /<(?:!--[^]*?-->|!\[CDATA\[[^]*?\]\]>|!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>|[?!][^>]*>|(\/?)([^\s/>:]+:)?([^\s/>]+)((?:[^"'>]|"[^"]*"|'[^']*')*?)(\/?)>)/g;

/** Elements of one level between two positions, in order. */
export function elementsBetween(xml: string, from: number, to: number): XmlElement[] {
  const pattern = markup();
  pattern.lastIndex = from;
  const found: XmlElement[] = [];
  let depth = 0;
  let open = { name: '', prefix: '', start: 0, contentStart: 0 };
  for (let tag = pattern.exec(xml); tag && tag.index < to; tag = pattern.exec(xml)) {
    const [, slash, prefix = '', name, , selfClosing] = tag;
    if (name === undefined) continue;
    const end = pattern.lastIndex;
    if (slash === '/') {
      depth--;
      if (depth === 0) found.push({ ...open, contentEnd: tag.index, end });
      if (depth < 0) break;
      continue;
    }
    if (depth === 0) open = { name, prefix, start: tag.index, contentStart: end };
    if (selfClosing === '/') {
      if (depth === 0) found.push({ ...open, contentEnd: end, end });
    } else depth++;
  }
  return found;
}

export function rootOf(xml: string): XmlElement {
  const root = elementsBetween(xml, 0, xml.length)[0];
  if (!root) throw new Error('A part of the workbook has no root element.');
  return root;
}

export function childrenOf(xml: string, parent: XmlElement): XmlElement[] {
  return elementsBetween(xml, parent.contentStart, parent.contentEnd);
}

export function childOf(xml: string, parent: XmlElement, name: string): XmlElement | null {
  return childrenOf(xml, parent).find((child) => child.name === name) ?? null;
}

export function textOf(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.end);
}

/** The unescaped value of an attribute named without prefix. */
export function attributeOf(xml: string, element: XmlElement, name: string): string | null {
  const tag = xml.slice(element.start, element.contentStart);
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : null;
}

/** The attribute of the relationships namespace, whatever its prefix. */
export function relationshipId(xml: string, element: XmlElement): string | null {
  const found = /\s[\w.-]+:id\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(xml.slice(element.start, element.contentStart));
  return found?.[1] ?? found?.[2] ?? null;
}

export function splice(xml: string, start: number, end: number, text: string): string {
  return xml.slice(0, start) + text + xml.slice(end);
}

/** @param value unescaped; `null` takes the attribute away */
export function withAttribute(xml: string, element: XmlElement, name: string, value: string | null): string {
  const tag = xml.slice(element.start, element.contentStart);
  const attribute = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const changed = pattern.test(tag) ? tag.replace(pattern, () => attribute) : tag.replace(/\s*\/?>$/, (close) => attribute + close);
  return splice(xml, element.start, element.contentStart, changed);
}

/** Puts the prefix before every element of `text` that has none. */
export function withPrefix(text: string, prefix: string): string {
  return prefix === ''
    ? text
    : text.replace(/<(\/?)([A-Za-z][\w.-]*)(?=[\s/>])/g, (_, slash: string, name: string) => `<${slash}${prefix}${name}`);
}

/** The element with `text` as its last child; an empty element `<a/>` is opened. */
export function appendChild(xml: string, parent: XmlElement, text: string): string {
  const child = withPrefix(text, parent.prefix);
  if (parent.contentEnd !== parent.end) return splice(xml, parent.contentEnd, parent.contentEnd, child);
  const tag = xml.slice(parent.start, parent.end).replace(/\s*\/>$/, '>');
  return splice(xml, parent.start, parent.end, `${tag}${child}</${parent.prefix}${parent.name}>`);
}

/**
 * The root's child `name` replaced by `text`, added where the schema's order wants it, or taken away where `text` is `null`.
 * @param order the names of the root's children in the schema's order
 */
export function withChild(xml: string, name: string, text: string | null, order: readonly string[]): string {
  const root = rootOf(xml);
  const children = childrenOf(xml, root);
  const old = children.find((child) => child.name === name);
  const added = text === null ? '' : withPrefix(text, root.prefix);
  if (old) return splice(xml, old.start, old.end, added);
  if (text === null) return xml;
  const rank = order.indexOf(name);
  const next = children.find((child) => order.indexOf(child.name) > rank);
  return next ? splice(xml, next.start, next.start, added) : appendChild(xml, root, text);
}

export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'));
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\n\r\t]/g, (character) => (character === '"' ? '&quot;' : `&#${String(character.charCodeAt(0))};`));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name ?? ''] ?? whole;
  });
}

/**
 * A text as a cell, header or name holds it: characters that XML cannot hold as `_xHHHH_`, and a text that looks like such
 * an escape guarded, so that it is read back as it was.
 */
export function cellText(text: string): string {
  const guarded = text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  // All but what XML 1.0 allows; the carriage return too, which XML readers turn into a line feed.
  const written = guarded.replace(
    /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
  return escapeText(written);
}
