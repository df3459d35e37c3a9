import type { Area, Sheet } from '../model';
import type { Argument, Service } from '../service';
import type { Json } from '../protocol';
import type { RangeTarget } from '../cells';
import type { Host } from '../host';
import { Instance } from '../service';
import { addressText } from '../addresses';
import { areHidden, mustAllow, mustBeWritable } from '../ranges';
import { cellArea } from '../model';
import {
  cellCount,
  columnCount,
  displayTexts,
  formulasText,
  rowCount,
  spread,
  styleMatrix,
  valuesText,
  valueTypesText,
  writeCells,
} from '../cells';
import { hyperlink, setHyperlink } from '../hyperlinks';
import { rangeMethods } from './range-methods';
import { rangeNavigation } from './range-navigation';
import { refuse } from '../errors';
import { textArgument } from './arguments';

const rangeService: Service<RangeTarget> = {
  name: 'Range',
  isAlive: ({ sheet }, { workbook }) => workbook.sheets.includes(sheet),
  navigation: rangeNavigation,
  scalars: {
    Address: { get: ({ sheet, area }) => addressText(sheet.name, area) },
    AddressLocal: { get: ({ sheet, area }) => addressText(sheet.name, area) },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowCount(area) },
    ColumnCount: { get: ({ area }) => columnCount(area) },
    CellCount: { get: ({ area }) => (cellCount(area) < 2 ** 31 ? cellCount(area) : -1) },
    Values: { get: valuesText, set: write },
    Formulas: { get: formulasText, set: write },
    ValueTypes: { get: valueTypesText },
    Text: { get: (target, { workbook }) => displayTexts(target, workbook.dateSystem) },
    NumberFormat: {
      get: (target) => styleMatrix(target, (row, column) => target.sheet.style(row, column).numberFormat),
      set: writeNumberFormats,
    },
    HasSpill: { get: hasSpill },
    RowHidden: {
      get: ({ sheet, area }) => areHidden(sheet.hiddenRows, area.top, area.bottom),
      set: ({ sheet, area }, value, host) => {
        mustAllow(sheet, 'allowFormatRows', host);
        sheet.setRowsHidden(area.top, area.bottom, value === true);
      },
    },
    ColumnHidden: {
      get: ({ sheet, area }) => areHidden(sheet.hiddenColumns, area.left, area.right),
      set: ({ sheet, area }, value, host) => {
        mustAllow(sheet, 'allowFormatColumns', host);
        sheet.setColumnsHidden(area.left, area.right, value === true);
      },
    },
    Hidden: { get: isHidden },
    Hyperlink: { get: hyperlink, set: setHyperlink },
  },
  methods: rangeMethods,
};

export function range(sheet: Sheet, area: Area): Instance {
  return Instance.of(rangeService, { sheet, area });
}

/** The range that an argument of type Range stands for. */
export function rangeTarget(argument: Argument | undefined): RangeTarget {
  if (argument instanceof Instance && argument.typeName === 'Range') return argument.target as RangeTarget;
  throw refuse.argument();
}

function write(target: RangeTarget, values: Json, { workbook }: Host): void {
  mustBeWritable(target);
  workbook.batch(() => writeCells(target, values));
}

function writeNumberFormats(target: RangeTarget, formats: Json, host: Host): void {
  mustAllow(target.sheet, 'allowFormatCells', host);
  const { sheet, area } = target;
  host.workbook.batch(() => {
    // One format for all, bare or as an array of one: whole columns then cost no walk over their cells.
    const single =
      Array.isArray(formats) && formats.length === 1 && Array.isArray(formats[0]) && formats[0].length === 1
        ? (formats[0][0] as Json)
        : formats;
    if (typeof single === 'string') sheet.setStyle(area, { numberFormat: single });
    else {
      spread(area, formats, (row, column, format) => {
        if (format !== null) sheet.setStyle(cellArea(row, column), { numberFormat: textArgument(format) });
      });
    }
  });
}

/** `null` where some cells spill and some don't. */
function hasSpill({ sheet, area }: RangeTarget): boolean | null {
  let spilling = 0;
  sheet.eachCell(area, (row, column) => {
    if (sheet.spillOver(row, column)) spilling++;
  });
  if (spilling === 0) return false;
  return spilling === cellCount(area) ? true : null;
}

function isHidden({ sheet, area }: RangeTarget): boolean | null {
  const rows = areHidden(sheet.hiddenRows, area.top, area.bottom);
  const columns = areHidden(sheet.hiddenColumns, area.left, area.right);
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}
