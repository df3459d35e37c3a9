/** Figures by cell. One number a used row is held beside the figures themselves, so that a large sheet stays small. */
import type { Figure } from '../model/recognition';

export interface FigureIndex {
  at(sheet: string, row: number, column: number): Figure | null;
  /** The figures of one row of a sheet, left to right. */
  inRow(sheet: string, row: number): readonly Figure[];
}

interface SheetRows {
  readonly figures: readonly Figure[];
  readonly firstRow: number;
  /** `starts[r]` is the index of the first figure of row firstRow + r; one more entry ends the last row. */
  readonly starts: Int32Array;
}

function inOrder(figures: readonly Figure[]): readonly Figure[] {
  for (let index = 1; index < figures.length; index += 1) {
    const before = figures[index - 1];
    const here = figures[index];
    if (!before || !here) continue;
    if (here.row < before.row || (here.row === before.row && here.column < before.column)) {
      return [...figures].sort((a, b) => a.row - b.row || a.column - b.column);
    }
  }
  return figures;
}

function rowsOf(unordered: readonly Figure[]): SheetRows {
  const figures = inOrder(unordered);
  const firstRow = figures[0]?.row ?? 0;
  const lastRow = figures[figures.length - 1]?.row ?? firstRow;
  const starts = new Int32Array(lastRow - firstRow + 2);
  for (const figure of figures) starts[figure.row - firstRow + 1] = (starts[figure.row - firstRow + 1] ?? 0) + 1;
  for (let row = 1; row < starts.length; row += 1) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  return { figures, firstRow, starts };
}

/** From where the figure stands if each column after the row's first has one: gaps put it further left, never right. */
function figureAt({ figures, firstRow, starts }: SheetRows, row: number, column: number): Figure | null {
  const offset = row - firstRow;
  if (offset < 0 || offset >= starts.length - 1) return null;
  const first = starts[offset] as number;
  const end = starts[offset + 1] as number;
  if (first === end) return null;
  for (let at = Math.min(end - 1, first + column - (figures[first] as Figure).column); at >= first; at -= 1) {
    const figure = figures[at] as Figure;
    if (figure.column <= column) return figure.column === column ? figure : null;
  }
  return null;
}

export function indexFigures(bySheet: ReadonlyMap<string, readonly Figure[]>): FigureIndex {
  const sheets = new Map([...bySheet].map(([sheet, list]) => [sheet, rowsOf(list)]));

  const at = (sheet: string, row: number, column: number): Figure | null => {
    const rows = sheets.get(sheet);
    return rows ? figureAt(rows, row, column) : null;
  };
  const inRow = (sheet: string, row: number): readonly Figure[] => {
    const rows = sheets.get(sheet);
    const offset = rows ? row - rows.firstRow : -1;
    return rows && offset >= 0 && offset < rows.starts.length - 1 ? rows.figures.slice(rows.starts[offset], rows.starts[offset + 1]) : [];
  };
  return { at, inRow };
}
