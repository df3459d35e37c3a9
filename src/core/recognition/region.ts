/** One rectangle of a sheet, read whole: its region, its figures, and the sums that its labels declare. */
import { areaText, sheetText } from '../model/addresses';
import type { Area, TableSnapshot } from '../model/grid';
import type { Field, Figure, Region, RegionKind, RegionRow, Relation } from '../model/recognition';
import { balanceRelations } from './sums/balance-rows';
import { withBlankTotals } from './sums/blank-totals';
import { blockRows } from './meaning/block-rows';
import { readerFor } from './meaning/cell-reading';
import { marksOf } from './meaning/marks';
import { correctedColumn, correctedFrame, correctedRow } from './meaning/corrected';
import type { Corrections } from './corrections/corrections';
import { placeKey } from './corrections/corrections';
import { columnTotalsOf } from './sums/column-totals';
import { withCountryTotal } from './sums/country-totals';
import { isKnownHeader } from '../lexicon/field-names';
import { isBareTotal } from '../lexicon/labels';
import type { Column } from './meaning/table';
import { columnsOf } from './meaning/columns';
import { figuresOf } from './meaning/figures';
import type { Grid } from './cells/grid';
import { cellKind, kindAt, textAt } from './cells/grid';
import { hiddenPartsOf } from './cells/hidden';
import type { Frame } from './frame/layout';
import { identityRelations } from './sums/identities';
import { frameOf } from './frame/layout';
import type { Nest } from './sums/nested-rows';
import { nestRelations } from './sums/nested-rows';
import { nestingOf } from './sums/nesting';
import type { PercentReading } from './sums/percents';
import { percentRelationsOf } from './sums/percents';
import { partitionRelations, rankOf } from './sums/partition';
import { columnRuns, rowRuns } from './cells/ranges';
import type { Table } from './meaning/table';
import { agrees, hasFormulaAt, isBlock, isWithoutFigures, numberAt, tableOf } from './meaning/table';
import { isOneSlip, isSwap } from '../arithmetic/slips';
import type { RowTotal } from './sums/row-totals';
import { rowTotalsOf } from './sums/row-totals';
import { rowsOf } from './meaning/rows';

export interface RegionReading {
  readonly region: Region;
  readonly table: Table;
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
  readonly percents: readonly PercentReading[];
}

const mostEvidence = 2000;

function textsOf(grid: Grid, frame: Frame, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = frame.dataTop; row <= frame.area.bottom && texts.length < mostEvidence; row++) {
    const kind = kindAt(grid, row, column);
    if (kind === cellKind.text || kind === cellKind.numericText) texts.push(textAt(grid, row, column));
  }
  return texts;
}

function kindOf(grid: Grid, frame: Frame, columns: readonly Column[], rows: readonly RegionRow[]): RegionKind {
  const figures = columns.filter(({ isFigure }) => isFigure).length;
  const texts = columns.filter(({ isText }) => isText).length;
  if (frame.headerRows.length === 0) {
    if (figures > 0 && texts > 0 && columns.filter(isTyped).length < 2) return 'block';
    if (figures > 0 && texts > 0) return 'list';
    if (columns.length !== 2 || figures > 0) return 'list';
    return namesFields(grid, frame, rows) ? 'block' : 'legend';
  }
  return isMatrix(columns, rows) ? 'matrix' : 'table';
}

/** A column of dates, places and their like: two of them beside figures are records without a header, no labels with their values. */
const isTyped = ({ isFigure, role }: Column): boolean => !isFigure && role !== 'label' && role !== 'unknown' && role !== 'id';

/** A label beside each value, once or several times side by side: records without a header have more values than labels. */
function isOfPairs(columns: readonly Column[]): boolean {
  return columns.filter(({ isFigure }) => isFigure).length <= columns.filter(({ isText, isFigure }) => isText && !isFigure).length;
}

/** "Place: Sefrou, Date: 14/02/2026": labels that the schema knows, or a date among the values. A legend explains signs instead. */
function namesFields(grid: Grid, { area }: Frame, rows: readonly RegionRow[]): boolean {
  const known = rows.filter(({ label }) => isKnownHeader(label.replace(/\s*[:：]\s*$/, ''))).length;
  return known * 2 >= rows.length || rows.some(({ row }) => kindAt(grid, row, area.right) === cellKind.date);
}

