/**
 * Builds snapshots from compact arrays. A cell is a value, or a tuple `["=SUM(A1:A3)", 6]`: a formula with its cached value.
 * A date is its serial number, with a format from `options.formats`.
 */
import { parseArea } from '../../src/core/model/addresses';
import type { Area, CellValue, NameSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/core/model/grid';

export type GridCell = CellValue | undefined | readonly [formula: string, cached: CellValue];

export interface SheetOptions {
  /** Top left cell of the rows ("A1" when left out). */
  readonly at?: string;
  readonly merges?: readonly string[];
  /** Number formats by A1 area; the last that covers a cell wins. */
  readonly formats?: Readonly<Record<string, string>>;
  /** 1-based sheet rows, as a person names them. */
  readonly hiddenRows?: readonly number[];
  /** Column letters. */
  readonly hiddenColumns?: readonly string[];
  /** Indents of the cells' format by A1 area of one column. */
  readonly indents?: Readonly<Record<string, number>>;
  readonly tables?: readonly {
    readonly name: string;
    readonly area: string;
    readonly hasHeaders?: boolean;
    readonly hasTotals?: boolean;
  }[];
  readonly pivots?: readonly string[];
  readonly visibility?: SheetSnapshot['visibility'];
  readonly isProtected?: boolean;
  readonly usedRows?: number;
}

function areaOf(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`${text} is no area`);
  return area;
}

function isFormula(cell: GridCell): cell is readonly [string, CellValue] {
  return Array.isArray(cell);
}

export function sheetOf(name: string, rows: readonly (readonly GridCell[])[], options: SheetOptions = {}): SheetSnapshot {
  const start = areaOf(options.at ?? 'A1');
  const width = Math.max(0, ...rows.map((row) => row.length));
  const area =
    width === 0 ? null : { top: start.top, left: start.left, bottom: start.top + rows.length - 1, right: start.left + width - 1 };
  const shape = <T>(make: (cell: GridCell) => T): T[][] =>
    rows.map((row) => Array.from({ length: width }, (_, column) => make(row[column])));
  const numberFormats = shape(() => 'General');
  for (const [text, format] of Object.entries(options.formats ?? {})) {
    const covered = areaOf(text);
    numberFormats.forEach((row, r) => {
      row.forEach((_, c) => {
        const inside =
          start.top + r >= covered.top &&
          start.top + r <= covered.bottom &&
          start.left + c >= covered.left &&
          start.left + c <= covered.right;
        if (inside) row[c] = format;
      });
    });
  }
  return {
    name,
    visibility: options.visibility ?? 'visible',
    isProtected: options.isProtected ?? false,
    area,
    usedRows: options.usedRows ?? (area ? area.bottom + 1 : 0),
    values: shape((cell) => (isFormula(cell) ? cell[1] : (cell ?? null))),
    formulas: shape((cell) => (isFormula(cell) ? cell[0] : null)),
    numberFormats,
    merges: (options.merges ?? []).map(areaOf),
    hiddenRows: new Set((options.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set((options.hiddenColumns ?? []).map((letters) => areaOf(`${letters}1`).left)),
    ...(options.indents ? { indents: indentsOf(options.indents) } : {}),
    tables: (options.tables ?? []).map((table): TableSnapshot => ({
      name: table.name,
      area: areaOf(table.area),
      hasHeaders: table.hasHeaders ?? true,
      hasTotals: table.hasTotals ?? false,
    })),
    pivots: (options.pivots ?? []).map(areaOf),
  };
}

function indentsOf(byArea: Readonly<Record<string, number>>): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const indents = new Map<number, Map<number, number>>();
  for (const [text, level] of Object.entries(byArea)) {
    const { left, top, bottom } = areaOf(text);
    const levels = indents.get(left) ?? new Map<number, number>();
    for (let row = top; row <= bottom; row++) levels.set(row, level);
    indents.set(left, levels);
  }
  return indents;
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, names: [], dateSystem: 1900 };
}

/** Workbook-wide names by their formulas. */
export function withNames(workbook: WorkbookSnapshot, names: Readonly<Record<string, string>>): WorkbookSnapshot {
  return { ...workbook, names: Object.entries(names).map(([name, formula]): NameSnapshot => ({ name, formula, sheet: null })) };
}
