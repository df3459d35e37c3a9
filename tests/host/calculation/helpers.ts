import { Calculator } from '../../../src/host/calculation/calculator';
import type { CustomFunctionCaller } from '../../../src/host/calculation/custom-functions';
import type { Scalar } from '../../../src/host/workbook/types';
import { Workbook } from '../../../src/host/workbook/workbook';

/** A workbook whose first sheet holds these rows; texts that begin with "=" are formulas. */
export function workbookOf(rows: readonly (readonly Scalar[])[], sheetName = 'Sheet1'): Workbook {
  const workbook = Workbook.empty(sheetName);
  fill(workbook, sheetName, rows);
  return workbook;
}

export function addSheet(workbook: Workbook, name: string, rows: readonly (readonly Scalar[])[]): void {
  workbook.addSheet(name);
  fill(workbook, name, rows);
}

export function fill(workbook: Workbook, name: string, rows: readonly (readonly Scalar[])[]): void {
  rows.forEach((line, row) => line.forEach((value, column) => put(workbook, name, row, column, value)));
}

export function put(workbook: Workbook, name: string, row: number, column: number, value: Scalar): void {
  const sheet = workbook.sheet(name);
  if (typeof value === 'string' && value.startsWith('=')) sheet?.setFormula(row, column, value);
  else if (value !== null) sheet?.setValue(row, column, value);
}

export function started(workbook: Workbook, caller: CustomFunctionCaller | null = null): Calculator {
  const calculator = new Calculator(workbook, caller);
  calculator.start();
  return calculator;
}

/** What the formula gives in a cell far from everything; a single result without its brackets, an error as its code. */
export async function answerOf(workbook: Workbook, formula: string, at = { row: 50, column: 50 }): Promise<unknown> {
  const rows = await started(workbook).evaluate(formula, { sheetId: workbook.sheets[0]?.id ?? '', ...at });
  const plain = rows.map((line) =>
    line.map((value) => (typeof value === 'object' && value !== null ? (value.message ?? value.error) : value)),
  );
  return plain.length === 1 && plain[0]?.length === 1 ? plain[0][0] : plain;
}
