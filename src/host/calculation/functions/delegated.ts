import * as formulajs from '@formulajs/formulajs';
import type { FunctionTable } from '../context';
import { DIV_ERROR, NUM_ERROR, VALUE_ERROR, isError } from '../values';
import type { Scalar } from '../../workbook/types';
import { numbersOf } from './aggregate';
import { MANY, numeric, ranges } from './define';

/** formulajs gives a number, or an Error whose message is Excel's code. */
function answerOf(result: unknown): Scalar {
  if (typeof result === 'number') return Number.isFinite(result) ? result : NUM_ERROR;
  if (result instanceof Error && result.message === DIV_ERROR.error) return DIV_ERROR;
  return result instanceof Error && result.message === NUM_ERROR.error ? NUM_ERROR : VALUE_ERROR;
}

/** Functions of numbers alone, whose answers there agree with Excel's; everything about cells is settled before the call. */
const numbers = (least: number, most: number, compute: (...given: number[]) => unknown) =>
  numeric(least, most, (given) => answerOf(compute(...given)));

const overNumbers = (compute: (given: number[]) => unknown) =>
  ranges(1, MANY, (given, context) => {
    const found = numbersOf(given, context);
    return isError(found) ? found : answerOf(compute(found));
  });

export const delegatedFunctions: FunctionTable = {
  SIN: numbers(1, 1, formulajs.SIN),
  COS: numbers(1, 1, formulajs.COS),
  TAN: numbers(1, 1, formulajs.TAN),
  ASIN: numbers(1, 1, formulajs.ASIN),
  ACOS: numbers(1, 1, formulajs.ACOS),
  ATAN: numbers(1, 1, formulajs.ATAN),
  DEGREES: numbers(1, 1, formulajs.DEGREES),
  RADIANS: numbers(1, 1, formulajs.RADIANS),
  PMT: numbers(3, 5, formulajs.PMT),
  PV: numbers(3, 5, formulajs.PV),
  FV: numbers(3, 5, formulajs.FV),
  GEOMEAN: overNumbers(formulajs.GEOMEAN),
  HARMEAN: overNumbers(formulajs.HARMEAN),
  SKEW: overNumbers(formulajs.SKEW),
};
