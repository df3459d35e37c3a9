/**
 * Reads XML from bytes, one step at a time, without making an object for each element: worksheets have millions. Local names
 * only, told by their hash. Refuses what is not well-formed, and a DTD that declares entities: none is ever expanded. Of
 * alternatives (`mc:AlternateContent`) it goes into the one that is meant for us, and over the others.
 */
import { damaged, tooLarge } from './outcome';
import { asciiText, decodeText, toUtf8 } from './xml-text';

export const openTag = 1;
export const closeTag = 2;
export const textToken = 3;
const endOfPart = 0;
export type Token = typeof openTag | typeof closeTag | typeof textToken | typeof endOfPart;

const maxDepth = 512;
/** Characters of a DTD's own declarations; no workbook has any. */
const longestDtd = 4096;
const openBracket = 91;
/** FNV-1a: no two short names share a hash. */
const hashStart = 0x811c9dc5 | 0;
const hashStep = 0x01000193;
const [lessThan, greaterThan, slash, equals, colon, exclamation, question, quote, apostrophe, space] = [
  60, 62, 47, 61, 58, 33, 63, 34, 39, 32,
] as const;

/** The hash of a local name, as the scanner computes it. */
export function nameCode(name: string): number {
  let code: number = hashStart;
  for (let index = 0; index < name.length; index++) code = Math.imul(code ^ name.charCodeAt(index), hashStep);
  return code;
}

/** 1 for bytes that end a name: space, tab, line ends, "/", ">", "=", "<", quotes. */
const endsName = new Uint8Array(256);
for (const byte of [9, 10, 13, space, slash, greaterThan, equals, lessThan, quote, apostrophe]) endsName[byte] = 1;

const alternatives = { all: nameCode('AlternateContent'), choice: nameCode('Choice'), fallback: nameCode('Fallback') };
const requires = nameCode('Requires');
/** The prefixes by which Excel names what itself has added to the format since 2007; content for it is content for us. */
const knownExtensions = /^(?:x|x14|x14ac|x15|x15ac|x16|x16r\d|xr\d*|xdr14|xdr16|c14|c16|c16r\d|cx\d?|a14|a16|p14|sle|sle15|tsle|am3d|v2)$/;

/** Whether content is meant for us that asks for these extensions: prefixes, with spaces between them. */
export function isKnownExtension(prefixes: string): boolean {
  return prefixes
    .trim()
    .split(/\s+/)
    .every((prefix) => knownExtensions.test(prefix));
}

export class XmlScanner {
  /** Of the element that was opened or closed last: the hash of its local name. */
  code = 0;
  /** Open elements, this one included. */
  depth = 0;
  /** Where the current text stands in `bytes`; entities are not resolved there. */
  textStart = 0;
  textEnd = 0;
  /** The part in UTF-8. */
  readonly bytes: Uint8Array;
  private at = 0;
  private isEmptyElement = false;
  private rootIsClosed = false;
  private nameStart = 0;
  private nameEnd = 0;
  private readonly openStarts: number[] = [];
  private readonly openEnds: number[] = [];
  private readonly openCodes: number[] = [];
  private attributeCount = 0;
  /** For each attribute: hash of the local name, its start, start and end of the value, and 1 where it has a prefix. */
  private readonly attributes: number[] = [];
  private textIsCdata = false;
  /** By depth of an open `AlternateContent`: whether one of its choices was taken. */
  private readonly hasTaken: boolean[] = [];

  constructor(
    bytes: Uint8Array,
    private readonly part: string,
  ) {
    this.bytes = toUtf8(bytes);
  }

  next(): Token {
    if (this.isEmptyElement) {
      this.isEmptyElement = false;
      return this.close();
    }
    const { bytes } = this;
    for (;;) {
      if (this.at >= bytes.length) return this.end();
      if (bytes[this.at] !== lessThan) {
        if (this.readText()) return textToken;
        continue;
      }
      const next = bytes[this.at + 1];
      if (next === slash) return this.readClose();
      if (next === exclamation) {
        if (this.readDeclaration()) return textToken;
      } else if (next === question) {
        this.at = this.find('?>', this.at + 2) + 2;
      } else {
        return this.readOpen();
      }
    }
  }

  /**
   * Moves to the next open tag, at any depth, inside an element.
   * @param outside the depth around that element; false once the element is closed
   */
  nextInside(outside: number): boolean {
    for (;;) {
      const token = this.next();
      if (token === openTag) {
        if (!this.isAlternative()) return true;
      } else if (token === closeTag && this.depth === outside) return false;
    }
  }

  /** After an open tag: true for those of alternatives, which have no meaning of their own; one not meant for us is passed over. */
  isAlternative(): boolean {
    const { code, depth } = this;
    if (code === alternatives.all) {
      this.hasTaken[depth] = false;
      return true;
    }
    if ((code !== alternatives.choice && code !== alternatives.fallback) || this.openCodes[depth - 2] !== alternatives.all) return false;
    const isMeant = !this.hasTaken[depth - 1] && (code === alternatives.fallback || isKnownExtension(this.attribute(requires) ?? ''));
    if (isMeant) this.hasTaken[depth - 1] = true;
    else this.skip();
    return true;
  }

