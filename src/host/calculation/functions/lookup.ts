import type { Scalar } from '../../workbook/types';
import type { CallContext, FunctionTable } from '../context';
import { shapeOf } from '../arrays';
import { unknown } from '../interruption';
import { ArrayValue, NA_ERROR, REF_ERROR, Reference, VALUE_ERROR, isError, toBoolean } from '../values';
import type { Value } from '../values';
import { arrays, lazy, numberAt, ranges } from './define';
import { findExact, findNearest, findSorted, lineOf } from './search';
import type { Line } from './search';

const notSorted = (): never => unknown('an approximate match in a line that is not sorted');

function sortedPosition(line: Line, sought: Scalar, isDescending = false): number | null {
  const found = findSorted(line, sought, isDescending);
  return found === 'unsorted' ? notSorted() : found;
}

/** One row or column of a range or array, as such. */
function slice(value: Value, context: CallContext, from: { row?: number; column?: number }): Value {
  const { row, column } = from;
  if (value instanceof Reference) {
    const [area] = value.areas;
    if (!area || value.areas.length > 1) return VALUE_ERROR;
    const rows = row === undefined ? area : { top: area.top + row, bottom: area.top + row };
    const columns = column === undefined ? area : { left: area.left + column, right: area.left + column };
    if (rows.bottom > area.bottom || columns.right > area.right) return REF_ERROR;
    return new Reference([{ sheetId: area.sheetId, top: rows.top, bottom: rows.bottom, left: columns.left, right: columns.right }]);
  }
  const { rows } = context.toArray(value);
  const chosen = row === undefined ? rows : rows.slice(row, row + 1);
  const cut = column === undefined ? chosen : chosen.map((line) => line.slice(column, column + 1));
  return cut.length === 0 || cut[0]?.length === 0 ? REF_ERROR : new ArrayValue(cut);
}

const index = ranges(
  2,
  3,
  (given, context) => {
    const [source] = given;
    const first = numberAt(given, 1, 0);
    const second = numberAt(given, 2, -1);
    if (typeof first !== 'number') return first;
    if (typeof second !== 'number') return second;
    if (isError(source)) return source;
    const shape = sizeOf(source, context);
    // With one number over a single row, it counts columns.
    const isColumnOfRow = given.length === 2 && shape.rows === 1 && shape.columns > 1;
    const row = isColumnOfRow ? 0 : Math.trunc(first);
    const column = isColumnOfRow ? Math.trunc(first) : Math.max(0, Math.trunc(second));
    if (row < 0 || second < -1) return VALUE_ERROR;
    if (row > shape.rows || column > shape.columns) return REF_ERROR;
    if (given.length === 2 && !isColumnOfRow && shape.columns > 1 && shape.rows > 1) return REF_ERROR;
    return slice(source, context, { ...(row > 0 ? { row: row - 1 } : {}), ...(column > 0 ? { column: column - 1 } : {}) });
  },
  [1, 2],
);

function sizeOf(value: Value, context: CallContext): { readonly rows: number; readonly columns: number } {
  const [area] = value instanceof Reference && value.areas.length === 1 ? value.areas : [];
  return area ? { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 } : shapeOf(context.toArray(value));
}

const match = ranges(
  2,
  3,
  (given, context) => {
    const line = lineOf(given[1], context);
    const kind = numberAt(given, 2, 1);
    if (typeof kind !== 'number') return kind;
    if (!line) return NA_ERROR;
    const sought = (given[0] ?? null) as Scalar;
    const position = kind === 0 ? findExact(line, sought, true) : sortedPosition(line, sought, kind < 0);
    return position === null ? NA_ERROR : position + 1;
  },
  [0, 2],
);

const tableLookup = (isVertical: boolean) =>
  ranges(
    3,
    4,
    (given, context) => {
      const [sought, table] = given;
      const number = numberAt(given, 2, 0);
      if (typeof number !== 'number') return number;
      const isApproximate = given.length < 4 ? true : toBoolean((given[3] ?? null) as Scalar);
      if (typeof isApproximate !== 'boolean') return isApproximate;
      const shape = sizeOf(table, context);
      const place = Math.trunc(number) - 1;
      if (place < 0) return VALUE_ERROR;
      if (place >= (isVertical ? shape.columns : shape.rows)) return REF_ERROR;
      const line = lineOf(slice(table, context, isVertical ? { column: 0 } : { row: 0 }), context);
      if (!line) return NA_ERROR;
      const position = isApproximate ? sortedPosition(line, (sought ?? null) as Scalar) : findExact(line, (sought ?? null) as Scalar, true);
      if (position === null) return NA_ERROR;
      return context.toScalar(slice(table, context, isVertical ? { row: position, column: place } : { row: place, column: position }));
    },
    [0, 2, 3],
  );

