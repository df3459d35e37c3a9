/** Tables with several columns of figures, as the rows and columns that a document prints, and the key figures that they give. */
import type { RangeRef } from '../model/grid';
import type { Field, Figure, Relation, Region, RegionRow } from '../model/recognition';
import type { CampaignFigure, CampaignTable } from './campaign';
import type { Cells } from './cells';
import { isTallyField } from './fields';
import { campaignFigure, figureTrees } from './figure-tree';

const shownKinds: ReadonlySet<RegionRow['kind']> = new Set(['data', 'subtotal', 'total', 'of-which']);

export interface TableReading {
  readonly table: CampaignTable;
  /** Grand totals, the columns' totals under them; sums of ours where no row states them. */
  readonly figures: readonly CampaignFigure[];
}

/** `null` for a region with fewer than two columns of figures, or without rows. */
export function readTable(cells: Cells, region: Region, relations: readonly Relation[]): TableReading | null {
  const columns = figureColumns(region);
  const rows = region.rows.filter(({ kind }) => shownKinds.has(kind));
  const data = rows.filter(({ kind }) => kind === 'data');
  if (columns.length < 2 || data.length === 0) return null;
  const byCell = new Map(cells.figures(region).map((figure) => [`${figure.row},${figure.column}`, figure]));
  const at = (row: number, column: number): Figure | null => byCell.get(`${row},${column}`) ?? null;
  const labelled = rows.filter(({ row }) => columns.some(({ column }) => at(row, column) !== null));
  const totalColumns = new Set(columns.filter(({ role }) => role === 'total').map(({ column }) => column));
  return {
    table: {
      title: region.title,
      labelHeader: labelHeader(region, columns),
      columns: columns.map(({ column, header }) => ({ column, header, isTotal: totalColumns.has(column) })),
      rows: labelled.map(({ row, label, kind }) => ({ row, label, isTotal: kind === 'total' || kind === 'subtotal' })),
      sheet: region.sheet,
      values: labelled.map(({ row }) => columns.map(({ column }) => at(row, column)?.value ?? null)),
      isNumber: labelled.map(({ row }) => columns.map(({ column }) => at(row, column)?.state === 'number')),
    },
    figures: keyFigures(cells, region, columns, rows, relations),
  };
}

function figureColumns(region: Region): readonly Field[] {
  return region.fields.filter((field) => isTallyField(field));
}

function labelHeader({ fields }: Region, columns: readonly Field[]): string {
  const first = Math.min(...columns.map(({ column }) => column));
  return fields.findLast(({ column, header }) => column < first && header !== '')?.header ?? '';
}

function keyFigures(
  cells: Cells,
  region: Region,
  columns: readonly Field[],
  rows: readonly RegionRow[],
  relations: readonly Relation[],
): readonly CampaignFigure[] {
  const total = rows.findLast(({ kind }) => kind === 'total');
  const stated = total
    ? cells.figures(region).filter(({ row, column }) => row === total.row && columns.some((field) => field.column === column))
    : [];
  const named = stated.map((figure) => ({
    ...figure,
    label: columns.find(({ column }) => column === figure.column)?.header ?? figure.label,
  }));
  if (named.length > 0) return underTotal(figureTrees(named, relations), columns).map((figure) => withReported(figure, cells, region));
  return underTotal(summed(cells, region, columns), columns);
}

/** Totals of columns stand under that of the column of totals, where they add up to it. */
function underTotal(figures: readonly CampaignFigure[], columns: readonly Field[]): readonly CampaignFigure[] {
  const totals = figures.filter(
    ({ cell, parts }) => parts.length === 0 && columns.some(({ column, role }) => column === cell.column && role === 'total'),
  );
  const [whole] = totals;
  if (totals.length !== 1 || !whole || whole.value === null || figures.length < 3) return figures;
  const parts = figures.filter((figure) => figure !== whole);
  const sum = parts.reduce((all, { value }) => all + (value ?? 0), 0);
  return Math.abs(sum - whole.value) < 1e-9 ? [{ ...whole, parts }] : figures;
}

/** Sums of ours, where no row states them. */
function summed(cells: Cells, region: Region, columns: readonly Field[]): readonly CampaignFigure[] {
  const dataRows = region.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row);
  return columns.flatMap((field) => sumOf(cells, region, field, dataRows) ?? []);
}

function sumOf(cells: Cells, region: Region, field: Field, rows: readonly number[]): CampaignFigure | null {
  const figures = cells.figures(region).filter(({ column, row }) => column === field.column && rows.includes(row));
  const [first] = figures;
  if (first === undefined) return null;
  const numbers = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const base = campaignFigure({ ...first, label: field.header }, []);
  return {
    ...base,
    adds: runs(region.sheet, field.column, rows),
    value: numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0),
    qualifier: '=',
    isNumber: figures.every(({ state }) => state !== 'text-number'),
    ...(numbers.length < figures.length ? { reported: { count: numbers.length, of: figures.length } } : {}),
  };
}

/** Neighbouring rows of a column as ranges. */
export function runs(sheet: string, column: number, rows: readonly number[]): RangeRef[] {
  const ranges: { sheet: string; top: number; bottom: number; left: number; right: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else ranges.push({ sheet, top: row, bottom: row, left: column, right: column });
  }
  return ranges;
}

function withReported(figure: CampaignFigure, cells: Cells, region: Region): CampaignFigure {
  const rows = new Set(region.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row));
  const own = cells.figures(region).filter(({ column, row }) => column === figure.cell.column && rows.has(row));
  const count = own.filter(({ value }) => value !== null).length;
  return {
    ...figure,
    parts: figure.parts.map((part) => withReported(part, cells, region)),
    ...(count < own.length ? { reported: { count, of: own.length } } : {}),
  };
}
