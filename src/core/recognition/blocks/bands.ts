/** Bands of rows that a blank row or a drawn line parts although they are one table: its header and its data, or its data in groups. */
import { isKnownHeader } from '../../lexicon/field-names';
import type { Area } from '../../model/grid';
import type { Grid } from '../cells/grid';
import { cellKind, isNumeric, kindAt, textAt, valueAt } from '../cells/grid';
import { lookAt } from '../cells/row-looks';
import { typedColumns } from '../cells/signs';
import { areYearsInOrder } from '../cells/years';

const widestGap = 2;
const mostHeads = 8;

/** Years over columns head them where words stand beside them: "Mois | 2024 | 2025 | Variation". */
function firstRowIsHeader(grid: Grid, area: Area): boolean {
  let texts = 0;
  const numbers: number[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const kind = kindAt(grid, area.top, column);
    if (kind === cellKind.text) texts++;
    else if (isNumeric(kind)) numbers.push(Number(valueAt(grid, area.top, column)));
  }
  return texts >= 2 && (numbers.length === 0 || (numbers.length >= 2 && areYearsInOrder(numbers)));
}

function numberColumns(grid: Grid, area: Area): ReadonlySet<number> {
  const found = new Set<number>();
  const rows = area.bottom - area.top > 400 ? 400 : area.bottom - area.top;
  for (let row = area.bottom - rows; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) if (isNumeric(kindAt(grid, row, column))) found.add(column);
  }
  return found;
}

/** The band below continues the one above: no header of its own, and figures in columns where the one above has figures. */
function continues(grid: Grid, above: Area, below: Area): boolean {
  if (below.top - above.bottom - 1 > 2) return false;
  const lower = numberColumns(grid, below);
  if (lower.size === 0) return false;
  const upper = numberColumns(grid, above);
  if (upper.size === 0 || [...lower].some((column) => !upper.has(column))) return false;
  let row = below.top;
  while (
    row < below.bottom &&
    !firstRowIsHeader(grid, { ...below, top: row }) &&
    ![...lower].some((column) => isNumeric(kindAt(grid, row, column)))
  )
    row++;
  return !firstRowIsHeader(grid, { ...below, top: row });
}

/** The band above holds only titles and headers, and names columns of figures of the band below, which has no header of its own. */
function headsBelow(grid: Grid, above: Area, below: Area): boolean {
  if (below.top - above.bottom - 1 > widestGap || above.bottom - above.top >= mostHeads) return false;
  const typed = typedColumns(grid, below).filter((column) => column > below.left);
  const whole = { ...above, bottom: below.bottom };
  let named = 0;
  for (let row = above.top; row <= above.bottom; row++) {
    const look = lookAt(grid, whole, typed, row);
    if (look.figures > 0 && look.figures >= look.named.length) return false;
    const isPair = look.named.length === 1 && !look.named.some((column) => isKnownHeader(textAt(grid, row, column)));
    named = Math.max(named, look.filled > 1 && !isPair ? look.named.length : 0);
  }
  if (named === 0 || named * 2 < typed.length) return false;
  for (let row = below.top; row <= below.bottom; row++) {
    const look = lookAt(grid, whole, typed, row);
    if (look.figures > 0) return look.figures >= look.named.length;
    if (look.named.length > 0) return false;
  }
  return false;
}

export function rejoined(grid: Grid, bands: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (last && (continues(grid, last, band) || headsBelow(grid, last, band))) joined[joined.length - 1] = { ...last, bottom: band.bottom };
    else joined.push(band);
  }
  return joined;
}
