/** The user's corrections on one sheet, found again by their header texts and labels. What no longer fits is broken, never forced. */
import { fieldSchemas } from '../../lexicon/fields';
import type { CellRef } from '../../model/grid';
import type {
  ColumnMark,
  FieldMapping,
  HeaderRowMapping,
  LabelledCell,
  Mapping,
  RegionMark,
  RelationMapping,
  TotalMapping,
} from '../../model/mapping';
import type { BrokenMapping, Field, Region, Relation } from '../../model/recognition';
import { folded } from '../../lexicon/folding';
import type { Grid } from '../cells/grid';
import { kindAt, cellKind, textAt, valueAt } from '../cells/grid';
import { bearsLabels, columnAt, markedColumn } from './headerless';

/** A row that holds headers from its first to its last text, so that a table beside it keeps its own. */
export interface HeaderRow {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

export interface Corrections {
  readonly headerRows: readonly HeaderRow[];
  /** By sheet column inside a region's id: which field it is. */
  readonly fields: ReadonlyMap<string, FieldMapping>;
  /** By `rowKey`: what a label of a block says of its value. */
  readonly rowFields: ReadonlyMap<string, FieldMapping>;
  /** By region id and sheet row: whether it is a total. */
  readonly totals: ReadonlyMap<string, boolean>;
}

export const noCorrections: Corrections = { headerRows: [], fields: new Map(), rowFields: new Map(), totals: new Map() };

type Why = BrokenMapping['why'];
type Found<T> = { readonly ok: true; readonly found: T } | { readonly ok: false; readonly why: Why };

export const placeKey = (region: string, line: number): string => `${region}\n${line}`;

/** Names a label of a block: the region, the sheet row and the label. */
export const rowKey = (region: string, row: number, label: string): string => `${region}\n${row}\n${folded(label)}`;

export function broken(mapping: Mapping, why: Why): BrokenMapping {
  return { id: mapping.id, sheet: mapping.sheet, header: wordingOf(mapping), why };
}

function wordingOf(mapping: Mapping): string {
  if (mapping.kind === 'field') return mapping.row ?? (mapping.header || (mapping.column?.labels.slice(0, 3).join(' | ') ?? ''));
  if (mapping.kind === 'header-row') return mapping.headers.join(' | ');
  return mapping.kind === 'total' ? mapping.label : [mapping.total.label, mapping.total.header].filter((text) => text !== '').join(' · ');
}

function single<T>(found: readonly T[], none: Why): Found<T> {
  const [first] = found;
  if (first === undefined) return { ok: false, why: none };
  return found.length > 1 ? { ok: false, why: 'header-twice' } : { ok: true, found: first };
}

/** The one row of the sheet that holds all the mapping's texts. */
function headerRow(grid: Grid, mapping: HeaderRowMapping): Found<HeaderRow> {
  const wanted = new Set(mapping.headers.map(folded));
  const rows: HeaderRow[] = [];
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    const found = new Map<string, number>();
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      const kind = kindAt(grid, row, column);
      if (kind === cellKind.blank) continue;
      const text = folded(textAt(grid, row, column) || String(valueAt(grid, row, column) ?? ''));
      if (wanted.has(text) && !found.has(text)) found.set(text, column);
    }
    if (found.size === wanted.size) rows.push({ row, left: Math.min(...found.values()), right: Math.max(...found.values()) });
    if (rows.length > 1) break;
  }
  return single(rows, 'header-gone');
}

/** The regions that bear the mark; all of them where none does, since a title or another header may have been reworded. */
function markedRegions(regions: readonly Region[], mark: RegionMark | undefined): readonly Region[] {
  if (!mark) return regions;
  const same = (one: RegionMark): string => [one.title, ...one.headers].map(folded).sort().join('\n');
  const marked = regions.filter((region) => same(markOf(region)) === same(mark));
  return marked.length === 0 ? regions : marked;
}

export function markOf({ title, fields }: Region): RegionMark {
  return { title, headers: fields.map(({ header }) => header) };
}

/** Looked for in all regions first: the mark is asked only where more than one fits. */
function singleIn<T>(
  regions: readonly Region[],
  mark: RegionMark | undefined,
  none: Why,
  find: (regions: readonly Region[]) => readonly T[],
): Found<T> {
  const anywhere = find(regions);
  return single(anywhere.length > 1 ? find(markedRegions(regions, mark)) : anywhere, none);
}

function fieldPlace(regions: readonly Region[], mapping: FieldMapping): Found<string> {
  if (mapping.column) return columnPlace(regions, mapping, mapping.column);
  const wanted = folded(mapping.header);
  return singleIn(regions, mapping.region, 'header-gone', (within) =>
    within.flatMap(({ id, fields }) => fields.filter(({ header }) => folded(header) === wanted).map(({ column }) => placeKey(id, column))),
  );
}

/** The labels tell the region; where they are gone, its title or its other headers do. */
function columnPlace(regions: readonly Region[], { region }: FieldMapping, mark: ColumnMark): Found<string> {
  const labelled = regions.filter((one) => bearsLabels(one, mark));
  const within = labelled.length > 0 ? labelled : regions.filter((one) => region && isAlike(markOf(one), region));
  return singleIn(within, region, 'header-gone', (some) =>
    some.flatMap((one) => {
      const field = markedColumn(one, mark);
      return field ? [placeKey(one.id, field.column)] : [];
    }),
  );
}

