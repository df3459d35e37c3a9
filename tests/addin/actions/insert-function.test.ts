import { formulaText, typedArgument } from '../../../src/addin/actions/function-arguments';
import { insertFormula, insertValues } from '../../../src/addin/actions/insert-function';
import { tryFunction } from '../../../src/addin/actions/try-function';
import * as session from '../../../src/addin/excel/session';
import { Workbook } from '../../../src/host/workbook/workbook';
import { startCalculating, type CalculatingOffice } from '../../support/calculating-office';

jest.mock('../../../assets/templates/rtl.xlsx', () => ({ __esModule: true, default: '' }), { virtual: false });
jest.mock('../../../assets/templates/ltr.xlsx', () => ({ __esModule: true, default: '' }), { virtual: false });

let office: CalculatingOffice | null = null;
afterEach(() => office?.close());

async function start(): Promise<Workbook> {
  const workbook = Workbook.empty('Tally');
  ['total', 'a', 'b'].forEach((label, row) => workbook.sheet('Tally')?.setValue(row, 0, label));
  [63, 10, null].forEach((value, row) => workbook.sheet('Tally')?.setValue(row, 1, value));
  office = await startCalculating(workbook);
  return workbook;
}

test.each([
  ['B1', { kind: 'cells', ref: { sheet: 'Here', top: 0, bottom: 0, left: 1, right: 1 } }],
  ["'My sheet'!$A$1:B2", { kind: 'cells', ref: { sheet: 'My sheet', top: 0, bottom: 1, left: 0, right: 1 } }],
  ['63', { kind: 'value', value: 63 }],
  ['-1.5', { kind: 'value', value: -1.5 }],
  ['false', { kind: 'value', value: false }],
  ['"12"', { kind: 'value', value: '12' }],
  ['تسعة', { kind: 'value', value: 'تسعة' }],
  ['  ', { kind: 'none' }],
])('%s is typed for a parameter', (text, expected) => {
  expect(typedArgument(text, 'Here')).toEqual(expected);
});

test('the formula leaves out what is left out, and quotes texts', () => {
  const args = ['Here!B1', 'Other!C2:C4', '', 'say "≥"', ''].map((text) => typedArgument(text, 'Here'));
  expect(formulaText('CHECK', args, 'Here')).toBe('=QAFILA.CHECK(B1,Other!C2:C4,,"say ""≥""")');
});

test('what is tried is what the inserted formula gives; a blank part is skipped', async () => {
  const workbook = await start();
  const args = ['Tally!B1', 'B2:B3'].map((text) => typedArgument(text, 'Tally'));
  expect(await tryFunction('RESIDUAL', args, 'en')).toEqual({ done: true, result: { ok: true, value: [[53]] } });
  expect(
    await insertFormula({ sheet: 'Tally', row: 4, column: 1 }, formulaText('RESIDUAL', args, 'Tally'), { rows: 1, columns: 1 }),
  ).toMatchObject({ done: true });
  await office?.calculator.recalculate();
  expect(workbook.sheet('Tally')?.value(4, 1)).toBe(53);
  expect(await session.undo()).toMatchObject({ done: true });
  expect(workbook.sheet('Tally')?.formula(4, 1)).toBeNull();
});

test('values go in as they stand, never over what is there, and never off the sheet', async () => {
  const workbook = await start();
  const values = [
    ['00123', 1],
    ['=A1', null],
  ];
  expect(await insertValues({ sheet: 'Tally', row: 2, column: 0 }, values)).toMatchObject({
    done: false,
    why: 'not-free',
    range: { top: 2, left: 0 },
  });
  expect(await insertValues({ sheet: 'Tally', row: 5, column: 0 }, values)).toMatchObject({ done: true });
  const sheet = workbook.sheet('Tally');
  expect([sheet?.value(5, 0), sheet?.value(5, 1), sheet?.value(6, 0), sheet?.formula(6, 0)]).toEqual(['00123', 1, '=A1', null]);
  expect(await insertValues({ sheet: 'Tally', row: 1_048_575, column: 0 }, values)).toEqual({ done: false, why: 'off-the-sheet' });
  expect(await insertValues({ sheet: 'Gone', row: 0, column: 0 }, values)).toMatchObject({ done: false, why: 'gone' });
  sheet?.protect({ hasPassword: true });
  expect(await insertValues({ sheet: 'Tally', row: 9, column: 0 }, values)).toMatchObject({ done: false, why: 'protected' });
});
