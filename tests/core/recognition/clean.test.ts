import fc from 'fast-check';
import type { CellRef } from '../../../src/core/model/grid';
import type { Recognition, Relation } from '../../../src/core/model/recognition';
import { recognise } from '../../../src/core/recognition';
import type { GridCell } from '../../support/grid';
import { sheetOf, workbookOf } from '../../support/grid';
import { relationText } from './summary';

interface ColumnKind {
  readonly header: string;
  readonly cell: (row: number, seed: number) => number;
  readonly total: (values: readonly number[]) => number | null;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const tidy = (value: number): number => Math.round(value * 100) / 100;
const noise = (row: number, seed: number): number => (row * 7919 + seed * 104729 + row * row * 31) % 997;

const columnKinds: readonly ColumnKind[] = [
  { header: 'المستفيدون', cell: noise, total: sum },
  { header: 'Consultations', cell: (row, seed) => noise(row + 3, seed), total: sum },
  { header: 'Votes', cell: (row, seed) => noise(row, seed + 5) + 1, total: sum },
  { header: 'Montant', cell: (row, seed) => noise(row, seed) * 12.5, total: (values) => tidy(sum(values)) },
  { header: 'معدل الانتظار', cell: (row, seed) => noise(row, seed) % 60, total: (values) => Math.round(sum(values) / values.length) },
  { header: 'Prix unitaire', cell: (row, seed) => noise(row, seed) / 4, total: () => null },
  { header: 'Year', cell: (row) => 1990 + row, total: () => null },
  { header: 'Taux (%)', cell: (row, seed) => noise(row, seed) % 100, total: (values) => tidy(sum(values) / values.length) },
  { header: 'Température', cell: (row, seed) => 20 + (noise(row, seed) % 20) / 2, total: (values) => tidy(sum(values) / values.length) },
  { header: 'Capacité', cell: (row, seed) => noise(row, seed), total: (values) => Math.max(...values) },
];

const totals = fc.constantFrom(
  ['Total', 'Total '],
  ['المجموع', 'المجموع العام'],
  ['Sous-total', 'Total général'],
  ['Subtotal', 'Grand total'],
);

interface Made {
  readonly rows: readonly (readonly GridCell[])[];
}

function make(
  kinds: readonly ColumnKind[],
  groups: readonly number[],
  seed: number,
  [partial = '', whole = '']: readonly string[],
  separated: boolean,
): Made {
  const rows: GridCell[][] = [['Site', ...kinds.map(({ header }) => header)]];
  const all: number[][] = [];
  let index = 0;
  for (const size of groups) {
    const own = Array.from({ length: size }, () => kinds.map(({ cell }) => tidy(cell(++index, seed))));
    own.forEach((cells, at) => rows.push([`Place ${index}-${at}`, ...cells]));
    all.push(...own);
    if (groups.length > 1)
      rows.push([
        `${partial} ${String.fromCharCode(65 + (rows.length % 26))}`,
        ...kinds.map(({ total }, column) => total(own.map((cells) => cells[column] ?? 0))),
      ]);
    if (separated) rows.push([null]);
  }
  rows.push([whole, ...kinds.map(({ total }, column) => total(all.map((cells) => cells[column] ?? 0)))]);
  return { rows };
}

const workbooks = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...columnKinds), { minLength: 1, maxLength: 6 }),
    fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 4 }),
    fc.nat(5000),
    totals,
    fc.boolean(),
  )
  .map(([kinds, groups, seed, words, separated]) => ({ kinds, made: make(kinds, groups, seed, words, separated) }));

function failing({ relations, figures }: Recognition): readonly string[] {
  const values = new Map(figures.map((figure) => [key(figure), figure.value ?? 0]));
  return relations.filter((relation) => !relation.tentative && relation.kind === 'full' && !holds(relation, values)).map(relationText);
}

const key = ({ sheet, row, column }: CellRef): string => `${sheet} ${row} ${column}`;

function holds({ total, parts, signs }: Relation, values: ReadonlyMap<string, number>): boolean {
  let computed = 0;
  parts.forEach((part, index) => {
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++)
        computed += (signs?.[index] ?? 1) * (values.get(key({ sheet: part.sheet, row, column })) ?? 0);
    }
  });
  return Math.abs((values.get(key(total)) ?? NaN) - computed) < 0.011;
}

describe('a clean workbook', () => {
  it('gives only relations that hold, and one for every sum of counts', () => {
    fc.assert(
      fc.property(workbooks, ({ kinds, made }) => {
        const recognition = recognise(workbookOf(sheetOf('S', made.rows)));
        expect(failing(recognition)).toEqual([]);
        const counted = kinds.slice(0).filter(({ header }) => ['المستفيدون', 'Consultations', 'Montant'].includes(header)).length;
        const whole = recognition.relations.filter(({ total }) => total.row === made.rows.length - 1);
        expect(whole.length).toBeGreaterThanOrEqual(counted);
      }),
      { numRuns: 500 },
    );
  });
});
