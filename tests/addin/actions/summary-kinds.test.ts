/** Each kind of summary over sample workbooks: its figures are links, sums or formulas, and what they say is right. */
import { readFileSync } from 'node:fs';
import { insertSummaries, listSummaries } from '../../../src/addin/actions/insert-summaries';
import type { SummaryKind } from '../../../src/core/documents/kinds';
import type { Language } from '../../../src/core/model/roles';
import { checkText } from '../../../src/core/press';
import { indexFigures } from '../../../src/core/records/figure-index';
import { check } from '../../../src/addin/actions/check';
import { Calculator } from '../../../src/host/calculation/calculator';
import type { Sheet } from '../../../src/host/workbook/sheet';
import type { Workbook } from '../../../src/host/workbook/workbook';
import { readWorkbook } from '../../../src/host/xlsx/read';
import { startOffice, type OfficeEnvironment } from '../../support/office-environment';

let office: OfficeEnvironment;
let calculator: Calculator;
afterEach(() => office.close());

function open(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook;
}

const nouaceur = 'assets/samples/nouaceur.xlsx';
const ledgers = 'tests/workbooks/cases/M24.xlsx';

async function openFile(file: string): Promise<Workbook> {
  const workbook = open(readFileSync(file));
  calculator = new Calculator(workbook, null);
  calculator.start();
  office = await startOffice(workbook, { readWorkbook: open, calculation: calculator });
  await calculator.recalculate();
  return workbook;
}

async function insert(kind: SummaryKind, wanted: string | null, ...languages: readonly Language[]) {
  const answers = await insertSummaries({ kinds: [kind], wanted, languages, issued: 46_356 });
  if ('done' in answers) throw new Error(answers.why);
  await calculator.recalculate();
  return answers;
}

function lastSheet(workbook: Workbook): Sheet {
  const sheet = workbook.sheets.at(-1);
  if (!sheet) throw new Error('a workbook has a sheet');
  return sheet;
}

/** Rows of the printed part as texts and numbers, blanks left out. */
function rowsOf(sheet: Sheet): (string | number)[][] {
  const right = sheet.page.printArea?.right ?? 0;
  return Array.from({ length: (sheet.page.printArea?.bottom ?? 0) + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (_column, column) => sheet.value(row, column)).flatMap((value): (string | number)[] => {
      if (typeof value === 'number') return [value];
      return typeof value === 'string' && value !== '' ? [value.trim()] : [];
    }),
  ).filter((row) => row.length > 0);
}

const rowOf = (sheet: Sheet, label: string): (string | number)[] => rowsOf(sheet).find(([first]) => String(first).startsWith(label)) ?? [];

test.each([
  ['fr', 'Total', 'Communiqué par'],
  ['ar', 'المجموع', 'عدد الحملات المصرحة'],
  ['en', 'Total', 'Reported by'],
] as const)('the series in %s adds what is reported and says by how many', async (language, total, reported) => {
  const workbook = await openFile(nouaceur);
  await insert('series', null, language);
  const sheet = lastSheet(workbook);
  expect(rowOf(sheet, total).slice(1, 6)).toEqual([11_518, 6258, 4484, 700, 2547]);
  expect(rowOf(sheet, reported).slice(1, 6)).toEqual(['3/3', '2/3', '2/3', '2/3', '2/3']);
});

test('coverage lists the provinces of the region that are not told, which are no zeros', async () => {
  const workbook = await openFile(nouaceur);
  const [answer] = await insert('coverage', 'Casablanca-Settat', 'fr');
  expect(answer).toMatchObject({ done: true });
  const sheet = lastSheet(workbook);
  expect(rowsOf(sheet).flat()).toEqual(expect.arrayContaining(['1/9', '• Mohammadia', '• Settat']));
  expect(rowOf(sheet, 'Nouaceur')).toEqual(['Nouaceur', 3963]);
});

test('training tells of workshops in any campaign', async () => {
  const workbook = await openFile(nouaceur);
  await insert('training', null, 'en');
  expect(rowOf(lastSheet(workbook), 'Total').at(-1)).toBe(2547);
});

