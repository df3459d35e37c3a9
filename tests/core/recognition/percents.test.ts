import { refText } from '../../../src/core/model/addresses';
import { check } from '../../../src/core/checks';
import { recognise } from '../../../src/core/recognition';
import type { GridCell } from '../../support/grid';
import { sheetOf, workbookOf } from '../../support/grid';
import { relationText } from './summary';

type Rows = readonly (readonly GridCell[])[];

const relationsOf = (rows: Rows, formats: Record<string, string> = {}): readonly string[] =>
  recognise(workbookOf(sheetOf('S', rows, { formats })))
    .relations.filter(({ kind }) => kind === 'percent')
    .map(relationText);

const findingsOf = (rows: Rows, formats: Record<string, string> = {}): readonly string[] => {
  const workbook = workbookOf(sheetOf('S', rows, { formats }));
  return check(workbook, recognise(workbook))
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ code, cells }) => `${code} ${cells.slice(0, 1).map(refText).join()}`);
};

describe('percentages that formulas declare', () => {
  const one = (formula: string, value: number, format = '0%'): readonly string[] =>
    relationsOf(
      [
        ['Site', 'Prévu', 'Réalisé', 'Autres', 'Résultat'],
        ['Atar', 200, 150, 30, [formula, value]],
        ['Zouerate', 120, 60, 10, 1],
      ],
      { E2: format },
    );
  test.each([
    ['=C2/B2', 0.75, 'S!C2 / S!B2'],
    ['=C2/B$2', 0.75, 'S!C2 / S!B2'],
    ['=IFERROR(C2/B2,"")', 0.75, 'S!C2 / S!B2'],
    ['=IF(B2=0,"",C2/B2)', 0.75, 'S!C2 / S!B2'],
    ['=ROUND(C2/B2,2)', 0.75, 'S!C2 / S!B2'],
    ['=IFERROR(ROUND((C2+D2)/B2,2),0)', 0.9, 'S!C2 + S!D2 / S!B2'],
    ['=C2/SUM(B2:B3)', 0.47, 'S!C2 / S!B2:B3'],
    ['=C2/(B2+B3)', 0.47, 'S!C2 / S!B2 + S!B3'],
    ['=SUM(C2:D2)/B2', 0.9, 'S!C2:D2 / S!B2'],
  ])('%s', (formula, value, parts) => expect(one(formula, value)).toEqual([`S!E2 = ${parts} (percent, formula)`]));
  test.each(['=C2/B2*100', '=100*C2/B2', '=C2*100/B2', '=(C2/B2)*100', '=ROUND(C2/B2*100,1)'])('%s', (formula) => {
    expect(
      relationsOf([
        ['Site', 'Prévu', 'Réalisé', '%'],
        ['Atar', 200, 150, [formula, 75]],
        ['Zouerate', 120, 60, 50],
      ]),
    ).toContain('S!D2 = S!C2 / S!B2 (percent, formula)');
  });
  test.each(['=C2/B2-1', '=(C2-B2)/B2', '=1-C2/B2', '=C2/B2/D2', '=C2*D2/B2', '=C2/12', '=AVERAGE(B2:C2)/D2', '=B2'])(
    '%s is no share of anything',
    (formula) => expect(one(formula, 0.5)).toEqual([]),
  );
  test('a price is no percentage', () => expect(one('=C2/B2', 0.75, '0.00')).toEqual([]));
});

