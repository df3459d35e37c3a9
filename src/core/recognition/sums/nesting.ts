/** Which rows of a region stand under which: by spaces and marks before the labels, by the cells' indent, or by wording alone. */
import type { RegionRow } from '../../model/recognition';
import type { Nest } from './nested-rows';
import { nestsOf, withNests } from './nested-rows';
import type { Table } from '../meaning/table';
import { agrees, numberAt } from '../meaning/table';
import { isNear } from '../../arithmetic/slips';
import { rowTotalsOf } from './row-totals';

export interface Nesting {
  readonly rows: readonly RegionRow[];
  readonly nests: readonly Nest[];
}

/**
 * Spaces and marks are written to say something; indents are often mere looks, and count only where the figures bear them out.
 * Neither counts where a total adds all rows alike; marks do where a row is exactly the sum of those under it, since then the
 * total counts them twice.
 */
export function nestingOf(values: Table): Nesting {
  const indented = indentedRows(values);
  const plain = plainNesting(values);
  if (!indented) return plain;
  const nests = nestsOf({ ...values, rows: indented });
  const nested = { rows: withNests(indented, nests), nests };
  return areBorneOut(values, nests) && fitsTotals(values, nested, plain) ? nested : plain;
}

function plainNesting(values: Table): Nesting {
  const nests = nestsOf(values);
  const worded = nests.filter(({ isWorded }) => isWorded);
  const nested = { rows: withNests(values.rows, nests), nests };
  if (worded.length === nests.length || nests.some((nest) => !nest.isWorded && exactColumns(values, nest) > 0)) return nested;
  const flat = { rows: withNests(values.rows, worded), nests: worded };
  return heldTotals(values, flat) > heldTotals(values, nested) ? flat : nested;
}

/** `null` where no label without spaces or marks of its own is indented. */
function indentedRows({ rows, indents }: Table): readonly RegionRow[] | null {
  return indents && rows.map((row, index) => ({ ...row, level: Math.max(row.level, indents[index] ?? 0) }));
}

/** As many sums hold as without the indents, and totals that hold do not hold by them alone. */
function fitsTotals(values: Table, nested: Nesting, plain: Nesting): boolean {
  const [heldNested, heldPlain] = [heldTotals(values, nested), heldTotals(values, plain)];
  if (heldNested === 0 && heldPlain > 0) return false;
  return heldNested + heldNests(values, nested) >= heldPlain + heldNests(values, plain);
}

/** Columns in which totals hold. */
function heldTotals(values: Table, { rows }: Nesting): number {
  return rowTotalsOf({ ...values, rows }).reduce((sum, { holds }) => sum + holds, 0);
}

/** Columns in which rows hold the sum of those under them. */
function heldNests(values: Table, { nests }: Nesting): number {
  return nests.reduce((sum, nest) => sum + exactColumns(values, nest), 0);
}

type Bearing = 'exact' | 'near' | 'none';

/** How well a row is the sum of the rows under it, column by column of figures. */
function bearings(values: Table, { parent, parts }: Nest): readonly Bearing[] {
  return values.columns.flatMap((column, index): readonly Bearing[] => {
    if (!column.isFigure || !column.adds) return [];
    const numbers = parts.map((part) => numberAt(values, part, index)).filter((number) => !Number.isNaN(number));
    if (numbers.length < 2) return [];
    const stated = numberAt(values, parent, index);
    const sum = numbers.reduce((a, b) => a + b, 0);
    if (agrees(stated, sum)) return ['exact'];
    return [isNear(stated, sum, numbers) ? 'near' : 'none'];
  });
}

function exactColumns(values: Table, nest: Nest): number {
  return bearings(values, nest).filter((each) => each === 'exact').length;
}

function best(values: Table, nest: Nest): Bearing {
  const found = bearings(values, nest);
  return found.includes('exact') ? 'exact' : found.includes('near') ? 'near' : 'none';
}

/** Every row with rows under it is their sum, but for slips of the hand that are fewer than the sums that hold. */
function areBorneOut(values: Table, nests: readonly Nest[]): boolean {
  const found = nests.map((nest) => best(values, nest));
  const exact = found.filter((each) => each === 'exact').length;
  return exact > 0 && !found.includes('none') && found.length - exact <= exact;
}
