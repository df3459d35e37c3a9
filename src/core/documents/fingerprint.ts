/** Short fingerprints of texts: they tell that something changed, not who changed it. */

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

/** FNV-1a over UTF-16 units, 64 bits, as "3f2a-91bc-04de-77a1". */
export function fingerprint(text: string): string {
  let hash = offset;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = ((hash ^ BigInt(unit & 0xff)) * prime) & mask;
    hash = ((hash ^ BigInt(unit >> 8)) * prime) & mask;
  }
  return hash
    .toString(16)
    .padStart(16, '0')
    .replace(/(.{4})(?=.)/g, '$1-');
}
