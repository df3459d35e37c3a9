import { startOffice, type OfficeEnvironment } from '../../support/office-environment';

let office: OfficeEnvironment;

beforeEach(async () => {
  office = await startOffice();
});

afterEach(() => office.close());

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** The refusal of what `act` asks for; `null` where it is granted. */
async function refusalOf(act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown): Promise<Failure | null> {
  try {
    await office.Excel.run(async (context) => {
      act(context, context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    return null;
  } catch (error) {
    return error as Failure;
  }
}

type Rule = [what: string, code: string | null, act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown];

const rules: Rule[] = [
  ['a missing sheet', 'ItemNotFound', (c) => c.workbook.worksheets.getItem('Nope')],
  ['a missing table', 'ItemNotFound', (c) => c.workbook.tables.getItem('Nope').getRange()],
  ['a missing name', 'ItemNotFound', (c) => c.workbook.names.getItem('Nope').load('name')],
  ...['', 'x'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", "a'", 'History'].map((name): Rule => [
    `a sheet named ${JSON.stringify(name)}`,
    'InvalidArgument',
    (_, s) => (s.name = name),
  ]),
  ['a sheet name of 31 characters', null, (_, s) => (s.name = 'x'.repeat(31))],
  ['a second sheet of a name in another case', 'ItemAlreadyExists', (c) => c.workbook.worksheets.add('SHEET1')],
  ['a sheet renamed to its own name in another case', null, (_, s) => (s.name = 'SHEET1')],
  ['an array of other dimensions', 'InvalidArgument', (_, s) => (s.getRange('A1:B2').values = [[1, 2, 3]])],
  ['a ragged array', 'InvalidArgument', (_, s) => (s.getRange('A1:B2').values = [[1, 2], [3]])],
  ['a 1×1 array for more cells', null, (_, s) => (s.getRange('A1:B2').values = [[7]])],
  ['an address off the grid', 'InvalidArgument', (_, s) => s.getRange('XFE1').load('address')],
  ['a row off the grid', 'InvalidArgument', (_, s) => s.getRange('A1048577').load('address')],
  ['no address', 'InvalidArgument', (_, s) => s.getRange('A1:').load('address')],
  ['an offset off the grid', 'InvalidArgument', (_, s) => s.getRange('A1').getOffsetRange(-1, 0).load('address')],
  [
    'overlapping tables',
    'InvalidArgument',
    (_, s) => {
      s.tables.add('A1:B3', true);
      s.tables.add('B2:C4', true);
    },
  ],
  [
    'two tables of a name',
    'InvalidArgument',
    (_, s) => {
      s.tables.add('A1:B3', true).name = 'T';
      s.tables.add('D1:E3', true).name = 't';
    },
  ],
  ['a table name that is an address', 'InvalidArgument', (_, s) => (s.tables.add('A1:B3', true).name = 'A1')],
  ['a row of another width', 'InvalidArgument', (_, s) => s.tables.add('A1:B3', true).rows.add(undefined, [[1, 2, 3]])],
  [
    'a table grown into cells in use',
    'InvalidOperation',
    (_, s) => {
      s.getRange('A4').values = [['mine']];
      s.tables.add('A1:B3', true).rows.add(undefined, [[1, 2]]);
    },
  ],
  ['a table without its header row', 'InvalidArgument', (_, s) => s.tables.add('A1:B3', true).resize('A2:B5')],
  [
    'merging in a table',
    'InvalidOperation',
    (_, s) => {
      s.tables.add('A1:B3', true);
      s.getRange('A2:B2').merge();
    },
  ],
  [
    'a locked cell of a protected sheet',
    'AccessDenied',
    (_, s) => {
      s.protection.protect();
      s.getRange('A1').values = [[1]];
    },
  ],
  [
    'clearing a locked cell',
    'AccessDenied',
    (_, s) => {
      s.protection.protect();
      s.getRange('A1').clear('Contents');
    },
  ],
  [
    'an unlocked cell of a protected sheet',
    null,
    (_, s) => {
      s.getRange('A1').format.protection.locked = false;
      s.protection.protect();
      s.getRange('A1').values = [[1]];
    },
  ],
  [
    'a range with one locked cell',
    'AccessDenied',
    (_, s) => {
      s.getRange('A1').format.protection.locked = false;
      s.protection.protect();
      s.getRange('A1:A2').values = [[1], [2]];
    },
  ],
  [
    'a fill on a protected sheet',
    'AccessDenied',
    (_, s) => {
      s.protection.protect();
      s.getRange('A1').format.fill.color = '#FF0000';
    },
  ],
  [
    'a fill where formatting is allowed',
    null,
    (_, s) => {
      s.protection.protect({ allowFormatCells: true });
      s.getRange('A1').format.fill.color = '#FF0000';
    },
  ],
  [
    'a number format on a protected sheet',
    'AccessDenied',
    (_, s) => {
      s.protection.protect();
      s.getRange('A1').numberFormat = [['0']];
    },
  ],
  [
    'a table on a protected sheet',
    'AccessDenied',
    (_, s) => {
      s.protection.protect();
      s.tables.add('A1:B2', true);
    },
  ],
  [
    'a wrong password',
    'AccessDenied',
    (_, s) => {
      s.protection.protect({}, 'secret');
      s.protection.unprotect('other');
    },
  ],
  [
    'the right password',
    null,
    (_, s) => {
      s.protection.protect({}, 'secret');
      s.protection.unprotect('secret');
      s.getRange('A1').values = [[1]];
    },
  ],
  [
    'deleting the last visible sheet',
    'InvalidOperation',
    (c, s) => {
      c.workbook.worksheets.add('Other').visibility = 'Hidden';
      s.delete();
    },
  ],
  ['hiding the last visible sheet', 'InvalidOperation', (_, s) => (s.visibility = 'Hidden')],
  [
    'a formula of more than 8192 characters',
    'FormulaLengthExceedsLimit',
    (_, s) => (s.getRange('A1').formulas = [[`=1${'+1'.repeat(4096)}`]]),
  ],
  ['a text of more than 32767 characters', 'InvalidArgument', (_, s) => (s.getRange('A1').values = [['x'.repeat(32_768)]])],
  [
    'a header of more than 255 characters',
    'InvalidArgument',
    (_, s) => (s.pageLayout.headersFooters.defaultForAllPages.centerHeader = 'x'.repeat(256)),
  ],
  ['XML that is not well-formed', 'InvalidArgument', (c) => c.workbook.customXmlParts.add('<a><b></a>')],
  [
    'a range of a deleted sheet',
    'ItemNotFound',
    (c) => {
      const other = c.workbook.worksheets.add('Gone');
      other.delete();
      c.workbook.worksheets.getItem('Gone').load('name');
    },
  ],
  ['a member that is not here', 'ApiNotFound', (_, s) => s.getRange('A1').autoFill('A1:A3')],
  ['a property that is not here', 'ApiNotFound', (_, s) => s.getRange('A1').load('formulasR1C1')],
  [
    '512 merged areas asked for at once',
    null,
    (_, s) => {
      s.getRange('A1:B512').merge(true);
      s.getRange('A1:B512').getMergedAreasOrNullObject().load('address');
    },
  ],
  [
    '513 merged areas asked for at once',
    'InvalidOperation',
    (_, s) => {
      s.getRange('A1:B513').merge(true);
      s.getRange('A1:B513').getMergedAreasOrNullObject().load('address');
    },
  ],
  ['an action of a null object', null, (c) => c.workbook.worksheets.getItemOrNullObject('Nope').getRange('A1').clear()],
];

test.each(rules)('%s: %s', async (_what, code, act) => {
  expect((await refusalOf(act))?.code ?? null).toBe(code);
});

test('what is not implemented is refused by name', async () => {
  expect(await refusalOf((_, sheet) => sheet.getRange('A1').autoFill('A1:A3'))).toMatchObject({
    message: 'Range.autoFill is not implemented by this host.',
    debugInfo: { errorLocation: 'Range.autoFill' },
  });
});

test('nothing is taken back of a batch that fails, and the rest is not run', async () => {
  await refusalOf((context, sheet) => {
    sheet.getRange('A1').values = [['kept']];
    context.workbook.worksheets.getItem('Nope').load('name');
    sheet.getRange('A2').values = [['never']];
  });
  const sheet = office.workbook.sheets[0];
  expect([sheet?.value(0, 0), sheet?.value(1, 0)]).toEqual(['kept', null]);
});

test('an array of wrong dimensions writes nothing', async () => {
  await refusalOf((_, sheet) => (sheet.getRange('A1:A2').values = [['x'], ['x'.repeat(40_000)]]));
  expect(office.workbook.sheets[0]?.value(0, 0)).toBeNull();
});

const inputs: [written: unknown, numberFormat: string, value: unknown, formula: string | null][] = [
  ['12', 'General', 12, null],
  ['12', '@', '12', null],
  ['1,234.5', 'General', 1234.5, null],
  ['1,23', 'General', '1,23', null],
  ['(15)', 'General', -15, null],
  [' 7 ', 'General', 7, null],
  ['12%', 'General', 0.12, null],
  ['1e3', 'General', 1000, null],
  ['1.', 'General', 1, null],
  ['.', 'General', '.', null],
  ["'012", 'General', '012', null],
  ['true', 'General', true, null],
  ['#N/A', 'General', { error: '#N/A' }, null],
  ['=1+1', 'General', null, '=1+1'],
  ['=1+1', '@', '=1+1', null],
  ['=', 'General', '=', null],
  ['-A1', 'General', null, '=-A1'],
  ['-5', 'General', -5, null],
  ['٣', 'General', '٣', null],
  ['12 o', 'General', '12 o', null],
  ['', 'General', null, null],
];

test.each(inputs)('%p under %s becomes %p', async (written, numberFormat, value, formula) => {
  office.workbook.sheets[0]?.setValue(0, 0, 'before');
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.numberFormat = [[numberFormat]];
    range.values = [[written]];
    await context.sync();
  });
  const sheet = office.workbook.sheets[0];
  expect([sheet?.value(0, 0), sheet?.formula(0, 0)]).toEqual([value, formula]);
});

