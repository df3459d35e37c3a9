import { builtInFormats } from '../read/number-formats';

/** Only these: the others look different in each language of Excel, or are spelled in more than one way. */
const sure = new Set([0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 20, 21, 45, 49]);
const ids = new Map(builtInFormats.filter(([id]) => sure.has(id)).map(([id, code]) => [code, id]));

/** The number that names a format; `null` where the format must be spelled out. */
export function numberFormatId(code: string): number | null {
  return ids.get(code) ?? null;
}
