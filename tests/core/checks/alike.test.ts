/** What is wrong in the same way all along a column is said once; what differs, what is accepted and what is mended is not swallowed. */
import { check } from '../../../src/core/checks';
import { acceptanceOf } from '../../../src/core/checks/acceptances';
import type { CellValue } from '../../../src/core/model/grid';
import type { CheckResult } from '../../../src/core/model/findings';
import type { CheckSettings } from '../../../src/core/model/settings';
import { refText } from '../../../src/core/model/addresses';
import { recognise } from '../../../src/core/recognition';
import { say } from '../../../src/core/wording/wording';
import { sheetOf, workbookOf } from '../../support/grid';

const languages = ['en', 'fr', 'ar'] as const;

function checked(rows: readonly (readonly CellValue[])[], settings: CheckSettings = {}): CheckResult {
  const workbook = workbookOf(sheetOf('S', rows));
  return check(workbook, recognise(workbook), settings);
}

const only = (result: CheckResult, code: string): CheckResult['findings'] => result.findings.filter((finding) => finding.code === code);
const cellsOf = (result: CheckResult, code: string): readonly string[] => only(result, code).flatMap(({ cells }) => cells.map(refText));

/** Days that no month has, in every `step`th row. */
function impossible(rows: number, step: number): readonly (readonly CellValue[])[] {
  return [
    ['Date', 'Station', 'Consultations'],
    ...Array.from({ length: rows }, (_, index) => [
      index % step === 0 ? '31/02/2025' : `${10 + (index % 15)}/03/2025`,
      `Station ${index}`,
      40 + ((index * 7) % 31),
    ]),
  ];
}

describe('findings that are alike', () => {
  test.each([
    [5, 5],
    [6, 1],
    [60, 1],
  ])('%i in a column make %i', (count, expected) => {
    const result = checked(impossible(count * 3, 3));
    expect(only(result, 'impossible-date')).toHaveLength(expected);
    expect(cellsOf(result, 'impossible-date')).toHaveLength(count);
    expect(cellsOf(result, 'impossible-date')[0]).toBe('S!A2');
  });

  test('says the first, how many there are and the first of their places', () => {
    const [finding] = only(checked(impossible(75, 3)), 'impossible-date');
    for (const language of languages) {
      const said = finding ? say(language, finding.message.key, finding.message.args) : '';
      for (const part of ['A2', '31/02/2025', '25', 'A5', '17']) expect(said).toContain(part);
      expect(said.match(/S!/g) ?? []).toHaveLength(1);
    }
  });

  test('neighbours are named as one range', () => {
    expect(
      cellsOf(checked([...impossible(3, 4), ...impossible(30, 1).slice(1), ...impossible(60, 3).slice(2)]), 'impossible-date').slice(0, 2),
    ).toEqual(['S!A2', 'S!A5:A34']);
  });

  test('one that is accepted stays apart', () => {
    const rows = impossible(66, 3);
    const single = only(checked(rows.slice(0, 13)), 'impossible-date')[1];
    const acceptance = single ? acceptanceOf(single, 'as the register has it', '2026-01-01T00:00:00Z') : null;
    const result = checked(rows, { acceptances: acceptance ? [acceptance] : [] });
    expect(only(result, 'impossible-date').map(({ accepted, cells }) => [accepted, cells.length])).toEqual([
      [null, 21],
      ['as the register has it', 1],
    ]);
  });

  test('all together can be accepted, until another joins them', () => {
    const [finding] = only(checked(impossible(66, 3)), 'impossible-date');
    const acceptance = finding ? acceptanceOf(finding, 'known', '2026-01-01T00:00:00Z') : null;
    const acceptances = acceptance ? [acceptance] : [];
    expect(only(checked(impossible(66, 3), { acceptances }), 'impossible-date').map(({ accepted }) => accepted)).toEqual(['known']);
    expect(only(checked(impossible(69, 3), { acceptances }), 'impossible-date').map(({ accepted }) => accepted)).toEqual([null]);
  });
});

describe('cells with errors', () => {
  const lost = { error: '#REF!' };
  const none = { error: '#N/A' };
  const figures = (at: (row: number, column: number) => CellValue): readonly (readonly CellValue[])[] => [
    ['Station', 'Consultations', 'Pharmacie', 'Optique'],
    ...Array.from({ length: 90 }, (_, row) => [`Station ${row}`, at(row, 1), at(row, 2), at(row, 3)]),
  ];
  const usual = (row: number, column: number): number => 30 + ((row * 13 + column * 7) % 41);

  test('side by side and below each other are one finding', () => {
    const result = checked(figures((row, column) => (row >= 4 && row < 9 && column >= 2 ? lost : usual(row, column))));
    expect(cellsOf(result, 'error-cell')).toEqual(['S!C6:D10']);
    expect(only(result, 'error-cell')[0]?.message.args['count']).toBe(10);
  });

  test('two errors in one column have two causes, however many', () => {
    const result = checked(figures((row, column) => (column !== 2 || row % 3 === 2 ? usual(row, column) : row % 3 === 0 ? lost : none)));
    expect(only(result, 'error-cell').map(({ cells, message }) => [cells.length, JSON.stringify(message.args).includes('#N/A')])).toEqual([
      [30, false],
      [30, true],
    ]);
  });
});

test('a column of row totals that is wrong throughout is one finding', () => {
  const rows = Array.from({ length: 600 }, (_, index) => {
    const [a, b] = [20 + ((index * 7) % 53), 31 + ((index * 11) % 47)];
    return [`Station ${index}`, a, b, index % 5 === 0 ? a + b + 100 + (index % 61) : a + b];
  });
  const found = only(checked([['Station', 'Consultations', 'Pharmacie', 'Total'], ...rows]), 'row-sum-mismatch');
  expect(found.map(({ cells }) => cells.length)).toEqual([120]);
});
