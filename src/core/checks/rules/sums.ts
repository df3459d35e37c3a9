/** Totals that their parts do not add up to: one rule for every relation, one finding for every cause. */
import type { MessageArguments, Outcome } from '../../model/findings';
import type { CellRef, RangeRef } from '../../model/grid';
import type { Relation } from '../../model/recognition';
import { cellKey, cellOf, type CheckContext } from '../context';
import { addendsOf } from '../relations/addends';
import { tidy } from '../../arithmetic/numbers';
import { crossingCauses } from '../relations/crossings';
import { findCauses, type Cause, type Failing } from '../relations/culprits';
import { judge, type Judgement } from '../relations/judge';
import { formulaRelation } from '../relations/structure';
import { parameter, type Candidate, type CodeDefinition, type Rule } from '../rule';
import { isCarriedOver } from './carried-over';
import { isImpossibleCount } from './counts';
import { inItsOwnCurrency } from './currencies';
import { misplacedRow } from './double-count';
import { isSlipOfPart } from './slips';
import { subsetsAbove } from './subsets';

const error = (code: string, more: Partial<CodeDefinition> = {}): CodeDefinition => ({
  code,
  group: 'sums',
  severity: 'error',
  needs: ['relations'],
  ...more,
});
const residual: CodeDefinition = {
  code: 'residual',
  group: 'sums',
  rank: 170,
  givesWay: true,
  severity: 'warning',
  needs: ['relations'],
  parameters: { share: { default: 0.5, least: 0, most: 1 } },
};

type Failed = Extract<Judgement, { kind: 'fail' }>;
interface Judged {
  readonly relation: Relation;
  readonly judgement: Failed;
}

const precedence = ['sum-mismatch', 'row-sum-mismatch', 'parts-exceed-total', 'cumulative-mismatch'];
const located: ReadonlySet<string> = new Set(precedence);

/** A formula total is judged by its formula; what its label says it should cover is the business of the range rules. */
function isJudged(context: CheckContext, relation: Relation): boolean {
  return (
    relation.origin === 'formula' ||
    !formulaRelation(context, relation.total) ||
    formulaRelation(context, relation.total)?.axis !== relation.axis
  );
}

/** A total of one currency that fails over rows of several is judged over its own. */
function asMeant(context: CheckContext, relation: Relation): Relation {
  if (relation.origin === 'formula' || judge(context, relation).kind !== 'fail') return relation;
  return inItsOwnCurrency(context, relation) ?? relation;
}

function figuresOf(total: CellRef, parts: readonly RangeRef[], stated: number, computed: number): MessageArguments {
  const gap = tidy(stated - computed);
  return { cell: cellOf(total), parts, stated, computed, difference: Math.abs(gap), direction: gap > 0 ? 'over' : 'under' };
}

function locatedFinding(cause: Cause, code: string, outcome: Outcome): Candidate | null {
  const [first] = cause.failing;
  if (!first) return null;
  const { relation, stated, computed } = first;
  const totals = cause.failing.map((one) => cellOf(one.relation.total));
  const parts = cause.failing.flatMap((one) => [...one.relation.parts]);
  const { culprit } = cause;
  const [best] = cause.suggestions;
  const common = figuresOf(relation.total, relation.parts, stated, computed);
  const explains = [...totals, ...parts];
  if (culprit) {
    const args = {
      culprit: culprit.cell,
      from: culprit.from ?? 0,
      to: culprit.to,
      edit: culprit.edit,
      relations: cause.failing.length,
      ...common,
    };
    const gap = typeof culprit.from === 'number' && typeof culprit.to === 'number' ? tidy(culprit.from - culprit.to) : null;
    const isTotal = cellKey(culprit.cell) === cellKey(relation.total);
    const others = totals.filter((total) => cellKey(total) !== cellKey(culprit.cell));
    return {
      code,
      outcome,
      cells: [culprit.cell, ...others, ...parts],
      message: isTotal ? 'sum-located.total' : 'sum-located',
      args,
      found: culprit.from,
      expected: culprit.to,
      gap,
      suggestions: cause.suggestions,
      explains,
    };
  }
  const finding = {
    code,
    outcome,
    cells: [...totals, ...parts],
    found: stated,
    expected: computed,
    gap: tidy(stated - computed),
    suggestions: cause.suggestions,
    explains,
  };
  if (best?.verdict === 'ranked' && best.edit !== 'other') {
    return {
      ...finding,
      message: `${code}.ranked`,
      args: { ...common, culprit: best.cell, from: best.from ?? 0, to: best.to, edit: best.edit },
    };
  }
  return { ...finding, args: common };
}

