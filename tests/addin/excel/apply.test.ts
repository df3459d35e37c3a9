import { readFileSync } from 'node:fs';
import type { Plan, PlanStep } from '../../../src/core/model/plans';
import * as session from '../../../src/addin/excel/session';
import { Workbook } from '../../../src/host/workbook/workbook';
import { readWorkbook } from '../../../src/host/xlsx/read';
import { startOffice, type OfficeEnvironment } from '../../support/office-environment';

let office: OfficeEnvironment;

function open(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook;
}

async function start(fill: (workbook: Workbook) => void = () => undefined): Promise<Workbook> {
  const workbook = Workbook.empty('Tally');
  fill(workbook);
  office = await startOffice(workbook, { readWorkbook: open });
  return workbook;
}

afterEach(() => office.close());

function planOf(...steps: PlanStep[]): Plan {
  return { what: { key: 'actions.applied', args: { cell: 'A1', sheet: 'Tally', from: 1, to: 2 } }, steps };
}

const cell = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });
const write = (row: number, column: number, value: number | string | null): PlanStep => ({
  kind: 'write',
  sheet: 'Tally',
  area: cell(row, column),
  contents: [[{ value }]],
});
const addSheet: PlanStep = { kind: 'add-sheet', name: 'Ours', direction: 'rtl', made: 'test' };

