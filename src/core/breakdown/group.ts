/**
 * Sums and counts by one to three fields in one pass over row-major arrays. A measure cell that is blank is not reported;
 * one that holds no number is named, and counts as not reported.
 */
import type { CellValue } from '../model/grid';
import { addToDictionary, addValue, codedColumn, codeRows, newDictionary, type CodedColumn, type ColumnOf, type Dictionary, type Rows } from './columns';
import { makeRoom, newPairTable, pairNumber, type PairTable } from './pairs';

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

interface Sums {
  readonly measures: number;
  sums: Float64Array;
  missing: Int32Array;
  rows: Int32Array;
  unreadable: number;
  readonly cells: UnreadableCell[];
}

/** One source's columns, and what its codes are in the dictionaries. */
interface Reading {
  readonly source: Source;
  readonly length: number;
  readonly keys: readonly CodedColumn[];
  readonly dictionaries: readonly Dictionary[];
  readonly remaps: readonly number[][];
  readonly pairs: readonly PairTable[];
  readonly into: Sums;
}

const firstRoom = 256;

/** Fields are the keys of the sources, in their order; without any, everything is one group. */
export function groupRows(sources: readonly Source[]): Groups {
  const fields = sources[0]?.keys.length ?? 0;
  const measures = sources[0]?.measures.length ?? 0;
  const dictionaries = Array.from({ length: fields }, newDictionary);
  const pairs = Array.from({ length: Math.max(0, fields - 1) }, newPairTable);
  const into: Sums = { measures, sums: new Float64Array(firstRoom * measures), missing: new Int32Array(firstRoom * measures), rows: new Int32Array(firstRoom), unreadable: 0, cells: [] };
  for (const source of sources) addSource(source, dictionaries, pairs, into);
  const size = pairs.at(-1)?.left.length ?? dictionaries[0]?.labels.length ?? (sources.length > 0 ? 1 : 0);
  grow(into, size);
  const reported = into.missing.slice(0, size * measures);
  for (let at = 0; at < reported.length; at += 1) reported[at] = (into.rows[Math.floor(at / measures)] as number) - (reported[at] as number);
  return {
    dictionaries, size, measures, reported,
    codes: codesByField(size, pairs, fields),
    sums: into.sums.subarray(0, size * measures),
    rows: into.rows.subarray(0, size),
    unreadable: { count: into.unreadable, cells: into.cells },
  };
}

function addSource(source: Source, dictionaries: readonly Dictionary[], pairs: readonly PairTable[], into: Sums): void {
  const length = (source.keys[0] ?? source.measures[0])?.rows.length ?? 0;
  const start = Math.min(source.skip, length);
  const keys = source.keys.map(codedColumn);
  const reading: Reading = { source, length, keys, dictionaries, pairs, into, remaps: keys.map(() => []) };
  const isFresh = isPairOfOneArray(source) && keys.every(({ coded }) => coded <= start);
  keys.forEach((key, field) => codeRows(key, source.keys[field] as ColumnOf, isFresh ? start : length));
  addTranslations(reading);
  if (isFresh) addFreshPairs(reading, start);
  else addKnownRows(reading, start);
}

/** Two keys, the common case, and everything in one array. */
function isPairOfOneArray({ keys: [first, second, third], measures }: Source): boolean {
  return first !== undefined && second !== undefined && third === undefined && first.rows === second.rows && first.column !== second.column && measures.every(({ rows }) => rows === first.rows);
}

/** Brings the dictionaries, and the room for their codes, up to the values met so far. */
function addTranslations({ keys, dictionaries, remaps, pairs, into }: Reading): void {
  keys.forEach(({ values }, field) => addToDictionary(dictionaries[field] as Dictionary, values, remaps[field] as number[]));
  pairs.forEach((table, index) => makeRoom(table, 0, (dictionaries[index + 1] as Dictionary).labels.length));
  if (pairs.length === 0) grow(into, dictionaries[0]?.labels.length ?? 1);
}

/** The number of a pair of codes; `index` is the place of its table. */
function pairOf(reading: Reading, index: number, left: number, right: number): number {
  const { table, width } = reading.pairs[index] as PairTable;
  // Beyond the table there is nothing yet.
  const known = table?.[left * width + right];
  return known ? known - 1 : newPair(reading, index, left, right);
}

function newPair({ pairs, dictionaries, into }: Reading, index: number, left: number, right: number): number {
  const table = pairs[index] as PairTable;
  makeRoom(table, left + 1, (dictionaries[index + 1] as Dictionary).labels.length);
  const pair = pairNumber(table, left, right);
  grow(into, pair + 1);
  return pair;
}

