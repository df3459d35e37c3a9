import { startOffice, type OfficeEnvironment } from '../../support/office-environment';

let office: OfficeEnvironment;

beforeEach(async () => {
  office = await startOffice();
});

afterEach(() => office.close());

test('office.js becomes ready in Excel', async () => {
  await expect(office.Office.onReady()).resolves.toMatchObject({ host: 'Excel' });
});

test('values are written, formulas kept, and read back', async () => {
  const read = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('sheet1');
    const range = sheet.getRange('B2:C3');
    range.values = [
      ['Item', 12],
      ["'5", '1,234'],
    ];
    range.load('address,values,formulas');
    await context.sync();
    return { address: range.address, values: range.values, formulas: range.formulas };
  });
  expect(read).toEqual({
    address: 'Sheet1!B2:C3',
    values: [
      ['Item', 12],
      ['5', 1234],
    ],
    formulas: [
      ['Item', 12],
      ['5', 1234],
    ],
  });
});

test('settings of both kinds are one store', async () => {
  await office.Excel.run(async (context) => {
    context.workbook.settings.add('mapping', { a: [1, 'é'] });
    await context.sync();
  });
  expect([...office.session.settings]).toEqual([['mapping', '{"a":[1,"é"]}']]);
  office.Office.context.document.settings.set('other', 5);
  await new Promise((resolve) => office.Office.context.document.settings.saveAsync(resolve));
  expect(office.session.settings.get('other')).toBe('5');
});
