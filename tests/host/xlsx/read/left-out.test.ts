/** Files that other programs write, or that were damaged in one place: what can be read is read, what can't be is said. */
import { readWorkbook } from '../../../../src/host/xlsx/read';
import type { Workbook } from '../../../../src/host/workbook/workbook';
import { worksheetXml, xlsxOf } from '../../../support/xlsx-parts';

const good = '<row r="1"><c r="A1"><v>7</v></c></row>';
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const alternatives = (choice: string, fallback: string, requires = 'hs') =>
  `<mc:AlternateContent ${mc}><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

function read(bytes: Uint8Array) {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(`${result.code}: ${result.sentence}`);
  return result.workbook;
}

function rowsOf(workbook: Workbook) {
  const [sheet] = workbook.sheets;
  const used = sheet?.usedArea(true);
  if (!sheet || !used) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (_column, column) => sheet.value(row, column)),
  );
}

test.each([
  ['a style without a number', '<row r="1"><c r="A1" s=""><v>7</v></c></row>', 7],
  ['an address without letters', '<row r="1"><c r=""><v>7</v></c></row>', 7],
  ['cells of which another program has its own', alternatives('<row r="1"><c r="A1"><v>999</v></c></row>', good), 7],
  ['cells that Excel itself added', alternatives(good, '<row r="1"><c r="A1"><v>999</v></c></row>', 'x14ac'), 7],
  ['a date', '<row r="1"><c r="A1" t="d"><v>2025-01-01</v></c></row>', 45_658],
  ['a moment with an offset: the hour as written', '<row r="1"><c r="A1" t="d"><v>2025-01-01T12:00:00+01:00</v></c></row>', 45_658.5],
  ['a moment in UTC', '<row r="1"><c r="A1" t="d"><v>2025-01-01T06:00:00.000Z</v></c></row>', 45_658.25],
  ['an hour', '<row r="1"><c r="A1" t="d"><v>12:00</v></c></row>', 0.5],
  ['a duration', '<row r="1"><c r="A1" t="d"><v>PT36H30M</v></c></row>', 36.5 / 24],
  ['days and seconds', '<row r="1"><c r="A1" t="d"><v>-P1DT43200S</v></c></row>', -1.5],
  ['what is no date', '<row r="1"><c r="A1" t="d"><v>2025-02-30</v></c></row>', '2025-02-30'],
  ['a word in place of a date', '<row r="1"><c r="A1" t="d"><v>demain</v></c></row>', 'demain'],
  ['an offset alone', '<row r="1"><c r="A1" t="d"><v>+01:00</v></c></row>', '+01:00'],
])('%s', (_, rows, value) => {
  const workbook = read(xlsxOf({ sheets: [{ rows }] }));
  expect(rowsOf(workbook)[0]?.[0]).toBe(value);
  expect(workbook.leftOut).toEqual([]);
});

test('formats that stand in alternatives keep their places in the list', () => {
  const styles = `<fonts>${alternatives('<font><i/></font>', '<font><b/></font>')}</fonts><cellXfs><xf/>${alternatives('<xf/>', '<xf numFmtId="9" fontId="0"/>')}</cellXfs>`;
  const workbook = read(xlsxOf({ styles, sheets: [{ rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }] }));
  expect(workbook.sheets[0]?.style(0, 0)).toMatchObject({ numberFormat: '0%', bold: true, italic: false });
});

test.each([
  ['a cell beyond the last column', '<c r="XFE1"><v>1</v></c>', '', 'cell XFE1'],
  ['a row beyond the last', '', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>', 'row 1048577'],
])('%s is left out, said, and the rest is read', (_, cell, row, said) => {
  const workbook = read(xlsxOf({ sheets: [{ name: 'Tally', rows: `<row r="1"><c r="A1"><v>7</v></c>${cell}</row>${row}` }] }));
  expect(rowsOf(workbook)).toEqual([[7]]);
  expect(workbook.leftOut).toMatchObject([{ sheet: 'Tally', isWholeSheet: false, sentence: expect.stringContaining(said) }]);
});

test('a text beyond what a cell holds ends where Excel ends it', () => {
  const long = 'ab'.repeat(20_000);
  const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>${long}</t></is></c></row>`;
  const workbook = read(xlsxOf({ sheets: [{ rows }] }));
  expect(rowsOf(workbook)[0]?.[0]).toBe(long.slice(0, 32_767));
  expect(workbook.leftOut).toMatchObject([{ sentence: expect.stringContaining('cell A1') }]);
});

test('a plain DTD says nothing; one that declares entities is refused', () => {
  const sheet = worksheetXml({ rows: good });
  const withDtd = (dtd: string) => xlsxOf({ files: { 'xl/worksheets/sheet1.xml': sheet.replace('<worksheet', `${dtd}<worksheet`) } });
  for (const dtd of ['<!DOCTYPE worksheet>', '<!DOCTYPE w SYSTEM "http://example.invalid/w.dtd">', '<!DOCTYPE w [<!ELEMENT w ANY>]>'])
    expect(rowsOf(read(withDtd(dtd)))).toEqual([[7]]);
  for (const dtd of ['<!DOCTYPE w [<!ENTITY a "b">]>', `<!DOCTYPE w [<!ELEMENT w ANY>${' '.repeat(9000)}<!ENTITY a "b">]>`])
    expect(readWorkbook(withDtd(dtd))).toMatchObject({ ok: false, code: 'too-large-unpacked' });
});

