/** A list that ends in how many it names: "Nombre de partenaires | 6" below partners. The count is a figure of its own, no item. */
import type { Area } from '../../model/grid';
import { words } from '../../lexicon/folding';
import type { Grid } from '../cells/grid';
import { cellKind, isNumeric, kindAt, textAt } from '../cells/grid';
import { fieldNamed } from '../../lexicon/field-names';

const counting = new Set(['nombre', 'nbre', 'nb', 'number', 'total', 'count', 'عدد', 'مجموع'].flatMap((word) => words(word)));
const fewestItems = 2;

interface Count {
  /** Column of the label and of the number. */
  readonly label: number;
  readonly number: number;
}

/** One label and one number in the row, and nothing else. */
function countIn(grid: Grid, { left, right }: Area, row: number): Count | null {
  let label = -1;
  let number = -1;
  for (let column = left; column <= right; column++) {
    const kind = kindAt(grid, row, column);
    if (kind === cellKind.blank || kind === cellKind.covered) continue;
    if (kind === cellKind.text && label < 0) label = column;
    else if (isNumeric(kind) && label >= 0 && number < 0) number = column;
    else return null;
  }
  return label >= 0 && number >= 0 ? { label, number } : null;
}

/** Whether the row counts what the header above its label names. */
function countsItems(grid: Grid, area: Area, label: number): boolean {
  const [first = '', ...counted] = words(textAt(grid, area.bottom, label));
  const header = fieldNamed([textAt(grid, area.top, label)]);
  return counting.has(first) && counted.length > 0 && header?.kind === 'text' && fieldNamed([counted.join(' ')])?.role === header.role;
}

/** The list and its count, or the area as it is. */
export function withoutCount(grid: Grid, area: Area): readonly Area[] {
  const count = area.bottom - area.top > fewestItems ? countIn(grid, area, area.bottom) : null;
  if (!count || !countsItems(grid, area, count.label)) return [area];
  for (let row = area.top; row < area.bottom; row++) {
    if (kindAt(grid, row, count.label) !== cellKind.text || isNumeric(kindAt(grid, row, count.number))) return [area];
  }
  return [
    { ...area, bottom: area.bottom - 1 },
    { ...area, top: area.bottom },
  ];
}