const lookup = ranges(
  2,
  3,
  ([sought, source, results], context) => {
    const shape = sizeOf(source, context);
    const isWide = shape.columns > shape.rows;
    const line = lineOf(slice(source, context, isWide ? { row: 0 } : { column: 0 }), context);
    const answers =
      results === undefined
        ? lineOf(slice(source, context, isWide ? { row: shape.rows - 1 } : { column: shape.columns - 1 }), context)
        : lineOf(results, context);
    if (!line || !answers) return NA_ERROR;
    const position = sortedPosition(line, (sought ?? null) as Scalar);
    return position === null ? NA_ERROR : answers.at(position);
  },
  [0],
);

/** Position by the modes of XLOOKUP and XMATCH; an error where a mode is none of theirs. */
function modern(sought: Scalar, line: Line, matchMode: number, searchMode: number): number | null | 'invalid' {
  // The halving searches (2, -2) give the same as a scan where the line is sorted as they demand.
  if (![1, -1, 2, -2].includes(searchMode)) return 'invalid';
  if (Math.abs(searchMode) === 2) sortedPosition(line, sought, searchMode < 0);
  const fromEnd = searchMode === -1;
  if (matchMode === 0 || matchMode === 2) return findExact(line, sought, matchMode === 2, fromEnd);
  if (matchMode !== 1 && matchMode !== -1) return 'invalid';
  const nearest = findNearest(line, sought, matchMode, fromEnd);
  return nearest === 'mixed' ? unknown('the nearest of values of several kinds') : nearest;
}

const xmatch = ranges(
  2,
  4,
  (given, context) => {
    const line = lineOf(given[1], context);
    const matchMode = numberAt(given, 2, 0);
    const searchMode = numberAt(given, 3, 1);
    if (typeof matchMode !== 'number') return matchMode;
    if (typeof searchMode !== 'number') return searchMode;
    const position = line ? modern((given[0] ?? null) as Scalar, line, matchMode, searchMode) : 'invalid';
    if (position === 'invalid') return VALUE_ERROR;
    return position === null ? NA_ERROR : position + 1;
  },
  [0, 2, 3],
);

const xlookup = ranges(
  3,
  6,
  (given, context) => {
    const [sought, source, results, missing] = given;
    const matchMode = numberAt(given, 4, 0);
    const searchMode = numberAt(given, 5, 1);
    if (typeof matchMode !== 'number') return matchMode;
    if (typeof searchMode !== 'number') return searchMode;
    const line = lineOf(source, context);
    if (!line) return VALUE_ERROR;
    const shape = sizeOf(results, context);
    const searched = sizeOf(source, context);
    const isColumn = searched.columns === 1 && searched.rows >= 1 && shape.rows === searched.rows;
    if (!isColumn && shape.columns !== searched.columns) return VALUE_ERROR;
    const position = modern((sought ?? null) as Scalar, line, matchMode, searchMode);
    if (position === 'invalid') return VALUE_ERROR;
    if (position === null) return missing === undefined ? NA_ERROR : missing;
    return slice(results, context, isColumn ? { row: position } : { column: position });
  },
  [0, 4, 5],
);

/** ROW and COLUMN: of the formula's cell without an argument. */
const place = (
  own: (context: CallContext) => number,
  count: (area: { top: number; left: number; bottom: number; right: number }) => readonly [number, number],
  isDown: boolean,
) =>
  lazy(0, 1, ([node], context, scope) => {
    if (node === undefined) return own(context) + 1;
    const value = context.evaluate(node, scope);
    const [area] = value instanceof Reference ? value.areas : [];
    if (!area) return VALUE_ERROR;
    const [first, last] = count(area);
    if (first === last) return first + 1;
    if (last - first > 100_000) return unknown('the places of a whole column or row');
    const numbers = Array.from({ length: last - first + 1 }, (_, step) => first + step + 1);
    return new ArrayValue(isDown ? numbers.map((number) => [number]) : [numbers]);
  });

export const lookupFunctions: FunctionTable = {
  INDEX: { ...index, isArrayContext: 'unsure' },
  MATCH: { ...match, isArrayContext: 'unsure' },
  VLOOKUP: tableLookup(true),
  HLOOKUP: tableLookup(false),
  LOOKUP: { ...lookup, isArrayContext: 'unsure' },
  XLOOKUP: xlookup,
  XMATCH: xmatch,
  ROW: place(
    ({ row }) => row,
    ({ top, bottom }) => [top, bottom],
    true,
  ),
  COLUMN: place(
    ({ column }) => column,
    ({ left, right }) => [left, right],
    false,
  ),
  AREAS: arrays(1, 1, ([value]) => (value instanceof Reference ? value.areas.length : VALUE_ERROR)),
};
