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
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.xml': 'application/xml', '.png': 'image/png', '.wasm': 'application/wasm',
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
  close(): Promise<void>;
}

let browser: Promise<Browser> | null = null;

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

export async function openWorkbench({ language = 'ar-MA', workbook, width = 1400 }: OpenOptions = {}): Promise<OpenWorkbench> {
  browser ??= launchBrowser();
  const context = await (await browser).newContext({ ignoreHTTPSErrors: true, viewport: { width, height: 860 }, locale: 'en-US', acceptDownloads: true });
  const problems: string[] = [];
  await answerFromBuild(context, problems, workbook);
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
    if (file && existsSync(file)) return route.fulfill({ body: readFileSync(file), contentType: types[path.extname(file)] ?? 'application/octet-stream' });
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

/** Goes to a cell of the open sheet as a user does who types into the name box's place: by a click in the grid. */
export async function clickCell(page: Page, row: number, column: string): Promise<void> {
  const at = await page.locator('#sheet revogr-header .rgHeaderCell', { hasText: new RegExp(`^${column}$`) }).boundingBox();
  const beside = await page.locator('#sheet .row-header', { hasText: new RegExp(`^${row}$`) }).boundingBox();
  if (!at || !beside) throw new Error(`${column}${row} is not in view`);
  await page.mouse.click(at.x + at.width / 2, beside.y + beside.height / 2);
  await waitForName(page, `${column}${row}`);
}

export async function waitForName(page: Page, name: string): Promise<void> {
  await page.waitForFunction((wanted) => document.getElementById('name-box')?.textContent === wanted, name);
}

/** Types into a cell of the grid and presses Enter. */
export async function typeIntoCell(page: Page, row: number, column: string, text: string): Promise<void> {
  await clickCell(page, row, column);
  await page.keyboard.type(text);
  await page.locator('#sheet revogr-edit input').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('#sheet revogr-edit').waitFor({ state: 'detached' });
}

/** What a cell shows. */
export async function shownText(page: Page, row: number, column: string): Promise<string> {
  await clickCell(page, row, column);
  return page.locator('#sheet revogr-data[col-type=rgCol] .rgCell').evaluateAll((cells, wanted) => {
    const found = cells.find((cell) => cell.getAttribute('data-cell') === wanted);
    return found?.querySelector('.text span')?.textContent ?? '';
  }, `${column}${row}`);
}

export function sheetTab(page: Page, name: string) {
  return page.locator('#tabs').getByRole('tab', { name, exact: true });
}
