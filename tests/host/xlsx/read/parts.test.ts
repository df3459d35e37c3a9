import { readWorkbook } from '../../../../src/host/xlsx/read';
import type { WorkbookPartsOfTest } from '../../../support/xlsx-parts';
import { relationshipsXml, xlsxOf } from '../../../support/xlsx-parts';

function read(parts: WorkbookPartsOfTest) {
  const result = readWorkbook(xlsxOf(parts));
  if (!result.ok) throw new Error(result.sentence);
  return result.workbook;
}

function firstSheet(parts: WorkbookPartsOfTest) {
  const [sheet] = read(parts).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const theme =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="222222"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts>' +
  '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><sz val="14"/><color theme="1"/><name val="Amiri"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
  '<borders><border/><border><left style="thin"><color rgb="FFFF0000"/></left><bottom style="double"><color auto="1"/></bottom></border></borders>' +
  '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2" readingOrder="2"/><protection locked="0"/></xf>' +
  '<xf numFmtId="10" fillId="3"/><xf numFmtId="0"/></cellXfs>';

test('formats become styles, colours resolved and the file’s index kept', () => {
  const sheet = firstSheet({
    styles,
    sheets: [{ rows: '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"><v>0.5</v></c></row>' }],
    relationships: [{ id: 'theme', type: 'theme', target: 'theme/theme1.xml' }],
    files: { 'xl/theme/theme1.xml': theme },
  });
  expect(sheet.style(0, 0)).toEqual({
    numberFormat: 'dd/mm/yyyy;@',
    bold: true,
    italic: false,
    underline: true,
    fontName: 'Amiri',
    fontSize: 14,
    fontColor: '#111111',
    fillColor: '#B4C7E7',
    horizontal: 'center',
    vertical: 'top',
    wrap: true,
    indent: 2,
    readingOrder: 'rtl',
    locked: false,
    borders: { left: { style: 'thin', color: '#FF0000' }, bottom: { style: 'double', color: '#000000' } },
    fileIndex: 1,
  });
  expect(sheet.style(0, 1)).toMatchObject({
    numberFormat: '0.00%',
    fillColor: '#FFFF00',
    bold: false,
    locked: true,
    borders: {},
    fileIndex: 2,
  });
  expect(sheet.style(7, 7).fileIndex).toBe(0);
  expect([sheet.isLocked(0, 0), sheet.isLocked(0, 1)]).toEqual([false, true]);
});

test('columns and rows: widths in points, what is hidden, and the styles that empty cells take from them', () => {
  const sheet = firstSheet({
    styles,
    sheets: [
      {
        before:
          '<sheetFormatPr defaultRowHeight="12.75" defaultColWidth="9.140625"/><cols><col min="2" max="3" width="18.7109375" customWidth="1" style="2"/><col min="5" max="5" width="9" hidden="1"/></cols>',
        rows: '<row r="1" ht="30" customHeight="1"/><row r="2" s="1" customFormat="1"/><row r="3" hidden="1"><c r="C3" s="0"/></row>',
      },
    ],
  });
  expect([0, 1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([48, 98.25, 98.25, 48]);
  expect([0, 1].map((row) => sheet.rowHeight(row))).toEqual([30, 12.75]);
  expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[2], [4]]);
  expect([sheet.styleId(0, 1), sheet.styleId(1, 1), sheet.styleId(2, 1), sheet.styleId(2, 2), sheet.styleId(9, 9)]).toEqual([
    2, 1, 2, 0, 0,
  ]);
});

test('sheets keep their order, states and direction; chart sheets are passed over', () => {
  const workbook = read({
    before: '<bookViews><workbookView activeTab="2"/></bookViews>',
    sheets: [
      { name: 'One', state: 'hidden' },
      { name: 'Graph' },
      { name: 'ثلاثة', before: '<sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews>' },
      { name: 'Four', state: 'veryHidden' },
    ],
    after:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">\'ثلاثة\'!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="2">\'ثلاثة\'!$A:$A,\'ثلاثة\'!$1:$2</definedName>' +
      '<definedName name="Total" localSheetId="3" hidden="1">SUM(One!$A$1:$A$3)</definedName><definedName name="المجموع">One!$B$1</definedName></definedNames>',
    files: {
      'xl/_rels/workbook.xml.rels': relationshipsXml(
        [1, 2, 3, 4].map((number) => ({
          id: `sheet${String(number)}`,
          type: number === 2 ? 'chartsheet' : 'worksheet',
          target: `/xl/worksheets/sheet${String(number)}.xml`,
        })),
      ),
    },
  });
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.rightToLeft])).toEqual([
    ['One', 'hidden', false],
    ['ثلاثة', 'visible', true],
    ['Four', 'veryHidden', false],
  ]);
  expect(workbook.activeSheetId).toBe(workbook.sheet('ثلاثة')?.id);
  expect(workbook.sheet('ثلاثة')?.page).toMatchObject({
    printArea: { top: 0, left: 0, bottom: 8, right: 2 },
    titleRows: { first: 0, last: 1 },
  });
  expect(workbook.names).toEqual([
    { name: 'Total', formula: '=SUM(One!$A$1:$A$3)', scope: workbook.sheet('four')?.id, isHidden: true },
    { name: 'المجموع', formula: '=One!$B$1', scope: null, isHidden: false },
  ]);
});

