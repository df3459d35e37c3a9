import { check } from '../../../src/core/checks';
import { refText } from '../../../src/core/model/addresses';
import { recognise } from '../../../src/core/recognition';
import type { GridCell } from '../../support/grid';
import { sheetOf, workbookOf } from '../../support/grid';
import { relationText } from './summary';

type Rows = readonly (readonly GridCell[])[];

const relationsOf = (rows: Rows): readonly string[] => recognise(workbookOf(sheetOf('S', rows))).relations.map(relationText);
const saidOf = (rows: Rows): readonly string[] => {
  const workbook = workbookOf(sheetOf('S', rows));
  return check(workbook, recognise(workbook))
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ code, cells }) => `${code} ${cells.slice(0, 1).map(refText).join()}`);
};

describe('columns that add their neighbours without saying so', () => {
  const quarters = (year: number): Rows => [
    ['Province', 'T1', 'T2', 'T3', 'T4', 'Année'],
    ['Sefrou', 320, 415, 288, 390, 1413],
    ['Taza', 210, 198, 305, 277, year],
    ['Boulemane', 158, 171, 144, 163, 636],
  ];
  test('a year of quarters', () => {
    expect(relationsOf(quarters(990))).toEqual([
      'S!F2 = S!B2:E2 (full, layout)',
      'S!F3 = S!B3:E3 (full, layout)',
      'S!F4 = S!B4:E4 (full, layout)',
    ]);
    expect(saidOf(quarters(990))).toEqual([]);
  });
  test('one of them wrong by a slip', () => expect(saidOf(quarters(960))).toEqual(['row-sum-mismatch S!F3']));
  test('one of them far off: not meant', () => expect(saidOf(quarters(1777))).toEqual([]));
  test('in Arabic, before its parts', () => {
    const rows = (sum: number): Rows => [
      ['الجماعة', 'المستفيدون', 'رجال', 'نساء', 'أطفال'],
      ['صفرو', 412, 150, 170, 92],
      ['تازة', sum, 240, 265, 150],
      ['وجدة', 318, 101, 140, 77],
      ['بركان', 529, 187, 201, 141],
    ];
    expect(relationsOf(rows(655))).toContain('S!B3 = S!C3:E3 (full, layout)');
    expect(saidOf(rows(665))).toEqual(['row-sum-mismatch S!B3']);
  });
  test('quarters within a half year: what they add is not added again', () => {
    const rows: Rows = [
      ['Centre', 'Janvier', 'Février', 'Mars', 'Trim 1', 'Avril', 'Mai', 'Juin', 'Trim 2', 'Semestre'],
      ['Sefrou', 110, 120, 131, 361, 141, 152, 163, 456, 817],
      ['Taza', 75, 85, 65, 225, 95, 57, 55, 207, 432],
      ['Fès', 201, 210, 222, 633, 231, 244, 250, 725, 1358],
    ];
    expect(relationsOf(rows)).toContain('S!E3 = S!B3:D3 (full, layout)');
    expect(relationsOf(rows)).toContain('S!J3 = S!B3:D3 + S!F3:H3 (full, layout)');
  });
});

describe('columns that only look like sums', () => {
  test('persons who have several services in some rows', () => {
    expect(
      saidOf([
        ['Site', 'Bénéficiaires', 'Consultations', 'Chirurgies'],
        ['A', 412, 320, 92],
        ['B', 655, 500, 155],
        ['C', 310, 270, 53],
        ['D', 221, 190, 44],
        ['E', 530, 420, 110],
      ]),
    ).toEqual([]);
  });
  test('small and round figures', () => {
    expect(
      relationsOf([
        ['Jour', 'Médecins', 'Infirmiers', 'Équipe'],
        ['J1', 2, 3, 5],
        ['J2', 4, 6, 10],
        ['J3', 10, 20, 30],
      ]),
    ).toEqual([]);
    expect(
      relationsOf([
        ['Site', 'Matin', 'Soir', 'Capacité'],
        ['A', 20, 30, 50],
        ['B', 30, 30, 60],
        ['C', 50, 40, 90],
      ]),
    ).toEqual([]);
  });
  test('what was planned is what was done and what is left', () => {
    const relations = relationsOf([
      ['Projet', 'Budget', 'Dépensé', 'Reste'],
      ['A', 50321, 32150, 18171],
      ['B', 42117, 38900, 3217],
      ['C', 36555, 12480, 24075],
    ]);
    expect(relations).toEqual(['S!D2 = S!B2 - S!C2 (full, label)', 'S!D3 = S!B3 - S!C3 (full, label)', 'S!D4 = S!B4 - S!C4 (full, label)']);
  });
  test('a computed difference', () => {
    expect(
      relationsOf([
        ['Projet', 'Alpha', 'Bêta', 'Gamma'],
        ['A', 50321, 32150, ['=B2-C2', 18171]],
        ['B', 42117, 38900, ['=B3-C3', 3217]],
        ['C', 36555, 12480, ['=B4-C4', 24075]],
      ]),
    ).toEqual([0, 1, 2].map((index) => `S!D${index + 2} = S!B${index + 2} - S!C${index + 2} (full, formula)`));
  });
});

test('an opening balance under another name leaves no negative stock', () => {
  for (const opening of ['Solde ouverture', 'Solde d’ouverture', 'Solde initial', 'Stock précédent']) {
    expect(
      saidOf([
        ['Article', opening, 'Entrées', 'Sorties', 'Solde'],
        ['Paracétamol', 1200, 500, 830, 870],
        ['Amoxicilline', 640, 300, 415, 525],
        ['Gants', 2500, 1000, 1875, 1625],
      ]),
    ).toEqual([]);
  }
});