/** One kind of figure counted by row and by column, with totals on both sides. */
function isMatrix(columns: readonly Column[], rows: readonly RegionRow[]): boolean {
  const figures = columns.filter(({ isFigure }) => isFigure);
  const inner = figures.filter(({ role }) => role !== 'total');
  return (
    inner.length >= 2 &&
    figures.length - inner.length === 1 &&
    inner.every(({ from, role }) => from === 'values' && role === 'count') &&
    rows.at(-1)?.kind === 'total'
  );
}

function fieldsOf(columns: readonly Column[], table: TableSnapshot | null): readonly Field[] {
  return columns.map(({ column, levels, role, from, unit }) => {
    const meant = table?.template?.fields.get(column);
    return { column, header: levels.join(' / '), role, from, unit, ...(meant ? { code: meant.code } : {}) };
  });
}

export interface RegionContext {
  /** The Excel table that the region is. */
  readonly table: TableSnapshot | null;
  readonly titleAbove: string;
  readonly corrections: Corrections;
}

export function readRegion(grid: Grid, area: Area, { table, titleAbove, corrections }: RegionContext): RegionReading {
  const sheet = grid.sheet.name;
  const id = `${sheetText(sheet)}!${areaText(area)}`;
  const frame = correctedFrame(table ? tableFrame(table) : frameOf(grid, area), corrections);
  const columns = columnsOf(grid, frame).map((column) =>
    correctedColumn(meantColumn(column, table), corrections.fields.get(placeKey(id, column.column))),
  );
  const written = rowsOf(grid, frame, columns)
    .map((row) => recordRow(row, table))
    .map((row) => correctedRow(row, corrections.totals.get(placeKey(id, row.row))));
  const texts = new Map(columns.map((column) => [column, textsOf(grid, frame, column.column)]));
  const marks = marksOf(
    grid,
    area,
    columns.flatMap((column) => (column.isFigure ? (texts.get(column) ?? []) : [])),
  );
  const readers = new Map(columns.map((column) => [column, readerFor(column, texts.get(column) ?? [], marks)]));
  const figures = figuresOf(
    grid,
    { id, sheet, rows: written },
    columns,
    (column) => readers.get(column) ?? readerFor(column, [], marks),
    frame.headerRows.length === 0 ? corrections.rowFields : null,
  );
  const read = tableOf(grid, area, written, columns, figures);
  const closed = { ...read, rows: withBlankTotals(read) };
  const first = { ...closed, rows: withCountryTotal(closed) };
  const { rows: nested, nests } = nestingOf(first);
  const values = { ...first, rows: nested };
  const leading = leadingTotal(values);
  const partition = partitions(values, leading, nests, figures, frame.headerRows.length === 0);
  const totals = rowTotalsOf(values).map((total) =>
    total.total === leading && (isToldBy(partition, rowAt(values, leading)) || isCalculated(values, leading))
      ? { ...total, columns: [], tentative: false }
      : personsOfServices(values, asPartner(values, total)),
  );
  const rows = withTotals(values.rows, totals);
  const title = [titleAbove, ...frame.titles.map((row) => titleText(grid, frame.area, row))].filter((text) => text !== '').join(' · ');
  const identities = identityRelations(values);
  const relations = [
    ...rowRelations(values, totals),
    ...columnRelations(values, identities),
    ...identities,
    ...nestRelations(values, nests),
    ...partition,
    ...balanceRelations(values),
  ];
  const kind = kindOf(grid, frame, columns, rows);
  const hidden = hiddenPartsOf(grid.sheet, area);
  const rowFields =
    (kind === 'block' || kind === 'legend') && isOfPairs(columns) ? blockRows(grid, id, rows, columns, corrections.rowFields) : [];
  const region: Region = {
    id,
    sheet,
    area,
    kind,
    headerRows: frame.headerRows,
    fields: fieldsOf(columns, table),
    rows,
    table: table?.name ?? null,
    title,
    doubts: doubtsOf(relations, totals),
    ...(rowFields.length > 0 ? { rowFields } : {}),
    ...(table?.template ? { template: table.template.code } : {}),
    ...(hidden ? { hidden } : {}),
  };
  // A template declares its sums itself.
  if (table?.template) return { region: { ...region, doubts: [] }, table: values, figures, relations: [], percents: [] };
  const percents = kind === 'block' || kind === 'legend' ? [] : percentRelationsOf({ ...values, rows });
  return { region, table: values, figures, relations, percents };
}

