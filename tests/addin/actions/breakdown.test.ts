import type * as fs from 'node:fs';
import * as session from '../../../src/addin/excel/session';
import { breakdown, type BrokenDown } from '../../../src/addin/actions/breakdown';
import { insertBreakdownFunction, insertBreakdownSheet } from '../../../src/addin/actions/breakdown-insert';
import type { BreakdownSheetOptions } from '../../../src/core/breakdown/sheet/plan';
import type { BreakdownRequest } from '../../../src/core/breakdown/sheet/request';
import type { Scalar } from '../../../src/host/workbook/types';
import { Workbook } from '../../../src/host/workbook/workbook';
import { startCalculating, type CalculatingOffice } from '../../support/calculating-office';

jest.mock('../../../assets/templates/rtl.xlsx', () => template('rtl'), { virtual: false });
jest.mock('../../../assets/templates/ltr.xlsx', () => template('ltr'), { virtual: false });
function template(direction: string) {
  return {
    __esModule: true,
    default: jest.requireActual<typeof fs>('node:fs').readFileSync(`assets/templates/${direction}.xlsx`).toString('base64'),
  };
}

type Cells = readonly (readonly (string | number | boolean | null)[])[];

const tally: Cells = [
  ['Province', 'Service', 'Consultations', 'Cost'],
  ['Sefrou', 'Dental', 120, 10.5],
  ['Boulemane', 'Dental', 45, 20],
  ['sefrou', 'Eyes', 31, null],
  ['Taza', 'Eyes', null, 7.25],
  ['Sefrou', 'Dental', 9, 1],
  [null, 'Eyes', 4, 2],
  ['Boulemane ', 'Eyes', 6, 3],
  ['Total', null, 215, 43.75],
];

let office: CalculatingOffice;
afterEach(() => office.close());

async function start(sheets: Readonly<Record<string, Cells>>): Promise<Workbook> {
  const [first = 'Sheet1'] = Object.keys(sheets);
  const workbook = Workbook.empty(first);
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.sheet(name) ?? workbook.addSheet(name);
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null) sheet.setValue(r, c, value);
      }),
    );
  }
  office = await startCalculating(workbook);
  return workbook;
}

const asked = (by: string, measures: string, sheets = 'Tally'): BreakdownRequest => ({ sheets, range: null, by, measures });
const options: BreakdownSheetOptions = { figures: 'formulas', order: 'sheet', subtotals: false, shares: true, chart: null, language: 'en' };

async function broken(request: BreakdownRequest): Promise<BrokenDown> {
  const answer = await breakdown(request, 'en');
  if (!answer.done) throw new Error(JSON.stringify(answer));
  return answer;
}

/** Rows between the headers and the notes, without the share column. */
async function rowsOn(workbook: Workbook, name: string, width: number): Promise<Scalar[][]> {
  await office.calculator.recalculate();
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const rows: Scalar[][] = [];
  for (let row = 3; sheet.value(row, 0) !== null; row += 1)
    rows.push(Array.from({ length: width }, (_, column) => sheet.value(row, column)));
  return rows;
}

/** A blank key is named, a figure that nobody reported is blank. */
const shown = (rows: readonly (readonly unknown[])[], fields: number): unknown[][] =>
  rows.map((row) => row.map((value, index) => value ?? (index < fields ? 'Not specified' : '')));

test('groups a recognised table: total rows, blanks and spellings', async () => {
  await start({ Tally: tally });
  expect(await broken(asked('province', 'consultations,cost'))).toMatchObject({
    columns: ['Province', 'Consultations', 'Cost'],
    rows: [
      ['Sefrou', 160, 11.5],
      ['Boulemane', 51, 23],
      ['Taza', null, 7.25],
      [null, 4, 2],
    ],
    total: ['Total', 215, 43.75],
  });
});

