import type { Scalar } from '../workbook/types';
import { cellOf } from './arrays';
import type { Evaluator } from './evaluate';
import type { FormulaCell } from './formulas';
import { ArrayValue, LambdaValue, Reference, errorValue } from './values';
import type { Value } from './values';

/** What a formula puts on the sheet, row-major from its own cell. A blank shows as 0. */
export function resultRows(value: Value, cell: Pick<FormulaCell, 'isLegacy' | 'fixedArea'>, evaluator: Evaluator): Scalar[][] {
  if (cell.fixedArea) return filled(cell.fixedArea, value, evaluator);
  if (cell.isLegacy || value instanceof LambdaValue) return [[shown(evaluator.toScalar(value))]];
  if (value instanceof Reference || value instanceof ArrayValue) return evaluator.toArray(value).rows.map((row) => row.map(shown));
  return [[shown(evaluator.toScalar(value))]];
}

/** An array formula for given cells: beyond the result stands #N/A, a single row or column is repeated. */
function filled(area: { top: number; left: number; bottom: number; right: number }, value: Value, evaluator: Evaluator): Scalar[][] {
  const array = value instanceof LambdaValue ? new ArrayValue([[errorValue('#CALC!')]]) : evaluator.toArray(value);
  const rows: Scalar[][] = [];
  for (let row = 0; row <= area.bottom - area.top; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column <= area.right - area.left; column++) line.push(shown(cellOf(array, row, column)));
    rows.push(line);
  }
  return rows;
}

const shown = (value: Scalar): Scalar => value ?? 0;
