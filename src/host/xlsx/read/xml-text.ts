/** UTF-8 bytes of XML → text: entities, character references and line ends as XML 1.0 says. */
import { damaged } from './outcome';

const scratchSize = 4096;
const scratch = new Uint16Array(scratchSize);
const named = new Map([
  ['amp', 38],
  ['lt', 60],
  ['gt', 62],
  ['quot', 34],
  ['apos', 39],
]);

const ampersand = 38;
const lineFeed = 10;
const carriageReturn = 13;

export type TextKind = 'content' | 'attribute' | 'cdata';

/** `attribute`: line ends and tabs become spaces; `cdata`: "&" is an ordinary letter. */
export function decodeText(bytes: Uint8Array, start: number, end: number, kind: TextKind): string {
  let text = '';
  let length = 0;
  for (let at = start; at < end;) {
    if (length > scratchSize - 2) {
      text += lettersOf(scratch.subarray(0, length));
      length = 0;
    }
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      at++;
      let code = byte;
      if (byte === ampersand && kind !== 'cdata') {
        const close = bytes.indexOf(59, at);
        if (close < 0 || close >= end || close - at > 10) throw damaged('a text holds a stray "&"');
        code = entityCode(asciiText(bytes, at, close));
        at = close + 1;
      } else if (byte <= carriageReturn) {
        if (byte === carriageReturn && bytes[at] === lineFeed && at < end) continue;
        code = controlCode(byte, kind);
      }
      if (code > 0xffff) {
        scratch[length++] = 0xd7c0 + (code >> 10);
        code = 0xdc00 | (code & 0x3ff);
      }
      scratch[length++] = code;
    } else {
      const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      const code = at + size <= end ? wideCode(bytes, at, size) : -1;
      if (code < 0) throw damaged('a text is not valid UTF-8');
      at += size;
      if (code > 0xffff) {
        scratch[length++] = 0xd7c0 + (code >> 10);
        scratch[length++] = 0xdc00 | (code & 0x3ff);
      } else {
        scratch[length++] = code;
      }
    }
  }
  return text + lettersOf(scratch.subarray(0, length));
}

export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  return lettersOf(bytes.subarray(start, end));
}

/** `apply` takes anything with a length, though its type says arrays only; spreading would be ten times slower. */
function lettersOf(codes: Uint8Array | Uint16Array): string {
  return String.fromCharCode.apply(null, codes as unknown as number[]);
}

function controlCode(byte: number, kind: TextKind): number {
  if (byte !== 9 && byte !== lineFeed && byte !== carriageReturn) throw damaged('a text holds a forbidden control character');
  if (kind === 'attribute') return 32;
  return byte === carriageReturn ? lineFeed : byte;
}

function entityCode(name: string): number {
  const known = named.get(name);
  if (known !== undefined) return known;
  const digits = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(name);
  const code = digits ? (digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16)) : -1;
  const isAllowed = code === 9 || code === 10 || code === 13 || (code >= 32 && code < 0xd800) || (code >= 0xe000 && code <= 0x10ffff);
  if (!isAllowed) throw damaged(`a text holds the unknown entity &${name};`);
  return code;
}

/** -1 for bytes that are no character. */
function wideCode(bytes: Uint8Array, at: number, size: number): number {
  const first = bytes[at] as number;
  if (first < 0xc2 || first > 0xf4) return -1;
  let code = first & (0xff >> (size + 1));
  for (let next = 1; next < size; next++) {
    const byte = bytes[at + next] as number;
    if ((byte & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (byte & 0x3f);
  }
  const isOverlong = (size === 3 && code < 0x800) || (size === 4 && (code < 0x10000 || code > 0x10ffff));
  return isOverlong || (code >= 0xd800 && code < 0xe000) ? -1 : code;
}

/** The bytes as UTF-8 without a mark, whatever the part is encoded in. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  const encoding = utf16Encoding(first, second) ?? declaredEncoding(bytes);
  if (encoding === null) return bytes;
  try {
    return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
  } catch (error) {
    if (error instanceof RangeError) throw damaged(`a part is written in the unknown encoding ${encoding}`);
    throw error;
  }
}

function utf16Encoding(first: number | undefined, second: number | undefined): string | null {
  if ((first === 0xff && second === 0xfe) || (first === 60 && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 60) ? 'utf-16be' : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const declaration = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(asciiText(bytes, 0, Math.min(200, bytes.length)));
  const encoding = declaration?.[1]?.toLowerCase() ?? 'utf-8';
  return encoding === 'utf-8' || encoding === 'us-ascii' ? null : encoding;
}
