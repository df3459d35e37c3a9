/** Reconciliation as a finance officer does it: suggestions first, confirmed and refused by keyboard and together, taken back; five thousand gifts. */
import { Workbook } from '../../src/host/workbook/workbook';
import { writeWorkbook } from '../../src/host/xlsx/write';
import { overflowing, violations } from './support/pane-checks';
import { closeBrowser, openScreen, openWorkbench } from './support/workbench';

jest.setTimeout(90_000);
afterAll(closeBrowser);

type Rows = readonly (readonly (string | number | null)[])[];

async function bytesOf(pledges: Rows, receipts: Rows): Promise<Buffer> {
  const workbook = Workbook.empty('Promesses');
  const add = (sheet: string, rows: Rows): void => {
    const target = workbook.sheet(sheet) ?? workbook.addSheet(sheet);
    for (const [r, row] of rows.entries()) for (const [c, value] of row.entries()) if (value !== null) target.setValue(r, c, value);
  };
  add('Promesses', pledges);
  add('Versements', receipts);
  const written = await writeWorkbook(workbook);
  if (!written.ok) throw new Error(written.sentence);
  return Buffer.from(written.bytes);
}

const pledges: Rows = [
  ['Partenaire', 'Promesse', 'Devise'],
  ['Fondation Narjis', 900, 'MAD'],
  ['جمعية النور', 1200, 'درهم'],
  ['Anonyme', 300, 'MAD'],
  ['Labo Un', 1000, 'EUR'],
];
const receipts: Rows = [
  ['Quittance', 'Partenaire', 'Montant versé', 'Devise'],
  ['1', 'Fondation Nardjis', 900, 'MAD'],
  ['2', 'Association Nour', 1200, 'MAD'],
  ['3', 'Bienfaiteur anonyme', 300, 'MAD'],
  ['4', 'Labo Un', 995, 'EUR'],
];

const says = {
  'ar-MA': {
    run: 'مطابقة هذا المصنف',
    suggested: 'مقترح',
    matched: 'مطابق',
    back: 'التراجع عن آخر قرار',
    list: 'المطابقات والصفوف المفتوحة',
  },
  'fr-FR': {
    run: 'Rapprocher ce classeur',
    suggested: 'suggéré',
    matched: 'rapproché',
    back: 'Annuler la dernière décision',
    list: 'Rapprochements et lignes ouvertes',
  },
} as const;

test.each(['ar-MA', 'fr-FR'] as const)('%s: confirmed and refused by keyboard, taken back', async (language) => {
  const say = says[language];
  const { page, pane, problems } = await openWorkbench({ language, workbook: await bytesOf(pledges, receipts), width: 1300 });
  await openScreen(pane, 'reconcile');
  await pane.getByRole('button', { name: say.run, exact: true }).click();
  const list = pane.getByRole('listbox', { name: say.list });
  await list.waitFor();
  const left = (count: number): Promise<unknown> =>
    pane.waitForFunction((wanted) => document.querySelectorAll('.match-status.suggested').length === wanted, count, { timeout: 20_000 });
  await left(2);
  await list.getByRole('option').first().click();
  await page.keyboard.press('Enter');
  await left(1);
  await page.keyboard.press('Delete');
  await left(0);
  await pane.getByRole('button', { name: say.back, exact: true }).click();
  await left(1);
  expect(await violations(pane)).toEqual([]);
  expect(await overflowing(pane)).toEqual([]);
  expect(problems).toEqual([]);
});

test('five thousand gifts: only what is seen is drawn, and the last is reached by one key', async () => {
  const names = Array.from({ length: 2500 }, (_, at) => `Partenaire ${String.fromCharCode(65 + (at % 26))}${at}`);
  const promised: Rows = [pledges[0] ?? [], ...names.map((name, at) => [name, 1000 + at * 3, 'MAD'])];
  const came: Rows = [receipts[0] ?? [], ...names.map((name, at) => [`${at}`, name, at % 10 === 0 ? 500 : 1000 + at * 3, 'MAD'])];
  const { page, pane, problems } = await openWorkbench({ language: 'en-US', workbook: await bytesOf(promised, came) });
  await openScreen(pane, 'reconcile');
  await pane.getByRole('button', { name: 'Reconcile this workbook', exact: true }).click();
  const list = pane.getByRole('listbox', { name: 'Matches and open rows' });
  await list.waitFor({ timeout: 40_000 });
  expect(await list.getByRole('option').count()).toBeLessThan(30);
  await list.focus();
  await page.keyboard.press('End');
  const last = list.locator('[aria-posinset="2500"]');
  await last.waitFor();
  expect(await last.getAttribute('aria-selected')).toBe('true');
  expect(await list.getByRole('option').count()).toBeLessThan(30);
  expect(problems).toEqual([]);
});
