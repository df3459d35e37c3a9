import type { CellErrorValue, Scalar } from '../workbook/types';
import type { CallContext } from './context';
import type { CustomCalls } from './evaluate';
import type { AnsweredCall } from './formulas';
import { Interruption } from './interruption';
import { ArrayValue, LambdaValue, Reference, VALUE_ERROR } from './values';
import type { Value } from './values';

/** One call of a custom function. A range comes row-major; an empty cell is `null`, as current Excel passes it (older ones gave 0). */
export interface CustomFunctionRequest {
  /** Upper case, with its namespace. */
  readonly name: string;
  /** An argument left out between commas is `null`. Errors are passed on: who answers knows which functions take them. */
  readonly args: readonly (Scalar | Scalar[][])[];
  /** "Sheet1!A1" of the cell that calls; the sheet's name in quotes where it needs them. */
  readonly address: string;
}

export type CustomFunctionAnswer =
  { readonly ok: true; readonly value: Scalar[][] } | { readonly ok: false; readonly error: CellErrorValue };

/** Computes functions that add-ins bring. Answers come in the order of the requests. */
export interface CustomFunctionCaller {
  /** Letter case does not count. */
  has(name: string): boolean;
  call(requests: readonly CustomFunctionRequest[]): Promise<readonly CustomFunctionAnswer[]>;
  /**
   * What each parameter takes. A range given for a "scalar" calls the function once for each cell and spills; a cell given
   * for a "matrix" arrives as one by one. Unknown without this: then cells arrive as scalars, ranges as they are.
   */
  parameters?(name: string): readonly ('scalar' | 'matrix')[] | null;
}

/** A call travels to the add-in as text: more than this would keep both of them busy for minutes. */
const mostArgumentCells = 1_000_000;

/** The custom functions of one evaluation of one formula: answered ones by the order of their calls, the others collected. */
export class FormulaCalls implements CustomCalls {
  readonly requests: CustomFunctionRequest[] = [];
  private calls = 0;

  constructor(
    private readonly caller: CustomFunctionCaller | null,
    private readonly answers: readonly AnsweredCall[],
    private readonly address: string,
  ) {}

  has(name: string): boolean {
    return this.caller?.has(name) ?? false;
  }

  call(name: string, given: readonly Value[], context: CallContext): Value {
    const kinds = this.caller?.parameters?.(name) ?? null;
    const kindOf = (position: number) => kinds?.[Math.min(position, kinds.length - 1)];
    const answer = context.lift(
      given,
      (position) => kindOf(position) === 'scalar',
      (single) =>
        this.answer(
          name,
          single.map((value, position) => argument(value, kindOf(position) === 'matrix', context)),
        ),
    );
    if (this.requests.length > 0) throw new Interruption('pending', `${name} is not answered yet`);
    return answer;
  }

  private answer(name: string, args: readonly (Scalar | Scalar[][])[]): Value {
    const rows = this.answers[this.calls++];
    if (rows) return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : new ArrayValue(rows);
    const cells = args.reduce<number>((sum, arg) => sum + (Array.isArray(arg) ? arg.length * (arg[0]?.length ?? 0) : 1), 0);
    if (cells > mostArgumentCells)
      return { error: '#VALUE!', message: `The function is given ${cells} cells; ${mostArgumentCells} are the most.` };
    this.requests.push({ name, args, address: this.address });
    return null;
  }
}

function argument(value: Value, isMatrix: boolean, context: CallContext): Scalar | Scalar[][] {
  if (value === undefined) return null;
  if (value instanceof LambdaValue) return VALUE_ERROR;
  if (!(value instanceof Reference) && !(value instanceof ArrayValue)) return isMatrix ? [[value]] : value;
  const rows = context.toArray(value).rows.map((row) => [...row]);
  const isSingle = value instanceof Reference && rows.length === 1 && rows[0]?.length === 1;
  return isSingle && !isMatrix ? (rows[0]?.[0] ?? null) : rows;
}

export const rowsOfAnswer = (answer: CustomFunctionAnswer): AnsweredCall => {
  if (!answer.ok) return [[answer.error]];
  return answer.value.length === 0 || answer.value[0]?.length === 0 ? [[{ error: '#CALC!' }]] : answer.value;
};
