/** Lists of figures in which rows are sums of the rows after them, told by arithmetic alone; indexes into the list throughout. */
import { agrees } from '../meaning/table';
import { isOneSlip } from '../../arithmetic/slips';

export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

const mostSteps = 20_000;
/** Three figures: two smaller numbers make up a third by chance too easily. */
const leastSum = 100;
/** Every slip of every figure is tried: only in lists that a person would call short. */
const mostTried = 12;

/** The sums that the figures themselves show, outermost first: each row's parts are the rows after it, with their own. */
export function shownBy(numbers: readonly number[]): readonly Sum[] {
  let steps = 0;
  const node = (start: number): { readonly end: number; readonly sums: readonly Sum[] } => {
    const total = numbers[start] ?? NaN;
    let best: { readonly end: number; readonly sums: readonly Sum[] } = { end: start + 1, sums: [] };
    if (!(total >= leastSum)) return best;
    const walk = (at: number, rest: number, parts: readonly number[], inner: readonly Sum[]): void => {
      if (++steps > mostSteps) return;
      if (parts.length >= 2 && Math.abs(rest) < 0.005) {
        if (inner.length + 1 > best.sums.length) best = { end: at, sums: [{ total: start, parts }, ...inner] };
        return;
      }
      const next = numbers[at];
      if (next === undefined || !(next > 0) || next > rest + 0.005) return;
      const child = node(at);
      if (child.end > at + 1) walk(child.end, rest - next, [...parts, at], [...inner, ...child.sums]);
      walk(at + 1, rest - next, [...parts, at], inner);
    };
    walk(start + 1, total, [], []);
    return best;
  };
  const found: Sum[] = [];
  for (let at = 0; at < numbers.length;) {
    const { end, sums } = node(at);
    found.push(...sums);
    at = end;
  }
  return steps > mostSteps ? [] : found;
}

export function holdsIn(numbers: readonly number[], { total, parts }: Sum): boolean {
  return agrees(
    numbers[total] ?? NaN,
    parts.reduce((so, part) => so + (numbers[part] ?? 0), 0),
  );
}

function replaced(numbers: readonly number[], at: number, value: number): readonly number[] {
  return numbers.map((number, index) => (index === at ? value : number));
}

/** What a figure would have to be for the sum to hold. */
function needed(numbers: readonly number[], { total, parts }: Sum, at: number): number {
  const sum = parts.reduce((so, part) => so + (numbers[part] ?? 0), 0);
  return at === total ? sum : (numbers[at] ?? 0) + (numbers[total] ?? 0) - sum;
}

/** Whether all sums hold, or would after one slip of the hand in one figure were put right. */
export function oneSlipRepairs(numbers: readonly number[], sums: readonly Sum[]): boolean {
  const failing = sums.filter((sum) => !holdsIn(numbers, sum));
  const [first] = failing;
  if (!first) return true;
  return [first.total, ...first.parts].some((at) => {
    const value = needed(numbers, first, at);
    return value > 0 && isOneSlip(numbers[at] ?? 0, value) && sums.every((sum) => holdsIn(replaced(numbers, at, value), sum));
  });
}

/** Numbers that one slip of the hand turns into this one: two digits swapped, one wrong, one left out or one too many. */
function beforeSlip(value: number): readonly number[] {
  if (!Number.isInteger(value) || value <= 0) return [];
  const text = String(value);
  const found = new Set<string>();
  for (let at = 0; at <= text.length; at++) {
    const [head, rest] = [text.slice(0, at), text.slice(at)];
    for (let digit = 0; digit <= 9; digit++) {
      found.add(`${head}${digit}${rest}`);
      if (rest !== '') found.add(`${head}${digit}${rest.slice(1)}`);
    }
    if (rest !== '') found.add(head + rest.slice(1));
    if (rest.length >= 2) found.add(`${head}${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`);
  }
  return [...found]
    .filter((one) => one !== '' && !one.startsWith('0'))
    .map(Number)
    .filter((one) => one !== value);
}

/**
 * The sums of a list that one slip of the hand broke: read so only where the right figure stands in two sums, where these
 * take in every row and are more than hold as it stands, and where no other figure would do.
 */
export function shownAfterOneSlip(numbers: readonly number[]): readonly Sum[] {
  if (numbers.length < 4 || numbers.length > mostTried) return [];
  const shown = shownBy(numbers).length;
  let found: readonly Sum[] = [];
  let repaired = -1;
  for (let at = 0; at < numbers.length; at++) {
    for (const value of beforeSlip(numbers[at] ?? 0)) {
      const sums = shownBy(replaced(numbers, at, value));
      const places = sums.filter(({ total, parts }) => total === at || parts.includes(at)).length;
      const covered = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]));
      if (places < 2 || covered.size < numbers.length || sums.length <= shown) continue;
      if (repaired >= 0 && repaired !== at) return [];
      repaired = at;
      found = sums;
    }
  }
  return found;
}
