/** From what was read of a workbook to what it means: regions, fields, figures and relations. */
import { areaText, sheetText } from '../model/addresses';
import type { Area, SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { Mapping } from '../model/mapping';
import type { Figure, Recognition, Region } from '../model/recognition';
import { formulaRelationsOf } from './formula-relations';
import type { Grid } from './grid';
import { gridOf } from './grid';
import { piecesOf } from './pieces';
import type { RegionReading } from './region';
import { readRegion } from './region';
import { strayFiguresOf } from './stray-figures';
import { isProse, titleAbove } from './titles';

/** A pivot's cells are summaries of other cells: never data. */
function pivotRegion(sheet: SheetSnapshot, area: Area): Region {
  return { id: `${sheetText(sheet.name)}!${areaText(area)}`, sheet: sheet.name, area, kind: 'pivot', headerRows: [], fields: [], rows: [], table: null, title: '', doubts: [] };
}

interface SheetReading {
  readonly grid: Grid;
  readonly regions: readonly Region[];
  readonly readings: readonly RegionReading[];
}

function readSheet(sheet: SheetSnapshot): SheetReading | null {
  const grid = gridOf(sheet);
  if (!grid) return null;
  const pieces = piecesOf(grid);
  const prose = pieces.filter((area) => isProse(grid, area));
  const titled = (area: Area): string => titleAbove(grid, area, prose);
  const readings = [
    ...sheet.tables.map((table) => readRegion(grid, table.area, table, titled(table.area))),
    ...pieces.filter((area) => !prose.includes(area)).map((area) => readRegion(grid, area, null, titled(area))),
  ].sort((a, b) => a.region.area.top - b.region.area.top || a.region.area.left - b.region.area.left);
  return { grid, regions: [...readings.map(({ region }) => region), ...sheet.pivots.map((area) => pivotRegion(sheet, area))], readings };
}

function rowMajor(figures: readonly Figure[]): readonly Figure[] {
  return [...figures].sort((a, b) => a.row - b.row || a.column - b.column);
}

export function recognise(workbook: WorkbookSnapshot, _mappings: readonly Mapping[] = []): Recognition {
  const sheets = workbook.sheets.map(readSheet).filter((reading) => reading !== null);
  const figures = sheets.flatMap(({ grid, readings }) => {
    const own = readings.flatMap((reading) => reading.figures);
    return rowMajor([...own, ...strayFiguresOf(workbook, grid, readings, own)]);
  });
  const declared = formulaRelationsOf(workbook, figures);
  const labelled = sheets.flatMap(({ readings }) => readings.flatMap((reading) => reading.relations));
  return { regions: sheets.flatMap(({ regions }) => regions), figures, relations: [...declared, ...labelled], brokenMappings: [] };
}
