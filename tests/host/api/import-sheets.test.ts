import { readWorkbook } from '../../../src/host/xlsx/read';
import { writeWorkbook } from '../../../src/host/xlsx/write';
import { Workbook } from '../../../src/host/workbook/workbook';
import { startOffice, type OfficeEnvironment } from '../../support/office-environment';

let office: OfficeEnvironment;

beforeEach(async () => {
  office = await startOffice(undefined, {
    readWorkbook: (bytes) => {
      const result = readWorkbook(bytes);
      if (!result.ok) throw new Error(result.sentence);
      return result.workbook;
    },
  });
});

afterEach(() => office.close());

async function templateBytes(): Promise<string> {
  const template = Workbook.empty('Sheet1');
  const sheet = template.addSheet('ورقة', { rightToLeft: true });
  sheet.setValue(0, 0, 'العنوان');
  sheet.setFormula(1, 0, '=1+2');
  sheet.setStyle({ top: 0, left: 0, bottom: 0, right: 2 }, { bold: true, fillColor: '#FFEECC' });
  sheet.setColumnWidth(0, 0, 120);
  sheet.merge({ top: 0, left: 0, bottom: 0, right: 2 });
  sheet.setPage({ orientation: 'landscape' });
  template.setName({ name: 'Lists', formula: "='ورقة'!$A$1", scope: null, isHidden: false });
  const written = await writeWorkbook(template);
  if (!written.ok) throw new Error(written.sentence);
  return Buffer.from(written.bytes).toString('base64');
}

async function insert(options: Excel.InsertWorksheetOptions): Promise<string[]> {
  const base64 = await templateBytes();
  return office.Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, options);
    await context.sync();
    const sheets = ids.value.map((id) => context.workbook.worksheets.getItem(id));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    return sheets.map(({ name }) => name);
  });
}

test('the sheets asked for come with their direction, cells, formats and names', async () => {
  expect(await insert({ sheetNamesToInsert: ['ورقة'], positionType: 'Beginning' })).toEqual(['ورقة']);
  const sheet = office.workbook.sheets[0];
  expect(sheet).toMatchObject({
    name: 'ورقة',
    rightToLeft: true,
    page: { orientation: 'landscape' },
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  });
  expect([sheet?.value(0, 0), sheet?.formula(1, 0), sheet?.columnWidth(0)]).toEqual(['العنوان', '=1+2', 120]);
  expect(sheet?.style(0, 2)).toMatchObject({ bold: true, fillColor: '#FFEECC' });
  expect(office.workbook.names).toMatchObject([{ name: 'Lists' }]);
});

test('a name that is taken gets a number', async () => {
  expect(await insert({ positionType: 'End' })).toEqual(['Sheet1 (2)', 'ورقة']);
  expect(await insert({ positionType: 'After', relativeTo: 'Sheet1' })).toEqual(['Sheet1 (3)', 'ورقة (2)']);
  expect(office.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Sheet1 (3)', 'ورقة (2)', 'Sheet1 (2)', 'ورقة']);
});

test('what is no base64 is refused', async () => {
  await expect(
    office.Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64('§§§');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});
