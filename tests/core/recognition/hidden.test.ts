import { checkReport } from '../../../src/core/reports/check-report';
import { check } from '../../../src/core/checks';
import { recognise } from '../../../src/core/recognition';
import { isHiddenColumn, lineCount } from '../../../src/core/recognition';
import type { SheetOptions } from '../../support/grid';
import { sheetOf, workbookOf } from '../../support/grid';

const rows = [
  ['Lieu', 'Femmes', 'Hommes'],
  ['Nord', 40, 3],
  ['Sud', 25, 4],
  ['Est', 17, 5],
  ['Ouest', 9, 2],
];

function regionWith(options: SheetOptions) {
  return recognise(workbookOf(sheetOf('S', rows, options))).regions[0];
}

test('a region that shows bears no mark', () => {
  expect(regionWith({})).not.toHaveProperty('hidden');
});

test('hidden rows and columns are marked, neighbours together', () => {
  const region = regionWith({ at: 'B3', hiddenRows: [4, 5, 7], hiddenColumns: ['C'] });
  expect(region?.hidden).toEqual({
    sheet: false,
    rows: [
      { first: 3, last: 4 },
      { first: 6, last: 6 },
    ],
    columns: [{ first: 2, last: 2 }],
  });
  expect(lineCount(region?.hidden?.rows ?? [])).toBe(3);
  expect([1, 2, 3].map((column) => isHiddenColumn(region?.hidden, column))).toEqual([false, true, false]);
});

test('what is hidden outside of a region is not its own', () => {
  expect(regionWith({ at: 'B3', hiddenRows: [1, 9], hiddenColumns: ['A', 'E'] })).not.toHaveProperty('hidden');
});

test.each(['hidden', 'veryHidden'] as const)('a %s sheet marks its regions, pivots too', (visibility) => {
  const { regions } = recognise(workbookOf(sheetOf('S', rows, { visibility, pivots: ['H1:I4'] })));
  expect(regions.map(({ kind, hidden }) => [kind, hidden])).toEqual([
    ['table', { sheet: true, rows: [], columns: [] }],
    ['pivot', { sheet: true, rows: [], columns: [] }],
  ]);
});

test('the report gives the addresses', () => {
  const workbook = workbookOf(sheetOf('S', rows, { hiddenRows: [3, 4], hiddenColumns: ['C'] }));
  const recognition = recognise(workbook);
  const [region] = checkReport('x', recognition, check(workbook, recognition), 0, 'en').regions;
  expect(region?.hidden).toEqual({ sheet: false, rows: ['3:4'], columns: ['C:C'] });
  expect(region?.fields.map(({ column, hidden }) => [column, hidden])).toEqual([
    ['A', undefined],
    ['B', undefined],
    ['C', true],
  ]);
});
