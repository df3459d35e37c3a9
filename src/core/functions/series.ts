/** SERIES: one indicator over several campaigns, and how many of them report it. */
import { isCellError, type CellValue } from '../model/grid';
import { folded, isBlank, matrixOf, numbersOf, textOf, textsOf } from './arguments';
import { invalid, notAvailable, result, type Argument, type FunctionResult, type Matrix, type Outcome } from './result';
import { addition } from './sums';

/**
 * SERIES(campaigns, indicator, values) → 1×2: the sum, and "k/N": k of N campaigns report it. `campaigns` names one a row.
 * `values` is a column of figures, or a table with the indicators as headers (in its first row), or indicator and value side
 * by side (a long list). A blank is not reported, not zero; #N/A where no campaign reports it.
 */
export function series(args: readonly Argument[]): FunctionResult {
  const names = textsOf(args[0], 'campaigns');
  if (!names.ok) return names;
  const indicator = textOf(args[1], 'indicator');
  if (!indicator.ok) return indicator;
  const column = columnOf(matrixOf(args[2]), indicator.value ?? '', names.value.length);
  if (!column.ok) return column;
  const { cells, skipped } = column.value;
  const campaigns = names.value.slice(names.value.length === cells.length + skipped ? skipped : 0);
  if (campaigns.length !== cells.length) return invalid('lengths-differ', { first: 'campaigns', second: 'values' });
  const values = numbersOf(
    cells.map((cell) => [cell]),
    'values',
  );
  if (!values.ok) return values;
  const all = new Set(campaigns.filter((name) => name !== ''));
  const reporting = new Set(campaigns.filter((name, row) => name !== '' && values.value[row] !== null));
  if (reporting.size === 0) return notAvailable('not-reported', { campaigns: all.size });
  const { sum } = addition(values.value.filter((_, row) => campaigns[row] !== ''));
  return result([[sum, `${reporting.size}/${all.size}`]]);
}

interface Column {
  readonly cells: readonly CellValue[];
  /** Header rows left out. */
  readonly skipped: number;
}

function columnOf(table: Matrix, indicator: string, campaigns: number): Outcome<Column> {
  const wanted = folded(indicator);
  const isWanted = (cell: CellValue | undefined): boolean => !isBlank(cell) && !isCellError(cell) && folded(String(cell)) === wanted;
  const [header = []] = table;
  const isList = header.length === 2 && table.slice(1).every((row) => typeof row[0] !== 'number') && table.some((row) => isWanted(row[0]));
  if (isList) return { ok: true, value: { cells: table.map((row) => (isWanted(row[0]) ? (row[1] ?? null) : null)), skipped: 0 } };
  const column = header.findIndex(isWanted);
  if (column >= 0) return { ok: true, value: { cells: table.slice(1).map((row) => row[column] ?? null), skipped: 1 } };
  if (header.length === 1) return { ok: true, value: { cells: table.map((row) => row[0] ?? null), skipped: 0 } };
  return table.length === 1 && header.length === campaigns
    ? { ok: true, value: { cells: header, skipped: 0 } }
    : invalid('unknown-label', { label: indicator });
}