test('null leaves a cell as it is', async () => {
  office.workbook.sheets[0]?.setValue(0, 0, 'mine');
  await refusalOf((_, sheet) => (sheet.getRange('A1:B1').values = [[null, 2]]));
  expect(office.workbook.sheets[0]?.value(0, 0)).toBe('mine');
});

test('an object of a sheet that is gone is an invalid reference', async () => {
  const failure = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Other');
    const range = sheet.getRange('A1');
    range.load('address');
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load('values');
    return context.sync().then(
      () => null,
      (error: Failure) => error,
    );
  });
  expect(failure?.code).toBe('InvalidReference');
});

test('a cell being edited refuses calls, unless they ask to wait', async () => {
  office.session.beginEdit();
  expect(await refusalOf((_, sheet) => (sheet.getRange('A1').values = [[1]]))).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waiting = office.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[2]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(office.workbook.sheets[0]?.value(0, 0)).toBeNull();
  office.session.endEdit();
  await waiting;
  expect(office.workbook.sheets[0]?.value(0, 0)).toBe(2);
});

test('requests and answers over 5 MB are refused', async () => {
  const text = 'é'.repeat(30_000);
  const large = Array.from({ length: 100 }, () => [text]);
  expect(await refusalOf((_, sheet) => (sheet.getRange('A1:A100').values = large))).toMatchObject({
    code: 'RequestPayloadSizeLimitExceeded',
  });
  for (let row = 0; row < 100; row++) office.workbook.sheets[0]?.setValue(row, 0, text);
  expect(await refusalOf((_, sheet) => sheet.getRange('A1:A100').load('values'))).toMatchObject({
    code: 'ResponsePayloadSizeLimitExceeded',
  });
});

test('a member of a newer set than is advertised is refused', async () => {
  office.close();
  office = await startOffice(undefined, { excelApi: '1.7' });
  expect(await refusalOf((_, sheet) => sheet.pageLayout.load('orientation'))).toMatchObject({
    code: 'ApiNotFound',
    message: 'Worksheet.pageLayout needs ExcelApi 1.9, which this host does not advertise.',
  });
});
