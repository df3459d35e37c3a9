import type { Sheet } from '../model';
import type { Service } from '../service';
import { Instance } from '../service';
import { isAbsent, isTrue, numberArgument, textArgument } from './arguments';
import { mustBeSheetName } from '../names';
import { onGrid, parseAddress } from '../addresses';
import { range } from './range';
import { refuse } from '../errors';
import { wholeSheet } from '../model';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export const worksheetService: Service<Sheet> = {
  name: 'Worksheet',
  isAlive: (sheet, { workbook }) => workbook.sheets.includes(sheet),
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, { workbook, events }) => {
        const name = textArgument(value);
        mustBeSheetName(name);
        const taken = workbook.sheet(name);
        if (taken && taken !== sheet) throw refuse.exists();
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
        const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
        if (visibility !== 'visible' && others.length === 0) throw refuse.operation('A workbook must have a visible sheet.');
        sheet.setVisibility(visibility);
      },
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
      return used ? range(sheet, used) : null;
    },
    Activate: (sheet, _, session) => session.select(sheet.id, [{ top: 0, left: 0, bottom: 0, right: 0 }]),
    Delete: (sheet, _, { workbook }) => {
      const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
      if (others.length === 0) throw refuse.operation('A workbook must have a visible sheet.');
      workbook.deleteSheet(sheet.id);
    },
  },
};

export function worksheet(sheet: Sheet): Instance {
  return Instance.of(worksheetService, sheet);
}

function placed(sheet: Sheet, area: Parameters<typeof onGrid>[0]): Instance {
  const fitting = onGrid(area);
  if (!fitting) throw refuse.argument();
  return range(sheet, fitting);
}

function addressed(sheet: Sheet, address: string): Instance {
  const parsed = parseAddress(address);
  if (!parsed || (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase())) throw refuse.argument();
  return range(sheet, parsed.area);
}