/** Rows whose keys are not coded yet: each is looked at once, for its keys and its figures. */
function addFreshPairs(reading: Reading, start: number): void {
  const { source, length, keys, into } = reading;
  const [left, right] = keys as readonly [CodedColumn, CodedColumn];
  const [{ rows, column: leftColumn }, { column: rightColumn }] = source.keys as readonly [ColumnOf, ColumnOf];
  const columns = source.measures.map(({ column }) => column);
  const width = columns.length;
  const { codeOf: leftCodeOf, codes: leftCodes } = left;
  const { codeOf: rightCodeOf, codes: rightCodes } = right;
  // Groups by the columns' own codes, so that a pair that was met before needs no dictionary.
  const known = newPairTable();
  const groups: number[] = [];
  let { table, width: across } = known;
  let { sums, rows: counts } = into;
  for (let at = start; at < length; at += 1) {
    const row = rows[at] as readonly CellValue[];
    const one = row[leftColumn] as CellValue;
    const other = row[rightColumn] as CellValue;
    const leftCode = leftCodeOf.get(one) ?? addValue(left, one);
    const rightCode = rightCodeOf.get(other) ?? addValue(right, other);
    leftCodes[at] = leftCode;
    rightCodes[at] = rightCode;
    const pair = table !== null && rightCode < across ? table[leftCode * across + rightCode] : 0;
    let group: number;
    if (pair) group = groups[pair - 1] as number;
    else {
      group = freshGroup(reading, known, groups, leftCode, rightCode);
      ({ table, width: across } = known);
      ({ sums, rows: counts } = into);
    }
    counts[group] = (counts[group] as number) + 1;
    for (let measure = 0, to = group * width; measure < width; measure += 1, to += 1) {
      const value = row[columns[measure] as number];
      if (typeof value === 'number') sums[to] = (sums[to] as number) + value;
      else addMissing(into, to, source, at, measure, value);
    }
  }
  left.coded = length;
  right.coded = length;
}

function freshGroup(reading: Reading, known: PairTable, groups: number[], left: number, right: number): number {
  if (reading.keys.some(({ values }, field) => values.length > (reading.remaps[field] as number[]).length)) addTranslations(reading);
  makeRoom(known, left + 1, right + 1);
  const pair = pairNumber(known, left, right);
  return (groups[pair] ??= pairOf(reading, 0, (reading.remaps[0] as number[])[left] as number, (reading.remaps[1] as number[])[right] as number));
}

/** Rows whose keys are coded. */
function addKnownRows(reading: Reading, start: number): void {
  const { source, length, keys, remaps, into } = reading;
  const codes = keys.map((key) => key.codes);
  const rowsOf = source.measures.map(({ rows }) => rows);
  const columns = source.measures.map(({ column }) => column);
  const fields = keys.length;
  const width = columns.length;
  for (let at = start; at < length; at += 1) {
    let group = 0;
    for (let field = 0; field < fields; field += 1) {
      const label = (remaps[field] as number[])[(codes[field] as Int32Array)[at] as number] as number;
      group = field === 0 ? label : pairOf(reading, field - 1, group, label);
    }
    into.rows[group] = (into.rows[group] as number) + 1;
    const { sums } = into;
    for (let measure = 0, to = group * width; measure < width; measure += 1, to += 1) {
      const value = ((rowsOf[measure] as Rows)[at] as readonly CellValue[])[columns[measure] as number];
      if (typeof value === 'number') sums[to] = (sums[to] as number) + value;
      else addMissing(into, to, source, at, measure, value);
    }
  }
}

function isBlank(value: CellValue | undefined): value is null | undefined {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function addMissing(into: Sums, to: number, source: Source, row: number, measure: number, value: CellValue | undefined): void {
  into.missing[to] = (into.missing[to] as number) + 1;
  if (isBlank(value)) return;
  into.unreadable += 1;
  if (into.cells.length < unreadableListed) into.cells.push({ source: source.name, row, measure, value });
}

function grow(into: Sums, size: number): void {
  if (size <= into.rows.length) return;
  const room = size * 2;
  const sums = new Float64Array(room * into.measures);
  sums.set(into.sums);
  const missing = new Int32Array(room * into.measures);
  missing.set(into.missing);
  const rows = new Int32Array(room);
  rows.set(into.rows);
  into.sums = sums;
  into.missing = missing;
  into.rows = rows;
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
