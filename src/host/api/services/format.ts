/** Range.format and what hangs on it. */
import type { Area, Style } from '../model';
import type { Json } from '../protocol';
import type { RangeTarget } from '../cells';
import type { Scalar, Service } from '../service';
import { colorOf } from '../colors';
import type { Host } from '../host';
import { Instance } from '../service';
import { bordersService } from './borders';
import { common, commonLine, mustAllow } from '../ranges';
import { displayText } from '../display';
import { refuse } from '../errors';

const horizontals = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom', justify: 'Justify', distributed: 'Distributed' } as const;
const readingOrders = { context: 'Context', ltr: 'LeftToRight', rtl: 'RightToLeft' } as const;
const longestRow = 409.5;
const widestColumn = 1790;

/** One field of a cell's style; `toStyle` gives `undefined` for a value that Excel does not take. */
function styleScalar<K extends keyof Style>(
  key: K,
  toWire: (value: Style[K]) => Json,
  toStyle: (value: Json) => Style[K] | undefined,
): Scalar<RangeTarget> {
  return {
    get: (target) => common(target, (style) => toWire(style[key])),
    set: (target, value, host) => {
      if (value === null) return;
      const field = toStyle(value);
      if (field === undefined) throw refuse.argument();
      restyle(target, { [key]: field }, host);
    },
  };
}

function restyle({ sheet, area }: RangeTarget, style: Partial<Style>, host: Host): void {
  mustAllow(sheet, 'allowFormatCells', host);
  sheet.setStyle(area, style);
}

function named<T extends string>(words: Readonly<Record<T, string>>) {
  return {
    toWire: (value: T): Json => words[value],
    toStyle: (value: Json) => (Object.keys(words) as T[]).find((key) => words[key].toLowerCase() === String(value).toLowerCase()),
  };
}

const asBoolean = (value: Json) => (typeof value === 'boolean' ? value : undefined);
const asNumber = (value: Json, least: number, most: number) =>
  typeof value === 'number' && value >= least && value <= most ? value : undefined;

const fillService: Service<RangeTarget> = {
  name: 'RangeFill',
  scalars: {
    Color: {
      // Excel says white for a cell without fill, and nothing where the cells differ.
      get: (target) => common(target, ({ fillColor }) => fillColor ?? '#FFFFFF') ?? '',
      set: styleScalar('fillColor', (color) => color, colorOf).set ?? refused,
    },
    Pattern: { get: (target) => common(target, ({ fillColor }) => (fillColor === null ? 'None' : 'Solid')) },
  },
  methods: { Clear: (target, _, host) => restyle(target, { fillColor: null }, host) },
};

function refused(): never {
  throw refuse.argument();
}

const fontService: Service<RangeTarget> = {
  name: 'RangeFont',
  scalars: {
    Name: styleScalar(
      'fontName',
      (name) => name,
      (value) => (typeof value === 'string' && value !== '' ? value : undefined),
    ),
    Size: styleScalar(
      'fontSize',
      (size) => size,
      (value) => asNumber(value, 1, 409),
    ),
    Bold: styleScalar('bold', (bold) => bold, asBoolean),
    Italic: styleScalar('italic', (italic) => italic, asBoolean),
    Underline: styleScalar(
      'underline',
      (underline) => (underline ? 'Single' : 'None'),
      (value) => (typeof value === 'string' ? value !== 'None' : undefined),
    ),
    Color: { ...styleScalar('fontColor', (color) => color, colorOf), get: (target) => common(target, ({ fontColor }) => fontColor) ?? '' },
  },
};

const protectionService: Service<RangeTarget> = {
  name: 'FormatProtection',
  scalars: { Locked: styleScalar('locked', (locked) => locked, asBoolean) },
};

const horizontal = named(horizontals);
const vertical = named(verticals);
const readingOrder = named(readingOrders);

const formatService: Service<RangeTarget> = {
  name: 'RangeFormat',
  navigation: {
    Fill: (target) => Instance.of(fillService, target),
    Font: (target) => Instance.of(fontService, target),
    Borders: (target) => Instance.of(bordersService, target),
    Protection: (target) => Instance.of(protectionService, target),
  },
  scalars: {
    HorizontalAlignment: styleScalar('horizontal', horizontal.toWire, horizontal.toStyle),
    VerticalAlignment: styleScalar('vertical', vertical.toWire, vertical.toStyle),
    ReadingOrder: styleScalar('readingOrder', readingOrder.toWire, readingOrder.toStyle),
    WrapText: styleScalar('wrap', (wrap) => wrap, asBoolean),
    IndentLevel: styleScalar(
      'indent',
      (indent) => indent,
      (value) => asNumber(value, 0, 250),
    ),
    RowHeight: {
      get: ({ sheet, area }) => commonLine(area.top, area.bottom, (row) => sheet.rowHeight(row)),
      set: ({ sheet, area }, value, host) => {
        mustAllow(sheet, 'allowFormatRows', host);
        sheet.setRowHeight(area.top, area.bottom, asNumber(value, 0, longestRow) ?? refused());
      },
    },
    ColumnWidth: {
      get: ({ sheet, area }) => commonLine(area.left, area.right, (column) => sheet.columnWidth(column)),
      set: ({ sheet, area }, value, host) => {
        mustAllow(sheet, 'allowFormatColumns', host);
        sheet.setColumnWidth(area.left, area.right, asNumber(value, 0, widestColumn) ?? refused());
      },
    },
  },
  methods: {
    AutofitColumns: (target, _, host) => {
      mustAllow(target.sheet, 'allowFormatColumns', host);
      fitColumns(target, host.workbook.dateSystem);
    },
    AutofitRows: (target, _, host) => {
      mustAllow(target.sheet, 'allowFormatRows', host);
      fitRows(target);
    },
  },
};

/** Points of a character and of a cell's margins at 11 points; no text is measured. */
const characterWidth = 5.6;
const cellMargin = 6;

function fitColumns({ sheet, area }: RangeTarget, dateSystem: 1900 | 1904): void {
  const widths = new Map<number, number>();
  sheet.eachCell(area, (row, column, value) => {
    const style = sheet.style(row, column);
    const longest = Math.max(
      ...displayText(value, style.numberFormat, dateSystem)
        .split('\n')
        .map((line) => line.length),
    );
    const width = longest * characterWidth * (style.fontSize / 11) + cellMargin;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, width] of widths) sheet.setColumnWidth(column, column, Math.min(width, widestColumn));
}

function fitRows({ sheet, area }: RangeTarget): void {
  const heights = new Map<number, number>();
  sheet.eachCell(area, (row, column, value) => {
    const { fontSize, wrap } = sheet.style(row, column);
    heights.set(row, Math.max(heights.get(row) ?? 0, linesOf(value, wrap ? sheet.columnWidth(column) : Infinity) * fontSize * 1.36));
  });
  for (const [row, height] of heights) sheet.setRowHeight(row, row, Math.min(height, longestRow));
}

function linesOf(value: unknown, width: number): number {
  return String(value)
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * characterWidth) / width)), 0);
}

export function formatOf(target: { readonly sheet: RangeTarget['sheet']; readonly area: Area }): Instance {
  return Instance.of(formatService, target);
}
