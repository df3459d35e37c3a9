/** Connects the calculation to the functions that an add-in registered: names and parameters from the add-in's metadata. */
import type { CustomFunctionAnswer, CustomFunctionCaller, CustomFunctionRequest } from '../calculation/custom-functions';
import type { Scalar } from '../workbook/types';
import type { Json } from '../api/protocol';
import type { FunctionCall, FunctionOutcome } from './custom-functions';

/** What custom-functions-metadata writes; the fields that a host needs. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly dimensionality?: 'scalar' | 'matrix' }[];
  }[];
}

type CallAll = (calls: readonly FunctionCall[]) => Promise<FunctionOutcome[]>;

/** @param namespace of the manifest, "QAFILA". */
export function functionCaller(namespace: string, metadata: FunctionMetadata, callAll: CallAll): CustomFunctionCaller {
  const prefix = `${namespace.toUpperCase()}.`;
  const known = new Map(metadata.functions.map((entry) => [prefix + entry.name.toUpperCase(), entry]));
  const find = (name: string) => known.get(name.toUpperCase());
  return {
    has: (name) => find(name) !== undefined,
    parameters: (name) => find(name)?.parameters.map(({ dimensionality }) => dimensionality ?? 'scalar') ?? null,
    async call(requests) {
      const outcomes = await callAll(requests.map((request) => callOf(request, find(request.name)?.id ?? request.name)));
      return outcomes.map(answerOf);
    },
  };
}

function callOf({ args, address }: CustomFunctionRequest, id: string): FunctionCall {
  return { name: id, args: args.map(wireArgument), address };
}

function wireArgument(argument: Scalar | Scalar[][]): Json {
  return Array.isArray(argument) ? argument.map((row) => row.map(wireScalar)) : wireScalar(argument);
}

/** An error cell reaches a function as its text, since the protocol has no form for it without rich data. */
function wireScalar(value: Scalar): Json {
  return typeof value === 'object' && value !== null ? value.error : value;
}

function answerOf(outcome: FunctionOutcome): CustomFunctionAnswer {
  if (!outcome.ok) return { ok: false, error: { error: outcome.error, ...(outcome.message ? { message: outcome.message } : {}) } };
  const { value } = outcome;
  if (Array.isArray(value)) return { ok: true, value: value.map((row) => (Array.isArray(row) ? row.map(scalarOf) : [scalarOf(row)])) };
  return { ok: true, value: [[scalarOf(value)]] };
}

function scalarOf(value: Json): Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
