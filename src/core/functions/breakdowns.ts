/** BREAKDOWN and CROSSTAB: sums by the texts of one to three columns. */
import { breakdownTable, crossTable, groupRows, type BreakdownRow, type Groups } from '../breakdown';
import { isCellError, type CellValue } from '../model/grid';
import { say } from '../wording/wording';
import { cellOf, choiceOf, flagOf, isBlank, matrixOf } from './arguments';
import {
  invalid,
  notAvailable,
  result,
  type Argument,
  type FunctionContext,
  type FunctionResult,
  type Matrix,
  type Outcome,
} from './result';

const orders = ['sheet', 'label', 'value'] as const;
const mostFields = 3;
/** Of a table in a sheet: more helps nobody and takes Excel minutes. */
const mostCells = 1_000_000;

/**
 * BREAKDOWN(by, measures, [totals], [order]) → a header row, then a row a group (its keys, then its sums), then the grand
 * total unless `totals` is FALSE; with "subtotals", also a row after each block of an outer key. Both ranges begin with
 * their headers and have the same rows; without measures rows are counted. Order: sheet (default), label, value. A blank key
 * is "unspecified"; rows that are blank throughout are left out; a sum of blanks is blank. #VALUE! names the first measure
 * that is no number.
 */
export function breakdown(args: readonly Argument[], context: FunctionContext): FunctionResult {
  const by = matrixOf(args[0]);
  const measures = matrixOf(args[1]);
  const totals = totalsOf(args[2]);
  if (!totals.ok) return totals;
  const order = choiceOf(args[3], 'order', orders);
  if (!order.ok) return order;
  const fields = by[0]?.length ?? 0;
  if (fields > mostFields) return invalid('too-many-fields', { most: mostFields });
  const grouped = grouping(by, measures, ['by', 'measures']);
  if (!grouped.ok) return grouped;
  const table = breakdownTable(grouped.value, { order: order.value, language: context.language, subtotals: totals.value === 'subtotals' });
  const isCount = measures.length === 0;
  const header = [...headersOf(by), ...(isCount ? [say(context.language, 'functions.count')] : headersOf(measures))];
  const toCells = (row: BreakdownRow): CellValue[] => [...keysOf(row, fields, context), ...(isCount ? [row.count] : row.sums)];
  return result([header, ...table.rows.map(toCells), ...(totals.value === 'none' ? [] : [toCells(table.total)])]);
}

/**
 * CROSSTAB(rows, columns, measure, [totals]) → a header row (the columns' keys) and a header column (the rows' keys) around
 * the sums, with a total row and column unless `totals` is FALSE. Each range is one column that begins with its header.
 * A pair that does not occur is blank. #VALUE! names the first measure that is no number, and where the table would have over
 * a million cells.
 */
export function crosstab(args: readonly Argument[], context: FunctionContext): FunctionResult {
  const rows = matrixOf(args[0]);
  const columns = matrixOf(args[1]);
  const measure = matrixOf(args[2]);
  const withTotals = flagOf(args[3], 'totals', true);
  if (!withTotals.ok) return withTotals;
  if ([rows, columns, measure].some((range) => range[0]?.length !== 1)) return invalid('one-column-each');
  if (columns.length !== rows.length) return invalid('lengths-differ', { first: 'rows', second: 'columns' });
  if (distinct(rows) * distinct(columns) > mostCells) return invalid('result-too-large', { most: mostCells });
  const grouped = grouping(
    rows.map((row, index) => [row[0] as CellValue, columns[index]?.[0] ?? null]),
    measure,
    ['rows', 'measure'],
  );
  if (!grouped.ok) return grouped;
  const table = crossTable(grouped.value, { language: context.language });
  const total = say(context.language, 'functions.total');
  const name = (key: CellValue): CellValue => key ?? say(context.language, 'functions.unspecified');
  const header = [rows[0]?.[0] ?? null, ...table.columns.map(name), ...(withTotals.value ? [total] : [])];
  const body = table.rows.map((key, row) => [
    name(key),
    ...(table.cells[row] ?? []),
    ...(withTotals.value ? [table.rowTotals[row] ?? null] : []),
  ]);
  return result([header, ...body, ...(withTotals.value ? [[total, ...table.columnTotals, table.total]] : [])]);
}

/** How many different keys a column has. */
function distinct(column: Matrix): number {
  return new Set(column.map(([key]) => key)).size;
}

type Totals = 'grand' | 'none' | 'subtotals';

function totalsOf(argument: Argument): Outcome<Totals> {
  const cell = cellOf(argument);
  if (typeof cell === 'string' && cell.trim().toLowerCase() === 'subtotals') return { ok: true, value: 'subtotals' };
  const flag = flagOf(argument, 'totals', true);
  return flag.ok ? { ok: true, value: flag.value ? 'grand' : 'none' } : flag;
}

/** The first row of both is their headers. */
function grouping(by: Matrix, measures: Matrix, names: readonly [string, string]): Outcome<Groups> {
  if (by.length < 2) return notAvailable('no-rows');
  if (measures.length > 0 && measures.length !== by.length) return invalid('lengths-differ', { first: names[0], second: names[1] });
  const isEmpty = (row: number): boolean => [by[row], measures[row]].every((cells) => cells?.every(isBlank) ?? true);
  const kept = by.map((_, row) => row).filter((row) => row === 0 || !isEmpty(row));
  const all = kept.length === by.length;
  const keyRows = all ? by : kept.map((row) => by[row] ?? []);
  const measureRows = all || measures.length === 0 ? measures : kept.map((row) => measures[row] ?? []);
  if (keyRows.length < 2) return notAvailable('no-rows');
  const columns = (rows: Matrix): { rows: Matrix; column: number }[] => (rows[0] ?? []).map((_, column) => ({ rows, column }));
  const groups = groupRows([{ name: '', keys: columns(keyRows), measures: columns(measureRows), skip: 1 }]);
  const problem = groups.unreadable.cells.find(({ value }) => !isBlank(value));
  if (problem === undefined) return { ok: true, value: groups };
  const place = { parameter: names[1], row: (kept[problem.row] ?? problem.row) + 1, column: problem.measure + 1 };
  return isCellError(problem.value)
    ? invalid('error-in-range', { ...place, error: problem.value.error })
    : invalid('text-for-number', { ...place, text: String(problem.value) });
}

function headersOf(table: Matrix): CellValue[] {
  return (table[0] ?? []).map((cell) => (isCellError(cell) ? cell.error : cell));
}

/** In a total, the first field that is added over says so. */
function keysOf(row: BreakdownRow, fields: number, { language }: FunctionContext): CellValue[] {
  return Array.from({ length: fields }, (_, field) => {
    if (field < row.depth) return row.keys[field] ?? say(language, 'functions.unspecified');
    return field === row.depth ? say(language, row.kind === 'subtotal' ? 'functions.subtotal' : 'functions.total') : null;
  });
}
