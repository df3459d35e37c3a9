import { emptySheetData } from '../../workbook/sheet-data';
import type { SheetData } from '../../workbook/sheet-data';
import type { Area, Visibility } from '../../workbook/types';
import { parseArea } from './cell-reference';
import type { LeftOutList } from './left-out';
import { damaged, Unreadable } from './outcome';
import type { Package, Relationship } from './package';
import { readCharts, readPivots, readTable } from './sheet-objects';
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
  readWorksheet(new XmlScanner(parts.bytes(entry.path), entry.path), data, context, relationships, entry.name);
  for (const { type, target, isExternal } of relationships) {
    const read = isExternal ? undefined : objectReaders.get(type);
    if (!read) continue;
    try {
      read(parts, target, data, entry.name);
    } catch (error) {
      // The cells can be read without it; the part stays in the file.
      if (!(error instanceof Unreadable) || error.code !== 'damaged') throw error;
      context.leftOut.object(entry.name, error.what);
    }
  }
  return data;
}

/** By the type of the relationship. */
const objectReaders = new Map<string, (parts: Package, path: string, data: SheetData, sheetName: string) => void>([
  ['table', (parts, path, data) => data.tables.push(readTable(parts, path))],
  ['drawing', (parts, path, data, sheetName) => data.charts.push(...readCharts(parts, path, sheetName))],
  ['pivotTable', (parts, path, data) => data.pivots.push(...readPivots(parts, path))],
]);

function readWorksheet(
  scanner: XmlScanner,
  data: SheetData,
  context: RowContext,
  relationships: readonly Relationship[],
  sheetName: string,
): void {
  if (scanner.next() !== openTag || scanner.code !== code.worksheet) throw damaged('a sheet is not written as one');
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  while (scanner.nextInside(0)) {
    const readPart = partCodes.get(scanner.code);
    if (scanner.code === code.sheetData) new RowReader(scanner, data, context, sheetName).read();
    else if (scanner.code === code.mergeCells) data.merges = readMerges(scanner, context.leftOut, sheetName);
    else if (readPart) readPart(readElement(scanner), data, byId, context.digit);
    else scanner.skip();
  }
  scanner.mustEnd();
}

function readMerges(scanner: XmlScanner, leftOut: LeftOutList, sheetName: string): Area[] {
  const merges: Area[] = [];
  const outside = scanner.depth - 1;
  while (scanner.nextInside(outside)) {
    if (scanner.code !== code.mergeCell) continue;
    const ref = scanner.attribute(code.ref) ?? '';
    const area = parseArea(ref);
    if (area) merges.push(area);
    else leftOut.cell(sheetName, 'outside', `merged area ${ref}`);
    if (merges.length > maxMerges) {
      throw new Unreadable(
        'too-many-merges',
        `A sheet has more than ${String(maxMerges)} merged areas: unmerge those that are not needed, and save the workbook.`,
      );
    }
  }
  return withoutOverlaps(merges);
}

/** Of merged areas that share a cell the first one counts, as after Excel's repair; in the file's order. */
function withoutOverlaps(merges: readonly Area[]): Area[] {
  const kept = new Set<Area>();
  let open: Area[] = [];
  for (const area of [...merges].sort((one, other) => one.top - other.top)) {
    open = open.filter(({ bottom }) => bottom >= area.top);
    if (open.some(({ left, right }) => left <= area.right && right >= area.left)) continue;
    open.push(area);
    kept.add(area);
  }
  return merges.filter((area) => kept.has(area));
}
