/** The main job, as a coordinator does it: the sample, Check, the wrong figure, Apply, Undo, the bulletin, the saved file. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { readWorkbook } from '../../src/host/xlsx/read';
import {
  clickCell,
  closeBrowser,
  openWorkbench,
  openSheet,
  sheetTab,
  typeIntoCell,
  waitForName,
  waitForText,
  type OpenWorkbench,
} from './support/workbench';

jest.setTimeout(60_000);
afterAll(closeBrowser);

const thirdCaravan = '14 فبراير 2026';
const publications = 'متابعة النشر';

let workbench: OpenWorkbench;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench({ language: 'ar-MA' });
  ({ page, pane } = workbench);
});
afterAll(() => workbench.close());

async function check(): Promise<void> {
  await pane.locator('#screen-check button').first().click();
  await pane.locator('#screen-check .findings:not(.faded)').waitFor();
}

function findings(code: string) {
  return pane.locator(`#screen-check .finding[data-code="${code}"]`);
}

test('the clean sample has no failing sum, and its dates before the events are said', async () => {
  await check();
  expect(await findings('sum-mismatch').count()).toBe(0);
  expect(await findings('published-before-event').count()).toBe(2);
  expect(await findings('breakdown-missing').filter({ hasText: '2713' }).count()).toBe(1);
});

test('a click on a cell of a finding shows it in the sheet', async () => {
  await findings('published-before-event').first().getByRole('button', { name: 'C5' }).click();
  await waitForName(page, 'C5');
  expect(await sheetTab(page, publications).getAttribute('aria-selected')).toBe('true');
});

test('a swapped digit is one finding with the right figure proposed; Apply mends it and Undo brings it back', async () => {
  await openSheet(page, thirdCaravan);
  await typeIntoCell(page, 'B9', '2587');
  await pane.locator('#screen-check .old').waitFor();
  await check();
  expect(await findings('sum-mismatch').count()).toBe(1);
  const suggestion = findings('sum-mismatch').locator('.suggestion');
  expect(await suggestion.count()).toBe(1);
  expect(await suggestion.innerText()).toMatch(/2587.*2857/s);

  await suggestion.getByRole('button').click();
  await pane.locator('.undo button').waitFor();
  await waitForText(page, 'B9', '2,857');
  await check();
  expect(await findings('sum-mismatch').count()).toBe(0);

  await pane.locator('.undo button').click();
  await pane.locator('.undo').waitFor({ state: 'detached' });
  await waitForText(page, 'B9', '2,587');
  await typeIntoCell(page, 'B9', '2857');
});

test.each([
  { language: 'ar', firstAtRight: true },
  { language: 'fr', firstAtRight: false },
] as const)('the bulletin in $language comes as a new sheet in its own direction', async ({ language, firstAtRight }) => {
  await pane.locator('#tab-summaries').click();
  if ((await pane.locator('#screen-summaries .form').count()) === 0) await pane.locator('#screen-summaries button').first().click();
  const form = pane.locator('#screen-summaries .form').first();
  await form.locator('select').nth(1).selectOption({ index: 2 });
  await form.locator('select').nth(2).selectOption(language);
  const before = await page.locator('#tabs [role=tab]').count();
  await form.getByRole('button', { name: 'إدراج الوثيقة' }).click();
  await page.waitForFunction((count) => document.querySelectorAll('#tabs [role=tab]').length === count + 1, before);
  await page.waitForFunction((wanted) => {
    const cells = [...document.querySelectorAll('#sheet revogr-header .rgHeaderCell')];
    const x = (name: string) => cells.find((cell) => cell.textContent === name)?.getBoundingClientRect().x ?? 0;
    return x('A') > x('B') === wanted;
  }, firstAtRight);
});

test('the saved file opens again with the bulletins, and the sheets that were there unchanged', async () => {
  const downloading = page.waitForEvent('download');
  await page.locator('#save').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('nouaceur.xlsx');
  const saved = readWorkbook(new Uint8Array(readFileSync(await download.path())));
  if (!saved.ok) throw new Error(saved.sentence);
  const sample = readWorkbook(new Uint8Array(readFileSync('assets/samples/nouaceur.xlsx')));
  if (!sample.ok) throw new Error(sample.sentence);
  const names = saved.workbook.sheets.map(({ name }) => name);
  expect(names.slice(0, sample.workbook.sheets.length)).toEqual(sample.workbook.sheets.map(({ name }) => name));
  expect(saved.workbook.sheets.slice(sample.workbook.sheets.length).map(({ rightToLeft }) => rightToLeft)).toEqual([true, false]);
  const caravan = saved.workbook.sheets.find(({ name }) => name === thirdCaravan);
  expect(caravan?.value(8, 1)).toBe(2857);
});

test('nothing went wrong on the page, nothing was asked of elsewhere', async () => {
  await clickCell(page, 'A1');
  expect(workbench.problems).toEqual([]);
});
