/** A running total that begins above its first figure carries an earlier one over: the rows after it go on from there. */
import type { Relation } from '../../model/recognition';
import type { CheckContext } from '../context';
import { classifyEdit } from '../../arithmetic/location';
import { judge, type Judgement } from '../relations/judge';

function goesOn(context: CheckContext, { total }: Relation): boolean {
  const next = [
    { ...total, row: total.row + 1 },
    { ...total, column: total.column + 1 },
  ].flatMap((cell) => context.relationsOf(cell));
  return next.some((relation) => {
    const startsHere = relation.parts.some((part) => part.sheet === total.sheet && part.top === total.row && part.left === total.column);
    return relation.kind === 'cumulative' && startsHere && judge(context, relation).kind === 'pass';
  });
}

/** Two digits swapped are the likelier story. */
export function isCarriedOver(
  context: CheckContext,
  relation: Relation,
  { stated, computed }: Extract<Judgement, { kind: 'fail' }>,
): boolean {
  const [first] = relation.parts;
  const isFirst =
    relation.kind === 'cumulative' && relation.parts.length === 1 && first?.top === first?.bottom && first?.left === first?.right;
  return isFirst && stated > computed && classifyEdit(computed, stated).edit !== 'transposition' && goesOn(context, relation);
}
