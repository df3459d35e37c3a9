import type { FunctionTable } from '../context';
import { aggregateFunctions } from './aggregate';
import { logicFunctions } from './logic';

/** Every function whose answers are known to be Excel's. What is not here is not calculated. */
export const functions: FunctionTable = {
  ...aggregateFunctions,
  ...logicFunctions,
};
