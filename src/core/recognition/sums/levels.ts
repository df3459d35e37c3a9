/**
 * Sums of sums: what is found among all places first; then its parts are set aside and the same is asked of what is left, so
 * that a grand total adds its subtotals and no list twice. At the end totals without a sum are asked once more among all places:
 * the same figures may be broken down in another way.
 */
import { digitsOf, digitsOfTrials } from '../../arithmetic/chance';
import type { Lines } from './lines';
import { indexIn } from './lines';
import { patternProposers, rowAt, type PatternProposer } from './patterns';
import { better, spanOf, type Policy } from './policy';
import { weigh, type Pattern, type Weighed } from './weigh';

interface Candidate {
  readonly pattern: Pattern;
  /** Digits of the lines that proposed it. */
  digits: number;
  /** Of the line that proposed it last: one line proposes a candidate once. */
  line: number;
}

const mostLevels = 6;
/** Of one total so many candidates are weighed, those with most digits. */
const mostWeighed = 12;
/** Of long sheets so many lines are weighed before all are. */
const mostSampled = 400;
/** Candidates of one look: a sheet of very many small figures agrees by chance everywhere. */
const mostCandidates = 200_000;

function sampleOf(count: number, most: number): readonly number[] {
  if (count <= most) return Array.from({ length: count }, (_, line) => line);
  return Array.from({ length: most }, (_, index) => Math.floor((index * count) / most));
}

/** The candidates that each line alone would suggest. */
function proposed(view: Lines, active: readonly number[], proposer: PatternProposer): ReadonlyMap<number, readonly Candidate[]> {
  const found = new Map<string, Candidate>();
  const tried = proposer.tries(active.length);
  const isRun = proposer.id === 'run';
  const position = new Map(active.map((place, index) => [place, index]));
  for (const line of sampleOf(view.lines.length, proposer.mostLines)) {
    const row = rowAt(view, active, line);
    proposer.propose(row, (at, parts) => {
      const total = row.places[at] ?? 0;
      const [first, last] = [row.places[parts[0] ?? 0] ?? 0, row.places[parts.at(-1) ?? 0] ?? 0];
      const key = isRun || parts.length === 2 ? `${total} ${first} ${last}` : `${total} ${parts.map((part) => row.places[part]).join()}`;
      const own = digitsOf(row.numbers[at] ?? 0);
      const known = found.get(key);
      if (known) {
        if (known.line !== line) known.digits += own;
        known.line = line;
        return;
      }
      if (found.size >= mostCandidates) return;
      // A run takes in the places between that are blank in this line.
      const places = isRun ? between(active, position, total, last) : parts.map((part) => row.places[part] ?? 0).sort((a, b) => a - b);
      found.set(key, { pattern: { by: proposer.id, total, parts: places, tried }, digits: own, line });
    });
  }
  const byTotal = new Map<number, Candidate[]>();
  for (const candidate of found.values()) {
    const same = byTotal.get(candidate.pattern.total);
    if (same) same.push(candidate);
    else byTotal.set(candidate.pattern.total, [candidate]);
  }
  return byTotal;
}

function between(active: readonly number[], position: ReadonlyMap<number, number>, total: number, last: number): readonly number[] {
  const [a, b] = [position.get(total) ?? 0, position.get(last) ?? 0];
  return b < a ? active.slice(b, a) : active.slice(a + 1, b + 1);
}

interface Look {
  readonly view: Lines;
  readonly active: readonly number[];
  readonly policy: Policy;
  /** Totals whose sum is known. */
  readonly known: ReadonlyMap<number, Weighed>;
  readonly isSecond: boolean;
}

/** Of each total the best that the policy takes. */
function bestOf({ view, active, policy, known: sums, isSecond }: Look): readonly Weighed[] {
  const best = new Map<number, Weighed>();
  const sampled = sampleOf(view.lines.length, mostSampled);
  const all = sampleOf(view.lines.length, view.lines.length);
  for (const proposer of patternProposers) {
    if (active.length > proposer.mostPlaces || !policy.asks(proposer.id, isSecond)) continue;
    const least = policy.least(proposer.id, isSecond);
    for (const [total, candidates] of proposed(view, active, proposer)) {
      const weighty = candidates
        .filter(
          ({ pattern, digits }) => digits * Math.max(1, view.lines.length / proposer.mostLines) - digitsOfTrials(pattern.tried) >= least,
        )
        .sort((a, b) => b.digits - a.digits)
        .slice(0, mostWeighed);
      for (const { pattern } of weighty) {
        if (mixesLevels(view, pattern)) continue;
        if (sums.has(total) && pattern.parts.some((part) => isWithin(part, total, sums))) continue;
        let weighed = weigh(view, pattern, sampled);
        if (policy.takes(weighed, isSecond) && sampled.length < all.length) weighed = weigh(view, pattern, all);
        if (!policy.takes(weighed, isSecond)) continue;
        const known = best.get(total);
        if (!known || better(weighed, known) < 0) best.set(total, weighed);
      }
    }
  }
  return [...best.values()];
}

