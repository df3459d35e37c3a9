import { readFileSync } from 'node:fs';
import { insertSummaries, keepLetterhead, type SummaryAnswer } from '../../../src/addin/actions/insert-summaries';
import type { SummaryKind } from '../../../src/core/documents/kinds';
import type { Language } from '../../../src/core/model/roles';
import { undo } from '../../../src/addin/actions/undo';
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

async function openSample(change: (workbook: Workbook) => void = () => undefined): Promise<Workbook> {
  const workbook = open(readFileSync('assets/samples/nouaceur.xlsx'));
  change(workbook);
  calculator = new Calculator(workbook, null);
  calculator.start();
  office = await startOffice(workbook, { readWorkbook: open, calculation: calculator });
  return workbook;
}

const issued = 46_356;

async function insert(kind: SummaryKind, wanted: string | null, ...languages: readonly Language[]): Promise<readonly SummaryAnswer[]> {
  const answers = await insertSummaries({ kinds: [kind], wanted, languages, issued });
  if ('done' in answers) throw new Error(answers.why);
  return answers;
}

/** Cells of a sheet as they stand, row by row, blanks left out. */
function rowsOf(sheet: Sheet): { readonly value: unknown; readonly formula: string | null }[][] {
  const used = sheet.usedArea(true);
  const columns = Array.from({ length: 12 }, (_, column) => column);
  return Array.from({ length: (used?.bottom ?? 0) + 1 }, (_, row) =>
    columns
      .map((column) => ({ value: sheet.value(row, column), formula: sheet.formula(row, column) }))
      .filter(({ value }) => value !== null),
  );
}

const textsOf = (sheet: Sheet): string[] =>
  rowsOf(sheet).flatMap((row) => row.flatMap(({ value }) => (typeof value === 'string' ? [value.trim()] : [])));

/** The row of the figures' table that begins with the label. */
const rowOf = (sheet: Sheet, label: string) =>
  rowsOf(sheet).find(([first, second]) => String(first?.value).trim() === label && typeof second?.value === 'number') ?? [];

function lastSheet(workbook: Workbook): Sheet {
  const sheet = workbook.sheets.at(-1);
  if (!sheet) throw new Error('a workbook has a sheet');
  return sheet;
}

test.each([
  ['ar', true, ['مجموع المستفيدين', 'التدخلات الطبية', 'الاستشارات', 'العمليات الجراحية', 'طب الأسنان', 'الورشات التحسيسية والتكوينية']],
  ['fr', false, ['Bénéficiaires', 'Interventions médicales', 'Consultations', 'Interventions chirurgicales', 'Médecine dentaire']],
  ['en', false, ['Beneficiaries', 'Medical interventions', 'Consultations', 'Surgical operations', 'Dentistry']],
] as const)(
  'the bulletin of 14 February 2026 in %s is linked, shared, in its language and set for one page',
  async (language, isRightToLeft, labels) => {
    const workbook = await openSample();
    const [answer] = await insert('bulletin', '14 فبراير 2026', language);
    expect(answer).toMatchObject({ done: true, untranslated: [] });
    await calculator.recalculate();
    const sheet = lastSheet(workbook);
    expect(sheet.rightToLeft).toBe(isRightToLeft);
    const found = labels.map((label) => rowOf(sheet, label));
    expect(found.map(([, figure]) => figure?.value)).toEqual([3963, 2857, 1572, 211, 1074, 1106].slice(0, labels.length));
    for (const [, figure] of found) expect(figure?.formula).toMatch(/^='14 فبراير 2026'!B\d+$/);
    expect(found.map(([, , share]) => (typeof share?.value === 'number' ? Math.round(share.value * 1000) / 10 : null))).toEqual(
      [null, 72.1, 55, 7.4, 37.6, 27.9].slice(0, labels.length),
    );
    expect(textsOf(sheet)).toContain("Les Rangs d'Honneur");
    if (!isRightToLeft)
      expect(textsOf(sheet).filter((text) => /[\u0600-\u06ff]/.test(text) && !text.includes('متابعة النشر'))).toEqual(['14 فبراير 2026']);
    expect(textsOf(sheet).join('')).not.toMatch(/[\u200e\u200f\u2066-\u2069]/);
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.page).toMatchObject({
      orientation: 'portrait',
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 1,
      centerHorizontally: true,
      printArea: { top: 0, left: 0, right: 11 },
    });
    expect(sheet.page.footer).toContain('&P / 1');
    expect(workbook.names.filter(({ name }) => !name.startsWith('_') && name !== 'Qf_Summary')).toEqual([]);
  },
);

