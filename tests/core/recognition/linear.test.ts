import { refText } from '../../../src/core/model/addresses';
import { termsOf } from '../../../src/core/recognition/sums/linear';
import { sheetOf, workbookOf } from '../../support/grid';

const workbook = workbookOf(
  sheetOf(
    'Data',
    [
      ['Item', 'Q1', 'Q2'],
      ['a', 1, 2],
      ['b', 3, 4],
      ['Total', 4, 6],
    ],
    { tables: [{ name: 'Stock', area: 'A1:C4', hasTotals: true }] },
  ),
  sheetOf("L'été", [[1, 2]]),
);
const names = new Map([
  ['income', '=Data!$B$2:$B$3'],
  ['net', '=Income-Data!C2'],
  ['loop', '=loop'],
]);

function read(formula: string): string | null {
  const terms = termsOf(formula, { workbook, sheet: 'Data', row: 1, names });
  return terms === null ? null : terms.map(({ range, sign }) => (sign < 0 ? '- ' : '+ ') + refText(range)).join(' ');
}

describe('a formula as a signed sum', () => {
  test.each([
    ['=SUM(B2:B3)', '+ Data!B2:B3'],
    ['=SUM($B$2:B3,C2)', '+ Data!B2:B3 + Data!C2'],
    ['=SUM(B2+B3)', '+ Data!B2 + Data!B3'],
    ['=B2+C2-B3', '+ Data!B2 + Data!C2 - Data!B3'],
    ['=B2-(C2-B3)', '+ Data!B2 - Data!C2 + Data!B3'],
    ['=-B2+C2', '- Data!B2 + Data!C2'],
    ['=SUM(B2:B3)-SUM(C2:C3)', '+ Data!B2:B3 - Data!C2:C3'],
    ['=SUBTOTAL(9,B2:B3)', '+ Data!B2:B3'],
    ['=SUBTOTAL(109, B2:B3)', '+ Data!B2:B3'],
    ['=AGGREGATE(9,5,B2:B3)', '+ Data!B2:B3'],
    ['=IFERROR(SUM(B2:B3),0)', '+ Data!B2:B3'],
    ["='L''été'!A1+Data!B2", "+ 'L''été'!A1 + Data!B2"],
    ['=SUM(Stock[Q1])', '+ Data!B2:B3'],
    ['=SUM(Stock[[Q1]:[Q2]])', '+ Data!B2:C3'],
    ['=Stock[@Q1]+Stock[[#This Row],[Q2]]', '+ Data!B2 + Data!C2'],
    ['=SUM(Income)', '+ Data!B2:B3'],
    ['=Net', '+ Data!B2:B3 - Data!C2'],
    ['=B2+0', '+ Data!B2'],
  ])('%s', (formula, expected) => {
    expect(read(formula)).toBe(expected);
  });

  test.each([
    '=B2*C2',
    '=B2/4',
    '=B2+5',
    '=AVERAGE(B2:B3)',
    '=SUBTOTAL(1,B2:B3)',
    '=IF(B2>0,B2,C2)',
    "='Gone'!A1",
    '=SUM(B2:B3',
    '=SUMIF(A:A,"a",B:B)',
    '=loop',
    '=Unknown',
    '=SUM(Stock[Gone])',
    '=B2&C2',
    '=10%',
  ])('%s is none', (formula) => {
    expect(read(formula)).toBeNull();
  });
});
