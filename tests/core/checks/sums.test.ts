import { check } from '../../../src/core/checks';
import { refText } from '../../../src/core/model/addresses';
import type { Finding } from '../../../src/core/model/findings';
import { say } from '../../../src/core/wording/wording';
import { sheetOf, workbookOf, type GridCell } from '../../support/grid';
import { recognitionOf, type Said } from './recognised';

function findingsOf(rows: readonly (readonly GridCell[])[], said: Said): readonly Finding[] {
  const workbook = workbookOf(sheetOf('S', rows));
  // That a total was typed, or adds services, is true of many of these sheets and tested apart.
  return check(workbook, recognitionOf(workbook, said)).findings.filter(
    (finding) => !['typed-total', 'contacts-not-persons'].includes(finding.code),
  );
}

const short = (finding: Finding): string =>
  `${finding.code} ${finding.severity} ${finding.cells.map((cell) => refText(cell).slice(2)).join(' ')}`;

const caravan = (
  total: GridCell,
  interventions: GridCell,
  consultations: GridCell,
  operations: GridCell,
  dental: GridCell,
): readonly (readonly GridCell[])[] => [
  ['Indicator', 'Number'],
  ['Beneficiaries', total],
  ['Interventions', interventions],
  ['Consultations', consultations],
  ['Operations', operations],
  ['Dental', dental],
  ['Workshops', 1106],
];
const nested: Said = { relations: ['B2 = B3 + B7', 'B3 = B4:B6'] };

test('a figure that breaks two sums is one finding at that figure', () => {
  const [finding, ...more] = findingsOf(caravan(3963, 2587, 1572, 211, 1074), nested);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ code: 'sum-mismatch', severity: 'error', outcome: 'fail', found: 2587, expected: 2857, gap: -270 });
  expect(finding?.cells[0]).toEqual({ sheet: 'S', row: 2, column: 1 });
  expect(finding?.suggestions).toMatchObject([{ to: 2857, edit: 'transposition', verdict: 'unique' }]);
  if (finding)
    for (const language of ['en', 'fr', 'ar'] as const) expect(say(language, finding.message.key, finding.message.args)).toContain('2857');
});

test('a tie leaves the total in front and every repair as ambiguous', () => {
  const [finding] = findingsOf(caravan(3963, 2857, 1572, 221, 1074), nested);
  expect(finding && short(finding)).toBe('sum-mismatch error B3 B4:B6');
  expect(finding?.suggestions.every((one) => one.verdict === 'ambiguous')).toBe(true);
});

test('sums that hold say nothing', () => {
  expect(findingsOf(caravan(3963, 2857, 1572, 211, 1074), nested)).toEqual([]);
});

test('a formula total passes its cause down to the typed figure', () => {
  const rows = caravan(3963, ['=SUM(B4:B6)', 2587], 1302, 211, 1074);
  const [finding] = findingsOf(rows, { relations: ['B2 = B3 + B7', ['B3 = B4:B6', 'full', 'formula']] });
  expect(finding && short(finding)).toBe('sum-mismatch error B2 B3 B7');
  expect(finding?.suggestions.map((one) => one.cell.row)).not.toContain(2);
});

test.each([
  [
    [
      ['P', 'N'],
      ['a', 5],
      ['b', 1],
      ['c', 3],
      ['Total', 10],
    ],
    ['B5 = B2:B4'],
    ['sum-mismatch error B5 B2:B4'],
  ],
  [
    [
      ['P', 'N'],
      ['a', 33.3],
      ['b', 33.3],
      ['c', 33.3],
      ['Total', 100],
    ],
    ['B5 = B2:B4'],
    [],
  ],
  [
    [
      ['P', 'N'],
      ['a', 0.1],
      ['b', 0.2],
      ['Total', 0.3],
    ],
    ['B4 = B2:B3'],
    [],
  ],
  [
    [
      ['P', 'N'],
      ['a', 5],
      ['b', null],
      ['c', 3],
      ['Total', 10],
    ],
    ['B5 = B2:B4'],
    ['residual info B5 B2:B4'],
  ],
  [
    [
      ['P', 'N'],
      ['a', 5],
      ['b', 'ND'],
      ['c', 3],
      ['Total', 10],
    ],
    ['B5 = B2:B4'],
    [],
  ],
  [
    [
      ['P', 'N'],
      ['Women', 1200],
      ['Children', 900],
      ['Total', 2000],
    ],
    ['B4 = B2:B3'],
    [],
  ],
  [
    [
      ['P', 'N'],
      ['Women', 2200],
      ['Children', 900],
      ['Total', 2000],
    ],
    ['B4 = B2:B3'],
    ['sum-mismatch error B4 B2:B3'],
  ],
  [
    [
      ['P', 'N'],
      ['a', 5],
      ['b', 7],
      ['Total', ['=SUM(B2:B3)', 10]],
    ],
    [['B4 = B2:B3', 'full', 'formula']],
    ['stale-value warning B4 B2:B3'],
  ],
  [
    [
      ['P', 'N'],
      ['a', 5],
      ['b', '7'],
      ['Total', ['=SUM(B2:B3)', 5]],
    ],
    [['B4 = B2:B3', 'full', 'formula']],
    ['sum-mismatch error B3 B4 B2:B3'],
  ],
  [
    [
      ['P', 'N'],
      ['a', 5],
      ['b', 7],
      ['c', 9],
      ['Total', ['=SUM(B2:B3)', 12]],
    ],
    [['B5 = B2:B3', 'full', 'formula']],
    ['range-too-short error B5 B4 B2:B3'],
  ],
] as const)('%#', (rows, relations, expected) => {
  expect(
    findingsOf(rows as unknown as readonly (readonly GridCell[])[], {
      relations: relations,
    }).map(short),
  ).toEqual(expected);
});

test('a total of the visible rows only says which rows it leaves out', () => {
  const rows: readonly (readonly GridCell[])[] = [
    ['Site', 'N'],
    ['a', 120],
    ['b', 95],
    ['c', 61],
    ['Total', ['=SUBTOTAL(109,B2:B4)', 181]],
  ];
  const workbook = workbookOf(sheetOf('S', rows, { hiddenRows: [3] }));
  const { findings } = check(workbook, recognitionOf(workbook, { relations: [['B5 = B2:B4', 'full', 'formula']] }));
  expect(findings.map(short)).toEqual(['hidden-row-not-in-total warning B5 B2:B4']);
});