  /** Moves to the next text inside an element that should hold nothing else; false once the element is closed. */
  nextText(outside: number): boolean {
    for (;;) {
      const token = this.next();
      if (token === textToken) return true;
      if (token === closeTag && this.depth === outside) return false;
    }
  }

  /** After an open tag: passes over its content, up to its close tag included. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }

  /** After the root was closed: nothing but comments and white space may follow. */
  mustEnd(): void {
    if (this.next() !== endOfPart) throw damaged(`${this.part} goes on after its end`);
  }

  /** Of the current text token. */
  text(): string {
    return decodeText(this.bytes, this.textStart, this.textEnd, this.textIsCdata ? 'cdata' : 'content');
  }

  /** After an open tag: the texts directly inside it, joined, up to its close tag included. */
  innerText(): string {
    const outside = this.depth - 1;
    let text = '';
    while (this.nextText(outside)) {
      if (this.depth === outside + 1) text += this.text();
    }
    return text;
  }

  /** Where the value of the last open tag's attribute stands in `bytes`; -1 where it has none. */
  attributeStart(code: number): number {
    const found = this.findAttribute(code);
    return found < 0 ? -1 : (this.attributes[found + 2] as number);
  }

  attributeEnd(code: number): number {
    const found = this.findAttribute(code);
    return found < 0 ? -1 : (this.attributes[found + 3] as number);
  }

  attribute(code: number): string | null {
    const found = this.findAttribute(code);
    if (found < 0) return null;
    return decodeText(this.bytes, this.attributes[found + 2] as number, this.attributes[found + 3] as number, 'attribute');
  }

  /** All attributes of the last open tag by local name; one without a prefix wins over its namesake with one. */
  allAttributes(): Map<string, string> {
    const all = new Map<string, string>();
    for (const wantsPrefix of [1, 0]) {
      for (let index = 0; index < this.attributeCount * 5; index += 5) {
        if (this.attributes[index + 4] !== wantsPrefix) continue;
        const start = this.attributes[index + 1] as number;
        let end = start;
        while (!endsName[this.bytes[end] as number]) end++;
        const value = decodeText(this.bytes, this.attributes[index + 2] as number, this.attributes[index + 3] as number, 'attribute');
        all.set(decodeText(this.bytes, start, end, 'attribute'), value);
      }
    }
    return all;
  }

  /** The local name of the last open tag. */
  localName(): string {
    const name = decodeText(this.bytes, this.nameStart, this.nameEnd, 'attribute');
    return name.slice(name.indexOf(':') + 1);
  }

  private findAttribute(code: number): number {
    for (let index = 0; index < this.attributeCount * 5; index += 5) {
      if (this.attributes[index] === code && this.attributes[index + 4] === 0) return index;
    }
    for (let index = 0; index < this.attributeCount * 5; index += 5) {
      if (this.attributes[index] === code) return index;
    }
    return -1;
  }

  private end(): Token {
    if (!this.rootIsClosed) throw damaged(`${this.part} is cut short`);
    return endOfPart;
  }

  private readText(): boolean {
    const { bytes } = this;
    let end = bytes.indexOf(lessThan, this.at);
    if (end < 0) end = bytes.length;
    this.textStart = this.at;
    this.textEnd = end;
    this.textIsCdata = false;
    this.at = end;
    if (this.depth > 0) return true;
    for (let index = this.textStart; index < end; index++) {
      const byte = bytes[index] as number;
      if (byte !== space && (byte < 9 || byte > 13)) throw damaged(`${this.part} holds text outside its root element`);
    }
    return false;
  }

  private readClose(): Token {
    const { bytes } = this;
    const start = this.at + 2;
    const openStart = this.openStarts[this.depth - 1];
    const openEnd = this.openEnds[this.depth - 1];
    if (openStart === undefined || openEnd === undefined || this.depth === 0)
      throw damaged(`${this.part} closes an element that is not open`);
    let end = start + openEnd - openStart;
    for (let index = openStart; index < openEnd; index++) {
      if (bytes[index] !== bytes[start + index - openStart]) throw damaged(`${this.part} closes an element that is not open`);
    }
    while (isSpace(bytes[end])) end++;
    if (bytes[end] !== greaterThan) throw damaged(`${this.part} closes an element that is not open`);
    this.at = end + 1;
    return this.close();
  }

  private close(): Token {
    this.depth--;
    this.code = this.openCodes[this.depth] as number;
    if (this.depth === 0) this.rootIsClosed = true;
    return closeTag;
  }