test('the page, its header and footer, and protection', () => {
  const sheet = firstSheet({
    sheets: [
      {
        before: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
        after:
          '<sheetProtection sheet="1" hashValue="x" saltValue="y"/><printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.25" footer="0.25"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/><headerFooter><oddHeader>&amp;C قافلة</oddHeader><oddFooter>&amp;P</oddFooter></headerFooter>',
      },
    ],
  });
  expect(sheet.protection).toEqual({ hasPassword: true });
  expect(sheet.page).toMatchObject({
    orientation: 'landscape',
    paperSize: 8,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 72, bottom: 72, left: 36, right: 36, header: 18, footer: 18 },
    header: '&C قافلة',
    footer: '&P',
    centerHorizontally: true,
    centerVertically: false,
  });
  expect(firstSheet({ sheets: [{ after: '<sheetProtection sheet="0" password="CC1A"/>' }] }).protection).toBeNull();
});

test('merges, links, tables, pivots and charts', () => {
  const sheet = firstSheet({
    sheets: [
      {
        name: 'Data',
        after:
          '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><hyperlinks><hyperlink ref="A2" location="Data!B2" tooltip="go"/><hyperlink ref="B2:C2" r:id="web"/></hyperlinks><tableParts><tablePart r:id="t"/></tableParts>',
        relationships: [
          { id: 'web', type: 'hyperlink', target: 'https://example.org/?a=1&amp;b=2', isExternal: true },
          { id: 't', type: 'table', target: '../tables/table1.xml' },
          { id: 'p', type: 'pivotTable', target: '../pivotTables/pivotTable1.xml' },
          { id: 'd', type: 'drawing', target: '../drawings/drawing1.xml' },
        ],
      },
    ],
    files: {
      'xl/tables/table1.xml':
        '<table id="7" name="T" displayName="Dons" ref="A3:B9" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="Donneur"/><tableColumn id="2" name="Quantité_x000a_reçue"/></tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>',
      'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition><location ref="E3:F9"/></pivotTableDefinition>',
      'xl/drawings/drawing1.xml':
        '<wsDr><twoCellAnchor><from><col>1</col><row>2</row></from><to><col>5</col><row>12</row></to><graphicFrame><nvGraphicFramePr><cNvPr id="2" name="Graphique 1"/></nvGraphicFramePr><graphic><graphicData><chart/></graphicData></graphic></graphicFrame></twoCellAnchor><twoCellAnchor><pic/></twoCellAnchor></wsDr>',
    },
  });
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  expect([sheet.hyperlink(1, 0), sheet.hyperlink(1, 2), sheet.hyperlink(2, 0)]).toEqual([
    { location: '#Data!B2', tip: 'go' },
    { location: 'https://example.org/?a=1&b=2', tip: '' },
    null,
  ]);
  expect(sheet.tables).toEqual([
    {
      id: '7',
      name: 'Dons',
      area: { top: 2, left: 0, bottom: 8, right: 1 },
      hasHeaders: true,
      hasTotals: true,
      style: 'TableStyleMedium2',
      columns: ['Donneur', 'Quantité\nreçue'],
    },
  ]);
  expect(sheet.pivots).toEqual([{ top: 2, left: 4, bottom: 8, right: 5 }]);
  expect(sheet.charts).toMatchObject([{ name: 'Graphique 1', place: { top: 2, left: 1, bottom: 12, right: 5 }, isOurs: false }]);
});

test('custom XML comes with its id and namespace', () => {
  const workbook = read({
    relationships: [{ id: 'c', type: 'customXml', target: '../customXml/item1.xml' }],
    files: {
      'customXml/item1.xml': '<?xml version="1.0"?><!-- x --><q:data xmlns:q="urn:qafila"><q:a/></q:data>',
      'customXml/_rels/item1.xml.rels': relationshipsXml([{ id: 'p', type: 'customXmlProps', target: 'itemProps1.xml' }]),
      'customXml/itemProps1.xml':
        '<ds:datastoreItem ds:itemID="{0a1b}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    },
  });
  expect(workbook.customXml.list()).toMatchObject([{ id: '{0A1B}', namespaceUri: 'urn:qafila', sourcePath: 'customXml/item1.xml' }]);
});

test('the source bytes are kept, and nothing read counts as a change', () => {
  const bytes = xlsxOf({
    sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' }],
  });
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(result.sentence);
  expect(result.workbook.source).toBe(bytes);
  expect(result.workbook.sheets.map((sheet) => sheet.changes.isEmpty)).toEqual([true]);
  expect(result.workbook.changes).toEqual({ deletedSheets: [], orderChanged: false, activeSheetChanged: false, names: [] });
});
