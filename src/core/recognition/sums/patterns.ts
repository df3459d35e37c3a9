/**
 * Where sums may stand, told by arithmetic alone: rows of a registry, each a way in which parts lie to their total. A proposer
 * has no threshold; how many candidates it tries is counted against what they show.
 */
import { noiseOf } from '../../arithmetic/agreement';
import { digitsOf } from '../../arithmetic/chance';
import type { Lines } from './lines';
import { indexIn } from './lines';

/** The places of one line that hold a number and are no parts of sums found before. */
interface Row {
  readonly places: Int32Array;
  readonly numbers: Float64Array;
  readonly decimals: Uint8Array;
  readonly unit: number;
  /** No figure is negative: a sum that has passed its total never comes back. */
  readonly grows: boolean;
}

/** A total and its parts agree in one line: positions in the row, the first part, the last, and the step between. */
export type Propose = (total: number, parts: readonly number[]) => void;

export interface PatternProposer {
  readonly id: string;
  /** Candidates among so many places. */
  readonly tries: (places: number) => number;
  /** More places would be too many candidates to tell apart. */
  readonly mostPlaces: number;
  /** Lines that are looked at for candidates; all are asked afterwards. */
  readonly mostLines: number;
  readonly propose: (row: Row, propose: Propose) => void;
}

/** Half a unit a part, asked of totals that are much more than that. */
function agreesAt(row: Row, total: number, sum: number, count: number, decimals: number): boolean {
  const stated = row.numbers[total] ?? NaN;
  const gap = Math.abs(sum - stated);
  if (gap <= noiseOf(stated, sum)) return true;
  const unit = decimals === 0 ? row.unit : 10 ** -decimals;
  const most = (count + 1) * 0.5 * unit;
  return gap <= most && Math.abs(stated) > 5 * most && digitsOf(stated) >= 3;
}

/** From a total outwards in steps until the sum has passed it. */
function walk(row: Row, total: number, first: number, step: number, mostParts: number, propose: Propose): void {
  const { places, numbers, decimals } = row;
  const stated = numbers[total] ?? NaN;
  const parts: number[] = [];
  let sum = 0;
  let telling = 0;
  let written = decimals[total] ?? 0;
  for (let at = first; at >= 0 && at < places.length && parts.length < mostParts; at += step) {
    const number = numbers[at] ?? 0;
    sum += number;
    if (number !== 0) telling += 1;
    written = Math.max(written, decimals[at] ?? 0);
    parts.push(at);
    if (telling >= 2 && agreesAt(row, total, sum, parts.length, written)) propose(total, parts);
    if (row.grows && sum > stated + (parts.length + 1) * 0.5 * row.unit) return;
  }
}

const eachTotal = (row: Row, visit: (total: number) => void): void => {
  for (let total = 0; total < row.places.length; total += 1) if (row.numbers[total] !== 0) visit(total);
};

const sides = [-1, 1] as const;
const steps = [2, 3, 4, 5, 6] as const;
const furthest = 8;
/** Beside a total another figure may stand before its parts begin. */
const mostApart = 3;
const longRun = 5000;
const shortRun = 60;

/** The parts follow the total or precede it. */
const run: PatternProposer = {
  id: 'run',
  tries: (places) => 2 * places * places,
  mostPlaces: Infinity,
  mostLines: 400,
  propose: (row, propose) => {
    eachTotal(row, (total) => {
      for (const side of sides) walk(row, total, total + side, side, row.grows ? longRun : shortRun, propose);
    });
  },
};

/** So they do, but for a figure or two between. */
const apart: PatternProposer = {
  id: 'apart',
  tries: (places) => 6 * places * places,
  mostPlaces: 400,
  mostLines: 100,
  propose: (row, propose) => {
    eachTotal(row, (total) => {
      for (const side of sides) for (let off = 2; off <= mostApart; off += 1) walk(row, total, total + side * off, side, shortRun, propose);
    });
  },
};

/** Every second, third … place: rows or columns of several kinds take turns. */
const turns: PatternProposer = {
  id: 'turns',
  tries: (places) => 40 * places * places,
  mostPlaces: 400,
  mostLines: 60,
  propose: (row, propose) => {
    eachTotal(row, (total) => {
      for (const side of sides)
        for (const step of steps)
          for (let off = 1; off <= furthest; off += 1) walk(row, total, total + side * off, side * step, shortRun, propose);
    });
  },
};

const perUnit = 1e4;

/** Any two places. */
const pair: PatternProposer = {
  id: 'pair',
  tries: (places) => (places * places * places) / 2,
  mostPlaces: 80,
  mostLines: 40,
  propose: (row, propose) => {
    const at = new Map<number, number[]>();
    row.numbers.forEach((number, index) => {
      if (number === 0) return;
      const key = Math.round(number * perUnit);
      const same = at.get(key);
      if (same) same.push(index);
      else at.set(key, [index]);
    });
    eachTotal(row, (total) => {
      for (let one = 0; one < row.numbers.length; one += 1) {
        if (one === total || row.numbers[one] === 0) continue;
        for (const other of at.get(Math.round(((row.numbers[total] ?? 0) - (row.numbers[one] ?? 0)) * perUnit)) ?? [])
          if (other > one && other !== total) propose(total, [one, other]);
      }
    });
  },
};

export const patternProposers: readonly PatternProposer[] = [run, apart, turns, pair];

/** One line's figures among the active places. */
export function rowAt(view: Lines, active: readonly number[], line: number): Row {
  const places: number[] = [];
  const numbers: number[] = [];
  const decimals: number[] = [];
  let grows = true;
  for (const place of active) {
    const at = indexIn(view, place, line);
    const number = view.numbers[at] ?? NaN;
    if (Number.isNaN(number)) continue;
    places.push(place);
    numbers.push(number);
    decimals.push(view.decimals[at] ?? 0);
    if (number < 0) grows = false;
  }
  return {
    places: Int32Array.from(places),
    numbers: Float64Array.from(numbers),
    decimals: Uint8Array.from(decimals),
    unit: view.units[line] ?? 1,
    grows,
  };
}
