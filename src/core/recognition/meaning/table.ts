/** The facts of a region, made once: what stands in each row and column. Stages that look for sums ask these, never the grid. */
import type { Area } from '../../model/grid';
import type { FieldOrigin, Figure, RegionRow } from '../../model/recognition';
import { labelDepth } from '../../lexicon/labels';
import { isPercentFormat } from '../cells/formats';
import type { Grid } from '../cells/grid';
import { formatAt, remembered, textAt } from '../cells/grid';
import type { LabelKind } from '../../lexicon/labels';
import type { Role, Unit } from '../../model/roles';

export interface Column {
  readonly column: number;
  readonly levels: readonly string[];
  readonly role: Role;
  readonly unit: Unit;
  readonly from: FieldOrigin;
  /** Whether its cells are figures. */
  readonly isFigure: boolean;
  /** Whether its figures may be added up. */
  readonly adds: boolean;
  /** Whether the values decide nothing about adding (no known header, fractions): sums need arithmetic to back them. */
  readonly isUnsure: boolean;
  readonly wording: LabelKind;
  /** Texts are more than numbers in it. */
  readonly isText: boolean;
}

export interface Table {
  readonly sheet: string;
  readonly area: Area;
  readonly rows: readonly RegionRow[];
  readonly columns: readonly Column[];
  /** By index of row and column; NaN where there is no number. */
  readonly numbers: Float64Array;
  /** 1 where a cell that the index names holds a formula. */
  readonly hasFormula: Uint8Array;
  /** Indexes of figures that say "more than", "at least" or "about". */
  readonly rough: ReadonlySet<number>;
  /** 1 where the format shows a hundred times the value. */
  readonly shownAsPercent: Uint8Array;
  /** By index of row: how far the cell of its label is indented by format; `null` where no label of the region is. */
  readonly indents: readonly number[] | null;
}

export function tableOf(grid: Grid, area: Area, rows: readonly RegionRow[], columns: readonly Column[], figures: readonly Figure[]): Table {
  const numbers = new Float64Array(rows.length * columns.length).fill(NaN);
  const hasFormula = new Uint8Array(rows.length * columns.length);
  const shownAsPercent = new Uint8Array(rows.length * columns.length);
  const isPercent = remembered(isPercentFormat);
  const firstRow = rows[0]?.row ?? 0;
  const left = columns[0]?.column ?? 0;
  const rough = new Set<number>();
  for (const { row, column, value, formula, qualifier } of figures) {
    const at = (row - firstRow) * columns.length + column - left;
    if (value !== null) numbers[at] = value;
    if (formula !== null) hasFormula[at] = 1;
    if (qualifier !== '=') rough.add(at);
    if (isPercent(formatAt(grid, row, column))) shownAsPercent[at] = 1;
  }
  return { sheet: grid.sheet.name, area, rows, columns, numbers, hasFormula, rough, shownAsPercent, indents: indentsOf(grid, area, rows) };
}

/** Labels with spaces or marks of their own are nested by these. */
function indentsOf(grid: Grid, area: Area, rows: readonly RegionRow[]): readonly number[] | null {
  const { indents } = grid.sheet;
  if (!indents) return null;
  const columns = [...indents].filter(([column]) => column >= area.left && column <= area.right);
  const found = rows.map(({ row, label }) => {
    for (const [column, levels] of columns) {
      const text = textAt(grid, row, column);
      if (label !== '' && text.trim() === label) return labelDepth(text) > 0 ? 0 : (levels.get(row) ?? 0);
    }
    return 0;
  });
  return found.some((indent) => indent > 0) ? found : null;
}

export function numberAt(values: Table, row: number, column: number): number {
  return values.numbers[row * values.columns.length + column] ?? NaN;
}

export function hasFormulaAt(values: Table, row: number, column: number): boolean {
  return values.hasFormula[row * values.columns.length + column] === 1;
}

export function isShownAsPercentAt(values: Table, row: number, column: number): boolean {
  return values.shownAsPercent[row * values.columns.length + column] === 1;
}

export function isRoughAt(values: Table, row: number, column: number): boolean {
  return values.rough.has(row * values.columns.length + column);
}

/** Whether the columns have no headers: labels beside values. */
export const isBlock = ({ columns }: Table): boolean => columns.every(({ levels }) => levels.length === 0);

/** A row of a block that holds a text, such as the name of the campaign, or nothing. */
export function isWithoutFigures(values: Table, row: number): boolean {
  return values.columns.every((_, column) => Number.isNaN(numberAt(values, row, column)));
}

/** Sums of typed decimals agree within half a unit of the last place that people write. */
export function agrees(total: number, sum: number): boolean {
  return Math.abs(total - sum) < 0.005 + Math.abs(total) * 1e-9;
}