test('the bulletin follows the source', async () => {
  const workbook = await openSample();
  await insert('bulletin', 'دار بوعزة', 'fr');
  workbook.sheet('22 فبراير 2025')?.setValue(9, 1, 3000);
  await calculator.recalculate();
  const sheet = lastSheet(workbook);
  expect(rowOf(sheet, 'Consultations')[1]?.value).toBe(3000);
  expect(rowOf(sheet, 'Bénéficiaires')[1]?.value).toBe(4930);
});

test('a campaign without a breakdown says so, and nothing of the user changes', async () => {
  const workbook = await openSample();
  const before = workbook.sheets.map(({ name, changes }) => [name, changes.isEmpty]);
  await insert('bulletin', 'أولاد صالح', 'en');
  const sheet = lastSheet(workbook);
  expect(rowOf(sheet, 'Beneficiaries')[1]?.value).toBe(2713);
  expect(textsOf(sheet)).toContain('breakdown not reported');
  expect(textsOf(sheet).filter((text) => text === 'not reported')).toHaveLength(3);
  expect(workbook.sheets.slice(0, -1).map(({ name, changes }) => [name, changes.isEmpty])).toEqual(before);
});

test('partners that the workbook ties to no campaign stand on no bulletin', async () => {
  const workbook = await openSample();
  await insert('bulletin', 'دار بوعزة', 'fr');
  expect(textsOf(lastSheet(workbook)).join(' ')).not.toContain('Sothema');
});

test('without a name, one sheet for each campaign; undo takes them away one by one', async () => {
  const workbook = await openSample();
  const count = workbook.sheets.length;
  const answers = await insert('bulletin', null, 'ar');
  expect(answers.map(({ done }) => done)).toEqual([true, true, true]);
  expect(workbook.sheets).toHaveLength(count + 3);
  for (const left of [2, 1, 0]) {
    expect(await undo()).toMatchObject({ done: true });
    expect(workbook.sheets).toHaveLength(count + left);
  }
});

test('it is a draft for an error of its own, which it names, and for no other', async () => {
  const workbook = await openSample((made) => {
    made.sheet('متابعة النشر')?.setValue(5, 2, 46_070);
    made.sheet('متابعة النشر')?.setValue(4, 2, 45_802);
    made.sheet('14 فبراير 2026')?.setValue(9, 1, 1527);
  });
  const [wrong] = await insert('bulletin', '14 فبراير 2026', 'fr');
  expect(wrong).toMatchObject({ done: true, isDraft: true });
  expect(textsOf(lastSheet(workbook)).find((text) => text.startsWith('BROUILLON'))).toBeDefined();
  expect(lastSheet(workbook).page.header).toContain('BROUILLON');
  const [right] = await insert('bulletin', 'دار بوعزة', 'fr');
  expect(right).toMatchObject({ done: true, isDraft: false });
  expect(lastSheet(workbook).page.header).toBe('');
});

test('one document in several languages shows the same numbers', async () => {
  const workbook = await openSample();
  const answers = await insert('bulletin', '14 فبراير 2026', 'ar', 'fr', 'en');
  await calculator.recalculate();
  expect(answers).toHaveLength(3);
  const numbers = workbook.sheets
    .slice(-3)
    .map((sheet) => rowsOf(sheet).flatMap((row) => row.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))));
  expect(numbers[0]?.length).toBeGreaterThan(10);
  expect(numbers[1]).toEqual(numbers[0]);
  expect(numbers[2]).toEqual(numbers[0]);
});

test('letterhead, signatories and place are kept in the workbook and stand on every document', async () => {
  const workbook = await openSample();
  await keepLetterhead({
    lines: ['Association Amal', 'Rue 5, Rabat'],
    signatories: [{ role: 'Présidente', name: 'Dr Alaoui' }],
    place: 'Rabat',
    copies: '',
  });
  await insert('bulletin', 'دار بوعزة', 'fr');
  expect(textsOf(lastSheet(workbook))).toEqual(
    expect.arrayContaining(['Association Amal', 'Rue 5, Rabat', 'Présidente', 'Dr Alaoui', 'Fait à Rabat, le 30 novembre 2026']),
  );
});

