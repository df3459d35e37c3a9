/** What was recognised, corrected as a coordinator does it: a field, a label, a column without header, a total, a sum; the file moved; a header gone. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { Workbook } from '../../src/host/workbook/workbook';
import { readWorkbook } from '../../src/host/xlsx/read';
import { writeWorkbook } from '../../src/host/xlsx/write';
import { overflowing, violations } from './support/pane-checks';
import { clickCell, closeBrowser, openScreen, openSheet, openWorkbench, type OpenWorkbench } from './support/workbench';

jest.setTimeout(60_000);
afterAll(closeBrowser);

type Rows = readonly (readonly (string | number)[])[];

interface Sheets {
  readonly tag: string;
  readonly names: readonly [string, string, string, string];
  readonly table: Rows;
  readonly card: Rows;
  readonly register: Rows;
  readonly says: {
    readonly isTotal: string;
    readonly takeTotal: string;
    readonly takeParts: string;
    readonly keep: string;
    readonly back: string;
    readonly hiddenRow: RegExp;
    readonly hiddenSheet: string;
    readonly broken: RegExp;
  };
}

const cases: readonly Sheets[] = [
  {
    tag: 'ar-MA',
    names: ['حصيلة', 'بطاقة', 'سجل', 'أرشيف'],
    table: [
      ['المكان', 'خانة أ', 'خانة ب', 'المجموع'],
      ['صفرو', 40, 12, 52],
      ['تازة', 25, 9, 34],
      ['جرسيف', 31, 7, 38],
      ['حاصل الأيام', 96, 28, 124],
    ],
    card: [
      ['المكان', 'صفرو'],
      ['التاريخ', '14/02/2026'],
      ['المستقبلون', 320],
      ['النظارات', 45],
    ],
    register: [
      ['صفرو', 120, 8],
      ['بولمان', 95, 6],
      ['تازة', 143, 11],
      ['جرسيف', 71, 4],
    ],
    says: {
      isTotal: 'هذا الصف مجموع',
      takeTotal: 'أخذها مجموعا',
      takeParts: 'أخذها أجزاء',
      keep: 'حفظ هذا المجموع',
      back: 'سحب التصحيح',
      hiddenRow: /صف واحد مخفي/,
      hiddenSheet: 'ورقة مخفية',
      broken: /العنوان لم يعد موجودا/,
    },
  },
  {
    tag: 'en-US',
    names: ['Tally', 'Card', 'Register', 'Archive'],
    table: [
      ['Town', 'Col A', 'Col B', 'Total'],
      ['Sefrou', 40, 12, 52],
      ['Taza', 25, 9, 34],
      ['Guercif', 31, 7, 38],
      ['All days together', 96, 28, 124],
    ],
    card: [
      ['Place', 'Sefrou'],
      ['Date', '14/02/2026'],
      ['Welcomed', 320],
      ['Glasses', 45],
    ],
    register: [
      ['Sefrou', 120, 8],
      ['Boulemane', 95, 6],
      ['Taza', 143, 11],
      ['Guercif', 71, 4],
    ],
    says: {
      isTotal: 'This row is a total',
      takeTotal: 'Take as total',
      takeParts: 'Take as parts',
      keep: 'Keep this sum',
      back: 'Take the correction back',
      hiddenRow: /1 hidden row/,
      hiddenSheet: 'Hidden sheet',
      broken: /the header is gone/,
    },
  },
];

function fill(book: Workbook, name: string, rows: Rows, top = 0, left = 0): void {
  const sheet = book.sheet(name) ?? book.addSheet(name);
  for (const [r, row] of rows.entries()) for (const [c, value] of row.entries()) sheet.setValue(top + r, left + c, value);
}

function empty(book: Workbook, name: string): void {
  for (let row = 0; row < 12; row++) for (let column = 0; column < 8; column++) book.sheet(name)?.setValue(row, column, null);
}

async function bytesOf(book: Workbook): Promise<Uint8Array> {
  const written = await writeWorkbook(book);
  if (!written.ok) throw new Error(written.sentence);
  return written.bytes;
}

function bookOf(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook;
}

describe.each(cases)('in $tag', ({ tag, names: [tally, card, register, archive], table, card: cardRows, register: registerRows, says }) => {
  let workbench: OpenWorkbench;
  let page: Page;
  let pane: Frame;
  let saved: Uint8Array;

  async function open(bytes: Uint8Array): Promise<void> {
    workbench = await openWorkbench({ language: tag, workbook: bytes });
    ({ page, pane } = workbench);
    await openScreen(pane, 'mapping');
    await screen().locator('button').first().click();
    await screen().locator('.region').first().waitFor();
    const sheets = screen().locator('.fui-AccordionHeader button');
    for (let index = 1; index < (await sheets.count()); index++) await sheets.nth(index).click();
  }
  const screen = () => pane.locator('#screen-mapping');
  const field = (header: string, sheet = 0) =>
    screen()
      .locator('.fui-AccordionItem')
      .nth(sheet)
      .locator('.field')
      .filter({ has: pane.getByRole('button', { name: header, exact: true }) });
  const kept = (count: number) =>
    pane.waitForFunction((wanted) => document.querySelectorAll('#screen-mapping .corrections li').length === wanted, count);
  const corrected = () => screen().locator('.field', { has: pane.getByRole('button', { name: says.back }) });

  beforeAll(async () => {
    const book = Workbook.empty(tally);
    for (const [name, rows] of [
      [tally, table],
      [card, cardRows],
      [register, registerRows],
      [archive, table],
    ] as const)
      fill(book, name, rows);
    book.sheet(tally)?.setRowsHidden(3, 3, true);
    book.sheet(archive)?.setVisibility('hidden');
    await open(await bytesOf(book));
  });
  afterEach(() => expect(workbench.problems).toEqual([]));
  afterAll(() => workbench.close());

  test('hidden rows and sheets are said beside their tables', async () => {
    expect(await screen().locator('.region').first().innerText()).toMatch(says.hiddenRow);
    expect(await screen().locator('.fui-AccordionHeader').last().innerText()).toContain(says.hiddenSheet);
  });

  test('a field is corrected and taken back by the keyboard, which stays where it was', async () => {
    const choice = field('Col A').or(field('خانة أ')).locator('select');
    await choice.selectOption('persons');
    await kept(1);
    await corrected().getByRole('button', { name: says.back }).focus();
    await page.keyboard.press('Enter');
    await kept(0);
    expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await choice.selectOption('persons');
    await kept(1);
  });

  test('so are a label of a card, a column without header, a total and a sum', async () => {
    await field(String(cardRows[2]?.[0]), 1).locator('select').selectOption('persons');
    await kept(2);
    await screen().locator('.fui-AccordionItem').nth(2).locator('select').nth(2).selectOption('acts');
    await kept(3);
    await openSheet(page, tally);
    await clickCell(page, 'A5');
    await screen().getByRole('button', { name: says.isTotal, exact: true }).click();
    await kept(4);
    await clickCell(page, 'C3');
    const sum = (text: RegExp) => screen().locator('.form bdi[dir=ltr]').filter({ hasText: text }).waitFor();
    await screen().getByRole('button', { name: says.takeTotal }).click();
    await sum(/^C3 =/);
    await clickCell(page, 'C2');
    await screen().getByRole('button', { name: says.takeParts }).click();
    await sum(/^C3 = C2$/);
    await screen().getByRole('button', { name: says.keep }).click();
    await kept(5);
    await page.evaluate(() => document.getElementById('pane')?.style.setProperty('inline-size', '350px'));
    expect(await violations(pane)).toEqual([]);
    expect(await overflowing(pane)).toEqual([]);
    const downloading = page.waitForEvent('download');
    await page.locator('#save').click();
    saved = new Uint8Array(readFileSync(await (await downloading).path()));
    await workbench.close();
  });

  test('after rows came and columns moved, all of it still holds', async () => {
    const book = bookOf(saved);
    for (const name of [tally, card, register]) empty(book, name);
    const moved = table.map(([a = '', b = '', c = '', d = '']) => [a, c, b, d]);
    fill(book, tally, [...moved.slice(0, 1), ['Fnideq', 1, 2, 3], ...moved.slice(1)], 3, 2);
    fill(book, card, [...cardRows].reverse(), 4, 1);
    fill(book, register, [...registerRows].reverse(), 2, 3);
    saved = await bytesOf(book);
    await open(saved);
    expect(await corrected().count()).toBe(3);
    expect(await screen().locator('.corrections .old').count()).toBe(0);
    await workbench.close();
  });

  test('a header that is gone is said, and its correction is not applied', async () => {
    const book = bookOf(saved);
    book.sheet(tally)?.setValue(3, 4, 'Col Z');
    await open(await bytesOf(book));
    expect(await screen().locator('.corrections .old').allInnerTexts()).toEqual([expect.stringMatching(says.broken)]);
    expect(await corrected().count()).toBe(2);
  });
});
