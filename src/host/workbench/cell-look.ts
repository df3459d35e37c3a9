/** How one cell looks: its text by its number format, its style as CSS, and its place in a merge. */
import { displayText } from '../api/display';
import type { Scalar, SheetView, Style } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import type { Layout } from './layout';
import type { Span } from './spans';

export interface CellLook {
  readonly text: string;
  /** Of the cell and of the box inside it, as RevoGrid takes them. */
  readonly cell: {
    readonly class: Readonly<Record<string, boolean>>;
    readonly style: Readonly<Record<string, string>>;
    readonly title?: string;
  };
  readonly inner: { readonly class: string; readonly dir: string; readonly style: Readonly<Record<string, string>> };
}

export interface CellContext {
  readonly workbook: Workbook;
  readonly sheet: SheetView;
  readonly layout: Layout;
  readonly merges: ReadonlyMap<string, Span>;
}

const lineStyles: Readonly<Record<string, string>> = {
  thin: '1px solid',
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dotted',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};
/** Columns over which a long text may run on. */
const mostColumns = 20;
const padding = 6;

export function cellLook(context: CellContext, row: number, column: number): CellLook {
  const { workbook, sheet, layout, merges } = context;
  const value = sheet.value(row, column);
  const style = sheet.style(row, column);
  const span = merges.get(`${row},${column}`);
  if (span && !span.isFirst) return covered;
  const align = alignment(style, value, sheet);
  const text = displayText(value, style.numberFormat, workbook.dateSystem);
  const width = span?.width ?? layout.width(column) + roomBeside(context, row, column, align);
  const isWide = width > layout.width(column);
  const message = typeof value === 'object' && value !== null ? value.message : undefined;
  return {
    text:
      typeof value === 'number' && textWidth(text, style) > width - padding
        ? '#'.repeat(Math.max(1, Math.floor((width - padding) / 8)))
        : text,
    cell: {
      class: {
        cell: true,
        over: isWide || span !== undefined,
        merged: span !== undefined,
        spilled: isSpilled(sheet, row, column),
        fails: message !== undefined,
      },
      style: span ? {} : cellStyle(bordersOf(context, row, column, style), style.fillColor),
      ...(message ? { title: message } : {}),
    },
    inner: {
      class: `text ${style.wrap ? 'wrapped' : ''} ${style.vertical}`,
      dir: directionOf(style, value, text),
      style: {
        ...textStyle(style),
        'text-align': align,
        ...(span ? cellStyle(style.borders, style.fillColor ?? '#fff') : {}),
        width: `${width}px`,
        height: `${span?.height ?? layout.height(row)}px`,
        [sheet.rightToLeft ? 'right' : 'left']: '0',
      },
    },
  };
}

const covered: CellLook = {
  text: '',
  cell: { class: { cell: true, covered: true }, style: {} },
  inner: { class: 'text', dir: 'auto', style: {} },
};

/** A text that starts at the cell's edge runs on over the blank cells that follow, as in Excel. */
function roomBeside({ workbook, sheet, layout, merges }: CellContext, row: number, column: number, align: string): number {
  const value = sheet.value(row, column);
  const style = sheet.style(row, column);
  if (typeof value !== 'string' || style.wrap || align !== (sheet.rightToLeft ? 'right' : 'left')) return 0;
  const needed = textWidth(displayText(value, style.numberFormat, workbook.dateSystem), style) + padding - layout.width(column);
  let room = 0;
  for (let next = column + 1; room < needed && next < column + mostColumns; next++) {
    if (sheet.value(row, next) !== null || merges.has(`${row},${next}`)) break;
    room += layout.width(next);
  }
  return room;
}

function isSpilled(sheet: SheetView, row: number, column: number): boolean {
  const area = sheet.spillOver(row, column);
  return area !== null && (area.top !== row || area.left !== column);
}

type Borders = Style['borders'];

function cellStyle(borders: Borders, fill: string | null): Record<string, string> {
  const style: Record<string, string> = fill ? { 'background-color': fill } : {};
  for (const [edge, border] of Object.entries(borders))
    if (border) style[`border-${edge}`] = `${lineStyles[border.style] ?? '1px solid'} ${border.color}`;
  return style;
}

/** A line between two cells is drawn once: by the one above, by the one on the left. */
function bordersOf({ sheet }: CellContext, row: number, column: number, { borders }: Style): Borders {
  const before = sheet.rightToLeft ? column + 1 : column - 1;
  const hasTop = row > 0 && sheet.style(row - 1, column).borders.bottom !== undefined;
  const hasLeft = before >= 0 && sheet.style(row, before).borders.right !== undefined;
  const { top, left, ...own } = borders;
  return { ...own, ...(top && !hasTop ? { top } : {}), ...(left && !hasLeft ? { left } : {}) };
}

function textStyle(style: Style): Record<string, string> {
  return {
    'font-family': fontFamily(style),
    'font-size': `${style.fontSize}pt`,
    color: style.fontColor,
    ...(style.bold ? { 'font-weight': 'bold' } : {}),
    ...(style.italic ? { 'font-style': 'italic' } : {}),
    ...(style.underline ? { 'text-decoration': 'underline' } : {}),
    ...(style.indent > 0 ? { 'padding-inline-start': `${padding / 2 + style.indent * 9}px` } : {}),
  };
}

function fontFamily({ fontName }: Style): string {
  return `"${fontName.replaceAll('"', '')}", Carlito, "Segoe UI", "Noto Sans", "Noto Sans Arabic", Arial, sans-serif`;
}

function alignment({ horizontal }: Style, value: Scalar, sheet: SheetView): 'left' | 'right' | 'center' | 'justify' {
  if (horizontal === 'center' || horizontal === 'centerContinuous' || horizontal === 'distributed') return 'center';
  if (horizontal === 'left' || horizontal === 'right' || horizontal === 'justify') return horizontal;
  if (typeof value === 'number') return 'right';
  if (typeof value === 'boolean' || (typeof value === 'object' && value !== null)) return 'center';
  return sheet.rightToLeft ? 'right' : 'left';
}

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const letter = /\p{L}/u;

/** Numbers run left to right whatever the sheet; texts as their format or their first letter says. */
function directionOf({ readingOrder }: Style, value: Scalar, text: string): 'rtl' | 'ltr' {
  if (typeof value === 'number') return 'ltr';
  if (readingOrder !== 'context') return readingOrder;
  return rightToLeftLetter.test(letter.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

const measure = document.createElement('canvas').getContext('2d');

/** Pixels. */
function textWidth(text: string, style: Style): number {
  if (!measure) return 0;
  measure.font = `${style.bold ? 'bold ' : ''}${style.fontSize}pt ${fontFamily(style)}`;
  return measure.measureText(text).width;
}