/** One title, or the same headers; a mark without either is like none. */
function isAlike(one: RegionMark, other: RegionMark): boolean {
  const headers = ({ headers: texts }: RegionMark): string =>
    texts
      .map(folded)
      .filter((text) => text !== '')
      .sort()
      .join('\n');
  const title = folded(one.title);
  return title !== '' ? title === folded(other.title) : headers(one) !== '' && headers(one) === headers(other);
}

/** The one label of a block that reads so. */
function rowPlace(regions: readonly Region[], { row: label = '', region }: FieldMapping): Found<string> {
  const wanted = folded(label);
  return singleIn(regions, region, 'cells-gone', (within) =>
    within.flatMap(({ id, rowFields = [] }) =>
      rowFields.filter(({ header }) => folded(header) === wanted).map(({ row }) => rowKey(id, row, label)),
    ),
  );
}

function totalPlace(regions: readonly Region[], mapping: TotalMapping): Found<string> {
  const wanted = folded(mapping.label);
  return singleIn(regions, mapping.region, 'cells-gone', (within) =>
    within.flatMap(({ id, rows }) => rows.filter(({ label }) => folded(label) === wanted).map(({ row }) => placeKey(id, row))),
  );
}

interface Gathered {
  readonly corrections: Corrections;
  readonly broken: readonly BrokenMapping[];
}

function gather<M extends Mapping, T>(
  mappings: readonly M[],
  find: (mapping: M) => Found<T>,
  use: (found: T, mapping: M) => void,
): readonly BrokenMapping[] {
  return mappings.flatMap((mapping) => {
    const result = find(mapping);
    if (!result.ok) return [broken(mapping, result.why)];
    use(result.found, mapping);
    return [];
  });
}

/** Header rows are found on the sheet itself, before its regions are read with them. */
export function headerCorrections(grid: Grid, mappings: readonly Mapping[]): Gathered {
  const headerRows: HeaderRow[] = [];
  const own = mappings.filter((mapping) => mapping.kind === 'header-row');
  const lost = gather(
    own,
    (mapping) => headerRow(grid, mapping),
    (row) => headerRows.push(row),
  );
  return { corrections: { ...noCorrections, headerRows }, broken: lost };
}

/** Fields and totals are found in the regions as they are read without them. */
export function fieldCorrections(before: Corrections, regions: readonly Region[], mappings: readonly Mapping[]): Gathered {
  const fields = new Map<string, FieldMapping>();
  const rowFields = new Map<string, FieldMapping>();
  const named = mappings.filter((mapping) => mapping.kind === 'field');
  const totals = new Map<string, boolean>();
  const lost = [
    ...gather(
      named.filter(({ row }) => row === undefined),
      (mapping) => fieldPlace(regions, mapping),
      (place, mapping) => fields.set(place, mapping),
    ),
    ...gather(
      named.filter(({ row }) => row !== undefined),
      (mapping) => rowPlace(regions, mapping),
      (place, mapping) => rowFields.set(place, mapping),
    ),
    ...gather(
      mappings.filter((mapping) => mapping.kind === 'total'),
      (mapping) => totalPlace(regions, mapping),
      (place, mapping) => totals.set(place, mapping.isTotal),
    ),
  ];
  return { corrections: { ...before, fields, rowFields, totals }, broken: lost };
}

/** Names in a column without a header are labels, whatever else they are: provinces, dates. */
const holdsFigures = ({ role }: Field): boolean =>
  role !== 'label' && !fieldSchemas.some((schema) => schema.role === role && (schema.kind === 'text' || schema.kind === 'date'));

/** Where a cell named by its row's label and its column's header stands. */
export function cellOf(regions: readonly Region[], { label, header, column: place }: LabelledCell, mark?: RegionMark): Found<CellRef> {
  const [wantedLabel, wantedHeader] = [folded(label), folded(header)];
  return singleIn(regions, mark, 'cells-gone', (within) =>
    within.flatMap((region) => {
      const rows = region.rows.filter((row) => folded(row.label) === wantedLabel);
      const columns = place
        ? [columnAt(region, place)].filter((field) => field !== null)
        : region.fields.filter((field) => folded(field.header) === wantedHeader && (wantedHeader !== '' || holdsFigures(field)));
      return rows.flatMap(({ row }) => columns.map(({ column }) => ({ sheet: region.sheet, row, column })));
    }),
  );
}

function relationOf(regions: readonly Region[], mapping: RelationMapping): Found<Relation> {
  const total = cellOf(regions, mapping.total, mapping.region);
  if (!total.ok) return total;
  const parts: CellRef[] = [];
  for (const part of mapping.parts) {
    const cell = cellOf(regions, part, mapping.region);
    if (!cell.ok) return cell;
    parts.push(cell.found);
  }
  const [{ row, column }] = [total.found];
  const axis = parts.every((part) => part.column === column) ? 'column' : parts.every((part) => part.row === row) ? 'row' : 'other';
  const ranges = parts.map((part) => ({ sheet: part.sheet, top: part.row, bottom: part.row, left: part.column, right: part.column }));
  return {
    ok: true,
    found: { total: total.found, parts: ranges, kind: mapping.relation, by: 'declared', origin: 'user', axis, tentative: false },
  };
}

/** Relations that the user declared between cells named by label and header. */
export function declaredRelations(
  regions: readonly Region[],
  mappings: readonly Mapping[],
): { readonly relations: readonly Relation[]; readonly broken: readonly BrokenMapping[] } {
  const relations: Relation[] = [];
  const lost = gather(
    mappings.filter((mapping) => mapping.kind === 'relation'),
    (mapping) => relationOf(regions, mapping),
    (relation) => relations.push(relation),
  );
  return { relations, broken: lost };
}
