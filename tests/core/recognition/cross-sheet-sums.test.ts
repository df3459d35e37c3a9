import { check } from '../../../src/core/checks';
import { refText } from '../../../src/core/model/addresses';
import { recognise } from '../../../src/core/recognition';
import type { GridCell } from '../../support/grid';
import { sheetOf, workbookOf } from '../../support/grid';
import { relationText } from './summary';

type Rows = readonly (readonly GridCell[])[];

const zone = (consultations: number, surgeries: number, dental: number): Rows => [
  ['Service', 'Nombre'],
  ['Consultations', consultations],
  ['Chirurgies', surgeries],
  ['Soins dentaires', dental],
];
const bookOf = (sheets: Readonly<Record<string, Rows>>) => workbookOf(...Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)));
const across = (sheets: Readonly<Record<string, Rows>>): readonly string[] =>
  recognise(bookOf(sheets))
    .relations.filter(({ axis }) => axis === 'other')
    .map(relationText);
const saidOf = (sheets: Readonly<Record<string, Rows>>): readonly string[] => {
  const workbook = bookOf(sheets);
  return check(workbook, recognise(workbook))
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ code, cells }) => `${code} ${cells.slice(0, 1).map(refText).join()}`);
};

describe('a summary of the same list on other sheets', () => {
  const zones = { Nord: zone(410, 87, 265), Sud: zone(388, 92, 301), Est: zone(205, 31, 118) };
  test('adds them', () => {
    expect(across({ ...zones, Bilan: zone(1003, 210, 684) })).toEqual(
      ['Bilan!B2 = Nord!B2 + Sud!B2 + Est!B2', 'Bilan!B3 = Nord!B3 + Sud!B3 + Est!B3', 'Bilan!B4 = Nord!B4 + Sud!B4 + Est!B4'].map(
        (text) => `${text} (full, label)`,
      ),
    );
    expect(saidOf({ ...zones, Bilan: zone(1003, 210, 684) })).toEqual([]);
  });
  test('one figure of a longer summary mistyped', () => {
    const longer = (rows: Rows, extra: number, more: number): Rows => [...rows, ['Optique', extra], ['Vaccinations', more]];
    const sheets = { Nord: longer(zones.Nord, 76, 190), Sud: longer(zones.Sud, 58, 233), Bilan: longer(zone(798, 179, 566), 144, 423) };
    expect(saidOf(sheets)).toEqual(['sum-mismatch Bilan!B5']);
  });
  test('a fourth zone is no summary of the others', () => expect(across({ ...zones, Ouest: zone(640, 55, 232) })).toEqual([]));
  test('of two sheets one is no sum of the other', () => expect(across({ Nord: zones.Nord, Bilan: zones.Nord })).toEqual([]));
  test('zones that are all alike', () => expect(across({ Nord: zone(4, 2, 1), Sud: zone(4, 2, 1), Bilan: zone(8, 4, 2) })).toEqual([]));
});

test('a synthesis of one total a zone', () => {
  const list = (a: number, b: number, total: number): Rows => [
    ['Service', 'Nombre'],
    ['Consultations', a],
    ['Chirurgies', b],
    ['Total', total],
  ];
  const sheets = (south: number): Record<string, Rows> => ({
    Nord: list(410, 87, 497),
    Sud: list(388, 92, 480),
    Est: list(205, 31, 236),
    Synthèse: [
      ['Zone', 'Nombre'],
      ['Nord', 497],
      ['Sud', south],
      ['Est', 236],
    ],
  });
  expect(across(sheets(480))).toContain('Synthèse!B3 = Sud!B4 (full, label)');
  expect(saidOf(sheets(480))).toEqual([]);
  expect(saidOf(sheets(470))).toEqual(['sum-mismatch Synthèse!B3']);
});

describe('a sheet called total, of two lines', () => {
  const day = (dental: number, ent: number): Rows => [
    ['Spécialité', 'Patients'],
    ['Dentaire', dental],
    ['ORL', ent],
    ['Total', ['=SUM(B2:B3)', dental + ent]],
  ];
  const total = (dental: number, ent: number): Rows => [
    ['Spécialité', 'Patients'],
    ['Dentaire', dental],
    ['ORL', ent],
    ['Total', dental + ent],
  ];
  const days = { J1: day(41, 33), J2: day(52, 29) };
  test.each([['Total'], ['Récap'], ['المجموع']])('%s: one line mistyped, its own total made to fit', (name) =>
    expect(saidOf({ ...days, [name]: total(39, 62) })).toEqual([`sum-mismatch ${name}!B2`]),
  );
  test('right', () => expect(saidOf({ ...days, Total: total(93, 62) })).toEqual([]));
  test('a third day', () => expect(saidOf({ ...days, J3: total(39, 62) })).toEqual([]));
  test('a total of other days too', () => expect(saidOf({ ...days, Total: total(130, 91) })).toEqual([]));
  test('one line is of another count', () => expect(saidOf({ ...days, Total: total(120, 62) })).toEqual([]));
});
