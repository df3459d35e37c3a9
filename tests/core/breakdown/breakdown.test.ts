import fc from 'fast-check';
import {
  breakdownTable,
  crossTable,
  groupRows,
  largestRemainderShares,
  plainShares,
  ranking,
  type Groups,
  type Rows,
} from '../../../src/core/breakdown';

const columnsOf = (rows: Rows, ...columns: number[]): { rows: Rows; column: number }[] => columns.map((column) => ({ rows, column }));

function grouped(rows: Rows, keys: readonly number[], measures: readonly number[], skip = 0): Groups {
  return groupRows([{ name: 'S', keys: columnsOf(rows, ...keys), measures: columnsOf(rows, ...measures), skip }]);
}

const visits: Rows = [
  ['place', 'service', 'men', 'women'],
  ['صفرو', 'lab', 10, 4],
  ['Taounate', 'lab', 5, null],
  ['صفرو ', 'X-ray', 7, 1],
  ['', 'lab', 2, 2],
  ['taounate', 'Lab', 1, 'ND'],
];

describe('groups', () => {
  const { rows, total } = breakdownTable(grouped(visits, [0, 1], [2, 3], 1));

  it('join spellings that differ in case and spaces, and keep blank keys apart, last', () => {
    expect(rows.map((row) => [...row.keys, ...row.sums])).toEqual([
      ['صفرو', 'lab', 10, 4],
      ['صفرو', 'X-ray', 7, 1],
      ['Taounate', 'lab', 6, null],
      [null, 'lab', 2, 2],
    ]);
  });

  it('say how many rows reported', () => {
    expect(rows.map((row) => [row.count, ...row.reported])).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [2, 2, 0],
      [1, 1, 1],
    ]);
    expect(total).toEqual({ kind: 'total', keys: [null, null], depth: 0, sums: [25, 7], reported: [5, 3], count: 5 });
  });

  it('name what is no number instead of adding it', () => {
    expect(grouped(visits, [0], [2, 3], 1).unreadable).toEqual({ count: 1, cells: [{ source: 'S', row: 5, measure: 1, value: 'ND' }] });
  });

  it('add several sheets of the same shape under the same keys', () => {
    const more: Rows = [
      ['TAOUNATE', 'lab', 100, 1],
      ['Ifrane', 'lab', 1, 1],
    ];
    const both = groupRows(
      [visits, more].map((table, index) => ({
        name: String(index),
        keys: columnsOf(table, 0),
        measures: columnsOf(table, 2),
        skip: index === 0 ? 1 : 0,
      })),
    );
    expect(breakdownTable(both).rows.map((row) => [...row.keys, ...row.sums])).toEqual([
      ['صفرو', 17],
      ['Taounate', 106],
      ['Ifrane', 1],
      [null, 2],
    ]);
  });

  it('are one without a field, and none without a row', () => {
    expect(breakdownTable(grouped(visits, [], [2], 1)).total.sums).toEqual([25]);
    expect(breakdownTable(grouped([], [0], [1])).rows).toEqual([]);
    expect(breakdownTable(grouped([], [0], [1])).total).toMatchObject({ sums: [null], count: 0 });
  });

  it('of the same array are the same again', () => {
    expect(breakdownTable(grouped(visits, [0, 1], [2, 3], 1))).toEqual(breakdownTable(grouped(visits, [0, 1], [2, 3], 1)));
    expect(breakdownTable(grouped(visits, [1], [2], 1)).rows.map((row) => row.sums[0])).toEqual([18, 7]);
  });
});

describe('order', () => {
  const table: Rows = [
    ['ت', 1],
    ['ب', 5],
    ['أ', 3],
    [null, 9],
    ['é', 2],
    ['z', 4],
    ['e', 6],
    [10, 1],
    [9, 1],
  ];
  const keys = (order: 'sheet' | 'label' | 'value', language: 'ar' | 'fr'): unknown[] =>
    breakdownTable(grouped(table, [0], [1]), { order, language }).rows.map((row) => row.keys[0]);

  it("is the sheet's, the alphabet's or by value, with the unspecified last", () => {
    expect(keys('sheet', 'fr')).toEqual(['ت', 'ب', 'أ', 'é', 'z', 'e', 10, 9, null]);
    const alphabetical = keys('label', 'ar');
    expect(alphabetical.slice(0, 2)).toEqual([9, 10]);
    expect(alphabetical.filter((key) => typeof key === 'string' && key >= 'أ')).toEqual(['أ', 'ب', 'ت']);
    expect(keys('label', 'fr').indexOf('é')).toBeLessThan(keys('label', 'fr').indexOf('z'));
    expect(keys('value', 'fr')).toEqual(['e', 'ب', 'z', 'أ', 'é', 'ت', 10, 9, null]);
  });

  it('by value is that of the blocks, then of the groups within each', () => {
    const nested: Rows = [
      ['a', 'x', 1],
      ['b', 'x', 9],
      ['a', 'y', 20],
      ['b', 'y', 3],
    ];
    const { rows } = breakdownTable(grouped(nested, [0, 1], [2]), { order: 'value', subtotals: true });
    expect(rows.map((row) => [row.kind, ...row.keys, row.sums[0]])).toEqual([
      ['group', 'a', 'y', 20],
      ['group', 'a', 'x', 1],
      ['subtotal', 'a', null, 21],
      ['group', 'b', 'x', 9],
      ['group', 'b', 'y', 3],
      ['subtotal', 'b', null, 12],
    ]);
  });
});

describe('a cross table', () => {
  it('has what the groups have, and blanks where nothing is', () => {
    expect(crossTable(grouped(visits, [0, 1], [2], 1), { order: 'label', language: 'en' })).toEqual({
      rows: ['Taounate', 'صفرو', null],
      columns: ['lab', 'X-ray'],
      cells: [
        [6, null],
        [10, 7],
        [2, null],
      ],
      rowTotals: [6, 17, 2],
      columnTotals: [18, 7],
      total: 25,
    });
  });
});

