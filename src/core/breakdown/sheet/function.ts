/** A breakdown as one formula: `=QAFILA.BREAKDOWN(keys, figures, …)` over a table's cells. */
import type { Order } from '..';
import { columnName, sheetText } from '../../model/addresses';
import type { BreakdownSource } from './request';

export type BreakdownFormula =
  | { readonly ok: true; readonly formula: string }
  /** A message key within `breakdown.`. */
  | { readonly ok: false; readonly why: 'several-sheets' | 'columns-apart' | 'rows-between' };

/** `home` is the sheet that the formula goes to: its own cells are named without the sheet. */
export function breakdownFormula(
  sources: readonly BreakdownSource[],
  home: string,
  options: { readonly order: Order; readonly subtotals: boolean },
): BreakdownFormula {
  const [source] = sources;
  if (!source || sources.length > 1 || source.by.includes('sheet')) return { ok: false, why: 'several-sheets' };
  const { table, measures } = source;
  const first = table.headerRow;
  const last = table.dataRows.at(-1) ?? first;
  if (table.dataRows.length !== last - first) return { ok: false, why: 'rows-between' };
  const by = neighbours(source.by.flatMap((key) => (key === 'sheet' ? [] : [key.column])));
  const figures = measures.length === 0 ? null : neighbours(measures.map(({ column }) => column));
  if (!by || (measures.length > 0 && !figures)) return { ok: false, why: 'columns-apart' };
  const cells = ({ left, right }: Columns): string =>
    `${table.sheet === home ? '' : `${sheetText(table.sheet)}!`}$${columnName(left)}$${first + 1}:$${columnName(right)}$${last + 1}`;
  const args = [
    cells(by),
    figures ? cells(figures) : '',
    options.subtotals ? '"subtotals"' : '',
    options.order === 'sheet' ? '' : `"${options.order}"`,
  ];
  while (args.length > 1 && args.at(-1) === '') args.pop();
  return { ok: true, formula: `=QAFILA.BREAKDOWN(${args.join(',')})` };
}

interface Columns {
  readonly left: number;
  readonly right: number;
}

/** `null` where the columns don't stand side by side in this order. */
function neighbours(columns: readonly number[]): Columns | null {
  const [left] = columns;
  if (left === undefined || columns.some((column, index) => column !== left + index)) return null;
  return { left, right: left + columns.length - 1 };
}
