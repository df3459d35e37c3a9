import { startOffice, type OfficeEnvironment } from '../../support/office-environment';

let office: OfficeEnvironment;

beforeEach(async () => {
  office = await startOffice();
  const sheet = office.workbook.sheets[0];
  [
    ['Item', 'Qty'],
    ['x', 2],
    ['y', 3],
  ].forEach((row, r) => row.forEach((value, c) => sheet?.setValue(r, c, value)));
});

afterEach(() => office.close());

/** Runs `act`, then loads the properties of what it gives and answers with their JSON. */
async function loaded(
  act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => OfficeExtension.ClientObject,
  properties: string,
): Promise<unknown> {
  return office.Excel.run(async (context) => {
    const object = act(context, context.workbook.worksheets.getItem('Sheet1'));
    (object as OfficeExtension.ClientObject & { load(names: string): void }).load(properties);
    await context.sync();
    return JSON.parse(JSON.stringify((object as unknown as { toJSON(): unknown }).toJSON())) as unknown;
  });
}

type Case = [
  what: string,
  act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => OfficeExtension.ClientObject,
  properties: string,
  expected: object,
];

const cases: Case[] = [
  [
    'used range',
    (_, s) => s.getUsedRange(true),
    'address,rowIndex,columnIndex,rowCount,columnCount,cellCount',
    { address: 'Sheet1!A1:B3', rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 2, cellCount: 6 },
  ],
  [
    'value types',
    (_, s) => s.getRange('A1:C2'),
    'valueTypes',
    {
      valueTypes: [
        ['String', 'String', 'Empty'],
        ['String', 'Double', 'Empty'],
      ],
    },
  ],
  [
    'by indexes',
    (_, s) => s.getRangeByIndexes(1, 0, 2, 2),
    'address,values',
    {
      address: 'Sheet1!A2:B3',
      values: [
        ['x', 2],
        ['y', 3],
      ],
    },
  ],
  ['offset', (_, s) => s.getRange('A1:B1').getOffsetRange(2, 0), 'values', { values: [['y', 3]] }],
  ['resized', (_, s) => s.getRange('A1').getResizedRange(1, 1), 'address', { address: 'Sheet1!A1:B2' }],
  ['intersection', (_, s) => s.getRange('A1:B2').getIntersectionOrNullObject('B2:C9'), 'address', { address: 'Sheet1!B2' }],
  ['bounding', (_, s) => s.getRange('A1').getBoundingRect('C3'), 'address', { address: 'Sheet1!A1:C3' }],
  ['column of a range', (_, s) => s.getRange('A1:B3').getColumn(1), 'values', { values: [['Qty'], [2], [3]] }],
  ['entire row', (_, s) => s.getRange('B2').getEntireRow(), 'address', { address: 'Sheet1!2:2' }],
  ['entire column', (_, s) => s.getRange('B2').getEntireColumn(), 'address', { address: 'Sheet1!B:B' }],
  ['used part of columns', (_, s) => s.getRange('A:B').getUsedRangeOrNullObject(true), 'address', { address: 'Sheet1!A1:B3' }],
  [
    'texts',
    (_, s) => {
      const r = s.getRange('B2:B3');
      r.numberFormat = [['0.0%'], ['#,##0.00']];
      return r;
    },
    'text,numberFormat',
    { text: [['200.0%'], ['3.00']], numberFormat: [['0.0%'], ['#,##0.00']] },
  ],
  [
    'hidden rows',
    (_, s) => {
      s.getRange('2:2').rowHidden = true;
      return s.getRange('A2:A2');
    },
    'rowHidden,columnHidden,hidden',
    { rowHidden: true, columnHidden: false, hidden: true },
  ],
  [
    'some rows hidden',
    (_, s) => {
      s.getRange('2:2').rowHidden = true;
      return s.getRange('A1:A2');
    },
    'rowHidden',
    { rowHidden: null },
  ],
  [
    'hyperlink',
    (_, s) => {
      const r = s.getRange('A2');
      r.hyperlink = { documentReference: 'Sheet1!B2', screenTip: 'there' };
      return r;
    },
    'hyperlink',
    { hyperlink: { documentReference: 'Sheet1!B2', screenTip: 'there', textToDisplay: 'x' } },
  ],
  [
    'cell font',
    (_, s) => {
      const { font } = s.getRange('A1:B1').format;
      font.bold = true;
      font.size = 14;
      font.name = 'Arial';
      font.color = '#112233';
      font.italic = true;
      return font;
    },
    'bold,size,name,color,italic',
    { bold: true, size: 14, name: 'Arial', color: '#112233', italic: true },
  ],
  [
    'mixed font',
    (_, s) => {
      s.getRange('A1').format.font.bold = true;
      return s.getRange('A1:B1').format.font;
    },
    'bold,size',
    { bold: null, size: 11 },
  ],
  [
    'alignment',
    (_, s) => {
      const f = s.getRange('A1').format;
      f.horizontalAlignment = 'Right';
      f.verticalAlignment = 'Top';
      f.wrapText = true;
      f.readingOrder = 'RightToLeft';
      f.indentLevel = 2;
      f.rowHeight = 30;
      f.columnWidth = 90;
      return f;
    },
    'horizontalAlignment,verticalAlignment,wrapText,readingOrder,indentLevel,rowHeight,columnWidth',
    {
      horizontalAlignment: 'Right',
      verticalAlignment: 'Top',
      wrapText: true,
      readingOrder: 'RightToLeft',
      indentLevel: 2,
      rowHeight: 30,
      columnWidth: 90,
    },
  ],
  [
    'border',
    (_, s) => {
      const b = s.getRange('A1:B2').format.borders.getItem('EdgeTop');
      b.style = 'Double';
      b.color = '#ABCDEF';
      return b;
    },
    'style,color,weight',
    { style: 'Double', color: '#ABCDEF', weight: 'Thick' },
  ],
  [
    'locked',
    (_, s) => {
      const p = s.getRange('A1').format.protection;
      p.locked = false;
      return p;
    },
    'locked',
    { locked: false },
  ],
  [
    'sheet',
    (_, s) => s,
    'name,visibility,position,showGridlines,tabColor',
    { name: 'Sheet1', visibility: 'Visible', position: 0, showGridlines: true, tabColor: '' },
  ],
  [
    'renamed sheet',
    (_, s) => {
      s.name = 'Données';
      return s;
    },
    'name',
    { name: 'Données' },
  ],
  ['added sheet', (c) => c.workbook.worksheets.add('ورقة'), 'name,position', { name: 'ورقة', position: 1 }],
  [
    'worksheets',
    (c) => c.workbook.worksheets,
    'items/name,items/visibility',
    { items: [{ id: expect.any(String) as string, name: 'Sheet1', visibility: 'Visible' }] },
  ],
  [
    'table',
    (_, s) => {
      const t = s.tables.add('A1:B3', true);
      t.name = 'Tally';
      return t;
    },
    'name,showHeaders,showTotals,style',
    { name: 'Tally', showHeaders: true, showTotals: false, style: 'TableStyleMedium2' },
  ],
  [
    'table columns',
    (_, s) => s.tables.add('A1:B3', true).columns,
    'items/name,items/index',
    {
      items: [
        { id: 1, name: 'Item', index: 0 },
        { id: 2, name: 'Qty', index: 1 },
      ],
    },
  ],
  ['table body', (_, s) => s.tables.add('A1:B3', true).getDataBodyRange(), 'address', { address: 'Sheet1!A2:B3' }],
  [
    'grown table',
    (_, s) => {
      const t = s.tables.add('A1:B3', true);
      t.rows.add(undefined, [['z', 4]]);
      return t.getRange();
    },
    'address,values',
    {
      address: 'Sheet1!A1:B4',
      values: [
        ['Item', 'Qty'],
        ['x', 2],
        ['y', 3],
        ['z', 4],
      ],
    },
  ],
  [
    'resized table',
    (_, s) => {
      const t = s.tables.add('A1:B3', true);
      t.resize('A1:C5');
      return t.getRange();
    },
    'address',
    { address: 'Sheet1!A1:C5' },
  ],
  [
    'totals row',
    (_, s) => {
      const t = s.tables.add('A1:B3', true);
      t.showTotals = true;
      return t.getTotalRowRange();
    },
    'address,formulas',
    { address: 'Sheet1!A4:B4', formulas: [['Total', '=SUBTOTAL(109,[Qty])']] },
  ],
  [
    'name',
    (c, s) => c.workbook.names.add('Total_1', s.getRange('B2:B3')),
    'name,formula,type,value,visible,scope',
    { name: 'Total_1', formula: '=Sheet1!$B$2:$B$3', type: 'Range', value: 'Sheet1!$B$2:$B$3', visible: true, scope: 'Workbook' },
  ],
  [
    'sheet name',
    (_, s) => s.names.add('Rate', '=0.2'),
    'name,type,value,scope',
    { name: 'Rate', type: 'Double', value: 0.2, scope: 'Worksheet' },
  ],
  ['range of a name', (c, s) => c.workbook.names.add('N', s.getRange('A2')).getRangeOrNullObject(), 'address', { address: 'Sheet1!A2' }],
  [
    'chart',
    (_, s) => {
      const chart = s.charts.add('ColumnClustered', s.getRange('A1:B3'), 'Auto');
      chart.name = 'C1';
      chart.setPosition('D2', 'F9');
      return chart;
    },
    'name,left,top,width,height',
    { name: 'C1', left: 144, top: 15, width: 144, height: 120 },
  ],
  [
    'chart title',
    (_, s) => {
      const { title } = s.charts.add('Pie', s.getRange('A1:B3'));
      title.text = 'Parts';
      return title;
    },
    'text',
    { text: 'Parts' },
  ],
  [
    'page',
    (_, s) => {
      const p = s.pageLayout;
      p.orientation = 'Landscape';
      p.paperSize = 'A4';
      p.zoom = { horizontalFitToPages: 1 };
      p.centerHorizontally = true;
      p.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      return p;
    },
    'orientation,paperSize,zoom,centerHorizontally,topMargin,leftMargin',
    {
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
      centerHorizontally: true,
      topMargin: 72,
      leftMargin: 36,
    },
  ],
  [
    'print area',
    (_, s) => {
      s.pageLayout.setPrintArea('A1:B3');
      return s.pageLayout.getPrintAreaOrNullObject();
    },
    'address',
    { address: 'Sheet1!A1:B3' },
  ],
  [
    'title rows',
    (_, s) => {
      s.pageLayout.setPrintTitleRows('$1:$2');
      return s.pageLayout.getPrintTitleRowsOrNullObject();
    },
    'address',
    { address: 'Sheet1!1:2' },
  ],
  [
    'footer',
    (_, s) => {
      const h = s.pageLayout.headersFooters.defaultForAllPages;
      h.centerFooter = '&P / &N';
      h.leftHeader = 'Qafila && Co';
      return h;
    },
    'centerFooter,leftHeader,rightFooter',
    { centerFooter: '&P / &N', leftHeader: 'Qafila && Co', rightFooter: '' },
  ],
  [
    'protection',
    (_, s) => {
      s.protection.protect({ allowFormatCells: true });
      return s.protection;
    },
    'protected,options/allowFormatCells',
    { protected: true },
  ],
  [
    'frozen',
    (_, s) => {
      s.freezePanes.freezeRows(2);
      return s.freezePanes.getLocationOrNullObject();
    },
    'address',
    { address: 'Sheet1!1:2' },
  ],
  [
    'application',
    (c) => {
      c.workbook.application.calculationMode = 'Manual';
      return c.workbook.application;
    },
    'calculationMode',
    { calculationMode: 'Manual' },
  ],
  [
    'selection',
    (c, s) => {
      s.getRange('B2:B3').select();
      return c.workbook.getSelectedRange();
    },
    'address',
    { address: 'Sheet1!B2:B3' },
  ],
  [
    'active cell',
    (c, s) => {
      s.getRange('B2:B3').select();
      return c.workbook.getActiveCell();
    },
    'address',
    { address: 'Sheet1!B2' },
  ],
  ['part', (c) => c.workbook.customXmlParts.add('<a xmlns="urn:x"><b/></a>'), 'id,namespaceUri', { namespaceUri: 'urn:x' }],
  ['date system', (c) => c.workbook.functions.date(1904, 1, 1), 'value', { value: 1462 }],
  [
    'conditional format',
    (_, s) => {
      const f = s.getRange('A1:B3').conditionalFormats.add('Custom');
      f.custom.rule.formula = '=$B1>2';
      f.custom.format.fill.color = '#FF0000';
      return f.custom.rule;
    },
    'formula',
    { formula: '=$B1>2' },
  ],
  [
    'validation',
    (_, s) => {
      const v = s.getRange('A2:A3').dataValidation;
      v.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      v.prompt = { message: 'm', showPrompt: true, title: 't' };
      return v;
    },
    'rule,type,prompt',
    { type: 'List', rule: { list: { inCellDropDown: true, source: 'a,b' } }, prompt: { message: 'm', showPrompt: true, title: 't' } },
  ],
  ['setting', (c) => c.workbook.settings.add('k', [1, 'é']), 'key,value', { key: 'k', value: [1, 'é'] }],
];

