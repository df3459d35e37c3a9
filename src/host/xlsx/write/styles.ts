import type { DifferentialFormat } from '../../workbook/rules';
import type { Style } from '../../workbook/types';
import { numberFormatId } from './number-formats';
import { attributeOf, childOf, childrenOf, escapeAttribute, rootOf, splice, textOf, withAttribute, withChild, withPrefix } from './xml';

const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const borderOrder = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const formatOrder = ['alignment', 'protection', 'extLst'];
const edges = ['left', 'right', 'top', 'bottom'] as const;
const readingOrders = { context: null, ltr: '1', rtl: '2' } as const;

/** The lists of styles.xml that a cell format points into. */
type ListName = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'numFmts' | 'dxfs';
const partOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

interface List {
  readonly name: ListName;
  readonly items: string[];
  readonly known: number;
}

/**
 * Cell formats of the model as indexes into `cellXfs`. A format that the file has keeps its index; a changed one is appended,
 * made from the one it came from, so that what the model does not know of it (theme fonts, gradients, diagonal lines,
 * hidden formulas) stays. Nothing that is there is changed or moved.
 */
export class StyleWriter {
  private readonly lists: Readonly<Record<ListName, List>>;
  private readonly byStyle = new Map<Style, number>();

  /**
   * @param xml the source's styles.xml
   * @param original the format that an index of the source stands for
   */
  constructor(
    private readonly xml: string,
    private readonly original: (fileIndex: number) => Style,
  ) {
    this.lists = {
      fonts: this.list('fonts'),
      fills: this.list('fills'),
      borders: this.list('borders'),
      cellXfs: this.list('cellXfs'),
      numFmts: this.list('numFmts'),
      dxfs: this.list('dxfs'),
    };
  }

  index(style: Style): number {
    let index = this.byStyle.get(style);
    if (index === undefined) {
      index = this.find(style);
      this.byStyle.set(style, index);
    }
    return index;
  }

  /** The same format for a text that begins like a formula, so that editing the cell leaves it a text. */
  quoted(index: number): number {
    const format = this.lists.cellXfs.items[index] ?? '<xf/>';
    return add(this.lists.cellXfs, withAttribute(format, rootOf(format), 'quotePrefix', '1'));
  }

