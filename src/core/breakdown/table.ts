/** A breakdown as rows: a row a group, subtotals of the outer fields, a grand total. */
import type { CellValue } from '../model/grid';
import type { Language } from '../model/roles';
import type { Groups } from './group';
import { ranksOf, type Order } from './order';
import { tidy } from '../arithmetic/numbers';

export interface BreakdownRow {
  readonly kind: 'group' | 'subtotal' | 'total';
  /** One a field; `null` for a blank key ("unspecified") and, in subtotals and totals, for the fields added over. */
  readonly keys: readonly CellValue[];
  /** How many fields the row's keys hold: all for a group, none for the total. */
  readonly depth: number;
  /** One a measure; `null` where no cell reported a number. */
  readonly sums: readonly (number | null)[];
  /** One a measure: cells that gave a number, of `count`. */
  readonly reported: readonly number[];
  /** Rows of the table. */
  readonly count: number;
}

export interface BreakdownOptions {
  /** `sheet` by default: as first met. By value: the first measure, or the count without one, largest first. */
  readonly order?: Order;
  /** Whose alphabet orders labels. */
  readonly language?: Language;
  readonly subtotals?: boolean;
}

export interface BreakdownTable {
  /** Groups, each block followed by its subtotal where they are asked for. */
  readonly rows: readonly BreakdownRow[];
  readonly total: BreakdownRow;
}

export function breakdownTable(groups: Groups, options: BreakdownOptions = {}): BreakdownTable {
  const sorted = sortedGroups(groups, options.order ?? 'sheet', options.language ?? 'en');
  const fields = groups.dictionaries.length;
  const rows: BreakdownRow[] = [];
  let open = 0;
  sorted.forEach((group, position) => {
    rows.push(rowOf(groups, 'group', [group], fields));
    if (options.subtotals !== true) return;
    const next = sorted[position + 1];
    for (let depth = fields - 1; depth > 0; depth -= 1) {
      if (next !== undefined && sameKeys(groups, group, next, depth)) break;
      open = sorted.findIndex((other) => sameKeys(groups, group, other, depth));
      rows.push(rowOf(groups, 'subtotal', sorted.slice(open, position + 1), depth));
    }
  });
  return { rows, total: rowOf(groups, 'total', sorted, 0) };
}

/** Rank by a measure, largest first; equals share a rank, and `null` has none. */
export function ranking(values: readonly (number | null)[]): readonly (number | null)[] {
  const sorted = values.filter((value): value is number => value !== null).sort((a, b) => b - a);
  const rankOf = new Map<number, number>();
  sorted.forEach((value, position) => {
    if (!rankOf.has(value)) rankOf.set(value, position + 1);
  });
  return values.map((value) => (value === null ? null : (rankOf.get(value) as number)));
}

function codeAt(groups: Groups, field: number, group: number): number {
  return (groups.codes[field] as Int32Array)[group] as number;
}

function sameKeys(groups: Groups, a: number, b: number, depth: number): boolean {
  for (let field = 0; field < depth; field += 1) if (codeAt(groups, field, a) !== codeAt(groups, field, b)) return false;
  return true;
}

function sortedGroups(groups: Groups, order: Order, language: Language): number[] {
  const weightOf = (group: number): number =>
    groups.measures > 0 ? (groups.sums[group * groups.measures] as number) : (groups.rows[group] as number);
  const ranks = groups.dictionaries.map((dictionary, field) => {
    const values = new Float64Array(dictionary.labels.length);
    for (let group = 0; group < groups.size; group += 1)
      values[codeAt(groups, field, group)] = (values[codeAt(groups, field, group)] as number) + weightOf(group);
    return ranksOf(dictionary, order, language, values);
  });
  const fields = ranks.length;
  const occurring = Array.from({ length: groups.size }, (_, group) => group).filter((group) => (groups.rows[group] as number) > 0);
  return occurring.sort((a, b) => {
    for (let field = 0; field < fields; field += 1) {
      const isLast = order === 'value' && field === fields - 1 && isNamed(groups, field, a) && isNamed(groups, field, b);
      // Within a block, the last field is ordered by the groups' own values rather than by the key's over all blocks.
      if (isLast && weightOf(a) !== weightOf(b)) return weightOf(b) - weightOf(a);
      const rank = ranks[field] as Int32Array;
      const difference = (rank[codeAt(groups, field, a)] as number) - (rank[codeAt(groups, field, b)] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function isNamed(groups: Groups, field: number, group: number): boolean {
  return groups.dictionaries[field]?.labels[codeAt(groups, field, group)] !== null;
}

function rowOf(groups: Groups, kind: BreakdownRow['kind'], members: readonly number[], depth: number): BreakdownRow {
  const { measures } = groups;
  const sums = new Float64Array(measures);
  const reported = new Array<number>(measures).fill(0);
  let count = 0;
  for (const group of members) {
    count += groups.rows[group] as number;
    for (let measure = 0; measure < measures; measure += 1) {
      const at = group * measures + measure;
      sums[measure] = (sums[measure] as number) + (groups.sums[at] as number);
      reported[measure] = (reported[measure] as number) + (groups.reported[at] as number);
    }
  }
  const first = members[0];
  const keys = groups.dictionaries.map((dictionary, field) =>
    field < depth && first !== undefined ? (dictionary.labels[codeAt(groups, field, first)] as CellValue) : null,
  );
  return {
    kind,
    keys,
    depth,
    count,
    reported,
    sums: reported.map((given, measure) => (given === 0 ? null : tidy(sums[measure] as number))),
  };
}
