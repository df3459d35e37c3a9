import { emptySheetData } from '../../workbook/sheet-data';
import type { SheetData } from '../../workbook/sheet-data';
import type { Area, Visibility } from '../../workbook/types';
import { parseArea } from './cell-reference';
import { damaged, Unreadable } from './outcome';
import type { Package, Relationship } from './package';
import { readCharts, readPivot, readTable } from './sheet-objects';
import { sheetParts } from './sheet-parts';
import { RowReader } from './sheet-rows';
import type { RowContext } from './sheet-rows';
import { nameCode, openTag, XmlScanner } from './xml-scanner';
import { readElement } from './xml-tree';

const maxMerges = 20_000;
const code = {
  worksheet: nameCode('worksheet'),
  sheetData: nameCode('sheetData'),
  mergeCells: nameCode('mergeCells'),
  mergeCell: nameCode('mergeCell'),
  ref: nameCode('ref'),
};
const partCodes = new Map([...sheetParts].map(([name, read]) => [nameCode(name), read]));

export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly visibility: Visibility;
}

export function readSheet(parts: Package, entry: SheetEntry, context: RowContext): SheetData {
  const data = emptySheetData();
  data.visibility = entry.visibility;
  const relationships = parts.relationships(entry.path);
  readWorksheet(new XmlScanner(parts.bytes(entry.path), entry.path), data, context, relationships);
  for (const { type, target, isExternal } of relationships) {
    if (isExternal) continue;
    if (type === 'table') data.tables.push(readTable(parts, target));
    else if (type === 'drawing') data.charts.push(...readCharts(parts, target, entry.name));
    else if (type === 'pivotTable') {
      const pivot = readPivot(parts, target);
      if (pivot) data.pivots.push(pivot);
    }
  }
  return data;
}

function readWorksheet(scanner: XmlScanner, data: SheetData, context: RowContext, relationships: readonly Relationship[]): void {
  if (scanner.next() !== openTag || scanner.code !== code.worksheet) throw damaged('a sheet is not written as one');
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  while (scanner.nextInside(0)) {
    const readPart = partCodes.get(scanner.code);
    if (scanner.code === code.sheetData) new RowReader(scanner, data, context).read();
    else if (scanner.code === code.mergeCells) data.merges = readMerges(scanner);
    else if (readPart) readPart(readElement(scanner), data, byId);
    else scanner.skip();
  }
  scanner.mustEnd();
}

function readMerges(scanner: XmlScanner): Area[] {
  const merges: Area[] = [];
  const outside = scanner.depth - 1;
  while (scanner.nextInside(outside)) {
    if (scanner.code !== code.mergeCell) continue;
    const area = parseArea(scanner.attribute(code.ref) ?? '');
    if (!area) throw damaged('a merged area lies outside the sheet');
    merges.push(area);
    if (merges.length > maxMerges) {
      throw new Unreadable(
        'too-many-merges',
        `A sheet has more than ${String(maxMerges)} merged areas: unmerge those that are not needed, and save the workbook.`,
      );
    }
  }
  return merges;
}