test.each(cases)('%s', async (_what, act, properties, expected) => {
  expect(await loaded(act, properties)).toMatchObject(expected);
});

test('merged areas, and none', async () => {
  const merged = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('D1:E2').merge();
    sheet.getRange('D5:E6').merge(true);
    const areas = sheet.getRange('A1:Z9').getMergedAreasOrNullObject();
    const none = sheet.getRange('A1').getMergedAreasOrNullObject();
    areas.load('areas/items/address');
    await context.sync();
    return { areas: areas.areas.items.map(({ address }) => address), none: none.isNullObject };
  });
  expect(merged).toEqual({ areas: ['Sheet1!D1:E2', 'Sheet1!D5:E5', 'Sheet1!D6:E6'], none: true });
});

test('properties of rows, columns and cells', async () => {
  const read = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
    range.getColumn(1).columnHidden = true;
    range.getCell(0, 0).format.fill.color = '#FFEE00';
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    const cells = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    return [rows.value, columns.value, cells.value];
  });
  const plain = { format: { fill: { color: '#FFFFFF' }, font: { bold: false } } };
  expect(read).toEqual([
    [{ rowHidden: false }, { rowHidden: false }],
    [{ columnHidden: false }, { columnHidden: true }],
    [
      [{ format: { fill: { color: '#FFEE00' }, font: { bold: false } } }, plain],
      [plain, plain],
    ],
  ]);
});

test('cell properties are set cell by cell', async () => {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem('Sheet1')
      .getRange('A1:B1')
      .setCellProperties([[{ format: { font: { bold: true }, borders: { bottom: { style: 'Continuous', color: '#123456' } } } }, {}]]);
    await context.sync();
  });
  const sheet = office.workbook.sheets[0];
  expect(sheet?.style(0, 0)).toMatchObject({ bold: true, borders: { bottom: { style: 'thin', color: '#123456' } } });
  expect(sheet?.style(0, 1)).toMatchObject({ bold: false, borders: {} });
});

test('parts of custom XML by namespace', async () => {
  const read = await office.Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<a xmlns="urn:a">1</a>');
    const found = customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject();
    const missing = customXmlParts.getByNamespace('urn:b').getOnlyItemOrNullObject();
    found.load('id');
    missing.load('id');
    await context.sync();
    found.setXml('<a xmlns="urn:a">2</a>');
    const xml = found.getXml();
    await context.sync();
    return { xml: xml.value, missing: missing.isNullObject };
  });
  expect(read).toEqual({ xml: '<a xmlns="urn:a">2</a>', missing: true });
});
