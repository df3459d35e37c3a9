import fc from 'fast-check';
import { columnLetters } from '../../../../src/host/xlsx/read/cell-reference';
import { readWorkbook } from '../../../../src/host/xlsx/read';
import type { Sheet } from '../../../../src/host/workbook/sheet';
import type { Scalar } from '../../../../src/host/workbook/types';
import type { WorkbookPartsOfTest } from '../../../support/xlsx-parts';
import { xlsxOf } from '../../../support/xlsx-parts';

function read(parts: WorkbookPartsOfTest) {
  const result = readWorkbook(xlsxOf(parts));
  if (!result.ok) throw new Error(result.sentence);
  return result.workbook;
}

function firstSheet(parts: WorkbookPartsOfTest): Sheet {
  const [sheet] = read(parts).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const sheetOf = (rows: string, more: WorkbookPartsOfTest = {}) => firstSheet({ ...more, sheets: [{ rows }] });
const valueOf = (cell: string, more: WorkbookPartsOfTest = {}) => sheetOf(`<row r="1">${cell}</row>`, more).value(0, 0);

function contents(sheet: Sheet): Record<string, Scalar> {
  const area = sheet.usedArea(true);
  const found: Record<string, Scalar> = {};
  if (area) sheet.eachCell(area, (row, column, value) => (found[columnLetters(column) + String(row + 1)] = value));
  return found;
}

test.each<[string, string, Scalar]>([
  ['a whole number', '<c r="A1"><v>1206</v></c>', 1206],
  ['a negative decimal', '<c r="A1"><v>-0.1</v></c>', -0.1],
  ['an exponent', '<c r="A1" t="n"><v>1.5E-7</v></c>', 1.5e-7],
  ['seventeen digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
  ['a number in a text section', '<c r="A1"><v><![CDATA[7]]></v></c>', 7],
  ['true', '<c r="A1" t="b"><v>1</v></c>', true],
  ['false', '<c r="A1" t="b"><v>0</v></c>', false],
  ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
  ['an error of a later Excel', '<c r="A1" t="e"><v>#PYTHON!</v></c>', { error: '#UNKNOWN!' }],
  ['a text that looks like an error', '<c r="A1" t="str"><v>#NULL?</v></c>', '#NULL?'],
  ['a text result', '<c r="A1" t="str"><f>A2</f><v>سلا</v></c>', 'سلا'],
  ['an inline text', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
  ['inline runs', '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>12</t></r><r><t>o</t></r></is></c>', '12o'],
  ['an ISO date', '<c r="A1" t="d"><v>2013-04-15</v></c>', 41379],
  ['an ISO date and time', '<c r="A1" t="d"><v>2013-04-15T12:00:00Z</v></c>', 41379.5],
  ['the day before the false leap day', '<c r="A1" t="d"><v>1900-02-28</v></c>', 59],
  ['a blank', '<c r="A1"/>', null],
  ['a blank text result', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
  ['entities', '<c r="A1" t="str"><v>a &lt; b &amp;&#x20AC;&#128512;</v></c>', 'a < b &€😀'],
  ['an escaped character', '<c r="A1" t="str"><v>a_x000D_b_x005F_x0041_</v></c>', 'a\rb_x0041_'],
  ['line ends as XML has them', '<c r="A1" t="str"><v>a\r\nb\rc</v></c>', 'a\nb\nc'],
  ['a text around a comment', '<c r="A1" t="str"><v>a<!-- no -->b</v></c>', 'ab'],
])('reads %s', (_, cell, value) => {
  expect(valueOf(cell)).toEqual(value);
});

test('reads every number that Excel can write as Number does', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), (double, integer) => {
      const numbers = [double, integer, integer / 100].map((number) => (Object.is(number, -0) ? 0 : number));
      const sheet = sheetOf(`<row r="1">${numbers.map((number) => `<c><v>${String(number)}</v></c>`).join('')}</row>`);
      numbers.forEach((number, column) => expect(sheet.value(0, column)).toBe(number));
    }),
    { numRuns: 60 },
  );
});

