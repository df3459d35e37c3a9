import type { Argument, Service } from '../service';
import type { Host } from '../host';
import { Instance } from '../service';
import { applicationService } from './application';
import { cellArea } from '../model';
import { customXmlService } from './custom-xml';
import { functionsService } from './functions';
import { importSheets, type ImportPlace } from '../import-sheets';
import { isAbsent, objectArgument, textArgument } from './arguments';
import { names } from './names';
import { range } from './range';
import { refuse } from '../errors';
import { settingsService } from './settings';
import { tables } from './tables';
import { mustBeUnlocked, workbookProtectionService } from './workbook-protection';
import { worksheetsService } from './worksheets';

export const workbookService: Service<Host> = {
  name: 'Workbook',
  navigation: {
    Application: (host) => Instance.of(applicationService, host),
    Worksheets: (host) => Instance.of(worksheetsService, host),
    Tables: (host) => tables(host, null),
    Names: (host) => names(host, null),
    Settings: (host) => Instance.of(settingsService, host),
    CustomXmlParts: (host) => Instance.of(customXmlService, host),
    Functions: (host) => Instance.of(functionsService, host),
    Protection: (host) => Instance.of(workbookProtectionService, host),
  },
  methods: {
    GetSelectedRange: (host) => {
      const { areas } = host.selection;
      const [area, ...others] = areas;
      // Excel has a method of its own for several areas, and fails here.
      if (!area || others.length > 0) throw refuse.selection();
      return range(selectedSheet(host), area);
    },
    GetActiveCell: (host) => {
      const [area] = host.selection.areas;
      return range(selectedSheet(host), cellArea(area?.top ?? 0, area?.left ?? 0));
    },
    InsertWorksheetsFromBase64: insertWorksheets,
  },
};

function selectedSheet({ workbook, selection }: Host) {
  const sheet = workbook.sheet(selection.sheetId);
  if (!sheet) throw refuse.notFound();
  return sheet;
}

/** Ids of the sheets inserted. */
async function insertWorksheets(_: Host, [base64, options]: readonly Argument[], host: Host): Promise<readonly string[]> {
  if (!host.readWorkbook) throw refuse.missing('Workbook.insertWorksheetsFromBase64');
  mustBeUnlocked(host.workbook);
  const bytes = Uint8Array.from(decoded(textArgument(base64)), (character) => character.charCodeAt(0));
  const source = await host.readWorkbook(bytes);
  const { sheetNamesToInsert: wanted, positionType: position = 'End', relativeTo } = isAbsent(options) ? {} : objectArgument(options);
  const sheets = source.sheets.filter(({ name }) => !Array.isArray(wanted) || wanted.length === 0 || wanted.includes(name));
  if (sheets.length === 0) throw refuse.argument();
  return importSheets(source, sheets, host.workbook, { position, relativeTo } as ImportPlace);
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    throw refuse.argument('The text is not base64.');
  }
}
