/**
 * Does a relation hold? Rounding is not an error: a total may differ from parts written with decimals by half a unit of the
 * last decimal a part. Whole counts must agree exactly.
 */
import type { Outcome } from '../../model/findings';
import type { Figure, Relation } from '../../model/recognition';
import type { CheckContext } from '../context';
import { perCheck } from '../per-check';
import { addendsOf, readAddend, type Addend } from './addends';
import { tidy } from '../../arithmetic/numbers';
import { add, type Addition } from './addition';
import { agreesWith, isAbout } from '../../arithmetic/agreement';
import { classifyEdit } from '../../arithmetic/location';
import { namesBothSexes, overlap } from './overlap';

export type FailedCode =
  | 'sum-mismatch'
  | 'row-sum-mismatch'
  | 'parts-exceed-total'
  | 'cumulative-mismatch'
  | 'residual'
  | 'breakdown-missing'
  | 'qualifier-broken'
  | 'stale-value'
  | 'text-left-out'
  | 'hidden-row-not-in-total';

export type Judgement =
  | { readonly kind: 'pass' }
  /** Nothing can be said: a part is unknown, or the total is. */
  | { readonly kind: 'undecided' }
  | {
      readonly kind: 'fail';
      readonly code: FailedCode;
      readonly outcome: Outcome;
      readonly stated: number;
      readonly computed: number;
      readonly addition: Addition;
    };

const pass: Judgement = { kind: 'pass' };
const undecided: Judgement = { kind: 'undecided' };

function agrees(total: Addend, stated: number, addition: Addition): boolean {
  return agreesWith(stated, addition, total.figure?.unit === 'percent');
}

function judgeQualified(relation: Relation, total: Figure, stated: number, addition: Addition): Judgement {
  const fail = (code: FailedCode): Judgement => ({
    kind: 'fail',
    code,
    outcome: relation.tentative ? 'undecided' : 'fail',
    stated,
    computed: tidy(addition.sum),
    addition,
  });
  if (total.qualifier === '~') return isAbout(stated, addition.sum) || relation.kind !== 'full' ? pass : fail('qualifier-broken');
  if (total.qualifier === '<' || total.qualifier === '<=')
    return addition.sum < stated || (total.qualifier === '<=' && addition.sum === stated) ? pass : fail('qualifier-broken');
  const holds = total.qualifier === '>' ? addition.sum > stated : addition.sum >= stated;
  if (holds) return pass;
  const isWhole = relation.kind === 'full' || (addition.count === 1 && addition.blanks === 0);
  return fail(isWhole && addition.blanks === 0 ? 'qualifier-broken' : 'residual');
}

function mismatchCode(relation: Relation): FailedCode {
  if (relation.kind === 'cumulative') return 'cumulative-mismatch';
  return relation.axis === 'row' ? 'row-sum-mismatch' : 'sum-mismatch';
}

/** One slip of the hand apart: two neighbours swapped, a digit wrong, left out or added. */
function isNear(one: number, other: number): boolean {
  const { edit } = classifyEdit(one, other);
  return edit !== 'other' && edit !== 'sign';
}

interface Case {
  readonly relation: Relation;
  readonly total: Addend;
  readonly stated: number;
  readonly addition: Addition;
  readonly context: CheckContext;
}

/** A formula shows what its parts were when it was last calculated, or it leaves out numbers that are kept as text. */
function judgeFormula({ stated, addition, total }: Case): Judgement {
  const within = (sum: number): boolean => agrees(total, stated, { ...addition, sum });
  if (within(addition.sumOfNumbers)) {
    if (addition.texts === 0 || within(addition.sum)) return pass;
    return { kind: 'fail', code: 'text-left-out', outcome: 'fail', stated, computed: tidy(addition.sum), addition };
  }
  if (addition.hiddenSum !== 0 && within(addition.sum - addition.hiddenSum)) {
    return { kind: 'fail', code: 'hidden-row-not-in-total', outcome: 'fail', stated, computed: tidy(addition.sum), addition };
  }
  return within(addition.sum)
    ? pass
    : { kind: 'fail', code: 'stale-value', outcome: 'fail', stated, computed: tidy(addition.sumOfNumbers), addition };
}