  private readOpen(): Token {
    const { bytes } = this;
    if (this.rootIsClosed) throw damaged(`${this.part} holds more than one root element`);
    let at = this.at + 1;
    this.nameStart = at;
    let code: number = hashStart;
    for (let byte = bytes[at]; byte !== undefined && !endsName[byte]; byte = bytes[++at]) {
      code = byte === colon ? hashStart : Math.imul(code ^ byte, hashStep);
    }
    this.nameEnd = at;
    if (at === this.nameStart) throw damaged(`${this.part} holds a stray "<"`);
    this.code = code;
    at = this.readAttributes(at);
    if (bytes[at] === slash) {
      this.isEmptyElement = true;
      at++;
    }
    if (bytes[at] !== greaterThan)
      throw damaged(at >= bytes.length ? `${this.part} is cut short` : `${this.part} holds a tag that is not closed`);
    this.at = at + 1;
    if (this.depth >= maxDepth) throw damaged(`${this.part} nests its elements too deeply`);
    this.openStarts[this.depth] = this.nameStart;
    this.openEnds[this.depth] = this.nameEnd;
    this.openCodes[this.depth] = code;
    this.depth++;
    return openTag;
  }

  /** @returns where the tag goes on after its attributes */
  private readAttributes(from: number): number {
    const { bytes, attributes } = this;
    let at = from;
    this.attributeCount = 0;
    for (;;) {
      const before = at;
      while (isSpace(bytes[at])) at++;
      const first = bytes[at];
      if (first === undefined || first === greaterThan || first === slash) return at;
      if (at === before) throw damaged(`${this.part} holds attributes without a space between them`);
      let code: number = hashStart;
      let start = at;
      let hasPrefix = 0;
      for (let byte = bytes[at]; byte !== undefined && !endsName[byte]; byte = bytes[++at]) {
        code = Math.imul(code ^ byte, hashStep);
        if (byte === colon) {
          code = hashStart;
          start = at + 1;
          hasPrefix = 1;
        }
      }
      while (isSpace(bytes[at])) at++;
      if (bytes[at] !== equals) throw damaged(`${this.part} holds an attribute without a value`);
      at++;
      while (isSpace(bytes[at])) at++;
      const mark = bytes[at];
      if (mark !== quote && mark !== apostrophe) throw damaged(`${this.part} holds an attribute without quotes`);
      const valueStart = ++at;
      for (let byte = bytes[at]; byte !== mark; byte = bytes[++at]) {
        if (byte === undefined || byte === lessThan) throw damaged(`${this.part} holds an attribute that does not end`);
      }
      const index = this.attributeCount * 5;
      for (let other = 0; other < index && !hasPrefix; other += 5) {
        if (attributes[other] === code && attributes[other + 4] === 0) throw damaged(`${this.part} gives an attribute twice`);
      }
      this.attributeCount++;
      attributes[index] = code;
      attributes[index + 1] = start;
      attributes[index + 2] = valueStart;
      attributes[index + 3] = at;
      attributes[index + 4] = hasPrefix;
      at++;
    }
  }

  /** A comment, a CDATA section (true) or a DTD, which is refused. */
  private readDeclaration(): boolean {
    const start = asciiText(this.bytes, this.at, this.at + 9);
    if (start.startsWith('<!--')) {
      this.at = this.find('-->', this.at + 4) + 3;
      return false;
    }
    if (start === '<![CDATA[' && this.depth > 0) {
      this.textStart = this.at + 9;
      this.textEnd = this.find(']]>', this.textStart);
      this.textIsCdata = true;
      this.at = this.textEnd + 3;
      return true;
    }
    if (/^<!DOCTYPE$/i.test(start) && this.depth === 0 && !this.rootIsClosed) {
      this.skipDocumentType();
      return false;
    }
    throw damaged(`${this.part} holds a stray "<!"`);
  }

  /** A DTD says nothing to us; one that declares entities is refused, and nothing that it points to is ever fetched. */
  private skipDocumentType(): void {
    const { bytes } = this;
    const opening = bytes.indexOf(openBracket, this.at);
    const end = bytes.indexOf(greaterThan, this.at);
    if (end < 0) throw damaged(`${this.part} is cut short`);
    if (opening < 0 || opening > end) {
      this.at = end + 1;
      return;
    }
    const close = this.find(']', opening);
    if (asciiText(bytes, opening, Math.min(close, opening + longestDtd)).includes('<!ENTITY') || close - opening > longestDtd)
      throw tooLarge(`${this.part} declares entities of its own, as entity bombs do`);
    this.at = this.find('>', close) + 1;
  }

  private find(wanted: string, from: number): number {
    const { bytes } = this;
    const first = wanted.charCodeAt(0);
    for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
      if (asciiText(bytes, at, at + wanted.length) === wanted) return at;
    }
    throw damaged(`${this.part} is cut short`);
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === space || byte === lineFeed || byte === tab || byte === carriageReturn;
}
const [tab, lineFeed, carriageReturn] = [9, 10, 13] as const;
