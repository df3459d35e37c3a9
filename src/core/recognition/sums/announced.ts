/** Rows that a label such as "Interventions, dont :" announces as its parts, though nothing else sets them apart from it. */
import { areOfOneKind } from '../../lexicon/one-kind';
import type { Table } from '../meaning/table';
import { agrees, numberAt } from '../meaning/table';
import { isNear } from '../../arithmetic/slips';

const ending =
  /\S[\s,،;(–—-]+(?:dont|y compris|parmi (?:lesquel(?:le)?s|eux)|(?:réparti(?:e)?s )?comme suit|including|of wh(?:ich|om)|as follows|comprising|و?(?:منها|منهم|منهن)|من (?:بينها|بينهم|بينهن|ضمنها|ضمنهم)|كما يلي|كالتالي|على النحو التالي)[\s:：.…)]*$/iu;

/** Whether the label says at its end that the rows below are its parts. */
export const announcesParts = (label: string): boolean => ending.test(label);

const mostParts = 60;

/** Data rows as deep as the head, up to the next head, total, heading or gap, or one that is more than the whole. */
function runBelow(values: Table, head: number, column: number): readonly number[] {
  const { rows } = values;
  const run: number[] = [];
  for (let index = head + 1; index < rows.length && run.length < mostParts; index++) {
    const row = rows[index];
    if (row?.kind === 'of-which' || (row?.kind === 'data' && row.level > (rows[head]?.level ?? 0))) continue;
    if (row?.kind !== 'data' || row.level < (rows[head]?.level ?? 0) || announcesParts(row.label)) break;
    if (numberAt(values, index, column) > numberAt(values, head, column)) break;
    if (!areOfOneKind('', [row.label]) && !areOfOneKind(rows[head]?.label ?? '', [row.label])) break;
    run.push(index);
  }
  return run;
}

/** The first rows of the run that make up the whole, or would but for a slip; else all of it. */
function partsOf(values: Table, head: number, column: number): readonly number[] {
  const run = runBelow(values, head, column);
  const stated = numberAt(values, head, column);
  const numbers = run.map((row) => numberAt(values, row, column) || 0);
  const sumOf = (length: number): number => numbers.slice(0, length).reduce((a, b) => a + b, 0);
  const lengths = run.map((_, index) => index + 1).filter((length) => length >= 2);
  const exact = lengths.find((length) => agrees(stated, sumOf(length)));
  const isAbove = sumOf(run.length) > stated && !isNear(stated, sumOf(run.length), numbers);
  const near = isAbove ? lengths.findLast((length) => isNear(stated, sumOf(length), numbers.slice(0, length))) : undefined;
  return run.slice(0, exact ?? near ?? run.length);
}

/** Indexes of rows with the row that announces them. */
export function announcedParts(values: Table): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  values.rows.forEach(({ kind, label }, head) => {
    if (heads.has(head) || (kind !== 'data' && kind !== 'total') || !announcesParts(label)) return;
    const column = values.columns.findIndex(
      ({ isFigure, adds }, index) => isFigure && adds && !Number.isNaN(numberAt(values, head, index)),
    );
    if (column >= 0) for (const part of partsOf(values, head, column)) heads.set(part, head);
  });
  return heads;
}
