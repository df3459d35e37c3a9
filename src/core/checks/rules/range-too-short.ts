/** A sum whose range stops before, or begins after, rows or columns of data that touch it: added later, never added up. */
import type { CellRef, RangeRef } from '../../model/grid';
import type { Region, Relation } from '../../model/recognition';
import { cellKey, cellOf, type CheckContext } from '../context';
import { readAddend, tidy, type Addend } from '../relations/addends';
import type { Candidate, Rule } from '../rule';

/** Data cells of the total's column between the range and the total, or directly above the range. */
function rowsLeftOut(context: CheckContext, region: Region, total: CellRef, range: RangeRef): readonly Addend[] {
  const isData = (row: number): boolean => region.rows.some((one) => one.row === row && one.kind === 'data');
  const at = (row: number): Addend | null => {
    const addend = readAddend(context, { sheet: range.sheet, row, column: range.left }, 1);
    return isData(row) && addend.value !== null && addend.state !== 'nothing' ? addend : null;
  };
  const left: Addend[] = [];
  for (let row = range.bottom + 1; row < total.row; row += 1) {
    const addend = at(row);
    if (!addend) break;
    left.push(addend);
  }
  for (let row = range.top - 1; row >= region.area.top; row -= 1) {
    const addend = at(row);
    if (!addend) break;
    left.unshift(addend);
  }
  return left;
}

/** Other totals of the region, of the same kind, that reach further: then this one was forgotten. */
function columnsLeftOut(context: CheckContext, region: Region, relation: Relation, range: RangeRef): readonly Addend[] {
  const siblings = context.recognition.relations.filter(
    (one) => one !== relation && one.origin === 'formula' && one.axis === 'row' && one.total.sheet === relation.total.sheet && one.total.column === relation.total.column && region.rows.some((row) => row.row === one.total.row),
  );
  const longer = siblings.filter(({ parts: [part], parts }) => parts.length === 1 && part && part.left <= range.left && part.right >= range.right && part.right - part.left > range.right - range.left);
  const [model] = longer[0]?.parts ?? [];
  if (!model || longer.length * 2 <= siblings.length) return [];
  const left: Addend[] = [];
  for (let column = model.left; column <= model.right; column += 1) {
    const addend = readAddend(context, { sheet: range.sheet, row: relation.total.row, column }, 1);
    if ((column < range.left || column > range.right) && addend.value !== null && addend.value !== 0) left.push(addend);
  }
  return left;
}

/** A typed cell that an outer total adds beside this one was left out on purpose. */
function addedElsewhere(context: CheckContext, total: CellRef, cell: CellRef): boolean {
  const inside = (ranges: readonly RangeRef[], at: CellRef): boolean =>
    ranges.some((range) => range.sheet === at.sheet && at.row >= range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right);
  return context.recognition.relations.some((one) => one.axis !== 'row' && one.origin === 'formula' && cellKey(one.total) !== cellKey(total) && inside(one.parts, cell) && (inside(one.parts, total) || one.total.row < total.row));
}

function* run(context: CheckContext): Iterable<Candidate> {
  for (const relation of context.recognition.relations) {
    const [range] = relation.parts;
    if (relation.origin !== 'formula' || relation.kind !== 'full' || relation.parts.length !== 1 || !range || range.sheet !== relation.total.sheet) continue;
    const region = context.regionAt(relation.total.sheet, relation.total.row, relation.total.column);
    if (!region || region.kind === 'pivot') continue;
    const isColumn = relation.axis === 'column' && range.left === range.right && range.bottom > range.top && relation.total.row > range.bottom;
    const isRow = relation.axis === 'row' && range.top === range.bottom && range.right > range.left;
    const missed = isColumn ? rowsLeftOut(context, region, relation.total, range) : isRow ? columnsLeftOut(context, region, relation, range) : [];
    const left = missed.filter((addend) => !addedElsewhere(context, relation.total, addend));
    const stated = readAddend(context, relation.total, 1).value;
    if (left.length === 0 || stated === null) continue;
    const value = tidy(left.reduce((sum, addend) => sum + (addend.value ?? 0), 0));
    const cells = left.map(cellOf);
    yield {
      code: 'range-too-short', outcome: 'fail', cells: [cellOf(relation.total), ...cells, range], found: stated, expected: tidy(stated + value), gap: -value,
      args: { cell: cellOf(relation.total), range, left: cells, count: cells.length, value, stated, right: tidy(stated + value) },
      explains: [cellOf(relation.total)],
    };
  }
}

export const rangeTooShort: Rule = { codes: [{ code: 'range-too-short', group: 'sums', severity: 'error', needs: ['relations'] }], run };
