/**
 * A row-major array's rows by their keys as written, with what their figures add up to. The last reading is kept with
 * its array, so that the same question reads no cell again; the array must not change after.
 */
import type { CellValue } from '../model/grid';
import { newKeyColumn, type KeyColumn } from './keys';
import { addPair, newPairTable, type PairTable } from './pairs';

export type Rows = readonly (readonly CellValue[])[];

/** Columns of an array by their places in its rows. */
export interface Question {
  readonly rows: Rows;
  readonly keys: readonly number[];
  readonly measures: readonly number[];
  /** Rows above the data: headers. */
  readonly skip: number;
}

export interface RawGroups {
  /** By field. */
  readonly keys: readonly KeyColumn[];
  /** One fewer than fields: the first pairs the first two keys' codes, the next that pair with the third's. */
  readonly pairs: readonly PairTable[];
  readonly totals: Totals;
}

export interface Totals {
  /** Rows by group. */
  rows: Float64Array;
  /** At group × measures + measure. */
  sums: Float64Array;
  /** Cells without a number; same places. */
  missing: Float64Array;
  /** Filled cells without a number: row, measure, row, measure… */
  readonly unreadable: number[];
}

const kept = new WeakMap<Rows, { readonly asked: string; readonly groups: RawGroups }>();

export function rawGroups(question: Question): RawGroups {
  const { rows, keys, measures, skip } = question;
  const asked = `${keys.join()} ${measures.join()} ${skip}`;
  const last = kept.get(rows);
  if (last?.asked === asked) return last.groups;
  const groups = read(question);
  kept.set(rows, { asked, groups });
  return groups;
}

const firstRoom = 128;
/** So few rows stay in the processor's cache while one key after the other is read. */
const blockLength = 512;

function read(question: Question): RawGroups {
  const { keys, measures } = question;
  const width = measures.length;
  const groups: RawGroups = {
    keys: keys.map(newKeyColumn),
    pairs: keys.slice(1).map(newPairTable),
    totals: {
      rows: new Float64Array(firstRoom),
      sums: new Float64Array(firstRoom * width),
      missing: new Float64Array(firstRoom * width),
      unreadable: [],
    },
  };
  const start = keys.length === 2 ? readPairs(question, groups) : question.skip;
  readBlocks(question, groups, start);
  return groups;
}

/** The common case of two keys, while their pairs fit a table. Gives the row where it stopped. */
function readPairs({ rows, keys, measures, skip }: Question, groups: RawGroups): number {
  const [left, right] = keys as readonly [number, number];
  const [lefts, rights] = groups.keys as readonly [KeyColumn, KeyColumn];
  const [pairs] = groups.pairs as readonly [PairTable];
  const { totals } = groups;
  let at = skip;
  while (pairs.table !== null) {
    at = addKnownPairs(
      rows,
      at,
      left,
      right,
      lefts.codeOf,
      rights.codeOf,
      pairs.table,
      pairs.width,
      measures,
      totals.rows,
      totals.sums,
      totals.missing,
      totals.unreadable,
    );
    const row = rows[at];
    if (row === undefined) break;
    const pair = addPair(pairs, codeIn(lefts, row[left]), codeIn(rights, row[right]));
    makeRoom(totals, pair + 1, measures.length);
  }
  return at;
}

/**
 * Adds the rows from `start` on, until one whose keys were not met together yet, and gives that row. It sees arrays and
 * maps only: a program that reads objects which come and go is thrown away by the engine as often as they go.
 */
function addKnownPairs(
  rows: Rows,
  start: number,
  left: number,
  right: number,
  lefts: ReadonlyMap<CellValue, number>,
  rights: ReadonlyMap<CellValue, number>,
  table: Int32Array,
  width: number,
  measures: readonly number[],
  counts: Float64Array,
  sums: Float64Array,
  missing: Float64Array,
  unreadable: number[],
): number {
  for (let at = start; at < rows.length; at += 1) {
    const row = rows[at] as readonly CellValue[];
    const one = lefts.get(row[left] as CellValue);
    const other = rights.get(row[right] as CellValue);
    if (one === undefined || other === undefined || other >= width) return at;
    // Beyond the table there is nothing yet.
    const pair = table[one * width + other];
    if (pair === undefined || pair === 0) return at;
    addRow(row, at, pair - 1, measures, counts, sums, missing, unreadable);
  }
  return rows.length;
}

/** Any number of keys: one key after the other, then the figures. */
function readBlocks({ rows, keys, measures }: Question, groups: RawGroups, start: number): void {
  const { totals } = groups;
  const numbers = new Int32Array(blockLength);
  for (let top = start; top < rows.length; top += blockLength) {
    const end = Math.min(top + blockLength, rows.length);
    numbers.fill(0);
    let most = 0;
    keys.forEach((column, field) => {
      const key = groups.keys[field] as KeyColumn;
      const pairs = groups.pairs[field - 1];
      for (let at = top; at < end; at += 1) {
        const code = codeIn(key, rows[at]?.[column]);
        numbers[at - top] = pairs ? addPair(pairs, numbers[at - top] as number, code) : code;
      }
    });
    for (const number of numbers) most = Math.max(most, number);
    makeRoom(totals, most + 1, measures.length);
    for (let at = top; at < end; at += 1)
      addRow(
        rows[at] as readonly CellValue[],
        at,
        numbers[at - top] as number,
        measures,
        totals.rows,
        totals.sums,
        totals.missing,
        totals.unreadable,
      );
  }
}

function addRow(
  row: readonly CellValue[],
  at: number,
  group: number,
  measures: readonly number[],
  counts: Float64Array,
  sums: Float64Array,
  missing: Float64Array,
  unreadable: number[],
): void {
  counts[group] = (counts[group] as number) + 1;
  for (let measure = 0, to = group * measures.length; measure < measures.length; measure += 1, to += 1) {
    const value = row[measures[measure] as number];
    if (typeof value === 'number') sums[to] = (sums[to] as number) + value;
    else {
      missing[to] = (missing[to] as number) + 1;
      if (!isBlank(value)) unreadable.push(at, measure);
    }
  }
}

function codeIn({ values, codeOf }: KeyColumn, value: CellValue | undefined): number {
  const known = codeOf.get(value ?? null);
  if (known !== undefined) return known;
  const code = values.push(value ?? null) - 1;
  codeOf.set(value ?? null, code);
  return code;
}

function makeRoom(totals: Totals, size: number, measures: number): void {
  if (size <= totals.rows.length) return;
  totals.rows = larger(totals.rows, size * 2);
  totals.sums = larger(totals.sums, size * 2 * measures);
  totals.missing = larger(totals.missing, size * 2 * measures);
}

function larger(array: Float64Array, length: number): Float64Array {
  const room = new Float64Array(length);
  room.set(array);
  return room;
}

function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