/** The strongest of the codes of relations that fail for one cause. */
function leading(cause: Cause, codes: ReadonlyMap<Relation, string>): string {
  const failed = new Set(cause.failing.map((one) => codes.get(one.relation)));
  return precedence.find((code) => failed.has(code)) ?? 'sum-mismatch';
}

function single(context: CheckContext, { relation, judgement }: Judged): Candidate | null {
  const { code, stated, computed, addition, outcome } = judgement;
  const common = figuresOf(relation.total, relation.parts, stated, computed);
  const base = {
    outcome,
    cells: [cellOf(relation.total), ...relation.parts],
    found: stated,
    expected: computed,
    gap: tidy(stated - computed),
    args: common,
  };
  switch (code) {
    case 'residual': {
      const share = (stated - computed) / stated;
      const severity = share > parameter(context, residual, 'share') ? 'warning' : 'info';
      return { ...base, code, severity, args: { ...common, percent: Math.round(share * 1000) / 10, blanks: addition.blanks } };
    }
    case 'stale-value': {
      const crosses = relation.parts.some((range) => range.sheet !== relation.total.sheet);
      return { ...base, code, severity: crosses ? 'error' : 'warning' };
    }
    case 'text-left-out': {
      const texts = addendsOf(context, relation)
        .filter((addend) => addend.state === 'text-number')
        .map(cellOf);
      return {
        ...base,
        code: 'sum-mismatch',
        message: 'sum-mismatch.text',
        cells: [...texts, ...base.cells],
        args: { ...common, texts },
        explains: texts,
      };
    }
    case 'breakdown-missing':
      return null;
    default:
      return { ...base, code };
  }
}

/** A formula last calculated before a figure was mistyped still shows what the right figure gives: the slip is the one cause. */
function isExplained(
  context: CheckContext,
  { relation, judgement: { code, stated, computed } }: Judged,
  causes: readonly Cause[],
): boolean {
  if (code !== 'stale-value') return false;
  const addends = new Map(addendsOf(context, relation).map((addend) => [cellKey(addend), addend.sign]));
  return causes.some(({ suggestions }) =>
    suggestions.some(({ cell, from, to }) => {
      const sign = addends.get(cellKey(cell));
      return sign !== undefined && typeof from === 'number' && typeof to === 'number' && tidy(computed + sign * (to - from)) === stated;
    }),
  );
}

/** The one change that repairs sums beyond doubt and doubtful ones together tells both. */
function sharedCauses(
  context: CheckContext,
  failing: readonly Failing[],
  doubtful: readonly Failing[],
  holding: ReadonlySet<Relation>,
): readonly Cause[] {
  if (failing.length === 0 || doubtful.length === 0) return [];
  const sure = new Set(failing);
  const isShared = ({ culprit, failing: all }: Cause): boolean =>
    culprit !== null && all.some((one) => sure.has(one)) && !all.every((one) => sure.has(one));
  return findCauses(context, [...failing, ...doubtful], holding).filter(isShared);
}

/** One of several parts says nothing of "more than 1000", which they may reach together. */
function isOnePartOfMore({ kind, origin }: Relation, { code }: Failed): boolean {
  return code === 'qualifier-broken' && kind === 'partial' && origin === 'label';
}

