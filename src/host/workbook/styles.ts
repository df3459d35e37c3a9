import type { Style } from './types';

/** Excel's look of a cell that nobody formatted. */
export const defaultStyle: Style = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: false,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  fillColor: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  readingOrder: 'context',
  locked: true,
  borders: {},
  fileIndex: null,
};

/** Every style of a workbook, once. Id 0 is the workbook's own default. */
export class StyleTable {
  private readonly styles: Style[] = [];
  private readonly ids = new Map<string, number>();

  /** @param first the style of a cell without one, id 0 */
  constructor(first: Style = defaultStyle) {
    this.intern(first);
  }

  style(id: number): Style {
    const style = this.styles[id];
    if (!style) throw new Error(`no style has the id ${String(id)}`);
    return style;
  }

  intern(style: Style): number {
    const key = styleKey(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.ids.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }
}

const edges = ['top', 'bottom', 'left', 'right'] as const;

function styleKey(style: Style): string {
  return JSON.stringify([
    style.numberFormat,
    style.bold,
    style.italic,
    style.underline,
    style.fontName,
    style.fontSize,
    style.fontColor,
    style.fillColor,
    style.horizontal,
    style.vertical,
    style.wrap,
    style.indent,
    style.readingOrder,
    style.locked,
    style.fileIndex,
    edges.map((edge) => [style.borders[edge]?.style ?? null, style.borders[edge]?.color ?? null]),
  ]);
}