test.each([
  ['Province', 'Consultations,Cost'],
  ['Service', 'Cost'],
  ['Service,Province', 'Consultations'],
])('native formulas by %s of %s give what the engine gives', async (by, measures) => {
  const workbook = await start({ Tally: tally });
  const answer = await broken(asked(by, measures));
  const inserted = await insertBreakdownSheet(answer.open, answer.chosen, options);
  if (!inserted.done) throw new Error(JSON.stringify(inserted));
  const name = inserted.written[0]?.sheet ?? '';
  const rows = await rowsOn(workbook, name, answer.columns.length);
  expect(rows.slice(0, -1)).toEqual(shown(answer.rows, by.split(',').length));
  expect(rows.at(-1)?.filter((value) => typeof value === 'number')).toEqual(answer.total.filter((value) => typeof value === 'number'));
  expect(workbook.sheet(name)?.formula(3, answer.columns.length - 1)).toMatch(/SUMIFS|SUMPRODUCT/);
});

test('native formulas follow the source, and the figures are never ours to overwrite: Undo takes the sheet away', async () => {
  const workbook = await start({ Tally: tally });
  const answer = await broken(asked('Service', 'Consultations'));
  await insertBreakdownSheet(answer.open, answer.chosen, { ...options, chart: 'column' });
  workbook.sheet('Tally')?.setValue(1, 2, 1120);
  expect((await rowsOn(workbook, 'By Service', 2))[0]).toEqual(['Dental', 1174]);
  expect(workbook.sheet('By Service')?.charts).toHaveLength(1);
  expect(await session.undo()).toMatchObject({ done: true });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Tally']);
});

test('keys that a criterion would misread: bands of age, patterns, numbers as text, spaces', async () => {
  const rows: Cells = [
    ['Age', 'Persons'],
    ['<1', 3],
    ['1-4', 5],
    ['>=65', 7],
    ['a*', 11],
    ['ab', 13],
    ['007', 17],
    [7, 19],
    ['<1', 23],
    ['~x', 29],
    ['TRUE', 31],
    ['1/2', 37],
    ['ab ', 41],
    ['=1', 43],
  ];
  const workbook = await start({ Tally: rows });
  const answer = await broken(asked('Age', 'Persons'));
  expect(answer.rows).toContainEqual(['ab', 54]);
  const inserted = await insertBreakdownSheet(answer.open, answer.chosen, options);
  expect(inserted).toMatchObject({ done: true });
  expect((await rowsOn(workbook, 'By Age', 2)).slice(0, -1)).toEqual(answer.rows);
});

test('several sheets of one shape, with the sheet as a key; a recapitulation of another shape is left out', async () => {
  const month = (a: number, b: number): Cells => [
    ['Service', 'Visits'],
    ['Dental', a],
    ['Eyes', b],
    ['Total', a + b],
  ];
  const workbook = await start({
    January: month(1, 2),
    February: month(3, 4),
    March: month(5, 6),
    Year: [
      ['Service', 'Visits', 'Target'],
      ['Dental', 9, 10],
      ['Eyes', 12, 10],
    ],
  });
  expect(await broken(asked('service', 'visits', '*'))).toMatchObject({
    rows: [
      ['Dental', 9],
      ['Eyes', 12],
    ],
    total: ['Total', 21],
  });
  const answer = await broken(asked('sheet', 'visits', 'January,February,March'));
  expect(answer.rows).toEqual([
    ['January', 3],
    ['February', 7],
    ['March', 11],
  ]);
  await insertBreakdownSheet(answer.open, answer.chosen, options);
  expect(await rowsOn(workbook, 'By Sheet', 2)).toEqual([...answer.rows, answer.total]);
  const both = await broken(asked('service,sheet', 'visits', 'January,February,March'));
  await insertBreakdownSheet(both.open, both.chosen, { ...options, subtotals: true });
  expect((await rowsOn(workbook, 'By Service Sheet', 3)).filter(([, key]) => key === 'Subtotal')).toEqual([
    ['Dental', 'Subtotal', 9],
    ['Eyes', 'Subtotal', 12],
  ]);
});

