/** Sums of columns in tables of a row or two, where no other row bears them out: told by what the headers name. */
import type { Column } from '../meaning/table';
import { isBareTotal } from '../../lexicon/labels';
import type { Table } from '../meaning/table';
import { agrees, hasFormulaAt, numberAt } from '../meaning/table';
import { isNear, isOneSlip, isSwap } from '../../arithmetic/slips';

const mostRows = 2;
/** Smaller figures are sums of others too easily. */
const leastSum = 100;

export interface FewRowsTotal {
  readonly parts: readonly number[];
  readonly tentative: boolean;
}

/** Acts of two kinds are still acts; columns that do not say what they count go with any. */
function areOfOneUnit(values: Table, parts: readonly number[]): boolean {
  const units = new Set(parts.map((part) => values.columns[part]?.unit ?? 'none').map((unit) => (unit === 'operation' ? 'service' : unit)));
  units.delete('none');
  return units.size <= 1;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function numbersAt(values: Table, row: number, parts: readonly number[]): readonly number[] {
  return parts.map((part) => numberAt(values, row, part)).filter((number) => !Number.isNaN(number));
}

/** The total of the only row, which one slip of the hand explains. `runs`: the runs of columns that it may add. */
export function fewRowsTotal(
  values: Table,
  total: number,
  runs: readonly (readonly number[])[],
  rows: readonly number[],
): FewRowsTotal | null {
  const [row, ...others] = rows;
  const parts = runs.reduce<readonly number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
  if (row === undefined || others.length > 0 || !areOfOneUnit(values, parts)) return null;
  const [stated, numbers] = [numberAt(values, row, total), numbersAt(values, row, parts)];
  if (numbers.length < 2 || numbers.length < parts.length) return null;
  const isBare = isBareTotal(values.columns[total]?.levels.at(-1) ?? '');
  if (isBare && isNear(stated, sumOf(numbers), numbers)) return { parts, tentative: false };
  return isOneSlip(stated, sumOf(numbers)) ? { parts, tentative: !isSwap(stated, sumOf(numbers)) } : null;
}

const isOfServices = ({ isFigure, adds, unit, wording }: Column): boolean =>
  isFigure && adds && wording === 'none' && (unit === 'service' || unit === 'operation');

/** Persons that are exactly the sum of the services beside them in every row; `null` where they are not. */
export function personsOfServices(values: Table, total: number, rows: readonly number[]): readonly number[] | null {
  if (values.columns[total]?.unit !== 'person' || rows.length === 0 || rows.length > mostRows) return null;
  const parts = values.columns.flatMap((column, index) => (isOfServices(column) ? [index] : []));
  const isContiguous = parts.at(-1) === (parts[0] ?? 0) + parts.length - 1;
  if (parts.length < 2 || !isContiguous || (parts.at(-1) !== total - 1 && parts[0] !== total + 1)) return null;
  const holds = (row: number): boolean => {
    const numbers = numbersAt(values, row, parts);
    const stated = numberAt(values, row, total);
    return (
      !hasFormulaAt(values, row, total) &&
      stated >= leastSum &&
      numbers.filter((number) => number > 0).length >= 2 &&
      agrees(stated, sumOf(numbers))
    );
  };
  return rows.every(holds) ? parts : null;
}
