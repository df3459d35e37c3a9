/** Everything that rules look things up in, made once a check. */
import { maxColumns, overlaps } from '../model/addresses';
import type { Area, CellRef, CellValue, RangeRef, SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { Figure, Recognition, Region, Relation } from '../model/recognition';
import type { CheckSettings } from '../model/settings';
import { indexAreas } from './area-index';
import { indexFigures, type FigureIndex } from './figures';
import { withoutRepeats } from './relations/running-sums';

export interface CheckContext {
  readonly workbook: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly settings: CheckSettings;
  /** Relations that add; percentages, which divide, are the business of their own rule. */
  readonly sums: readonly Relation[];
  readonly figures: FigureIndex;
  sheet(name: string): SheetSnapshot | null;
  value(sheet: string, row: number, column: number): CellValue;
  formula(sheet: string, row: number, column: number): string | null;
  numberFormat(sheet: string, row: number, column: number): string;
  region(id: string): Region | null;
  regionAt(sheet: string, row: number, column: number): Region | null;
  /** Of `sums`. */
  relationsOf(total: CellRef): readonly Relation[];
  figuresOf(region: Region): readonly Figure[];
}

export const cellKey = (cell: CellRef): string => `${cell.sheet}\u0000${cell.row},${cell.column}`;

export function cellOf(figure: CellRef): CellRef {
  return { sheet: figure.sheet, row: figure.row, column: figure.column };
}

/** All that a sheet holds; the first cell of an empty one. */
export function wholeSheet(sheet: SheetSnapshot): CellRef | RangeRef {
  return sheet.area ? { sheet: sheet.name, ...sheet.area } : { sheet: sheet.name, row: 0, column: 0 };
}

export function isPivot(sheet: SheetSnapshot, area: Area): boolean {
  return sheet.pivots.some((pivot) => overlaps(pivot, area));
}

/** Neighbours mostly belong together: a name is looked up only where it changes. */
function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  let name: string | null = null;
  let group: Item[] = [];
  for (const item of items) {
    const own = key(item);
    if (own !== name) {
      name = own;
      group = groups.get(own) ?? [];
      groups.set(own, group);
    }
    group.push(item);
  }
  return groups;
}

const placeOf = ({ row, column }: CellRef): number => row * maxColumns + column;

/** By sheet, then place: a large sheet has a relation in every row. */
function relationsByTotal(relations: readonly Relation[]): ReadonlyMap<string, ReadonlyMap<number, readonly Relation[]>> {
  return new Map(
    [...grouped(relations, ({ total }) => total.sheet)].map(([sheet, own]) => {
      const places = new Map<number, Relation[]>();
      for (const relation of own) {
        const place = placeOf(relation.total);
        const same = places.get(place);
        if (same) same.push(relation);
        else places.set(place, [relation]);
      }
      return [sheet, places];
    }),
  );
}

export function makeContext(workbook: WorkbookSnapshot, recognition: Recognition, settings: CheckSettings): CheckContext {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const regions = new Map(recognition.regions.map((region) => [region.id, region]));
  const regionsBySheet = new Map(
    [...grouped(recognition.regions, (region) => region.sheet)].map(([name, own]) => [name, indexAreas(own, (region) => region.area)]),
  );
  const sums = withoutRepeats(recognition.relations.filter(({ kind }) => kind !== 'percent'));
  const relations = relationsByTotal(sums);
  const figuresByRegion = grouped(recognition.figures, (figure) => figure.region);
  const look = <Item>(
    rows: (sheet: SheetSnapshot) => readonly (readonly Item[])[],
    name: string,
    row: number,
    column: number,
  ): Item | null => {
    const sheet = sheets.get(name);
    return sheet?.area ? (rows(sheet)[row - sheet.area.top]?.[column - sheet.area.left] ?? null) : null;
  };
  return {
    workbook,
    recognition,
    settings,
    sums,
    figures: indexFigures(grouped(recognition.figures, (figure) => figure.sheet)),
    sheet: (name) => sheets.get(name) ?? null,
    value: (name, row, column) => look((sheet) => sheet.values, name, row, column),
    formula: (name, row, column) => look((sheet) => sheet.formulas, name, row, column),
    numberFormat: (name, row, column) => look((sheet) => sheet.numberFormats, name, row, column) ?? 'General',
    region: (id) => regions.get(id) ?? null,
    regionAt: (name, row, column) => regionsBySheet.get(name)?.find(row, column) ?? null,
    relationsOf: (total) => relations.get(total.sheet)?.get(placeOf(total)) ?? [],
    figuresOf: (region) => figuresByRegion.get(region.id) ?? [],
  };
}
