/** What kind of file the bytes are, by content, never by name. */
export type FileFormat = 'empty' | 'zip' | 'encrypted' | 'xls' | 'ole' | 'other';

const oleStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** `zip` says only that it is packed like an .xlsx; `xls` is Excel 97–2003 or older; `ole` some other old Office file. */
export function detectFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, oleStart)) {
    if (holdsName(bytes, 'EncryptedPackage')) return 'encrypted';
    return holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book') ? 'xls' : 'ole';
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (isBareBiff(bytes)) return 'xls';
  return 'other';
}

/** Excel 2 to 4 wrote the stream without a container. */
function isBareBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && (bytes[2] ?? 0) <= 16 && bytes[3] === 0;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Names of streams stand in the container's directory in UTF-16, closed by a zero. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (at % 64 === 0 && wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
