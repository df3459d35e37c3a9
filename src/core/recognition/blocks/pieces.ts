/** Cuts a sheet into rectangles along its empty rows and columns, and joins what only a spacer divided. */
import type { Area } from '../../model/grid';
import { overlaps } from '../../model/addresses';
import type { Grid } from '../cells/grid';
import { cellKind, kindAt, mergeAt } from '../cells/grid';
import { withoutCount } from './closing-count';
import { withoutNotes } from './notes';
import { rejoined } from './bands';
import { namesOwnRows } from './own-rows';
import { stackedTables } from './stacked';

const widestSpacer = 1;

/** The smallest rectangle inside `area` that holds everything written there; `null` when nothing is. */
function trimmed(grid: Grid, area: Area): Area | null {
  let { top, bottom, left, right } = area;
  const rowIsEmpty = (row: number): boolean => {
    for (let column = left; column <= right; column++) if (kindAt(grid, row, column) !== cellKind.blank) return false;
    return true;
  };
  while (top <= bottom && rowIsEmpty(top)) top++;
  if (top > bottom) return null;
  while (rowIsEmpty(bottom)) bottom--;
  const used = usedColumns(grid, { top, bottom, left, right });
  while (!used[left - area.left]) left++;
  while (!used[right - area.left]) right--;
  return { top, bottom, left, right };
}

function usedColumns(grid: Grid, area: Area): readonly boolean[] {
  const used = new Array<boolean>(area.right - area.left + 1).fill(false);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++)
      if (kindAt(grid, row, column) !== cellKind.blank) used[column - area.left] = true;
  }
  return used;
}

function rowBands(grid: Grid, area: Area): readonly Area[] {
  const bands: Area[] = [];
  let start = -1;
  for (let row = area.top; row <= area.bottom + 1; row++) {
    let isEmpty = true;
    if (row <= area.bottom) {
      for (let column = area.left; column <= area.right && isEmpty; column++) isEmpty = kindAt(grid, row, column) === cellKind.blank;
    }
    if (!isEmpty && start < 0) start = row;
    if (isEmpty && start >= 0) {
      bands.push({ ...area, top: start, bottom: row - 1 });
      start = -1;
    }
  }
  return bands;
}

function columnBands(grid: Grid, area: Area): readonly Area[] {
  const used = usedColumns(grid, area);
  const bands: Area[] = [];
  let start = -1;
  for (let index = 0; index <= used.length; index++) {
    if (used[index] && start < 0) start = index;
    if (!used[index] && start >= 0) {
      bands.push({ ...area, left: area.left + start, right: area.left + index - 1 });
      start = -1;
    }
  }
  return bands;
}

/** Rows that hold one text across (a merged title): they would hide the empty column between two tables below them. */
function titleRows(grid: Grid, area: Area): number {
  let row = area.top;
  while (row < area.bottom) {
    let units = 0;
    let isWide = false;
    for (let column = area.left; column <= area.right; column++) {
      const kind = kindAt(grid, row, column);
      if (kind === cellKind.blank || kind === cellKind.covered) continue;
      units++;
      const merge = mergeAt(grid, row, column);
      isWide = kind === cellKind.text && merge !== null && merge.right - merge.left >= 2 && merge.top === merge.bottom;
    }
    if (units !== 1 || !isWide) break;
    row++;
  }
  return row - area.top;
}

function cut(grid: Grid, area: Area, found: Area[]): void {
  const whole = trimmed(grid, area);
  if (!whole) return;
  const rows = rowBands(grid, whole);
  if (rows.length > 1) {
    for (const band of rejoined(grid, rows)) cutColumns(grid, band, found);
    return;
  }
  cutColumns(grid, whole, found);
}

function cutColumns(grid: Grid, area: Area, found: Area[]): void {
  const titles = titleRows(grid, area);
  const body = titles > 0 ? { ...area, top: area.top + titles } : area;
  const columns = joinedColumns(grid, columnBands(grid, body));
  if (columns.length <= 1) {
    found.push(trimmed(grid, area) ?? area);
    return;
  }
  if (titles > 0) found.push({ ...area, bottom: body.top - 1 });
  for (const band of columns) cut(grid, band, found);
}

/** Whether the rectangle has its own label column: a text below its first row. */
function hasLabels(grid: Grid, area: Area): boolean {
  for (let column = area.left; column <= area.right; column++) {
    let texts = 0;
    let others = 0;
    for (let row = area.top + 1; row <= Math.min(area.bottom, area.top + 50); row++) {
      const kind = kindAt(grid, row, column);
      if (kind === cellKind.text) texts++;
      else if (kind !== cellKind.blank && kind !== cellKind.covered) others++;
    }
    if (texts > others) return true;
  }
  return false;
}

/** A block of figures without labels of its own belongs to the labels beside it. */
function joinedColumns(grid: Grid, bands: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    const isNear = last && band.left - last.right - 1 <= widestSpacer;
    if (
      last &&
      isNear &&
      band.bottom > band.top &&
      ((!hasLabels(grid, band) && !namesOwnRows(grid, last, band)) || (!hasLabels(grid, last) && last.left === last.right))
    ) {
      joined[joined.length - 1] = { ...last, right: band.right };
    } else joined.push(band);
  }
  return joined;
}

function withoutTaken(grid: Grid): Grid {
  const taken = [...grid.sheet.tables.map(({ area }) => area), ...grid.sheet.pivots];
  if (taken.length === 0) return grid;
  const kinds = grid.kinds.slice();
  for (const { top, bottom, left, right } of taken) {
    for (let row = Math.max(top, grid.area.top); row <= Math.min(bottom, grid.area.bottom); row++) {
      const start = (row - grid.area.top) * grid.width;
      kinds.fill(
        cellKind.blank,
        start + Math.max(left, grid.area.left) - grid.area.left,
        start + Math.min(right, grid.area.right) - grid.area.left + 1,
      );
    }
  }
  return { ...grid, kinds };
}

/** The rectangles of a sheet outside its Excel tables and pivots, in reading order. */
export function piecesOf(whole: Grid): readonly Area[] {
  const grid = withoutTaken(whole);
  const found: Area[] = [];
  cut(grid, grid.area, found);
  return found
    .filter((area, index) => !found.slice(0, index).some((earlier) => overlaps(earlier, area)))
    .flatMap((area) => stackedTables(grid, area))
    .map((area) => trimmed(grid, area) ?? area)
    .map((area) => withoutNotes(grid, area))
    .flatMap((area) => withoutCount(grid, area))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
