import type { Service } from '../service';
import type { Host } from '../host';
import { isTrue, textArgument } from './arguments';
import { refuse } from '../errors';
import { eventTypes, workbookTarget } from '../events';
import { sheetEvents, worksheet } from './worksheet';
import { mustBeSheetName } from '../names';
import { mustBeUnlocked } from './workbook-protection';

export const worksheetsService: Service<Host> = {
  name: 'WorksheetCollection',
  events: Object.fromEntries(
    Object.entries({ ...sheetEvents, Added: eventTypes.added, Deleted: eventTypes.deleted }).map(([name, type]) => [
      name,
      () => ({ type, target: workbookTarget }),
    ]),
  ),
  items: ({ workbook }) => workbook.sheets.map(worksheet),
  indexer: ({ workbook }, key) => {
    const sheet = typeof key === 'string' ? workbook.sheet(key) : null;
    if (!sheet) throw refuse.notFound();
    return worksheet(sheet);
  },
  methods: {
    GetItem: ({ workbook }, [key]) => {
      const sheet = workbook.sheet(textArgument(key));
      if (!sheet) throw refuse.notFound();
      return worksheet(sheet);
    },
    GetItemOrNullObject: ({ workbook }, [key]) => {
      const sheet = workbook.sheet(textArgument(key));
      return sheet ? worksheet(sheet) : null;
    },
    GetActiveWorksheet: ({ workbook }) => worksheet(workbook.sheet(workbook.activeSheetId) ?? firstOf(workbook.sheets)),
    GetFirst: ({ workbook }, [visibleOnly]) => worksheet(firstOf(shown(workbook.sheets, isTrue(visibleOnly)))),
    GetLast: ({ workbook }, [visibleOnly]) => worksheet(firstOf([...shown(workbook.sheets, isTrue(visibleOnly))].reverse())),
    GetCount: ({ workbook }, [visibleOnly]) => shown(workbook.sheets, isTrue(visibleOnly)).length,
    Add: ({ workbook }, [wish]) => {
      mustBeUnlocked(workbook);
      const name = typeof wish === 'string' ? wish : freeName(workbook.sheets);
      mustBeSheetName(name);
      if (workbook.sheet(name) || workbook.hasOtherSheet(name)) throw refuse.exists();
      return worksheet(workbook.addSheet(name));
    },
  },
};

type Sheets = Host['workbook']['sheets'];

function shown(sheets: Sheets, visibleOnly: boolean): Sheets {
  return visibleOnly ? sheets.filter(({ visibility }) => visibility === 'visible') : sheets;
}

function firstOf(sheets: Sheets): Sheets[number] {
  const [first] = sheets;
  if (!first) throw refuse.notFound();
  return first;
}

function freeName(sheets: Sheets): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = sheets.length + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
