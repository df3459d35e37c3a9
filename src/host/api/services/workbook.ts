import type { Argument, Service } from '../service';
import type { Session } from '../session';
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

export const workbookService: Service<Session> = {
  name: 'Workbook',
  navigation: {
    Application: (session) => Instance.of(applicationService, session),
    Worksheets: (session) => Instance.of(worksheetsService, session),
    Tables: (session) => tables(session, null),
    Names: (session) => names(session, null),
    Settings: (session) => Instance.of(settingsService, session),
    CustomXmlParts: (session) => Instance.of(customXmlService, session),
    Functions: (session) => Instance.of(functionsService, session),
    Protection: (session) => Instance.of(workbookProtectionService, session),
  },
  methods: {
    GetSelectedRange: (session) => {
      const { areas } = session.selection;
      const [area, ...others] = areas;
      // Excel has a method of its own for several areas, and fails here.
      if (!area || others.length > 0) throw refuse.selection();
      return range(selectedSheet(session), area);
    },
    GetActiveCell: (session) => {
      const [area] = session.selection.areas;
      return range(selectedSheet(session), cellArea(area?.top ?? 0, area?.left ?? 0));
    },
    InsertWorksheetsFromBase64: insertWorksheets,
  },
};

function selectedSheet({ workbook, selection }: Session) {
  const sheet = workbook.sheet(selection.sheetId);
  if (!sheet) throw refuse.notFound();
  return sheet;
}

/** Ids of the sheets inserted. */
async function insertWorksheets(_: Session, [base64, options]: readonly Argument[], session: Session): Promise<readonly string[]> {
  if (!session.readWorkbook) throw refuse.missing('Workbook.insertWorksheetsFromBase64');
  mustBeUnlocked(session.workbook);
  const bytes = Uint8Array.from(decoded(textArgument(base64)), (character) => character.charCodeAt(0));
  const source = await session.readWorkbook(bytes);
  const { sheetNamesToInsert: wanted, positionType: position = 'End', relativeTo } = isAbsent(options) ? {} : objectArgument(options);
  const sheets = source.sheets.filter(({ name }) => !Array.isArray(wanted) || wanted.length === 0 || wanted.includes(name));
  if (sheets.length === 0) throw refuse.argument();
  return importSheets(source, sheets, session.workbook, { position, relativeTo } as ImportPlace);
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    throw refuse.argument('The text is not base64.');
  }
}
