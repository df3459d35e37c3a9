import { strToU8, zipSync } from 'fflate';
import { detectFormat, readWorkbook } from '../../../../src/host/xlsx/read';
import { relationshipsXml, worksheetXml, xlsxOf } from '../../../support/xlsx-parts';

function codeOf(bytes: Uint8Array): string {
  const result = readWorkbook(bytes);
  return result.ok ? 'ok' : result.code;
}

function ole(streamName: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...streamName].forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}

const sheetPath = 'xl/worksheets/sheet1.xml';
const withSheet = (xml: string | null) => xlsxOf({ files: { [sheetPath]: xml } });

test('the builder of these tests makes a readable workbook', () => {
  expect(codeOf(xlsxOf({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] }))).toBe('ok');
});

test.each([
  ['an empty file', new Uint8Array()],
  ['text', strToU8('name,count\nسلا,12\n')],
  ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
  ['a web page named .xls', strToU8('<html><table><tr><td>1</td></tr></table></html>')],
  ['an empty zip', zipSync({})],
  ['a zip of other things', zipSync({ 'photos/a.jpg': new Uint8Array([1, 2, 3]) })],
  [
    'a text document',
    zipSync({
      '[Content_Types].xml': strToU8(
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(relationshipsXml([{ id: 'a', type: 'officeDocument', target: 'word/document.xml' }])),
      'word/document.xml': strToU8('<document/>'),
    }),
  ],
  [
    'an OpenDocument sheet',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }),
  ],
  ['an old Word document', ole('WordDocument')],
])('%s is no workbook', (_, bytes) => {
  expect(codeOf(bytes)).toBe('not-a-workbook');
});

test('old and binary formats are told apart from damage', () => {
  expect(codeOf(ole('Workbook'))).toBe('unsupported-format');
  expect(codeOf(ole('Book'))).toBe('unsupported-format');
  const binary = xlsxOf({
    files: { '_rels/.rels': relationshipsXml([{ id: 'a', type: 'officeDocument', target: 'xl/workbook.bin' }]), 'xl/workbook.bin': 'x' },
  });
  expect(codeOf(binary)).toBe('unsupported-format');
});

test('a locked workbook is called locked, and the sentence speaks of the password', () => {
  const result = readWorkbook(ole('EncryptedPackage'));
  expect(result).toMatchObject({ ok: false, code: 'encrypted', sentence: expect.stringContaining('password') });
  expect(detectFormat(ole('EncryptedPackage'))).toBe('encrypted');
});

test.each([
  ['cut short', worksheetXml({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }).slice(0, -30)],
  ['empty', ''],
  ['with text before the root', `x${worksheetXml({})}`],
  ['with text after the root', `${worksheetXml({})}text`],
  ['with two roots', worksheetXml({}) + worksheetXml({}).slice(worksheetXml({}).indexOf('<worksheet'))],
  ['with crossed tags', worksheetXml({ rows: '<row r="1"><c r="A1"><v>1</c></v></row>' })],
  ['with an attribute without quotes', worksheetXml({ rows: '<row r=1/>' })],
  ['with an attribute twice', worksheetXml({ rows: '<row r="1" r="1"/>' })],
  ['with an unknown entity', worksheetXml({ rows: '<row><c t="str"><v>&nbsp;</v></c></row>' })],
  ['with a stray ampersand', worksheetXml({ rows: '<row><c t="str"><v>a & b</v></c></row>' })],
  ['with a control character', worksheetXml({ rows: '<row><c t="str"><v>\u0001</v></c></row>' })],
  ['with a comment that does not end', worksheetXml({ rows: '<!-- ' })],
  ['with a cell in the wrong row', worksheetXml({ rows: '<row r="2"><c r="A1"><v>1</v></c></row>' })],
  ['with text where a number belongs', worksheetXml({ rows: '<row><c><v>twelve</v></c></row>' })],
  ['with a decimal comma', worksheetXml({ rows: '<row><c><v>1,5</v></c></row>' })],
  ['naming a text that is not there', worksheetXml({ rows: '<row><c t="s"><v>0</v></c></row>' })],
  ['naming a format that is not there', worksheetXml({ rows: '<row><c s="9"/></row>' })],
  ['of another kind', '<chartsheet/>'],
  ['missing', null],
])('a sheet %s is damaged', (_, xml) => {
  expect(codeOf(withSheet(xml))).toBe('damaged');
});

