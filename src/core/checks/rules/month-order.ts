/** Months that follow each other but for two neighbours turned round: whoever reads the row takes one month's figures for the other's. */
import type { CellRef } from '../../model/grid';
import type { Region } from '../../model/recognition';
import { monthNamed } from '../../reading/date-words';
import { foldLetters } from '../../reading/text';
import type { CheckContext } from '../context';
import { dataRows, isTable } from '../fields';
import type { Candidate } from '../rule';

interface Month {
  /** 1–12, with twelve for each year where one is written. */
  readonly number: number;
  readonly name: string;
  readonly cell: CellRef;
}

const leastMonths = 4;
const mostRows = 1000;
const named = /^(\p{L}+)\.?(?:\s+(\d{4}))?$/u;

function monthIn(value: unknown, cell: CellRef): Month | null {
  const match = typeof value === 'string' ? named.exec(value.trim()) : null;
  const month = match ? monthNamed(foldLetters(match[1] ?? '')) : null;
  return month === null || typeof value !== 'string' ? null : { number: month + 12 * Number(match?.[2] ?? 0), name: value.trim(), cell };
}

/** Stretches of months, broken by whatever is none, such as a quarter's total. */
function stretches(months: readonly (Month | null)[]): readonly (readonly Month[])[] {
  const found: Month[][] = [[]];
  for (const month of months) {
    if (month) found.at(-1)?.push(month);
    else found.push([]);
  }
  return found.filter(({ length }) => length >= leastMonths);
}

const follows = (before: Month | undefined, after: Month | undefined): boolean =>
  !before || !after || (after.number - before.number - 1) % 12 === 0;

function* inOrder(months: readonly Month[]): Iterable<Candidate> {
  const broken = months.findIndex((month, index) => !follows(months[index - 1], month));
  if (broken < 1) return;
  const turned = [...months];
  [turned[broken], turned[broken + 1]] = [months[broken + 1] as Month, months[broken] as Month];
  const [one, other] = [months[broken], months[broken + 1]];
  if (!one || !other || !turned.every((month, index) => follows(turned[index - 1], month))) return;
  yield {
    code: 'date-order',
    outcome: 'fail',
    message: 'date-order.months',
    cells: [one.cell, other.cell],
    found: one.name,
    expected: other.name,
    args: { cell: one.cell, name: one.name, after: other.name, other: other.cell },
  };
}

/** Along the headers, and down the labels, of one table. */
export function* monthOrder(context: CheckContext, region: Region): Iterable<Candidate> {
  const header = region.headerRows.at(-1);
  if (!isTable(region)) return;
  const at = (row: number, column: number): Month | null =>
    monthIn(context.value(region.sheet, row, column), { sheet: region.sheet, row, column });
  if (header !== undefined) for (const months of stretches(region.fields.map(({ column }) => at(header, column)))) yield* inOrder(months);
  const rows = dataRows(region);
  if (rows.length > mostRows) return;
  for (const months of stretches(rows.map(({ row }) => at(row, region.area.left)))) yield* inOrder(months);
}
