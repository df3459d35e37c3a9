import { readFileSync } from 'node:fs';
import { insertBulletins } from '../../../src/addin/actions/insert-bulletin';
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

interface Line {
  readonly label: string;
  readonly formula: string | null;
  readonly value: unknown;
  readonly share: unknown;
}

function lines(sheet: Sheet): Line[] {
  const used = sheet.usedArea(true);
  return Array.from({ length: (used?.bottom ?? 0) + 1 }, (_, row) => ({
    label: String(sheet.value(row, 0) ?? '').trim(),
    formula: sheet.formula(row, 1),
    value: sheet.value(row, 1),
    share: sheet.value(row, 2),
  }));
}

function lastSheet(workbook: Workbook): Sheet {
  const sheet = workbook.sheets.at(-1);
  if (!sheet) throw new Error('a workbook has a sheet');
  return sheet;
}

test.each([
  ['ar', true],
  ['fr', false],
  ['en', false],
] as const)('the bulletin of 14 February 2026 in %s is linked, shared and set for one page', async (language, isRightToLeft) => {
  const workbook = await openSample();
  const [answer] = await insertBulletins('14 فبراير 2026', language);
  expect(answer).toMatchObject({ done: true });
  await calculator.recalculate();
  const sheet = lastSheet(workbook);
  const found = lines(sheet);
  const share = (figure: number): number => Math.round(1000 * Number(found.find(({ value }) => value === figure)?.share)) / 10;
  expect(sheet.rightToLeft).toBe(isRightToLeft);
  expect([1572, 211, 1074].map(share)).toEqual([55, 7.4, 37.6]);
  for (const figure of [3963, 2857, 1572, 211, 1074, 1106])
    expect(found.find(({ value }) => value === figure)?.formula).toMatch(/^='14 فبراير 2026'!B\d+$/);
  expect(sheet.page).toMatchObject({
    orientation: 'portrait',
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 1,
    printArea: { top: 0, left: 0 },
  });
  expect(workbook.names.filter(({ name }) => !name.startsWith('_'))).toEqual([]);
});

test('the bulletin follows the source', async () => {
  const workbook = await openSample();
  await insertBulletins('دار بوعزة', 'fr');
  workbook.sheet('22 فبراير 2025')?.setValue(9, 1, 3000);
  await calculator.recalculate();
  expect(lines(lastSheet(workbook)).map(({ value }) => value)).toContain(3000);
});

test('a campaign without a breakdown says so, and nothing of the user changes', async () => {
  const workbook = await openSample();
  const before = workbook.sheets.map(({ name, changes }) => [name, changes.isEmpty]);
  await insertBulletins('أولاد صالح', 'en');
  const sheet = lastSheet(workbook);
  expect(lines(sheet).map(({ value }) => value)).toContain(2713);
  const texts = Array.from({ length: 40 }, (_, row) => sheet.value(row, 3)).filter((text) => text !== null);
  expect(texts).toContain('breakdown not reported');
  expect(workbook.sheets.slice(0, -1).map(({ name, changes }) => [name, changes.isEmpty])).toEqual(before);
});

test('without a name, one sheet for each campaign; undo takes them away one by one', async () => {
  const workbook = await openSample();
  const count = workbook.sheets.length;
  const answers = await insertBulletins(null, 'ar');
  expect(answers.map(({ done }) => done)).toEqual([true, true, true]);
  expect(workbook.sheets).toHaveLength(count + 3);
  for (const left of [2, 1, 0]) {
    expect(await undo()).toMatchObject({ done: true });
    expect(workbook.sheets).toHaveLength(count + left);
  }
});

test('it says DRAFT while an error is open', async () => {
  const workbook = await openSample();
  const [answer] = await insertBulletins('14 فبراير 2026', 'fr');
  expect(answer).toMatchObject({ done: true, isDraft: true });
  expect(String(lastSheet(workbook).value(2, 0))).toMatch(/^BROUILLON/);
});

test('a workbook without campaigns is told in a word, and left alone', async () => {
  const workbook = await openSample((made) => {
    for (const { id } of made.sheets.slice(1)) made.deleteSheet(id);
    made.sheets[0]?.clear({ top: 0, left: 0, bottom: 100, right: 20 }, 'contents');
  });
  expect(await insertBulletins(null, 'en')).toEqual([{ done: false, why: 'no-campaign' }]);
  expect(workbook.sheets).toHaveLength(1);
});

test('a text that looks like a formula stays a text in what we write', async () => {
  const workbook = await openSample((made) => made.sheet('22 فبراير 2025')?.setValue(9, 0, '=HYPERLINK("http://example.invalid")'));
  await insertBulletins('دار بوعزة', 'fr');
  const sheet = lastSheet(workbook);
  const row = lines(sheet).findIndex(({ label }) => label.startsWith('=HYPERLINK'));
  expect(row).toBeGreaterThan(0);
  expect(sheet.formula(row, 0)).toBeNull();
});
