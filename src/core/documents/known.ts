/**
 * Summaries that stand in a workbook, known by a hidden name of their sheet: kind | for | version | language | key | shape | the
 * sheet's name when it was made. They are no tallies, and are filled anew in place. A copy that the user made bears the name too:
 * it is told by the name that Excel gives copies.
 */
import type { SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import { languages, type Language } from '../model/roles';
import { fingerprint } from './fingerprint';
import { summaryKinds, type SummaryKind } from './kinds';

export const summaryName = 'Qf_Summary';
const version = '1';
/** Excel takes texts of at most 255 characters in a formula. */
const longestSubject = 60;
const longestSheet = 31;

export interface KnownSummary {
  readonly sheet: SheetSnapshot;
  readonly kind: SummaryKind;
  readonly language: Language;
  readonly key: string;
  /** Equal for two sheets whose cells and charts stand in the same places. */
  readonly shape: string;
  readonly nameWhenMade: string;
}

export interface SummaryMark {
  readonly kind: SummaryKind;
  readonly subject: string;
  readonly language: Language;
  readonly key: string;
  readonly shape: string;
  readonly sheet: string;
}

const plain = (text: string): string => text.replace(/["|\r\n]/g, ' ').trim();

/** The formula of the hidden name. */
export function markFormula({ kind, subject, language, key, shape, sheet }: SummaryMark): string {
  const parts = [
    kind,
    plain(subject).slice(0, longestSubject),
    version,
    language,
    keyMark(key),
    shape,
    plain(sheet).slice(0, longestSheet),
  ];
  return `="${parts.join('|')}"`;
}

export const keyMark = (key: string): string => fingerprint(key);

/** Every sheet that bears the mark, copies too. */
export function summariesIn({ sheets, names }: WorkbookSnapshot): KnownSummary[] {
  const marks = new Map(
    names.flatMap(({ name, sheet, formula }) =>
      sheet !== null && name.toLowerCase() === summaryName.toLowerCase() ? [[sheet, formula]] : [],
    ),
  );
  return sheets.flatMap((sheet): KnownSummary[] => {
    const [kind, , , language, key, shape, nameWhenMade] = (marks.get(sheet.name) ?? '').replace(/^="?|"$/g, '').split('|');
    const knownKind = summaryKinds.find((each) => each === kind);
    const knownLanguage = languages.find((each) => each === language);
    if (!knownKind || !knownLanguage || key === undefined) return [];
    return [{ sheet, kind: knownKind, language: knownLanguage, key, shape: shape ?? '', nameWhenMade: nameWhenMade ?? '' }];
  });
}

/** The workbook but for its summaries: what they say, they say of the rest. */
export function withoutSummaries(workbook: WorkbookSnapshot): {
  readonly workbook: WorkbookSnapshot;
  readonly summaries: readonly KnownSummary[];
} {
  const summaries = summariesIn(workbook);
  if (summaries.length === 0) return { workbook, summaries };
  const ours = new Set(summaries.map(({ sheet }) => sheet.name));
  return {
    workbook: {
      ...workbook,
      sheets: workbook.sheets.filter(({ name }) => !ours.has(name)),
      names: workbook.names.filter(({ sheet }) => sheet === null || !ours.has(sheet)),
    },
    summaries,
  };
}

/** The sheet to fill anew; `null` where there is none, where all that bear the mark are copies, or where it can't be told. */
export function original(summaries: readonly KnownSummary[], kind: SummaryKind, key: string, language: Language): KnownSummary | null {
  const marked = summaries.filter((each) => each.kind === kind && each.language === language && each.key === keyMark(key));
  const named = marked.filter(({ sheet, nameWhenMade }) => sheet.name === nameWhenMade);
  if (named.length === 1) return named[0] ?? null;
  const others = marked.filter(
    ({ sheet, nameWhenMade }) => !isCopyOf(sheet.name, nameWhenMade) && marked.every((one) => !isCopyOf(sheet.name, one.sheet.name)),
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** "Bulletin (2)" in Excel, "Bulletin_2" in LibreOffice; a long name is cut. */
function isCopyOf(name: string, of: string): boolean {
  const stem = /^(.*?)(?: \((\d+)\)|_(\d+))$/.exec(name)?.[1];
  return stem !== undefined && stem !== '' && name !== of && of.startsWith(stem) && (stem === of || name.length >= longestSheet - 1);
}
