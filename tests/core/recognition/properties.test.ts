import fc from 'fast-check';
import { recognise } from '../../../src/core/recognition';
import type { GridCell } from '../../support/grid';
import { sheetOf, workbookOf } from '../../support/grid';
import { relationText } from './summary';

const text = fc.constantFrom(
  'Total',
  'المجموع',
  'Sous-total',
  'dont',
  'منها',
  'Centre',
  '  - a',
  '%',
  '1 234',
  '١٢٣',
  '12/03/2026',
  '-',
  'ND',
  'cumul',
  'Notes:',
  '2024',
  'x',
  '',
);
const formula = fc.constantFrom(
  '=SUM(A1:A3)',
  '=A1+B2-C3',
  '=SUM(',
  '=SUBTOTAL(9,B1:B4)',
  "='No such'!A1",
  '=T[#Data]',
  '=IF(A1,B1)',
  '=SUM(A:A)',
  '=-(-A1)',
  '=Name',
  '=SUM(A1:A2,,B3)',
  "=SUM('",
  '=A1:',
  '=[x',
  '=SUM(A1 B2)',
);
const number = fc.oneof(fc.integer({ min: -5, max: 5000 }), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }));
const cell: fc.Arbitrary<GridCell> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: number },
  { weight: 4, arbitrary: text.map((one) => (one === '' ? null : one)) },
  { weight: 1, arbitrary: fc.tuple(formula, number) },
  { weight: 1, arbitrary: fc.constantFrom<GridCell>(true, { error: '#N/A' }) },
);
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 14 });
const merges = fc.subarray(['A1:C1', 'A2:A4', 'B3:D3', 'C5:D9', 'A10:G10']);
const formats = fc.constantFrom<Readonly<Record<string, string>>>({}, { 'B1:B9': 'dd/mm/yyyy' }, { 'C2:D6': '0%' });

describe('any grid', () => {
  it('never throws, and every relation adds cells other than its total', () => {
    fc.assert(
      fc.property(rows, merges, formats, (grid, merged, format) => {
        const { relations, figures } = recognise(workbookOf(sheetOf('S', grid, { merges: merged, formats: format })));
        for (const { total, parts } of relations) {
          expect(parts.length).toBeGreaterThan(0);
          expect(
            parts.some(
              (part) =>
                part.sheet === total.sheet &&
                total.row >= part.top &&
                total.row <= part.bottom &&
                total.column >= part.left &&
                total.column <= part.right,
            ),
          ).toBe(false);
        }
        const cells = figures.map(({ row, column }) => `${row},${column}`);
        expect(new Set(cells).size).toBe(cells.length);
      }),
      { numRuns: 400 },
    );
  });
});

const places = ['Atar', 'صفرو', 'Midelt', 'Nador', 'ورزازات', 'Figuig', 'Taza', 'Oujda'];
const table = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 })), { minLength: 3, maxLength: 8 })
  .map((pairs) => pairs.map(([a, b], index): GridCell[] => [places[index], a, b, a + b]));

function withTotals(data: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
  const sum = (column: number): number => data.reduce((so, row) => so + Number(row[column]), 0);
  return [['المركز', 'نساء', 'رجال', 'المجموع'], ...data, ['المجموع العام', sum(1), sum(2), sum(3)]];
}

const relationsOf = (grid: readonly (readonly GridCell[])[], at = 'A1'): readonly string[] =>
  recognise(workbookOf(sheetOf('S', grid, { at }))).relations.map(relationText);

describe('a table of typed figures', () => {
  it('gives the same relations whatever the order of its rows', () => {
    fc.assert(
      fc.property(
        table.chain((data) => fc.tuple(fc.constant(data), fc.shuffledSubarray(data, { minLength: data.length }))),
        ([data, shuffled]) => {
          expect(relationsOf(withTotals(shuffled))).toEqual(relationsOf(withTotals(data)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gives as many relations and the same figures wherever it stands', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('B2', 'D7', 'AA100'), (data, at) => {
        const [here, there] = [
          recognise(workbookOf(sheetOf('S', withTotals(data)))),
          recognise(workbookOf(sheetOf('S', withTotals(data), { at }))),
        ];
        expect(there.relations.length).toBe(here.relations.length);
        expect(there.figures.map(({ value, label, role }) => [value, label, role])).toEqual(
          here.figures.map(({ value, label, role }) => [value, label, role]),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('totals every column and, where men and women make it up, every row', () => {
    fc.assert(
      fc.property(
        table.filter((data) => data.filter((row) => Number(row[1]) > 0 && Number(row[2]) > 0).length >= 2),
        (data) => {
          const total = data.length + 2;
          const columns = ['B', 'C', 'D'].map((letter) => `S!${letter}${total} = S!${letter}2:${letter}${total - 1} (full, label)`);
          const across = Array.from(
            { length: data.length + 1 },
            (_, index) => `S!D${index + 2} = S!B${index + 2}:C${index + 2} (full, label)`,
          );
          expect(relationsOf(withTotals(data))).toEqual([...columns, ...across]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
