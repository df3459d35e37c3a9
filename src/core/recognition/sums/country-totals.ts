/** A last row for the whole country under its places, which no word calls a total: told by the arithmetic of its columns. */
import type { RegionRow } from '../../model/recognition';
import { columnsAt, sumIn } from './blank-totals';
import { words } from '../../lexicon/folding';
import type { Table } from '../meaning/table';
import { agrees, numberAt } from '../meaning/table';
import { isNear } from '../../arithmetic/slips';

const mostRows = 1000;
const fewestParts = 3;
/** One column alone tells the sum of as many parts. */
const partsOfOneColumn = 4;
/** Smaller figures are sums of others too easily. */
const leastSum = 100;

const wholes = new Set(
  ['National', 'Niveau national', 'Maroc', 'Morocco', 'الوطني', 'المستوى الوطني', 'المغرب'].map((text) => words(text).join(' ')),
);
/** "International" beside "National" tells where staff come from. */
const origins = /inter-?national|expatri|دولي/iu;

const namesWhole = (label: string): boolean => wholes.has(words(label).join(' '));
const isBeside = ({ kind }: RegionRow): boolean => kind === 'blank' || kind === 'note' || kind === 'percent';

/** Two columns hold, or one with many parts; one more may miss by a slip. Fractions under an unknown header may be rates. */
function isSum(values: Table, row: number, parts: readonly number[]): boolean {
  const columns = columnsAt(values, row).filter((column) => values.columns[column]?.isUnsure !== true);
  const holds = (column: number): boolean => agrees(numberAt(values, row, column), sumIn(values, parts, column));
  const missed = columns.filter((column) => !holds(column));
  const told = columns.filter((column) => holds(column) && numberAt(values, row, column) >= leastSum).length;
  const isSlip = (column: number): boolean =>
    isNear(
      numberAt(values, row, column),
      sumIn(values, parts, column),
      parts.map((part) => numberAt(values, part, column) || 0),
    );
  return told >= (parts.length >= partsOfOneColumn ? 1 : 2) && missed.length <= 1 && missed.every(isSlip);
}

/** The rows with that one made the total. */
export function withCountryTotal(values: Table): readonly RegionRow[] {
  const { rows } = values;
  if (rows.length > mostRows) return rows;
  const last = rows.findLastIndex((row) => !isBeside(row));
  const parts = rows.flatMap(({ kind }, index) => (kind === 'data' && index !== last ? [index] : []));
  const isPlain = rows.every((row) => row.kind === 'data' || isBeside(row));
  if (
    !isPlain ||
    parts.length < fewestParts ||
    !namesWhole(rows[last]?.label ?? '') ||
    parts.some((part) => origins.test(rows[part]?.label ?? ''))
  )
    return rows;
  return isSum(values, last, parts) ? rows.map((row, index) => (index === last ? { ...row, kind: 'total' } : row)) : rows;
}
