/**
 * Sums and counts by one to three fields over row-major arrays. A measure cell that is blank is not reported; one that
 * holds no number is named, and counts as not reported.
 */
import type { CellValue } from '../model/grid';
import { newDictionary, translate, type Dictionary, type KeyColumn } from './keys';
import { addPair, newPairTable, type PairTable } from './pairs';
import { rawGroups, type Question, type RawGroups, type Rows } from './reading';

export interface ColumnOf {
  readonly rows: Rows;
  readonly column: number;
}

/** One table; several of the same shape are broken down together. */
export interface Source {
  readonly name: string;
  /** One a field; their arrays are as long as each other. */
  readonly keys: readonly ColumnOf[];
  readonly measures: readonly ColumnOf[];
  /** Rows above the data: headers. */
  readonly skip: number;
}

export interface UnreadableCell {
  readonly source: string;
  /** 0-based row of the source's arrays. */
  readonly row: number;
  /** Position among the measures. */
  readonly measure: number;
  readonly value: CellValue;
}

export interface Groups {
  readonly dictionaries: readonly Dictionary[];
  /** By field, then source: the keys as written. */
  readonly written: readonly (readonly KeyColumn[])[];
  /** Groups, in the order of the sheet; one whose `rows` is 0 does not occur. */
  readonly size: number;
  /** By field, then group: the code in the field's dictionary. */
  readonly codes: readonly Int32Array[];
  readonly measures: number;
  /** At group × measures + measure. */
  readonly sums: Float64Array;
  /** How many cells of the group gave a number; same place as the sum. */
  readonly reported: Int32Array;
  /** Rows by group. */
  readonly rows: Int32Array;
  /** The first ones, and how many in all. */
  readonly unreadable: { readonly count: number; readonly cells: readonly UnreadableCell[] };
}

const unreadableListed = 100;

/** Fields are the keys of the sources, in their order; without any, everything is one group. */
export function groupRows(sources: readonly Source[]): Groups {
  const fields = sources[0]?.keys.length ?? 0;
  const measures = sources[0]?.measures.length ?? 0;
  const dictionaries = Array.from({ length: fields }, newDictionary);
  const pairs = Array.from({ length: Math.max(0, fields - 1) }, newPairTable);
  const read = sources.map((source) => {
    const raw = rawGroups(inOneArray(source));
    return { source, raw, groups: groupsOf(raw, dictionaries, pairs) };
  });
  const size = pairs.at(-1)?.left.length ?? dictionaries[0]?.labels.length ?? (sources.length > 0 ? 1 : 0);
  const written = dictionaries.map((_, field) => read.map(({ raw }) => raw.keys[field] as KeyColumn));
  return {
    dictionaries,
    written,
    size,
    measures,
    ...added(read, size, measures),
    codes: codesByField(size, pairs, fields),
    unreadable: unreadableOf(read),
  };
}

interface Read {
  readonly source: Source;
  readonly raw: RawGroups;
  /** By group of the source: the group over all sources. */
  readonly groups: readonly number[];
}

function inOneArray({ keys, measures, skip }: Source): Question {
  const columns = [...keys, ...measures];
  const rows = columns[0]?.rows ?? [];
  const column = (of: ColumnOf): number => of.column;
  if (columns.every((of) => of.rows === rows)) return { rows, keys: keys.map(column), measures: measures.map(column), skip };
  const joined = rows.map((_, at) => columns.map((of) => of.rows[at]?.[of.column] ?? null));
  return { rows: joined, keys: keys.map((_, field) => field), measures: measures.map((_, measure) => keys.length + measure), skip };
}

function groupsOf(raw: RawGroups, dictionaries: readonly Dictionary[], pairs: readonly PairTable[]): readonly number[] {
  const codes = raw.keys.map((key, field) => translate(dictionaries[field] as Dictionary, key));
  return raw.pairs.reduce(
    (groups, own, index) => {
      const right = codes[index + 1] as readonly number[];
      return own.left.map((left, pair) =>
        addPair(pairs[index] as PairTable, groups[left] as number, right[own.right[pair] as number] as number),
      );
    },
    codes[0] ?? [0],
  );
}

function added(read: readonly Read[], size: number, measures: number): Pick<Groups, 'sums' | 'reported' | 'rows'> {
  const sums = new Float64Array(size * measures);
  const reported = new Int32Array(size * measures);
  const rows = new Int32Array(size);
  for (const {
    raw: { totals },
    groups,
  } of read) {
    groups.forEach((group, own) => {
      const count = totals.rows[own] as number;
      rows[group] = (rows[group] as number) + count;
      for (let measure = 0, to = group * measures, from = own * measures; measure < measures; measure += 1, to += 1, from += 1) {
        sums[to] = (sums[to] as number) + (totals.sums[from] as number);
        reported[to] = (reported[to] as number) + count - (totals.missing[from] as number);
      }
    });
  }
  return { sums, reported, rows };
}

function unreadableOf(read: readonly Read[]): Groups['unreadable'] {
  const cells: UnreadableCell[] = [];
  let count = 0;
  for (const {
    source,
    raw: {
      totals: { unreadable },
    },
  } of read) {
    count += unreadable.length / 2;
    for (let at = 0; at < unreadable.length && cells.length < unreadableListed; at += 2) {
      const [row, measure] = [unreadable[at] as number, unreadable[at + 1] as number];
      const { rows, column } = source.measures[measure] as ColumnOf;
      cells.push({ source: source.name, row, measure, value: rows[row]?.[column] as CellValue });
    }
  }
  return { count, cells };
}

/** Back from the pairs' numbers to the codes of each field. */
function codesByField(size: number, pairs: readonly PairTable[], fields: number): Int32Array[] {
  const codes = Array.from({ length: fields }, () => new Int32Array(size));
  for (let group = 0; group < size && fields > 0; group += 1) {
    let slot = group;
    for (let field = fields - 1; field > 0; field -= 1) {
      const table = pairs[field - 1] as PairTable;
      (codes[field] as Int32Array)[group] = table.right[slot] as number;
      slot = table.left[slot] as number;
    }
    (codes[0] as Int32Array)[group] = slot;
  }
  return codes;
}
