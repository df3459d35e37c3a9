import { check } from '../../../src/core/checks';
import { recognise } from '../../../src/core/recognition';
import type { GridCell } from '../../support/grid';
import { sheetOf, workbookOf } from '../../support/grid';
import { relationText } from './summary';

type Rows = readonly (readonly GridCell[])[];

function read(
  rows: Rows,
  indents?: Readonly<Record<string, number>>,
): { readonly levels: readonly number[]; readonly relations: readonly string[]; readonly findings: readonly string[] } {
  const workbook = workbookOf(sheetOf('S', rows, indents ? { indents } : {}));
  const recognition = recognise(workbook);
  const findings = check(workbook, recognition)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ code, outcome }) => `${code} ${outcome}`);
  return {
    levels: recognition.regions[0]?.rows.map(({ level }) => level) ?? [],
    relations: recognition.relations.map(relationText),
    findings,
  };
}

const header = ['Région', 'Consultations'];
const regions: Rows = [header, ['Fès', 50], ['Sefrou', 20], ['Taza', 30], ['Rabat', 33], ['Salé', 31], ['Témara', 2], ['Total', 83]];
const underFes = { 'A3:A4': 1, 'A6:A7': 1 };

describe('indents of the cells’ format', () => {
  it('nest rows where the figures bear them out', () => {
    expect(read(regions, underFes)).toEqual({
      levels: [0, 1, 1, 0, 1, 1, 0],
      relations: ['S!B8 = S!B2 + S!B5 (full, label)', 'S!B2 = S!B3:B4 (full, layout)', 'S!B5 = S!B6:B7 (full, layout)'],
      findings: [],
    });
  });

  it('of several depths nest at each', () => {
    const rows: Rows = [header, ['Fès', 50], ['Sefrou', 20], ['urbain', 12], ['rural', 8], ['Taza', 30], ['Total', 50]];
    expect(read(rows, { 'A3:A3': 1, 'A4:A5': 2, 'A6:A6': 1 }).relations).toEqual(
      ['S!B2 = S!B3 + S!B6 (full, layout)', 'S!B3 = S!B4:B5 (full, layout)', 'S!B7 = S!B2 (full, label)'].sort(
        (a, b) => Number(b.startsWith('S!B7')) - Number(a.startsWith('S!B7')),
      ),
    );
  });

  it('find the slip of the hand among sums that hold', () => {
    const wrong = regions.map(([label, value]): readonly GridCell[] => [label, label === 'Rabat' ? 39 : label === 'Total' ? 89 : value]);
    expect(read(wrong, underFes).findings).toEqual(['sum-mismatch fail']);
  });

  it.each<[string, Rows, Readonly<Record<string, number>>]>([
    ['all rows but the total', [header, ['Fès', 10], ['Sefrou', 20], ['Taza', 30], ['Total', 60]], { 'A2:A4': 1 }],
    ['one row by chance', [header, ['Fès', 10], ['Sefrou', 20], ['Taza', 30], ['Total', 60]], { 'A3:A3': 1 }],
    ['all rows but the first', [header, ['Fès', 10], ['Sefrou', 20], ['Taza', 30], ['Total', 60]], { 'A3:A4': 2 }],
    [
      'rows whose heads count something else',
      [header, ['Fès', 100], ['Sefrou', 20], ['Taza', 30], ['Rabat', 5], ['Salé', 1], ['Témara', 2], ['Total', 158]],
      underFes,
    ],
    [
      'rows that are by chance a sum, where the total adds them all',
      [header, ['Fès', 3], ['Sefrou', 1], ['Taza', 2], ['Rabat', 7], ['Total', 13]],
      { 'A3:A4': 1 },
    ],
    ['the figures', regions.map(([label, value], row): readonly GridCell[] => [label, row === 7 ? 166 : value]), { 'B2:B7': 1 }],
  ])('change nothing where they are mere looks: %s', (_what, rows, indents) => {
    const { relations, findings } = read(rows, indents);
    expect({ relations, findings }).toEqual(
      (({ relations: plain, findings: found }) => ({ relations: plain, findings: found }))(read(rows)),
    );
    expect(findings).toEqual([]);
  });

  it('give way to spaces before the label', () => {
    const spaced = regions.map(([label, value], row): readonly GridCell[] => [
      [2, 3, 5, 6].includes(row) ? `  ${String(label)}` : label,
      value,
    ]);
    expect(read(spaced, { 'A3:A4': 3, 'A6:A6': 1 })).toEqual(read(spaced));
  });
});

describe('spaces before labels', () => {
  it.each<[string, Rows]>([
    ['one by chance', [header, ['Fès', 10], [' Sefrou', 20], ['Taza', 30], ['Total', 60]]],
    ['before all but the first', [header, ['Fès', 10], ['  Sefrou', 20], ['  Taza', 30], ['Total', 60]]],
  ])('nest nothing where the total adds all rows alike: %s', (_what, rows) => {
    const { relations, findings } = read(rows);
    expect(relations).toEqual(['S!B5 = S!B2:B4 (full, label)']);
    expect(findings).toEqual([]);
  });

  it('still tell of a total that counts rows and their parts', () => {
    const twice: Rows = [header, ['Fès', 50], ['  Sefrou', 20], ['  Taza', 30], ['Rabat', 33], ['Total', 133]];
    expect(read(twice).findings).toEqual(['sum-mismatch fail']);
  });
});
