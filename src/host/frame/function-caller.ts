/** Lets formulas call the add-in's custom functions: the calculator's side is `CustomFunctionCaller`, the frame's `callFunctions`. */
import type { CellErrorValue, ErrorCode, Scalar } from '../workbook/types';
import type { CustomFunctionAnswer, CustomFunctionCaller, CustomFunctionRequest } from '../calculation/custom-functions';
import type { FunctionCall, FunctionOutcome } from './custom-functions';
import type { Json } from '../api/protocol';

/** The file of function metadata that Excel reads too. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly name: string; readonly dimensionality?: string }[];
  }[];
}

type Entry = FunctionMetadata['functions'][number];

/** @param namespace of the manifest: "QAFILA" makes `=QAFILA.CHECK(…)` */
export function functionCaller(
  namespace: string,
  metadata: FunctionMetadata,
  call: (calls: readonly FunctionCall[]) => Promise<readonly FunctionOutcome[]>,
): CustomFunctionCaller {
  const entries = new Map(metadata.functions.map((entry) => [`${namespace}.${entry.name}`.toUpperCase(), entry]));
  return {
    has: (name) => entries.has(name.toUpperCase()),
    parameters: (name) =>
      entries.get(name.toUpperCase())?.parameters.map(({ dimensionality }) => (dimensionality === 'matrix' ? 'matrix' : 'scalar')) ?? null,
    call: (requests) => answerAll(requests, entries, call),
  };
}

/** A call with an error among its arguments is answered by that error, as Excel does, and never reaches the function. */
async function answerAll(
  requests: readonly CustomFunctionRequest[],
  entries: ReadonlyMap<string, Entry>,
  call: (calls: readonly FunctionCall[]) => Promise<readonly FunctionOutcome[]>,
): Promise<readonly CustomFunctionAnswer[]> {
  const errors = requests.map((request) => errorIn(request));
  const made = requests.filter((_, index) => errors[index] === null);
  const outcomes = made.length === 0 ? [] : await call(made.map((request) => functionCall(request, entries)));
  let next = 0;
  return errors.map((error) => (error ? { ok: false, error } : answerOf(outcomes[next++])));
}

/** Arguments that the formula leaves out go as `null`: office.js puts its invocation object behind the last one. */
function functionCall({ name, args, address }: CustomFunctionRequest, entries: ReadonlyMap<string, Entry>): FunctionCall {
  const entry = entries.get(name.toUpperCase());
  if (!entry) throw new Error(`no metadata for ${name}`);
  const missing = Math.max(0, entry.parameters.length - args.length);
  return { name: entry.id, args: [...(args as readonly Json[]), ...Array<null>(missing).fill(null)], address };
}

function errorIn({ args }: CustomFunctionRequest): CellErrorValue | null {
  for (const arg of args) {
    const error = Array.isArray(arg) ? arg.flat().find(isError) : isError(arg) ? arg : undefined;
    if (error) return error;
  }
  return null;
}

function isError(value: Scalar | Scalar[][]): value is CellErrorValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function answerOf(outcome: FunctionOutcome | undefined): CustomFunctionAnswer {
  if (!outcome) return { ok: false, error: { error: '#BUSY!' } };
  if (!outcome.ok)
    return { ok: false, error: outcome.message === '' ? { error: outcome.error } : { error: outcome.error, message: outcome.message } };
  const { value } = outcome;
  const rows = Array.isArray(value) ? (value as readonly (readonly Json[])[]).map((row) => row.map(scalarOf)) : [[scalarOf(value)]];
  const [first] = rows;
  return first && first.length > 0 ? { ok: true, value: rows } : { ok: false, error: { error: '#VALUE!' } };
}

/** An error inside an array comes as an object that names it. */
function scalarOf(value: Json): Scalar {
  if (typeof value !== 'object' || value === null) return value;
  const { basicValue, message } = value as { readonly [key: string]: Json };
  const error: ErrorCode = errorCodes.find((code) => code === basicValue) ?? '#VALUE!';
  return typeof message === 'string' && message !== '' ? { error, message } : { error };
}

const errorCodes: readonly ErrorCode[] = ['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!'];
