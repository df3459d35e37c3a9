/** The sample workbook through the real office.js: what a check says of it, and of copies with one figure typed wrong. */
import { readFileSync } from 'node:fs';
import { readWorkbook as snapshotOf } from '../../../src/addin/excel/read';
import { check } from '../../../src/core/checks';
import { refText } from '../../../src/core/model/addresses';
import type { Finding } from '../../../src/core/model/findings';
import type { Recognition } from '../../../src/core/model/recognition';
import { recognise } from '../../../src/core/recognition';
import { readWorkbook } from '../../../src/host/xlsx/read';
import { startOffice } from '../../support/office-environment';

const [first, second, third, series, press] = ['22 فبراير 2025', '24 ماي 2025', '14 فبراير 2026', 'الحصيلة', 'متابعة النشر'] as const;

interface Slip {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

async function checked(...slips: readonly Slip[]): Promise<{ readonly recognition: Recognition; readonly findings: readonly Finding[] }> {
  const read = readWorkbook(readFileSync('assets/samples/nouaceur.xlsx'));
  if (!read.ok) throw new Error(read.sentence);
  const office = await startOffice(read.workbook);
  try {
    await office.Excel.run(async (context) => {
      for (const { sheet, row, column, value } of slips) context.workbook.worksheets.getItem(sheet).getCell(row, column).values = [[value]];
      await context.sync();
    });
    const workbook = await office.Excel.run((context) => snapshotOf(context));
    const recognition = recognise(workbook);
    return { recognition, findings: check(workbook, recognition).findings };
  } finally {
    office.close();
  }
}

const short = ({ code, severity, cells: [cell] }: Finding): string => `${severity} ${code} ${cell ? refText(cell) : ''}`;
const aboveInfo = [
  `error published-before-event '${press}'!C5`,
  `error published-before-event '${press}'!C6`,
  `warning breakdown-missing '${second}'!B8`,
];

test('finds the tables, the blocks and every sum', async () => {
  const { recognition } = await checked();
  expect(recognition.regions.filter(({ kind }) => kind === 'block').map(({ id }) => id)).toEqual(
    [first, second, third].map((sheet) => `'${sheet}'!A3:B5`),
  );
  expect(recognition.regions.find(({ sheet }) => sheet === 'المختبرات')?.fields.map(({ role }) => role)).toEqual(['id', 'partner', 'note']);
  const relations = recognition.relations.map(
    ({ total, parts, kind, tentative }) => `${refText(total)} = ${parts.map(refText).join(' + ')} ${kind}${tentative ? '?' : ''}`,
  );
  expect(new Set(relations)).toEqual(
    new Set([
      `'${first}'!B8 = '${first}'!B9 + '${first}'!B12 full`,
      `'${first}'!B9 = '${first}'!B10:B11 full`,
      `'${first}'!B12 = '${first}'!B13:B14 full`,
      `'${second}'!B8 = '${second}'!B9:B11 full`,
      `'${third}'!B8 = '${third}'!B9 + '${third}'!B13 full`,
      `'${third}'!B9 = '${third}'!B10:B12 full`,
      `${series}!E7 = ${series}!E4:E6 full`,
      `${series}!E4 = '${first}'!B8 full`,
      `${series}!E5 = '${second}'!B8 full`,
      `${series}!E6 = '${third}'!B8 full`,
    ]),
  );
});

test('says what is wrong with it and nothing else', async () => {
  const { findings } = await checked();
  expect(findings.filter(({ severity }) => severity !== 'info').map(short)).toEqual(aboveInfo);
  expect(findings.filter(({ code }) => code === 'contacts-not-persons').map(short)).toEqual([
    `info contacts-not-persons '${first}'!B8`,
    `info contacts-not-persons '${third}'!B8`,
  ]);
  expect(findings.find(({ code }) => code === 'breakdown-missing')?.found).toBe(2713);
});

test.each([
  ['2857 typed 2587', { sheet: third, row: 8, column: 1, value: 2587 }, `'${third}'!B9`, 2857, 'transposition', 2],
  ['3963 typed 3936 on its sheet', { sheet: third, row: 7, column: 1, value: 3936 }, `'${third}'!B8`, 3963, 'transposition', 2],
  ['3963 typed 3936 in the series', { sheet: series, row: 5, column: 4, value: 3936 }, `${series}!E6`, 3963, 'transposition', 1],
] as const)('%s is one finding at that cell', async (_, slip, cell, right, edit, relations) => {
  const { findings } = await checked(slip);
  const sums = findings.filter(({ code, severity }) => severity !== 'info' && !aboveInfo.some((known) => known.includes(code)));
  expect(sums.map(short)).toEqual([`error sum-mismatch ${cell}`]);
  expect(sums[0]).toMatchObject({ found: slip.value, expected: right, message: { args: { relations } } });
  expect(sums[0]?.suggestions[0]).toMatchObject({ from: slip.value, to: right, edit, verdict: 'unique' });
});

test('a figure on two sheets without anything beside it: either may be wrong', async () => {
  const { findings } = await checked({ sheet: series, row: 4, column: 4, value: 2731 });
  const [sum, ...more] = findings.filter(({ code }) => code === 'sum-mismatch' || code === 'stale-value');
  expect(more).toEqual([]);
  expect(sum).toMatchObject({ found: 2731, expected: 2713 });
  expect(sum?.suggestions.map(({ verdict }) => verdict)).toEqual(['ambiguous', 'ambiguous']);
});

test('1572 typed 1527 ranks the swapped digits before other repairs', async () => {
  const { findings } = await checked({ sheet: third, row: 9, column: 1, value: 1527 });
  const [sum, ...more] = findings.filter(({ code }) => code === 'sum-mismatch');
  expect(more).toEqual([]);
  expect(sum?.cells[0]).toEqual({ sheet: third, row: 8, column: 1 });
  expect(sum?.suggestions[0]).toMatchObject({ cell: { row: 9 }, from: 1527, to: 1572, edit: 'transposition', verdict: 'ranked' });
});
