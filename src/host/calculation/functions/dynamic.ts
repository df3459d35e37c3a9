import type { Scalar } from '../../workbook/types';
import type { CallContext, FunctionTable } from '../context';
import { buildArray, cellOf, shapeOf, transpose } from '../arrays';
import { matchKey } from '../cells';
import { unknown } from '../interruption';
import { ArrayValue, LambdaValue, VALUE_ERROR, compareScalars, errorValue, isError, toBoolean, toNumber } from '../values';
import type { Value } from '../values';
import { MANY, arrays, lazy } from './define';

type Rows = readonly (readonly Scalar[])[];

const flag = (value: Value, context: CallContext): Scalar => (value === undefined ? false : toBoolean(context.toScalar(value)));

const asArray = (rows: Rows): Value => (rows.length === 0 || rows[0]?.length === 0 ? errorValue('#CALC!') : new ArrayValue(rows));

const filter = arrays(2, 3, ([source, include, instead], context) => {
  const array = context.toArray(source);
  const mask = context.toArray(include);
  const shape = shapeOf(array);
  const maskShape = shapeOf(mask);
  const isByRow = maskShape.columns === 1 && maskShape.rows === shape.rows;
  if (!isByRow && !(maskShape.rows === 1 && maskShape.columns === shape.columns)) return VALUE_ERROR;
  const kept: number[] = [];
  const flags = mask.rows.flat();
  for (const [position, value] of flags.entries()) {
    const truth = typeof value === 'string' ? VALUE_ERROR : toBoolean(value);
    if (typeof truth !== 'boolean') return truth;
    if (truth) kept.push(position);
  }
  if (kept.length === 0) return instead ?? errorValue('#CALC!');
  return new ArrayValue(
    isByRow ? kept.map((row) => array.rows[row] ?? []) : array.rows.map((line) => kept.map((column) => line[column] ?? null)),
  );
});

/** Blanks come last whichever way the rest is sorted; errors after all values. */
function compareForSort(a: Scalar, b: Scalar, direction: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (isError(a) || isError(b)) return isError(a) && isError(b) ? 0 : direction * (isError(a) ? 1 : -1);
  return direction * compareScalars(a, b);
}

interface SortKey {
  readonly value: (position: number) => Scalar;
  readonly direction: number;
}

function sortedOrder(length: number, keys: readonly SortKey[]): number[] {
  return Array.from({ length }, (_, position) => position).sort((a, b) => {
    for (const { value, direction } of keys) {
      const order = compareForSort(value(a), value(b), direction);
      if (order !== 0) return order;
    }
    return a - b;
  });
}

const sort = arrays(1, 4, ([source, index, order, byColumn], context) => {
  const isByColumn = flag(byColumn, context);
  if (typeof isByColumn !== 'boolean') return isByColumn;
  const array = isByColumn ? transpose(context.toArray(source)) : context.toArray(source);
  const places = index === undefined ? [1] : context.toArray(index).rows.flat();
  const directions = order === undefined ? [1] : context.toArray(order).rows.flat();
  const keys: SortKey[] = [];
  for (const [position, place] of places.entries()) {
    const direction = directions[position] ?? directions[0];
    const isValid = typeof place === 'number' && place >= 1 && place <= shapeOf(array).columns && (direction === 1 || direction === -1);
    if (!isValid) return VALUE_ERROR;
    keys.push({ value: (row) => array.rows[row]?.[Math.trunc(place) - 1] ?? null, direction });
  }
  const rows = sortedOrder(array.rows.length, keys).map((row) => array.rows[row] ?? []);
  return isByColumn ? transpose(new ArrayValue(rows)) : new ArrayValue(rows);
});

const sortBy = arrays(2, MANY, ([source, ...given], context) => {
  const array = context.toArray(source);
  const shape = shapeOf(array);
  const keys: SortKey[] = [];
  let isByRow = true;
  for (let position = 0; position < given.length; position += 2) {
    const key = context.toArray(given[position]);
    const keyShape = shapeOf(key);
    const direction = given[position + 1] === undefined ? 1 : context.toScalar(given[position + 1]);
    if (direction !== 1 && direction !== -1) return VALUE_ERROR;
    isByRow = keyShape.columns === 1 && keyShape.rows === shape.rows;
    if (!isByRow && !(keyShape.rows === 1 && keyShape.columns === shape.columns)) return VALUE_ERROR;
    const values = key.rows.flat();
    keys.push({ value: (place) => values[place] ?? null, direction });
  }
  const sorted = sortedOrder(isByRow ? shape.rows : shape.columns, keys);
  return new ArrayValue(
    isByRow ? sorted.map((row) => array.rows[row] ?? []) : array.rows.map((line) => sorted.map((column) => line[column] ?? null)),
  );
});

/** A blank counts as the empty text. */
const rowKey = (row: readonly Scalar[]): string => row.map((value) => matchKey(value) ?? 't').join('\u0000');

