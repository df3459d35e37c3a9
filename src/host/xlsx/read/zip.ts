/** The parts of a zip, unpacked one at a time and never more than it declares. */
import { Inflate } from 'fflate';
import { crc32 } from './crc';
import { damaged, tooLarge, Unreadable } from './outcome';

/** Together, in bytes: three times the largest workbook that coordinators are known to keep. */
const maxUnpacked = 640 * 1024 * 1024;
/** Worksheets of a million like rows pack 100 to 1; a bomb packs 1000 to 1. */
const maxRatio = 250;
const ratioMatters = 16 * 1024 * 1024;
const inputStep = 64 * 1024;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

export class Zip {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;
  private unpackedSoFar = 0;

  /** Reads the list of parts; throws `Unreadable` where it is broken or promises too much. */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let total = 0;
    for (const entry of this.directory()) {
      if (entry.flags & 1)
        throw new Unreadable('encrypted', 'The workbook is locked with a password: open it in Excel, remove the password, and save it.');
      total += entry.unpacked;
      if (total > maxUnpacked) throw tooLarge('its parts together are over 640 MB');
      if (entry.unpacked > ratioMatters && entry.unpacked > entry.packed * maxRatio)
        throw tooLarge(`${entry.name} is packed like a zip bomb`);
      // Of a part that stands there twice the last one counts: programs that add to a zip leave the old one before it.
      this.entries.set(partKey(entry.name), entry);
    }
  }

  /** Paths as the zip spells them, folders left out. */
  get names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** `null` where there is no such part. Paths are compared without case, as the package format asks. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(partKey(name));
    if (!entry) return null;
    // A small zip can name one large part many times.
    this.unpackedSoFar += entry.unpacked;
    if (this.unpackedSoFar > 2 * maxUnpacked) throw tooLarge(`${entry.name} is needed over and over`);
    const unpacked = this.unpack(entry);
    if (crc32(unpacked) !== entry.crc) throw damaged(`${entry.name} does not match its checksum`);
    return unpacked;
  }

  private unpack(entry: Entry): Uint8Array {
    const start = this.dataStart(entry);
    const packed = this.bytes.subarray(start, start + entry.packed);
    if (packed.length < entry.packed) throw damaged(`${entry.name} is cut short`);
    if (entry.method === 0) return packed;
    if (entry.method !== 8) throw damaged(`${entry.name} is packed in an unknown way`);
    return inflate(packed, entry);
  }

  private dataStart(entry: Entry): number {
    const header = entry.offset;
    if (header + 30 > this.bytes.length || this.view.getUint32(header, true) !== 0x04034b50)
      throw damaged(`${entry.name} is not where the zip says`);
    return header + 30 + this.view.getUint16(header + 26, true) + this.view.getUint16(header + 28, true);
  }

  private *directory(): Generator<Entry> {
    const end = this.endRecord();
    let count = this.view.getUint16(end + 10, true);
    let at = this.view.getUint32(end + 16, true);
    if (count === 0xffff || at === 0xffffffff) ({ count, at } = this.largeEndRecord(end));
    for (let index = 0; index < count; index++) {
      if (at + 46 > this.bytes.length || this.view.getUint32(at, true) !== 0x02014b50) throw damaged('the list of its parts is broken');
      const nameLength = this.view.getUint16(at + 28, true);
      const extraLength = this.view.getUint16(at + 30, true);
      const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
      const entry = {
        name,
        flags: this.view.getUint16(at + 8, true),
        method: this.view.getUint16(at + 10, true),
        crc: this.view.getUint32(at + 16, true),
        packed: this.view.getUint32(at + 20, true),
        unpacked: this.view.getUint32(at + 24, true),
        offset: this.view.getUint32(at + 42, true),
      };
      if (!name.endsWith('/')) yield this.withLargeSizes(entry, at + 46 + nameLength, extraLength);
      at += 46 + nameLength + extraLength + this.view.getUint16(at + 32, true);
    }
  }

  /** Sizes over 4 GB, and of writers that always use the large form, stand in the extra field. */
  private withLargeSizes(entry: Entry, extra: number, length: number): Entry {
    const large: { -readonly [field in keyof Entry]: Entry[field] } = { ...entry };
    const end = Math.min(extra + length, this.bytes.length);
    for (let at = extra; at + 4 <= end; at += 4 + this.view.getUint16(at + 2, true)) {
      if (this.view.getUint16(at, true) !== 1) continue;
      let next = at + 4;
      for (const field of ['unpacked', 'packed', 'offset'] as const) {
        if (large[field] !== 0xffffffff || next + 8 > end) continue;
        large[field] = Number(this.view.getBigUint64(next, true));
        next += 8;
      }
    }
    return large;
  }

  private endRecord(): number {
    const lowest = Math.max(0, this.bytes.length - 22 - 0xffff);
    for (let at = this.bytes.length - 22; at >= lowest; at--) {
      if (this.view.getUint32(at, true) === 0x06054b50) return at;
    }
    throw damaged('it is cut short');
  }

  private largeEndRecord(end: number): { count: number; at: number } {
    const locator = end - 20;
    if (locator < 0 || this.view.getUint32(locator, true) !== 0x07064b50) throw damaged('the list of its parts is broken');
    const record = Number(this.view.getBigUint64(locator + 8, true));
    if (record + 56 > this.bytes.length || this.view.getUint32(record, true) !== 0x06064b50)
      throw damaged('the list of its parts is broken');
    return { count: Number(this.view.getBigUint64(record + 32, true)), at: Number(this.view.getBigUint64(record + 48, true)) };
  }
}

function partKey(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}

/** Stops as soon as more comes out than the entry declares. */
function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  const unpacked = new Uint8Array(entry.unpacked);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > unpacked.length) throw tooLarge(`${entry.name} holds more than it declares`);
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += inputStep) {
    pushTo(stream, packed.subarray(at, at + inputStep), at + inputStep >= packed.length, entry.name);
  }
  if (length !== unpacked.length) throw damaged(`${entry.name} is cut short`);
  return unpacked;
}

function pushTo(stream: Inflate, chunk: Uint8Array, isLast: boolean, name: string): void {
  try {
    stream.push(chunk, isLast);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw damaged(`${name} cannot be unpacked`);
  }
}