test('an Excel table is named by its columns, and its formulas grow with it', async () => {
  const workbook = await start({
    Tally: [
      ['Service', 'Visits'],
      ['Dental', 1],
      ['Eyes', 2],
      ['Dental', 3],
    ],
  });
  workbook
    .sheet('Tally')
    ?.addTable({ name: 'Visits', area: { top: 0, left: 0, bottom: 3, right: 1 }, hasHeaders: true, hasTotals: false } as never);
  const answer = await broken(asked('Service', 'Visits'));
  await insertBreakdownSheet(answer.open, answer.chosen, options);
  expect(workbook.sheet('By Service')?.formula(3, 1)).toBe('=SUMIFS(Visits[Visits],Visits[Service],$A4)');
  expect(await rowsOn(workbook, 'By Service', 2)).toEqual([
    ['Dental', 4],
    ['Eyes', 2],
    ['Total', 6],
  ]);
});

test('numbers kept as text are counted in values, and refused as formulas', async () => {
  const workbook = await start({
    Tally: [
      ['Service', 'Visits'],
      ['Dental', '1 200'],
      ['Eyes', 2],
      ['Dental', 3],
      ['Eyes', 'ND'],
      ['Eyes', 15],
      ['Dental', 11],
      ['Eyes', 8],
    ],
  });
  const answer = await broken(asked('Service', 'Visits'));
  expect(answer.rows).toEqual([
    ['Dental', 1214],
    ['Eyes', 25],
  ]);
  expect(await insertBreakdownSheet(answer.open, answer.chosen, options)).toMatchObject({
    done: false,
    why: 'breakdown',
    message: 'text-numbers',
    args: { count: 1 },
  });
  expect(workbook.sheets).toHaveLength(1);
  await insertBreakdownSheet(answer.open, answer.chosen, { ...options, figures: 'values' });
  expect(await rowsOn(workbook, 'By Service', 2)).toEqual([
    ['Dental', 1214],
    ['Eyes', 25],
    ['Total', 1239],
  ]);
});

test('as a function in a free cell; never over what is there', async () => {
  const workbook = await start({ Tally: tally.slice(0, 8) });
  const answer = await broken(asked('Province', 'Consultations,Cost'));
  const at = { sheet: 'Tally', row: 0, column: 6 };
  workbook.sheet('Tally')?.setValue(2, 7, 'note');
  expect(await insertBreakdownFunction(answer.open, answer.chosen, at, options)).toMatchObject({
    done: false,
    why: 'not-free',
    range: { top: 2, left: 7 },
  });
  workbook.sheet('Tally')?.setValue(2, 7, null);
  expect(await insertBreakdownFunction(answer.open, answer.chosen, at, options)).toMatchObject({ done: true });
  await office.calculator.recalculate();
  expect(workbook.sheet('Tally')?.formula(0, 6)).toBe('=QAFILA.BREAKDOWN($A$1:$A$8,$C$1:$D$8)');
  expect(workbook.sheet('Tally')?.value(1, 7)).toBe(160);
  const sheet = workbook.sheet('Tally');
  sheet?.protect({ hasPassword: true });
  expect(await insertBreakdownFunction(answer.open, answer.chosen, { ...at, column: 12 }, options)).toMatchObject({
    done: false,
    why: 'protected',
  });
});

test.each([
  [asked('nothing', 'Cost'), 'no-header'],
  [asked('Province', 'Cost', 'Nowhere'), 'no-sheet'],
  [asked('Province,Service,Cost,Consultations', 'Cost'), 'too-many-fields'],
])('says what is wrong with the request %#', async (request, why) => {
  await start({ Tally: tally });
  expect(await breakdown(request, 'en')).toMatchObject({ done: false, why: 'request', request: { why } });
});

test.each(['ar', 'fr', 'en'] as const)('the sheet is complete in %s, and runs in its direction', async (language) => {
  const workbook = await start({ Tally: tally });
  const answer = await broken(asked('Province', 'Consultations'));
  const inserted = await insertBreakdownSheet(answer.open, answer.chosen, { ...options, language, subtotals: true, chart: 'bar' });
  if (!inserted.done) throw new Error(JSON.stringify(inserted));
  const sheet = workbook.sheet(inserted.written[0]?.sheet ?? '');
  expect(sheet?.rightToLeft).toBe(language === 'ar');
  expect(sheet?.page).toMatchObject({ orientation: 'portrait' });
});
