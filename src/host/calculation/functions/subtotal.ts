import type { CellErrorValue, Scalar } from '../../workbook/types';
import type { CallContext, FunctionTable } from '../context';
import { DIV_ERROR, Reference, VALUE_ERROR, isError } from '../values';
import type { SheetArea, Value } from '../values';
import { subtotals } from './aggregate';
import { unknown } from '../interruption';
import { MANY, numberAt, ranges } from './define';

interface Skips {
  readonly hiddenRows: boolean;
  readonly nested: boolean;
  readonly errors: boolean;
}

const NESTED = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;

interface Taken {
  readonly numbers: number[];
  filled: number;
  error: CellErrorValue | null;
}

function takeArea(area: SheetArea, skips: Skips, context: CallContext, taken: Taken): void {
  const bottom = Math.min(area.bottom, context.cells.lastRow);
  const right = Math.min(area.right, context.cells.lastColumn);
  for (let row = area.top; row <= bottom; row++) {
    if (skips.hiddenRows && context.cells.isRowHidden(area.sheetId, row)) continue;
    for (let column = area.left; column <= right; column++) takeCell(context.cells.value(area.sheetId, row, column), row, column);
  }
  function takeCell(value: Scalar, row: number, column: number): void {
    if (value === null) return;
    if (skips.nested && NESTED.test(context.cells.hasFormula(area.sheetId, row, column) ?? '')) return;
    if (isError(value)) {
      if (skips.errors) return;
      taken.error ??= value;
    }
    taken.filled++;
    if (typeof value === 'number') taken.numbers.push(value);
  }
}

function compute(kind: number, given: readonly Value[], skips: Skips, context: CallContext): Scalar {
  const taken: Taken = { numbers: [], filled: 0, error: null };
  for (const value of given) {
    if (!(value instanceof Reference)) return VALUE_ERROR;
    for (const area of value.areas) takeArea(area, skips, context, taken);
  }
  // COUNT and COUNTA count, whatever errors stand among the cells.
  if (kind === 2) return taken.numbers.length;
  if (kind === 3) return taken.filled;
  if (taken.error) return taken.error;
  const statistic = subtotals[kind - 1];
  if (!statistic) return VALUE_ERROR;
  return kind === 1 && taken.numbers.length === 0 ? DIV_ERROR : statistic(taken.numbers);
}

/** A row that a filter hides is left out by 1–11 too: a file does not say whether a row was hidden by a filter or by hand. */
function hidesRows(given: readonly Value[], context: CallContext): boolean {
  return given.some(
    (value) =>
      value instanceof Reference &&
      value.areas.some((area) => {
        for (let row = area.top; row <= Math.min(area.bottom, context.cells.lastRow); row++)
          if (context.cells.isRowHidden(area.sheetId, row)) return true;
        return false;
      }),
  );
}

const subtotal = ranges(
  2,
  MANY,
  (given, context) => {
    const code = numberAt(given, 0, 0);
    if (typeof code !== 'number') return code;
    const kind = Math.trunc(code);
    const [, ...areas] = given;
    if (kind >= 1 && kind <= 11) {
      if (hidesRows(areas, context)) return unknown('SUBTOTAL over hidden rows');
      return compute(kind, areas, { hiddenRows: false, nested: true, errors: false }, context);
    }
    return kind >= 101 && kind <= 111
      ? compute(kind - 100, areas, { hiddenRows: true, nested: true, errors: false }, context)
      : VALUE_ERROR;
  },
  [0],
);

const aggregate = ranges(
  3,
  MANY,
  (given, context) => {
    const code = numberAt(given, 0, 0);
    const option = numberAt(given, 1, 0);
    if (typeof code !== 'number') return code;
    if (typeof option !== 'number') return option;
    const kind = Math.trunc(code);
    if (kind < 1 || kind > 12) return unknown(`AGGREGATE with ${String(kind)}`);
    const choice = Math.trunc(option);
    if (choice < 0 || choice > 7) return VALUE_ERROR;
    const skips: Skips = { hiddenRows: choice % 2 === 1, nested: choice < 4, errors: [2, 3, 6, 7].includes(choice) };
    return compute(kind, given.slice(2), skips, context);
  },
  [0, 1],
);

export const subtotalFunctions: FunctionTable = { SUBTOTAL: subtotal, AGGREGATE: aggregate };
