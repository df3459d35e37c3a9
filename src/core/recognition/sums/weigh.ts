/** What the figures say for a sum: asked line by line, in one place for every proposer. */
import { digitsOfAgreement, digitsOfTrials } from '../../arithmetic/chance';
import { noiseOf } from '../../arithmetic/agreement';
import { tidy } from '../../arithmetic/numbers';
import { isOneSlip } from '../../arithmetic/slips';
import type { Evidence } from '../../model/recognition';
import type { Lines } from './lines';
import { indexIn } from './lines';

/** A place that may be the sum of others, whatever the line. Indexes of places. */
export interface Pattern {
  readonly by: string;
  readonly total: number;
  readonly parts: readonly number[];
  /** How many such candidates were tried in all: chance had as many tries. */
  readonly tried: number;
}

/** `doubted`: a slip, or rounding; never given by `ask`. */
export const answer = { none: 0, off: 1, doubted: 2, slip: 3, rounded: 4, exact: 5 } as const;
export type Answer = (typeof answer)[keyof typeof answer];

/** What a line says, and how many digits that is worth. */
export interface Asked {
  readonly answer: Answer;
  readonly digits: number;
}

export interface Weighed extends Pattern {
  readonly evidence: Evidence;
  /** By line, over the whole view; `none` outside the lines that were asked. */
  readonly answers: Uint8Array;
}

const silent: Asked = { answer: answer.none, digits: 0 };
/** A line in which a single part is the total says little of the others. */
const ofOnePart = 0.2;
/** A total must be this much more than rounding could make of nothing. */
const clearOfRounding = 3;

export function ask(view: Lines, total: number, parts: readonly number[], line: number): Asked {
  const { numbers, decimals } = view;
  const at = indexIn(view, total, line);
  const stated = numbers[at] ?? NaN;
  if (Number.isNaN(stated)) return silent;
  let sum = 0;
  let count = 0;
  let places = decimals[at] ?? 0;
  for (const part of parts) {
    const index = indexIn(view, part, line);
    const number = numbers[index] ?? NaN;
    if (Number.isNaN(number)) continue;
    sum += number;
    count += 1;
    places = Math.max(places, decimals[index] ?? 0);
  }
  if (count === 0) return silent;
  const gap = Math.abs(sum - stated);
  const noise = noiseOf(stated, sum);
  const unit = places === 0 ? (view.units[line] ?? 1) : 10 ** -places;
  const most = (count + 1) * 0.5 * unit + noise;
  if (gap > noise && !(gap <= most && Math.abs(stated) > clearOfRounding * most))
    return { answer: isSlip(view, total, parts, line, sum) ? answer.slip : answer.off, digits: 0 };
  let telling = 0;
  for (const part of parts) if (Math.abs(numbers[indexIn(view, part, line)] ?? 0) > (gap > noise ? most : noise)) telling += 1;
  const own = digitsOfAgreement(stated, gap > noise ? (count + 1) * 0.5 : 0);
  const digits = telling >= 2 ? own : telling === 1 ? Math.min(own, ofOnePart) : 0;
  return { answer: gap > noise ? answer.rounded : answer.exact, digits };
}

function isSlip(view: Lines, total: number, parts: readonly number[], line: number, sum: number): boolean {
  const stated = view.numbers[indexIn(view, total, line)] ?? NaN;
  // Nothing is no figure mistyped.
  if (stated === 0) return false;
  if (isOneSlip(tidy(stated), tidy(sum))) return true;
  const gap = stated - sum;
  return parts.some((part) => {
    const number = view.numbers[indexIn(view, part, line)] ?? NaN;
    const meant = tidy(number + gap);
    return number !== 0 && meant >= 0 && isOneSlip(tidy(number), meant);
  });
}

/** What a line that fails takes away, in digits: of ten sums that were meant at least nine hold. One that a slip explains takes nothing. */
const costOff = 1;

/** So many different lines are enough to see that they differ. */
const mostShapes = 30;

/** Lines that are multiples of one another (a price list in several quantities) say the same thing once. */
function newShape(view: Lines, pattern: Pattern, line: number, shapes: Float64Array[]): boolean {
  if (shapes.length >= mostShapes) return true;
  const at = indexIn(view, pattern.total, line);
  const stated = view.numbers[at] ?? NaN;
  const shape = Float64Array.from(pattern.parts, (part) => (view.numbers[indexIn(view, part, line)] || 0) / stated);
  const within = (1.3 * 10 ** -(view.decimals[at] ?? 0)) / Math.abs(stated) + 1e-9;
  if (shapes.some((known) => known.every((share, index) => Math.abs(share - (shape[index] ?? 0)) < within))) return false;
  shapes.push(shape);
  return true;
}

/** @param lines which lines to ask; all, or a sample of a long sheet */
export function weigh(view: Lines, pattern: Pattern, lines: readonly number[]): Weighed {
  const answers = new Uint8Array(view.lines.length);
  let digits = -digitsOfTrials(pattern.tried);
  const evidence = { asked: 0, holds: 0, told: 0, rounded: 0, slips: 0, off: 0 };
  const shapes: Float64Array[] = [];
  const said = lines.map((line) => ask(view, pattern.total, pattern.parts, line));
  const [from, to] = view.axis === 'column' ? [0, said.length - 1] : spanOf(said);
  for (let index = from; index <= to; index += 1) {
    const line = lines[index] ?? 0;
    const { answer: one, digits: own } = said[index] ?? silent;
    if (one === answer.none) continue;
    answers[line] = one;
    evidence.asked += 1;
    if (one === answer.off) evidence.off += 1;
    else if (one === answer.slip) evidence.slips += 1;
    else {
      evidence.holds += 1;
      if (one === answer.rounded) evidence.rounded += 1;
      if (own >= 1) evidence.told += 1;
      if (own < 1 || newShape(view, pattern, line, shapes)) digits += own;
    }
  }
  digits -= costOff * evidence.off;
  return { ...pattern, answers, evidence: { ...evidence, digits } };
}

/** Rows of one table follow one another: from the first line that holds to the last, with a slip just before and just after. */
function spanOf(said: readonly Asked[]): readonly [number, number] {
  const holds = ({ answer: one }: Asked): boolean => one >= answer.rounded;
  let from = said.findIndex(holds);
  let to = said.findLastIndex(holds);
  if (from < 0) return [0, -1];
  const isSlipAt = (index: number): boolean => said[index]?.answer === answer.slip;
  const before = said.findLastIndex(({ answer: one }, index) => index < from && one !== answer.none);
  const after = said.findIndex(({ answer: one }, index) => index > to && one !== answer.none);
  if (isSlipAt(before)) from = before;
  if (isSlipAt(after)) to = after;
  return [from, to];
}
