import type { Sheet, TableModel } from '../model';
import type { Argument, Service } from '../service';
import type { Host } from '../host';
import { Instance } from '../service';
import { eventTypes, workbookTarget } from '../events';
import { areasOverlap } from '../model';
import { isTrue, numberArgument, textArgument } from './arguments';
import { mustAllow } from '../ranges';
import { rangeOrAddress } from './range-argument';
import { refuse } from '../errors';
import { tableInstance } from './table';

/** The workbook's tables (`sheet: null`), or one sheet's. */
interface TablesTarget {
  readonly host: Host;
  readonly sheet: Sheet | null;
}

interface Found {
  readonly sheet: Sheet;
  readonly table: TableModel;
}

const tablesService: Service<TablesTarget> = {
  name: 'TableCollection',
  scalars: { Count: { get: (target) => list(target).length } },
  events: { DataChanged: () => ({ type: eventTypes.tableChanged, target: workbookTarget }) },
  items: (target) => list(target).map(({ sheet, table }) => tableInstance(sheet, table)),
  indexer: (target, key) => found(find(target, String(key))),
  methods: {
    GetCount: (target) => list(target).length,
    GetItem: (target, [key]) => found(find(target, textArgument(key))),
    GetItemOrNullObject: (target, [key]) => find(target, textArgument(key)),
    GetItemAt: (target, [index]) => {
      const at = list(target)[numberArgument(index)];
      return found(at ? tableInstance(at.sheet, at.table) : null);
    },
    Add: add,
  },
};

export function tables(host: Host, sheet: Sheet | null): Instance {
  return Instance.of(tablesService, { host, sheet });
}

function list({ host, sheet }: TablesTarget): readonly Found[] {
  const sheets = sheet ? [sheet] : host.workbook.sheets;
  return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));
}

function find(target: TablesTarget, key: string): Instance | null {
  const match = list(target).find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
  return match ? tableInstance(match.sheet, match.table) : null;
}

function found(instance: Instance | null): Instance {
  if (!instance) throw refuse.notFound();
  return instance;
}

function add(target: TablesTarget, [place, hasHeaders]: readonly Argument[], host: Host): Instance {
  const { sheet, area } = rangeOrAddress(place, target.sheet, host);
  mustAllow(sheet, null, host);
  if (!isTrue(hasHeaders)) throw refuse.missing('TableCollection.add without headers');
  if (sheet.tables.some((table) => areasOverlap(table.area, area))) throw refuse.argument('A table cannot overlap another table.');
  // A table has a row below its header, as Excel gives it one.
  const whole = area.top === area.bottom ? { ...area, bottom: area.top + 1 } : area;
  return host.workbook.batch(() => {
    const table = sheet.addTable({
      name: freeTableName(host),
      area: whole,
      hasHeaders: true,
      hasTotals: false,
      style: 'TableStyleMedium2',
    });
    table.columns.forEach((name, index) => {
      if (sheet.value(area.top, area.left + index) !== name) sheet.setValue(area.top, area.left + index, name);
    });
    return tableInstance(sheet, table);
  });
}

function freeTableName(host: Host): string {
  const taken = new Set([
    ...list({ host, sheet: null }).map(({ table }) => table.name.toLowerCase()),
    ...host.workbook.names.map(({ name }) => name.toLowerCase()),
  ]);
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

const scopedService: Service<readonly Found[]> = {
  name: 'TableScopedCollection',
  scalars: { Count: { get: (found) => found.length } },
  items: (found) => found.map(({ sheet, table }) => tableInstance(sheet, table)),
  methods: {
    GetCount: (found) => found.length,
    GetFirst: ([first]) => {
      if (!first) throw refuse.notFound();
      return tableInstance(first.sheet, first.table);
    },
  },
};

/** The tables that a range touches. */
export function scopedTables(sheet: Sheet, touched: readonly TableModel[]): Instance {
  return Instance.of(
    scopedService,
    touched.map((table) => ({ sheet, table })),
  );
}
