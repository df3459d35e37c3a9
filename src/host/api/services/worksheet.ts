import type { Area, Sheet } from '../model';
import type { Service } from '../service';
import { Instance } from '../service';
import { chartsService } from './charts';
import { colorOf } from '../colors';
import { eventTypes } from '../events';
import { freezePanesService } from './freeze-panes';
import { isAbsent, isTrue, numberArgument, textArgument } from './arguments';
import { mustBeSheetName } from '../names';
import { names } from './names';
import { onGrid, parseAddress } from '../addresses';
import { pageLayoutService } from './page-layout';
import { pivotsService } from './pivots';
import { protectionService } from './protection';
import { range } from './range';
import { refuse } from '../errors';
import { tables } from './tables';
import { wholeSheet } from '../model';
import { mustBeUnlocked } from './workbook-protection';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Events of one sheet, by the name in its registration. */
export const sheetEvents = {
  DataChanged: eventTypes.changed,
  SelectionChanged: eventTypes.selectionChanged,
  Activated: eventTypes.activated,
  Deactivated: eventTypes.deactivated,
  Calculated: eventTypes.calculated,
  FormatChanged: eventTypes.formatChanged,
  ProtectionChanged: eventTypes.protectionChanged,
  NameChanged: eventTypes.nameChanged,
} as const;

const worksheetService: Service<Sheet> = {
  name: 'Worksheet',
  isAlive: (sheet, { workbook }) => workbook.sheets.includes(sheet),
  identity: ({ id }) => ({ Id: id }),
  events: Object.fromEntries(Object.entries(sheetEvents).map(([name, type]) => [name, ({ id }: Sheet) => ({ type, target: id })])),
  navigation: {
    Tables: (sheet, session) => tables(session, sheet),
    Names: (sheet, session) => names(session, sheet),
    Charts: (sheet) => Instance.of(chartsService, sheet),
    PivotTables: (sheet) => Instance.of(pivotsService, sheet),
    PageLayout: (sheet) => Instance.of(pageLayoutService, sheet),
    Protection: (sheet) => Instance.of(protectionService, sheet),
    FreezePanes: (sheet) => Instance.of(freezePanesService, sheet),
  },
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, { workbook, events }) => {
        mustBeUnlocked(workbook);
        const name = textArgument(value);
        mustBeSheetName(name);
        const taken = workbook.sheet(name);
        if ((taken && taken !== sheet) || workbook.hasOtherSheet(name)) throw refuse.exists();
        const before = sheet.name;
        workbook.renameSheet(sheet.id, name);
        events.renamed(sheet.id, before, name);
      },
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, { workbook }) => {
        const position = numberArgument(value);
        if (position < 0 || position >= workbook.sheets.length) throw refuse.argument();
        workbook.moveSheet(sheet.id, position);
      },
    },
    Visibility: {
      get: ({ visibility }) => visibilities[visibility],
      set: (sheet, value, { workbook }) => {
        const visibility = (['visible', 'hidden', 'veryHidden'] as const).find((name) => visibilities[name] === value);
        if (!visibility) throw refuse.argument();
        mustBeUnlocked(workbook);
        if (visibility !== 'visible') mustLeaveVisible(sheet, workbook.sheets);
        sheet.setVisibility(visibility);
      },
    },
    TabColor: {
      get: ({ look }) => look.tabColor,
      set: (sheet, value) => {
        const color = value === '' ? '' : colorOf(value);
        if (color === undefined) throw refuse.argument();
        sheet.setLook({ tabColor: color });
      },
    },
    ShowGridlines: {
      get: ({ look }) => look.showGridlines,
      set: (sheet, value) => sheet.setLook({ showGridlines: value === true }),
    },
  },
  methods: {
    GetRange: (sheet, [address]) => (isAbsent(address) ? range(sheet, wholeSheet) : addressed(sheet, textArgument(address))),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const top = numberArgument(row);
      const left = numberArgument(column);
      return placed(sheet, { top, left, bottom: top + numberArgument(rows) - 1, right: left + numberArgument(columns) - 1 });
    },
    GetCell: (sheet, [row, column]) => {
      const top = numberArgument(row);
      const left = numberArgument(column);
      return placed(sheet, { top, left, bottom: top, right: left });
    },
    GetUsedRange: (sheet, [valuesOnly]) => range(sheet, sheet.usedArea(isTrue(valuesOnly)) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = sheet.usedArea(isTrue(valuesOnly));
      return used && range(sheet, used);
    },
    Activate: (sheet, _, session) => {
      if (sheet.visibility !== 'visible') throw refuse.operation('A hidden sheet cannot be activated.');
      if (session.workbook.activeSheetId !== sheet.id) session.select(sheet.id, [{ top: 0, left: 0, bottom: 0, right: 0 }]);
    },
    Calculate: (_, __, session) => session.calculate(),
    Delete: (sheet, _, { workbook }) => {
      mustBeUnlocked(workbook);
      mustLeaveVisible(sheet, workbook.sheets);
      workbook.deleteSheet(sheet.id);
    },
  },
};

export function worksheet(sheet: Sheet): Instance {
  return Instance.of(worksheetService, sheet);
}

function mustLeaveVisible(sheet: Sheet, sheets: readonly Sheet[]): void {
  if (!sheets.some((other) => other !== sheet && other.visibility === 'visible'))
    throw refuse.operation('A workbook must have a visible sheet.');
}

function placed(sheet: Sheet, area: Area): Instance {
  const fitting = onGrid(area);
  if (!fitting) throw refuse.argument();
  return range(sheet, fitting);
}

/** An address, or the name of a range on this sheet. */
function addressed(sheet: Sheet, address: string): Instance {
  const parsed = parseAddress(address);
  if (!parsed || (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase())) throw refuse.argument();
  return range(sheet, parsed.area);
}
