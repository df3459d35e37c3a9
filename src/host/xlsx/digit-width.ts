/** Widths of columns are counted in digits of the workbook's default font. */
import type { Style } from '../workbook/types';

/** A digit's width in parts of the font's size. */
const digitShares: Readonly<Record<string, number>> = {
  arial: 0.556,
  'liberation sans': 0.556,
  helvetica: 0.556,
  verdana: 0.636,
  tahoma: 0.546,
};
const usualShare = 0.507;

/** Pixels at 96 dots an inch: 7 for Calibri 11, 8 for Arial 11. */
export function digitWidth({ fontName, fontSize }: Pick<Style, 'fontName' | 'fontSize'>): number {
  return Math.max(1, Math.round((fontSize / 0.75) * (digitShares[fontName.toLowerCase()] ?? usualShare)));
}
