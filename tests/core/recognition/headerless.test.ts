import type { Mapping } from '../../../src/core/model/mapping';
import { mappingsSchema } from '../../../src/core/model/mapping-schema';
import type { Field, Recognition, Region, RowField } from '../../../src/core/model/recognition';
import type { Role } from '../../../src/core/model/roles';
import { recognise } from '../../../src/core/recognition';
import { correctionOf, declaredField, declaredRelation } from '../../../src/core/recognition';
import type { GridCell } from '../../support/grid';
import { sheetOf, workbookOf } from '../../support/grid';
import { relationText } from './summary';

type Rows = readonly (readonly GridCell[])[];

function read(rows: Rows, mappings: readonly Mapping[] = [], at = 'A1'): Recognition {
  return recognise(workbookOf(sheetOf('S', rows, { at })), mappings);
}

function regionOf({ regions }: Recognition, index = 0): Region {
  const region = regions[index];
  if (!region) throw new Error('no region');
  return region;
}

function declare(region: Region, field: Field | RowField | undefined, role: Role): Mapping {
  const named = field ? declaredField(region, 'm', field, role) : null;
  if (!named?.done) throw new Error('not declared');
  expect(mappingsSchema.parse(JSON.parse(JSON.stringify([named.mapping])))).toEqual([named.mapping]);
  return named.mapping;
}

const mapped = ({ regions }: Recognition): unknown =>
  regions
    .flatMap(({ fields, rowFields = [] }) => [...fields, ...rowFields])
    .filter(({ from }) => from === 'mapping')
    .map(({ column, role, ...field }) => ['row' in field ? field.row : null, column, role]);
const broken = ({ brokenMappings }: Recognition): unknown => brokenMappings.map(({ why, header }) => [why, header]);

describe('a column of a table without headers', () => {
  const rows: Rows = [
    ['Sefrou', 120, 8],
    ['Boulemane', 95, 6],
    ['Taza', 143, 11],
    ['Guercif', 71, 4],
  ];
  const first = regionOf(read(rows));
  const mapping = declare(first, first.fields[2], 'acts');

  it.each<[string, Rows, string, number]>([
    ['as it was', rows, 'A1', 2],
    ['moved as a whole', rows, 'D9', 5],
    ['its rows in another order', [...rows].reverse(), 'A1', 2],
    ['with rows inserted and one gone', [['Missour', 33, 2], ...rows.slice(1), ['Outat', 21, 1]], 'B2', 3],
  ])('is corrected: %s', (_what, moved, at, column) => {
    const recognition = read(moved, [mapping], at);
    expect(broken(recognition)).toEqual([]);
    expect(mapped(recognition)).toEqual([[null, column, 'acts']]);
    expect(recognition.figures.filter((figure) => figure.column === column).every(({ role }) => role === 'acts')).toBe(true);
  });

  it.each<[string, Rows]>([
    ['a column was inserted', rows.map(([label, a, b]) => [label, a, 1, b])],
    ['a column went', rows.map(([label, a]) => [label, a])],
    ['texts stand there now', rows.map(([label, a]) => [label, a, 'vu'])],
    ['headers were written over it', [['Lieu', 'Femmes', 'Hommes'], ...rows]],
    [
      'other rows stand there',
      [
        ['a', 1, 2],
        ['b', 2, 3],
        ['c', 3, 9],
      ],
    ],
  ])('is reported, and nothing is forced, where %s', (_what, changed) => {
    const recognition = read(changed, [mapping]);
    expect(broken(recognition)).toEqual([['header-gone', 'Sefrou | Boulemane | Taza']]);
    expect({ ...recognition, brokenMappings: [] }).toEqual(read(changed));
  });

  it('is told from a like table by its title, and reported where nothing tells them apart', () => {
    const right = (row: readonly GridCell[]): readonly GridCell[] => [null, null, null, null, null, ...row];
    const two = (one: string, other: string): Rows => [[one], ...rows, [], [], right([other]), ...rows.map(right)];
    const both = read(two('Caravane de mars', 'Caravane de mai'));
    const second = declare(regionOf(both, 1), regionOf(both, 1).fields[1], 'persons');
    const turned = read(two('Caravane de mai', 'Caravane de mars'), [second]);
    expect(broken(turned)).toEqual([]);
    expect(regionOf(turned, 0).fields[1]?.from).toBe('mapping');
    expect(broken(read(two('Relevé', 'Relevé'), [second]))).toEqual([['header-twice', 'Sefrou | Boulemane | Taza']]);
  });

  it('can be corrected a second time and taken back, since a correction is tied to what is read without it', () => {
    const corrected = regionOf(read(rows, [mapping]));
    const again = correctionOf([first], [mapping], corrected, corrected.fields[2] as Field);
    expect(again).toBe(mapping);
    expect(correctionOf([first], [mapping], corrected, corrected.fields[1] as Field)).toBeNull();
  });

  it('takes part in a sum of the user', () => {
    const declared = declaredRelation(
      read(rows),
      'r',
      { sheet: 'S', row: 2, column: 2 },
      [{ sheet: 'S', top: 0, bottom: 1, left: 2, right: 2 }],
      'at-least',
    );
    if (!declared.done) throw new Error(declared.why);
    const moved = read([...rows].reverse(), [declared.mapping], 'C4');
    expect(moved.relations.filter(({ origin }) => origin === 'user').map(relationText)).toEqual(['S!E5 = S!E7 + S!E6 (at-least, user)']);
    expect(
      broken(
        read(
          rows.map(([label, a, b]) => [label, a, 1, b]),
          [declared.mapping],
        ),
      ),
    ).toEqual([['cells-gone', 'Taza']]);
  });
});

