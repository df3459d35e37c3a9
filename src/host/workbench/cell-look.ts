/** How one cell looks: its text by its number format, its style as CSS, and its place in a merge. */
import { displayText } from '../api/display';
import type { Scalar, SheetView, Style } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';

export interface CellLook {
  readonly text: string;
  /** Of the cell and of the span inside it, as RevoGrid takes them. */
  readonly properties: { readonly class: Readonly<Record<string, boolean>>; readonly style: Readonly<Record<string, string>>; readonly title?: string };
  readonly inner: { readonly class: string; readonly dir: string; readonly style: Readonly<Record<string, string>> };
}

/** A merge's first cell spans the others: its text is as wide as all of them, and they are bare. */
export interface MergeLook {
  readonly isFirst: boolean;
  /** Pixels. */
  readonly width: number;
}

const pixelsInPoint = 96 / 72;
const lineStyles: Readonly<Record<string, string>> = { thin: '1px solid', medium: '2px solid', thick: '3px solid', double: '3px double', dashed: '1px dashed', dotted: '1px dotted', hair: '1px dotted' };

export function mergesByCell(sheet: SheetView, columns: number): Map<string, MergeLook> {
  const looks = new Map<string, MergeLook>();
  for (const { top, bottom, left, right } of sheet.merges) {
    let width = 0;
    for (let column = left; column <= Math.min(right, columns - 1); column++) width += sheet.columnWidth(column) * pixelsInPoint;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= Math.min(right, columns - 1); column++) looks.set(`${row},${column}`, { isFirst: row === top && column === left, width });
    }
  }
  return looks;
}

export function cellLook(workbook: Workbook, sheet: SheetView, row: number, column: number, merges: ReadonlyMap<string, MergeLook>): CellLook {
  const value = sheet.value(row, column);
  const style = sheet.style(row, column);
  const merge = merges.get(`${row},${column}`);
  const isCovered = merge !== undefined && !merge.isFirst;
  const isError = typeof value === 'object' && value !== null;
  return {
    text: isCovered ? '' : displayText(value, style.numberFormat, workbook.dateSystem),
    properties: {
      class: { cell: true, covered: isCovered, spanning: merge?.isFirst === true, locked: sheet.protection !== null && style.locked, spilled: isSpilled(sheet, row, column) },
      style: cellStyle(style),
      ...(isError && value.message ? { title: value.message } : {}),
    },
    inner: { class: style.wrap ? 'text wrapped' : 'text', dir: directionOf(style, value), style: textStyle(style, value, sheet, merge) },
  };
}

function isSpilled(sheet: SheetView, row: number, column: number): boolean {
  const area = sheet.spillOver(row, column);
  return area !== null && (area.top !== row || area.left !== column);
}

function cellStyle({ fillColor, borders }: Style): Record<string, string> {
  const style: Record<string, string> = fillColor ? { background: fillColor } : {};
  for (const [edge, border] of Object.entries(borders)) if (border) style[`border-${edge}`] = `${lineStyles[border.style] ?? '1px solid'} ${border.color}`;
  return style;
}

function textStyle(style: Style, value: Scalar, sheet: SheetView, merge: MergeLook | undefined): Record<string, string> {
  return {
    'font-family': `"${style.fontName}", "Noto Sans Arabic", Arial, sans-serif`,
    'font-size': `${style.fontSize}pt`,
    color: style.fontColor,
    'text-align': alignment(style, value, sheet),
    ...(style.bold ? { 'font-weight': 'bold' } : {}),
    ...(style.italic ? { 'font-style': 'italic' } : {}),
    ...(style.underline ? { 'text-decoration': 'underline' } : {}),
    ...(merge?.isFirst ? { width: `${merge.width}px` } : {}),
  };
}

function alignment({ horizontal }: Style, value: Scalar, sheet: SheetView): string {
  if (horizontal === 'center' || horizontal === 'centerContinuous' || horizontal === 'distributed') return 'center';
  if (horizontal === 'left' || horizontal === 'right' || horizontal === 'justify') return horizontal;
  if (typeof value === 'number') return 'right';
  if (typeof value === 'boolean' || (typeof value === 'object' && value !== null)) return 'center';
  return sheet.rightToLeft ? 'right' : 'left';
}

/** Numbers run left to right whatever the sheet; texts as their format or their first letter says. */
function directionOf({ readingOrder }: Style, value: Scalar): string {
  if (typeof value === 'number') return 'ltr';
  return readingOrder === 'context' ? 'auto' : readingOrder;
}