test('of a part that stands in the file twice the last one counts', () => {
  const one = xlsxOf({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
  const [first, second] = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet9.xml'];
  const bytes = xlsxOf({
    files: { [second]: worksheetXml({ rows: good }) },
    sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
  });
  const renamed = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(second, first), 'latin1');
  expect(rowsOf(read(one))).toEqual([[1]]);
  expect(rowsOf(read(renamed))).toEqual([[7]]);
});

describe('sheets that can’t be read', () => {
  const damagedSheet = { name: 'Torn', rows: '<row r="1"><c r="A1"><v>twelve</v></c></row>' };

  test('beside a good one are left out and said, their names stay taken', () => {
    const workbook = read(xlsxOf({ sheets: [damagedSheet, { name: 'Good', rows: good }] }));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Good']);
    expect(rowsOf(workbook)).toEqual([[7]]);
    expect(workbook.leftOut).toMatchObject([{ sheet: 'Torn', isWholeSheet: true, sentence: expect.stringContaining('number') }]);
    expect(() => workbook.addSheet('torn')).toThrow();
  });

  test('are damage where none is good', () => {
    expect(readWorkbook(xlsxOf({ sheets: [damagedSheet, { ...damagedSheet, name: 'Other' }] }))).toMatchObject({
      ok: false,
      code: 'damaged',
    });
  });

  test('that nothing leads to are left out like the torn ones', () => {
    const list =
      '<workbook xmlns:r="r"><sheets><sheet name="Good" sheetId="1" r:id="sheet1"/><sheet name="Lost" sheetId="2" r:id=""/></sheets></workbook>';
    const workbook = read(xlsxOf({ sheets: [{ rows: good }], files: { 'xl/workbook.xml': list } }));
    expect(workbook.leftOut).toMatchObject([{ sheet: 'Lost', isWholeSheet: true }]);
  });

  test('a torn table beside good cells is left out, the cells are read', () => {
    const relationships = [{ id: 't', type: 'table', target: '../tables/table1.xml' }];
    const workbook = read(xlsxOf({ sheets: [{ rows: good, relationships }], files: { 'xl/tables/table1.xml': '<table' } }));
    expect(rowsOf(workbook)).toEqual([[7]]);
    expect(workbook.leftOut).toMatchObject([{ sheet: 'Sheet1', isWholeSheet: false }]);
  });
});

test('of merged areas that overlap the first counts', () => {
  const merges = ['A1:B2', 'B2:C3', 'D1:E1', 'A1:XFD1048576'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const workbook = read(xlsxOf({ sheets: [{ rows: good, after: `<mergeCells>${merges}</mergeCells>` }] }));
  expect(workbook.sheets[0]?.merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 0, left: 3, bottom: 0, right: 4 },
  ]);
});

test('values that Excel keeps outside the sheet are what it shows', () => {
  const structures =
    '<rvStructures><s t="_error"><k n="colOffset" t="i"/><k n="errorType" t="i"/></s><s t="_linkedentity2"><k n="_DisplayString" t="s"/></s><s t="_localImage"><k n="_rvRel" t="i"/></s></rvStructures>';
  const values = '<rvData><rv s="0"><v>0</v><v>13</v></rv><rv s="1"><v>Maroc</v></rv><rv s="2"><v>0</v></rv></rvData>';
  const metadata = `<metadata><metadataTypes><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE">${[
    0, 1, 2,
  ]
    .map((index) => `<bk><extLst><ext uri="{x}"><xlrd:rvb xmlns:xlrd="u" i="${String(index)}"/></ext></extLst></bk>`)
    .join(
      '',
    )}</futureMetadata><valueMetadata>${[0, 1, 2].map((index) => `<bk><rc t="2" v="${String(index)}"/></bk>`).join('')}</valueMetadata></metadata>`;
  const cell = (address: string, vm: number) => `<c r="${address}" t="e" vm="${String(vm)}"><v>#VALUE!</v></c>`;
  const workbook = read(
    xlsxOf({
      sheets: [{ rows: `<row r="1">${cell('A1', 1)}${cell('B1', 2)}${cell('C1', 3)}${cell('D1', 9)}</row>` }],
      relationships: [
        { id: 'm', type: 'sheetMetadata', target: 'metadata.xml' },
        { id: 'v', type: 'rdRichValue', target: 'richData/rdrichvalue.xml' },
        { id: 's', type: 'rdRichValueStructure', target: 'richData/rdrichvaluestructure.xml' },
      ],
      files: {
        'xl/metadata.xml': metadata,
        'xl/richData/rdrichvalue.xml': values,
        'xl/richData/rdrichvaluestructure.xml': structures,
      },
    }),
  );
  expect(rowsOf(workbook)).toEqual([[{ error: '#CALC!' }, 'Maroc', null, { error: '#VALUE!' }]]);
});

test('a custom part that is no XML hinders nothing', () => {
  const relationships = [{ id: 'c', type: 'customXml', target: '../customXml/item1.xml' }];
  const workbook = read(xlsxOf({ sheets: [{ rows: good }], relationships, files: { 'customXml/item1.xml': '' } }));
  expect(workbook.customXml.list()).toEqual([]);
});
