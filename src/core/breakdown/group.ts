/**
 * Sums and counts by one to three fields in one pass over row-major arrays. A measure cell that is blank is not reported;
 * one that holds no number is named, and counts as not reported.
 */
import type { CellValue } from '../model/grid';
import { addToDictionary, codedColumn, codeRows, newDictionary, type ColumnOf, type Dictionary, type Rows } from './columns';
import { makeRoom, newPairTable, pairCodes, type PairTable } from './pairs';

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

/** Rows taken together: what one step reads is still near for the next. */
const chunk = 512;
const unreadableListed = 100;

interface Sums {
  size: number;
  readonly measures: number;
  sums: Float64Array;
  missing: Int32Array;
  rows: Int32Array;
  unreadable: number;
  readonly cells: UnreadableCell[];
}

/** Fields are the keys of the sources, in their order; without any, everything is one group. */
export function groupRows(sources: readonly Source[]): Groups {
  const fields = sources[0]?.keys.length ?? 0;
  const measures = sources[0]?.measures.length ?? 0;
  const dictionaries = Array.from({ length: fields }, newDictionary);
  const pairs = Array.from({ length: Math.max(0, fields - 1) }, newPairTable);
  const into: Sums = { size: 0, measures, sums: new Float64Array(64 * measures), missing: new Int32Array(64 * measures), rows: new Int32Array(64), unreadable: 0, cells: [] };
  for (const source of sources) addSource(source, dictionaries, pairs, into);
  const codes = codesByField(into.size, pairs, fields);
  const reported = into.missing.slice(0, into.size * measures);
  for (let at = 0; at < reported.length; at += 1) reported[at] = (into.rows[Math.floor(at / measures)] as number) - (reported[at] as number);
  return {
    dictionaries, codes, measures, reported,
    size: into.size,
    sums: into.sums.subarray(0, into.size * measures),
    rows: into.rows.subarray(0, into.size),
    unreadable: { count: into.unreadable, cells: into.cells },
  };
}

function addSource(source: Source, dictionaries: readonly Dictionary[], pairs: readonly PairTable[], into: Sums): void {
  const length = (source.keys[0] ?? source.measures[0])?.rows.length ?? 0;
  const coded = source.keys.map(codedColumn);
  const remaps = coded.map((): number[] => []);
  const slots = new Int32Array(chunk);
  for (let start = source.skip; start < length; start += chunk) {
    const count = Math.min(chunk, length - start);
    codeRows(coded, source.keys, start + count);
    coded.forEach(({ values }, field) => addToDictionary(dictionaries[field] as Dictionary, values, remaps[field] as number[]));
    if (coded[0] === undefined) slots.fill(0);
    else firstCodes(slots, coded[0].codes, start, remaps[0] as number[], count);
    let size = dictionaries[0]?.labels.length ?? 1;
    pairs.forEach((table, index) => {
      makeRoom(table, size, (dictionaries[index + 1] as Dictionary).labels.length);
      pairCodes(table, slots, (coded[index + 1] as (typeof coded)[number]).codes, start, remaps[index + 1] as number[], count);
      size = table.left.length;
    });
    grow(into, size);
    addRows(into.rows, slots, count);
    if (into.measures > 0) addMeasures(into, slots, source, start, count);
  }
}

function firstCodes(slots: Int32Array, codes: Int32Array, start: number, remap: readonly number[], count: number): void {
  for (let index = 0; index < count; index += 1) slots[index] = remap[codes[start + index] as number] as number;
}

function addRows(rows: Int32Array, slots: Int32Array, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const slot = slots[index] as number;
    rows[slot] = (rows[slot] as number) + 1;
  }
}

function addMeasures(into: Sums, slots: Int32Array, source: Source, start: number, count: number): void {
  const { rows } = source.measures[0] as ColumnOf;
  const isOneArray = source.measures.every((measure) => measure.rows === rows);
  if (isOneArray) addColumns(into, slots, rows, source.measures.map((measure) => measure.column), 0, start, count, source.name);
  else source.measures.forEach((measure, index) => addColumns(into, slots, measure.rows, [measure.column], index, start, count, source.name));
}

/** Columns of one array, from measure `first` on: each row is looked at once. */
function addColumns(into: Sums, slots: Int32Array, rows: Rows, columns: readonly number[], first: number, start: number, count: number, source: string): void {
  const { sums, missing, measures } = into;
  const width = columns.length;
  for (let index = 0; index < count; index += 1) {
    const row = rows[start + index] as readonly CellValue[];
    let at = (slots[index] as number) * measures + first;
    for (let column = 0; column < width; column += 1, at += 1) {
      const value = row[columns[column] as number];
      if (typeof value === 'number') sums[at] = (sums[at] as number) + value;
      else {
        missing[at] = (missing[at] as number) + 1;
        if (!isBlank(value)) nameUnreadable(into, { source, row: start + index, measure: first + column, value });
      }
    }
  }
}

function isBlank(value: CellValue | undefined): value is null | undefined {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function nameUnreadable(into: Sums, cell: UnreadableCell): void {
  into.unreadable += 1;
  if (into.cells.length < unreadableListed) into.cells.push(cell);
}

function grow(into: Sums, size: number): void {
  into.size = size;
  if (size <= into.rows.length) return;
  const room = size * 2;
  const sums = new Float64Array(room * into.measures);
  sums.set(into.sums);
  const missing = new Int32Array(room * into.measures);
  missing.set(into.missing);
  const rows = new Int32Array(room);
  rows.set(into.rows);
  Object.assign(into, { sums, missing, rows });
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
