/** What the workbook itself says a text is called in the other languages: tables with a column a language. */
import { languageConcept } from '../lexicon/identity';
import { folded } from '../lexicon/folding';
import { languages, type Language } from '../model/roles';
import type { Cells } from './cells';

/** By a wording in any of the languages, folded. */
export type Translations = ReadonlyMap<string, Readonly<Partial<Record<Language, string>>>>;

export function translationsOf(cells: Cells): Translations {
  const found = new Map<string, Partial<Record<Language, string>>>();
  for (const region of cells.recognition.regions) {
    const columns = region.fields.flatMap(({ header, column }) => {
      const language = languageConcept.exact(lastLevel(header)) ?? suffixLanguage(header);
      return language ? [{ language, column }] : [];
    });
    if (new Set(columns.map(({ language }) => language)).size < 2) continue;
    for (const { row, kind } of region.rows) {
      if (kind !== 'data') continue;
      const texts: Partial<Record<Language, string>> = {};
      for (const { language, column } of columns) {
        const text = cells.text({ sheet: region.sheet, row, column })?.text;
        if (text !== undefined) texts[language] ??= text;
      }
      for (const text of Object.values(texts)) if (!found.has(folded(text))) found.set(folded(text), texts);
    }
  }
  return found;
}

const lastLevel = (header: string): string => header.split(' / ').at(-1) ?? header;

/** "Label (fr)", "Name – AR". */
function suffixLanguage(header: string): Language | null {
  const code = /[\s(_–-](ar|fr|en)\)?$/i.exec(header.trim())?.[1]?.toLowerCase();
  return languages.find((language) => language === code) ?? null;
}
