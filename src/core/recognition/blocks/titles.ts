/** Text that belongs to no region of its own: titles above, notes and footers below. */
import type { Area } from '../../model/grid';
import type { Grid } from '../cells/grid';
import { cellKind, kindAt, textAt } from '../cells/grid';

const farthestTitle = 3;

/** Lines of one text each, with at most a date beside it. */
export function isProse(grid: Grid, area: Area): boolean {
  if (area.bottom - area.top > 12) return false;
  for (let row = area.top; row <= area.bottom; row++) {
    let texts = 0;
    let dates = 0;
    for (let column = area.left; column <= area.right; column++) {
      const kind = kindAt(grid, row, column);
      if (kind === cellKind.text) texts++;
      else if (kind === cellKind.date) dates++;
      else if (kind !== cellKind.blank && kind !== cellKind.covered) return false;
    }
    if (texts > 1 || dates > 1 || (dates === 1 && area.bottom - area.top > 3)) return false;
  }
  return true;
}

/** The lines nearest above a region, top down, joined. */
export function titleAbove(grid: Grid, area: Area, prose: readonly Area[]): string {
  const above = prose
    .filter((one) => one.bottom < area.top && area.top - one.bottom <= farthestTitle && one.left <= area.right && one.right >= area.left)
    .at(-1);
  if (!above) return '';
  const lines: string[] = [];
  for (let row = above.top; row <= above.bottom; row++) {
    for (let column = above.left; column <= above.right; column++) {
      if (kindAt(grid, row, column) === cellKind.text) lines.push(textAt(grid, row, column).trim());
    }
  }
  return lines.join(' · ');
}
