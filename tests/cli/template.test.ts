import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/host/xlsx/read';
import { qafila, temporaryFolder } from './run-qafila';

jest.setTimeout(60_000);
const folder = temporaryFolder();
afterAll(() => folder.remove());
const out = folder.file('templates.xlsx');

interface Answer {
  readonly written: readonly { readonly sheet: string; readonly template: string; readonly table: string | null; readonly range: string }[];
  readonly renamed: readonly unknown[];
}

test('adds the sheets asked for, what comes along last, and repairs nothing of a new one', () => {
  const { status, stdout } = qafila('template', '--empty', '--add', 'tally,costs', '--out', out, '--json', '--lang', 'ar');
  expect(status).toBe(0);
  const { written, renamed } = JSON.parse(stdout) as Answer;
  expect(written.map(({ template, table }) => [template, table])).toEqual([
    ['tally', 'Qf_Tally'],
    ['costs', 'Qf_Costs'],
    ['lists', null],
  ]);
  expect(renamed).toEqual([]);
  const read = readWorkbook(readFileSync(out));
  if (!read.ok) throw new Error(read.sentence);
  for (const { sheet } of written) expect(read.workbook.sheet(sheet)?.rightToLeft).toBe(true);
  expect(JSON.parse(qafila('template', out, '--repair', '--json').stdout)).toEqual({ lost: [], repaired: [] });
  expect(qafila('check', out).status).toBe(0);
});

test.each([
  [['template', '--empty', '--out', out], 'usage'],
  [['template', '--empty', '--add', 'nothing', '--out', out, '--force'], 'usage'],
  [['template', '--empty', '--add', 'tally'], 'usage'],
])('%j is refused as %s', (args, code) => {
  const { status, stdout, lastLine } = qafila(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(lastLine.startsWith(`${code}: `)).toBe(true);
});
