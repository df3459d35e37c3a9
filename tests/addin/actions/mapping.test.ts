import { check } from '../../../src/addin/actions/check';
import type { Checked } from '../../../src/addin/actions/last-check';
import {
  correctField,
  correctTotal,
  declareRelation,
  headersInSelection,
  readMappings,
  removeMapping,
  totalInSelection,
} from '../../../src/addin/actions/mapping';
import { select } from '../../../src/addin/actions/workbook';
import { parseRef } from '../../../src/core/model/addresses';
import type { RangeRef } from '../../../src/core/model/grid';
import type { Region } from '../../../src/core/model/recognition';
import { checkReport } from '../../../src/core/reports/check-report';
import { Workbook } from '../../../src/host/workbook/workbook';
import { readWorkbook } from '../../../src/host/xlsx/read';
import { writeWorkbook } from '../../../src/host/xlsx/write';
import { startOffice, type OfficeEnvironment } from '../../support/office-environment';

jest.mock('../../../assets/templates/rtl.xlsx', () => ({ __esModule: true, default: '' }));
jest.mock('../../../assets/templates/ltr.xlsx', () => ({ __esModule: true, default: '' }));

let office: OfficeEnvironment;
type Rows = readonly (readonly (string | number | null)[])[];

const tally: Rows = [
  ['Poste', 'Col A', 'Col B'],
  ['Nord', 40, 3],
  ['Sud', 25, 4],
  ['Est', 17, 5],
  ['Ensemble du mois', 82, 12],
];

function fill(workbook: Workbook, sheet: string, rows: Rows, top = 0, left = 0): void {
  const target = workbook.sheet(sheet) ?? workbook.addSheet(sheet);
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries()) if (value !== null) target.setValue(top + r, left + c, value);
}

async function start(...sheets: readonly (readonly [string, Rows])[]): Promise<Workbook> {
  const workbook = Workbook.empty(sheets[0]?.[0] ?? 'S');
  for (const [name, rows] of sheets) fill(workbook, name, rows);
  office = await startOffice(workbook, { readWorkbook: open });
  await checked();
  return workbook;
}

function open(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook;
}

afterEach(() => office.close());

async function checked(): Promise<Checked> {
  const answer = await check();
  if (!answer.done) throw new Error(answer.why);
  return answer;
}

async function region(sheet: string, index = 0): Promise<Region> {
  const found = (await checked()).recognition.regions.filter((one) => one.sheet === sheet)[index];
  if (!found) throw new Error(`no region on ${sheet}`);
  return found;
}

function fieldNamed(where: Region, header: string) {
  const field = where.fields.find((one) => one.header === header);
  if (!field) throw new Error(`no field ${header}`);
  return field;
}

function ref(text: string): RangeRef {
  const found = parseRef(text);
  if (!found) throw new Error(text);
  return found;
}

async function saved(workbook: Workbook): Promise<Workbook> {
  const written = await writeWorkbook(workbook);
  if (!written.ok) throw new Error(written.sentence);
  return open(written.bytes);
}

test('a field is corrected, kept in the file, said to come from the mapping, and taken back', async () => {
  const workbook = await start(['S', tally]);
  const before = fieldNamed(await region('S'), 'Col A');
  expect(await correctField(await region('S'), before, 'persons')).toEqual({ done: true });
  office.close();
  office = await startOffice(await saved(workbook), { readWorkbook: open });
  const { recognition, result } = await checked();
  const report = checkReport('x', recognition, result, 0, 'en');
  expect(report.regions[0]?.fields).toContainEqual({ column: 'B', header: 'Col A', role: 'persons', from: 'mapping' });
  await correctField(await region('S'), fieldNamed(await region('S'), 'Col A'), 'acts');
  expect(await readMappings()).toMatchObject({ value: [{ kind: 'field', role: 'acts' }] });
  await correctField(await region('S'), fieldNamed(await region('S'), 'Col A'), null);
  expect(fieldNamed(await region('S'), 'Col A')).toEqual(before);
});

test('holds after rows and columns were inserted and moved; a renamed header is reported and nothing forced', async () => {
  const workbook = await start(['S', tally]);
  await correctField(await region('S'), fieldNamed(await region('S'), 'Col B'), 'persons');
  const sheet = workbook.sheet('S');
  if (!sheet) throw new Error('no sheet');
  for (const [r, row] of tally.entries()) for (const [c] of row.entries()) sheet.setValue(r, c, null);
  fill(
    workbook,
    'S',
    tally.map(([a, b, c]) => [a ?? null, c ?? null, b ?? null]),
    6,
    3,
  );
  expect(fieldNamed(await region('S'), 'Col B')).toMatchObject({ column: 4, role: 'persons', from: 'mapping' });
  sheet.setValue(6, 4, 'Renamed');
  const { recognition, result } = await checked();
  expect(recognition.brokenMappings).toMatchObject([{ header: 'Col B', why: 'header-gone' }]);
  expect(result.findings).toContainEqual(expect.objectContaining({ code: 'mapping-broken', severity: 'warning' }));
  expect(fieldNamed(await region('S'), 'Renamed').from).not.toBe('mapping');
});

