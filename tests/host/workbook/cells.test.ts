import fc from 'fast-check';
import { AreaList } from '../../../src/host/workbook/areas';
import { SparseGrid } from '../../../src/host/workbook/grid';
import { Workbook } from '../../../src/host/workbook/workbook';
import type { Area } from '../../../src/host/workbook/types';

const everywhere = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
const rows = fc.oneof(fc.nat(5), fc.nat(3000), fc.constantFrom(1023, 1024, 1_048_575));
const columns = fc.oneof(fc.nat(5), fc.constantFrom(1500, 16_383));
const areas = fc.tuple(rows, rows, columns, columns).map(([top, bottom, left, right]): Area => ({
  top: Math.min(top, bottom),
  bottom: Math.max(top, bottom),
  left: Math.min(left, right),
  right: Math.max(left, right),
}));

function newSheet() {
  const sheet = Workbook.empty().sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

test('a grid gives what was put into it, row by row, and knows its bounds', () => {
  const actions = fc.array(fc.tuple(rows, columns, fc.option(fc.nat(9))), { maxLength: 40 });
  fc.assert(
    fc.property(actions, areas, (list, area) => {
      const grid = new SparseGrid<number>();
      const plain = new Map<string, [number, number, number]>();
      for (const [row, column, content] of list) {
        if (content === null) grid.delete(row, column);
        else grid.set(row, column, content);
        if (content === null) plain.delete(`${String(row)},${String(column)}`);
        else plain.set(`${String(row)},${String(column)}`, [row, column, content]);
      }
      const expected = [...plain.values()].sort(([a, b], [c, d]) => a - c || b - d);
      const seen: number[][] = [];
      grid.each(area, (row, column, content) => seen.push([row, column, content]));
      expect(seen).toEqual(
        expected.filter(([row, column]) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right),
      );
      const all = expected.map(([row, column]) => ({ row, column }));
      expect(grid.bounds()).toEqual(
        all.length === 0
          ? null
          : {
              top: Math.min(...all.map(({ row }) => row)),
              bottom: Math.max(...all.map(({ row }) => row)),
              left: Math.min(...all.map(({ column }) => column)),
              right: Math.max(...all.map(({ column }) => column)),
            },
      );
    }),
    { numRuns: 150 },
  );
});

test('a sheet visits values and uncalculated formulas in one order', () => {
  const cells = fc.uniqueArray(fc.tuple(rows, columns, fc.constantFrom('value', 'formula', 'both')), {
    selector: ([row, column]) => `${String(row)},${String(column)}`,
    maxLength: 30,
  });
  fc.assert(
    fc.property(cells, (list) => {
      const sheet = newSheet();
      for (const [row, column, kind] of list) {
        if (kind === 'value') sheet.setValue(row, column, 1);
        else sheet.setFormula(row, column, '=1+1');
        if (kind === 'both') sheet.setCalculated(row, column, 2);
      }
      const seen: unknown[] = [];
      sheet.eachCell(everywhere, (row, column, value, formula) => seen.push([row, column, value, formula]));
      const sorted = [...list].sort(([a, b], [c, d]) => a - c || b - d);
      expect(seen).toEqual(
        sorted.map(([row, column, kind]) => [
          row,
          column,
          kind === 'value' ? 1 : kind === 'both' ? 2 : null,
          kind === 'value' ? null : '=1+1',
        ]),
      );
    }),
    { numRuns: 100 },
  );
});

test('styles set over any areas are those of a plain model', () => {
  const whole = fc.constantFrom<Area>({ ...everywhere, left: 1, right: 2 }, { ...everywhere, top: 3, bottom: 4 });
  const small = fc
    .tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6))
    .map(([top, left, height, width]): Area => ({ top, left, bottom: top + height, right: left + width }));
  const steps = fc.array(
    fc.tuple(fc.oneof(small, whole), fc.constantFrom({ bold: true }, { bold: false }, { numberFormat: '0%' }, { fillColor: '#FF0000' })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(steps, (list) => {
      const sheet = newSheet();
      const plain = Array.from({ length: 14 }, () =>
        Array.from({ length: 14 }, () => ({ bold: false, numberFormat: 'General', fillColor: null as string | null })),
      );
      for (const [area, style] of list) {
        sheet.setStyle(area, style);
        plain.forEach((line, row) =>
          line.forEach((look, column) => {
            if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) Object.assign(look, style);
          }),
        );
      }
      plain.forEach((line, row) => line.forEach((look, column) => expect(sheet.style(row, column)).toMatchObject(look)));
    }),
    { numRuns: 100 },
  );
});

test('border edges are set one by one, and "none" takes one away', () => {
  const sheet = newSheet();
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  sheet.setStyle(area, { borders: { top: { style: 'thin', color: '#000000' }, left: { style: 'thin', color: '#000000' } } });
  sheet.setStyle(area, { borders: { top: { style: 'none', color: '#000000' }, bottom: { style: 'double', color: '#112233' } } });
  expect(sheet.style(0, 0).borders).toEqual({ left: { style: 'thin', color: '#000000' }, bottom: { style: 'double', color: '#112233' } });
});

test('formatting whole columns and rows does not make a used area of a million rows', () => {
  const sheet = newSheet();
  sheet.setStyle({ ...everywhere, left: 0, right: 3 }, { numberFormat: '@' });
  sheet.setStyle({ ...everywhere, top: 1, bottom: 1 }, { bold: true });
  expect([sheet.usedArea(false), sheet.style(900_000, 2).numberFormat, sheet.style(1, 2)]).toMatchObject([
    { top: 1, left: 0, bottom: 1, right: 3 },
    '@',
    { bold: true, numberFormat: '@' },
  ]);
});

test('areas written row by row become one', () => {
  const list = new AreaList();
  for (let row = 0; row < 100; row++)
    for (let column = 3; column < 9; column++) list.add({ top: row, bottom: row, left: column, right: column });
  expect(list.areas).toEqual([{ top: 0, left: 3, bottom: 99, right: 8 }]);
});

test('areas keep every cell that was added', () => {
  const small = fc
    .tuple(fc.nat(5), fc.nat(5), fc.nat(2), fc.nat(2))
    .map(([top, left, height, width]): Area => ({ top, left, bottom: top + height, right: left + width }));
  const cellsOf = (list: readonly Area[]) =>
    new Set(
      list.flatMap((area) => {
        const cells: string[] = [];
        for (let row = area.top; row <= area.bottom; row++)
          for (let column = area.left; column <= area.right; column++) cells.push(`${String(row)},${String(column)}`);
        return cells;
      }),
    );
  fc.assert(
    fc.property(fc.array(small, { maxLength: 12 }), (added) => {
      const list = new AreaList();
      for (const area of added) list.add(area);
      expect(cellsOf(list.areas)).toEqual(cellsOf(added));
    }),
  );
});

test('100,000 rows of 12 cells are written, and a million empty rows passed over, quickly', () => {
  const sheet = newSheet();
  const started = performance.now();
  for (let row = 0; row < 100_000; row++) for (let column = 0; column < 12; column++) sheet.setValue(row, column, row + column / 2);
  const written = performance.now();
  let sum = 0;
  sheet.eachCell({ ...everywhere, top: 100_000 }, () => sum++);
  sheet.eachCell({ ...everywhere, bottom: 9 }, () => sum++);
  expect(sum).toBe(120);
  expect(performance.now() - written).toBeLessThan(50);
  expect(written - started).toBeLessThan(5000);
});
