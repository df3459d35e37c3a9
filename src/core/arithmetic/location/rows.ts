/**
 * Linear relations over cells, in whole numbers, and the elimination of a cell from them. A row says that the sum of
 * coefficient × cell is zero (equality) or at least zero; it carries that sum for the values in the sheet, so that
 * a combination of rows needs no second look at the values.
 */

export interface Row {
  /** Ascending. */
  readonly cells: readonly number[];
  /** Parallel to `cells`, whole and never 0. */
  readonly coefficients: readonly number[];
  readonly value: number;
  readonly equality: boolean;
}

/** How a freed cell gets its value once the cells freed after it have theirs. */
export interface Freed {
  readonly cell: number;
  /** The equality that fixes it, or `null` where only bounds hold it. */
  readonly pivot: Row | null;
  readonly bounds: readonly Row[];
}

export function fails(row: Row): boolean {
  return row.equality ? row.value !== 0 : row.value < 0;
}

/** 0 where the cell is not in the row. */
export function coefficientOf(row: Row, cell: number): number {
  const { cells } = row;
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = cells[middle] as number;
    if (found === cell) return row.coefficients[middle] as number;
    if (found < cell) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** `times` × a + `others` × b, `times` positive; an inequality stays one only where `others` is positive or b is an equality. */
function combine(a: Row, times: number, b: Row, others: number, equality: boolean): Row {
  const cells: number[] = [];
  const coefficients: number[] = [];
  let largest = 1;
  let i = 0;
  let j = 0;
  while (i < a.cells.length || j < b.cells.length) {
    const left = i < a.cells.length ? (a.cells[i] as number) : Infinity;
    const right = j < b.cells.length ? (b.cells[j] as number) : Infinity;
    let coefficient = 0;
    if (left <= right) coefficient += times * (a.coefficients[i++] as number);
    if (right <= left) coefficient += others * (b.coefficients[j++] as number);
    if (coefficient !== 0) {
      cells.push(Math.min(left, right));
      coefficients.push(coefficient);
      largest = Math.max(largest, Math.abs(coefficient));
    }
  }
  const value = times * a.value + others * b.value;
  return largest === 1 ? { cells, coefficients, value, equality } : reduced(cells, coefficients, value, equality);
}

/** Divided by what all coefficients share, so that they stay small; an equality's value must be shared too. */
function reduced(cells: readonly number[], coefficients: readonly number[], value: number, equality: boolean): Row {
  const shared = coefficients.reduce((divisor, coefficient) => greatestDivisor(divisor, Math.abs(coefficient)), Math.abs(value));
  if (shared <= 1) return { cells, coefficients, value, equality };
  return { cells, coefficients: coefficients.map((coefficient) => coefficient / shared), value: value / shared, equality };
}

function greatestDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/**
 * The rows that the other cells must still satisfy once `cell` may take any value (of those at least 0 where
 * `least` is 0): they hold exactly where some value of the cell satisfies all rows given.
 */
export function free(
  rows: readonly Row[],
  cell: number,
  value: number,
  least: 0 | null,
): { readonly rows: readonly Row[]; readonly freed: Freed } {
  const kept: Row[] = [];
  const touched: Row[] = [];
  let pivot: Row | null = null;
  for (const row of rows) {
    if (coefficientOf(row, cell) === 0) kept.push(row);
    else {
      touched.push(row);
      if (row.equality && (pivot === null || row.cells.length < pivot.cells.length)) pivot = row;
    }
  }
  const floor: Row[] = least === null ? [] : [{ cells: [cell], coefficients: [1], value, equality: false }];
  if (pivot !== null) {
    for (const row of touched) if (row !== pivot) addRow(kept, substitute(row, pivot, cell));
    for (const row of floor) addRow(kept, substitute(row, pivot, cell));
    return { rows: kept, freed: { cell, pivot, bounds: [] } };
  }
  const bounds = [...touched, ...floor];
  for (const lower of bounds) {
    const up = coefficientOf(lower, cell);
    if (up <= 0) continue;
    for (const upper of bounds) {
      const down = -coefficientOf(upper, cell);
      if (down > 0) addRow(kept, combine(lower, down, upper, up, false));
    }
  }
  return { rows: kept, freed: { cell, pivot: null, bounds } };
}

/** A row without cells that holds says nothing. */
function addRow(rows: Row[], row: Row): void {
  if (row.cells.length > 0 || fails(row)) rows.push(row);
}

function substitute(row: Row, pivot: Row, cell: number): Row {
  const there = coefficientOf(pivot, cell);
  const here = coefficientOf(row, cell);
  return combine(row, Math.abs(there), pivot, there > 0 ? -here : here, row.equality);
}
