import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { strToU8, zipSync } from 'fflate';
import { xlsxOf } from '../support/xlsx-parts';
import { qafila, temporaryFolder } from './run-qafila';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const sample = 'assets/samples/nouaceur.xlsx';

function file(name: string, bytes: Uint8Array): string {
  writeFileSync(folder.file(name), bytes);
  return folder.file(name);
}

test.each([
  ['no command', [], 0],
  ['an unknown command', ['chekc', sample], 'usage'],
  ['no file', ['check'], 'usage'],
  ['two files', ['check', sample, sample], 'usage'],
  ['an unknown option', ['check', sample, '--jsno'], 'usage'],
  ['an unknown language', ['check', sample, '--lang', 'de'], 'usage'],
  ['a file that is not there', ['check', 'nowhere.xlsx'], 'not-found'],
  ['a folder', ['check', 'assets'], 'not-a-workbook'],
  ['a formula without its sign', ['eval', '--empty', '1+1'], 'usage'],
  ['a summary without a target', ['summary', sample, '--kind', 'bulletin'], 'usage'],
  ['a summary that we do not know', ['summary', sample, '--kind', 'poem', '--out', 'x.xlsx'], 'usage'],
  ['a target in a folder that is not there', ['summary', sample, '--kind', 'bulletin', '--out', 'no/where.xlsx'], 'not-found'],
] as const)('%s', (_what, args, code) => {
  const { status, stdout, lastLine } = qafila(...args);
  if (code === 0) return expect(status).toBe(0);
  expect({ status, stdout, code: lastLine.split(': ')[0] }).toEqual({ status: 2, stdout: '', code });
  expect(lastLine).toMatch(/^[a-z-]+: .{15,}/);
});

test.each([
  ['empty.xlsx', new Uint8Array(), 'not-a-workbook'],
  ['text.xlsx', strToU8('Lieu;Nombre\nSefrou;12\n'), 'not-a-workbook'],
  ['empty-zip.xlsx', zipSync({}), 'not-a-workbook'],
  ['other-zip.xlsx', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'not-a-workbook'],
  ['pdf.xlsx', strToU8('%PDF-1.7\n1 0 obj\n'), 'not-a-workbook'],
  ['cut.xlsx', readFileSync(sample).subarray(0, 4000), 'damaged'],
])('%s is refused by its content', (name, bytes, code) => {
  const { status, stdout, lastLine } = qafila('check', file(name, bytes), '--json');
  expect({ status, stdout, code: lastLine.split(': ')[0] }).toEqual({ status: 2, stdout: '', code });
});

test('cells at the far corners of a sheet are said to be too far apart, instead of thousands of millions being read', () => {
  const rows = '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>';
  const { status, lastLine } = qafila('check', file('corners.xlsx', xlsxOf({ sheets: [{ rows }] })));
  expect([status, lastLine.split(': ')[0]]).toEqual([2, 'too-large-unpacked']);
});

test('an output that is there is not replaced, unless it is said', () => {
  const out = file('there.xlsx', strToU8('mine'));
  const refused = qafila('summary', sample, '--kind', 'bulletin', '--out', out);
  expect([refused.status, refused.lastLine.split(': ')[0]]).toEqual([2, 'exists']);
  expect(readFileSync(out, 'utf8')).toBe('mine');
  expect(qafila('summary', sample, '--kind', 'bulletin', '--out', out, '--force').status).toBe(0);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
});

test('the input is never the output, even by force', () => {
  const copy = file('input.xlsx', readFileSync(sample));
  const { status, lastLine } = qafila('summary', copy, '--kind', 'bulletin', '--out', copy, '--force');
  expect([status, lastLine.split(': ')[0]]).toEqual([2, 'exists']);
  expect(readFileSync(copy)).toEqual(readFileSync(sample));
});

test('a failed run leaves nothing behind', () => {
  mkdirSync(folder.file('empty'));
  const out = folder.file('empty/out.xlsx');
  expect(qafila('summary', file('broken.xlsx', strToU8('no')), '--kind', 'bulletin', '--out', out).status).toBe(2);
  expect(existsSync(out)).toBe(false);
});

test('a name as long as a name may be is written, a longer one is said before any work', () => {
  const longest = folder.file(`${'n'.repeat(250)}.xlsx`);
  expect(qafila('summary', sample, '--kind', 'bulletin', '--out', longest).status).toBe(0);
  expect(existsSync(longest)).toBe(true);
  const { status, lastLine } = qafila('summary', sample, '--kind', 'bulletin', '--out', folder.file(`${'n'.repeat(251)}.xlsx`));
  expect([status, lastLine.split(': ')[0]]).toEqual([2, 'not-found']);
});

test('a pipe, a device or a folder is never written over, a link stays a link', () => {
  const pipe = folder.file('pipe');
  execFileSync('mkfifo', [pipe]);
  mkdirSync(folder.file('a-folder'));
  for (const out of [pipe, '/dev/null', folder.file('a-folder')]) {
    const { status, lastLine } = qafila('summary', sample, '--kind', 'bulletin', '--out', out, '--force');
    expect([out, status, lastLine.split(': ')[0]]).toEqual([out, 2, 'exists']);
  }
  expect(statSync(pipe).isFIFO()).toBe(true);
  const target = file('target.xlsx', strToU8('old'));
  symlinkSync(target, folder.file('link.xlsx'));
  expect(qafila('summary', sample, '--kind', 'bulletin', '--out', folder.file('link.xlsx'), '--force').status).toBe(0);
  expect(lstatSync(folder.file('link.xlsx')).isSymbolicLink()).toBe(true);
  expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');
});

test('what a killed run left behind goes with the next one; what others left stays', () => {
  mkdirSync(folder.file('parts'));
  const out = folder.file('parts/out.xlsx');
  const own = createHash('sha256').update(`${os.hostname()}\0${out}`).digest('hex').slice(0, 12);
  writeFileSync(folder.file(`parts/.qafila-${own}.999999999.part`), 'half');
  writeFileSync(folder.file('parts/theirs.part'), 'mine');
  expect(qafila('summary', sample, '--kind', 'bulletin', '--out', out).status).toBe(0);
  expect(readdirSync(folder.file('parts')).sort()).toEqual(['out.xlsx', 'theirs.part']);
});

test('a workbook of which one sheet can be read is answered for that one, and says so', () => {
  const torn = { name: 'Torn', rows: '<row r="1"><c r="A1"><v>twelve</v></c></row>' };
  const bytes = xlsxOf({ sheets: [torn, { name: 'Good', rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }] });
  const { status, stdout, lastLine } = qafila('check', file('torn.xlsx', bytes), '--json');
  expect([status, lastLine]).toEqual([0, expect.stringContaining('"Torn"')]);
  expect(JSON.parse(stdout)).toMatchObject({ leftOut: [{ sheet: 'Torn' }] });
});
