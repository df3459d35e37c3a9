import { keyMark, markFormula, original, summariesIn, summaryName, withoutSummaries } from '../../../src/core/documents/known';
import { sheetOf, workbookOf } from '../../support/grid';

const mark = (sheet: string, subject = 'Caravane "Nouaceur" | 2026'): string =>
  markFormula({ kind: 'bulletin', subject, language: 'fr', key: 'k', shape: 'abcd', sheet });

/** Sheets by name, each marked as made under another or the same. */
function workbook(marked: Readonly<Record<string, string>>) {
  const sheets = Object.keys(marked).map((name) => sheetOf(name, [['x']]));
  const names = Object.entries(marked).map(([sheet, made]) => ({ name: summaryName, formula: mark(made), sheet }));
  return { ...workbookOf(sheetOf('Tally', [['a', 1]]), ...sheets), names };
}

const found = (marked: Readonly<Record<string, string>>): string | null =>
  original(summariesIn(workbook(marked)), 'bulletin', 'k', 'fr')?.sheet.name ?? null;

test.each([
  ['as it was made', { Bulletin: 'Bulletin' }, 'Bulletin'],
  ['renamed', { 'Pour signature': 'Bulletin' }, 'Pour signature'],
  ['beside its copy', { Bulletin: 'Bulletin', 'Bulletin (2)': 'Bulletin' }, 'Bulletin'],
  ['beside a renamed copy', { Bulletin: 'Bulletin', Archive: 'Bulletin' }, 'Bulletin'],
  ['renamed, beside the copy of it', { Final: 'Bulletin', 'Final (2)': 'Bulletin' }, 'Final'],
  ['made under a number, for its name was taken', { 'Bulletin (2)': 'Bulletin (2)' }, 'Bulletin (2)'],
  ['only the copy is left', { 'Bulletin (2)': 'Bulletin' }, null],
  ['only LibreOffice\u2019s copy is left', { Bulletin_2: 'Bulletin' }, null],
  ['two, both renamed: it can\u2019t be told', { One: 'Bulletin', Two: 'Bulletin' }, null],
])('%s', (_name, marked, expected) => {
  expect(found(marked)).toBe(expected);
});

test('another kind, subject or language is another document', () => {
  const summaries = summariesIn(workbook({ Bulletin: 'Bulletin' }));
  expect([
    original(summaries, 'mission', 'k', 'fr'),
    original(summaries, 'bulletin', 'other', 'fr'),
    original(summaries, 'bulletin', 'k', 'ar'),
  ]).toEqual([null, null, null]);
  expect(summaries).toMatchObject([{ kind: 'bulletin', language: 'fr', key: keyMark('k'), shape: 'abcd', nameWhenMade: 'Bulletin' }]);
});

test('a mark holds in Excel\u2019s 255 characters, whatever the names', () => {
  expect(mark('ورقة '.repeat(20), 'قافلة '.repeat(60)).length).toBeLessThan(255);
});

test('what is judged of a workbook is the rest of it', () => {
  expect(withoutSummaries(workbook({ Bulletin: 'Bulletin', 'Bulletin (2)': 'Bulletin' })).workbook.sheets.map(({ name }) => name)).toEqual([
    'Tally',
  ]);
});
