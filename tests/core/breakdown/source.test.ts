import { columnNamed, namesIn, sourceTables, type SourceColumn } from '../../../src/core/breakdown/sheet/source';
import { sourcesOf } from '../../../src/core/breakdown/sheet/request';
import { currenciesAdded, groupSources } from '../../../src/core/breakdown/sheet/groups';
import { breakdownTable } from '../../../src/core/breakdown';
import { breakdownFormula } from '../../../src/core/breakdown/sheet/function';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/model/grid';
import { recognise } from '../../../src/core/recognition';

type Rows = readonly (readonly CellValue[])[];

function sheetOf(name: string, values: Rows, extra: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const width = values[0]?.length ?? 0;
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    area: { top: 0, left: 0, bottom: values.length - 1, right: width - 1 },
    usedRows: values.length,
    values,
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row) => row.map(() => 'General')),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    pivots: [],
    ...extra,
  };
}

const workbookOf = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ sheets, names: [], dateSystem: 1900 });

function brokenDown(workbook: WorkbookSnapshot, by: string, measures: string, sheets = workbook.sheets[0]?.name ?? '') {
  const recognition = recognise(workbook);
  const asked = sourcesOf(workbook, recognition, { sheets, range: null, by, measures });
  if (!asked.ok) return asked;
  const { groups } = groupSources(workbook, recognition, asked.sources);
  return breakdownTable(groups).rows.map(({ keys, sums }) => [...keys, ...sums]);
}

const column = (header: string, at: number): SourceColumn => ({ header, column: at, role: 'unknown', isFigure: true });

test.each([
  ['Région', 0],
  ['region', 0],
  ['REGION', 0],
  ['hommes / < 1 an', 1],
  ['< 1 an', 1],
  ['C', 2],
  ['المستفيدون', 3],
  ['مستفيدون', 3],
])('the name %s means column %d', (name, position) => {
  const columns = [column('Région', 0), column('Hommes / < 1 an', 1), column('Femmes / total', 2), column('المستفيدون', 3)];
  expect(columnNamed({ columns }, name)).toEqual({ found: 'one', column: columns[position] });
});

test('a name that two columns bear is not decided', () => {
  expect(columnNamed({ columns: [column('Total', 0), column('total', 1)] }, 'Total')).toEqual({ found: 'several' });
});

test('names may hold commas where such a header is known', () => {
  expect(namesIn('Dons, en nature,Province', (name) => name === 'Dons, en nature')).toEqual(['Dons, en nature', 'Province']);
  expect(namesIn(' a , b,', () => false)).toEqual(['a', 'b']);
});

test('merged keys stand for every row that they cover', () => {
  const values: Rows = [
    ['Region', 'Place', 'Persons'],
    ['North', 'a', 1],
    [null, 'b', 2],
    [null, 'c', 4],
    ['South', 'd', 8],
    [null, 'e', 16],
  ];
  const merges = [{ top: 1, bottom: 3, left: 0, right: 0 }];
  expect(brokenDown(workbookOf(sheetOf('T', values, { merges })), 'Region', 'Persons')).toEqual([
    ['North', 7],
    ['South', 8],
    [null, 16],
  ]);
});

test('a key that a stray space indents is no part of the row above', () => {
  const values: Rows = [
    ['Place', 'Persons'],
    ['Sefrou', 3],
    ['Taza', 5],
    [' Sefrou', 7],
    ['Fes', 9],
    ['  Taza', 11],
    ['Meknes', 4],
  ];
  expect(brokenDown(workbookOf(sheetOf('T', values)), 'Place', 'Persons')).toEqual([
    ['Sefrou', 10],
    ['Taza', 16],
    ['Fes', 9],
    ['Meknes', 4],
  ]);
});

test('a dash is none, ND is not reported, a word is named', () => {
  const values: Rows = [
    ['Place', 'Persons'],
    ['a', '-'],
    ['b', 'ND'],
    ['c', 'see note'],
    ['d', '1 200'],
    ['e', 5],
    ['f', 12],
    ['g', 7],
    ['h', 9],
  ];
  expect(brokenDown(workbookOf(sheetOf('T', values)), 'Place', 'Persons')).toEqual([
    ['a', 0],
    ['b', null],
    ['c', null],
    ['d', 1200],
    ['e', 5],
    ['f', 12],
    ['g', 7],
    ['h', 9],
  ]);
});

test('currencies that are added to one another are named, unless they are a field', () => {
  const values: Rows = [
    ['Partenaire', 'Montant', 'Devise'],
    ['x', 100, 'MAD'],
    ['y', 50, 'EUR'],
    ['x', 70, 'mad'],
  ];
  const workbook = workbookOf(sheetOf('T', values));
  const recognition = recognise(workbook);
  const added = (by: string) => {
    const asked = sourcesOf(workbook, recognition, { sheets: 'T', range: null, by, measures: 'Montant' });
    return asked.ok ? currenciesAdded(workbook, asked.sources) : null;
  };
  expect(added('Partenaire')).toEqual(['MAD', 'EUR']);
  expect(added('Partenaire,Devise')).toEqual([]);
});

test('two tables with the same headers on a sheet are not chosen between', () => {
  const values: Rows = [
    ['Place', 'Persons'],
    ['a', 1],
    ['b', 2],
    [null, null],
    [null, null],
    [null, null],
    ['Place', 'Persons'],
    ['c', 3],
    ['d', 4],
  ];
  const workbook = workbookOf(sheetOf('T', values));
  if (sourceTables(recognise(workbook)).length === 2)
    expect(brokenDown(workbook, 'Place', 'Persons')).toMatchObject({ ok: false, why: 'several-tables' });
  else throw new Error('recognition no longer sees two tables here');
});

test('the function is offered for neighbouring columns of one plain table only', () => {
  const values: Rows = [
    ['A place', 'Kind', 'Persons', 'Acts'],
    ['a', 'x', 1, 2],
    ['b', 'y', 3, 4],
    ['Total', null, 4, 6],
  ];
  const workbook = workbookOf(sheetOf('My sheet', values));
  const recognition = recognise(workbook);
  const formulaOf = (by: string, measures: string, home: string) => {
    const asked = sourcesOf(workbook, recognition, { sheets: 'My sheet', range: null, by, measures });
    if (!asked.ok) throw new Error(asked.why);
    return breakdownFormula(asked.sources, home, { order: 'value', subtotals: false });
  };
  expect(formulaOf('A place,Kind', 'Persons,Acts', 'Other')).toEqual({
    ok: true,
    formula: `=QAFILA.BREAKDOWN('My sheet'!$A$1:$B$3,'My sheet'!$C$1:$D$3,,"value")`,
  });
  expect(formulaOf('Kind,A place', 'Persons', 'Other')).toEqual({ ok: false, why: 'columns-apart' });
});
