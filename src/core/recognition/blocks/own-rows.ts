/** Whether a table beside another names its rows itself, by days, years or ages that read like figures. */
import type { Area } from '../../model/grid';
import type { Grid } from '../cells/grid';
import { cellKind, kindAt, textAt, valueAt } from '../cells/grid';
import { labelKind } from '../../lexicon/labels';
import { isAgeBand } from '../../lexicon/value-words';

const mostRows = 200;
const fewestNames = 3;

function isName(grid: Grid, row: number, column: number): boolean {
  const kind = kindAt(grid, row, column);
  const value = valueAt(grid, row, column);
  if (kind === cellKind.number) return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100;
  return (
    kind === cellKind.date ||
    ((kind === cellKind.text || kind === cellKind.numericText) &&
      (isAgeBand(textAt(grid, row, column).trim()) || /^\s*(?:19|20)\d\d\s*$/.test(textAt(grid, row, column))))
  );
}

/** Whether the row's first text is a word of total. */
export function isTotalRow(grid: Grid, { left, right }: Area, row: number): boolean {
  for (let column = left; column <= right; column++) {
    if (kindAt(grid, row, column) === cellKind.text)
      return ['total', 'grand-total', 'subtotal'].includes(labelKind(textAt(grid, row, column)));
  }
  return false;
}

/** A headed first column of nothing but such names, one of which stands where the table to the left has its total. */
export function namesOwnRows(grid: Grid, before: Area, area: Area): boolean {
  const { top, left, right } = area;
  if (left === right || kindAt(grid, top, left) !== cellKind.text || isName(grid, top, left)) return false;
  const bottom = Math.min(area.bottom, top + mostRows);
  const seen = new Set<unknown>();
  let isBesideTotal = false;
  for (let row = top + 1; row <= bottom; row++) {
    if (kindAt(grid, row, left) === cellKind.blank) continue;
    if (isTotalRow(grid, area, row)) continue;
    if (!isName(grid, row, left)) return false;
    seen.add(valueAt(grid, row, left));
    isBesideTotal ||= isTotalRow(grid, before, row);
  }
  return isBesideTotal && seen.size >= fewestNames;
}
