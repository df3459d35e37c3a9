/**
 * An office environment in which cells calculate: native formulas by the host's calculator, QAFILA functions by core's own
 * registry, as the add-in's runtime would answer them.
 */
import { argumentOf, cellsOf } from '../../src/addin/functions/border';
import { customFunctions } from '../../src/core/functions/registry';
import { say } from '../../src/core/wording/wording';
import { Calculator } from '../../src/host/calculation/calculator';
import type { FunctionCall, FunctionOutcome } from '../../src/host/frame/custom-functions';
import { functionCaller } from '../../src/host/frame/function-caller';
import type { Workbook } from '../../src/host/workbook/workbook';
import { readWorkbook } from '../../src/host/xlsx/read';
import { startOffice, type OfficeEnvironment } from './office-environment';

export interface CalculatingOffice extends OfficeEnvironment {
  readonly calculator: Calculator;
}

const metadata = {
  functions: Object.values(customFunctions).map(({ name, parameters }) => ({
    id: name,
    name,
    parameters: parameters.map((parameter) => ({ name: parameter.name, dimensionality: parameter.type === 'range' ? 'matrix' : 'scalar' })),
  })),
};

export async function startCalculating(workbook: Workbook, options: { readonly payloadLimit?: number } = {}): Promise<CalculatingOffice> {
  const calculator = new Calculator(
    workbook,
    functionCaller('QAFILA', metadata, (calls) => Promise.resolve(calls.map(outcomeOf))),
  );
  calculator.start();
  const office = await startOffice(workbook, { ...options, calculation: calculator, readWorkbook: open });
  return { ...office, calculator };
}

function outcomeOf({ name, args }: FunctionCall): FunctionOutcome {
  const called = Object.values(customFunctions).find((known) => known.name === name);
  if (!called) throw new Error(`there is no function ${name}`);
  const outcome = called.run(args.map(argumentOf), { language: 'en' });
  return outcome.ok
    ? { ok: true, value: cellsOf(outcome.value) }
    : { ok: false, error: outcome.error, message: say('en', outcome.reason.key, outcome.reason.args) };
}

function open(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook;
}
