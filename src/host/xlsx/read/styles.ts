import { defaultStyle, StyleTable } from '../../workbook/styles';
import type { Style } from '../../workbook/types';
import type { ColorReader } from './colors';
import { builtInFormats } from './number-formats';
import { attribute, child, childrenOf, flagAttribute, numberAttribute } from './xml-tree';
import type { XmlElement } from './xml-tree';

type Font = Pick<Style, 'bold' | 'italic' | 'underline' | 'fontName' | 'fontSize' | 'fontColor'>;

/** Style ids are the indexes of the file's cell formats. */
export function readStyles(root: XmlElement | null, color: ColorReader): StyleTable {
  const formats = childrenOf(child(root, 'cellXfs'), 'xf');
  if (formats.length === 0) return new StyleTable();
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((font) => readFont(font, color));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((fill) => readFill(fill, color));
  const borders = childrenOf(child(root, 'borders'), 'border').map((border) => readBorders(border, color));
  const codes = readNumberFormats(root);
  const styles = formats.map((format, index): Style => ({
    numberFormat: codes.get(numberAttribute(format, 'numFmtId', 0)) ?? 'General',
    ...(fonts[numberAttribute(format, 'fontId', 0)] ?? readFont(null, color)),
    fillColor: fills[numberAttribute(format, 'fillId', 0)] ?? null,
    borders: borders[numberAttribute(format, 'borderId', 0)] ?? {},
    ...readAlignment(child(format, 'alignment')),
    locked: flagAttribute(child(format, 'protection'), 'locked', true),
    fileIndex: index,
  }));
  const table = new StyleTable(styles[0]);
  for (const style of styles) table.intern(style);
  return table;
}

function readNumberFormats(root: XmlElement | null): Map<number, string> {
  const codes = new Map(builtInFormats);
  for (const format of childrenOf(child(root, 'numFmts'), 'numFmt')) {
    codes.set(numberAttribute(format, 'numFmtId', -1), attribute(format, 'formatCode') ?? 'General');
  }
  return codes;
}

function readFont(font: XmlElement | null, color: ColorReader): Font {
  const isOn = (name: string) => {
    const element = child(font, name);
    return element !== null && flagAttribute(element, 'val', true);
  };
  const underline = child(font, 'u');
  return {
    bold: isOn('b'),
    italic: isOn('i'),
    underline: underline !== null && attribute(underline, 'val') !== 'none',
    fontName: attribute(child(font, 'name'), 'val') ?? defaultStyle.fontName,
    fontSize: numberAttribute(child(font, 'sz'), 'val', defaultStyle.fontSize),
    fontColor: color(child(font, 'color')) ?? defaultStyle.fontColor,
  };
}

/** A pattern counts as its background: what the eye sees first of it. */
function readFill(fill: XmlElement, color: ColorReader): string | null {
  const pattern = child(fill, 'patternFill');
  if (pattern) {
    const type = attribute(pattern, 'patternType') ?? 'none';
    if (type === 'none') return null;
    return color(child(pattern, type === 'solid' ? 'fgColor' : 'bgColor')) ?? (type === 'solid' ? '#000000' : '#FFFFFF');
  }
  return color(child(childrenOf(child(fill, 'gradientFill'), 'stop')[0] ?? null, 'color'));
}

function readBorders(border: XmlElement, color: ColorReader): Style['borders'] {
  const edges = [
    ['top', 'top'],
    ['bottom', 'bottom'],
    ['left', 'left'],
    ['right', 'right'],
    ['start', 'left'],
    ['end', 'right'],
  ] as const;
  return Object.fromEntries(
    edges.flatMap(([name, edge]) => {
      const element = child(border, name);
      const style = attribute(element, 'style') ?? 'none';
      return style === 'none' ? [] : [[edge, { style, color: color(child(element, 'color')) ?? '#000000' }]];
    }),
  );
}

const horizontals: readonly Style['horizontal'][] = [
  'general',
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
];
const verticals: readonly Style['vertical'][] = ['top', 'center', 'bottom', 'justify', 'distributed'];
const readingOrders = ['context', 'ltr', 'rtl'] as const;

function readAlignment(alignment: XmlElement | null): Pick<Style, 'horizontal' | 'vertical' | 'wrap' | 'indent' | 'readingOrder'> {
  return {
    horizontal: horizontals.find((value) => value === attribute(alignment, 'horizontal')) ?? 'general',
    vertical: verticals.find((value) => value === attribute(alignment, 'vertical')) ?? 'bottom',
    wrap: flagAttribute(alignment, 'wrapText'),
    indent: numberAttribute(alignment, 'indent', 0),
    readingOrder: readingOrders[numberAttribute(alignment, 'readingOrder', 0)] ?? 'context',
  };
}