describe('shares and ranks', () => {
  it('are rounded each by itself, and say where they do not add to 100', () => {
    expect(plainShares([1572, 211, 1074], 2857, 1)).toEqual({ shares: [55, 7.4, 37.6], addTo100: true });
    expect(plainShares([1, 1, 1], 3, 1)).toEqual({ shares: [33.3, 33.3, 33.3], addTo100: false });
  });

  it('add to 100 by the largest remainder', () => {
    expect(largestRemainderShares([1, 1, 1], 3, 1)).toEqual({ shares: [33.4, 33.3, 33.3], addTo100: true });
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 30 }), fc.integer({ min: 0, max: 2 }), (values, decimals) => {
        const whole = values.reduce((sum, value) => sum + value, 0);
        fc.pre(whole > 0);
        const { shares, addTo100 } = largestRemainderShares(values, whole, decimals);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
        expect(addTo100).toBe(true);
        shares.forEach((share, index) => expect(Math.abs(share - ((values[index] ?? 0) / whole) * 100)).toBeLessThan(10 ** -decimals));
      }),
    );
  });

  it('rank equals alike', () => {
    expect(ranking([5, null, 9, 5, 1])).toEqual([2, null, 1, 2, 4]);
  });
});

describe('properties', () => {
  const cell = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constant(null), fc.constant('ND'));
  const key = fc.constantFrom('a', 'b', 'B', 'ج', null, 7, 'د', 'e');
  const anyTable = fc.array(fc.tuple(key, key, key, cell, cell), { minLength: 1, maxLength: 60 });
  const plain = (rows: Rows, keys: readonly number[]): Map<string, string> =>
    new Map(
      breakdownTable(grouped(rows, keys, [3, 4])).rows.map((row) => [
        row.keys.map((of) => String(of).toLowerCase()).join('|'),
        JSON.stringify([row.sums, row.reported, row.count]),
      ]),
    );

  it('parts add to the whole, by one field, two and three', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom([0], [0, 1], [2, 0, 1]), (rows, keys) => {
        const { rows: groups, total } = breakdownTable(grouped(rows, keys, [3, 4]));
        for (const measure of [0, 1]) {
          const numbers = rows.map((row) => row[3 + measure]).filter((value) => typeof value === 'number');
          expect(total.sums[measure]).toBe(numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0));
          expect(groups.reduce((sum, row) => sum + (row.sums[measure] ?? 0), 0)).toBe(total.sums[measure] ?? 0);
          expect(groups.reduce((sum, row) => sum + (row.reported[measure] ?? 0), 0)).toBe(numbers.length);
        }
        expect(groups.reduce((sum, row) => sum + row.count, 0)).toBe(rows.length);
      }),
    );
  });

  it('shuffling rows changes no sum', () => {
    fc.assert(
      fc.property(
        anyTable.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const [there, back] = [plain(rows, [0, 1, 2]), plain(shuffled, [0, 1, 2])];
          expect([...back].sort()).toEqual([...there].sort());
        },
      ),
    );
  });

  it('however long the table, by one field, two and three, sums are what adding row by row gives', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: 0, max: 90 }),
            fc.integer({ min: 0, max: 90 }),
            fc.integer({ min: 0, max: 3 }),
            fc.oneof(fc.integer({ min: -999, max: 999 }), fc.constant(null)),
          ),
          { minLength: 500, maxLength: 1500 },
        ),
        fc.constantFrom([0], [0, 1], [0, 1, 2]),
        (rows, keys) => {
          const sums = new Map<string, number>();
          for (const row of rows)
            sums.set(keys.map((key) => row[key]).join(), (sums.get(keys.map((key) => row[key]).join()) ?? 0) + (row[3] ?? 0));
          expect(
            breakdownTable(grouped(rows, keys, [3]))
              .rows.map((row) => [row.keys.join(), row.sums[0] ?? 0])
              .sort(),
          ).toEqual([...sums].sort());
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('keys and figures can stand in arrays of their own', () => {
    const keys = [['a'], ['b'], ['a']];
    const groups = groupRows([
      {
        name: '',
        keys: [{ rows: keys, column: 0 }],
        measures: [
          { rows: [[1], [2], [4]], column: 0 },
          { rows: [[null], ['x'], [8]], column: 0 },
        ],
        skip: 0,
      },
    ]);
    expect([...groups.sums]).toEqual([5, 8, 2, 0]);
    expect(groups.unreadable).toEqual({ count: 1, cells: [{ source: '', row: 1, measure: 1, value: 'x' }] });
  });

  it('an array asked twice gives the same, and another question its own answer', () => {
    const rows = [
      ['a', 'x', 1],
      ['b', 'x', 2],
      ['a', 'y', 4],
    ];
    expect(plain(rows, [0])).toEqual(plain(rows, [0]));
    expect([...plain(rows, [0]).keys()]).toEqual(['a', 'b']);
    expect([...plain(rows, [1]).keys()]).toEqual(['x', 'y']);
    expect([...grouped(rows, [1], [2], 1).sums]).toEqual([2, 4]);
  });

  it('many keys need no table of all pairs', () => {
    const rows = Array.from({ length: 9000 }, (_, row) => [`a${row}`, `b${row % 8999}`, `c${row % 3}`, 1, row]);
    const table = breakdownTable(grouped(rows, [0, 1, 2], [3]));
    expect(table.rows).toHaveLength(9000);
    expect(table.rows[8999]?.keys).toEqual(['a8999', 'b0', 'c2']);
    expect(table.total.sums).toEqual([9000]);
  });
});
