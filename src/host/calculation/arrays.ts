import type { Scalar } from '../workbook/types';
import { ArrayValue, NA_ERROR } from './values';

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export const shapeOf = (array: ArrayValue): Shape => ({ rows: array.rows.length, columns: array.rows[0]?.length ?? 0 });

/** A single row or column serves every row or column; beyond the end of any other lies #N/A. */
export function cellOf(array: ArrayValue, row: number, column: number): Scalar {
  const line = array.rows.length === 1 ? array.rows[0] : array.rows[row];
  if (!line) return NA_ERROR;
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? NA_ERROR : value;
}

export function commonShape(arrays: readonly ArrayValue[]): Shape {
  let rows = 1;
  let columns = 1;
  for (const array of arrays) {
    const shape = shapeOf(array);
    rows = Math.max(rows, shape.rows);
    columns = Math.max(columns, shape.columns);
  }
  return { rows, columns };
}

export function buildArray(shape: Shape, cell: (row: number, column: number) => Scalar): ArrayValue {
  const rows: Scalar[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < shape.columns; column++) line.push(cell(row, column));
    rows.push(line);
  }
  return new ArrayValue(rows);
}

export const transpose = (array: ArrayValue): ArrayValue => {
  const { rows, columns } = shapeOf(array);
  return buildArray({ rows: columns, columns: rows }, (row, column) => array.rows[column]?.[row] ?? null);
};
