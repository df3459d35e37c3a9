/** Tables as people lay them out: clean, with the sums that their figures mean; then with each of these mistyped. */
import { join } from 'node:path';
import { check } from '../../../src/core/checks';
import type { Finding } from '../../../src/core/model/findings';
import { refText } from '../../../src/core/model/addresses';
import { recognise } from '../../../src/core/recognition';
import { readJson } from '../../support/golden';
import type { GridCell } from '../../support/grid';
import { sheetOf, workbookOf } from '../../support/grid';

interface LaidOut {
  readonly title: string;
  readonly sheets: Readonly<Record<string, readonly (readonly GridCell[])[]>>;
  /** Of the first sheet. */
  readonly merges?: readonly string[];
  /** Cells that are sums of others. */
  readonly totals: readonly string[];
}

const tables = readJson(join(__dirname, 'tables.json')) as readonly LaidOut[];

/** One digit wrong. */
function slip(value: number): number {
  const unit = Math.abs(value) >= 100 ? 10 : 1;
  return value + (Math.floor(Math.abs(value) / unit) % 10 === 9 ? -2 * unit : unit);
}

function findings(
  { sheets, merges }: LaidOut,
  mistyped: string | null,
): { readonly totals: ReadonlySet<string>; readonly said: readonly Finding[] } {
  const workbook = workbookOf(
    ...Object.entries(sheets).map(([name, rows], index) => {
      const typed = rows.map((cells, row) =>
        cells.map((cell, column) => (typeof cell === 'number' && refText({ sheet: name, row, column }) === mistyped ? slip(cell) : cell)),
      );
      return sheetOf(name, typed, index === 0 && merges ? { merges } : {});
    }),
  );
  const recognition = recognise(workbook);
  return {
    totals: new Set(recognition.relations.filter(({ tentative }) => !tentative).map(({ total }) => refText(total))),
    said: check(workbook, recognition).findings.filter(({ severity }) => severity !== 'info'),
  };
}

describe('tables as people lay them out', () => {
  test.each(tables)('$title', (table) => {
    const { totals, said } = findings(table, null);
    expect(said.map(({ code }) => code)).toEqual([]);
    expect(table.totals.filter((cell) => !totals.has(cell))).toEqual([]);
  });
});

describe('one sum mistyped', () => {
  test.each(tables.flatMap((table) => table.totals.map((cell) => ({ title: table.title, cell, table }))))(
    '$title: $cell',
    ({ table, cell }) => {
      const { said } = findings(table, cell);
      expect(said.filter(({ severity, cells }) => severity === 'error' && cells[0] && refText(cells[0]) === cell)).not.toEqual([]);
    },
  );
});
