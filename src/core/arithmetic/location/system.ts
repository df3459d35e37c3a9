/** A system of figures and relations in whole numbers, split into parts that share no cell. */
import { added, agreesWith } from '../agreement';
import { decimalsOf } from '../numbers';
import { fails, type Row } from './rows';

export type RelationBound = 'full' | 'at-least' | 'partial';

export interface LocationRelation {
  /** Index into `values`. */
  readonly total: number;
  readonly parts: readonly number[];
  /** Parallel to `parts`; left out where all are +1. */
  readonly signs?: readonly (1 | -1)[];
  /** `full`: the parts add to the total. `partial`: they add to no more. `at-least`: to no less ("more than 11,000"). */
  readonly kind: RelationBound;
}

export interface LocationSystem {
  /** Figures as read; `null` is a blank: an unknown figure, not zero. */
  readonly values: readonly (number | null)[];
  readonly relations: readonly LocationRelation[];
  /** Repairs are whole numbers. Taken as true where every figure is whole. */
  readonly integer?: boolean;
  /** Repairs are at least 0. Taken as true where no figure is negative. */
  readonly nonNegative?: boolean;
  /** Figures that are known to be right; parallel to `values`. */
  readonly fixed?: readonly boolean[];
}

export interface Component {
  readonly rows: readonly Row[];
  /** For each row, the relation that it says. */
  readonly relations: readonly number[];
}

export interface WholeSystem {
  /** Values × `scale`, whole. A blank is 0 and stands in no row. */
  readonly values: readonly number[];
  /** The power of ten that makes the figures whole. */
  readonly scale: number;
  readonly integer: boolean;
  readonly nonNegative: boolean;
  /** Only those in which a relation fails. */
  readonly components: readonly Component[];
}

const mostDecimals = 6;
/** Beyond it, and for what is no number, sums are not exact: such a figure stands as unknown. */
const largestExact = 1e15;

export function wholeSystem(system: LocationSystem): WholeSystem {
  const stated = system.values.map((value) => (value !== null && Math.abs(value) <= largestExact ? value : null));
  const known = stated.filter((value): value is number => value !== null);
  const decimals = known.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  const largest = known.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  const room = Math.floor(Math.log10(largestExact / largest));
  const kept = Math.min(decimals, mostDecimals, room);
  const scale = 10 ** kept;
  const values = stated.map((value) => (value === null ? 0 : Math.round(value * scale)));
  const nonNegative = system.nonNegative ?? known.every((value) => value >= 0);
  const said = system.relations
    .map((relation, index) => ({ index, row: rowOf(relation, stated, values, nonNegative, decimals > kept) }))
    .filter((each): each is { index: number; row: Row } => each.row !== null)
    .sort((a, b) => inOrder(a.row.cells, b.row.cells) || inOrder(a.row.coefficients, b.row.coefficients));
  return {
    values,
    scale,
    nonNegative,
    integer: system.integer ?? decimals === 0,
    components: failingComponents(
      said.map(({ row }) => row),
      said.map(({ index }) => index),
      values.length,
    ),
  };
}

/** Relations have an order of their own, whatever order they are given in: so have the repairs. */
function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, position) => value !== b[position]);
  return at === -1 ? a.length - b.length : (a[at] as number) - (b[at] ?? -Infinity);
}

/**
 * `null` where the relation can't fail. A blank part leaves room: parts may then add to less than the total, not to more
 * (the reverse for a blank that is subtracted), provided that figures are at least 0; without that it says nothing.
 */
function rowOf(
  relation: LocationRelation,
  stated: readonly (number | null)[],
  values: readonly number[],
  nonNegative: boolean,
  rounded: boolean,
): Row | null {
  if (stated[relation.total] === null || stated[relation.total] === undefined) return null;
  const sums = new Map<number, number>([[relation.total, 1]]);
  let blankAdded = false;
  let blankTaken = false;
  relation.parts.forEach((part, position) => {
    const sign = relation.signs?.[position] ?? 1;
    if (stated[part] !== null && stated[part] !== undefined) sums.set(part, (sums.get(part) ?? 0) - sign);
    else if (sign > 0) blankAdded = true;
    else blankTaken = true;
  });
  if ((blankAdded || blankTaken) && !nonNegative) return null;
  const mayExceed = relation.kind === 'at-least' || blankTaken;
  const mayFallShort = relation.kind === 'partial' || blankAdded;
  if (mayExceed && mayFallShort) return null;
  const direction = mayExceed ? -1 : 1;
  const cells = [...sums.keys()].filter((cell) => sums.get(cell) !== 0).sort((a, b) => a - b);
  const coefficients = cells.map((cell) => (sums.get(cell) as number) * direction);
  const sum = cells.reduce((total, cell, position) => total + (coefficients[position] as number) * (values[cell] as number), 0);
  // Figures cut to fewer decimals may miss their total by half a unit each: that is rounding, not an error.
  const isRounding = (rounded && Math.abs(sum) <= cells.length) || agreesAsWritten(relation, stated);
  const value = isRounding ? 0 : sum;
  return { cells, coefficients, value, equality: !mayExceed && !mayFallShort };
}

function agreesAsWritten({ total, parts, signs }: LocationRelation, stated: readonly (number | null)[]): boolean {
  const values = parts.map((part) => stated[part] ?? null);
  return agreesWith(stated[total] ?? 0, added(values, signs));
}

function failingComponents(rows: readonly Row[], relations: readonly number[], cells: number): Component[] {
  const parent = Int32Array.from({ length: cells }, (_, cell) => cell);
  const rootOf = (cell: number): number => {
    let root = cell;
    while (parent[root] !== root) root = parent[root] = parent[parent[root] as number] as number;
    return root;
  };
  for (const row of rows) for (const cell of row.cells) parent[rootOf(cell)] = rootOf(row.cells[0] as number);
  const groups = new Map<number, { rows: Row[]; relations: number[]; failing: boolean }>();
  rows.forEach((row, position) => {
    if (row.cells.length === 0) return;
    const root = rootOf(row.cells[0] as number);
    const group = groups.get(root) ?? { rows: [], relations: [], failing: false };
    groups.set(root, group);
    group.rows.push(row);
    group.relations.push(relations[position] as number);
    group.failing ||= fails(row);
  });
  return [...groups.values()].filter((group) => group.failing);
}
