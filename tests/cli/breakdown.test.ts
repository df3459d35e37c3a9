import { readFileSync, writeFileSync } from 'node:fs';
import { Workbook } from '../../src/host/workbook/workbook';
import { writeWorkbook } from '../../src/host/xlsx/write';
import { readWorkbook } from '../../src/host/xlsx/read';
import { qafila, temporaryFolder } from './run-qafila';

jest.setTimeout(60_000);
const folder = temporaryFolder();
afterAll(() => folder.remove());
const file = folder.file('tally.xlsx');

type Cells = readonly (readonly (string | number | null)[])[];
const sheets: Readonly<Record<string, Cells>> = {
  Janvier: [
    ['Province', 'Spécialité', 'Bénéficiaires'],
    ['Sefrou', 'Dentaire, enfants', 12],
    ['Taza', 'Ophtalmologie', 30],
    ['Sefrou', 'Ophtalmologie', 8],
    ['Total', null, 50],
  ],
  Février: [
    ['Province', 'Spécialité', 'Bénéficiaires'],
    ['Taza', 'Dentaire, enfants', 5],
    ['Sefrou', 'Dentaire, enfants', 7],
    ['Total', null, 12],
  ],
  الحصيلة: [
    ['الإقليم', 'عدد المستفيدين'],
    ['صفرو', 27],
    ['تازة', null],
    ['صفرو', 3],
  ],
};

beforeAll(async () => {
  const workbook = Workbook.empty('Janvier');
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.sheet(name) ?? workbook.addSheet(name);
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null) sheet.setValue(r, c, value);
      }),
    );
  }
  const written = await writeWorkbook(workbook);
  if (!written.ok) throw new Error(written.sentence);
  writeFileSync(file, written.bytes);
});

function json(...args: string[]): Record<string, unknown> {
  const { status, stdout, lastLine } = qafila('breakdown', file, ...args, '--json');
  if (status !== 0) throw new Error(lastLine);
  return JSON.parse(stdout) as Record<string, unknown>;
}

test('by one column, headers in any case and without accents, totals left out', () => {
  expect(json('--sheet', 'janvier', '--by', 'PROVINCE', '--measure', 'beneficiaires')).toMatchObject({
    columns: ['Province', 'Bénéficiaires'],
    rows: [
      ['Sefrou', 20],
      ['Taza', 30],
    ],
    total: ['Total', 50],
    leftOut: ['Janvier!A5:C5'],
  });
});

test('by two columns; a blank is not reported rather than zero', () => {
  expect(json('--sheet', 'Janvier', '--by', 'specialite,province', '--measure', 'Bénéficiaires').rows).toEqual([
    ['Dentaire, enfants', 'Sefrou', 12],
    ['Ophtalmologie', 'Sefrou', 8],
    ['Ophtalmologie', 'Taza', 30],
  ]);
  expect(json('--sheet', 'الحصيلة', '--by', 'الإقليم', '--measure', 'عدد المستفيدين', '--lang', 'ar')).toMatchObject({
    rows: [
      ['صفرو', 30],
      ['تازة', null],
    ],
    total: ['المجموع', 30],
  });
});

test('of a range, of several sheets, with the sheet as a key', () => {
  expect(json('--sheet', 'Janvier', '--range', 'A1:C3', '--by', 'Province', '--measure', 'Bénéficiaires').rows).toEqual([
    ['Sefrou', 12],
    ['Taza', 30],
  ]);
  expect(json('--sheet', 'Janvier,Février', '--by', 'Province', '--measure', 'Bénéficiaires').rows).toEqual([
    ['Sefrou', 27],
    ['Taza', 35],
  ]);
  expect(json('--sheet', '*', '--by', 'sheet', '--measure', 'Bénéficiaires').rows).toEqual([
    ['Janvier', 50],
    ['Février', 12],
  ]);
});

test('a copy with the native table: everything that was there, and the sheet of formulas', () => {
  const out = folder.file('out.xlsx');
  const before = readFileSync(file);
  expect(
    json('--sheet', 'Janvier', '--by', 'Province', '--measure', 'Bénéficiaires', '--out', out, '--sheet-lang', 'ar', '--chart', 'column'),
  ).toMatchObject({ written: { sheet: 'حسب Province', figures: 'formulas' } });
  expect(readFileSync(file).equals(before)).toBe(true);
  const read = readWorkbook(readFileSync(out));
  if (!read.ok) throw new Error(read.sentence);
  const made = read.workbook.sheet('حسب Province');
  expect(read.workbook.sheets.map(({ name }) => name)).toEqual([...Object.keys(sheets), 'حسب Province']);
  expect(made?.rightToLeft).toBe(true);
  expect(made?.formula(3, 1)).toMatch(/^=SUMIFS\(/);
  expect([made?.value(3, 1), made?.value(4, 1), made?.value(5, 1)]).toEqual([20, 30, 50]);
  expect(qafila('breakdown', file, '--sheet', 'Janvier', '--by', 'Province', '--measure', 'Bénéficiaires', '--out', out).lastLine).toMatch(
    /^exists: /,
  );
});

test.each([
  ['no sheet', ['--by', 'Province', '--measure', 'Bénéficiaires'], 'usage', '--sheet'],
  ['a sheet that is not there', ['--sheet', 'Mars', '--by', 'Province', '--measure', 'Bénéficiaires'], 'not-found', 'Janvier'],
  ['a header that is not there', ['--sheet', 'Janvier', '--by', 'Ville', '--measure', 'Bénéficiaires'], 'not-found', 'Spécialité'],
  ['a range that is none', ['--sheet', 'Janvier', '--range', 'here', '--by', 'Province', '--measure', 'Bénéficiaires'], 'usage', 'here'],
  ['too many columns', ['--sheet', '*', '--by', 'sheet,Province,Spécialité,Bénéficiaires', '--measure', 'Bénéficiaires'], 'usage', '3'],
])('refuses %s', (_what, args, code, named) => {
  const { status, stdout, lastLine } = qafila('breakdown', file, ...args);
  expect({ status, stdout, code: lastLine.split(': ')[0] }).toEqual({ status: 2, stdout: '', code });
  expect(lastLine).toContain(named);
});
