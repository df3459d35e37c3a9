/** A total without its breakdown, where others like it have theirs or rows name its parts. */
import type { CellRef, RangeRef } from '../../model/grid';
import type { Region, Relation } from '../../model/recognition';
import { cellOf, type CheckContext } from '../context';
import { readAddend } from '../relations/addends';
import { add } from '../relations/addition';
import { rowIn } from '../fields';
import type { Candidate, Rule } from '../rule';
import { unfilledBreakdowns } from './unfilled';

interface Broken {
  readonly relation: Relation;
  readonly stated: number;
}

/** Relations of one shape: same kind of total by its label, or the same columns of one table. */
function shapes(context: CheckContext, relation: Relation): readonly string[] {
  const figure = context.figures.at(relation.total.sheet, relation.total.row, relation.total.column);
  const byLabel = figure?.label ? [`label ${figure.label.trim().toLowerCase()}`] : [];
  if (relation.axis === 'other') return byLabel;
  const across = relation.parts
    .map((range) => (relation.axis === 'row' ? `${range.left}-${range.right}` : `${range.top}-${range.bottom}`))
    .join(' ');
  return [
    ...byLabel,
    `${relation.total.sheet} ${relation.axis} ${relation.axis === 'row' ? relation.total.column : relation.total.row} ${across}`,
  ];
}

function isWithout(context: CheckContext, relation: Relation, stated: number): boolean {
  const addition = add(context, relation);
  return addition.count === 0 && addition.unknown === 0 && addition.blanks > 0 && stated > 0;
}

/** By shape, the first total that has its parts. */
function brokenDownIn(context: CheckContext, without: readonly Broken[]): ReadonlyMap<string, CellRef> {
  const brokenDown = new Map<string, CellRef>();
  if (without.length === 0) return brokenDown;
  const not = new Set(without.map(({ relation }) => relation));
  for (const relation of context.sums) {
    if (
      relation.kind === 'cumulative' ||
      relation.shown ||
      not.has(relation) ||
      context.figures.at(relation.total.sheet, relation.total.row, relation.total.column)?.value == null
    )
      continue;
    for (const shape of shapes(context, relation)) if (!brokenDown.has(shape)) brokenDown.set(shape, cellOf(relation.total));
  }
  return brokenDown;
}

function* run(context: CheckContext): Iterable<Candidate> {
  const without: Broken[] = [];
  for (const relation of context.sums) {
    if (relation.kind === 'cumulative' || relation.shown) continue;
    const stated = readAddend(context, relation.total, 1).value;
    if (stated !== null && isWithout(context, relation, stated)) without.push({ relation, stated });
  }
  const brokenDown = brokenDownIn(context, without);
  const told = new Set<string>();
  yield* totalsAlone(context, told);
  for (const { relation, stated } of without) {
    const sibling = shapes(context, relation)
      .map((shape) => brokenDown.get(shape))
      .find((cell) => cell !== undefined);
    const total = cellOf(relation.total);
    const key = `${total.sheet} ${total.row} ${total.column}`;
    if (!sibling || told.has(key)) continue;
    told.add(key);
    yield finding(total, relation.parts, sibling, stated);
  }
  for (const { total, stated, parts } of unfilledBreakdowns(context)) {
    if (told.size < told.add(`${total.sheet} ${total.row} ${total.column}`).size)
      yield { ...finding(total, parts, total, stated), message: 'breakdown-missing.named' };
  }
}

/** Totals that recognition found nothing under, beside relations whose parts would stand in blank cells of theirs. */
function* totalsAlone(context: CheckContext, told: Set<string>): Iterable<Candidate> {
  for (const relation of context.sums) {
    const region = context.regionAt(relation.total.sheet, relation.total.row, relation.total.column);
    if (!region || relation.kind !== 'full' || relation.shown || relation.tentative || add(context, relation).count < 2) continue;
    for (const { total, parts } of relation.axis === 'row'
      ? inOtherRows(context, region, relation)
      : relation.axis === 'column'
        ? inOtherSheets(context, relation)
        : []) {
      const stated = readAddend(context, total, 1);
      const key = `${total.sheet} ${total.row} ${total.column}`;
      if (told.has(key) || stated.value === null || stated.value <= 0) continue;
      if (parts.length < 2 || parts.some((cell) => context.value(cell.sheet, cell.row, cell.column) !== null)) continue;
      told.add(key);
      yield finding(
        total,
        parts.map((cell) => ({ sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column })),
        cellOf(relation.total),
        stated.value,
      );
    }
  }
}

interface Alone {
  readonly total: CellRef;
  readonly parts: readonly CellRef[];
}

/** Nearly every row has a relation of its own: only the others are looked at further. */
function inOtherRows(context: CheckContext, region: Region, relation: Relation): readonly Alone[] {
  const { total } = relation;
  const others = [total.row - 1, total.row + 1].filter(
    (row) => rowIn(region, row)?.kind === 'data' && context.relationsOf({ sheet: total.sheet, row, column: total.column }).length === 0,
  );
  if (others.length === 0) return [];
  const columns = relation.parts.flatMap((range) => Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index));
  return others.map((row) => ({
    total: { sheet: total.sheet, row, column: total.column },
    parts: columns.map((column) => ({ sheet: region.sheet, row, column })),
  }));
}

/** A region of the same place and labels on another sheet. */
function inOtherSheets(context: CheckContext, relation: Relation): readonly Alone[] {
  const { sheet, row, column } = relation.total;
  const labelAt = (name: string, at: number): string => {
    const region = context.regionAt(name, at, column);
    return (region && rowIn(region, at)?.label.trim()) ?? '';
  };
  const label = labelAt(sheet, row);
  const rows = relation.parts.flatMap((range) => Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.top + index));
  if (label === '' || rows.length > 40 || relation.parts.some((range) => range.sheet !== sheet)) return [];
  return context.workbook.sheets.flatMap(({ name }) => {
    if (
      name === sheet ||
      context.relationsOf({ sheet: name, row, column }).length > 0 ||
      labelAt(name, row) !== label ||
      rows.some((at) => labelAt(name, at) !== labelAt(sheet, at))
    )
      return [];
    return [{ total: { sheet: name, row, column }, parts: rows.map((at) => ({ sheet: name, row: at, column })) }];
  });
}

function finding(total: CellRef, parts: readonly RangeRef[], sibling: CellRef, stated: number): Candidate {
  return {
    code: 'breakdown-missing',
    outcome: 'fail',
    cells: [total, ...parts],
    found: stated,
    expected: null,
    gap: null,
    args: { cell: total, parts, sibling, stated },
  };
}

export const breakdownMissing: Rule = {
  codes: [{ code: 'breakdown-missing', group: 'sums', severity: 'warning', needs: ['relations'], rank: 180 }],
  run,
};