test('no entity is ever expanded, in any part', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
  expect(codeOf(withSheet(worksheetXml({}).replace('<worksheet', `${bomb}<worksheet`)))).toBe('too-large-unpacked');
  const workbook = xlsxOf({ strings: ['<t>a</t>'], files: { 'xl/sharedStrings.xml': `${bomb}<sst><si><t>&b;</t></si></sst>` } });
  expect(codeOf(workbook)).toBe('too-large-unpacked');
});

test('a zip bomb is refused from its list of parts, before it is unpacked', () => {
  const started = performance.now();
  const bytes = xlsxOf({ files: { 'xl/media/image1.bin': new Uint8Array(64 * 1024 * 1024) } });
  const built = performance.now();
  expect(codeOf(bytes)).toBe('too-large-unpacked');
  expect(performance.now() - built).toBeLessThan(Math.max(200, (built - started) / 2));
});

test('a part that unpacks to more than it declares is refused', () => {
  const bytes = xlsxOf({ sheets: [{ rows: '<row r="1"/>'.repeat(1) + '<!--' + ' '.repeat(5000) + '-->' }] });
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 5000) view.setUint32(at + 24, 100, true);
  }
  expect(codeOf(bytes)).toBe('ok');
  expect(codeOf(lying)).toBe('too-large-unpacked');
});

test('every cut of a workbook is refused in words, and so is every flipped byte of its sheet', () => {
  const bytes = xlsxOf({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1206</v></c><c r="B1"><v>217</v></c></row>' }], strings: ['<t>a</t>'] });
  for (let length = 5; length < bytes.length; length += 7) expect(codeOf(bytes.subarray(0, length))).toBe('damaged');
  const name = new TextDecoder('latin1').decode(bytes).indexOf(sheetPath);
  for (let at = name + sheetPath.length; at < name + sheetPath.length + 150; at += 3) {
    const flipped = bytes.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 0x10;
    expect(codeOf(flipped)).not.toBe('ok');
  }
});

test('a sheet without a name is damage', () => {
  expect(codeOf(xlsxOf({ sheets: [{ name: '' }] }))).toBe('damaged');
});

test('a workbook without worksheets has no sheets; one with only a chart sheet neither', () => {
  expect(codeOf(xlsxOf({ sheets: [] }))).toBe('no-sheets');
  const chartOnly = xlsxOf({
    files: {
      'xl/_rels/workbook.xml.rels': relationshipsXml([{ id: 'sheet1', type: 'chartsheet', target: 'chartsheets/sheet1.xml' }]),
    },
  });
  expect(codeOf(chartOnly)).toBe('no-sheets');
});

test('twenty thousand merges are read, more are refused', () => {
  const merges = (count: number) =>
    xlsxOf({
      sheets: [
        {
          after: `<mergeCells>${Array.from({ length: count }, (_, row) => `<mergeCell ref="A${String(row + 1)}:B${String(row + 1)}"/>`).join('')}</mergeCells>`,
        },
      ],
    });
  expect(codeOf(merges(20_000))).toBe('ok');
  expect(codeOf(merges(20_001))).toBe('too-many-merges');
});

test.each(['[Content_Types].xml', 'xl/workbook.xml', '_rels/.rels'])('without %s the workbook is damaged', (path) => {
  expect(codeOf(xlsxOf({ files: { [path]: null } }))).toBe('damaged');
});

test('every refusal is one sentence that says what to do', () => {
  for (const bytes of [new Uint8Array(), ole('Workbook'), ole('EncryptedPackage'), xlsxOf({ sheets: [] }), withSheet(null)]) {
    const result = readWorkbook(bytes);
    expect(result.ok ? '' : result.sentence).toMatch(/^[^\n]+: [^\n]*(save|choose)[^\n]*\.$/);
  }
});

test('what Excel does without is not asked for: a drawing that is gone, a list of texts that nothing uses', () => {
  const lost = { id: 'd', type: 'drawing', target: '../drawings/drawing1.xml' };
  expect(
    codeOf(
      xlsxOf({
        sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', relationships: [lost] }],
        strings: ['<t>a</t>'],
        files: { 'xl/sharedStrings.xml': null },
      }),
    ),
  ).toBe('ok');
  expect(
    codeOf(
      xlsxOf({
        sheets: [{ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
        strings: ['<t>a</t>'],
        files: { 'xl/sharedStrings.xml': null },
      }),
    ),
  ).toBe('damaged');
});
