import type { Scalar } from '../workbook/types';
import type { BinaryOperator, UnaryOperator } from './nodes';
import { DIV_ERROR, NUM_ERROR, compareScalars, finite, isError, limited, toNumber, toText } from './values';

type Comparison = '=' | '<' | '>' | '<=' | '>=' | '<>';

const comparisons: { readonly [operator in Comparison]: (order: number) => boolean } = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

const isComparison = (operator: BinaryOperator): operator is Comparison => operator in comparisons;

/** One cell against one cell; the left error wins over the right. */
export function applyBinary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (isComparison(operator)) return comparisons[operator](compareScalars(left, right));
  if (operator === '&') {
    const a = toText(left);
    const b = toText(right);
    if (typeof a !== 'string') return a;
    return typeof b === 'string' ? limited(a + b) : b;
  }
  const a = toNumber(left);
  if (typeof a !== 'number') return a;
  const b = toNumber(right);
  if (typeof b !== 'number') return b;
  return arithmetic(operator, a, b);
}

function arithmetic(operator: BinaryOperator, a: number, b: number): Scalar {
  switch (operator) {
    case '+':
      return finite(a + b);
    case '-':
      return finite(a - b);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? DIV_ERROR : finite(a / b);
    default:
      return power(a, b);
  }
}

export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return NUM_ERROR;
  if (base === 0 && exponent < 0) return DIV_ERROR;
  return finite(base ** exponent);
}

export function applyUnary(operator: UnaryOperator, operand: Scalar): Scalar {
  if (isError(operand) || operator === '+') return operand;
  const value = toNumber(operand);
  if (typeof value !== 'number') return value;
  return operator === '%' ? value / 100 : 0 - value;
}

/** Two numbers that differ only by the last bits: their difference, where it is a formula's last step, is 0 in Excel. */
const LAST_BITS = 2 ** -50;

/** Excel's answer where a formula ends in an addition or subtraction whose operands cancel but for rounding. */
export function snapToZero(result: Scalar, left: Scalar): Scalar {
  if (typeof result !== 'number' || typeof left !== 'number') return result;
  return Math.abs(result) < Math.abs(left) * LAST_BITS ? 0 : result;
}
