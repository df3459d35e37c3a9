import type { Service } from '../service';
import type { TableTarget } from './table';
import { Instance } from '../service';
import { bodyOf } from './table';
import { mustBeWritable } from '../ranges';
import { numberArgument, textArgument } from './arguments';
import { range } from './range';
import { refuse } from '../errors';
import { valuesText, writeCells } from '../cells';

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

const columnService: Service<ColumnTarget> = {
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ table, index }) => table.columns[index] ?? '',
      set: ({ sheet, table, index }, value) => {
        const area = { ...table.area, bottom: table.area.top, left: table.area.left + index, right: table.area.left + index };
        mustBeWritable({ sheet, area });
        sheet.setValue(area.top, area.left, textArgument(value));
      },
    },
    Values: {
      get: (target) => valuesText(columnArea(target)),
      set: (target, values, { workbook }) => {
        mustBeWritable(columnArea(target));
        workbook.batch(() => writeCells(columnArea(target), values));
      },
    },
  },
  methods: {
    GetRange: (target) => ranged(target, columnArea(target).area),
    GetDataBodyRange: (target) => ranged(target, bodyOf(target.table)),
    GetHeaderRowRange: (target) => ranged(target, { ...target.table.area, bottom: target.table.area.top }),
  },
};

export const tableColumnsService: Service<TableTarget> = {
  name: 'TableColumnCollection',
  scalars: { Count: { get: ({ table }) => table.columns.length } },
  items: (target) => target.table.columns.map((_, index) => column(target, index)),
  indexer: (target, key) => found(find(target, key)),
  methods: {
    GetCount: ({ table }) => table.columns.length,
    GetItem: (target, [key]) => found(find(target, key)),
    GetItemOrNullObject: (target, [key]) => find(target, key),
    GetItemAt: (target, [index]) =>
      found(target.table.columns[numberArgument(index)] === undefined ? null : column(target, numberArgument(index))),
  },
};

/** By id, or by name in any case. */
function find(target: TableTarget, key: unknown): Instance | null {
  const index =
    typeof key === 'number' ? key - 1 : target.table.columns.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return target.table.columns[index] === undefined ? null : column(target, index);
}

function found(instance: Instance | null): Instance {
  if (!instance) throw refuse.notFound();
  return instance;
}

function column(target: TableTarget, index: number): Instance {
  return Instance.of(columnService, { ...target, index });
}

function columnArea({ sheet, table, index }: ColumnTarget) {
  const column = table.area.left + index;
  return { sheet, area: { ...table.area, left: column, right: column } };
}

function ranged({ sheet, table, index }: ColumnTarget, rows: TableTarget['table']['area']): Instance {
  const column = table.area.left + index;
  return range(sheet, { ...rows, left: column, right: column });
}
