/** Indents of labels, which many use in the place of leading spaces: of small sheets, and of columns that have any. */
import type { SheetSnapshot } from '../../core/model/grid';
import type { FilledSheet } from './filled-sheet';
import { rangeAt } from './saved-cells';

export type Indents = NonNullable<SheetSnapshot['indents']>;

/** Nested labels are made by hand: longer sheets are records. */
const mostRows = 5_000;
/** Labels stand in the first columns; figures are indented for their looks. */
const mostColumns = 30;
const mostIndented = 6;
/** Of a whole workbook: about 1 MB of answers. */
const mostCells = 30_000;

const asked = { format: { indentLevel: true } } as const;

/** Queues the question which columns have indents. The answer, after a sync: sheet columns by sheet, in the order given. */
export function askIndentedColumns(sheets: readonly FilledSheet[]): () => number[][] {
  const results = sheets.map(({ sheet, area }) => {
    if (!area || area.bottom - area.top >= mostRows) return null;
    const left = area.left;
    return { left, columns: rangeAt(sheet, { ...area, right: Math.min(area.right, left + mostColumns - 1) }).getColumnProperties(asked) };
  });
  // 0 where no cell of the column is indented; null where some are.
  return () =>
    results.map((result) =>
      (result?.columns.value ?? [])
        .flatMap(({ format }, index) => (format?.indentLevel === 0 ? [] : [(result?.left ?? 0) + index]))
        .slice(0, mostIndented),
    );
}

/** Queues the question how deep those columns' cells are indented. The answer, after a sync: `null` for a sheet without indents. */
export function askIndents(sheets: readonly FilledSheet[], columns: readonly (readonly number[])[]): () => (Indents | null)[] {
  let room = mostCells;
  const results = sheets.map(({ sheet, area }, index) => {
    if (!area) return [];
    return (columns[index] ?? []).flatMap((column) => {
      room -= area.bottom - area.top + 1;
      return room < 0
        ? []
        : [{ column, top: area.top, cells: rangeAt(sheet, { ...area, left: column, right: column }).getCellProperties(asked) }];
    });
  });
  return () => results.map((own) => (own.length === 0 ? null : indentsOf(own)));
}

interface IndentedColumn {
  readonly column: number;
  readonly top: number;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

function indentsOf(columns: readonly IndentedColumn[]): Indents | null {
  const indents = new Map<number, ReadonlyMap<number, number>>();
  for (const { column, top, cells } of columns) {
    const levels = new Map<number, number>();
    for (const [index, [cell]] of cells.value.entries()) {
      const level = cell?.format?.indentLevel ?? 0;
      if (level > 0) levels.set(top + index, level);
    }
    if (levels.size > 0) indents.set(column, levels);
  }
  return indents.size > 0 ? indents : null;
}
