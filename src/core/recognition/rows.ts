/** What each row of a region is: data, total, subtotal, "of which", section… and under what label it goes. */
import type { RegionRow, RowKind } from '../model/recognition';
import type { Column } from './columns';
import type { Grid } from './grid';
import { cellKind, kindAt, mergeAt, textAt } from './grid';
import { labelDepth, labelKind } from './labels';
import type { Frame } from './layout';

const kindOfLabel: Readonly<Record<string, RowKind>> = {
  total: 'total', 'grand-total': 'total', subtotal: 'subtotal', 'of-which': 'of-which', cumulative: 'cumulative', percent: 'percent', statistic: 'note', note: 'note',
};

interface Written {
  readonly label: string;
  readonly kind: RowKind;
  readonly level: number;
}

function writtenIn(grid: Grid, frame: Frame, columns: readonly Column[], row: number): Written {
  let label = '';
  let decisive = '';
  let kind: RowKind | null = null;
  let level = 0;
  let figures = 0;
  let others = 0;
  for (const column of columns) {
    const cell = kindAt(grid, row, column.column);
    if (cell === cellKind.blank) continue;
    if (cell !== cellKind.text && cell !== cellKind.covered) {
      if (column.isFigure) figures++;
      else others++;
      continue;
    }
    const text = textAt(grid, row, column.column);
    if (text === '') continue;
    const merge = mergeAt(grid, row, column.column);
    if (column.isFigure && !(merge && merge.left < column.column)) figures += cell === cellKind.text ? 1 : 0;
    if (column.isFigure && label !== '') continue;
    if (label === '') {
      label = text;
      level = labelDepth(text);
    }
    const found = kindOfLabel[labelKind(text)];
    if (found && kind === null && (found !== 'note' || column.column === frame.area.left)) {
      kind = found;
      decisive = text;
    }
  }
  if (label === '' && figures + others === 0) return { label: '', kind: 'blank', level: 0 };
  return { label: (decisive || label).trim(), kind: kind ?? 'data', level: kind === 'of-which' ? Math.max(1, level) : level };
}

export function rowsOf(grid: Grid, frame: Frame, columns: readonly Column[]): readonly RegionRow[] {
  const rows: RegionRow[] = [];
  for (let row = frame.dataTop; row <= frame.area.bottom; row++) rows.push({ row, ...writtenIn(grid, frame, columns, row) });
  return rows;
}
