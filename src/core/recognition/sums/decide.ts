/**
 * One explanation a total and axis: what stands (the user's word, a template, a formula), what a label or the layout says and
 * the figures bear out, what the figures alone show. What loses keeps its reason.
 */
import type { CellRef } from '../../model/grid';
import type { Rejected, Relation } from '../../model/recognition';
import { columnRuns, rowRuns } from '../cells/ranges';
import type { Lines } from './lines';
import { indexIn } from './lines';
import { areMistyped, isDoubted } from './policy';
import { answer, type Weighed } from './weigh';

/** Smaller figures than these nobody rounds. */
const leastRounded = 1000;

export interface Shown {
  readonly relation: Relation;
  readonly isSlip: boolean;
  /** Off by so little that it may be rounding. */
  readonly isRounding: boolean;
  readonly isLarge: boolean;
}

/** The lines of a sum as relations: those that hold, and those that one slip of the hand explains; no other was meant. */
export function relationsShown(view: Lines, one: Weighed): readonly Shown[] {
  return view.lines.flatMap((line, index): readonly Shown[] => {
    const said = one.answers[index] ?? answer.none;
    const at = indexIn(view, one.total, index);
    if (said < (areMistyped(one) && !view.shares.has(index) ? answer.doubted : answer.rounded) || view.computed[at] === 1) return [];
    const present = one.parts.filter((part) => !Number.isNaN(view.numbers[indexIn(view, part, index)] ?? NaN));
    const parts = present.map((part) => view.places[part] ?? -1);
    const place = view.places[one.total] ?? -1;
    const total = view.axis === 'row' ? { row: line, column: place } : { row: place, column: line };
    const isSlip = said === answer.slip;
    const relation: Relation = {
      total: { sheet: view.sheet, ...total },
      parts: view.axis === 'row' ? columnRuns(view.sheet, line, parts) : rowRuns(view.sheet, line, parts),
      kind: 'full',
      origin: 'layout',
      axis: view.axis,
      tentative: said === answer.doubted || (isSlip && isDoubted(one)),
      by: one.by,
      shown: true,
      evidence: one.evidence,
      ...(said === answer.rounded ? { unit: unitOf(view, one, index) } : {}),
    };
    return [{ relation, isSlip, isRounding: said === answer.doubted, isLarge: Math.abs(view.numbers[at] ?? 0) >= leastRounded }];
  });
}

/** What the figures of the line were rounded to. */
function unitOf(view: Lines, { total, parts }: Weighed, line: number): number {
  const places = Math.max(...[total, ...parts].map((place) => view.decimals[indexIn(view, place, line)] ?? 0));
  return places === 0 ? (view.units[line] ?? 1) : 10 ** -places;
}

const keyOf = ({ total, axis }: { readonly total: CellRef; readonly axis: Relation['axis'] }): string =>
  `${total.sheet}\n${total.row},${total.column} ${axis}`;

const isTold = ({ tentative, kind }: Relation): boolean => !tentative && kind === 'full';

/** Stands whatever the figures show beside it. */
const isGiven = ({ origin }: Relation): boolean => origin === 'formula' || origin === 'user' || origin === 'template';

/** A difference of the same cells says the same. */
function cellsOf({ total, parts }: Relation): string {
  const cells = parts.flatMap(({ top, bottom, left, right }) => {
    const own: string[] = [];
    for (let row = top; row <= bottom && own.length < mostTied; row += 1)
      for (let column = left; column <= right; column += 1) own.push(`${row},${column}`);
    return own;
  });
  return `${total.sheet} ${[`${total.row},${total.column}`, ...cells].sort().join(' ')}`;
}
const mostTied = 8;

/** The label's own sum takes in the rows between the total and what it adds: that they were forgotten is for a check to say. */
const leavesOut = ({ by }: Relation, rival: Relation): boolean => by === 'apart' && rival.axis === 'column' && rival.origin === 'label';

const isSameSum = (a: Relation, b: Relation): boolean => cellsOf(a) === cellsOf(b);

export interface Decided {
  readonly relations: readonly Relation[];
  readonly rejected: readonly Rejected[];
}

/**
 * @param said what formulas, labels and layout say
 * @param shown what the figures show
 * @param holds whether a relation holds as it stands
 */
export function decided(said: readonly Relation[], shown: readonly Shown[], holds: (relation: Relation) => boolean): Decided {
  const known = new Map<string, Relation[]>();
  for (const relation of said) {
    const key = keyOf(relation);
    const same = known.get(key);
    if (same) same.push(relation);
    else known.set(key, [relation]);
  }
  const tied = new Set(said.filter(({ signs }) => signs !== undefined).map(cellsOf));
  const dropped = new Set<Relation>();
  const added: Relation[] = [];
  const rejected: Rejected[] = [];
  for (const { relation, isSlip, isRounding, isLarge } of shown) {
    const rivals = known.get(keyOf(relation)) ?? [];
    const standing = rivals.find((rival) => isGiven(rival) || (isTold(rival) && holds(rival)));
    if (standing) {
      if (!isSameSum(standing, relation)) rejected.push({ relation, instead: standing });
      continue;
    }
    if (tied.has(cellsOf(relation)) || (isRounding && rivals.length === 0)) continue;
    const meant = rivals.find((rival) => isTold(rival) && (isSlip || (isRounding && !isLarge) || leavesOut(relation, rival)));
    const kept = meant ?? relation;
    for (const rival of [...rivals, relation])
      if (rival !== kept && !isSameSum(rival, kept)) rejected.push({ relation: rival, instead: kept });
    for (const rival of rivals) if (rival !== meant) dropped.add(rival);
    if (!meant) added.push(relation);
  }
  return { relations: added.length === 0 ? said : [...said.filter((relation) => !dropped.has(relation)), ...added], rejected };
}
