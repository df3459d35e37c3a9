/** Rows of sums whose label was left blank: told by the arithmetic of all their columns. */
import type { RegionRow } from '../../model/recognition';
import type { Table } from '../meaning/table';
import { agrees, numberAt } from '../meaning/table';
import { isNear } from '../../arithmetic/slips';

const mostRows = 1000;
const fewestParts = 2;
/** Smaller figures are sums of others too easily. */
const leastSum = 100;

const isClosing = (kind: RegionRow['kind']): boolean => kind === 'total' || kind === 'subtotal' || kind === 'section';

/** The columns whose figures add up and that have one in the row; indexes. */
export function columnsAt(values: Table, row: number): readonly number[] {
  return values.columns.flatMap(({ isFigure, adds }, column) =>
    isFigure && adds && !Number.isNaN(numberAt(values, row, column)) ? [column] : [],
  );
}

/** Every column holds, or, of three and more, all but one that a slip explains. */
function isSumOf(values: Table, row: number, parts: readonly number[]): boolean {
  const columns = columnsAt(values, row);
  if (parts.length < fewestParts || columns.length === 0) return false;
  const missed = columns.filter((column) => !agrees(numberAt(values, row, column), sumIn(values, parts, column)));
  const held = columns.filter((column) => !missed.includes(column));
  const told = held.filter((column) => numberAt(values, row, column) >= leastSum).length;
  const isExplained = missed.every((column) =>
    isNear(
      numberAt(values, row, column),
      sumIn(values, parts, column),
      parts.map((part) => numberAt(values, part, column) || 0),
    ),
  );
  return (
    told > 0 && (missed.length === 0 ? told > 1 || parts.length > fewestParts : missed.length === 1 && held.length >= 2 && isExplained)
  );
}

export function sumIn(values: Table, parts: readonly number[], column: number): number {
  return parts.reduce((sum, part) => sum + (numberAt(values, part, column) || 0), 0);
}

/** The rows with those of sums made subtotals, or the total where nothing follows. */
export function withBlankTotals(values: Table): readonly RegionRow[] {
  const { rows } = values;
  if (rows.length > mostRows || !rows.some(({ kind, label }) => kind === 'data' && label === '') || rows.every(({ label }) => label === ''))
    return rows;
  const all: number[] = [];
  let group: number[] = [];
  return rows.map((row, index) => {
    if (row.kind === 'data' && row.label === '') {
      const parts = [group, all].find((some) => isSumOf(values, index, some));
      if (parts) {
        group = [];
        return { ...row, kind: index === rows.length - 1 && (parts === all || all.length === parts.length) ? 'total' : 'subtotal' };
      }
    }
    if (isClosing(row.kind)) group = [];
    else if (row.kind === 'data') {
      group.push(index);
      all.push(index);
    }
    return row;
  });
}
