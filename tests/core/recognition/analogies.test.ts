import { recognise } from '../../../src/core/recognition';
import { sheetOf, workbookOf, type GridCell } from '../../support/grid';
import { relationText } from './summary';

const rows = (...figures: readonly GridCell[]): readonly (readonly GridCell[])[] => [
  ['Rubrique', 'Nombre'],
  ...['Prestations', 'Médecine', 'Chirurgie', 'Ateliers'].map((label, index) => [label, figures[index] ?? null]),
];
const formulas = sheetOf('Mars', rows(['=SUM(B3:B4)', 53], 48, 5, 77));
const relationsOf = (...sheets: readonly ReturnType<typeof sheetOf>[]): readonly string[] =>
  recognise(workbookOf(...sheets))
    .relations.filter(({ origin }) => origin !== 'formula')
    .map(relationText);

test('a sheet of the same labels whose total was typed', () => {
  expect(relationsOf(formulas, sheetOf('Avril', rows(61, 54, 7, 80)))).toEqual(['Avril!B2 = Avril!B3:B4 (full, label)']);
});

test('and one whose total has two digits swapped', () => {
  expect(relationsOf(formulas, sheetOf('Avril', rows(16, 54, 7, 80)))).toEqual(['Avril!B2 = Avril!B3:B4 (full, label)']);
});

test.each([
  ['figures that mean something else', rows(35, 54, 16, 80)],
  ['blank parts', rows(61, null, null, 80)],
  [
    'other labels',
    [
      ['Rubrique', 'Nombre'],
      ['Prestations', 61],
      ['Médecins', 54],
      ['Chirurgiens', 7],
      ['Ateliers', 80],
    ],
  ],
] as const)('%s declare nothing', (_, other) => {
  expect(relationsOf(formulas, sheetOf('Avril', other))).toEqual([]);
});

test('rows of one table in which a formula was typed over', () => {
  const table: readonly (readonly GridCell[])[] = [
    ['Site', 'Médecine', 'Chirurgie', 'Prestations'],
    ['Atar', 120, 14, ['=B2+C2', 134]],
    ['Sefrou', 95, 21, ['=B3+C3', 116]],
    ['Taza', 61, 9, 70],
    ['Oujda', 33, 12, 54],
  ];
  expect(relationsOf(sheetOf('S', table))).toEqual(['S!D4 = S!B4:C4 (full, label)', 'S!D5 = S!B5:C5 (full, label)']);
});

test('typed rows that do not agree are another measure', () => {
  const table: readonly (readonly GridCell[])[] = [
    ['Site', 'Médecine', 'Chirurgie', 'Prestations'],
    ['Atar', 120, 14, ['=B2+C2', 134]],
    ['Sefrou', 95, 21, 112],
    ['Taza', 61, 9, 71],
    ['Oujda', 33, 12, 55],
  ];
  expect(relationsOf(sheetOf('S', table))).toEqual([]);
});
