/** Heights of rows whose text wraps: a row keeps its height where cells are merged, so it must be known beforehand. */

/** Of an average letter, in parts of the font's size; Arabic and Latin are alike on that count. */
const letterWidth = 0.5;
const boldLetterWidth = 0.56;
const lineSpacing = 1.32;
/** Points on both sides of a cell's text, together. */
const sides = 6;

export interface TextBox {
  /** Points. */
  readonly width: number;
  /** Points. */
  readonly fontSize: number;
  readonly bold?: boolean;
}

/** Points that a text needs to stand on one line. */
export function widthOfText(text: string, fontSize: number, isBold: boolean): number {
  return Math.ceil(text.length * fontSize * (isBold ? boldLetterWidth : letterWidth)) + sides;
}

/** Lines that a text fills when words go to the next line where they no longer fit; a longer word is broken. */
export function linesOf(text: string, { width, fontSize, bold = false }: TextBox): number {
  const most = Math.max(1, Math.floor((width - sides) / (fontSize * (bold ? boldLetterWidth : letterWidth))));
  return text.split('\n').reduce((sum, line) => sum + linesOfParagraph(line, most), 0);
}

function linesOfParagraph(text: string, most: number): number {
  let lines = 1;
  let filled = 0;
  for (const { length } of text.split(' ')) {
    const isFirst = filled === 0;
    if (!isFirst && filled + 1 + length > most) {
      lines += 1;
      filled = 0;
    }
    filled += length + (filled === 0 ? 0 : 1);
    while (filled > most) {
      lines += 1;
      filled -= most;
    }
  }
  return lines;
}

/** Points: what the text needs, and never less than `least`. */
export function heightOf(text: string, box: TextBox, least: number): number {
  return Math.max(least, Math.ceil(linesOf(text, box) * box.fontSize * lineSpacing + 5));
}
