import { sameArea } from '../../workbook/areas';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { formulaInFile } from './formulas';
import { absoluteArea, parseArea, sheetPrefix } from './references';
import type { ListedSheet } from './workbook-part';
import { attributeOf, childOf, childrenOf, escapeAttribute, escapeText, rootOf, textOf, unescapeXml, withAttribute } from './xml';

interface InFile {
  readonly name: string;
  /** The sheet that the name belongs to; `null` for a name of the workbook. */
  readonly sheet: ListedSheet | null;
  readonly element: string;
}

/**
 * The `definedNames` element, `null` for none, `undefined` where nothing differs. Names of sheets that moved follow them,
 * names of sheets that are gone go with them, references to those become #REF!. Names that Excel keeps for itself stay,
 * but for the print area and titles of sheets whose page was set.
 */
export function definedNames(
  xml: string,
  workbook: Workbook,
  before: readonly ListedSheet[],
  after: readonly ListedSheet[],
): string | null | undefined {
  const parent = childOf(xml, rootOf(xml), 'definedNames');
  const inFile = (parent ? childrenOf(xml, parent) : []).map((child): InFile => {
    const place = attributeOf(xml, child, 'localSheetId');
    return {
      name: attributeOf(xml, child, 'name') ?? '',
      sheet: place === null ? null : (before[Number(place)] ?? null),
      element: textOf(xml, child),
    };
  });
  const paged = workbook.sheets.filter((sheet) => sheet.sourceName === null || sheet.changes.aspects.has('page'));
  const pageOf = (entry: InFile) => paged.find((sheet) => relationOf(sheet, before) === entry.sheet?.relation);
  const isReplaced = (entry: InFile) => {
    if (!isPageName(entry)) return isChanged(entry, workbook, before);
    const sheet = pageOf(entry);
    return sheet !== undefined && !saysPage(entry, sheet);
  };
  const left = inFile.filter((entry) => !isReplaced(entry));
  const kept = left.flatMap((entry) => placed(entry, workbook, after));
  const isWritten = (sheet: Sheet, name: string) => left.some((entry) => entry.name === name && pageOf(entry) === sheet);
  const added = [...changedNames(workbook, after), ...paged.flatMap((sheet) => pageNames(sheet, after, (name) => isWritten(sheet, name)))];
  const all = [...kept, ...added];
  if (all.length === inFile.length && all.every((element, index) => element === inFile[index]?.element)) return undefined;
  return all.length === 0 ? null : `<definedNames>${all.join('')}</definedNames>`;
}

function isPageName(entry: InFile): boolean {
  return /^_xlnm\.Print_(?:Area|Titles)$/i.test(entry.name) && entry.sheet !== null;
}

/** Whether the name holds what the model says; it may hold more, such as a second area or columns that repeat. */
function saysPage(entry: InFile, sheet: Sheet): boolean {
  const { printArea, titleRows } = sheet.page;
  const formula = textContent(entry.element).replace(/(?:'(?:[^']|'')*'|[^'!,]+)!/g, '');
  if (/Area$/i.test(entry.name)) {
    const first = parseArea(formula.split(',')[0] ?? '');
    return printArea !== null && first !== null && sameArea(first, printArea);
  }
  const rows = /(?:^|,)\$?(\d+):\$?(\d+)$/.exec(formula);
  return titleRows === null ? rows === null : Number(rows?.[1]) === titleRows.first + 1 && Number(rows?.[2]) === titleRows.last + 1;
}

function textContent(element: string): string {
  const root = rootOf(element);
  return unescapeXml(element.slice(root.contentStart, root.contentEnd));
}

function relationOf(sheet: Sheet, before: readonly ListedSheet[]): string | undefined {
  return sheet.sourceName === null ? undefined : before.find((candidate) => candidate.name === sheet.sourceName)?.relation;
}

function isChanged(entry: InFile, workbook: Workbook, before: readonly ListedSheet[]): boolean {
  return workbook.changes.names.some(({ name, scope }) => {
    if (name.toLowerCase() !== entry.name.toLowerCase()) return false;
    if (scope === null) return entry.sheet === null;
    const sheet = workbook.sheets.find((candidate) => candidate.id === scope);
    return sheet !== undefined && entry.sheet !== null && relationOf(sheet, before) === entry.sheet.relation;
  });
}

/** The element at the new place of its sheet; nothing where the sheet is gone. */
function placed(entry: InFile, workbook: Workbook, after: readonly ListedSheet[]): string[] {
  const element = withoutDeletedSheets(entry.element, workbook);
  if (entry.sheet === null) return [element];
  const place = after.findIndex((sheet) => sheet.relation === entry.sheet?.relation);
  if (place < 0) return [];
  const root = rootOf(element);
  return [
    attributeOf(element, root, 'localSheetId') === String(place) ? element : withAttribute(element, root, 'localSheetId', String(place)),
  ];
}

function withoutDeletedSheets(element: string, workbook: Workbook): string {
  let text = element;
  for (const name of workbook.changes.deletedSheets) {
    const quoted = escapeText(sheetPrefix(name));
    const plain = new RegExp(`(?<![\\p{L}\\p{N}_.'])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}!`, 'giu');
    text = text.replaceAll(quoted, '#REF!').replace(plain, '#REF!');
  }
  return text;
}

function changedNames(workbook: Workbook, after: readonly ListedSheet[]): string[] {
  return workbook.changes.names.flatMap(({ name, scope }) => {
    const model = workbook.names.find((candidate) => candidate.scope === scope && candidate.name.toLowerCase() === name.toLowerCase());
    if (!model) return [];
    const sheet = workbook.sheets.find((candidate) => candidate.id === scope);
    const place = scope === null ? '' : ` localSheetId="${String(after.findIndex((candidate) => candidate.name === sheet?.name))}"`;
    const hidden = model.isHidden ? ' hidden="1"' : '';
    return [
      `<definedName name="${escapeAttribute(model.name)}"${place}${hidden}>${escapeText(formulaInFile(model.formula, null))}</definedName>`,
    ];
  });
}

/** @param isWritten whether the file's own name stays */
function pageNames(sheet: Sheet, after: readonly ListedSheet[], isWritten: (name: string) => boolean): string[] {
  const place = String(after.findIndex((candidate) => candidate.name === sheet.name));
  const { printArea, titleRows } = sheet.page;
  const name = (kind: string, formula: string) =>
    `<definedName name="_xlnm.${kind}" localSheetId="${place}">${escapeText(formula)}</definedName>`;
  return [
    ...(printArea && !isWritten('_xlnm.Print_Area') ? [name('Print_Area', absoluteArea(sheet.name, printArea))] : []),
    ...(titleRows && !isWritten('_xlnm.Print_Titles')
      ? [name('Print_Titles', `${sheetPrefix(sheet.name)}$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`)]
      : []),
  ];
}
