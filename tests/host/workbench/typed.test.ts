import { locales } from '../../../src/host/workbench/locale';
import { fromLocal, toLocal } from '../../../src/host/workbench/local-formula';
import { pastedRows } from '../../../src/host/workbench/pasted';
import { readTyped } from '../../../src/host/workbench/typed';
import { contentOf } from '../../../src/host/workbench/cell-text';
import { enter, putBack } from '../../../src/host/workbench/entry';
import { Workbook } from '../../../src/host/workbook/workbook';

const today = { year: 2026 };

test.each([
  ['fr', '12,5', 12.5],
  ['fr', '1 234', 1234],
  ['fr', '1\u202F234,50', 1234.5],
  ['fr', '-3,5 %', -0.035],
  ['fr', '(12)', -12],
  ['fr', '12.5', '12.5'],
  ['fr', '1,234,567', '1,234,567'],
  ['fr', '02/03/2026', 46_083],
  ['fr', '31/12', 46_387],
  ['fr', '32/12/2026', '32/12/2026'],
  ['fr', '2026-03-02', 46_083],
  ['fr', '08:30', 8.5 / 24],
  ['fr', 'Sefrou 2', 'Sefrou 2'],
  ['fr', "'12", '12'],
  ['fr', '06 12 34 56 78', '06 12 34 56 78'],
  ['ar', '١٢٣', 123],
  ['ar', '١٢٫٥', 12.5],
  ['ar', '٢/٣/٢٠٢٦', 46_083],
  ['ar', '1.234', 1234],
  ['ar', '٥٪', 0.05],
  ['ar', 'مجموع ٣', 'مجموع ٣'],
  ['en', '12,345.5', 12_345.5],
  ['en', '02/03/2026', 46_056],
  ['en', '12,5', '12,5'],
  ['en', '١٢٣', 123],
  ['en', 'TRUE', true],
] as const)('%s reads %s', (language, text, value) => {
  expect(readTyped(text, 'General', locales[language], today)).toMatchObject({ kind: 'value', value });
});

test('a day, an hour and a percentage bring their format; under "@" all is text', () => {
  expect(readTyped('02/03/2026', 'General', locales.fr, today)).toMatchObject({ numberFormat: 'dd/mm/yyyy' });
  expect(readTyped('8:30', 'General', locales.en, today)).toMatchObject({ numberFormat: 'hh:mm' });
  expect(readTyped('5 %', 'General', locales.fr, today)).toMatchObject({ numberFormat: '0%' });
  expect(readTyped('12,5', '@', locales.fr, today)).toMatchObject({ value: '12,5' });
});

test.each([
  ['fr', '=SOMME(A1;B1:B3)*1,5', '=SUM(A1,B1:B3)*1.5'],
  ['fr', '=SI(A1>2,5;"a;b,c";SOMME.SI.ENS(B:B;C:C;"x"))', '=IF(A1>2.5,"a;b,c",SUMIFS(B:B,C:C,"x"))'],
  ['fr', "=NBVAL('Feuille; 1'!A1:A3)", "=COUNTA('Feuille; 1'!A1:A3)"],
  ['fr', '=SUM(A1,B2)', '=SUM(A1,B2)'],
  ['fr', '=QAFILA.NUMBER("1;2")', '=QAFILA.NUMBER("1;2")'],
  ['fr', '=SI(VRAI;1;2)', '=IF(TRUE,1,2)'],
  ['ar', '=SUM(A1;٢٫٥)', '=SUM(A1,2.5)'],
  ['en', '=SUM(A1,2.5)', '=SUM(A1,2.5)'],
] as const)('%s reads the formula %s', (language, typed, formula) => {
  expect(readTyped(typed, 'General', locales[language], today)).toEqual({ kind: 'formula', formula });
});

test.each(['=1+', '=SUM(A1', '=A1)', '=IF(1,2', '="x', '=*2', '=SUM(,', '=A1:B2:'])(
  '%s is refused: Excel would call the file damaged',
  (text) => {
    for (const locale of Object.values(locales)) expect(readTyped(text, 'General', locale, today)).toBeNull();
  },
);

test.each(['=SUM(A1,B1)*1.5', '=IF(A1>2.5,"a,b",SUMIFS(B:B,C:C,"x"))', '={1,2;3,4}', '=ROUND(1.25,1)', "=SUM('a,b'!A1:B2,1.5)", '=A10.5'])(
  '%s is shown in each language so that it is read back the same',
  (formula) => {
    for (const locale of Object.values(locales)) expect(fromLocal(toLocal(formula, locale), locale)).toBe(formula);
  },
);

test('what a cell holds is shown so that Enter leaves it as it is', () => {
  const contents: readonly (readonly [string | number | boolean, string])[] = [
    [12.5, 'General'],
    [-0.25, '0%'],
    [46_083, 'dd/mm/yyyy'],
    ['12,5', 'General'],
    ['=1+1', 'General'],
    ['02/03/2026', 'General'],
    ['TRUE', 'General'],
    [true, 'General'],
    ['00123', '@'],
    ["'x", 'General'],
    ['قافلة', 'General'],
  ];
  for (const locale of Object.values(locales)) {
    const workbook = Workbook.empty();
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    for (const [row, [value, numberFormat]] of contents.entries()) {
      sheet.setStyle({ top: row, bottom: row, left: 0, right: 0 }, { numberFormat });
      sheet.setValue(row, 0, value);
      const text = contentOf(sheet, row, 0, locale);
      expect(enter(workbook, [{ sheetId: sheet.id, row, column: 0, text }], locale)).toMatchObject({ ok: true });
      expect([text, sheet.value(row, 0), sheet.formula(row, 0)]).toEqual([text, value, null]);
    }
  }
});

test('entries are taken back and made again, formulas and formats too', () => {
  const workbook = Workbook.empty();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.setFormula(0, 0, '=1+2');
  const entered = enter(workbook, [{ sheetId: sheet.id, row: 0, column: 0, text: '02/03/2026' }], locales.fr);
  if (!entered.ok) throw new Error(entered.problem);
  expect([sheet.value(0, 0), sheet.style(0, 0).numberFormat]).toEqual([46_083, 'dd/mm/yyyy']);
  const again = putBack(workbook, entered.before);
  if (!again.ok) throw new Error(again.problem);
  expect([sheet.formula(0, 0), sheet.style(0, 0).numberFormat]).toEqual(['=1+2', 'General']);
  putBack(workbook, again.before);
  expect([sheet.formula(0, 0), sheet.value(0, 0)]).toEqual([null, 46_083]);
});

test.each([
  [
    '1\t2\n3\t4',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'a\t"two\nlines"\r\nb\tc\r\n',
    [
      ['a', 'two\nlines'],
      ['b', 'c'],
    ],
  ],
  ['"say ""yes"""\tx', [['say "yes"', 'x']]],
  ['"quoted" word\tx', [['"quoted" word', 'x']]],
  ['"a\tb"\tc', [['a\tb', 'c']]],
  [
    '\t\n1\t',
    [
      ['', ''],
      ['1', ''],
    ],
  ],
  ['"open\tx', [['"open', 'x']]],
])('the pasted text %j is cells', (text, rows) => {
  expect(pastedRows(text)).toEqual(rows);
});
