import type { FunctionTable } from '../context';
import { aggregateFunctions } from './aggregate';
import { conditionalFunctions } from './conditional';
import { countingFunctions } from './counting';
import { dateFunctions } from './date';
import { delegatedFunctions } from './delegated';
import { dynamicFunctions } from './dynamic';
import { logicFunctions } from './logic';
import { lookupFunctions } from './lookup';
import { mathFunctions } from './math';
import { orderFunctions } from './order';
import { subtotalFunctions } from './subtotal';
import { textFunctions } from './text';

/**
 * Every function whose answers are known to be Excel's. What is not here is not calculated: TODAY, NOW, RAND, OFFSET and
 * INDIRECT among them, whose answers hang on more than the cells that the formula names.
 */
export const functions: FunctionTable = {
  ...aggregateFunctions,
  ...conditionalFunctions,
  ...countingFunctions,
  ...dateFunctions,
  ...delegatedFunctions,
  ...dynamicFunctions,
  ...logicFunctions,
  ...lookupFunctions,
  ...mathFunctions,
  ...orderFunctions,
  ...subtotalFunctions,
  ...textFunctions,
};