  /** The look of a conditional format as an index into `dxfs`. */
  look({ fillColor, fontColor, bold, italic }: DifferentialFormat): number {
    const color = fontColor === undefined ? '' : `<color rgb="${argb(fontColor)}"/>`;
    const font = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${color}`;
    const fill =
      fillColor === undefined ? '' : `<fill><patternFill patternType="solid"><bgColor rgb="${argb(fillColor)}"/></patternFill></fill>`;
    return add(this.lists.dxfs, `<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}</dxf>`);
  }

  get hasChanged(): boolean {
    return Object.values(this.lists).some((list) => list.items.length > list.known);
  }

  /** The part with what was appended. */
  toXml(): string {
    let xml = this.xml;
    for (const list of Object.values(this.lists)) {
      if (list.items.length === list.known) continue;
      const root = rootOf(xml);
      const old = childOf(xml, root, list.name);
      const added = withPrefix(list.items.slice(list.known).join(''), root.prefix);
      if (old && old.contentEnd !== old.end) {
        xml = splice(xml, old.contentEnd, old.contentEnd, added);
        xml = withAttribute(xml, old, 'count', String(list.items.length));
      } else xml = withChild(xml, list.name, `<${list.name} count="${String(list.items.length)}">${added}</${list.name}>`, partOrder);
    }
    return xml;
  }

  private list(name: ListName): List {
    const parent = childOf(this.xml, rootOf(this.xml), name);
    const items = parent ? childrenOf(this.xml, parent).map((item) => textOf(this.xml, item)) : [];
    return { name, items, known: items.length };
  }

  private find(style: Style): number {
    const base = style.fileIndex !== null && style.fileIndex < this.lists.cellXfs.known ? style.fileIndex : 0;
    const from = this.original(base);
    let format = this.lists.cellXfs.items[base] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const set = (name: string, apply: string, value: number) => {
      format = withAttribute(format, rootOf(format), name, String(value));
      format = withAttribute(format, rootOf(format), apply, '1');
    };
    const id = (name: string) => Number(attributeOf(format, rootOf(format), name) ?? 0);
    if (style.numberFormat !== from.numberFormat) set('numFmtId', 'applyNumberFormat', this.numberFormat(style.numberFormat));
    const font = changedFont(this.lists.fonts.items[id('fontId')] ?? '<font/>', style, from);
    if (font !== null) set('fontId', 'applyFont', add(this.lists.fonts, font));
    if (style.fillColor !== from.fillColor) set('fillId', 'applyFill', this.fill(style.fillColor));
    const border = changedBorder(this.lists.borders.items[id('borderId')] ?? '<border/>', style, from);
    if (border !== null) set('borderId', 'applyBorder', add(this.lists.borders, border));
    format = withAlignment(format, style, from);
    if (style.locked !== from.locked) {
      format = withChildAttributes(format, 'protection', [['locked', style.locked ? null : '0']]);
      format = withAttribute(format, rootOf(format), 'applyProtection', '1');
    }
    return format === this.lists.cellXfs.items[base] ? base : add(this.lists.cellXfs, format);
  }

  private numberFormat(code: string): number {
    const builtIn = numberFormatId(code);
    if (builtIn !== null) return builtIn;
    const { items } = this.lists.numFmts;
    const idOf = (item: string) => Number(attributeOf(item, rootOf(item), 'numFmtId') ?? 0);
    const known = items.find((item) => attributeOf(item, rootOf(item), 'formatCode') === code);
    if (known !== undefined) return idOf(known);
    const id = Math.max(163, ...items.map(idOf)) + 1;
    items.push(`<numFmt numFmtId="${String(id)}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private fill(color: string | null): number {
    if (color === null) return 0;
    return add(
      this.lists.fills,
      `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
  }
}

function add(list: List, item: string): number {
  const known = list.items.indexOf(item, list.name === 'cellXfs' ? list.known : 0);
  return known >= 0 ? known : list.items.push(item) - 1;
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/** `null` where the two formats have the same font. */
function changedFont(font: string, style: Style, from: Style): string | null {
  let changed = font;
  const set = (name: string, text: string | null) => {
    changed = withChild(changed, name, text, fontOrder);
  };
  if (style.bold !== from.bold) set('b', style.bold ? '<b/>' : null);
  if (style.italic !== from.italic) set('i', style.italic ? '<i/>' : null);
  if (style.underline !== from.underline) set('u', style.underline ? '<u/>' : null);
  if (style.fontSize !== from.fontSize) set('sz', `<sz val="${String(style.fontSize)}"/>`);
  if (style.fontColor !== from.fontColor) set('color', `<color rgb="${argb(style.fontColor)}"/>`);
  if (style.fontName !== from.fontName) {
    set('name', `<name val="${escapeAttribute(style.fontName)}"/>`);
    set('scheme', null);
  }
  return changed === font ? null : changed;
}

/** `null` where the two formats have the same lines. */
function changedBorder(border: string, style: Style, from: Style): string | null {
  let changed = border;
  for (const edge of edges) {
    const line = style.borders[edge];
    const old = from.borders[edge];
    if (line?.style === old?.style && line?.color === old?.color) continue;
    changed = withChild(
      changed,
      edge,
      line ? `<${edge} style="${line.style}"><color rgb="${argb(line.color)}"/></${edge}>` : `<${edge}/>`,
      borderOrder,
    );
  }
  return changed === border ? null : changed;
}

function withAlignment(format: string, style: Style, from: Style): string {
  const changes: [string, string | null][] = [];
  if (style.horizontal !== from.horizontal) changes.push(['horizontal', style.horizontal === 'general' ? null : style.horizontal]);
  if (style.vertical !== from.vertical) changes.push(['vertical', style.vertical === 'bottom' ? null : style.vertical]);
  if (style.wrap !== from.wrap) changes.push(['wrapText', style.wrap ? '1' : null]);
  if (style.indent !== from.indent) changes.push(['indent', style.indent === 0 ? null : String(style.indent)]);
  if (style.readingOrder !== from.readingOrder) changes.push(['readingOrder', readingOrders[style.readingOrder]]);
  if (changes.length === 0) return format;
  const aligned = withChildAttributes(format, 'alignment', changes);
  return withAttribute(aligned, rootOf(aligned), 'applyAlignment', '1');
}

function withChildAttributes(xml: string, name: string, attributes: readonly (readonly [string, string | null])[]): string {
  let changed = childOf(xml, rootOf(xml), name) ? xml : withChild(xml, name, `<${name}/>`, formatOrder);
  for (const [attribute, value] of attributes) {
    const child = childOf(changed, rootOf(changed), name);
    if (child) changed = withAttribute(changed, child, attribute, value);
  }
  return changed;
}