/** Of this share of the total a gap is more than one wrong digit. */
const mostOfDigit = 0.2;

/** One slip in one part closes the gap; one wrong digit closes every round gap, which says nothing of a large one. */
function isPartSlip({ context, relation, stated }: Case, gap: number): boolean {
  const isLarge = Math.abs(gap) > stated * mostOfDigit;
  return addendsOf(context, relation).some(({ value }) => {
    const meant = value === null ? 0 : tidy(value + gap);
    return value !== null && meant > 0 && isNear(value, meant) && !(isLarge && classifyEdit(value, meant).edit === 'wrong-digit');
  });
}

function isRounding({ unit }: Relation, gap: number, { count }: Addition): boolean {
  return unit !== undefined && Math.abs(gap) <= (count + 1) * 0.5 * unit * (1 + 1e-9);
}

function judgeTyped(one: Case): Judgement {
  const { relation, stated, addition, total, context } = one;
  const gap = stated - addition.sum;
  const fail = (code: FailedCode, outcome: Outcome): Judgement => ({
    kind: 'fail',
    code,
    outcome,
    stated,
    computed: tidy(addition.sum),
    addition,
  });
  if (addition.count === 0)
    return addition.blanks > 0 && addition.unknown === 0 && stated !== 0 ? fail('breakdown-missing', 'fail') : undecided;
  if (agrees(total, stated, addition) || isRounding(relation, gap, addition)) return pass;
  if (addition.hiddenSum !== 0 && Math.abs(gap + addition.hiddenSum) <= 1e-9) return fail('hidden-row-not-in-total', 'fail');
  if (gap > 0 ? gap <= addition.above : -gap <= addition.below) return undecided;
  const isNearMiss = isNear(stated, tidy(addition.sum));
  // What a template's user named as parts of a total is no guess from labels.
  const isOverlap = relation.origin !== 'template' && overlap(context, relation) && !(isNearMiss && namesBothSexes(context, relation));
  if (relation.tentative) return isNearMiss || isPartSlip(one, gap) ? fail(mismatchCode(relation), 'undecided') : undecided;
  if (relation.kind === 'full' || relation.kind === 'cumulative') {
    if (addition.blanks > 0 && gap > 0) return isNearMiss ? fail(mismatchCode(relation), 'undecided') : fail('residual', 'fail');
    if (isOverlap)
      return gap > 0 ? fail('residual', 'fail') : addition.largest <= stated ? undecided : fail(mismatchCode(relation), 'fail');
    return fail(mismatchCode(relation), 'fail');
  }
  if (gap < 0 && addition.largest <= stated) {
    if (isOverlap) return undecided;
    if (addition.count > 1 && (isNearMiss || isPartSlip(one, gap))) return fail('sum-mismatch', 'undecided');
  }
  if (gap < 0) return fail('parts-exceed-total', 'fail');
  // One "of which" is a share, and shares that overlap are no breakdown: nothing is missing beside them.
  if (addition.count + addition.blanks < 2 || isOverlap) return pass;
  return isNearMiss ? fail('sum-mismatch', 'undecided') : fail('residual', 'fail');
}

const judgementsOf = perCheck(() => new Map<Relation, Judgement>());

/** Once a check. */
export function judge(context: CheckContext, relation: Relation): Judgement {
  const known = judgementsOf(context);
  let judgement = known.get(relation);
  if (!judgement) known.set(relation, (judgement = judged(context, relation)));
  return judgement;
}

function judged(context: CheckContext, relation: Relation): Judgement {
  const total = readAddend(context, relation.total, 1);
  if (total.value === null) return undecided;
  const addition = add(context, relation);
  const one: Case = { relation, total, stated: total.value, addition, context };
  if (total.figure && total.figure.qualifier !== '=')
    return addition.unknown > 0 || addition.count === 0 ? undecided : judgeQualified(relation, total.figure, total.value, addition);
  if (relation.origin === 'formula') return addition.unknown > 0 && addition.count === 0 ? undecided : judgeFormula(one);
  return judgeTyped(one);
}
