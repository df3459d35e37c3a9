import { freeze } from '../../../src/addin/actions/freeze';
import * as session from '../../../src/addin/excel/session';
import { Workbook } from '../../../src/host/workbook/workbook';
import { startCalculating, type CalculatingOffice } from '../../support/calculating-office';

jest.mock('../../../assets/templates/rtl.xlsx', () => ({ __esModule: true, default: '' }), { virtual: false });
jest.mock('../../../assets/templates/ltr.xlsx', () => ({ __esModule: true, default: '' }), { virtual: false });

let office: CalculatingOffice;
afterEach(() => office.close());

function sheetOf(workbook: Workbook, name: string) {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Parts in A1:B3; on the first sheet a spill, a single cell and a native formula; a function on the second. */
async function start(): Promise<Workbook> {
  const workbook = Workbook.empty('Tally');
  const tally = sheetOf(workbook, 'Tally');
  [
    ['Dental', 1572],
    ['Eyes', 211],
    ['Ears', 1074],
  ].forEach((row, r) => row.forEach((value, c) => tally.setValue(r, c, value)));
  tally.setFormula(0, 4, '=QAFILA.SHARES(A1:A3,B1:B3)');
  tally.setFormula(6, 0, '=QAFILA.CHECK(2857,B1:B3)');
  tally.setFormula(7, 0, '=SUM(B1:B3)&" QAFILA.CHECK("');
  tally.setFormula(8, 0, '=QAFILA.RESIDUAL("x",B1:B3)');
  workbook.addSheet('Other').setFormula(0, 0, '=1+QAFILA.RESIDUAL(63,{10,9,5})');
  office = await startCalculating(workbook);
  await office.calculator.recalculate();
  return workbook;
}

test('freezes the workbook: spills whole, other formulas and errors left, and says how many cells', async () => {
  const workbook = await start();
  const tally = sheetOf(workbook, 'Tally');
  expect(await freeze('workbook')).toEqual({
    done: true,
    functions: 3,
    cells: 11,
    skipped: { errors: [{ sheet: 'Tally', top: 8, bottom: 8, left: 0, right: 0 }], protected: [] },
  });
  await office.calculator.recalculate();
  expect(tally.formula(0, 4)).toBeNull();
  expect([0, 1, 2].map((row) => [tally.value(row, 4), tally.value(row, 5), tally.value(row, 6)])).toEqual([
    ['Dental', 1572, 55],
    ['Eyes', 211, 7.4],
    ['Ears', 1074, 37.6],
  ]);
  expect(tally.spillOver(0, 4)).toBeNull();
  expect(tally.value(6, 0)).toBe('ok');
  expect(tally.formula(7, 0)).not.toBeNull();
  expect(tally.formula(8, 0)).toBe('=QAFILA.RESIDUAL("x",B1:B3)');
  expect(sheetOf(workbook, 'Other').value(0, 0)).toBe(40);
  expect(sheetOf(workbook, 'Other').formula(0, 0)).toBeNull();
});

test('Undo brings the functions back, and they spill again', async () => {
  const workbook = await start();
  const tally = sheetOf(workbook, 'Tally');
  await freeze('workbook');
  expect(await session.undo()).toMatchObject({ done: true, keptCells: 0 });
  await office.calculator.recalculate();
  expect(tally.formula(0, 4)).toBe('=QAFILA.SHARES(A1:A3,B1:B3)');
  expect(tally.value(2, 6)).toBe(37.6);
  expect(tally.spillOver(2, 6)).toEqual({ top: 0, left: 4, bottom: 2, right: 6 });
  expect(tally.formula(6, 0)).toBe('=QAFILA.CHECK(2857,B1:B3)');
});

test('a selection that touches a spill freezes the whole of it, and nothing else', async () => {
  const workbook = await start();
  await session.select({ sheet: 'Tally', top: 2, bottom: 2, left: 6, right: 6 });
  expect(await freeze('selection')).toMatchObject({ functions: 1, cells: 9 });
  expect(sheetOf(workbook, 'Tally').formula(6, 0)).not.toBeNull();
  expect(await freeze('sheet')).toMatchObject({ functions: 1, cells: 1 });
  expect(sheetOf(workbook, 'Other').formula(0, 0)).not.toBeNull();
});

test('protected sheets are left and named; nothing to freeze is no failure', async () => {
  const workbook = await start();
  sheetOf(workbook, 'Tally').protect({ hasPassword: true });
  expect(await freeze('workbook')).toMatchObject({
    done: true,
    functions: 1,
    cells: 1,
    skipped: { protected: [{ sheet: 'Tally' }, { sheet: 'Tally' }, { sheet: 'Tally' }] },
  });
  expect(await freeze('workbook')).toMatchObject({ done: true, functions: 0, cells: 0 });
  expect(sheetOf(workbook, 'Tally').formula(0, 4)).not.toBeNull();
});

/** Throws at the n-th report. */
function stopAt(n: number): { progress: (done: number, all: number) => void; reports: [number, number][] } {
  const reports: [number, number][] = [];
  const progress = (done: number, all: number): void => {
    reports.push([done, all]);
    if (reports.length === n) throw new session.Cancelled();
  };
  return { progress, reports };
}

test('progress is told of the reading and of the writing', async () => {
  await start();
  const { progress, reports } = stopAt(0);
  expect(await freeze('workbook', progress)).toMatchObject({ functions: 3 });
  expect(reports.every(([done, all]) => done <= all)).toBe(true);
  expect(reports.filter(([, all]) => all === 6)).toEqual([
    [0, 6],
    [1, 6],
    [2, 6],
    [3, 6],
    [4, 6],
    [5, 6],
  ]);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('stopped at report %i, it leaves everything as it was and nothing to undo', async (n) => {
  const workbook = await start();
  const before = ['Tally', 'Other'].map((name) =>
    Array.from({ length: 9 }, (_, row) =>
      [0, 1, 2, 4, 5, 6].map((column) => [sheetOf(workbook, name).value(row, column), sheetOf(workbook, name).formula(row, column)]),
    ),
  );
  await expect(freeze('workbook', stopAt(n).progress)).rejects.toThrow(session.Cancelled);
  await office.calculator.recalculate();
  expect(
    ['Tally', 'Other'].map((name) =>
      Array.from({ length: 9 }, (_, row) =>
        [0, 1, 2, 4, 5, 6].map((column) => [sheetOf(workbook, name).value(row, column), sheetOf(workbook, name).formula(row, column)]),
      ),
    ),
  ).toEqual(before);
  expect(await session.undo()).toMatchObject({ done: false });
});
