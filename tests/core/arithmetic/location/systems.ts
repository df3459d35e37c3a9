/** Random systems of figures whose relations hold, and slips of the keyboard in them; the same seed gives the same system. */
import type { LocationRelation, LocationSystem } from '../../../../src/core/arithmetic/location';

export interface RandomSystem extends LocationSystem {
  readonly values: readonly number[];
}

/** Mulberry32: uniform in [0, 1). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Totals of totals: each part is any earlier figure, so that a figure may stand in several relations. */
export function sharedSystem(seed: number, cells: number, relations: number): RandomSystem {
  const random = randomFrom(seed);
  const values = Array.from({ length: cells - relations }, () => Math.floor(random() * 2000));
  const made: LocationRelation[] = [];
  for (let index = 0; index < relations; index += 1) {
    const wanted = 2 + Math.floor(random() * 5);
    const parts = new Set<number>();
    while (parts.size < wanted) parts.add(Math.floor(random() * values.length));
    made.push({ total: values.length, parts: [...parts], kind: 'full' });
    values.push([...parts].reduce((sum, part) => sum + (values[part] ?? 0), 0));
  }
  return { values, relations: made };
}

/** Nested breakdowns: each figure is part of one total at most. */
export function nestedSystem(seed: number, cells: number, relations: number): RandomSystem {
  const random = randomFrom(seed);
  const values = Array.from({ length: cells - relations }, () => Math.floor(random() * 2000));
  const open = values.map((_, index) => index);
  const made: LocationRelation[] = [];
  for (let index = 0; index < relations; index += 1) {
    const count = Math.min(open.length, 2 + Math.floor(random() * 3));
    const parts = Array.from({ length: count }, () => open.splice(Math.floor(random() * open.length), 1)[0] ?? 0);
    made.push({ total: values.length, parts, kind: 'full' });
    open.push(values.length);
    values.push(parts.reduce((sum, part) => sum + (values[part] ?? 0), 0));
  }
  return { values, relations: made };
}

/** Tables with row totals, column totals and a grand total said twice. */
export function matrixSystem(seed: number, rows: number, columns: number, tables: number): RandomSystem {
  const random = randomFrom(seed);
  const values: number[] = [];
  const relations: LocationRelation[] = [];
  const addTotal = (parts: readonly number[]): number => {
    relations.push({ total: values.length, parts, kind: 'full' });
    return values.push(parts.reduce((sum, part) => sum + (values[part] ?? 0), 0)) - 1;
  };
  const indices = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  for (let table = 0; table < tables; table += 1) {
    const first = values.length;
    for (let cell = 0; cell < rows * columns; cell += 1) values.push(Math.floor(random() * 900));
    const rowTotals = indices(rows).map((row) => addTotal(indices(columns).map((column) => first + row * columns + column)));
    const columnTotals = indices(columns).map((column) => addTotal(indices(rows).map((row) => first + row * columns + column)));
    const grand = addTotal(rowTotals);
    relations.push({ total: grand, parts: columnTotals, kind: 'full' });
  }
  return { values, relations };
}

/** The system with one digit changed in each of `errors` figures. */
export function withSlips<T extends RandomSystem>(system: T, errors: number, seed: number): T {
  const random = randomFrom(seed * 7919 + 13);
  const values = [...system.values];
  const slipped = new Set<number>();
  while (slipped.size < errors) {
    const cell = Math.floor(random() * values.length);
    if (slipped.has(cell)) continue;
    slipped.add(cell);
    const digits = String(values[cell]).split('');
    const at = Math.floor(random() * digits.length);
    digits[at] = String((Number(digits[at]) + 1 + Math.floor(random() * 9)) % 10);
    values[cell] = Number(digits.join(''));
  }
  return { ...system, values };
}
