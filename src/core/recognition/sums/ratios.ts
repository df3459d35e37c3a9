/** Columns that divide two others row by row, such as inhabitants per doctor: the figure below them is no sum, however it is named. */
import type { Table } from '../meaning/table';
import { numberAt } from '../meaning/table';

const scales = [1, 100, 1000, 10_000, 100_000];
const mostAsked = 8;
const leastAsked = 3;
const mostColumns = 40;

/** Half a unit of the last place that the quotient was rounded to. */
function tolerance(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return decimals > 4 ? 1e-6 : 0.51 * 10 ** -decimals;
}

/** Zeros and ones are quotients of too much. */
function divides(
  values: Table,
  column: number,
  above: number,
  below: number,
  scale: number,
  total: number,
  parts: readonly number[],
): boolean {
  let told = 0;
  // Quantities are amounts divided by prices, but no price stands at their total.
  if (Number.isNaN(numberAt(values, total, above)) || Number.isNaN(numberAt(values, total, below))) return false;
  for (const row of [total, ...parts]) {
    const [stated, numerator, denominator] = [numberAt(values, row, column), numberAt(values, row, above), numberAt(values, row, below)];
    if (Number.isNaN(stated) || Number.isNaN(numerator) || Number.isNaN(denominator) || denominator === 0) continue;
    if (Math.abs((numerator / denominator) * scale - stated) > tolerance(stated)) return false;
    if (stated !== 0 && stated !== scale && denominator !== 1) told++;
  }
  return told >= leastAsked;
}

/** Whether the column, in its parts and at the total alike, is one of the others divided by another. */
export function isRatio(values: Table, column: number, total: number, parts: readonly number[]): boolean {
  const asked = parts.slice(0, mostAsked);
  const others = values.columns.flatMap((other, index) => (index !== column && other.isFigure ? [index] : []));
  if (parts.length < leastAsked || others.length > mostColumns) return false;
  return others.some((above) =>
    others.some((below) => above !== below && scales.some((scale) => divides(values, column, above, below, scale, total, asked))),
  );
}