/** What the template says of the column, instead of what its header and values would. */
function meantColumn(column: Column, table: TableSnapshot | null): Column {
  const meant = table?.template?.fields.get(column.column);
  if (!meant) return column;
  const { role, unit, type } = meant;
  const isFigure = (type === 'count' || type === 'decimal' || type === 'amount') && role !== 'id';
  const adds = isFigure && role !== 'target' && role !== 'unknown';
  return {
    ...column,
    role,
    unit,
    from: 'template',
    isFigure,
    adds,
    isUnsure: false,
    wording: 'none',
    isText: !isFigure && type !== 'date',
  };
}

/** Every row of a template's table that holds anything is a record. */
function recordRow(row: RegionRow, table: TableSnapshot | null): RegionRow {
  return table?.template && row.kind !== 'blank' ? { ...row, kind: 'data', level: 0 } : row;
}

/** Excel says where a table's header is. */
function tableFrame({ area, hasHeaders }: TableSnapshot): Frame {
  return { area, titles: [], headerRows: hasHeaders ? [area.top] : [], dataTop: area.top + (hasHeaders ? 1 : 0) };
}

function titleText(grid: Grid, area: Area, row: number): string {
  for (let column = area.left; column <= area.right; column++) {
    const text = textAt(grid, row, column).trim();
    if (text !== '') return text;
  }
  return '';
}

/** Message keys of the readings that are not sure. */
function doubtsOf(relations: readonly Relation[], totals: readonly RowTotal[]): readonly string[] {
  const doubts: string[] = [];
  if (relations.some(({ tentative, origin }) => tentative && origin === 'layout')) doubts.push('recognition.sum-nearly-holds');
  if (totals.some(({ tentative, kind }) => tentative && kind !== 'data')) doubts.push('recognition.total-unclear');
  return doubts;
}

/** Labels of these roles name things of one kind: none is the sum of others. Of names typed by their values alone the first may be their whole. */
const alike: ReadonlySet<Field['role']> = new Set([
  'place',
  'province',
  'region',
  'country',
  'partner',
  'item',
  'date',
  'campaign',
  'id',
  'specialty',
  'sex',
  'age',
  'lot',
  'expiry',
  'receipt',
]);

/** One person can have several services: fewer persons than services is a sum only where one slip of the hand would make it so, and then in doubt unless two digits are swapped. */
function personsOfServices(values: Table, total: RowTotal): RowTotal {
  const labelAt = (index: number): string => values.rows[index]?.label ?? '';
  if (rankOf(labelAt(total.total)) !== 0 || total.parts.some((part) => rankOf(labelAt(part)) < 1)) return total;
  const sumIn = (column: number): number => total.parts.reduce((so, part) => so + (numberAt(values, part, column) || 0), 0);
  const isFewer = (column: number): boolean =>
    numberAt(values, total.total, column) < sumIn(column) && !agrees(numberAt(values, total.total, column), sumIn(column));
  const columns = total.columns.filter((column) => !isFewer(column) || isOneSlip(numberAt(values, total.total, column), sumIn(column)));
  const isSwapped = (column: number): boolean => isSwap(numberAt(values, total.total, column), sumIn(column));
  return {
    ...total,
    columns,
    tentative: total.tentative || (total.holds === 0 && columns.some((column) => isFewer(column) && !isSwapped(column))),
  };
}

/** "TOTAL Maroc" among partners gave something itself: above the others it sums them only where it does so exactly. */
function asPartner(values: Table, total: RowTotal): RowTotal {
  const isAmongPartners = values.columns.some(({ role, from }) => role === 'partner' && from === 'header');
  const isName =
    isAmongPartners &&
    total.holds === 0 &&
    total.parts.every((part) => part > total.total) &&
    !isBareTotal(values.rows[total.total]?.label ?? '');
  return isName ? { ...total, columns: [], kind: 'data', tentative: false } : total;
}