it('of a table with headers the one column without is corrected wherever it goes', () => {
  const rows: Rows = [
    ['', 'Femmes', 'Hommes'],
    ['Nord', 40, 3],
    ['Sud', 25, 4],
    ['Est', 17, 5],
  ];
  const region = regionOf(read(rows));
  const mapping = declare(region, region.fields[0], 'province');
  const moved = read(
    rows.map(([label, a, b]) => [b, label, a]),
    [mapping],
  );
  expect(broken(moved)).toEqual([]);
  expect(mapped(moved)).toEqual([[null, 1, 'province']]);
});

it('without labels, a title or headers nothing can be tied', () => {
  const region = regionOf(
    read([
      [1.5, 2.25, 3],
      [4, 5.5, 6],
      [7.25, 8, 9],
    ]),
  );
  expect(declaredField(region, 'm', region.fields[0] as Field, 'amount')).toEqual({ done: false, why: 'no-text' });
});

describe('a label of a block', () => {
  const rows: Rows = [
    ['Lieu', 'Sefrou'],
    ['Date', '14/02/2026'],
    ['Servis', 320],
    ['Lunettes', 45],
  ];
  const first = regionOf(read(rows));
  const servis = (): RowField | undefined => first.rowFields?.find(({ header }) => header === 'Servis');
  const mapping = declare(first, servis(), 'persons');

  it('says what its value is', () => {
    expect(first.kind).toBe('block');
    expect(first.rowFields?.map(({ row, column, header, role, from }) => [row, column, header, role, from]).slice(0, 2)).toEqual([
      [0, 1, 'Lieu', 'place', 'header'],
      [1, 1, 'Date', 'date', 'header'],
    ]);
    expect(servis()?.from).toBe('values');
  });

  it.each<[string, Rows, string, [number, number]]>([
    ['as it was', rows, 'A1', [2, 1]],
    [
      'among other rows',
      [
        ['Servis', 320],
        ['Commune', 'Adrej'],
        ['Lunettes', 45],
        ['Lieu', 'Sefrou'],
        ['Date', '14/02/2026'],
      ],
      'C5',
      [4, 3],
    ],
    ['with its value changed', [...rows.slice(0, 2), ['servis :', 12], ['Lunettes', 45]], 'A1', [2, 1]],
  ])('is corrected: %s', (_what, moved, at, [row, column]) => {
    const recognition = read(moved, [mapping], at);
    expect(broken(recognition)).toEqual([]);
    expect(mapped(recognition)).toEqual([[row, column, 'persons']]);
    expect(recognition.figures.filter((figure) => figure.row === row)).toMatchObject([{ role: 'persons', unit: 'person' }]);
    expect(recognition.figures.filter((figure) => figure.row !== row).some(({ role }) => role === 'persons')).toBe(false);
  });

  it('that is gone or there twice is reported, and nothing is forced', () => {
    const gone = rows.map(([label, value]) => [label === 'Servis' ? 'Accueillis' : label, value]);
    expect(broken(read(gone, [mapping]))).toEqual([['cells-gone', 'Servis']]);
    expect({ ...read(gone, [mapping]), brokenMappings: [] }).toEqual(read(gone));
    const twice = [...rows, ['Servis', 7]];
    expect(broken(read(twice, [mapping]))).toEqual([['header-twice', 'Servis']]);
  });

  it('beside another label is corrected alone', () => {
    const pairs: Rows = [
      ['Servis', 320, 'Soignés', 50],
      ['Lunettes', 45, 'Kits', 9],
      ['Boîtes', 80, 'Cartons', 3],
    ];
    const block = regionOf(read(pairs));
    const one = declare(
      block,
      block.rowFields?.find(({ header }) => header === 'Soignés'),
      'persons',
    );
    const recognition = read(pairs, [one], 'B2');
    expect(mapped(recognition)).toEqual([[1, 4, 'persons']]);
    expect(recognition.figures.filter(({ role }) => role === 'persons').map(({ row, column }) => [row, column])).toEqual([[1, 4]]);
  });

  it('that names no figure takes its value from the figures', () => {
    const recognition = read(rows, [declare(first, servis(), 'note')]);
    expect(recognition.figures.some(({ row }) => row === 2)).toBe(false);
  });

  it.each<[string, GridCell, readonly string[]]>([
    ['Date', '14/02/2026', []],
    ['N° de lot', 'B-2026/14', []],
    ['Lieu', '3ème arrondissement', []],
    ['Patients du centre', '1 200', ['text-number']],
    ['Servis', '32O', ['unreadable']],
    ['Patients', '1.5.7', ['unreadable']],
  ])('“%s: %s” holds a figure only where it is to be one', (label, value, states) => {
    const { figures } = read([
      ['Lunettes', 45],
      [label, value],
      ['Kits', 9],
      ['Cartons', 3],
    ]);
    expect(figures.filter(({ row }) => row === 1).map(({ state }) => state)).toEqual(states);
  });

  it('is none where more figures than labels stand in a row', () => {
    expect(
      regionOf(
        read([
          ['Sefrou', 120, 8],
          ['Boulemane', 95, 6],
          ['Taza', 143, 11],
        ]),
      ),
    ).not.toHaveProperty('rowFields');
  });
});
