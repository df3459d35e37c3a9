/** What is missing of an "of which" list may be a slip of the hand in one of its parts. */
import { addendsOf } from '../relations/addends';
import { tidy } from '../../arithmetic/numbers';
import type { CheckContext } from '../context';
import type { Relation } from '../../model/recognition';
import { classifyEdit } from '../../arithmetic/location';
import type { Judgement } from '../relations/judge';

/** Short figures are one slip away from very many others: that says nothing. */
const leastMeant = 100;

/** Whether two digits swapped, or one left out, in a single part explain why the parts come to less. A wrong digit closes every round gap. */
export function isSlipOfPart(
  context: CheckContext,
  relation: Relation,
  { code, stated, computed }: Extract<Judgement, { kind: 'fail' }>,
): boolean {
  if (code !== 'residual' || relation.kind !== 'partial') return false;
  const gap = tidy(stated - computed);
  const known = addendsOf(context, relation);
  if (gap <= 0 || known.some(({ value }) => value === null)) return false;
  return known.some(({ value }) => {
    const meant = tidy((value ?? 0) + gap);
    const { edit } = classifyEdit(value ?? 0, meant);
    return (edit === 'transposition' && meant >= leastMeant) || (edit === 'missing-digit' && (value ?? 0) >= leastMeant);
  });
}
