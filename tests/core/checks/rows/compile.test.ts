import fc from 'fast-check';
import { compileRowChecks, type RowColumn, type Rows } from '../../../../src/core/checks/rows/compile';
import type { CellValue } from '../../../../src/core/model/grid';

function reportsOf(columns: readonly RowColumn[], rows: Rows, first = 0, last = rows.length - 1): readonly string[] {
  const reports: string[] = [];
  compileRowChecks(columns)(rows, first, last, (row, column, code) => reports.push(`${row},${column} ${code}`));
  return reports;
}

const allowed = ['Fès', 'Taza'];
const day: RowColumn = { at: 0, kind: 'date', least: 18264, most: 73415 };

describe('row checks', () => {
  test.each<[RowColumn, CellValue, readonly string[]]>([
    [{ at: 0, kind: 'count' }, 12, []],
    [{ at: 0, kind: 'count' }, 0, []],
    [{ at: 0, kind: 'count' }, null, []],
    [{ at: 0, kind: 'count' }, -1.5, ['negative-count', 'fractional-count']],
    [{ at: 0, kind: 'count' }, '12', ['number-as-text']],
    [{ at: 0, kind: 'count' }, true, ['unreadable-number']],
    [{ at: 0, kind: 'count' }, { error: '#N/A' }, ['error-cell']],
    [{ at: 0, kind: 'count' }, 2.5, ['fractional-count']],
    [{ at: 0, kind: 'count' }, 5e9, []],
    [{ at: 0, kind: 'count', required: true }, null, ['missing-required']],
    [{ at: 0, kind: 'amount' }, -2.5, []],
    [{ at: 0, kind: 'amount', required: true }, null, ['missing-required']],
    [{ at: 0, kind: 'amount' }, '5 %', ['number-as-text']],
    [day, 18264, []],
    [day, 18263, ['date-out-of-range']],
    [day, 73416, ['date-out-of-range']],
    [day, '12/03/2025', ['date-as-text']],
    [day, null, []],
    [{ ...day, required: true }, null, ['missing-required']],
    [{ at: 0, kind: 'list', allowed, unknown: 'unknown-place' }, 'Taza', []],
    [{ at: 0, kind: 'list', allowed, unknown: 'unknown-place' }, 'Tazza', ['unknown-place']],
    [{ at: 0, kind: 'list', allowed, unknown: 'unknown-place' }, null, []],
    [{ at: 0, kind: 'list', allowed, unknown: 'unknown-place', required: true }, null, ['missing-required']],
    [{ at: 0, kind: 'text' }, null, []],
    [{ at: 0, kind: 'text', required: true }, null, ['missing-required']],
    [{ at: 0, kind: 'text', required: true }, 7, []],
    [{ at: 0, kind: 'text', required: true }, '007', []],
  ])('%j holds %j', (column, value, codes) => {
    expect(reportsOf([column], [[value]])).toEqual(codes.map((code) => `0,0 ${code}`));
  });

  test.each([1, 3, 8, 9, 40])('a list of %d values is looked up whole', (length) => {
    const long = Array.from({ length }, (_, at) => `Centre ${at}`);
    const column: RowColumn = { at: 1, kind: 'list', allowed: long, unknown: 'unknown-place', required: true };
    expect(reportsOf([column], [...long.map((name) => [0, name]), [0, `Centre ${length}`], [0, null], [0, { error: '#REF!' }]])).toEqual([
      `${length},1 unknown-place`,
      `${length + 1},1 missing-required`,
      `${length + 2},1 error-cell`,
    ]);
  });

  test('an empty list allows nothing', () => {
    const column: RowColumn = { at: 0, kind: 'list', allowed: [], unknown: 'unknown-place' };
    expect(reportsOf([column], [['Fès'], [''], [null]])).toEqual(['0,0 unknown-place', '1,0 unknown-place']);
  });

  test('only the rows asked for, and cells that a short row lacks are blank', () => {
    expect(reportsOf([{ at: 1, kind: 'text', required: true }], [['a'], ['b'], ['c', 'd'], ['e']], 1, 2)).toEqual(['1,1 missing-required']);
  });

  const anyCell = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -3, max: 3 }),
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.constantFrom('Fès', '12', ''),
    fc.boolean(),
  );
  const anyColumn = fc.tuple(fc.constantFrom('text', 'count', 'amount', 'list'), fc.boolean());

  test('columns together report what each reports alone, over any number of rows', () => {
    fc.assert(
      fc.property(
        fc.array(anyColumn, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(anyCell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        (kinds, some, times) => {
          const rows = Array.from({ length: times }, () => some).flat();
          const columns = kinds.map(([kind, isRequired], at): RowColumn => {
            const required = isRequired ? { required: true as const } : {};
            if (kind === 'list') return { at, kind, allowed, unknown: 'unknown-place', ...required };
            return { at, kind: kind === 'text' || kind === 'amount' ? kind : 'count', ...required };
          });
          const alone = columns.flatMap((column) =>
            rows.flatMap((row, r) =>
              reportsOf([{ ...column, at: 0 }], [[row[column.at] ?? null]]).map((text) => `${r},${column.at}${text.slice(3)}`),
            ),
          );
          expect([...reportsOf(columns, rows)].sort()).toEqual(alone.sort());
        },
      ),
      { numRuns: 60 },
    );
  });
});