describe('percentages that the layout shows', () => {
  const rates = (total: number): Rows => [
    ['Centre', 'Prévu', 'Réalisé', 'Taux de réalisation'],
    ['A', 200, 150, 75],
    ['B', 120, 60, 50],
    ['C', 80, 68, 85],
    ['D', 50, 20, 40],
    ['Total', 450, 298, total],
  ];
  test('quotients of two columns, in the total too', () => {
    expect(relationsOf(rates(66.2))).toEqual(
      ['S!D2 = S!C2 / S!B2', 'S!D3 = S!C3 / S!B3', 'S!D4 = S!C4 / S!B4', 'S!D5 = S!C5 / S!B5', 'S!D6 = S!C6 / S!B6'].map(
        (text) => `${text} (percent, layout)`,
      ),
    );
    expect(findingsOf(rates(66.2))).toEqual([]);
  });
  test('a total rate with one digit wrong', () => expect(findingsOf(rates(68.2))).toEqual(['percent-mismatch S!D6']));
  test('a total rate that is the mean of the rows', () => expect(findingsOf(rates(62.5))).toEqual([]));
  test('a total rate that is something else', () => expect(findingsOf(rates(91))).toEqual([]));
  test('shares without a total row are of the sum of the rows', () => {
    expect(
      relationsOf([
        ['الفئة', 'العدد', 'النسبة'],
        ['رجال', 40, 40],
        ['نساء', 35, 35],
        ['أطفال', 25, 25],
      ]),
    ).toEqual(['S!C2 = S!B2 / S!B2:B4', 'S!C3 = S!B3 / S!B2:B4', 'S!C4 = S!B4 / S!B2:B4'].map((text) => `${text} (percent, label)`));
  });
  test('the column of counts beside it, where two fit alike', () => {
    const rows: Rows = [
      ['Site', 'Hommes', 'Femmes', '%'],
      ['A', 10, 20, 10],
      ['B', 30, 60, 30],
      ['C', 60, 120, 60],
      ['Total', 100, 200, 100],
    ];
    expect(relationsOf(rows)[0]).toBe('S!D2 = S!C2 / S!C5 (percent, label)');
  });
  test('a column of rates of something that is not on the sheet', () => {
    expect(
      relationsOf([
        ['Province', 'Population', 'Taux de pauvreté'],
        ['Sefrou', 286000, 12.1],
        ['Taza', 528000, 17.4],
        ['Boulemane', 197000, 20.3],
      ]),
    ).toEqual([]);
  });
});

describe('what is wrong with percentages', () => {
  const shares = (second: string, value: number): Rows => [
    ['Service', 'Nombre', 'Part'],
    ['A', 50, ['=B2/B$6', 0.25]],
    ['B', 90, [second, value]],
    ['C', 40, ['=B4/B$6', 0.2]],
    ['D', 20, ['=B5/B$6', 0.1]],
    ['Total', 200, null],
  ];
  const formats = { 'C2:C5': '0.0%' };
  test('a formula that lost its denominator', () => expect(findingsOf(shares('=B3/B$5', 4.5), formats)).toEqual(['percent-mismatch S!C3']));
  test('formulas that hold', () => expect(findingsOf(shares('=B3/B$6', 0.45), formats)).toEqual([]));
  test('a percentage typed over a formula', () =>
    expect(
      findingsOf(
        [
          ['Service', 'Nombre', 'Part'],
          ['A', 50, ['=B2/B$6', 0.25]],
          ['B', 90, 0.54],
          ['C', 40, ['=B4/B$6', 0.2]],
          ['D', 20, ['=B5/B$6', 0.1]],
          ['Total', 200, null],
        ],
        formats,
      ),
    ).toEqual(['percent-mismatch S!C3']));
  test('rates above one without a format of percentages', () => {
    expect(
      findingsOf([
        ['Poste', 'Prévu', 'Réalisé', 'Taux'],
        ['A', 100, 95, ['=C2/B2', 0.95]],
        ['B', 80, 84, ['=C3/B3', 1.05]],
        ['C', 50, 60, ['=C4/B4', 1.2]],
      ]),
    ).toEqual([]);
  });
  test('no sum is made of them', () => {
    const workbook = workbookOf(sheetOf('S', shares('=B3/B$6', 0.45), { formats }));
    const { findings } = check(workbook, recognise(workbook));
    expect(findings.map(({ code }) => code)).toEqual(['typed-total']);
  });
  test('a long column tells only what does not fit', () => {
    const rows: GridCell[][] = [['Commune', 'Prévu', 'Réalisé', 'Taux']];
    for (let index = 0; index < 12_000; index++)
      rows.push([`C${index}`, 100 + (index % 7), 50 + (index % 5), Math.round(((50 + (index % 5)) / (100 + (index % 7))) * 1000) / 10]);
    rows[7_000] = ['C7000', 200, 100, 73];
    expect(relationsOf(rows)).toEqual(['S!D7001 = S!C7001 / S!B7001 (percent, layout)']);
    expect(findingsOf(rows)).toContain('percent-mismatch S!D7001');
  });
});
