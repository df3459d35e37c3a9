import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from '../read/crc';

/**
 * A zip whose entries are carried over as they were packed: a part that nobody replaces keeps its very bytes, and a sheet of
 * 100,000 rows beside our change costs nothing. Entries that we write carry no clock time, so that equal content gives an
 * equal file.
 */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, the first moment that a zip can name. */
const NO_TIME = 0x00210000;
const UTF8_NAME = 0x0800;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const IN_ZIP64 = 0xffffffff;

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new Error('The source of the workbook is not a zip.');
}

/** Sizes and offset that did not fit stand, in this order, in the extra field 1. */
function wideNumbers(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
  }
  return [];
}

function readEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const wide = wideNumbers(view, at + 46 + nameLength, extraLength);
    const number = (offset: number) => {
      const value = view.getUint32(at + offset, true);
      return value === IN_ZIP64 ? (wide.shift() ?? value) : value;
    };
    const size = number(24);
    const packedSize = number(20);
    const local = number(42);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: new TextDecoder()
        .decode(bytes.subarray(at + 46, at + 46 + nameLength))
        .replace(/\\/g, '/')
        .replace(/^\//, ''),
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(start, start + packedSize),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(entry: Entry): Uint8Array {
  return entry.method === STORED ? entry.packed : inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
}

function pack(name: string, bytes: Uint8Array): Entry {
  return { name, method: DEFLATED, time: NO_TIME, crc: crc32(bytes), size: bytes.length, packed: deflateSync(bytes, { level: 6 }) };
}

function header(entry: Entry, name: Uint8Array, directory: { offset: number } | null): Uint8Array {
  const bytes = new Uint8Array((directory ? 46 : 30) + name.length);
  const view = new DataView(bytes.buffer);
  const shift = directory ? 2 : 0;
  view.setUint32(0, directory ? DIRECTORY_ENTRY : LOCAL_ENTRY, true);
  if (directory) view.setUint16(4, 20, true);
  view.setUint16(4 + shift, 20, true);
  view.setUint16(6 + shift, UTF8_NAME, true);
  view.setUint16(8 + shift, entry.method, true);
  view.setUint32(10 + shift, entry.time, true);
  view.setUint32(14 + shift, entry.crc, true);
  view.setUint32(18 + shift, entry.packed.length, true);
  view.setUint32(22 + shift, entry.size, true);
  view.setUint16(26 + shift, name.length, true);
  if (directory) view.setUint32(42, directory.offset, true);
  bytes.set(name, directory ? 46 : 30);
  return bytes;
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function joinEntries(entries: Iterable<Entry>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    directory.push(header(entry, name, { offset }));
    const local = header(entry, name, null);
    chunks.push(local, entry.packed);
    offset += local.length + entry.packed.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END_OF_DIRECTORY, true);
  end.setUint16(8, directory.length, true);
  end.setUint16(10, directory.length, true);
  end.setUint32(
    12,
    directory.reduce((sum, chunk) => sum + chunk.length, 0),
    true,
  );
  end.setUint32(16, offset, true);
  return join([...chunks, ...directory, new Uint8Array(end.buffer)]);
}

/** Parts are named without a leading slash, as in the zip ("xl/workbook.xml"); names compare without regard to case. */
export class Archive {
  private readonly entries = new Map<string, Entry>();

  constructor(bytes: Uint8Array | null) {
    for (const entry of bytes ? readEntries(bytes) : []) if (!entry.name.endsWith('/')) this.entries.set(entry.name.toLowerCase(), entry);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  /** The part unpacked; `null` where there is no such part. */
  bytes(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    return entry ? unpack(entry) : null;
  }

  /** The part's text, whatever encoding its byte order mark names; `null` where there is no such part. */
  text(name: string): string | null {
    const bytes = this.bytes(name);
    if (!bytes) return null;
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
  }

  /** Written as UTF-8; the declaration of a part that came in another encoding follows. */
  write(name: string, text: string): void {
    const declared = text.replace(/^(<\?xml[^>]*encoding=["'])(?!utf-8)[^"']+/i, '$1UTF-8');
    const old = this.entries.get(name.toLowerCase());
    this.entries.set(name.toLowerCase(), pack(old?.name ?? name, new TextEncoder().encode(declared)));
  }

  remove(name: string): void {
    this.entries.delete(name.toLowerCase());
  }

  toBytes(): Uint8Array {
    return joinEntries(this.entries.values());
  }
}
