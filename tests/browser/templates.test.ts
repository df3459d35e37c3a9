import { closeBrowser, openWorkbench } from './support/workbench';

afterAll(() => closeBrowser());

test('the gallery inserts a sheet with its lists', async () => {
  const { page, pane, problems, close } = await openWorkbench({ language: 'fr-FR', width: 1600 });
  try {
    await pane.locator('#more').click();
    await pane.locator('#more-templates').click();
    await pane.getByRole('checkbox', { name: 'Fiche du jour' }).check();
    await pane.getByRole('button', { name: 'Insérer la sélection' }).click();
    await page.getByRole('tab', { name: 'Fiche du jour' }).waitFor({ timeout: 30_000 });
    await page.getByRole('tab', { name: 'Listes' }).waitFor({ timeout: 30_000 });
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}, 90_000);

test('the workbench offers the samples', async () => {
  const { page, problems, close } = await openWorkbench({ language: 'ar-MA' });
  try {
    await page.locator('#samples').selectOption('twinning-ouargla.xlsx');
    await page.getByRole('tab', { name: 'الحصيلة' }).waitFor({ timeout: 30_000 });
    await page.getByRole('tab', { name: 'الحصيلة' }).click();
    await page.locator('[data-cell="D4"]').click();
    await page.getByText('فارغ = غير مصرح به').waitFor();
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}, 90_000);
