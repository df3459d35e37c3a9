/** Merges and hidden lines of a sheet, whatever their number, through the real office.js. */
import { readWorkbook } from '../../../src/addin/excel/read';
import type { Area } from '../../../src/core/model/grid';
import { Workbook } from '../../../src/host/workbook/workbook';
import { startOffice, type OfficeEnvironment } from '../../support/office-environment';

let office: OfficeEnvironment;

afterEach(() => office.close());

function workbookWith(merges: readonly Area[], rows: number): Workbook {
  const workbook = Workbook.empty('Form');
  const [sheet] = workbook.sheets;
  for (const merge of merges) sheet?.merge(merge);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < 4; column++)
      if (!merges.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right))
        sheet?.setValue(row, column, row + column);
  sheet?.setValue(rows - 1, 3, 'end');
  return workbook;
}

const across = (row: number): Area => ({ top: row, bottom: row, left: 0, right: 1 });
const byPlace = (a: Area, b: Area): number => a.top - b.top || a.left - b.left;

test.each([3, 512, 513, 1600])('%d merged areas are all read', async (count) => {
  const merges = Array.from({ length: count }, (_, row) => across(row));
  office = await startOffice(workbookWith(merges, count + 1));
  const snapshot = await office.Excel.run((context) => readWorkbook(context));
  expect([...(snapshot.sheets[0]?.merges ?? [])].sort(byPlace)).toEqual(merges);
});

test('a merge on the line where the sheet is halved stays one, and whole', async () => {
  const small = Array.from({ length: 700 }, (_, row) => across(row));
  const tall = [40, 310, 348, 349, 350, 500, 640].map((top): Area => ({ top, bottom: top, left: 2, right: 3 }));
  const crossing: Area = { top: 345, bottom: 372, left: 2, right: 2 };
  const merges = [...small, ...tall.filter(({ top }) => top < 345 || top > 372), crossing].sort(byPlace);
  office = await startOffice(workbookWith(merges, 701));
  const snapshot = await office.Excel.run((context) => readWorkbook(context));
  expect([...(snapshot.sheets[0]?.merges ?? [])].sort(byPlace)).toEqual(merges);
});

test('hidden rows and columns among many, beside cells that come in several answers', async () => {
  const workbook = Workbook.empty('Long');
  const [sheet] = workbook.sheets;
  const rows = 120_000;
  for (let row = 0; row < rows; row++) sheet?.setValue(row, 0, row);
  sheet?.setValue(0, 2, 'c');
  office = await startOffice(workbook);
  await office.Excel.run(async (context) => {
    const form = context.workbook.worksheets.getItem('Long');
    form.getRange('5:7').rowHidden = true;
    form.getRange('100001:100002').rowHidden = true;
    form.getRange('B:B').columnHidden = true;
    await context.sync();
  });
  const { sheets } = await office.Excel.run((context) => readWorkbook(context));
  expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([4, 5, 6, 100_000, 100_001]);
  expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([1]);
});

test('an answer that is too large for one go loses neither merges nor names', async () => {
  const workbook = workbookWith([across(0)], 300);
  office = await startOffice(workbook, { payloadLimit: 30_000 });
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Form').names.add('Total', '=Form!$D$5');
    await context.sync();
  });
  const { sheets, names } = await office.Excel.run((context) => readWorkbook(context));
  expect(sheets[0]?.merges).toEqual([across(0)]);
  expect(sheets[0]?.values).toHaveLength(300);
  expect(names).toEqual([{ name: 'Total', formula: '=Form!$D$5', sheet: 'Form' }]);
});
