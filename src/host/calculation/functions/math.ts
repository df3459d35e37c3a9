import type { CellErrorValue, Scalar } from '../../workbook/types';
import type { CallContext, FunctionTable } from '../context';
import { commonShape, shapeOf } from '../arrays';
import { power } from '../operators';
import { ArrayValue, DIV_ERROR, NUM_ERROR, Reference, VALUE_ERROR, isError } from '../values';
import type { Value } from '../values';
import { MANY, arrays, numeric, scalars } from './define';

type Rounding = (magnitude: number) => number;

/** Rounds the magnitude at a decimal place as a person reads it: 2.675 is not 2.67499…. `digits` below 0 rounds whole tens. */
function roundAt(value: number, digits: number, rounding: Rounding): number {
  const places = Math.trunc(digits);
  const text = Math.abs(value).toPrecision(15);
  const shifted = Number(shift(text, places));
  const rounded = Number(shift(String(rounding(shifted)), -places));
  return value < 0 ? 0 - rounded : rounded;
}

function shift(text: string, places: number): string {
  const [mantissa = '0', exponent = '0'] = text.split('e');
  return `${mantissa}e${String(Number(exponent) + places)}`;
}

const nearest: Rounding = (magnitude) => Math.floor(magnitude + 0.5);

export const roundHalfUp = (value: number, digits: number): number => roundAt(value, digits, nearest);

/** To a multiple of the step, by the quotient; a quotient that is whole but for its last bits counts as whole. */
function toMultiple(value: number, step: number, rounding: Rounding): number {
  if (step === 0) return 0;
  const quotient = Number((value / step).toPrecision(15));
  return Number((rounding(quotient) * step).toPrecision(15));
}

function sumProduct(given: readonly Value[], context: CallContext): Scalar {
  const factors = given.map((value) => context.toArray(value));
  const shape = commonShape(factors);
  let error: CellErrorValue | null = null;
  for (const factor of factors) {
    const own = shapeOf(factor);
    if (own.rows !== shape.rows || own.columns !== shape.columns) return VALUE_ERROR;
  }
  let total = 0;
  for (let row = 0; row < shape.rows; row++) {
    for (let column = 0; column < shape.columns; column++) {
      let product = 1;
      for (const factor of factors) {
        const value = factor.rows[row]?.[column] ?? null;
        if (isError(value)) error ??= value;
        product *= typeof value === 'number' ? value : 0;
      }
      total += product;
    }
  }
  return error ?? total;
}

/** Whole columns of one sheet are read no further than it is used, and stay equally long. */
const productOfRanges = arrays(1, MANY, sumProduct);

