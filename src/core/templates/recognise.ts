/** What of a workbook is a sheet of ours, by the hidden name that each of them carries. */
import type { ListCode } from '../lexicon/templates/lists';
import { listTitles } from '../lexicon/templates/lists';
import type { WorkbookSnapshot } from '../model/grid';
import { languages, type Language } from '../model/roles';
import { listName } from './lists';
import { templateCodes, templateName, type TemplateCode } from './template';

export interface TemplateSheet {
  readonly sheet: string;
  readonly code: TemplateCode;
  readonly language: Language;
}

/** Sheets of ours, in the workbook's order. */
export function templateSheets({ names, sheets }: WorkbookSnapshot): readonly TemplateSheet[] {
  const marked = new Map(
    names.flatMap(({ name, sheet, formula }) =>
      sheet !== null && name.toLowerCase() === templateName.toLowerCase() ? [[sheet, formula]] : [],
    ),
  );
  return sheets.flatMap(({ name }) => {
    const [code, , language] = (marked.get(name) ?? '').replace(/^="?|"$/g, '').split(';');
    const knownCode = templateCodes.find((known) => known === code);
    const knownLanguage = languages.find((known) => known === language);
    return knownCode && knownLanguage ? [{ sheet: name, code: knownCode, language: knownLanguage }] : [];
  });
}

/** The lists of a Lists sheet of ours in that language, by code; `null` where there is none, or where one of its names is gone. */
export function knownLists(workbook: WorkbookSnapshot, language: Language): ReadonlyMap<ListCode, string> | null {
  const lists = templateSheets(workbook).find((each) => each.code === 'lists' && each.language === language);
  if (!lists) return null;
  const quoted = lists.sheet.replaceAll("'", "''").toLowerCase();
  const names = workbook.names.filter(
    ({ sheet, formula }) =>
      sheet === null && (formula.toLowerCase().includes(`'${quoted}'!`) || formula.toLowerCase().includes(`${quoted}!`)),
  );
  const found = new Map<ListCode, string>();
  for (const code of Object.keys(listTitles) as ListCode[]) {
    const own = names.find(({ name }) => name.toLowerCase().replace(/\d+$/, '') === listName(code).toLowerCase());
    if (!own) return null;
    found.set(code, own.name);
  }
  return found;
}