const isTotalRow = ({ kind }: RegionRow): boolean => kind === 'total' || kind === 'subtotal';
const rowAt = (values: Table, index: number): number => values.rows[index]?.row ?? -1;
const isToldBy = (relations: readonly Relation[], row: number): boolean => relations.some(({ total }) => total.row === row);

const isCalculated = (values: Table, row: number): boolean =>
  values.columns.every(({ isFigure }, index) => !isFigure || hasFormulaAt(values, row, index));

/** The only total of a region, above all its data; -1 where there is none or another. */
function leadingTotal(values: Table): number {
  const { rows } = values;
  const isForm = isBlock(values);
  const first = rows.findIndex((row, index) => isTotalRow(row) || (row.kind === 'data' && !(isForm && isWithoutFigures(values, index))));
  return first >= 0 && rows.findLastIndex(isTotalRow) === first ? first : -1;
}

function partitions(
  values: Table,
  leading: number,
  nests: readonly Nest[],
  figures: readonly Figure[],
  isBlock: boolean,
): readonly Relation[] {
  const columns = values.columns.map((column, index) => ({ column, index })).filter(({ column }) => column.isFigure && column.adds);
  const hasOtherTotals = values.rows.some((row, index) => isTotalRow(row) && index !== leading);
  if (columns.length === 0 || (columns.length > 1 && !isBlock) || hasOtherTotals || nests.length > 0) return [];
  if (values.columns.some(({ role, from, isText }) => alike.has(role) && !(isText && from === 'values'))) return [];
  return columns.flatMap(({ column, index }) => {
    const labels = new Map(figures.filter((figure) => figure.column === column.column).map(({ row, label }) => [row, label]));
    return partitionRelations(values, index, labels, leading);
  });
}

function withTotals(rows: readonly RegionRow[], totals: readonly RowTotal[]): readonly RegionRow[] {
  const kinds = new Map(totals.map(({ total, kind }) => [total, kind]));
  return rows.map((row, index) => {
    const kind = kinds.get(index);
    return kind && kind !== row.kind ? { ...row, kind } : row;
  });
}

function rowRelations(values: Table, totals: readonly RowTotal[]): readonly Relation[] {
  return totals.flatMap(({ total, parts, columns, tentative }) =>
    columns.flatMap((index): readonly Relation[] => {
      const column = values.columns[index]?.column;
      const row = values.rows[total]?.row;
      if (column === undefined || row === undefined) return [];
      const rows = parts.map((part) => values.rows[part]?.row ?? -1);
      return [
        {
          total: { sheet: values.sheet, row, column },
          parts: rowRuns(values.sheet, column, rows),
          kind: 'full',
          by: 'row-total',
          origin: 'label',
          axis: 'column',
          tentative,
        },
      ];
    }),
  );
}

/** Whether an identity of the row already ties the same columns: planned = done + difference says nothing new. */
function isAmong(identities: readonly Relation[], columns: readonly number[]): boolean {
  const wanted = new Set(columns);
  return identities.some(
    ({ axis, total, parts }) =>
      axis === 'row' && parts.length + 1 === wanted.size && wanted.has(total.column) && parts.every(({ left }) => wanted.has(left)),
  );
}

function columnRelations(values: Table, identities: readonly Relation[]): readonly Relation[] {
  return columnTotalsOf(values).flatMap(({ total, parts, origin, tentative }) => {
    const column = values.columns[total]?.column ?? -1;
    const columns = parts.map((part) => values.columns[part]?.column ?? -1);
    if (origin === 'layout' && isAmong(identities, [column, ...columns])) return [];
    return values.rows.flatMap(({ row, kind }, index): readonly Relation[] => {
      const isSum = kind === 'data' || kind === 'total' || kind === 'subtotal' || kind === 'of-which';
      if (!isSum || hasFormulaAt(values, index, total) || Number.isNaN(numberAt(values, index, total))) return [];
      if (parts.every((part) => Number.isNaN(numberAt(values, index, part)))) return [];
      return [
        {
          total: { sheet: values.sheet, row, column },
          parts: columnRuns(values.sheet, row, columns),
          kind: 'full',
          by: 'column-total',
          origin,
          axis: 'row',
          tentative,
        },
      ];
    });
  });
}
