import { join } from 'node:path';
import { Calculator } from '../../../src/host/calculation/calculator';
import { Workbook } from '../../../src/host/workbook/workbook';
import { functionCaller, type FunctionMetadata } from '../../../src/host/frame/function-caller';
import { officeJs, startOffice, type OfficeEnvironment } from '../../support/office-environment';

const scripts = [officeJs, join(__dirname, 'fixtures', 'addin.js')];

const scalar = (name: string) => ({ name, dimensionality: 'scalar' });
const metadata: FunctionMetadata = {
  functions: [
    { id: 'ADD', name: 'ADD', parameters: [scalar('a'), scalar('b')] },
    { id: 'SUMS', name: 'SUMS', parameters: [{ name: 'rows', dimensionality: 'matrix' }] },
    { id: 'FAIL', name: 'FAIL', parameters: [scalar('text')] },
  ],
};

let office: OfficeEnvironment;
let workbook: Workbook;
let calculator: Calculator;

beforeEach(async () => {
  workbook = Workbook.empty();
  const caller = functionCaller('TEST', metadata, (calls) => office.callFunctions(calls));
  calculator = new Calculator(workbook, caller);
  calculator.start();
  office = await startOffice(workbook, { scripts, calculation: calculator, language: 'ar-MA', page: 'functions/runtime.html' });
});

afterEach(() => office.close());

test('the bundle finds the realm it needs, and no way out of it', () => {
  const { network, bytes, language, path } = office.window['probe'] as {
    network: string[];
    bytes: boolean;
    language: () => string;
    path: string;
  };
  expect(network).toEqual(['undefined', 'undefined', 'undefined', 'undefined', 'undefined']);
  expect({ bytes, language: language(), path }).toEqual({ bytes: true, language: 'ar-MA', path: '/functions/runtime.html' });
});

test('functions are called and answer in the order of the calls', async () => {
  const outcomes = await office.callFunctions([
    { name: 'ADD', args: [2, 3], address: 'Sheet1!A1' },
    { name: 'FAIL', args: ['no such place'], address: null },
    { name: 'NOPE', args: [], address: null },
    {
      name: 'SUMS',
      args: [
        [
          [1, 2],
          [3, 'x'],
        ],
      ],
      address: null,
    },
  ]);
  expect(outcomes).toEqual([
    { ok: true, value: 5 },
    { ok: false, error: '#N/A', message: 'no such place' },
    { ok: false, error: '#NAME?', message: '' },
    { ok: true, value: [[3], [3]] },
  ]);
});

test("a hundred calls, one after the other, don't wait by the clock", async () => {
  const started = performance.now();
  for (let index = 0; index < 100; index++) {
    expect(await office.callFunctions([{ name: 'ADD', args: [index, 1], address: null }])).toEqual([{ ok: true, value: index + 1 }]);
  }
  // The library would hold each back for half a second: 50 s in all.
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('a formula of the add-in is calculated before the batch that reads it is answered', async () => {
  const values = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('D1').formulas = [['=TEST.SUMS(A1:B2)']];
    sheet.getRange('E1').formulas = [['=TEST.ADD(A1,B2)*2']];
    sheet.getRange('F1').formulas = [['=TEST.FAIL("why")']];
    const range = sheet.getRange('D1:F2');
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [3, 10, '#N/A'],
    [7, '', ''],
  ]);
  expect(workbook.sheets[0]?.value(0, 5)).toEqual({ error: '#N/A', message: 'why' });
});

test('the spill is reported with its parent', async () => {
  const spill = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('D1').formulas = [['=TEST.SUMS(A1:B2)']];
    await context.sync();
    const whole = sheet.getRange('D1').getSpillingToRangeOrNullObject();
    const parent = sheet.getRange('D2').getSpillParentOrNullObject();
    const all = sheet.getRange('D1:D2');
    [whole, parent].forEach((range) => range.load('address'));
    all.load('hasSpill');
    await context.sync();
    return [whole.address, parent.address, all.hasSpill];
  });
  expect(spill).toEqual(['Sheet1!D1:D2', 'Sheet1!D1', true]);
});

test('a ribbon command runs to its end; one that is unknown is told', async () => {
  expect(await office.runCommand('Stamp')).toEqual({ ok: true });
  expect(workbook.sheets[0]?.value(0, 0)).toBe('stamped');
  expect(await office.runCommand('Nothing')).toEqual({ ok: false, reason: 'unknown-function' });
});

test('a shortcut runs the action that it names', async () => {
  office.frame.runAction('Key', { value: 'pressed' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(workbook.sheets[0]?.value(0, 0)).toBe('pressed');
});

test('a script that throws is told', async () => {
  await expect(startOffice(Workbook.empty(), { scripts: [officeJs, join(__dirname, 'fixtures', 'none.js')] })).rejects.toThrow('none.js');
});
