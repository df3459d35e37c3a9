/** How much evidence a sum needs, by what proposed it. Each row has its reason, and a case that fails when it is halved or doubled. */
import type { Weighed } from './weigh';

interface Need {
  /** Digits beyond chance. */
  readonly digits: number;
  /** The same where the parts are those of another sum already. */
  readonly again: number | null;
  /** Of the lines that are asked so many must hold. */
  readonly share: number;
  readonly because: string;
}

export const needs: Readonly<Record<string, Need>> = {
  run: { digits: 2, again: 8, share: 0.5, because: 'Sums mostly lie beside their parts; rows of other kinds between them fail.' },
  apart: { digits: 2, again: null, share: 0.8, because: 'A figure between a total and its parts is rare.' },
  turns: { digits: 2, again: 8, share: 0.8, because: 'Places that take turns do so in every line.' },
  pair: { digits: 2, again: null, share: 0.8, because: 'Any two figures make a third somewhere.' },
};

export interface Policy {
  asks(by: string, isSecond: boolean): boolean;
  least(by: string, isSecond: boolean): number;
  takes(one: Weighed, isSecond: boolean): boolean;
}

/** Of fewer lines that hold one at least must hold to the last digit: a unit or two off agree too easily. */
const manyRounded = 4;

/** Lines with two parts at least that must bear a sum out, where there are so many. */
const leastTold = 2;

const needOf = (by: string): Need => needs[by] ?? { digits: Infinity, again: null, share: 1, because: '' };

export const policy: Policy = {
  asks: (by, isSecond) => !isSecond || needOf(by).again !== null,
  least: (by, isSecond) => (isSecond ? (needOf(by).again ?? Infinity) : needOf(by).digits),
  takes: ({ by, evidence }, isSecond) => {
    const { digits, again, share } = needOf(by);
    return (
      evidence.digits >= (isSecond ? (again ?? Infinity) : digits) &&
      evidence.holds >= evidence.asked * share &&
      evidence.told * 2 >= Math.min(evidence.holds, leastTold * 2) &&
      (evidence.rounded < evidence.holds || evidence.holds >= manyRounded)
    );
  },
};

export const spanOf = ({ total, parts }: Weighed): number =>
  Math.max(Math.abs((parts[0] ?? total) - total), Math.abs((parts.at(-1) ?? total) - total));

const sideOf = ({ total, parts }: Weighed): number => Math.sign((parts[0] ?? total) - total);

/** Negative where `a` explains the total better: more lines that hold, then the plainer way to lie, then fewer parts, but the longer of two runs on one side. */
export function better(a: Weighed, b: Weighed): number {
  const borne = ({ evidence }: Weighed): number => evidence.holds - evidence.off;
  const rank = ({ by }: Weighed): number => (by === 'run' ? 0 : 1);
  if (borne(a) !== borne(b)) return borne(b) - borne(a);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (a.by === b.by && sideOf(a) === sideOf(b)) return b.parts.length - a.parts.length;
  return a.parts.length - b.parts.length || spanOf(a) - spanOf(b);
}

/** Of sums that hold so many may fail by one slip each; more are another set of figures. */
const mostSlips = 0.25;

/** Whether lines that fail by one slip were meant to hold. */
export function areMistyped({ evidence }: Weighed): boolean {
  return evidence.slips <= Math.max(1, evidence.holds * mostSlips);
}

/** Digits that leave no doubt that a line which fails by one slip was meant as the others. */
const sureDigits = 6;

/** Whether a line that fails can only be told as undecided. */
export function isDoubted({ evidence }: Weighed): boolean {
  return evidence.digits < sureDigits || evidence.off > 0 || evidence.slips * 5 > evidence.holds;
}
