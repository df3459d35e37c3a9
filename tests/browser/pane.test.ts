/** The pane's screens in three languages: nothing runs out of a narrow pane, everything has a name, the keyboard reaches all. */
import type { Frame } from 'playwright-core';
import { overflowing, violations } from './support/pane-checks';
import { closeBrowser, openScreen, openWorkbench, paneOf, type OpenWorkbench } from './support/workbench';

jest.setTimeout(60_000);
afterAll(closeBrowser);

describe.each([
  { tag: 'ar-MA', language: 'ar', direction: 'rtl' },
  { tag: 'fr-FR', language: 'fr', direction: 'ltr' },
  { tag: 'en-US', language: 'en', direction: 'ltr' },
])('in $language', ({ tag, language, direction }) => {
  let workbench: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    workbench = await openWorkbench({ language: tag });
    ({ pane } = workbench);
    await workbench.page.evaluate(() => document.getElementById('pane')?.style.setProperty('inline-size', '350px'));
  });
  afterAll(() => workbench.close());

  test('the pane and the page around it speak the language of the menus, in its direction', async () => {
    for (const frame of [workbench.page.mainFrame(), pane]) {
      expect(await frame.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([language, direction]);
    }
  });

  test('the ribbon’s Check opens its screen and checks; the screen is accessible and fits', async () => {
    await pane.locator('#tab-summaries').click();
    await workbench.page.locator('[id="Qafila.Check.Button"]').click();
    await pane.locator('#screen-check .findings').waitFor();
    expect(await pane.locator('#screen-check').isVisible()).toBe(true);
    expect(await violations(pane)).toEqual([]);
    expect(await overflowing(pane)).toEqual([]);
  });

  test('the summaries’ screen is accessible and fits', async () => {
    await pane.locator('#tab-summaries').click();
    await pane.locator('#screen-summaries button').first().click();
    await pane.locator('#screen-summaries .form').first().waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await overflowing(pane)).toEqual([]);
  });

  test('screens for now and then are in a menu, accessible, and fit; the last one keeps a tab', async () => {
    for (const id of ['press', 'functions', 'freeze', 'mapping', 'rules', 'log']) {
      await openScreen(pane, id);
      expect(await violations(pane)).toEqual([]);
      expect(await overflowing(pane)).toEqual([]);
      expect(await pane.locator('nav [role=tab][aria-selected=true]').getAttribute('id')).toBe(`tab-${id}`);
      expect(await pane.locator('nav [role=tab]').count()).toBe(4);
    }
    await openScreen(pane, 'mapping');
    await pane.locator('#screen-mapping button').first().click();
    await pane.locator('#screen-mapping .region').first().waitFor();
    expect(await overflowing(pane)).toEqual([]);
  });

  test('the breakdown’s screen fits with the longest name of a table', async () => {
    await openScreen(pane, 'breakdown');
    await pane.locator('#screen-breakdown button').first().click();
    await pane.locator('#screen-breakdown .form').waitFor();
    expect(await overflowing(pane)).toEqual([]);
  });

  test('the keyboard alone goes from the language to the first finding', async () => {
    await pane.locator('#tab-check').click();
    await pane.locator('.head select').focus();
    const reached: string[] = [];
    for (let step = 0; step < 9; step++) {
      await workbench.page.keyboard.press('Tab');
      reached.push(
        await pane.evaluate(
          () =>
            document.activeElement?.closest('.finding, nav, .actions')?.className || document.activeElement?.closest('nav')?.tagName || '',
        ),
      );
    }
    expect(reached.some((place) => place.includes('finding'))).toBe(true);
  });

  test('nothing went wrong on the page', () => {
    expect(workbench.problems).toEqual([]);
  });
});

test('another language of the workbench keeps the workbook and turns page and pane', async () => {
  const workbench = await openWorkbench({ language: 'en-US' });
  const { page } = workbench;
  const names = await page.locator('#tabs [role=tab]').allInnerTexts();
  await page.locator('#language').selectOption('ar');
  await page.waitForFunction(() => document.documentElement.dir === 'rtl');
  const pane = await paneOf(page);
  await pane.waitForFunction(() => document.documentElement.lang === 'ar');
  expect(await page.locator('#tabs [role=tab]').allInnerTexts()).toEqual(names);
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});

test('a closed pane comes back by its button and by a command', async () => {
  const workbench = await openWorkbench({ language: 'en-US' });
  const { page } = workbench;
  const isShown = () => page.locator('#pane').isVisible();
  await page.locator('#close-pane').click();
  expect(await isShown()).toBe(false);
  await page.locator('[id="Qafila.Pane.Button"]').click();
  expect(await isShown()).toBe(true);
  await page.locator('#close-pane').click();
  await page.locator('[id="Qafila.Check.Button"]').click();
  await page.locator('#pane').waitFor();
  await workbench.close();
});

test('a file that is no workbook is refused in a sentence, and the open one stays', async () => {
  const workbench = await openWorkbench({ language: 'fr-FR' });
  const { page } = workbench;
  const names = await page.locator('#tabs [role=tab]').allInnerTexts();
  const choosing = page.waitForEvent('filechooser');
  await page.locator('#open').click();
  await (await choosing).setFiles({ name: 'notes.xlsx', mimeType: 'text/plain', buffer: Buffer.from('no workbook') });
  await page.locator('#status.problem').waitFor();
  expect((await page.locator('#status').innerText()).length).toBeGreaterThan(20);
  expect(await page.locator('#tabs [role=tab]').allInnerTexts()).toEqual(names);
  await workbench.close();
});
