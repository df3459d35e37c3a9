import { refText } from '../../../src/core/model/addresses';
import { check } from '../../../src/core/checks';
import { recognise } from '../../../src/core/recognition';
import type { GridCell } from '../../support/grid';
import { sheetOf, workbookOf } from '../../support/grid';

type Rows = readonly (readonly GridCell[])[];

/** Cells said to be wrong, or that a person should look at. */
function said(rows: Rows): readonly string[] {
  const workbook = workbookOf(sheetOf('S', rows));
  const { findings } = check(workbook, recognise(workbook));
  return findings
    .filter(({ severity }) => severity !== 'info')
    .flatMap(({ severity, cells }) => cells.slice(0, 1).map((cell) => `${severity} ${refText(cell).slice(2)}`))
    .sort();
}

const services = ['Commune', 'Consultations', 'Vaccinations', 'Dépistages', 'Total'];
const counts = [
  [120, 45, 80],
  [311, 72, 64],
  [97, 158, 41],
  [205, 33, 118],
  [64, 87, 152],
  [410, 26, 39],
  [178, 91, 73],
  [83, 240, 57],
  [132, 68, 49],
  [275, 54, 96],
  [149, 102, 31],
  [222, 77, 85],
  [58, 163, 90],
  [340, 41, 62],
  [101, 29, 187],
  [266, 112, 44],
] as const;
const sumOf = (row: readonly number[]): number => row.reduce((a, b) => a + b, 0);
/** `change`: what is written for the total of a row. */
const table = (header: readonly string[], length: number, change: (sum: number, index: number) => number): Rows => [
  header,
  ...counts.slice(0, length).map((row, index) => [`C${String.fromCharCode(65 + index)}`, ...row, change(sumOf(row), index)]),
];
/** One slip, to either side by turns. */
const slip = (sum: number, index: number): number => (index % 2 === 0 ? sum + 30 : sum - 30);

describe('totals of which many are wrong', () => {
  test.each([
    [16, 3],
    [16, 2],
    [6, 2],
    [9, 3],
  ])('%i row totals, all wrong but one in %i', (length, each) => {
    const wrong = counts.slice(0, length).flatMap((_, index) => (index % each === 0 ? [] : [`error E${index + 2}`]));
    expect(said(table(services, length, (sum, index) => (index % each === 0 ? sum : slip(sum, Math.floor((index * 2) / each)))))).toEqual(
      [...wrong].sort(),
    );
  });
  test('none holds, but each is one slip away, to both sides: in doubt', () => {
    const typed = (sum: number, index: number): number => (index === 2 ? sum + 300 : slip(sum, index));
    expect(said(table(services, 7, typed))).toEqual(counts.slice(0, 7).map((_, index) => `warning E${index + 2}`));
  });
  test('in Arabic', () => {
    expect(
      said(
        table(['الجماعة', 'استشارات', 'تلقيحات', 'فحوصات', 'المجموع'], 16, (sum, index) => (index % 4 === 0 ? sum : slip(sum, index))),
      ).filter((text) => text.startsWith('error')),
    ).toHaveLength(12);
  });
  test('a total row of which every figure is one slip away', () => {
    const columns = [0, 1, 2].map((column) => sumOf(counts.slice(0, 6).map((row) => row[column] ?? 0)));
    expect(
      said([services.slice(0, 4), ...counts.slice(0, 6).map((row, index) => [`C${index}`, ...row]), ['Total', ...columns.map(slip)]]),
    ).toEqual(['error B8', 'error C8', 'error D8']);
  });
});

describe('totals of other sets', () => {
  test('persons, who have several services: fewer in most rows', () => {
    expect(
      said(
        table(['Commune', 'Consultations', 'Vaccinations', 'Dépistages', 'Total bénéficiaires'], 16, (sum, index) =>
          index % 5 === 0 ? sum : sum - 3 - (index % 4),
        ),
      ),
    ).toEqual([]);
    expect(
      said(
        table(['Commune', 'Consultations', 'Vaccinations', 'Dépistages', 'Total bénéficiaires'], 8, (sum, index) =>
          index % 5 === 0 ? sum : sum - 3 - (index % 4),
        ),
      ),
    ).toEqual([]);
  });
  test('persons, never the sum', () =>
    expect(
      said(table(['Commune', 'Consultations', 'Vaccinations', 'Dépistages', 'Total personnes'], 12, (sum, index) => sum - 7 - index)),
    ).toEqual([]));
  test('the years before counted in', () =>
    expect(said(table(['Commune', '2024', '2025', '2026', 'Total depuis le début'], 12, (sum, index) => sum + 11 + index * 7))).toEqual(
      [],
    ));
  test('a population beside counts', () =>
    expect(
      said(
        table(
          ['Commune', 'Consultations', 'Vaccinations', 'Dépistages', 'Population totale'],
          12,
          (sum, index) => 12_000 + sum * 13 + index,
        ),
      ),
    ).toEqual([]));
  test('an average', () =>
    expect(said(table(['Commune', 'Jour 1', 'Jour 2', 'Jour 3', 'Moyenne'], 9, (sum) => Math.round(sum / 3)))).toEqual([]));
  test('figures too far apart for slips', () =>
    expect(said(table(services, 12, (sum, index) => Math.round(sum * (index % 2 === 0 ? 0.61 : 1.47)) + index))).toEqual([]));
  test('a total row of persons seen on several sites', () => {
    const columns = [0, 1, 2].map((column) => sumOf(counts.slice(0, 6).map((row) => row[column] ?? 0)));
    expect(
      said([
        ['Site', 'Hommes', 'Femmes', 'Enfants'],
        ...counts.slice(0, 6).map((row, index) => [`C${index}`, ...row]),
        ['Total sans doublons', ...columns.map((sum, index) => sum - 13 - index * 4)],
      ]),
    ).toEqual([]);
  });
  test('a row forgotten in the totals of every column stays an error', () => {
    const columns = [0, 1, 2].map((column) => sumOf(counts.slice(0, 5).map((row) => row[column] ?? 0)));
    expect(said([services.slice(0, 4), ...counts.slice(0, 6).map((row, index) => [`C${index}`, ...row]), ['Total', ...columns]])).toEqual([
      'error B8',
      'error C8',
      'error D8',
    ]);
  });
});
