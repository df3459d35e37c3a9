/** How totals hang together: which cells are formulas over which others, once a check. */
import type { CellRef } from '../../model/grid';
import type { Relation } from '../../model/recognition';
import { cellKey, type CheckContext } from '../context';
import { eachAddend } from './addends';

const mostBaseCells = 300;

/** Whether a total is sure to be the whole sum of its parts. */
export function isAddition(relation: Relation): boolean {
  return relation.kind === 'full' && !relation.tentative && relation.parts.length > 0;
}

/** The relation by which a cell's own formula adds up other cells; `null` for a typed cell or any other formula. */
export function formulaRelation(context: CheckContext, cell: CellRef): Relation | null {
  return context.relationsOf(cell).find((relation) => relation.origin === 'formula') ?? null;
}

export interface SignedCell {
  readonly cell: CellRef;
  readonly sign: 1 | -1;
}

/**
 * The typed cells that a cell stands for: itself, or what its formula adds up, down to cells that people type in.
 * `null` where these are too many to reason about.
 */
export function baseCells(context: CheckContext, cell: CellRef): readonly SignedCell[] | null {
  const base: SignedCell[] = [];
  const walk = (at: CellRef, sign: 1 | -1, path: ReadonlySet<string>): boolean => {
    const relation = formulaRelation(context, at);
    const key = cellKey(at);
    if (!relation || path.has(key)) {
      base.push({ cell: at, sign });
      return base.length <= mostBaseCells;
    }
    const deeper = new Set(path).add(key);
    let fits = true;
    eachAddend(context, relation, (addend) => {
      if (fits && addend.state !== 'other') fits = walk(addend, addend.sign === sign ? 1 : -1, deeper);
    });
    return fits;
  };
  return walk({ sheet: cell.sheet, row: cell.row, column: cell.column }, 1, new Set()) ? base : null;
}

/** Whether a cell holds a formula: its figure was computed, so nobody mistyped it. */
export function isComputed(context: CheckContext, cell: CellRef): boolean {
  return context.formula(cell.sheet, cell.row, cell.column) !== null;
}