const unique = arrays(1, 3, ([source, byColumn, onlyOnce], context) => {
  const isByColumn = flag(byColumn, context);
  const isOnlyOnce = flag(onlyOnce, context);
  if (typeof isByColumn !== 'boolean') return isByColumn;
  if (typeof isOnlyOnce !== 'boolean') return isOnlyOnce;
  const array = isByColumn ? transpose(context.toArray(source)) : context.toArray(source);
  const counts = new Map<string, number>();
  const keys = array.rows.map(rowKey);
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Set<string>();
  const kept = array.rows.filter((_, row) => {
    const key = keys[row] ?? '';
    const isNew = !seen.has(key);
    seen.add(key);
    return isOnlyOnce ? counts.get(key) === 1 : isNew;
  });
  const answer = asArray(kept);
  return isByColumn && answer instanceof ArrayValue ? transpose(answer) : answer;
});

const sequence = arrays(1, 4, (given, context) => {
  const numbers: number[] = [];
  for (let position = 0; position < 4; position++) {
    const value = given[position];
    const number = value === undefined ? 1 : toNumber(context.toScalar(value));
    if (typeof number !== 'number') return number;
    numbers.push(number);
  }
  const [rows = 1, columns = 1, start = 1, step = 1] = numbers;
  const shape = { rows: Math.trunc(rows), columns: Math.trunc(columns) };
  if (shape.rows < 0 || shape.columns < 0) return VALUE_ERROR;
  if (shape.rows === 0 || shape.columns === 0) return errorValue('#CALC!');
  if (shape.rows * shape.columns > 1_000_000) return unknown('a sequence of more than a million cells');
  return buildArray(shape, (row, column) => start + step * (row * shape.columns + column));
});

/** TAKE (from the start, or the end where negative) or DROP along one side. */
function cut(length: number, count: number, isTake: boolean): readonly [number, number] {
  const size = Math.min(length, Math.abs(Math.trunc(count)));
  const isFromStart = count >= 0;
  if (isTake) return isFromStart ? [0, size] : [length - size, length];
  return isFromStart ? [size, length] : [0, length - size];
}

const part = (isTake: boolean) =>
  arrays(2, 3, ([source, rowCount, columnCount], context) => {
    const array = context.toArray(source);
    const shape = shapeOf(array);
    const rows = rowCount === undefined ? (isTake ? shape.rows : 0) : toNumber(context.toScalar(rowCount));
    const columns = columnCount === undefined ? (isTake ? shape.columns : 0) : toNumber(context.toScalar(columnCount));
    if (typeof rows !== 'number') return rows;
    if (typeof columns !== 'number') return columns;
    const [top, bottom] = cut(shape.rows, rows, isTake);
    const [left, right] = cut(shape.columns, columns, isTake);
    return asArray(array.rows.slice(top, bottom).map((line) => line.slice(left, right)));
  });

const stack = (isDown: boolean) =>
  arrays(1, MANY, (given, context) => {
    const parts = given.map((value) => (isDown ? context.toArray(value) : transpose(context.toArray(value))));
    const width = Math.max(...parts.map((array) => shapeOf(array).columns));
    const rows = parts.flatMap(({ rows: own }) =>
      own.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? (column < line.length ? null : errorValue('#N/A')))),
    );
    const stacked = new ArrayValue(rows);
    return isDown ? stacked : transpose(stacked);
  });

function lambdaOf(value: Value): LambdaValue {
  return value instanceof LambdaValue ? value : unknown('a LAMBDA was expected');
}

const byLine = (isRow: boolean) =>
  lazy(2, 2, ([source = null, body = null], context, scope) => {
    const array = context.toArray(context.evaluate(source, scope));
    const lambda = lambdaOf(context.evaluate(body, scope));
    const lines = isRow ? array : transpose(array);
    const answers = lines.rows.map((line) => [
      context.toScalar(context.invoke(lambda, [isRow ? new ArrayValue([line]) : transpose(new ArrayValue([line]))])),
    ]);
    return isRow ? new ArrayValue(answers) : transpose(new ArrayValue(answers));
  });

const map = lazy(2, MANY, (given, context, scope) => {
  const lambda = lambdaOf(context.evaluate(given.at(-1) ?? null, scope));
  const sources = given.slice(0, -1).map((node) => context.toArray(context.evaluate(node, scope)));
  const [first] = sources;
  if (!first) return VALUE_ERROR;
  return buildArray(shapeOf(first), (row, column) =>
    context.toScalar(
      context.invoke(
        lambda,
        sources.map((array) => cellOf(array, row, column)),
      ),
    ),
  );
});

const reduce = lazy(3, 3, ([initial = null, source = null, body = null], context, scope) => {
  const lambda = lambdaOf(context.evaluate(body, scope));
  let total = context.evaluate(initial, scope);
  for (const value of context.toArray(context.evaluate(source, scope)).rows.flat()) total = context.invoke(lambda, [total, value]);
  return total;
});

export const dynamicFunctions: FunctionTable = {
  FILTER: filter,
  SORT: sort,
  SORTBY: sortBy,
  UNIQUE: unique,
  SEQUENCE: sequence,
  TRANSPOSE: arrays(1, 1, ([source], context) => transpose(context.toArray(source))),
  TAKE: part(true),
  DROP: part(false),
  VSTACK: stack(true),
  HSTACK: stack(false),
  BYROW: byLine(true),
  BYCOL: byLine(false),
  MAP: map,
  REDUCE: reduce,
};