test('a workbook without campaigns is told in a word, and left alone', async () => {
  const workbook = await openSample((made) => {
    for (const { id } of made.sheets.slice(1)) made.deleteSheet(id);
    made.sheets[0]?.clear({ top: 0, left: 0, bottom: 100, right: 20 }, 'contents');
  });
  expect(await insert('bulletin', null, 'en')).toEqual([{ done: false, kind: 'bulletin', why: 'nothing' }]);
  expect(workbook.sheets).toHaveLength(1);
});

test('a text that looks like a formula stays a text in what we write', async () => {
  const workbook = await openSample((made) => made.sheet('22 فبراير 2025')?.setValue(9, 0, '=HYPERLINK("http://example.invalid")'));
  await insert('bulletin', 'دار بوعزة', 'fr');
  const found = rowsOf(lastSheet(workbook)).flatMap((row) => row.filter(({ value }) => String(value).trim().startsWith('=HYPERLINK')));
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(({ formula }) => formula)).toEqual(found.map(() => null));
});

describe('a summary that stands is known again', () => {
  const first = async (): Promise<{ readonly workbook: Workbook; readonly sheet: Sheet }> => {
    const workbook = await openSample();
    await insert('bulletin', '14 فبراير 2026', 'fr');
    return { workbook, sheet: lastSheet(workbook) };
  };

  test('renamed, moved, with a note beside it, a name under a signature and margins of its own, it is filled anew in place', async () => {
    const { workbook, sheet } = await first();
    workbook.renameSheet(sheet.id, 'Pour signature');
    sheet.setValue(5, 30, 'vu le 2 décembre');
    const signed = rowsOf(sheet).findIndex((row) => row.some(({ value }) => /^…+$/.test(String(value))));
    sheet.setValue(signed, 0, 'Dr Alaoui');
    sheet.setPage({ margins: { ...sheet.page.margins, left: 99 } });
    workbook.sheet('14 فبراير 2026')?.setValue(10, 1, 221);
    workbook.sheet('14 فبراير 2026')?.setValue(8, 1, 2867);
    const count = workbook.sheets.length;
    await calculator.recalculate();
    const [answer] = await insert('bulletin', '14 فبراير 2026', 'fr');
    expect(workbook.sheets).toHaveLength(count);
    expect(answer).toMatchObject({ done: true, isRefreshed: true, written: [{ sheet: 'Pour signature' }, {}, {}] });
    expect(answer?.done && answer.changed).toEqual([
      { label: 'Bénéficiaires / Interventions médicales', from: 2857, to: 2867 },
      { label: 'Bénéficiaires / Interventions médicales / Interventions chirurgicales', from: 211, to: 221 },
    ]);
    expect([sheet.value(5, 30), sheet.value(signed, 0), sheet.page.margins.left]).toEqual(['vu le 2 décembre', 'Dr Alaoui', 99]);
  });

  test('nothing changed, nothing is told to have', async () => {
    const { workbook } = await first();
    const count = workbook.sheets.length;
    const [answer] = await insert('bulletin', '14 فبراير 2026', 'fr');
    expect(answer).toMatchObject({ isRefreshed: true, changed: [] });
    expect(workbook.sheets).toHaveLength(count);
  });

  test('undo takes back what refreshing wrote, and leaves the sheet', async () => {
    const { workbook, sheet } = await first();
    workbook.sheet('14 فبراير 2026')?.setValue(4, 1, 'Association Amal');
    await insert('bulletin', '14 فبراير 2026', 'fr');
    expect(textsOf(sheet)).toContain('Association Amal');
    expect(await undo()).toMatchObject({ done: true });
    expect(workbook.sheets.includes(sheet)).toBe(true);
    expect(textsOf(sheet)).not.toContain('Association Amal');
  });

  test('what it says is no tally: no campaign, no finding comes of it', async () => {
    await first();
    const answers = await insert('bulletin', null, 'en');
    expect(answers).toHaveLength(3);
  });

  test('another language and another campaign have sheets of their own', async () => {
    const { workbook } = await first();
    const count = workbook.sheets.length;
    const answers = [...(await insert('bulletin', '14 فبراير 2026', 'ar')), ...(await insert('bulletin', 'دار بوعزة', 'fr'))];
    expect(answers.map((answer) => answer.done && answer.isRefreshed)).toEqual([false, false]);
    expect(workbook.sheets).toHaveLength(count + 2);
  });
});
