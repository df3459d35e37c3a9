/** Cells by hand: our functions calculate and spill, typing and pasting write, what is refused says so. */
import type { Page } from 'playwright-core';
import {
  clickCell,
  closeBrowser,
  columnTexts,
  openSheet,
  openWorkbench,
  typeIntoCell,
  waitForName,
  waitForText,
  type OpenWorkbench,
} from './support/workbench';

jest.setTimeout(60_000);
afterAll(closeBrowser);

let workbench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await openWorkbench({ language: 'en-US', width: 1800 });
  page = workbench.page;
  await openSheet(page, '14 فبراير 2026');
});
afterAll(() => workbench.close());

test('a share of a total spills over the cells below', async () => {
  await typeIntoCell(page, 'E10', '=QAFILA.SHARES(A10:A12,B10:B12)');
  await page.waitForFunction(() => [...document.querySelectorAll('#sheet .spilled')].length > 0);
  expect((await columnTexts(page, 'F')).slice(9, 12)).toEqual(['1572', '211', '1074']);
  expect((await columnTexts(page, 'G')).slice(9, 12)).toEqual(['55', '7.4', '37.6']);
});

test('a check of a total answers in its cell', async () => {
  await typeIntoCell(page, 'I9', '=QAFILA.RESIDUAL(B9,B10:B12)');
  await waitForText(page, 'I9', '0');
  await typeIntoCell(page, 'I10', '=QAFILA.RESIDUAL(B9+7,B10:B12)');
  await waitForText(page, 'I10', '7');
});

test('a function that cannot answer says why when its cell is pointed at', async () => {
  await typeIntoCell(page, 'I12', '=QAFILA.NUMBER("abc")');
  await page.waitForFunction(() => document.querySelector('#sheet [data-cell="I12"]')?.classList.contains('fails'));
  expect(await page.locator('#sheet [data-cell="I12"]').getAttribute('title')).toMatch(/\w{3,}/);
});

test('a part of a spill is not overwritten', async () => {
  await typeIntoCell(page, 'F11', '5');
  await page.locator('#status.problem').waitFor();
  await waitForText(page, 'F11', '211');
});

test('the formula bar shows what a cell holds and writes into it', async () => {
  await clickCell(page, 'B10');
  const bar = page.locator('#formula');
  expect(await bar.inputValue()).toBe('1572');
  await bar.fill('=211*2');
  await bar.press('Enter');
  await waitForText(page, 'B10', '422');
  await bar.fill('1572');
  await bar.press('Enter');
  await waitForText(page, 'B10', '1,572');
});

test('Delete empties the selected cells, and keys move in the direction that they show', async () => {
  await typeIntoCell(page, 'G3', '12');
  await waitForText(page, 'G3', '12');
  await clickCell(page, 'G3');
  await page.keyboard.press('Delete');
  await waitForText(page, 'G3', '');
  await page.keyboard.press('ArrowLeft');
  await waitForName(page, 'H3');
  await page.keyboard.press('Shift+Tab');
  await waitForName(page, 'G3');
});

test('a block of text from another program lands in cells', async () => {
  await clickCell(page, 'H3');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text', '1\t2\n3\t=1+3');
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  // The columns of a right-to-left sheet go on to the left.
  await waitForText(page, 'H3', '1');
  await waitForText(page, 'I3', '2');
  await waitForText(page, 'H4', '3');
  await waitForText(page, 'I4', '4');
});

test('nothing went wrong on the page', () => {
  expect(workbench.problems).toEqual([]);
});
