/** Break down, functions and freezing from the pane, in the built workbench. */
import { Workbook } from '../../src/host/workbook/workbook';
import { writeWorkbook } from '../../src/host/xlsx/write';
import { violations } from './support/pane-checks';
import { closeBrowser, openScreen, openWorkbench, type OpenWorkbench } from './support/workbench';

jest.setTimeout(120_000);
afterAll(closeBrowser);

async function workbookBytes(): Promise<Uint8Array> {
  const workbook = Workbook.empty('Tally');
  const rows = [
    ['Province', 'Service', 'Persons'],
    ['Sefrou', 'Dental', 120],
    ['Taza', 'Eyes', 45],
    ['Sefrou', 'Eyes', 31],
    ['Total', null, 196],
  ] as const;
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) workbook.sheet('Tally')?.setValue(r, c, value);
    }),
  );
  const written = await writeWorkbook(workbook);
  if (!written.ok) throw new Error(written.sentence);
  return written.bytes;
}

test.each([
  { tag: 'en-US', done: 'By Province', insert: 'Insert', freeze: 'Freeze to values' },
  { tag: 'ar-MA', done: 'حسب Province', insert: 'إدراج', freeze: 'تثبيت القيم' },
])('breaks a table down in $tag: preview, insert, undo; then a function, frozen', async ({ tag, done, insert, freeze }) => {
  const workbench: OpenWorkbench = await openWorkbench({ language: tag, workbook: await workbookBytes() });
  const { page, pane, problems } = workbench;
  await openScreen(pane, 'breakdown');
  const screen = pane.locator('#screen-breakdown');
  await screen.getByRole('button').first().click();
  await screen.locator('table tfoot').waitFor();
  expect(await screen.locator('table tbody tr').allInnerTexts()).toEqual([
    expect.stringMatching(/Sefrou\s+151/),
    expect.stringMatching(/Taza\s+45/),
  ]);
  expect(await violations(pane)).toEqual([]);
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/breakdown-${tag}.png` });
  await screen.getByRole('button', { name: insert, exact: true }).click();
  await pane.locator('.notice', { hasText: done }).waitFor();
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/inserted-${tag}.png` });

  await openScreen(pane, 'functions');
  const functions = pane.locator('#screen-functions');
  await functions.locator('select').selectOption('RESIDUAL');
  await functions.getByRole('textbox').nth(0).fill('200');
  await functions.getByRole('textbox').nth(1).fill('Tally!C2:C4');
  await functions.locator('table td').first().waitFor();
  expect(await functions.locator('table td').allInnerTexts()).toEqual(['4']);
  expect(await violations(pane)).toEqual([]);
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/functions-${tag}.png` });

  await openScreen(pane, 'freeze');
  await pane.locator('#screen-freeze').getByRole('button', { name: freeze }).click();
  await pane.locator('.notice').filter({ hasText: /./ }).waitFor();
  expect(await violations(pane)).toEqual([]);
  expect(problems).toEqual([]);
  await workbench.close();
});
