import type { Scalar } from '../../workbook/types';
import type { CallContext } from '../context';
import { matchKey } from '../cells';
import { wildcardPattern } from '../criteria';
import { Reference, compareScalars, foldCase, isError } from '../values';
import type { Value } from '../values';
import { shapeOf } from '../arrays';

/** A row or column that is looked through. */
export interface Line {
  readonly length: number;
  at(position: number): Scalar;
  /** The first position that holds exactly this value, by an index; `undefined` where there is none to ask. */
  first?(key: string): number | null;
}

/** `null` where the value is neither a single row nor a single column. */
export function lineOf(value: Value, context: CallContext): Line | null {
  const [area] = value instanceof Reference && value.areas.length === 1 ? value.areas : [];
  if (area && area.left === area.right && area.bottom - area.top > 30) {
    const column = context.cells.column(area.sheetId, area.left);
    const length = Math.min(area.bottom, context.cells.lastRow) - area.top + 1;
    return {
      length,
      at: (position) => column.values[area.top + position] ?? null,
      first: (key) => {
        const row = column.rowsOf(key).find((candidate) => candidate >= area.top && candidate <= area.bottom);
        return row === undefined ? null : row - area.top;
      },
    };
  }
  const array = context.toArray(value);
  const { rows, columns } = shapeOf(array);
  if (rows > 1 && columns > 1) return null;
  return rows > 1
    ? { length: rows, at: (position) => array.rows[position]?.[0] ?? null }
    : { length: columns, at: (position) => array.rows[0]?.[position] ?? null };
}

const kindOf = (value: Scalar): string => (value === null ? 'blank' : typeof value);

/** The first position (or the last) with an equal value of the same kind; wildcards count where they are allowed. */
export function findExact(line: Line, sought: Scalar, allowsWildcards: boolean, fromEnd = false): number | null {
  const wanted = sought ?? 0;
  const pattern = allowsWildcards && typeof wanted === 'string' ? wildcardPattern(wanted) : null;
  const plain = allowsWildcards && typeof wanted === 'string' ? wanted.replace(/~([*?~])/g, '$1') : wanted;
  if (!pattern && !fromEnd && line.first) return line.first(matchKey(plain) ?? '');
  const equals = (value: Scalar) => {
    if (pattern) return typeof value === 'string' && pattern.test(foldCase(value));
    return kindOf(value) === kindOf(plain) && !isError(value) && compareScalars(value, plain) === 0;
  };
  for (let step = 0; step < line.length; step++) {
    const position = fromEnd ? line.length - 1 - step : step;
    if (equals(line.at(position))) return position;
  }
  return null;
}

/** The order of kinds in Excel's sorting. */
const kindOrder: readonly string[] = ['number', 'string', 'boolean'];

/**
 * Scans for the value, else the next smaller (-1) or larger (1) one of the same kind. 'mixed' where only a value of another
 * kind lies on that side: whether it counts we don't know.
 */
export function findNearest(line: Line, sought: Scalar, direction: -1 | 1, fromEnd = false): number | null | 'mixed' {
  const wanted = sought ?? 0;
  const rank = kindOrder.indexOf(kindOf(wanted));
  let hasOtherKind = false;
  let best: number | null = null;
  let bestValue: Scalar = null;
  for (let step = 0; step < line.length; step++) {
    const position = fromEnd ? line.length - 1 - step : step;
    const value = line.at(position);
    if (isError(value) || value === null) continue;
    if (kindOf(value) !== kindOf(wanted)) {
      hasOtherKind ||= Math.sign(kindOrder.indexOf(kindOf(value)) - rank) === direction;
      continue;
    }
    const order = compareScalars(value, wanted);
    if (order === 0) return position;
    const isBetter = Math.sign(order) === direction && (best === null || compareScalars(value, bestValue) === -direction);
    if (isBetter) {
      best = position;
      bestValue = value;
    }
  }
  return best === null && hasOtherKind ? 'mixed' : best;
}

/**
 * The last position whose value is at most (or, descending, at least) the sought one in a sorted line. `null` where there
 * is none; 'unsorted' where the line is not in order, for then Excel's answer hangs on where its halving search lands.
 */
export function findSorted(line: Line, sought: Scalar, isDescending: boolean): number | null | 'unsorted' {
  const wanted = sought ?? 0;
  let found: number | null = null;
  let before: Scalar = null;
  for (let position = 0; position < line.length; position++) {
    const value = line.at(position);
    if (isError(value) || kindOf(value) !== kindOf(wanted)) continue;
    const step = before === null ? 0 : compareScalars(value, before);
    if (isDescending ? step > 0 : step < 0) return 'unsorted';
    before = value;
    const order = compareScalars(value, wanted);
    if (isDescending ? order >= 0 : order <= 0) {
      if (!(isDescending && found !== null && compareScalars(line.at(found), wanted) === 0)) found = position;
    }
  }
  return found;
}
