/** A column of percentages against the figures that it is of: its rows agree on what that is, and one does not fit. */
import type { CellRef } from '../../model/grid';
import type { Field, Region } from '../../model/recognition';
import { cellOf, type CheckContext } from '../context';
import { cellAt, dataRows, isTable, numberAt } from '../fields';
import { decimalsOf, tidy } from '../relations/addends';
import type { Candidate, Rule } from '../rule';

interface Row {
  readonly row: number;
  readonly percent: number;
}

interface Judged extends Row {
  readonly expected: number;
  readonly fits: boolean;
}

const sample = 200;
const percentHeader = /[%٪]|\b(?:taux|pourcentages?|percent(?:age)?|rate)\b|نسبة/iu;

/** What a percentage of that row should be, in per cent; `null` where the row does not say. */
interface Basis {
  /** Rows that must fit: among many pairs of columns two rows fit one by chance. */
  readonly leastFits: number;
  readonly expected: (row: number) => number | null;
  readonly cells: (row: number) => readonly CellRef[];
}

function additive(region: Region, percent: Field): readonly Field[] {
  return region.fields.filter((field) => field !== percent && field.unit !== 'percent' && ['count', 'persons', 'acts', 'quantity', 'amount', 'target', 'total', 'cumulative'].includes(field.role));
}

/** Shares of a column's own total, and quotients of two columns. */
function bases(context: CheckContext, region: Region, percent: Field): readonly Basis[] {
  const fields = additive(region, percent);
  const data = dataRows(region);
  const found: Basis[] = [];
  for (const field of fields) {
    const values = data.map(({ row }) => numberAt(context, region, row, field));
    const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
    const totalRow = region.rows.find((row) => row.kind === 'total');
    const total = (totalRow && numberAt(context, region, totalRow.row, field)) ?? sum;
    const share = (row: number): number | null => {
      const value = numberAt(context, region, row, field);
      return value === null || total === 0 ? null : (value / total) * 100;
    };
    found.push({ leastFits: 2, expected: share, cells: (row) => [cellAt(region, row, field), ...(totalRow ? [cellAt(region, totalRow.row, field)] : [])] });
    for (const other of fields) {
      if (other === field) continue;
      const quotient = (row: number): number | null => {
        const [part, whole] = [numberAt(context, region, row, field), numberAt(context, region, row, other)];
        return part === null || whole === null || whole === 0 ? null : (part / whole) * 100;
      };
      found.push({ leastFits: 3, expected: quotient, cells: (row) => [cellAt(region, row, field), cellAt(region, row, other)] });
    }
  }
  return found;
}

function fits(percent: number, expected: number, scale: number): boolean {
  const decimals = Math.min(3, Math.max(0, decimalsOf(tidy(percent * scale))));
  return Math.abs(percent * scale - expected) <= 0.5 * 10 ** -decimals + 0.0006 + (decimals === 0 ? 0 : 0.1 ** decimals * 0.5);
}

function* inField(context: CheckContext, region: Region, field: Field): Iterable<Candidate> {
  const rows = dataRows(region).flatMap(({ row }): Row[] => {
    const percent = numberAt(context, region, row, field);
    return percent === null ? [] : [{ row, percent }];
  });
  if (rows.length < 3) return;
  const scale = rows.every(({ row }) => context.numberFormat(region.sheet, row, field.column).includes('%')) || rows.every(({ percent }) => Math.abs(percent) <= 1) ? 100 : 1;
  for (const basis of bases(context, region, field)) {
    const judge = (some: readonly Row[]): readonly Judged[] => some.flatMap(({ row, percent }) => {
      const expected = basis.expected(row);
      return expected === null ? [] : [{ row, percent, expected, fits: fits(percent, expected, scale) }];
    });
    const isBasis = (judged: readonly Judged[]): boolean => judged.length >= 3 && judged.filter((one) => one.fits).length >= basis.leastFits && judged.filter((one) => !one.fits).length * 3 <= judged.length;
    // A sample tells a wrong basis, so that a long sheet is not gone through for every pair of columns.
    if (!isBasis(judge(rows.slice(0, sample)))) continue;
    const judged = judge(rows);
    const wrong = judged.filter((one) => !one.fits);
    if (!isBasis(judged)) continue;
    for (const { row, percent, expected } of wrong) {
      const cell = cellAt(region, row, field);
      const stated = tidy(percent * scale);
      const right = Math.round(expected * 10) / 10;
      yield {
        code: 'percent-mismatch', outcome: 'fail', cells: [cell, ...basis.cells(row).map(cellOf)], found: stated, expected: right, gap: tidy(stated - right),
        args: { cell, stated, right, of: basis.cells(row).map(cellOf) },
      };
    }
    return;
  }
  yield* inShares(context, region, field, rows, scale);
}

const around = 20;

/** Shares that are said to be the whole and are not, where nothing else on the sheet tells which one is wrong. */
function* inShares(context: CheckContext, region: Region, field: Field, rows: readonly Row[], scale: number): Iterable<Candidate> {
  const totalRow = region.rows.find((row) => row.kind === 'total');
  const stated = totalRow ? numberAt(context, region, totalRow.row, field) : null;
  if (!totalRow || stated === null || tidy(stated * scale) !== 100 || context.formula(region.sheet, totalRow.row, field.column) !== null) return;
  const sum = tidy(rows.reduce((total, { percent }) => total + percent * scale, 0));
  const rounding = rows.reduce((most, { percent }) => most + 0.5 * 10 ** -decimalsOf(tidy(percent * scale)), 0.5);
  if (Math.abs(sum - 100) <= rounding || Math.abs(sum - 100) > around || rows.some(({ percent }) => percent < 0)) return;
  const cell = cellAt(region, totalRow.row, field);
  const parts = rows.map(({ row }) => cellAt(region, row, field));
  yield { code: 'percent-mismatch', outcome: 'fail', cells: [cell, ...parts], message: 'percent-mismatch.shares', found: 100, expected: sum, gap: tidy(100 - sum), args: { cell, sum, count: rows.length } };
}

export const percents: Rule = {
  codes: [{ code: 'percent-mismatch', group: 'sums', severity: 'error', needs: ['fields'] }],
  *run(context) {
    for (const region of context.recognition.regions) {
      if (isTable(region)) for (const field of region.fields) if (field.role === 'percent' || field.unit === 'percent' || percentHeader.test(field.header)) yield* inField(context, region, field);
    }
  },
};
