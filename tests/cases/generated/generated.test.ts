/** Clean workbooks by many hands stay silent, typed or computed; a sum mistyped in them is told. */
import { check } from '../../../src/core/checks';
import type { Finding } from '../../../src/core/model/findings';
import type { CellRef, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/model/grid';
import { refText } from '../../../src/core/model/addresses';
import { recognise } from '../../../src/core/recognition';
import { workbookFrom } from '../written';
import { layouts } from './layouts';
import { Random } from './random';

const seeds = [1, 2, 3, 4, 5, 6];

const typed = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet): SheetSnapshot => ({ ...sheet, formulas: sheet.formulas.map((row) => row.map(() => null)) })),
});

const toldOf = (workbook: WorkbookSnapshot): readonly Finding[] =>
  check(workbook, recognise(workbook)).findings.filter(({ severity }) => severity !== 'info');
const said = ({ code, cells: [cell] }: Finding): string => `${code} ${cell ? refText(cell) : ''}`;

/** Sums and differences of at least 20. */
function sumsOf(workbook: WorkbookSnapshot): readonly CellRef[] {
  return workbook.sheets.flatMap(({ name, formulas, values, area }) =>
    formulas.flatMap((row, r) =>
      row.flatMap((formula, c) => {
        const value = values[r]?.[c];
        return /^=(?:SUM\(|[A-Z]\d+[+-][A-Z])/.test(formula ?? '') && typeof value === 'number' && value >= 20
          ? [{ sheet: name, row: r + (area?.top ?? 0), column: c + (area?.left ?? 0) }]
          : [];
      }),
    ),
  );
}

/** The first two different digits swapped, or the last one doubled. */
function mistyped(value: number): number {
  const swapped = Number(String(value).replace(/(\d)(?!\1)(\d)/, '$2$1'));
  return swapped === value || String(swapped).length < String(value).length ? Number(`${value}${String(value).slice(-1)}`) : swapped;
}

function withSlip(workbook: WorkbookSnapshot, { sheet, row, column }: CellRef): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) =>
      one.name === sheet
        ? {
            ...one,
            values: one.values.map((cells, r) =>
              cells.map((value, c) => (r === row && c === column && typeof value === 'number' ? mistyped(value) : value)),
            ),
          }
        : one,
    ),
  };
}

describe.each(layouts)('$title', ({ sheets, isTold }) => {
  test.each(seeds)('is clean (%i)', (seed) => {
    const workbook = workbookFrom(sheets(new Random(seed)));
    expect(toldOf(workbook).map(said)).toEqual([]);
    expect(toldOf(typed(workbook)).map(said)).toEqual([]);
  });

  if (isTold) {
    test.each(seeds)('tells a sum mistyped (%i)', (seed) => {
      const workbook = workbookFrom(sheets(new Random(seed)));
      const sums = sumsOf(workbook);
      const slipped = sums[seed % sums.length] ?? sums[0];
      expect(slipped).toBeDefined();
      if (!slipped) return;
      const cells = toldOf(withSlip(typed(workbook), slipped)).flatMap((finding) => finding.cells.map(refText));
      expect(cells).toContain(refText(slipped));
    });
  }
});
