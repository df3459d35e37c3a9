/** The press screen in three languages: a pasted text is marked in place, the keyboard goes through it, a click leads to the cell. */
import type { Frame, Page } from 'playwright-core';
import { Workbook } from '../../src/host/workbook/workbook';
import { writeWorkbook } from '../../src/host/xlsx/write';
import { overflowing, violations } from './support/pane-checks';
import { closeBrowser, openScreen, openWorkbench, type OpenWorkbench } from './support/workbench';

jest.setTimeout(60_000);
afterAll(closeBrowser);

const cases = [
  {
    tag: 'ar-MA',
    rows: [
      ['المؤشر', 'العدد'],
      ['استشارات طبية', 420],
      ['عمليات جراحية', 65],
      ['تحاليل', 115],
      ['المجموع', 600],
    ],
    text: 'قدمت القافلة 600 خدمة موزعة على 240 استشارة طبية و65 عملية جراحية و115 تحليلا.',
    right: /قدمت القافلة 600 خدمة موزعة على 420 استشارة طبية/,
    cell: 'B2',
  },
  {
    tag: 'fr-FR',
    rows: [
      ['Indicateur', 'Nombre'],
      ['Consultations', 420],
      ['Opérations', 65],
      ['Analyses', 115],
      ['Total', 600],
    ],
    text: 'La caravane a assuré 600 prestations, réparties en 240 consultations, 65 opérations et 115 analyses.',
    right: /réparties en 420 consultations/,
    cell: 'B2',
  },
  {
    tag: 'en-US',
    rows: [
      ['Indicator', 'Number'],
      ['Consultations', 420],
      ['Operations', 65],
      ['Tests', 115],
      ['Total', 600],
    ],
    text: 'The caravan gave 600 services, made up of 240 consultations, 65 operations and 115 tests.',
    right: /made up of 420 consultations/,
    cell: 'B2',
  },
] as const;

async function bytesOf(rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> {
  const book = Workbook.empty('Tally');
  for (const [r, row] of rows.entries()) for (const [c, value] of row.entries()) book.sheet('Tally')?.setValue(r, c, value);
  const written = await writeWorkbook(book);
  if (!written.ok) throw new Error(written.sentence);
  return written.bytes;
}

describe.each(cases)('in $tag', ({ tag, rows, text, right, cell }) => {
  let workbench: OpenWorkbench;
  let page: Page;
  let pane: Frame;
  const screen = () => pane.locator('#screen-press');
  const pressed = () => screen().locator('.press-text button[aria-pressed=true] bdi').innerText();

  beforeAll(async () => {
    workbench = await openWorkbench({ language: tag, workbook: await bytesOf(rows) });
    ({ page, pane } = workbench);
    await page.evaluate(() => document.getElementById('pane')?.style.setProperty('inline-size', '350px'));
    await openScreen(pane, 'press');
  });
  afterAll(() => workbench.close());

  test('the swapped figure is marked, explained and put right; the screen is accessible and fits', async () => {
    await screen().locator('textarea').fill(text);
    await screen().locator('button.fui-Button').nth(1).click();
    await screen().locator('.press-text').waitFor();
    expect(await screen().locator('.press-text').innerText()).toContain('600');
    expect(await screen().locator('.press-text button.differs bdi').allInnerTexts()).toEqual(['240']);
    expect(await screen().locator('.press-text button.differs span').innerText()).toBe('✗');
    expect(await pressed()).toBe('240');
    expect(await screen().locator('.press-write').first().innerText()).toMatch(right);
    expect(await violations(pane)).toEqual([]);
    expect(await overflowing(pane)).toEqual([]);
  });

  test('arrows go from figure to figure, a click leads to the cell', async () => {
    await screen().locator('.press-text button.differs').focus();
    await page.keyboard.press('ArrowDown');
    await pane.waitForFunction(() => document.activeElement?.textContent?.startsWith('65') === true);
    expect(await pressed()).toBe('65');
    await screen().locator('.press-text button.differs').click();
    await page.waitForFunction((wanted) => (document.getElementById('name-box') as HTMLInputElement | null)?.value === wanted, cell);
  });

  test('nothing of the text is kept', async () => {
    const stored = await pane.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }));
    expect(stored).not.toContain('240');
    expect(workbench.problems).toEqual([]);
  });
});