test('reads back any text, in shared and in inline strings', () => {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
  const letters = fc.string({
    unit: fc.constantFrom('a', 'é', 'ق', '‏', '€', '😀', '&', '<', '>', '"', ' ', '\n', '\r', '9'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(letters, fc.nat(5000), (text, filler) => {
      const long = text + 'ب'.repeat(filler);
      const sheet = sheetOf(`<row r="1"><c t="s"><v>1</v></c><c t="inlineStr"><is><t>${escape(long)}</t></is></c></row>`, {
        strings: ['<t>x</t>', `<t>${escape(long)}</t>`],
      });
      expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([long, long]);
    }),
    { numRuns: 60 },
  );
});

test('shared strings join their runs and leave phonetic guides out', () => {
  const strings = [
    '<t>plain</t>',
    '<r><t>قا</t></r><r><rPr><b/></rPr><t xml:space="preserve">فلة </t></r><rPh sb="0" eb="1"><t>NO</t></rPh><phoneticPr fontId="1"/>',
    '',
  ];
  const sheet = sheetOf('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>', { strings });
  expect(contents(sheet)).toEqual({ A1: 'plain', B1: 'قافلة ', C1: '' });
});

test('cells and rows without addresses stand one after the other', () => {
  const sheet = sheetOf(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="D5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  );
  expect(contents(sheet)).toEqual({ A1: 1, B1: 2, D5: 3, E5: 4, A6: 5 });
});

test('names with any prefix, and the strict namespaces, are read alike', () => {
  const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const prefixed = `<x:worksheet xmlns:x="${strict}"><x:sheetViews><x:sheetView rightToLeft="1" workbookViewId="0"/></x:sheetViews><x:sheetData><x:row r="2"><x:c r="B2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const workbook = read({
    files: {
      'xl/workbook.xml': `<n:workbook xmlns:n="${strict}" xmlns:rel="http://purl.oclc.org/ooxml/officeDocument/relationships"><n:sheets><n:sheet name="ورقة" sheetId="1" rel:id="sheet1"/></n:sheets></n:workbook>`,
      'xl/worksheets/sheet1.xml': prefixed,
    },
  });
  const sheet = workbook.sheet('ورقة');
  expect(sheet?.rightToLeft).toBe(true);
  expect([sheet?.formula(1, 1), sheet?.value(1, 1)]).toEqual(['=1+1', 2]);
});

test('a part in UTF-16 is read', () => {
  const xml =
    '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>طب</v></c></row></sheetData></worksheet>';
  const bytes = new Uint8Array(2 + xml.length * 2);
  bytes.set([0xff, 0xfe]);
  [...xml].forEach((letter, index) => bytes.set([letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8], 2 + index * 2));
  expect(firstSheet({ files: { 'xl/worksheets/sheet1.xml': bytes } }).value(0, 0)).toBe('طب');
});

test('the 1904 date system is told, and its ISO dates counted from 1904', () => {
  const workbook = read({ before: '<workbookPr date1904="1"/>', sheets: [{ rows: '<row><c t="d"><v>1904-01-02</v></c></row>' }] });
  expect(workbook.dateSystem).toBe(1904);
  expect(workbook.sheets[0]?.value(0, 0)).toBe(1);
});

test('shared formulas move with their cells; fixed parts, texts and names stay', () => {
  const shared = 'SUM($A1:B$2,C:C,3:3)&amp;"A1"&amp;\'A1 x\'!D4+LOG10(A1)+Total_A1+T[[#This Row],[A1]]';
  const sheet = sheetOf(
    `<row r="1"><c r="C1"><f t="shared" ref="C1:D3" si="0">${shared}</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"></f><v>3</v></c></row>`,
  );
  expect(sheet.formula(0, 3)).toBe('=SUM($A1:C$2,D:D,3:3)&"A1"&\'A1 x\'!E4+LOG10(B1)+Total_A1+T[[#This Row],[A1]]');
  expect(sheet.formula(2, 2)).toBe('=SUM($A3:B$2,C:C,5:5)&"A1"&\'A1 x\'!D6+LOG10(A3)+Total_A1+T[[#This Row],[A1]]');
  expect(contents(sheet)).toEqual({ C1: 1, D1: 2, C3: 3 });
});

test('formulas are shown as Excel shows them', () => {
  const written = [
    '_xlfn.XLOOKUP(A1,B:B,C:C)',
    '_xlfn.LET(_xlpm.x,1,_xlpm.x+1)',
    'SUM(_xlfn.ANCHORARRAY(B2))',
    '_xlfn.SINGLE(A1:A9)&amp;"_xlfn."',
    '_xlfn._xlws.SORT(A1:A3)',
  ];
  const sheet = sheetOf(`<row>${written.map((formula) => `<c><f>${formula}</f></c>`).join('')}</row>`);
  expect(written.map((_, column) => sheet.formula(0, column))).toEqual([
    '=XLOOKUP(A1,B:B,C:C)',
    '=LET(x,1,x+1)',
    '=SUM(B2#)',
    '=@A1:A9&"_xlfn."',
    '=SORT(A1:A3)',
  ]);
});

test('array formulas tell their cells; those with cell metadata spill', () => {
  const sheet = sheetOf(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>2</v></c><c r="C1" cm="1"><f t="array" ref="C1:D1">_xlfn.SEQUENCE(1,2)</f><v>1</v></c><c r="D1"><v>2</v></c></row>',
  );
  expect(sheet.arrayFormula(0, 0)).toEqual({ area: { top: 0, left: 0, bottom: 2, right: 0 }, isDynamic: false });
  expect(sheet.arrayFormula(0, 2)?.isDynamic).toBe(true);
  expect(sheet.spillOver(0, 3)).toEqual({ top: 0, left: 2, bottom: 0, right: 3 });
  expect([sheet.formula(0, 3), sheet.value(0, 3)]).toEqual([null, 2]);
});

test('formatted empty rows count as formatted only, however many', () => {
  const rows = Array.from({ length: 200_000 }, (_, row) => `<row r="${String(row + 1)}"><c r="A${String(row + 1)}" s="1"/></row>`).join('');
  const sheet = sheetOf(rows, { styles: '<cellXfs><xf/><xf numFmtId="10"/></cellXfs>' });
  expect(sheet.usedArea(true)).toBeNull();
  expect(sheet.usedArea(false)).toEqual({ top: 0, left: 0, bottom: 199_999, right: 0 });
});
