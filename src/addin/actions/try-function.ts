/** What a function would give, without writing anything: its core, run on the values of the cells that it is pointed at. */
import { customFunctions } from '../../core/functions/registry';
import type { Argument, FunctionResult } from '../../core/functions/result';
import type { Language } from '../../core/model/roles';
import * as session from '../excel/session';
import type { TypedArgument } from './function-arguments';

export type FunctionName = keyof typeof customFunctions;
export type Tried = { readonly done: true; readonly result: FunctionResult } | { readonly done: false; readonly why: session.ExcelFailure };

/** Cells that are read for a result that only shows what would come: more wait for the formula. */
const mostCells = 200_000;

export async function tryFunction(name: FunctionName, args: readonly TypedArgument[], language: Language): Promise<Tried> {
  const values: Argument[] = [];
  for (const argument of args) {
    if (argument.kind === 'none') values.push(undefined);
    else if (argument.kind === 'value') values.push(argument.value);
    else {
      const { top, bottom, left, right } = argument.ref;
      if ((bottom - top + 1) * (right - left + 1) > mostCells) return { done: false, why: 'too-large' };
      const read = await session.rangeValues(argument.ref);
      if (!read.done) return read;
      const single = top === bottom && left === right;
      values.push(single ? (read.values[0]?.[0] ?? null) : read.values);
    }
  }
  return { done: true, result: customFunctions[name].run(values, { language }) };
}
