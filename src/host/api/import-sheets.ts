/** Copies sheets of another workbook into this one, as `insertWorksheetsFromBase64` does. */
import type { Area, Sheet, Workbook } from './model';
import { intersection } from './ranges';
import { refuse } from './errors';

export interface ImportPlace {
  readonly position: 'Beginning' | 'End' | 'After' | 'Before' | 'None';
  /** Name or id of a sheet. */
  readonly relativeTo?: string;
}

/** Gives the ids of the new sheets. A name that is taken gets a number, as in Excel: "Notes (2)". */
export function importSheets(source: Workbook, sheets: readonly Sheet[], target: Workbook, place: ImportPlace): readonly string[] {
  let position = positionOf(target, place);
  return sheets.map((sheet) => {
    const copy = target.addSheet(freeSheetName(target, sheet.name), { rightToLeft: sheet.rightToLeft, position });
    position++;
    target.batch(() => {
      copyCells(sheet, copy);
      copyFormats(sheet, copy);
      copyShape(sheet, copy);
      copyRules(sheet, copy);
      copyTables(sheet, copy, target);
      copyNames(source, sheet, target, copy);
    });
    return copy.id;
  });
}

function positionOf(target: Workbook, { position, relativeTo }: ImportPlace): number {
  if (position === 'Beginning') return 0;
  if (position !== 'After' && position !== 'Before') return target.sheets.length;
  const index = target.sheets.findIndex((sheet) => sheet === target.sheet(relativeTo ?? ''));
  if (index < 0) throw refuse.notFound();
  return position === 'After' ? index + 1 : index;
}

function freeSheetName(target: Workbook, wish: string): string {
  const isTaken = (name: string): boolean => target.sheet(name) !== null || target.hasOtherSheet(name);
  if (!isTaken(wish)) return wish;
  let number = 2;
  while (isTaken(numbered(wish, number))) number++;
  return numbered(wish, number);
}

function numbered(name: string, number: number): string {
  const ending = ` (${number})`;
  return name.slice(0, 31 - ending.length) + ending;
}

function copyCells(from: Sheet, to: Sheet): void {
  const used = from.usedArea(true);
  if (!used) return;
  from.eachCell(used, (row, column, value, formula) => {
    if (formula !== null) to.setFormula(row, column, formula);
    else if (!from.spillOver(row, column)) to.setValue(row, column, value);
  });
}

function copyFormats(from: Sheet, to: Sheet): void {
  const used = from.usedArea(false);
  if (!used) return;
  for (let row = used.top; row <= used.bottom; row++) {
    for (let first = used.left; first <= used.right;) {
      const id = from.styleId(row, first);
      let last = first;
      while (last < used.right && from.styleId(row, last + 1) === id) last++;
      // Where the style stood in the other file means nothing in this one.
      if (id !== 0) to.setStyle({ top: row, bottom: row, left: first, right: last }, { ...from.style(row, first), fileIndex: null });
      first = last + 1;
    }
  }
}

function copyShape(from: Sheet, to: Sheet): void {
  const used = from.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const last = Math.max(used.right, 25);
  for (let column = 0; column <= last; column++)
    if (from.columnWidth(column) !== to.columnWidth(column)) to.setColumnWidth(column, column, from.columnWidth(column));
  for (let row = 0; row <= used.bottom; row++)
    if (from.rowHeight(row) !== to.rowHeight(row)) to.setRowHeight(row, row, from.rowHeight(row));
  for (const row of from.hiddenRows) to.setRowsHidden(row, row, true);
  for (const column of from.hiddenColumns) to.setColumnsHidden(column, column, true);
  for (const merge of from.merges) to.merge(merge);
  for (const { area, link } of from.hyperlinks) to.setHyperlink(area, link);
  to.setPage({ ...from.page, margins: { ...from.page.margins } });
  if (from.visibility !== 'visible') to.setVisibility(from.visibility);
  if (from.protection) to.protect(from.protection);
}

function copyRules(from: Sheet, to: Sheet): void {
  to.setLook(from.look);
  for (const { areas, ...rule } of from.validations) to.setValidation(areas, rule);
  for (const format of from.conditionalFormats)
    if (format.type === 'expression' || format.type === 'cellIs') to.addConditionalFormat({ ...format, look: -1 });
}

function copyTables(from: Sheet, to: Sheet, target: Workbook): void {
  const taken = new Set(target.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  for (const { name, area, hasHeaders, hasTotals, style, columns } of from.tables) {
    let free = name;
    for (let number = 1; taken.has(free.toLowerCase()); number++) free = `${name}${number}`;
    taken.add(free.toLowerCase());
    if (isApart(to, area)) to.addTable({ name: free, area, hasHeaders, hasTotals, style, columns });
  }
}

function isApart(sheet: Sheet, area: Area): boolean {
  return sheet.tables.every((table) => intersection(table.area, area) === null);
}

/** The sheet's own names, and the workbook's that are not taken here. */
function copyNames(source: Workbook, from: Sheet, target: Workbook, to: Sheet): void {
  for (const name of source.names) {
    const isTaken = target.names.some((other) => other.scope === null && other.name.toLowerCase() === name.name.toLowerCase());
    if (name.scope === from.id) target.setName({ ...name, scope: to.id });
    else if (name.scope === null && !isTaken) target.setName(name);
  }
}