/** The one part below zero or with a fraction is told as that: its right figure would close the gap. */
function isOfImpossibleCount(context: CheckContext, { failing, suggestions }: Cause): boolean {
  const impossible = failing.flatMap(({ relation }) => addendsOf(context, relation)).filter((addend) => isImpossibleCount(context, addend));
  const [only] = new Set(impossible.map(cellKey));
  return suggestions.some(({ cell, to }) => cellKey(cell) === only && typeof to === 'number' && to >= 0 && Number.isInteger(to));
}

const present = (finding: Candidate | null): readonly Candidate[] => (finding ? [finding] : []);

function* run(context: CheckContext): Iterable<Candidate> {
  const others: Judged[] = [];
  const failing: Failing[] = [];
  /** Said by labels that need not mean the whole: located as if they did, for one slip would make them so. */
  const doubtful: Failing[] = [];
  const codes = new Map<Relation, string>();
  const holding = new Set<Relation>();
  for (const listed of context.sums) {
    if (!isJudged(context, listed)) continue;
    const relation = asMeant(context, listed);
    const judgement = judge(context, relation);
    if (judgement.kind === 'pass') {
      if (relation.origin !== 'formula') holding.add(relation);
      continue;
    }
    if (judgement.kind === 'undecided' || isCarriedOver(context, relation, judgement) || isOnePartOfMore(relation, judgement)) continue;
    const misplaced = judgement.outcome === 'fail' ? misplacedRow(context, relation, judgement) : null;
    if (misplaced) {
      yield misplaced;
    } else if (located.has(judgement.code) || isSlipOfPart(context, relation, judgement)) {
      const { stated, computed, code } = judgement;
      const isSure = judgement.outcome === 'fail' && code !== 'residual';
      const one = isSure ? relation : { ...relation, kind: 'full' as const };
      (isSure ? failing : doubtful).push({ relation: one, stated, computed });
      codes.set(one, code === 'residual' ? 'sum-mismatch' : code);
    } else others.push({ relation, judgement });
  }
  for (const one of subsetsAbove(context)) {
    failing.push(one);
    codes.set(one.relation, 'parts-exceed-total');
  }
  const shared = sharedCauses(context, failing, doubtful, holding);
  const told = new Set(shared.flatMap((cause) => cause.failing));
  const left = (ones: readonly Failing[]): readonly Failing[] => ones.filter((one) => !told.has(one));
  const crossing = crossingCauses(
    context,
    others
      .filter(({ relation, judgement }) => judgement.code === 'residual' && relation.kind === 'full')
      .map(({ relation, judgement: { stated, computed } }) => ({ relation, stated, computed })),
  );
  const crossed = new Set(crossing.flatMap((cause) => cause.failing.map(({ relation }) => relation)));
  const causes = [...crossing, ...shared, ...findCauses(context, left(failing), holding)].filter(
    (cause) => !isOfImpossibleCount(context, cause),
  );
  for (const other of others) {
    if (!crossed.has(other.relation)) yield* present(isExplained(context, other, causes) ? null : single(context, other));
  }
  for (const cause of causes) yield* present(locatedFinding(cause, leading(cause, codes), 'fail'));
  for (const cause of findCauses(context, left(doubtful), holding))
    yield* present(locatedFinding(cause, leading(cause, codes), 'undecided'));
}

export const sums: Rule = {
  codes: [
    error('sum-mismatch', { rank: 70, explains: true }),
    error('row-sum-mismatch', { rank: 80, explains: true }),
    error('parts-exceed-total', { rank: 120, explains: true }),
    error('cumulative-mismatch', { rank: 90, explains: true }),
    error('qualifier-broken', { rank: 130 }),
    residual,
    { code: 'stale-value', group: 'sums', severity: 'warning', needs: ['relations'], rank: 60 },
    { code: 'hidden-row-not-in-total', group: 'sums', severity: 'warning', needs: ['relations'], rank: 50, explains: true },
  ],
  run,
};