/** A row and what it is said to include are never added together. */
function mixesLevels({ within }: Lines, { total, parts }: Pattern): boolean {
  const inside = parts.filter((part) => within.has(part)).length;
  return inside > 0 && inside < parts.length && !within.has(total);
}

/** Whether the place is among what the total is made of, at any depth. */
function isWithin(place: number, total: number, sums: ReadonlyMap<number, Weighed>, depth = 0): boolean {
  if (place === total) return true;
  return depth < mostDepth && (sums.get(total)?.parts.some((part) => isWithin(place, part, sums, depth + 1)) ?? false);
}
const mostDepth = 20;

/** Parts that make up a known sum stand for its total: a top level adds the middle one. */
function lifted(view: Lines, known: Iterable<Weighed>, one: Weighed, lines: readonly number[]): Weighed {
  let parts = one.parts;
  for (const { total, parts: inner } of known)
    if (inner.length >= 2 && total !== one.total && !parts.includes(total) && inner.every((part) => parts.includes(part)))
      parts = [...parts.filter((part) => !inner.includes(part)), total].sort((a, b) => a - b);
  return parts === one.parts ? one : weigh(view, { ...one, parts }, lines);
}

/** The nearest first; a part belongs to one total, and no total is its own part. */
function consistent({ known, isSecond }: Look, found: readonly Weighed[]): readonly Weighed[] {
  const sums = new Map(known);
  const taken = new Set<number>();
  const kept: Weighed[] = [];
  for (const one of [...found].sort((a, b) => spanOf(a) - spanOf(b) || b.evidence.digits - a.evidence.digits || a.total - b.total)) {
    if (sums.has(one.total) || (!isSecond && one.parts.some((part) => taken.has(part)))) continue;
    if (one.parts.some((part) => isWithin(one.total, part, sums))) continue;
    // The same figures and a total of some of them: counted twice.
    if (isSecond && one.parts.some((part) => one.parts.some((other) => other !== part && isWithin(other, part, sums)))) continue;
    kept.push(one);
    sums.set(one.total, one);
    for (const part of one.parts) taken.add(part);
  }
  return kept;
}

function hasFigures(view: Lines, place: number): boolean {
  for (let line = 0; line < view.lines.length; line += 1) if (!Number.isNaN(view.numbers[indexIn(view, place, line)] ?? NaN)) return true;
  return false;
}

/** The sums that the figures of a sheet show along one axis. */
export function sumsShown(view: Lines, policy: Policy): readonly Weighed[] {
  const all = view.places.map((_, place) => place).filter((place) => hasFigures(view, place));
  const known = new Map<number, Weighed>();
  let active: readonly number[] = all;
  for (let level = 0; level < mostLevels && active.length >= 3; level += 1) {
    const look: Look = { view, active, policy, known, isSecond: false };
    const found = consistent(
      look,
      bestOf(look).filter(({ total }) => !known.has(total)),
    );
    if (found.length === 0) break;
    const parts = new Set<number>();
    for (const one of found) {
      known.set(one.total, one);
      for (const part of one.parts) parts.add(part);
    }
    active = active.filter((place) => !parts.has(place));
  }
  const found = [...known.values()];
  if (active.length === all.length) return found;
  const look: Look = { view, active: all, policy, known, isSecond: true };
  const lines = sampleOf(view.lines.length, view.lines.length);
  for (const one of secondLook(look)) found.push(lifted(view, found, one, lines));
  return found;
}

/** Totals without a sum, and other breakdowns of those that have one. */
function secondLook(look: Look): readonly Weighed[] {
  const best = bestOf(look);
  const others = best.filter(({ total, evidence }) => look.known.has(total) && evidence.off + evidence.slips === 0);
  const first = consistent(
    look,
    best.filter(({ total }) => !look.known.has(total)),
  );
  return [...first, ...others].sort((a, b) => spanOf(a) - spanOf(b) || a.total - b.total);
}