test('every sentence of the press sheet passes the press check, and one whose figure changed says so', async () => {
  const workbook = await openFile(nouaceur);
  await insert('press', null, 'fr');
  const sheet = lastSheet(workbook);
  const checked = await check();
  if (!checked.done) throw new Error(checked.why);
  const index = indexFigures(checked.snapshot, checked.recognition);
  const sentences = rowsOf(sheet).flatMap(([text, state]) => (state === 'vérifiée' ? [String(text)] : []));
  expect(sentences.length).toBeGreaterThan(20);
  expect(sentences.some((text) => text.includes('3963 شخصا')) && sentences.some((text) => text.includes('3963 personnes'))).toBe(true);
  for (const text of sentences)
    expect([text, checkText(text, index).matches.map(({ verdict }) => verdict)]).toEqual([
      text,
      expect.not.arrayContaining(['differs', 'not-found']),
    ]);
  workbook.sheet('14 فبراير 2026')?.setValue(7, 1, 3964);
  await calculator.recalculate();
  expect(rowsOf(sheet).filter(([text, state]) => String(text).includes('3963') && state === 'vérifiée')).toEqual([]);
});

test('a statement adds what one partner promised and gave, in figures and in words', async () => {
  const workbook = await openFile(ledgers);
  await insert('statement', 'مازن السعيد', 'fr');
  const sheet = lastSheet(workbook);
  expect(rowOf(sheet, 'Total promis')).toEqual(['Total promis', 153_000, 'MAD']);
  expect(rowOf(sheet, 'Total reçu')).toEqual(['Total reçu', 153_000, 'MAD']);
  expect(rowOf(sheet, 'Reste')).toEqual(['Reste', 0, 'MAD']);
  expect(rowsOf(sheet).flat()).toContain('cent cinquante-trois mille dirhams');
  workbook.sheet('Reçus')?.setValue(3, 2, 90_000);
  await calculator.recalculate();
  expect(rowOf(sheet, 'Reste')).toEqual(['Reste', 10_000, 'MAD']);
  expect(
    rowsOf(sheet)
      .flat()
      .some((text) => String(text).startsWith('Le chiffre a changé')),
  ).toBe(true);
});

test('a statement of a partner who gave nothing says so', async () => {
  const workbook = await openFile(ledgers);
  workbook.sheet('Promesses')?.setValue(6, 0, 'Association Amal');
  workbook.sheet('Promesses')?.setValue(6, 1, 5000);
  workbook.sheet('Promesses')?.setValue(6, 2, 'MAD');
  await calculator.recalculate();
  await insert('statement', 'Association Amal', 'fr');
  expect(rowsOf(lastSheet(workbook)).flat()).toContain('Rien n’a été reçu.');
});

test('a reception report is of one receipt, with three signatures', async () => {
  const workbook = await openFile(ledgers);
  await insert('reception', 'R-002', 'ar');
  const texts = rowsOf(lastSheet(workbook)).flat();
  expect(texts).toEqual(
    expect.arrayContaining([
      'R-002',
      133_000,
      'مئة وثلاثة وثلاثون ألف درهم',
      'المسلم',
      'المستلم',
      'المسؤول المالي',
      'تم الاستلام دون تحفظ.',
    ]),
  );
});

test('the reconciliation balances each pledge within its currency', async () => {
  const workbook = await openFile(ledgers);
  await insert('reconciliation', null, 'en');
  const sheet = lastSheet(workbook);
  expect(rowOf(sheet, 'Total')).toEqual(['Total', 597_000, 597_000, 0]);
  expect(rowsOf(sheet).filter((row) => row.includes('in parts'))).toEqual([['مازن السعيد', 153_000, 153_000, 0, 'in parts']]);
});

test('what a workbook can be summarised as is told by kind', async () => {
  await openFile(ledgers);
  const answer = await listSummaries();
  if (!answer.done) throw new Error(answer.why);
  expect(answer.choices.filter(({ names }) => names.length > 0).map(({ kind, names }) => [kind, names.length])).toEqual([
    ['statement', 5],
    ['reception', 6],
    ['reconciliation', 1],
    ['certificate', 1],
  ]);
});
