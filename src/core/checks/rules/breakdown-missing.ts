/** A total without its breakdown, where others like it have theirs. */
import type { CellRef, RangeRef } from '../../model/grid';
import type { Relation } from '../../model/recognition';
import { cellOf, type CheckContext } from '../context';
import { add, readAddend } from '../relations/addends';
import type { Candidate, Rule } from '../rule';

interface Broken {
  readonly relation: Relation;
  readonly stated: number;
}

/** Relations of one shape: same kind of total by its label, or the same columns of one table. */
function shapes(context: CheckContext, relation: Relation): readonly string[] {
  const figure = context.figures.at(relation.total.sheet, relation.total.row, relation.total.column);
  const byLabel = figure?.label ? [`label ${figure.label.trim().toLowerCase()}`] : [];
  if (relation.axis === 'other') return byLabel;
  const across = relation.parts.map((range) => (relation.axis === 'row' ? `${range.left}-${range.right}` : `${range.top}-${range.bottom}`)).join(' ');
  return [...byLabel, `${relation.total.sheet} ${relation.axis} ${relation.axis === 'row' ? relation.total.column : relation.total.row} ${across}`];
}

function isWithout(context: CheckContext, relation: Relation, stated: number): boolean {
  const addition = add(context, relation);
  return addition.count === 0 && addition.unknown === 0 && addition.blanks > 0 && stated > 0;
}

function* run(context: CheckContext): Iterable<Candidate> {
  const brokenDown = new Map<string, CellRef>();
  const without: Broken[] = [];
  for (const relation of context.recognition.relations) {
    if (relation.kind === 'percent' || relation.kind === 'cumulative') continue;
    const stated = readAddend(context, relation.total, 1).value;
    if (stated === null) continue;
    if (isWithout(context, relation, stated)) without.push({ relation, stated });
    else for (const shape of shapes(context, relation)) if (!brokenDown.has(shape)) brokenDown.set(shape, cellOf(relation.total));
  }
  const told = new Set<string>();
  for (const { relation, stated } of without) {
    const sibling = shapes(context, relation).map((shape) => brokenDown.get(shape)).find((cell) => cell !== undefined);
    const total = cellOf(relation.total);
    const key = `${total.sheet} ${total.row} ${total.column}`;
    if (!sibling || told.has(key)) continue;
    told.add(key);
    yield finding(total, relation.parts, sibling, stated);
  }
}

function finding(total: CellRef, parts: readonly RangeRef[], sibling: CellRef, stated: number): Candidate {
  return {
    code: 'breakdown-missing', outcome: 'fail', cells: [total, ...parts], found: stated, expected: null, gap: null,
    args: { cell: total, parts, sibling, stated },
  };
}

export const breakdownMissing: Rule = { codes: [{ code: 'breakdown-missing', group: 'sums', severity: 'warning', needs: ['relations'] }], run };
