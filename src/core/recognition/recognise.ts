/** From what was read of a workbook to what it means: regions, fields, figures and relations. */
import { areaText, contains, sheetText } from '../model/addresses';
import type { Area, CellRef, SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { Mapping } from '../model/mapping';
import type { BrokenMapping, Figure, Recognition, Region, Relation } from '../model/recognition';
import { templateRelations } from '../templates/relations';
import { withAnalogies } from './sums/analogies';
import { besideTotals } from './sums/beside-totals';
import type { Corrections } from './corrections/corrections';
import { broken, declaredRelations, fieldCorrections, headerCorrections, noCorrections } from './corrections/corrections';
import { crossSheetRelations } from './sums/cross-sheet';
import { crossSheetSums } from './sums/cross-sheet-sums';
import { formulaRelationsOf, namesOf } from './sums/formula-relations';
import type { Grid } from './cells/grid';
import { formatAt, gridOf } from './cells/grid';
import { isPercentFormat } from './cells/formats';
import { percentFormulasOf } from './sums/percent-formulas';
import { isPercentColumn, mostListed } from './sums/percents';
import { hiddenPartsOf } from './cells/hidden';
import { parted } from './frame/parameters';
import { piecesOf } from './blocks/pieces';
import type { RegionReading } from './region';
import { readRegion } from './region';
import { withShown } from './sums/shown';
import { strayFiguresOf } from './sums/stray-figures';
import { isProse, titleAbove } from './blocks/titles';

/** A pivot's cells are summaries of other cells: never data. */
function pivotRegion(sheet: SheetSnapshot, area: Area): Region {
  const hidden = hiddenPartsOf(sheet, area);
  return {
    id: `${sheetText(sheet.name)}!${areaText(area)}`,
    sheet: sheet.name,
    area,
    kind: 'pivot',
    headerRows: [],
    fields: [],
    rows: [],
    table: null,
    title: '',
    doubts: [],
    ...(hidden ? { hidden } : {}),
  };
}

interface SheetReading {
  readonly grid: Grid;
  readonly regions: readonly Region[];
  readonly readings: readonly RegionReading[];
  readonly declared: readonly Relation[];
  readonly broken: readonly BrokenMapping[];
}

function readSheet(sheet: SheetSnapshot, mappings: readonly Mapping[]): SheetReading | null {
  const grid = gridOf(sheet);
  if (!grid) return null;
  const pieces = piecesOf(grid).flatMap((area) => parted(grid, area));
  const prose = pieces.filter((area) => isProse(grid, area));
  const titled = (area: Area): string => titleAbove(grid, area, prose);
  const read = (corrections: Corrections): readonly RegionReading[] =>
    [
      ...sheet.tables.map((table) => readRegion(grid, table.area, { table, titleAbove: titled(table.area), corrections })),
      ...pieces
        .filter((area) => !prose.includes(area))
        .map((area) => readRegion(grid, area, { table: null, titleAbove: titled(area), corrections })),
    ].sort((a, b) => a.region.area.top - b.region.area.top || a.region.area.left - b.region.area.left);
  const { readings, broken: lost } = corrected(grid, mappings, read);
  const regions = readings.map(({ region }) => region);
  const declared = declaredRelations(regions, mappings);
  return {
    grid,
    regions: [...regions, ...sheet.pivots.map((area) => pivotRegion(sheet, area))],
    readings,
    declared: declared.relations,
    broken: [...lost, ...declared.broken],
  };
}

/** Read without corrections first, since they are tied to what is read. */
function corrected(
  grid: Grid,
  mappings: readonly Mapping[],
  read: (corrections: Corrections) => readonly RegionReading[],
): { readonly readings: readonly RegionReading[]; readonly broken: readonly BrokenMapping[] } {
  if (mappings.length === 0) return { readings: read(noCorrections), broken: [] };
  const headers = headerCorrections(grid, mappings);
  const first = read(headers.corrections);
  const fields = fieldCorrections(
    headers.corrections,
    first.map(({ region }) => region),
    mappings,
  );
  const isPlain = fields.corrections.fields.size + fields.corrections.rowFields.size + fields.corrections.totals.size === 0;
  return { readings: isPlain ? first : read(fields.corrections), broken: [...headers.broken, ...fields.broken] };
}

function precedes(a: Figure | undefined, b: Figure): boolean {
  return a === undefined || a.row < b.row || (a.row === b.row && a.column < b.column);
}

function rowMajor(figures: readonly Figure[]): readonly Figure[] {
  const isOrdered = figures.every((figure, index) => index === 0 || precedes(figures[index - 1], figure));
  return isOrdered ? figures : [...figures].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** `mappings` are the user's corrections; those that no longer fit come back as broken. */
export function recognise(workbook: WorkbookSnapshot, mappings: readonly Mapping[] = []): Recognition {
  const sheets = workbook.sheets
    .map((sheet) =>
      readSheet(
        sheet,
        mappings.filter((mapping) => mapping.sheet === sheet.name),
      ),
    )
    .filter((reading) => reading !== null);
  const read = sheets.map(({ grid, regions, readings }) => {
    const own = readings.flatMap((reading) => reading.figures);
    return { name: grid.sheet.name, regions, figures: rowMajor([...own, ...strayFiguresOf(workbook, grid, regions, own)]) };
  });
  const figures = read.flatMap((sheet) => sheet.figures);
  const declared = sheets.flatMap((sheet) => sheet.declared);
  const isDeclared = new Set(declared.map(({ total }) => cellKey(total)));
  const regions = sheets.flatMap((sheet) => sheet.regions);
  const own = sheets.flatMap(({ readings }) => readings.flatMap((reading) => withoutRepeats(reading.relations)));
  const told = new Set(own.filter(({ tentative, axis }) => !tentative && axis === 'column').map(({ total }) => cellKey(total)));
  const beside = besideTotals(regions, figures, (figure) => told.has(cellKey(figure)));
  const labelled = [...own, ...beside, ...crossSheetRelations(workbook, regions, figures), ...crossSheetSums(regions, figures)].filter(
    ({ total }) => !isDeclared.has(cellKey(total)),
  );
  const templates = regions.filter(({ template }) => template !== undefined);
  const isOfTemplate = ({ total: { sheet, row, column } }: Relation): boolean =>
    templates.some((region) => region.sheet === sheet && contains(region.area, row, column));
  const shown = withShown(read, withAnalogies(regions, figures, [...declared, ...formulaRelationsOf(workbook, figures), ...labelled]));
  const names = new Set(workbook.sheets.map(({ name }) => name));
  return {
    regions,
    figures,
    relations: [
      ...[...shown.relations, ...percentsOf(workbook, sheets, figures).filter(({ total }) => !isDeclared.has(cellKey(total)))].filter(
        (relation) => templates.length === 0 || relation.origin === 'user' || !isOfTemplate(relation),
      ),
      ...templateRelations(workbook, templates),
    ],
    rejected: shown.rejected,
    brokenMappings: [
      ...mappings.filter(({ sheet }) => !names.has(sheet)).map((mapping) => broken(mapping, 'sheet-gone')),
      ...sheets.flatMap((sheet) => sheet.broken),
    ],
  };
}

/** A sum of a column that its label states already is not told by the layout once more. */
function withoutRepeats(relations: readonly Relation[]): readonly Relation[] {
  const keyOf = ({ total, parts }: Relation): string => `${cellKey(total)} ${parts.map(areaText).join()}`;
  const stated = new Set(
    relations.filter(({ axis, origin, tentative }) => axis === 'column' && origin === 'label' && !tentative).map(keyOf),
  );
  return stated.size === 0
    ? relations
    : relations.filter((relation) => relation.axis !== 'column' || relation.origin !== 'layout' || !stated.has(keyOf(relation)));
}

/** What formulas say; what the layout says only where no formula does, or where the cell's value is another than the layout's. */
function percentsOf(workbook: WorkbookSnapshot, sheets: readonly SheetReading[], figures: readonly Figure[]): readonly Relation[] {
  const long = new Set(sheets.flatMap(({ regions }) => regions.filter(({ rows }) => rows.length > mostListed).map(({ id }) => id)));
  const grids = new Map(sheets.map(({ grid }) => [grid.sheet.name, grid]));
  const columns = new Set(
    sheets.flatMap(({ readings }) =>
      readings.flatMap(({ region, table: { columns: own } }) => own.filter(isPercentColumn).map(({ column }) => `${region.id}\n${column}`)),
    ),
  );
  const isPercent = ({ sheet, row, column, region, role, unit }: Figure): boolean => {
    if (long.has(region)) return false;
    const grid = grids.get(sheet);
    return (
      role === 'percent' ||
      unit === 'percent' ||
      columns.has(`${region}\n${column}`) ||
      (grid !== undefined && isPercentFormat(formatAt(grid, row, column)))
    );
  };
  const stated = percentFormulasOf(workbook, namesOf(workbook), figures, isPercent);
  const isStated = new Set(stated.map(({ total }) => cellKey(total)));
  const shown = sheets
    .flatMap(({ readings }) => readings.flatMap(({ percents }) => percents))
    .filter(({ fits, relation }) => !fits || isStated.size === 0 || !isStated.has(cellKey(relation.total)));
  return [...stated, ...shown.map(({ relation }) => relation)];
}

const cellKey = ({ sheet, row, column }: CellRef): string => `${sheet}\n${row},${column}`;
