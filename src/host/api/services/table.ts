import type { Area, Sheet, TableModel } from '../model';
import type { Argument, Service } from '../service';
import type { Json } from '../protocol';
import type { Host } from '../host';
import { Instance } from '../service';
import { eventTypes } from '../events';
import { growTable, resizeTable, showTotals } from '../table-changes';
import { isAbsent, numberArgument, textArgument } from './arguments';
import { mustAllow } from '../ranges';
import { mustBeFreeName } from '../names';
import { range } from './range';
import { rangeOrAddress } from './range-argument';
import { refuse } from '../errors';
import { tableColumnsService } from './table-columns';
import { worksheet } from './worksheet';

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: TableModel;
}

const tableService: Service<TableTarget> = {
  name: 'Table',
  isAlive: ({ sheet, table }, { workbook }) => workbook.sheets.includes(sheet) && sheet.tables.includes(table),
  identity: ({ table }) => ({ Id: table.id }),
  events: {
    DataChanged: ({ table }) => ({ type: eventTypes.tableChanged, target: table.id }),
    SelectionChanged: ({ table }) => ({ type: eventTypes.tableSelectionChanged, target: table.id }),
  },
  scalars: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value, host) => {
        const name = textArgument(value);
        mustAllow(sheet, null, host);
        if (name.toLowerCase() !== table.name.toLowerCase()) mustBeFreeName(name, host.workbook);
        sheet.changeTable(table.id, { name });
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value, host) => {
        mustAllow(sheet, null, host);
        sheet.changeTable(table.id, { style: textArgument(value) });
      },
    },
    ShowHeaders: { get: ({ table }) => table.hasHeaders },
    ShowTotals: {
      get: ({ table }) => table.hasTotals,
      set: ({ sheet, table }, value, host) => {
        mustAllow(sheet, null, host);
        showTotals(sheet, table, value === true, host.workbook);
      },
    },
  },
  navigation: {
    Worksheet: ({ sheet }) => worksheet(sheet),
    Columns: (target) => Instance.of(tableColumnsService, target),
    Rows: (target) => Instance.of(tableRowsService, target),
  },
  methods: {
    GetRange: ({ sheet, table }) => range(sheet, table.area),
    GetHeaderRowRange: ({ sheet, table }) => {
      if (!table.hasHeaders) throw refuse.notFound();
      return range(sheet, { ...table.area, bottom: table.area.top });
    },
    GetDataBodyRange: ({ sheet, table }) => range(sheet, bodyOf(table)),
    GetTotalRowRange: ({ sheet, table }) => {
      if (!table.hasTotals) throw refuse.notFound();
      return range(sheet, { ...table.area, top: table.area.bottom });
    },
    Resize: ({ sheet, table }, [place], host) => {
      mustAllow(sheet, null, host);
      const { area } = rangeOrAddress(place, sheet, host);
      resizeTable(sheet, table, area);
    },
    ConvertToRange: ({ sheet, table }, _, host) => {
      mustAllow(sheet, null, host);
      sheet.deleteTable(table.id);
      return range(sheet, table.area);
    },
    Delete: ({ sheet, table }, _, host) => {
      mustAllow(sheet, null, host);
      host.workbook.batch(() => {
        sheet.deleteTable(table.id);
        sheet.clear(table.area, 'all');
      });
    },
  },
};

/** Without header and totals rows; an empty table keeps one row. */
export function bodyOf({ area, hasHeaders, hasTotals }: TableModel): Area {
  return { ...area, top: area.top + (hasHeaders ? 1 : 0), bottom: area.bottom - (hasTotals ? 1 : 0) };
}

export function tableInstance(sheet: Sheet, table: TableModel): Instance {
  return Instance.of(tableService, { sheet, table });
}

const tableRowsService: Service<TableTarget> = {
  name: 'TableRowCollection',
  scalars: { Count: { get: ({ table }) => rowsIn(table) } },
  methods: {
    GetCount: ({ table }) => rowsIn(table),
    Add: ({ sheet, table }, [index, values], host) => addRows({ sheet, table }, index, values, host),
  },
};

function rowsIn(table: TableModel): number {
  const body = bodyOf(table);
  return body.bottom - body.top + 1;
}

/** At the end alone; Excel would also move rows apart. */
function addRows(target: TableTarget, index: Argument | undefined, values: Argument | undefined, host: Host): Instance {
  const { sheet, table } = target;
  mustAllow(sheet, null, host);
  const count = rowsIn(table);
  if (!isAbsent(index) && numberArgument(index) !== -1 && numberArgument(index) !== count)
    throw refuse.missing('TableRowCollection.add before the last row');
  const rows = isAbsent(values) ? [[]] : rowsOf(values, table.columns.length);
  const first = host.workbook.batch(() => growTable(sheet, table, rows));
  return Instance.of(tableRowService, { ...target, index: first });
}

function rowsOf(values: Argument, width: number): readonly (readonly Json[])[] {
  if (!Array.isArray(values)) throw refuse.argument();
  const rows = values as readonly Json[];
  const nested = rows.every((row) => Array.isArray(row)) ? (rows as readonly (readonly Json[])[]) : [rows];
  if (nested.some((row) => row.length !== width)) throw refuse.dimensions();
  return nested;
}

const tableRowService: Service<TableTarget & { readonly index: number }> = {
  name: 'TableRow',
  identity: ({ index }) => ({ _Id: index }),
  scalars: { Index: { get: ({ index }) => index } },
  methods: {
    GetRange: ({ sheet, table, index }) => {
      const top = bodyOf(table).top + index;
      return range(sheet, { ...table.area, top, bottom: top });
    },
  },
};
