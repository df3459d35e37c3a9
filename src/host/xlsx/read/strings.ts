import { nameCode, XmlScanner } from './xml-scanner';

const code = { si: nameCode('si'), t: nameCode('t'), r: nameCode('r') };

/** The shared strings by index: runs joined, phonetic guides left out. */
export function readSharedStrings(bytes: Uint8Array, part: string): string[] {
  const scanner = new XmlScanner(bytes, part);
  const strings: string[] = [];
  scanner.next();
  while (scanner.nextInside(0)) {
    if (scanner.code === code.si) strings.push(readRichText(scanner));
    else scanner.skip();
  }
  scanner.mustEnd();
  return strings;
}

/** After the open tag of `si` or `is`: its text, up to its close tag included. */
export function readRichText(scanner: XmlScanner): string {
  const outside = scanner.depth - 1;
  let text = '';
  while (scanner.nextInside(outside)) {
    if (scanner.code === code.t) text += unescaped(scanner.innerText());
    else if (scanner.code !== code.r) scanner.skip();
  }
  return text;
}

/** "_x000D_" stands for a character that XML cannot hold; "_x005F_" for the underscore of a text that looks like one. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
