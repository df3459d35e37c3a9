/** Makes the user's corrections of what stands in the sheet now: cells and rows become the texts by which they are found again. */
import { contains, overlaps } from '../../model/addresses';
import type { Area, CellRef, RangeRef, SheetSnapshot } from '../../model/grid';
import type { FieldMapping, HeaderRowMapping, LabelledCell, Mapping, RelationMapping, TotalMapping } from '../../model/mapping';
import type { Field, Recognition, Region, RelationKind, RowField } from '../../model/recognition';
import type { Role } from '../../model/roles';
import { cellOf, fieldCorrections, markOf, noCorrections, placeKey, rowKey } from './corrections';
import { folded } from '../../lexicon/folding';
import { columnMarkOf, headerless } from './headerless';

/** Why no correction can be made of a selection: outside every table, without a text to hold on to, or with one that is there twice. */
export type Unnamed = 'outside' | 'no-text' | 'text-twice' | 'several-sheets' | 'too-many';

export type Named<T> = { readonly done: true; readonly mapping: T } | { readonly done: false; readonly why: Unnamed };

const mostParts = 200;

function regionAt(recognition: Recognition, { sheet, row, column }: CellRef): Region | null {
  return (
    recognition.regions.find((region) => region.sheet === sheet && region.kind !== 'pivot' && contains(region.area, row, column)) ?? null
  );
}

function labelled(region: Region, { row, column }: CellRef): LabelledCell | null {
  const label = region.rows.find((one) => one.row === row)?.label ?? '';
  const field = region.fields.find((one) => one.column === column);
  if (label === '' || !field) return null;
  const columns = headerless(region);
  const isOneOfSome = field.header === '' && columns.filter(({ role }) => role !== 'label').length > 1;
  return isOneOfSome
    ? { label, header: '', column: { ordinal: columns.indexOf(field), of: columns.length } }
    : { label, header: field.header };
}

/** "This cell is the sum of those": blank cells among the parts are kept, since they may be filled later. */
export function declaredRelation(
  recognition: Recognition,
  id: string,
  total: CellRef,
  parts: readonly RangeRef[],
  relation: RelationKind,
): Named<RelationMapping> {
  const region = regionAt(recognition, total);
  if (!region) return { done: false, why: 'outside' };
  const cells = cellsOf(parts).filter((cell) => cell.sheet !== total.sheet || cell.row !== total.row || cell.column !== total.column);
  if (cells.length > mostParts) return { done: false, why: 'too-many' };
  if (cells.some(({ sheet }) => sheet !== total.sheet)) return { done: false, why: 'several-sheets' };
  const named: LabelledCell[] = [];
  const regions = recognition.regions.filter(({ sheet }) => sheet === total.sheet);
  for (const cell of [total, ...cells]) {
    const own = regionAt(recognition, cell);
    if (!own) return { done: false, why: 'outside' };
    const name = labelled(own, cell);
    if (!name) return { done: false, why: 'no-text' };
    if (!cellOf(regions, name, markOf(region)).ok) return { done: false, why: 'text-twice' };
    named.push(name);
  }
  const [first, ...others] = named;
  if (!first || others.length === 0) return { done: false, why: 'outside' };
  return {
    done: true,
    mapping: { id, kind: 'relation', sheet: total.sheet, region: markOf(region), total: first, parts: others, relation },
  };
}

/** More cells than any correction names are cut off, one beyond the limit. */
function cellsOf(ranges: readonly RangeRef[]): CellRef[] {
  const cells: CellRef[] = [];
  for (const { sheet, top, bottom, left, right } of ranges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (cells.length > mostParts + 1) return cells;
        cells.push({ sheet, row, column });
      }
    }
  }
  return cells;
}

/** "The headers are in this row": the texts of the selected row that stand in the region around it, or in the selection itself. */
export function declaredHeaderRow(recognition: Recognition, sheet: SheetSnapshot, id: string, selected: Area): Named<HeaderRowMapping> {
  const region = recognition.regions.find((one) => one.sheet === sheet.name && overlaps(one.area, selected));
  const { area } = sheet;
  if (!region || !area) return { done: false, why: 'outside' };
  const headers: string[] = [];
  for (let column = region.area.left; column <= region.area.right; column++) {
    const value = sheet.values[selected.top - area.top]?.[column - area.left] ?? null;
    if (typeof value === 'string' || typeof value === 'number') headers.push(String(value));
  }
  const texts = headers.filter((text) => folded(text) !== '');
  return texts.length === 0
    ? { done: false, why: 'no-text' }
    : { done: true, mapping: { id, kind: 'header-row', sheet: sheet.name, headers: texts } };
}

/** "This column means that", by its header or, where it has none, by its place in the region. */
export function declaredField(region: Region, id: string, field: Field | RowField, role: Role): Named<FieldMapping> {
  const mapping = { id, kind: 'field', sheet: region.sheet, region: markOf(region), role } as const;
  if ('row' in field) return { done: true, mapping: { ...mapping, header: '', row: field.header } };
  if (field.header !== '') return { done: true, mapping: { ...mapping, header: field.header } };
  const column = columnMarkOf(region, field);
  return column ? { done: true, mapping: { ...mapping, header: '', column } } : { done: false, why: 'no-text' };
}

/** The correction that holds for a field, if any. `regions` are the sheet's as read without corrections of fields. */
export function correctionOf(
  regions: readonly Region[],
  mappings: readonly Mapping[],
  region: Region,
  field: Field | RowField,
): FieldMapping | null {
  const own = mappings.filter(({ sheet }) => sheet === region.sheet);
  const { fields, rowFields } = fieldCorrections(
    noCorrections,
    regions.filter(({ sheet }) => sheet === region.sheet),
    own,
  ).corrections;
  return (
    ('row' in field ? rowFields.get(rowKey(region.id, field.row, field.header)) : fields.get(placeKey(region.id, field.column))) ?? null
  );
}

/** "This row is (or is not) a total." */
export function declaredTotal(recognition: Recognition, id: string, cell: CellRef, isTotal: boolean): Named<TotalMapping> {
  const region = regionAt(recognition, cell);
  if (!region) return { done: false, why: 'outside' };
  const label = region.rows.find(({ row }) => row === cell.row)?.label ?? '';
  if (label === '') return { done: false, why: 'no-text' };
  return { done: true, mapping: { id, kind: 'total', sheet: cell.sheet, region: markOf(region), label, isTotal } };
}