/** Excel gives the remainder the divisor's sign. */
function remainder(value: number, divisor: number): Scalar {
  if (divisor === 0) return DIV_ERROR;
  const rest = value - divisor * Math.floor(value / divisor);
  return Number.isInteger(value) && Number.isInteger(divisor) ? ((value % divisor) + divisor) % divisor : rest;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

const positive =
  (compute: (value: number) => number) =>
  ([value = 0]: readonly number[]) =>
    value > 0 ? compute(value) : NUM_ERROR;

const matrixProduct = arrays(2, 2, ([left, right], context) => {
  const a = context.toArray(left);
  const b = context.toArray(right);
  const inner = shapeOf(a).columns;
  if (inner !== shapeOf(b).rows) return VALUE_ERROR;
  const isNumbers = [a, b].every(({ rows }) => rows.every((row) => row.every((value) => typeof value === 'number')));
  if (!isNumbers) return VALUE_ERROR;
  const cell = (array: ArrayValue, row: number, column: number) => array.rows[row]?.[column] as number;
  const columns = Array.from({ length: shapeOf(b).columns }, (_, column) => column);
  return new ArrayValue(
    a.rows.map((_, row) =>
      columns.map((column) =>
        Array.from({ length: inner }, (__, k) => cell(a, row, k) * cell(b, k, column)).reduce((sum, part) => sum + part, 0),
      ),
    ),
  );
});

export const mathFunctions: FunctionTable = {
  ABS: numeric(1, 1, ([value = 0]) => Math.abs(value)),
  SIGN: numeric(1, 1, ([value = 0]) => Math.sign(value)),
  INT: numeric(1, 1, ([value = 0]) => Math.floor(value)),
  TRUNC: numeric(1, 2, ([value = 0, digits = 0]) => roundAt(value, digits, Math.floor)),
  ROUND: numeric(2, 2, ([value = 0, digits = 0]) => roundHalfUp(value, digits)),
  ROUNDUP: numeric(2, 2, ([value = 0, digits = 0]) => roundAt(value, digits, Math.ceil)),
  ROUNDDOWN: numeric(2, 2, ([value = 0, digits = 0]) => roundAt(value, digits, Math.floor)),
  MROUND: numeric(2, 2, ([value = 0, step = 0]) => (value * step < 0 ? NUM_ERROR : toMultiple(value, step, nearest))),
  CEILING: numeric(2, 2, ([value = 0, step = 0]) => (value > 0 && step < 0 ? NUM_ERROR : toMultiple(value, step, Math.ceil))),
  FLOOR: numeric(2, 2, ([value = 0, step = 0]) => {
    if (value > 0 && step < 0) return NUM_ERROR;
    return step === 0 && value !== 0 ? DIV_ERROR : toMultiple(value, step, Math.floor);
  }),
  EVEN: numeric(1, 1, ([value = 0]) => Math.sign(value) * toMultiple(Math.abs(value), 2, Math.ceil)),
  ODD: numeric(1, 1, ([value = 0]) => (value === 0 ? 1 : Math.sign(value) * (toMultiple(Math.abs(value) + 1, 2, Math.ceil) - 1))),
  MOD: numeric(2, 2, ([value = 0, divisor = 0]) => remainder(value, divisor)),
  QUOTIENT: numeric(2, 2, ([value = 0, divisor = 0]) => (divisor === 0 ? DIV_ERROR : Math.trunc(value / divisor))),
  POWER: numeric(2, 2, ([base = 0, exponent = 0]) => power(base, exponent)),
  SQRT: numeric(1, 1, ([value = 0]) => (value < 0 ? NUM_ERROR : Math.sqrt(value))),
  EXP: numeric(1, 1, ([value = 0]) => Math.exp(value)),
  LN: numeric(1, 1, positive(Math.log)),
  LOG10: numeric(1, 1, positive(Math.log10)),
  LOG: numeric(
    1,
    2,
    ([value = 0, base = 10]) => {
      if (value <= 0 || base <= 0) return NUM_ERROR;
      if (base === 1) return DIV_ERROR;
      return base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
    },
    [0, 10],
  ),
  PI: numeric(0, 0, () => Math.PI),
  GCD: numeric(2, 2, ([a = 0, b = 0]) => (a < 0 || b < 0 ? NUM_ERROR : greatestDivisor(Math.trunc(a), Math.trunc(b)))),
  ISEVEN: numeric(1, 1, ([value = 0]) => Math.trunc(value) % 2 === 0),
  ISODD: numeric(1, 1, ([value = 0]) => Math.trunc(value) % 2 !== 0),
  N: scalars(1, 1, ([value]) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  SUMPRODUCT: productOfRanges,
  MMULT: matrixProduct,
  ROWS: arrays(1, 1, ([value], context) => extent(value, context, 'rows')),
  COLUMNS: arrays(1, 1, ([value], context) => extent(value, context, 'columns')),
};

function extent(value: Value, context: CallContext, side: 'rows' | 'columns'): Scalar {
  if (!(value instanceof Reference)) return shapeOf(context.toArray(value))[side];
  const [area] = value.areas;
  if (!area || value.areas.length > 1) return VALUE_ERROR;
  return side === 'rows' ? area.bottom - area.top + 1 : area.right - area.left + 1;
}
