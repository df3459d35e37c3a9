/** Writing over files of which not all could be read: what we don't know stays, what we add is known to Excel. */
import { strFromU8, unzipSync } from 'fflate';
import { worksheetXml, xlsxOf } from '../../../support/xlsx-parts';
import { differingParts, open, partText, save } from './support';

const good = '<row r="1"><c r="A1"><v>7</v></c></row>';
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const cell = { top: 0, left: 0, bottom: 0, right: 0 };

test('a sheet that can’t be read keeps its place and its bytes while others change, come and go', async () => {
  const torn = { name: 'Torn', rows: '<row r="1"><c r="A1"><v>twelve</v></c></row>' };
  const bytes = xlsxOf({ sheets: [{ name: 'First', rows: good }, torn, { name: 'Last', rows: good }] });
  const workbook = open(bytes);
  workbook.sheet('First')?.setValue(0, 0, 8);
  workbook.addSheet('New');
  workbook.deleteSheet(workbook.sheet('Last')?.id ?? '');
  const after = await save(workbook);
  expect(partText(after, 'xl/workbook.xml').match(/name="[^"]*"/g)).toEqual(['name="First"', 'name="Torn"', 'name="New"']);
  expect(partText(after, 'xl/worksheets/sheet2.xml')).toBe(partText(bytes, 'xl/worksheets/sheet2.xml'));
  expect(open(after).leftOut).toMatchObject([{ sheet: 'Torn', isWholeSheet: true }]);
});

test('where relations are declared part by part, new ones are declared too', async () => {
  const relations = 'application/vnd.openxmlformats-package.relationships+xml';
  const types = ['/_rels/.rels', '/xl/_rels/workbook.xml.rels']
    .map((part) => `<Override PartName="${part}" ContentType="${relations}"/>`)
    .join('');
  const bytes = xlsxOf({
    sheets: [{ rows: good }],
    files: {
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    },
  });
  const workbook = open(bytes);
  workbook.customXml.add('<a xmlns="urn:a"/>');
  const after = await save(workbook);
  const declared = partText(after, '[Content_Types].xml');
  for (const part of Object.keys(unzipSync(after)).filter((name) => name !== '[Content_Types].xml'))
    expect(declared).toContain(`PartName="/${part}"`);
  const again = open(after);
  for (const { id } of again.customXml.list()) again.customXml.delete(id);
  expect(differingParts(bytes, await save(again)).filter((name) => /^[+-]/.test(name))).toEqual([]);
  expect(partText(await save(again), '[Content_Types].xml')).toBe(partText(bytes, '[Content_Types].xml'));
});

test('a change among alternatives is made in the one that is read', async () => {
  const alternatives = `<mc:AlternateContent ${mc}><mc:Choice Requires="zz"><sheetData><row r="1"><c r="A1"><v>999</v></c></row></sheetData></mc:Choice><mc:Fallback><sheetData>${good}</sheetData></mc:Fallback></mc:AlternateContent>`;
  const xml = worksheetXml({}).replace('<sheetData></sheetData>', alternatives);
  const styles = `<fonts count="1"><font/></fonts><cellXfs><xf/><mc:AlternateContent ${mc}><mc:Choice Requires="zz"><xf/></mc:Choice><mc:Fallback><xf numFmtId="9"/></mc:Fallback></mc:AlternateContent></cellXfs>`;
  const bytes = xlsxOf({ styles, files: { 'xl/worksheets/sheet1.xml': xml } });
  expect(differingParts(bytes, await save(open(bytes)))).toEqual([]);
  const workbook = open(bytes);
  workbook.sheets[0]?.setValue(0, 1, 12);
  workbook.sheets[0]?.setStyle(cell, { bold: true });
  const after = open(await save(workbook));
  expect([after.sheets[0]?.value(0, 0), after.sheets[0]?.value(0, 1)]).toEqual([7, 12]);
  expect([after.sheets[0]?.style(0, 0).bold, after.sheets[0]?.style(0, 1).bold]).toEqual([true, false]);
});

test('a plain DTD stays where it is beside a change', async () => {
  const xml = worksheetXml({ rows: good }).replace('<worksheet', '<!DOCTYPE worksheet [<!ELEMENT a ANY>]><worksheet');
  const workbook = open(xlsxOf({ files: { 'xl/worksheets/sheet1.xml': xml } }));
  workbook.sheets[0]?.setValue(0, 0, 8);
  const after = await save(workbook);
  expect(strFromU8(unzipSync(after)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toBe(xml.replace('<v>7</v>', '<v>8</v>'));
});
