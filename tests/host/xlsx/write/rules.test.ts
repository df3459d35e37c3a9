import { startOffice, type OfficeEnvironment } from '../../../support/office-environment';
import { Workbook } from '../../../../src/host/workbook/workbook';
import { open, partText, richParts, save, zip } from './support';

let office: OfficeEnvironment;
afterEach(() => office.close());

async function run(workbook: Workbook, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  office = await startOffice(workbook);
  await office.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(workbook.sheets[0]?.name ?? ''), context);
    await context.sync();
  });
}

function tag(xml: string, name: string): string {
  return new RegExp(`<${name}[ >].*?</${name}>`, 's').exec(xml)?.[0] ?? '';
}

test('rules, messages and looks stand in the file in the order of the schema, and are read back as they were set', async () => {
  const workbook = Workbook.empty('Tally');
  await run(workbook, (sheet) => {
    const list = sheet.getRange('B2:B9').dataValidation;
    list.rule = { list: { inCellDropDown: true, source: '=IF(A2="",$D$1:$D$3,$E$1:$E$2)' } };
    list.prompt = { showPrompt: true, title: 'Unité', message: 'Choisir & taper' };
    list.errorAlert = { showAlert: true, style: 'Warning', title: 'Liste', message: 'Absent' };
    sheet.getRange('C2:C9').dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } };
    sheet.getRange('D2').dataValidation.rule = { list: { inCellDropDown: true, source: 'oui,non' } };
    const format = sheet.getRange('B2:C9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=AND(COUNTA($A2:$C2)>0,B2="")';
    format.custom.format.fill.color = '#FFF2CC';
    format.custom.format.font.color = '#C00000';
    sheet.freezePanes.freezeRows(3);
    sheet.tabColor = '#1F4E79';
  });
  const xml = partText(await save(workbook), 'xl/worksheets/sheet1.xml');
  const order = [...xml.matchAll(/<(sheetPr|sheetViews|sheetData|conditionalFormatting|dataValidations|pageMargins)[ >/]/g)].map(
    ([, name]) => name,
  );
  expect(order).toEqual(['sheetPr', 'sheetViews', 'sheetData', 'conditionalFormatting', 'dataValidations', 'pageMargins']);
  expect(xml).toContain('<tabColor rgb="FF1F4E79"/>');
  expect(tag(xml, 'sheetViews')).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
  expect(tag(xml, 'dataValidations')).toBe(
    '<dataValidations count="3"><dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Liste" error="Absent" promptTitle="Unité" prompt="Choisir &amp; taper" sqref="B2:B9"><formula1>IF(A2="",$D$1:$D$3,$E$1:$E$2)</formula1></dataValidation>' +
      '<dataValidation type="whole" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="C2:C9"><formula1>0</formula1><formula2>100</formula2></dataValidation>' +
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="D2"><formula1>"oui,non"</formula1></dataValidation></dataValidations>',
  );
  const again = open(await save(workbook)).sheets[0];
  expect(again?.look).toEqual({ tabColor: '#1F4E79', showGridlines: true, frozen: { rows: 3, columns: 0 } });
  expect(again?.validations.map(({ source: _, ...rule }) => rule)).toEqual(
    workbook.sheets[0]?.validations.map(({ source: _, ...rule }) => rule),
  );
  expect(again?.conditionalFormats[0]).toMatchObject({
    formulas: ['AND(COUNTA($A2:$C2)>0,B2="")'],
    format: { fillColor: '#FFF2CC', fontColor: '#C00000' },
  });
});

test('what a file brings of rules and formats stays to the letter beside what is added', async () => {
  const bytes = zip(richParts());
  const before = partText(bytes, 'xl/worksheets/sheet1.xml');
  const workbook = open(bytes);
  workbook.sheets[0]?.unprotect();
  await run(workbook, (sheet) => {
    sheet.getRange('C2:C4').dataValidation.rule = { custom: { formula: '=C2>0' } };
    const format = sheet.getRange('C2:C4').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=C2=""';
    format.custom.format.fill.color = '#FFF2CC';
  });
  const after = partText(await save(workbook), 'xl/worksheets/sheet1.xml');
  expect(after).toContain(tag(before, 'dataValidation'));
  expect(after).toContain(tag(before, 'conditionalFormatting'));
  expect(after).toContain('<dataValidations count="2">');
});

test('a rule set over a part of another leaves it for the rest, its references where they were', async () => {
  const workbook = Workbook.empty('Tally');
  await run(workbook, (sheet) => {
    sheet.getRange('B2:B9').dataValidation.rule = { custom: { formula: '=B2>A2' } };
    sheet.getRange('B1:B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
  });
  const xml = partText(await save(workbook), 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('sqref="B4:B9"><formula1>B4&gt;A4</formula1>');
  expect(xml).toContain('sqref="B1:B3"><formula1>"a,b"</formula1>');
});

test.each([
  ['title', { showPrompt: true, title: 'x'.repeat(33), message: '' }],
  ['message', { showPrompt: true, title: '', message: 'x'.repeat(256) }],
])('a %s longer than Excel takes is refused', async (_, prompt) => {
  await expect(run(Workbook.empty('Tally'), (sheet) => void (sheet.getRange('A1').dataValidation.prompt = prompt))).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
});
