/**
 * Lists in which a row stands above its own parts without saying so: regions in capitals over their provinces, chapters over
 * their articles. Told by arithmetic alone, so that it is asked only where a total adds neither all rows nor its subtotals.
 */
import type { Table } from '../meaning/table';
import { agrees, numberAt } from '../meaning/table';
import { shownAfterOneSlip } from './shown-sums';

export interface Head {
  /** Indexes of rows. */
  readonly head: number;
  readonly parts: readonly number[];
  /** Columns in which it holds. */
  readonly holds: number;
}

export interface Grouping {
  readonly heads: readonly Head[];
  /** Heads and the rows under none of them: what a total of everything adds. */
  readonly outermost: readonly number[];
}

const mostRows = 1000;
const mostParts = 120;

interface Column {
  readonly index: number;
  readonly stated: number;
}

/** The nearest run of rows below that the row sums in half of its columns; the longer one where a single row would do too. */
function headAt(values: Table, rows: readonly number[], at: number, columns: readonly number[]): Head | null {
  const head = rows[at] ?? -1;
  const own: readonly Column[] = columns
    .map((index) => ({ index, stated: numberAt(values, head, index) }))
    .filter(({ stated }) => stated > 0);
  if (own.length === 0) return null;
  const sums = own.map(() => 0);
  const parts: number[] = [];
  let single: Head | null = null;
  for (let next = at + 1; next < rows.length && parts.length < mostParts; next++) {
    const row = rows[next] ?? -1;
    parts.push(row);
    own.forEach(({ index }, position) => {
      const number = numberAt(values, row, index);
      if (!Number.isNaN(number)) sums[position] = (sums[position] ?? 0) + number;
    });
    const holds = own.filter(({ stated }, position) => agrees(stated, sums[position] ?? NaN)).length;
    if (holds > 0 && holds * 2 >= own.length) {
      if (parts.length > 1) return { head, parts: [...parts], holds };
      single = { head, parts: [...parts], holds };
    }
    if (own.every(({ stated }, position) => (sums[position] ?? 0) > stated * 1.1)) break;
  }
  return single;
}

/** `rows`: indexes of the data rows above the total; `columns`: those that it adds. `null` where no two groups show. */
export function groupingOf(values: Table, rows: readonly number[], columns: readonly number[]): Grouping | null {
  if (rows.length < 4 || rows.length > mostRows) return null;
  const heads: Head[] = [];
  const outermost: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const head = headAt(values, rows, at, columns);
    outermost.push(rows[at] ?? -1);
    if (!head) continue;
    heads.push(head);
    at += head.parts.length;
  }
  return heads.filter(({ parts }) => parts.length > 1).length >= 2 ? { heads, outermost } : null;
}

/** The same in a short list of one column that a slip of the hand broke; `total`: the row that adds it all. */
export function slippedGrouping(values: Table, total: number, rows: readonly number[], columns: readonly number[]): Grouping | null {
  const [column, ...more] = columns;
  if (column === undefined || more.length > 0) return null;
  const listed = [total, ...rows];
  const sums = shownAfterOneSlip(listed.map((row) => numberAt(values, row, column)));
  const whole = sums.find((sum) => sum.total === 0);
  const rowsAt = (indexes: readonly number[]): readonly number[] => indexes.map((index) => listed[index] ?? -1);
  if (!whole || sums.length < 2) return null;
  return {
    heads: sums.filter((sum) => sum !== whole).map((sum) => ({ head: listed[sum.total] ?? -1, parts: rowsAt(sum.parts), holds: 1 })),
    outermost: rowsAt(whole.parts),
  };
}
