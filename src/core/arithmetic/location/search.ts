/**
 * The smallest sets of cells that must change so that every row can hold. A failing row needs one of its cells freed; a
 * freed cell is eliminated, and what the rest must still satisfy is searched in the same way. Cells tried are barred from
 * the branches beside, so that no set is met twice.
 */
import { coefficientOf, fails, free, type Freed, type Row } from './rows';
import { solve, type Solution } from './solve';

export interface SearchContext {
  readonly values: readonly number[];
  readonly nonNegative: boolean;
  readonly integer: boolean;
  /** Cells that must not change; the search adds those that it has tried, and takes them off again. */
  readonly barred: Uint8Array;
  /** Nodes still allowed: the same system is always cut at the same place. */
  readonly budget: { left: number };
}

type Visit = (solution: Solution) => 'stop' | 'go on';
type End = 'stopped' | 'complete' | 'cut';

/** `complete: false` where the budget ran out first. */
export interface Search<T> {
  readonly found: T;
  readonly complete: boolean;
}

/** One smallest solution; `found` is `null` where no change of the allowed cells repairs the rows. */
export function smallestSolution(rows: readonly Row[], context: SearchContext): Search<Solution | null> {
  let found: Solution | null = null;
  const keep: Visit = (solution) => {
    found = solution;
    return 'stop';
  };
  const cells = new Set(rows.flatMap((row) => row.cells)).size;
  for (let size = leastChanges(failingRows(rows, context)); size <= cells; size += 1) {
    const end = visit(rows, size, [], context, keep, true);
    if (end === 'stopped') return { found, complete: true };
    if (end === 'cut') return { found: null, complete: false };
  }
  return { found: null, complete: true };
}

/** Every solution of exactly that many changes, none of them idle. */
export function solutionsOfSize(rows: readonly Row[], size: number, context: SearchContext): Search<readonly Solution[]> {
  const found: Solution[] = [];
  const end = visit(
    rows,
    size,
    [],
    context,
    (solution) => {
      found.push(solution);
      return 'go on';
    },
    false,
  );
  return { found, complete: end === 'complete' };
}

/** A solution without proof that it is small: at each step the cell that the most failing rows share. */
export function anySolution(rows: readonly Row[], context: SearchContext): Solution | null {
  const freed: Freed[] = [];
  let left = rows;
  for (;;) {
    const failing = failingRows(left, context);
    const narrowest = failing[0];
    if (narrowest === undefined) return solve(freed, context);
    const cell = byReach(narrowest.cells, failing)[0];
    if (cell === undefined) return null;
    const step = free(left, cell, context.values[cell] as number, context.nonNegative ? 0 : null);
    left = step.rows;
    freed.push(step.freed);
  }
}

interface FailingRow {
  readonly row: Row;
  /** Those that may change. */
  readonly cells: readonly number[];
}

/** Narrowest first. */
function failingRows(rows: readonly Row[], { barred }: SearchContext): FailingRow[] {
  const failing: FailingRow[] = [];
  for (const row of rows) if (fails(row)) failing.push({ row, cells: row.cells.filter((cell) => barred[cell] === 0) });
  return failing.sort((a, b) => a.cells.length - b.cells.length);
}

/** Failing rows that share no cell need a change each. Infinite where a failing row has no cell to change. */
function leastChanges(failing: readonly FailingRow[]): number {
  if (failing[0]?.cells.length === 0) return Infinity;
  const seen = new Set<number>();
  let apart = 0;
  for (const { cells } of failing) {
    if (cells.some((cell) => seen.has(cell))) continue;
    apart += 1;
    for (const cell of cells) seen.add(cell);
  }
  return apart;
}

function visit(
  rows: readonly Row[],
  size: number,
  freed: readonly Freed[],
  context: SearchContext,
  onFound: Visit,
  oneOfAKind: boolean,
): End {
  if (context.budget.left <= 0) return 'cut';
  context.budget.left -= 1;
  const failing = failingRows(rows, context);
  const narrowest = failing[0];
  if (narrowest === undefined) {
    const solution = solve(freed, context);
    return solution !== null && onFound(solution) === 'stop' ? 'stopped' : 'complete';
  }
  if (leastChanges(failing) > size) return 'complete';
  const candidates = size === 1 ? inAll(narrowest.cells, failing) : byReach(narrowest.cells, failing);
  const tried: number[] = [];
  let end: End = 'complete';
  for (const twins of oneOfAKind ? byKind(candidates, narrowest.row, rows, context.values) : candidates.map((cell) => [cell])) {
    const cell = twins[0] as number;
    const step = free(rows, cell, context.values[cell] as number, context.nonNegative ? 0 : null);
    end = visit(step.rows, size - 1, [...freed, step.freed], context, onFound, oneOfAKind);
    if (end !== 'complete') break;
    for (const twin of twins) context.barred[twin] = 1;
    tried.push(...twins);
  }
  for (const cell of tried) context.barred[cell] = 0;
  return end;
}

/** The last change must touch every failing row. */
function inAll(cells: readonly number[], failing: readonly FailingRow[]): readonly number[] {
  return cells.filter((cell) => failing.every(({ row }) => coefficientOf(row, cell) !== 0));
}

function byReach(cells: readonly number[], failing: readonly FailingRow[]): readonly number[] {
  const reach = new Map(cells.map((cell) => [cell, failing.reduce((sum, { row }) => sum + (coefficientOf(row, cell) === 0 ? 0 : 1), 0)]));
  return [...cells].sort((a, b) => (reach.get(b) as number) - (reach.get(a) as number));
}

/**
 * Cells that stand in this row alone, with one sign, are of a kind: the largest, put first, can do what any of them can,
 * so one that repairs nothing with it needs no other try.
 */
function byKind(candidates: readonly number[], row: Row, rows: readonly Row[], values: readonly number[]): readonly (readonly number[])[] {
  if (!row.equality) return candidates.map((cell) => [cell]);
  const kinds: number[][] = [];
  const kindOfSign = new Map<number, number[]>();
  for (const cell of candidates) {
    const coefficient = coefficientOf(row, cell);
    const kind = rows.every((other) => other === row || coefficientOf(other, cell) === 0) ? kindOfSign.get(coefficient) : [];
    if (kind !== undefined && kind.length > 0) {
      if ((values[cell] as number) > (values[kind[0] as number] as number)) kind.unshift(cell);
      else kind.push(cell);
      continue;
    }
    const first = [cell];
    kinds.push(first);
    if (kind === undefined) kindOfSign.set(coefficient, first);
  }
  return kinds;
}
