/**
 * The built workbench in a browser. Every request is answered from the folders of the build and, in the place of
 * Microsoft's address, from the package of office.js: the production pages are tested as they are, and nothing else is asked.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { launchBrowser } from './browser';

const root = path.resolve(__dirname, '../../..');
const origin = 'https://localhost/';
const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

export interface OpenOptions {
  /** A tag such as "ar-MA". */
  readonly language?: string;
  /** In the place of the sample that the workbench opens at its start. */
  readonly workbook?: Uint8Array;
  /** Pixels. */
  readonly width?: number;
}

export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's page in its frame. */
  readonly pane: Frame;
  /** What went wrong so far: errors of the page, violations of its content policy, requests to elsewhere. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

let browser: Promise<Browser> | null = null;

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

export async function openWorkbench({ language = 'ar-MA', workbook, width = 1400 }: OpenOptions = {}): Promise<OpenWorkbench> {
  browser ??= launchBrowser();
  const context = await (
    await browser
  ).newContext({ ignoreHTTPSErrors: true, viewport: { width, height: 860 }, locale: 'en-US', acceptDownloads: true });
  const problems: string[] = [];
  await answerFromBuild(context, problems, workbook);
  context.setDefaultTimeout(8_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(`${origin}workbench/?language=${language}`);
  const pane = await paneOf(page);
  return { page, pane, problems, close: () => context.close() };
}

/** The add-in's frame, once the pane stands on it; there is a new one after each opened workbook. */
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#pane iframe')).contentFrame();
  if (!frame) throw new Error('the pane has no page');
  await frame.waitForSelector('[role=tab]');
  return frame;
}

async function answerFromBuild(context: BrowserContext, problems: string[], workbook: Uint8Array | undefined): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (workbook && url.startsWith(`${origin}workbench/samples/`)) return route.fulfill({ body: Buffer.from(workbook) });
    const file = fileFor(url);
    if (file && existsSync(file))
      return route.fulfill({ body: readFileSync(file), contentType: types[path.extname(file)] ?? 'application/octet-stream' });
    problems.push(`asked for ${url}`);
    return route.fulfill({ status: 404, body: '' });
  });
}

function fileFor(url: string): string | null {
  const bare = decodeURIComponent(url.split(/[?#]/)[0] ?? '');
  if (bare.startsWith(officeAddress)) return path.join(root, 'node_modules/@microsoft/office-js/dist', bare.slice(officeAddress.length));
  if (!bare.startsWith(origin)) return null;
  const local = bare.slice(origin.length);
  return path.join(root, 'dist', local.endsWith('/') ? `${local}index.html` : local);
}

const attempts = 5;

/** Clicks a cell of the open sheet that is in view; again where the grid was just being drawn. */
export async function clickCell(page: Page, name: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const box = await cellLocator(page, name).boundingBox();
    if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    try {
      return await waitForName(page, name, 800);
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
}

function cellLocator(page: Page, name: string) {
  return page.locator(`#sheet [data-cell="${name}"]`);
}

export async function waitForName(page: Page, name: string, timeout = 5_000): Promise<void> {
  await page.waitForFunction((wanted) => document.getElementById('name-box')?.textContent === wanted, name, { timeout });
}

/** Types into a cell of the grid and presses Enter. */
export async function typeIntoCell(page: Page, name: string, text: string): Promise<void> {
  await clickCell(page, name);
  await page.keyboard.type(text);
  // The editor takes the keyboard a moment after it is shown.
  await page.waitForFunction((wanted) => document.querySelector<HTMLInputElement>('#sheet revogr-edit input')?.value === wanted, text);
  await page.locator('#sheet revogr-edit input').press('Enter');
  await page.locator('#sheet revogr-edit').waitFor({ state: 'detached' });
}

/** Waits until a cell in view shows a text. */
export async function waitForText(page: Page, name: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([cell, wanted]) => document.querySelector(`#sheet [data-cell="${cell}"] .text`)?.textContent === wanted,
    [name, text] as const,
    { timeout: 5_000 },
  );
}

/** Every cell's text of one column, from the top, as far as it is in view. */
export async function columnTexts(page: Page, column: string): Promise<string[]> {
  return page.locator('#sheet [data-cell]').evaluateAll(
    (cells, wanted) =>
      cells
        .map((cell) => ({ name: cell.getAttribute('data-cell') ?? '', text: cell.querySelector('.text')?.textContent ?? '' }))
        .filter(({ name }) => name.replace(/\d+$/, '') === wanted)
        .sort((a, b) => Number(a.name.slice(wanted.length)) - Number(b.name.slice(wanted.length)))
        .map(({ text }) => text),
    column,
  );
}

export async function openSheet(page: Page, name: string): Promise<void> {
  await sheetTab(page, name).click();
  await page.locator('#tabs [aria-selected=true]', { hasText: name }).waitFor();
}

export function sheetTab(page: Page, name: string) {
  return page.locator('#tabs').getByRole('tab', { name, exact: true });
}

/** Opens a screen of the pane by its tab, or by the menu where it has none. */
export async function openScreen(pane: Frame, id: string): Promise<void> {
  const tab = pane.locator(`#tab-${id}`);
  if ((await tab.count()) === 0) {
    await pane.locator('#more').click();
    await pane.locator(`#more-${id}`).click();
  } else await tab.click();
  await pane.locator(`#screen-${id}`).waitFor();
}