test('a row is called a total, and a wrong figure in it is found', async () => {
  const workbook = await start([
    'S',
    [
      ['Poste', 'Consultations'],
      ['Nord', 40],
      ['Sud', 25],
      ['Est', 17],
      ['Bilan', 83],
    ],
  ]);
  await select(ref('S!A5'));
  expect(await totalInSelection(true)).toEqual({ done: true });
  expect((await region('S')).rows.at(-1)?.kind).toBe('total');
  expect((await checked()).result.findings.map(({ code }) => code)).toContain('sum-mismatch');
  workbook.sheet('S')?.setValue(4, 1, 82);
  expect((await checked()).result.findings.map(({ code }) => code)).not.toContain('sum-mismatch');
});

test('a row that is no total is summed no more', async () => {
  await start([
    'S',
    [
      ['Poste', 'Consultations'],
      ['Nord', 40],
      ['Sud', 25],
      ['Est', 17],
      ['Total', 99],
    ],
  ]);
  expect((await checked()).result.findings.map(({ code }) => code)).toContain('sum-mismatch');
  expect(await correctTotal(await region('S'), 4, false)).toEqual({ done: true });
  const { recognition, result } = await checked();
  expect(recognition.relations).toEqual([]);
  expect(result.findings.map(({ code }) => code)).not.toContain('sum-mismatch');
});

test('a sum is declared from the selection and checked; it goes when it is removed', async () => {
  const workbook = await start([
    'S',
    [
      ['Poste', 'Consultations'],
      ['Nord', 40],
      ['Sud', 25],
      ['Est', 17],
      ['Nord et Est', 57],
    ],
  ]);
  expect(await declareRelation(ref('S!B5'), [ref('S!B2'), ref('S!B4')], 'full')).toEqual({ done: true });
  const { recognition } = await checked();
  expect(checkReport('x', recognition, (await checked()).result, 0, 'en').relations).toContainEqual({
    total: 'S!B5',
    parts: ['S!B2', 'S!B4'],
    kind: 'full',
    origin: 'user',
    by: expect.any(String),
  });
  workbook.sheet('S')?.setValue(4, 1, 75);
  expect((await checked()).result.findings.map(({ code }) => code)).toContain('sum-mismatch');
  const kept = await readMappings();
  await removeMapping(kept.done ? (kept.value[0]?.id ?? '') : '');
  expect((await checked()).recognition.relations.filter(({ origin }) => origin === 'user')).toEqual([]);
});

test('the selected row holds the headers', async () => {
  await start([
    'S',
    [
      ['2023', '2024', '2025'],
      ['Lieu', 'Femmes', 'Hommes'],
      ['Nord', 40, 3],
      ['Sud', 25, 4],
    ],
  ]);
  await select(ref('S!A2:C2'));
  expect(await headersInSelection()).toEqual({ done: true });
  const found = await region('S');
  expect(found.headerRows).toEqual([1]);
  expect(found.fields.map(({ header }) => header)).toEqual(['Lieu', 'Femmes', 'Hommes']);
});

test.each([
  ['outside every table', 'S!K40', ['S!B2'], 'outside'],
  ['on two sheets', 'S!B5', ['T!B2'], 'several-sheets'],
  ['with a label that is there twice', 'T!B4', ['T!B2'], 'text-twice'],
])('a sum %s is refused and nothing kept', async (_what, total, parts, why) => {
  await start(
    ['S', tally],
    [
      'T',
      [
        ['Lieu', 'Cas'],
        ['Nord', 4],
        ['Nord', 6],
        ['Sud', 10],
      ],
    ],
  );
  expect(await declareRelation(ref(total), parts.map(ref), 'full')).toEqual({ done: false, why });
  expect(await readMappings()).toEqual({ done: true, value: [] });
});

test('of two like tables on a sheet only the one meant is corrected, told apart by its title', async () => {
  const table = (title: string, a: number): Rows => [
    [title, null],
    ['Lieu', 'Col A'],
    ['Nord', a],
    ['Sud', a + 3],
    ['Est', a + 9],
  ];
  const workbook = await start(['S', table('Caravane de mars', 11)]);
  fill(workbook, 'S', table('Caravane de mai', 20), 9);
  expect((await checked()).recognition.regions.map(({ title }) => title)).toEqual(['Caravane de mars', 'Caravane de mai']);
  const second = await region('S', 1);
  expect(await correctField(second, fieldNamed(second, 'Col A'), 'persons')).toEqual({ done: true });
  expect(fieldNamed(await region('S', 1), 'Col A').from).toBe('mapping');
  expect(fieldNamed(await region('S', 0), 'Col A').from).not.toBe('mapping');
});
