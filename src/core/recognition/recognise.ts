/** From what was read of a workbook to what it means: regions, fields, figures and relations. */
import { areaText, overlaps, sheetText } from '../model/addresses';
import type { Area, SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { Mapping } from '../model/mapping';
import type { Figure, Recognition, Region, Relation } from '../model/recognition';
import { formulaRelationsOf } from './formula-relations';
import { gridOf } from './grid';
import { piecesOf } from './pieces';
import type { RegionReading } from './region';
import { readRegion } from './region';

/** A pivot's cells are summaries of other cells: never data. */
function pivotRegion(sheet: SheetSnapshot, area: Area): Region {
  return { id: `${sheetText(sheet.name)}!${areaText(area)}`, sheet: sheet.name, area, kind: 'pivot', headerRows: [], fields: [], rows: [], table: null, title: '', doubts: [] };
}

interface SheetReading {
  readonly regions: readonly Region[];
  readonly readings: readonly RegionReading[];
}

function readSheet(sheet: SheetSnapshot): SheetReading {
  const grid = gridOf(sheet);
  if (!grid) return { regions: [], readings: [] };
  const pivots = sheet.pivots.map((area) => pivotRegion(sheet, area));
  const isTaken = (area: Area): boolean => [...sheet.pivots, ...sheet.tables.map((table) => table.area)].some((taken) => overlaps(taken, area));
  const readings = [
    ...sheet.tables.map((table) => readRegion(grid, table.area, table.name)),
    ...piecesOf(grid).filter((area) => !isTaken(area)).map((area) => readRegion(grid, area, null)),
  ].sort((a, b) => a.region.area.top - b.region.area.top || a.region.area.left - b.region.area.left);
  return { regions: [...readings.map(({ region }) => region), ...pivots], readings };
}

function rowMajor(figures: readonly Figure[]): readonly Figure[] {
  return [...figures].sort((a, b) => a.row - b.row || a.column - b.column);
}

export function recognise(workbook: WorkbookSnapshot, _mappings: readonly Mapping[] = []): Recognition {
  const sheets = workbook.sheets.map(readSheet);
  const figures = sheets.flatMap(({ readings }) => rowMajor(readings.flatMap((reading) => reading.figures)));
  const declared = formulaRelationsOf(workbook, figures);
  const labelled: readonly Relation[] = sheets.flatMap(({ readings }) => readings.flatMap((reading) => reading.relations));
  return { regions: sheets.flatMap(({ regions }) => regions), figures, relations: [...declared, ...labelled], brokenMappings: [] };
}
