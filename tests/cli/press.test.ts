/** `press` as an office runs it: a text alone, a folder of texts, a text against a workbook. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Workbook } from '../../src/host/workbook/workbook';
import { writeWorkbook } from '../../src/host/xlsx/write';
import { qafila, temporaryFolder } from './run-qafila';

jest.setTimeout(60_000);

interface Answer {
  readonly figures: readonly { readonly text: string; readonly value: number; readonly verdict: string; readonly cell: string | null }[];
  readonly relations: readonly { readonly holds: boolean }[];
  readonly findings: readonly { readonly code: string; readonly message: string; readonly write: string | null }[];
}

const folder = temporaryFolder();
afterAll(folder.remove);
const right = 'La caravane a reçu 652 personnes, réparties en 318 femmes, 191 hommes et 143 enfants.';
const wrong = 'La caravane a reçu 562 personnes, réparties en 318 femmes, 191 hommes et 143 enfants.';

function file(name: string, text: string): string {
  const target = folder.file(name);
  writeFileSync(target, text);
  return target;
}

const json = (stdout: string): Answer => JSON.parse(stdout) as Answer;

test('a right text yields nothing and ends with 0', () => {
  const { status, stdout } = qafila('press', '--empty', '--text', file('right.txt', right), '--json');
  expect(status).toBe(0);
  expect(json(stdout).findings).toEqual([]);
  expect(json(stdout).figures.map(({ verdict }) => verdict)).toEqual(Array(4).fill('not-checked'));
  expect(json(stdout).relations).toEqual([expect.objectContaining({ total: 0, parts: [1, 2, 3], kind: 'full', holds: true, gap: 0 })]);
});

test('a sum that fails is told in the language asked for, with the sentence put right, and ends with 1', () => {
  const { status, stdout } = qafila('press', '--empty', '--text', file('wrong.txt', wrong), '--json', '--lang', 'fr');
  expect(status).toBe(1);
  expect(json(stdout).findings).toEqual([
    expect.objectContaining({ code: 'sum-mismatch', found: 562, expected: 652, cells: [], write: right }),
  ]);
});

test('a folder of texts is checked text by text', () => {
  mkdirSync(folder.file('texts'));
  file('texts/a.txt', right);
  file('texts/b.txt', wrong);
  const { status, stdout } = qafila('press', '--empty', '--text', folder.file('texts'), '--json');
  const { texts } = JSON.parse(stdout) as { texts: readonly (Answer & { readonly file: string })[] };
  expect(status).toBe(1);
  expect(texts.map((text) => [text.file, text.findings.length])).toEqual([
    ['a.txt', 0],
    ['b.txt', 1],
  ]);
});

test('against a workbook each tally is found in its cell, or told', async () => {
  const book = Workbook.empty('Bilan');
  const rows = [
    ['Indicateur', 'Nombre'],
    ['Consultations', 1284],
    ['Opérations', 96],
  ] as const;
  for (const [r, row] of rows.entries()) for (const [c, value] of row.entries()) book.sheet('Bilan')?.setValue(r, c, value);
  const written = await writeWorkbook(book);
  if (!written.ok) throw new Error(written.sentence);
  writeFileSync(folder.file('bilan.xlsx'), written.bytes);
  const text = file('book.txt', 'Les équipes ont assuré 1 284 consultations et 69 opérations.');
  const { status, stdout } = qafila('press', folder.file('bilan.xlsx'), '--text', text, '--json');
  expect(status).toBe(1);
  expect(json(stdout).figures.map(({ value, verdict, cell }) => [value, verdict, cell])).toEqual([
    [1284, 'exact', 'Bilan!B2'],
    [69, 'differs', 'Bilan!B3'],
  ]);
});

test('a text that is not there is refused', () => {
  const { status, stdout, lastLine } = qafila('press', '--empty', '--text', folder.file('none.txt'));
  expect([status, stdout]).toEqual([2, '']);
  expect(lastLine).toMatch(/^not-found: /);
});
