import type { Workbook } from '../../workbook/workbook';
import { definedNames } from './defined-names';
import type { Package } from './package';
import { withSettings } from './worksheet-order';
import {
  attributeOf,
  childOf,
  childrenOf,
  escapeAttribute,
  relationshipId,
  rootOf,
  splice,
  textOf,
  withAttribute,
  withChild,
  withPrefix,
} from './xml';

const workbookOrder =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr
oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`.split(/\s+/);

/** A sheet as the workbook part lists it; chart sheets and unreadable ones are listed, though the model does not know them. */
export interface ListedSheet {
  readonly name: string;
  readonly element: string;
  readonly part: string;
  readonly relation: string;
  readonly sheetId: number;
}

export function listedSheets(pack: Package): ListedSheet[] {
  const xml = pack.text(pack.workbookPart);
  const parent = childOf(xml, rootOf(xml), 'sheets');
  const relations = new Map(pack.relations(pack.workbookPart).map((relation) => [relation.id, relation]));
  return (parent ? childrenOf(xml, parent) : []).map((element) => {
    const relation = relationshipId(xml, element) ?? '';
    return {
      name: attributeOf(xml, element, 'name') ?? '',
      element: textOf(xml, element),
      part: relations.get(relation)?.target ?? '',
      relation,
      sheetId: Number(attributeOf(xml, element, 'sheetId') ?? 0),
    };
  });
}

/**
 * The workbook part with the sheets in the model's order, their names and visibility, the defined names that changed and
 * the active sheet. Sheets that the model does not know, chart sheets among them, stay after the sheet that they followed.
 * @param partOf the part of each sheet without source, by sheet id
 */
export function writeWorkbookPart(pack: Package, workbook: Workbook, partOf: ReadonlyMap<string, string>, mustCalculate: boolean): void {
  const source = pack.text(pack.workbookPart);
  const before = listedSheets(pack);
  const after = orderedSheets(pack, workbook, before, partOf);
  let xml = pack.archive.text(pack.workbookPart) ?? source;
  const isListed = before.length === after.length && before.every((sheet, index) => sheet.element === after[index]?.element);
  if (!isListed) {
    const prefix = rootOf(xml).prefix;
    const content = withPrefix(after.map((sheet) => sheet.element).join(''), prefix);
    const parent = childOf(xml, rootOf(xml), 'sheets');
    xml =
      parent && parent.contentEnd !== parent.end
        ? splice(xml, parent.contentStart, parent.contentEnd, content)
        : withChild(xml, 'sheets', `<sheets>${content}</sheets>`, workbookOrder);
  }
  const names = definedNames(xml, workbook, before, after);
  if (names !== undefined) xml = withChild(xml, 'definedNames', names, workbookOrder);
  xml = withActiveSheet(pack, xml, workbook, before, after);
  if (mustCalculate) xml = withSettings(xml, 'calcPr', { fullCalcOnLoad: '1' }, workbookOrder);
  if (xml !== source) pack.archive.write(pack.workbookPart, xml);
}

function orderedSheets(
  pack: Package,
  workbook: Workbook,
  before: readonly ListedSheet[],
  partOf: ReadonlyMap<string, string>,
): ListedSheet[] {
  const known = new Set([...workbook.sheets.map((sheet) => sheet.sourceName), ...workbook.changes.deletedSheets]);
  const relations = pack.relations(pack.workbookPart);
  let lastId = Math.max(0, ...before.map((sheet) => sheet.sheetId));
  const after = workbook.sheets.map((sheet): ListedSheet => {
    const state = sheet.visibility === 'visible' ? null : sheet.visibility;
    const old = before.find((candidate) => candidate.name === sheet.sourceName);
    if (old) {
      let element = old.element;
      if (old.name !== sheet.name) element = withAttribute(element, rootOf(element), 'name', sheet.name);
      if (sheet.changes.aspects.has('visibility') && attributeOf(element, rootOf(element), 'state') !== state)
        element = withAttribute(element, rootOf(element), 'state', state);
      return { ...old, name: sheet.name, element };
    }
    const part = partOf.get(sheet.id) ?? '';
    const relation = relations.find(({ target }) => target === part)?.id ?? '';
    lastId += 1;
    const attributes = `name="${escapeAttribute(sheet.name)}" sheetId="${String(lastId)}"${state === null ? '' : ` state="${state}"`}`;
    return {
      name: sheet.name,
      part,
      relation,
      sheetId: lastId,
      element: `<sheet xmlns:r="${pack.namespaces.relations}" ${attributes} r:id="${relation}"/>`,
    };
  });
  before.forEach((sheet, index) => {
    if (known.has(sheet.name)) return;
    const neighbour = after.findLastIndex((candidate) => candidate.relation === before[index - 1]?.relation);
    after.splice(neighbour + 1, 0, sheet);
  });
  return after;
}

/** The active sheet is one place in the list and one mark in a sheet: two marked sheets would be edited together. */
function withActiveSheet(
  pack: Package,
  source: string,
  workbook: Workbook,
  before: readonly ListedSheet[],
  after: readonly ListedSheet[],
): string {
  let xml = source;
  const views = childOf(xml, rootOf(xml), 'bookViews');
  if (!views) {
    if (!workbook.sheets.some((sheet) => sheet.sourceName === null)) return xml;
    xml = withChild(xml, 'bookViews', '<bookViews><workbookView/></bookViews>', workbookOrder);
  }
  const parent = childOf(xml, rootOf(xml), 'bookViews');
  const view = parent ? childrenOf(xml, parent)[0] : undefined;
  if (!view) return xml;
  const oldIndex = Number(attributeOf(xml, view, 'activeTab') ?? 0);
  const old = before[oldIndex];
  const active =
    workbook.changes.activeSheetChanged || !after.some((sheet) => sheet.relation === old?.relation)
      ? after.find((sheet) => sheet.name === workbook.sheet(workbook.activeSheetId)?.name)
      : after.find((sheet) => sheet.relation === old?.relation);
  const index = active ? after.indexOf(active) : 0;
  const firstShown = Number(attributeOf(xml, view, 'firstSheet') ?? 0);
  if (active && active.relation !== old?.relation) {
    for (const sheet of after) markSelected(pack, sheet.part, sheet === active);
  }
  if (index === oldIndex && firstShown < after.length) return xml;
  let element = textOf(xml, view);
  if (firstShown >= after.length) element = withAttribute(element, rootOf(element), 'firstSheet', null);
  if (index !== oldIndex) element = withAttribute(element, rootOf(element), 'activeTab', String(index));
  return splice(xml, view.start, view.end, element);
}

function markSelected(pack: Package, part: string, isSelected: boolean): void {
  const xml = pack.archive.text(part);
  const view = xml === null ? null : /<(?:[\w.-]+:)?sheetView\s[^>]*>/.exec(xml);
  if (xml === null || !view) return;
  const wasSelected = /\stabSelected="(?:1|true)"/.test(view[0]);
  if (wasSelected === isSelected) return;
  const bare = view[0].replace(/\stabSelected="[^"]*"/, '');
  const tag = isSelected ? bare.replace(/\s*\/?>$/, (close) => ` tabSelected="1"${close.trim()}`) : bare;
  pack.archive.write(part, splice(xml, view.index, view.index + view[0].length, tag));
}
