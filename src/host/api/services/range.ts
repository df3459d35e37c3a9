import type { Area, Sheet } from '../model';
import type { RangeTarget } from '../cells';
import type { Service } from '../service';
import type { Session } from '../session';
import { Instance } from '../service';
import { addressText } from '../addresses';
import { cellCount, columnCount, formulasText, mustBeWritable, rowCount, styleMatrix, valuesText, valueTypesText, displayTexts, writeCells, spread } from '../cells';
import { numberArgument, textArgument } from './arguments';
import { refuse } from '../errors';
import { cellArea } from '../model';

export const rangeService: Service<RangeTarget> = {
  name: 'Range',
  isAlive: ({ sheet }, { workbook }) => workbook.sheets.includes(sheet),
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
      set: (target, value, session) => {
        mustBeFormattable(target);
        session.workbook.batch(() => {
          spread(target.area, value, (row, column, format) => {
            if (format !== null) target.sheet.setStyle(cellArea(row, column), { numberFormat: textArgument(format) });
          });
        });
      },
    },
  },
  methods: {
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (numberArgument(rows) !== rowCount(area) || numberArgument(columns) !== columnCount(area)) throw refuse.dimensions();
    },
    GetCell: ({ sheet, area }, [row, column]) => {
      const top = area.top + numberArgument(row);
      const left = area.left + numberArgument(column);
      return range(sheet, cellArea(top, left));
    },
    GetRow: ({ sheet, area }, [row]) => {
      const top = area.top + numberArgument(row);
      return range(sheet, { ...area, top, bottom: top });
    },
    GetBoundingRect: ({ sheet, area }, [other]) => {
      const second = rangeArgument(other).area;
      return range(sheet, {
        top: Math.min(area.top, second.top),
        left: Math.min(area.left, second.left),
        bottom: Math.max(area.bottom, second.bottom),
        right: Math.max(area.right, second.right),
      });
    },
  },
};

export function range(sheet: Sheet, area: Area): Instance {
  return Instance.of(rangeService, { sheet, area });
}

export function rangeOf(session: Session, sheetId: string, area: Area | undefined): Instance {
  const sheet = session.workbook.sheet(sheetId);
  if (!sheet || !area) throw refuse.notFound();
  return range(sheet, area);
}

function rangeArgument(argument: unknown): RangeTarget {
  if (argument instanceof Instance && argument.typeName === 'Range') return argument.target as RangeTarget;
  throw refuse.argument();
}

function write(target: RangeTarget, values: Parameters<typeof writeCells>[1], session: Session): void {
  mustBeWritable(target);
  session.workbook.batch(() => writeCells(target, values));
}

function mustBeFormattable({ sheet }: RangeTarget): void {
  if (sheet.protection) throw refuse.locked();
}