function sheetOf(workbook: Workbook, name = 'Tally') {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

test('writes, reads back and undoes a number', async () => {
  const workbook = await start((made) => sheetOf(made).setValue(2, 1, 2587));
  expect(await session.apply(planOf(write(2, 1, 2857)))).toMatchObject({ done: true });
  expect(sheetOf(workbook).value(2, 1)).toBe(2857);
  expect(await session.undo()).toMatchObject({ done: true, keptCells: 0, keptSheets: [] });
  expect(sheetOf(workbook).value(2, 1)).toBe(2587);
  expect(await session.undo()).toEqual({ done: false, why: 'nothing-to-undo' });
});

test.each([
  ['00123', 'General'],
  ['=HYPERLINK("http://example.invalid","x")', 'General'],
  ['+212600000000', 'General'],
  ['@SUM(1+1)', 'General'],
  ['1/2', 'General'],
  ['TRUE', 'General'],
  ["'quoted'", 'General'],
  ['12', '@'],
  ['مجموع', 'General'],
])('the text %s under %s is put back as that text', async (text, numberFormat) => {
  const workbook = await start((made) => {
    sheetOf(made).setStyle(cell(0, 0), { numberFormat });
    sheetOf(made).setValue(0, 0, text);
  });
  await session.apply(planOf(write(0, 0, 5)));
  expect(sheetOf(workbook).value(0, 0)).toBe(5);
  await session.undo();
  expect(sheetOf(workbook).value(0, 0)).toBe(text);
  expect(sheetOf(workbook).formula(0, 0)).toBeNull();
  expect(sheetOf(workbook).style(0, 0).numberFormat).toBe(numberFormat);
});

test.each(['=1+1', '+33', '-2+3', '@x', '0012', 'قافلة 2'])(
  'the text %s is written as text, never as a formula or number',
  async (text) => {
    const workbook = await start();
    expect(await session.apply(planOf(write(0, 0, text)))).toMatchObject({ done: true });
    expect(sheetOf(workbook).value(0, 0)).toBe(text);
    expect(sheetOf(workbook).formula(0, 0)).toBeNull();
  },
);

test('puts back formulas and blanks, and formats that were changed', async () => {
  const workbook = await start((made) => {
    const sheet = sheetOf(made);
    sheet.setFormula(0, 0, '=1+2');
    sheet.setStyle(cell(0, 0), { bold: true, fillColor: '#FFEE00' });
  });
  const format: PlanStep = {
    kind: 'format',
    sheet: 'Tally',
    area: { top: 0, bottom: 0, left: 0, right: 1 },
    format: { fillColor: '#00FF00', bold: false, numberFormat: '0.0%' },
  };
  await session.apply(planOf(write(0, 0, 9), write(0, 1, 'new'), format));
  expect(sheetOf(workbook).style(0, 0)).toMatchObject({ bold: false, fillColor: '#00FF00', numberFormat: '0.0%' });
  await session.undo();
  expect(sheetOf(workbook).formula(0, 0)).toBe('=1+2');
  expect(sheetOf(workbook).value(0, 1)).toBeNull();
  expect(sheetOf(workbook).style(0, 0)).toMatchObject({ bold: true, fillColor: '#FFEE00', numberFormat: 'General' });
  expect(sheetOf(workbook).style(0, 1).fillColor).toBeNull();
});

test('adds a right-to-left sheet, numbers a taken name, and removes it on undo', async () => {
  const workbook = await start((made) => made.addSheet('Ours'));
  const plan = planOf(addSheet, { kind: 'write', sheet: 'Ours', area: cell(0, 0), contents: [[{ formula: '=Tally!A1' }]] });
  expect(await session.apply(plan)).toMatchObject({ done: true, written: [{ sheet: 'Ours (2)' }] });
  expect(sheetOf(workbook, 'Ours (2)').rightToLeft).toBe(true);
  expect(sheetOf(workbook, 'Ours').formula(0, 0)).toBeNull();
  await session.undo();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Tally', 'Ours']);
});

test('undo keeps what a person changed since: cells and sheets', async () => {
  const workbook = await start((made) => sheetOf(made).setValue(0, 0, 1));
  await session.apply(
    planOf(addSheet, write(0, 0, 2), write(1, 0, 2), { kind: 'write', sheet: 'Ours', area: cell(0, 0), contents: [[{ value: 'x' }]] }),
  );
  sheetOf(workbook).setValue(0, 0, 77);
  sheetOf(workbook, 'Ours').setValue(5, 5, 'my note');
  expect(await session.undo()).toMatchObject({ done: true, keptCells: 1, keptSheets: ['Ours'] });
  expect(sheetOf(workbook).value(0, 0)).toBe(77);
  expect(sheetOf(workbook).value(1, 0)).toBeNull();
});

test('refuses a protected sheet before anything is written', async () => {
  const workbook = await start((made) => {
    sheetOf(made).setValue(0, 0, 1);
    sheetOf(made).protect({ hasPassword: true });
  });
  expect(await session.apply(planOf(addSheet, write(0, 0, 2)))).toEqual({ done: false, why: 'protected', sheet: 'Tally' });
  expect(workbook.sheets).toHaveLength(1);
  expect(sheetOf(workbook).value(0, 0)).toBe(1);
  expect(await session.undo()).toEqual({ done: false, why: 'nothing-to-undo' });
});

test('a failure half-way leaves what was there', async () => {
  const workbook = await start((made) => sheetOf(made).setValue(0, 0, 'before'));
  const broken: PlanStep = {
    kind: 'chart',
    sheet: 'Ours',
    chart: {
      type: 'pie',
      title: '',
      source: { top: 0, left: 0, bottom: 1, right: 1 },
      place: { top: 5, left: 20_000, bottom: 9, right: 20_001 },
    },
  };
  expect(await session.apply(planOf(addSheet, write(0, 0, 'after'), broken))).toMatchObject({ done: false });
  expect(sheetOf(workbook).value(0, 0)).toBe('before');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Tally']);
  expect(await session.undo()).toEqual({ done: false, why: 'nothing-to-undo' });
});

test('a sheet that is gone is said, not made', async () => {
  const workbook = await start();
  expect(await session.apply(planOf({ ...write(0, 0, 1), sheet: 'Nowhere' } as PlanStep))).toEqual({
    done: false,
    why: 'gone',
    sheet: 'Nowhere',
  });
  expect(workbook.sheets).toHaveLength(1);
});

test('the journal stays in the workbook: undo works after saving and opening again', async () => {
  const { writeWorkbook } = await import('../../../src/host/xlsx/write');
  const workbook = await start((made) => sheetOf(made).setValue(0, 0, 10));
  await session.apply(planOf(write(0, 0, 20)));
  office.close();
  const saved = await writeWorkbook(workbook);
  if (!saved.ok) throw new Error(saved.sentence);
  const reopened = open(saved.bytes);
  office = await startOffice(reopened, { readWorkbook: open });
  expect(await session.undoable()).toMatchObject({ done: true, what: { key: 'actions.applied' } });
  await session.undo();
  expect(sheetOf(reopened).value(0, 0)).toBe(10);
});

test('the templates are one empty sheet each, in their direction', () => {
  for (const [name, rightToLeft] of [
    ['rtl', true],
    ['ltr', false],
  ] as const) {
    const workbook = open(readFileSync(`assets/templates/${name}.xlsx`));
    expect(workbook.sheets.map((sheet) => [sheet.rightToLeft, sheet.usedArea(true)])).toEqual([[rightToLeft, null]]);
  }
});
