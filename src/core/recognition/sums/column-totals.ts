/** Which columns each total column of a region adds up: those runs of columns that its rows bear out. */
import type { Column } from '../meaning/table';
import { alikeInGroups, dimensions, isAgeBand } from '../meaning/column-sets';
import { fewRowsTotal, personsOfServices } from './few-rows';
import { areWholePeriods, namesWhole } from '../meaning/periods';
import type { Table } from '../meaning/table';
import { agrees, hasFormulaAt, numberAt } from '../meaning/table';
import { isNear, isOneSlip } from '../../arithmetic/slips';

export interface ColumnTotal {
  /** Index into the region's columns. */
  readonly total: number;
  readonly parts: readonly number[];
  readonly origin: 'label' | 'layout';
  readonly tentative: boolean;
}

const mostRows = 400;
const enough = 0.75;
/** In so few rows one that holds bears the others out; in more, several must. */
const fewRows = 12;
const leastTold = 2;
/** Fewer rows than this can all be near a sum by chance. */
const leastTentative = 4;

/** Rows to judge by: those that hold figures of their own. */
function sampleRows(values: Table): readonly number[] {
  const found: number[] = [];
  const step = Math.max(1, Math.floor(values.rows.length / mostRows));
  for (let index = 0; index < values.rows.length; index += step) {
    const kind = values.rows[index]?.kind;
    if (kind === 'data' || kind === 'total' || kind === 'subtotal') found.push(index);
  }
  return found;
}

interface Row {
  readonly stated: number;
  readonly sum: number;
  readonly numbers: readonly number[];
}

/** How well a run of columns makes up the total, over the rows that were asked. */
interface Fit {
  readonly parts: readonly number[];
  readonly asked: number;
  readonly held: number;
  /** Rows that hold and add at least two figures. */
  readonly told: number;
  readonly misses: readonly Row[];
}

function fitOf(values: Table, total: number, parts: readonly number[], rows: readonly number[]): Fit {
  let held = 0;
  let told = 0;
  let asked = 0;
  const misses: Row[] = [];
  for (const row of rows) {
    const stated = numberAt(values, row, total);
    if (Number.isNaN(stated)) continue;
    const numbers = parts.map((part) => numberAt(values, row, part)).filter((number) => !Number.isNaN(number));
    if (numbers.length === 0) continue;
    asked++;
    const sum = numbers.reduce((a, b) => a + b, 0);
    if (agrees(stated, sum)) {
      held++;
      if (numbers.filter((number) => number !== 0).length >= 2) told++;
    } else misses.push({ stated, sum, numbers });
  }
  return { parts, asked, held, told, misses };
}

type Verdict = 'sure' | 'tentative' | 'no';

/** One digit is a slip from any other. */
const leastSlip = 10;

/** Of so many rows that don't hold the others are not asked how near they are. */
const mostMisses = 60;

/** All too small, or all too large: the total may be of another set, such as persons beside services, or years before. */
function isOneSided(misses: readonly Row[]): boolean {
  return misses.length >= 3 && (misses.every(({ stated, sum }) => stated < sum) || misses.every(({ stated, sum }) => stated > sum));
}

/**
 * What a total column adds is sure where most rows hold; where some do, and slips of the hand explain the others; tentative where
 * none does and slips explain them all. Rows that are all wrong to one side, more of them than hold, are no slips.
 */
function verdictOn({ asked, held, told, misses }: Fit): Verdict {
  if (asked === 0) return 'no';
  if (held >= asked * enough) return told > 0 ? 'sure' : 'no';
  const seen = misses.slice(0, mostMisses);
  const slips = seen.filter(
    ({ stated, sum, numbers }) => (told > 0 ? isNear(stated, sum, numbers) : isOneSlip(stated, sum)) && Math.max(stated, sum) >= leastSlip,
  ).length;
  const explained = held + (slips / seen.length) * misses.length;
  if (explained < asked * enough || (isOneSided(misses) && held < misses.length)) return 'no';
  if (told > 0) return asked <= fewRows || told >= leastTold ? 'sure' : 'tentative';
  return asked >= leastTentative ? 'tentative' : 'no';
}

function candidatesFor(values: Table, total: number, nested: ReadonlySet<number>): readonly (readonly number[])[] {
  const usable = (index: number): boolean => {
    const column = values.columns[index];
    return column !== undefined && index !== total && column.isFigure && column.adds && column.wording !== 'of-which';
  };
  const found: (readonly number[])[] = [];
  const before: number[] = [];
  for (let index = total - 1; index >= 0; index--) {
    if (!usable(index)) {
      if (values.columns[index]?.isFigure) continue;
      break;
    }
    if (nested.has(index)) continue;
    before.unshift(index);
    if (before.length >= 2) found.push([...before]);
  }
  const totals = values.columns
    .map((_, index) => index)
    .filter((index) => usable(index) && values.columns[index]?.role === 'total' && index < total);
  if (totals.length >= 2) found.push(totals);
  const after: number[] = [];
  for (let index = total + 1; index < values.columns.length && usable(index); index++) {
    if (nested.has(index)) continue;
    after.push(index);
    if (after.length >= 2) found.push([...after]);
  }
  const alike = alikeInGroups(values, total);
  if (alike.length > 0) found.push(alike);
  return [...found, ...dimensions(values).filter((parts) => !parts.includes(total))];
}

function isTotalColumn(column: Column): boolean {
  return (
    column.isFigure && column.adds && (column.wording === 'total' || column.wording === 'subtotal' || column.wording === 'grand-total')
  );
}

/** Columns to the left or right that an unworded one is compared with. */
const mostWithout = 30;
/** Smaller figures are sums of others too easily. */
const leastSum = 20;
const leastDigits = 6;
/** The same after all months or quarters. */
const leastAfterPeriods = { sum: 10, digits: 3 } as const;
const periodsBefore = [12, 6, 4] as const;

/** A column whose header says no total is one only where every row holds, but for one that a slip explains. */
function isSumWithoutWord({ asked, told, misses }: Fit): boolean {
  const [miss] = misses;
  if (misses.length > 1 || asked < 3 || told < Math.max(2, asked * 0.6)) return false;
  return miss === undefined || isOneSlip(miss.stated, miss.sum);
}

/** Digits that would have to agree by chance: round and small figures are sums of others too easily. */
function digitsOf(values: Table, total: number, rows: readonly number[]): number {
  return rows.reduce((digits, row) => digits + String(Math.abs(numberAt(values, row, total))).replace(/0+$|\D/g, '').length, 0);
}

/** What was planned or needed for the year is met in some rows and nearly met in others. */
function followsPeriods({ columns }: Table, total: number): boolean {
  const column = columns[total];
  return (
    column !== undefined &&
    column.role !== 'target' &&
    namesWhole(column.levels.at(-1) ?? '') &&
    periodsBefore.some(
      (length) => total >= length && areWholePeriods(columns.slice(total - length, total).map(({ levels }) => levels.at(-1) ?? '')),
    )
  );
}

/** "T1" after three months, "الأطفال" before boys and girls: the neighbours that such a column adds, the nearest that do. */
function sumWithoutWord(values: Table, total: number, nested: ReadonlySet<number>, rows: readonly number[]): readonly number[] | null {
  const least = followsPeriods(values, total) ? leastAfterPeriods : { sum: leastSum, digits: leastDigits };
  const large = rows.filter((row) => Math.abs(numberAt(values, row, total)) >= least.sum);
  if (
    large.length < 3 ||
    large.length * 2 < rows.length ||
    digitsOf(values, total, large) < least.digits ||
    hasFormulaAt(values, large[0] ?? -1, total)
  )
    return null;
  for (const step of [-1, 1]) {
    const parts: number[] = [];
    for (let index = total + step; parts.length < mostWithout; index += step) {
      const column = values.columns[index];
      // A computed neighbour follows from this column more likely than this one from it.
      if (!column?.isFigure || !column.adds || column.wording !== 'none' || hasFormulaAt(values, large[0] ?? -1, index)) break;
      if (nested.has(index)) continue;
      if (step < 0) parts.unshift(index);
      else parts.push(index);
      if (parts.length >= 2 && firstHolds(values, total, parts, large) && isSumWithoutWord(fitOf(values, total, parts, rows)))
        return [...parts];
    }
  }
  return null;
}

/** Asked before all rows are: of three rows two hold. */
function firstHolds(values: Table, total: number, parts: readonly number[], rows: readonly number[]): boolean {
  const { held } = fitOf(values, total, parts, rows.slice(0, 3));
  return held >= 2;
}

/** The fit that most rows bear out, the longer of two alike; one in doubt only where none is sure. */
function bestOf(fits: readonly Fit[]): { readonly fit: Fit; readonly verdict: Verdict } | null {
  const ranked = [...fits].sort((a, b) => b.held / b.asked - a.held / a.asked || b.parts.length - a.parts.length);
  let doubted: Fit | null = null;
  for (const fit of ranked) {
    const verdict = verdictOn(fit);
    if (verdict === 'sure') return { fit, verdict };
    if (verdict === 'tentative') doubted ??= fit;
  }
  return doubted && { fit: doubted, verdict: 'tentative' };
}

/** Runs of columns that are tried whole are short. */
const widestInner = 12;
const leastInnerRows = 3;

/** "Total meals" after breakfasts, lunches, dinners and then nights: the run further off that every row bears out, where the nearest is not. */
function innerRun(values: Table, nearest: readonly number[], rows: readonly number[], total: number): Fit | null {
  if (nearest.length > widestInner) return null;
  for (let length = nearest.length - 1; length >= 2; length--) {
    for (let start = 0; start + length <= nearest.length; start++) {
      const fit = fitOf(values, total, nearest.slice(start, start + length), rows);
      if (fit.asked >= leastInnerRows && fit.misses.length === 0 && fit.told >= 2) return fit;
    }
  }
  return null;
}

/**
 * Of several totals beside sexes and ages each is of the set that it stands next to ("total by sex", "total by age"): whether
 * the two agree is no question of either sum. Indexes of total columns with the sets that are theirs.
 */
function ownSets(values: Table, sets: readonly (readonly number[])[], rows: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const totals = values.columns.flatMap((column, index) => (isTotalColumn(column) ? [index] : []));
  const own = new Map<number, readonly number[]>();
  if (sets.length < 2 || totals.length < 2) return own;
  const isBeside = (set: readonly number[], total: number): boolean => Math.max(...set) + 1 === total || Math.min(...set) - 1 === total;
  for (let settled = -1; settled < own.size;) {
    settled = own.size;
    for (const total of totals) {
      const [set, ...others] = sets.filter((one) => isBeside(one, total) && ![...own.values()].includes(one));
      if (own.has(total) || !set || others.length > 0 || verdictOn(fitOf(values, total, set, rows)) === 'no') continue;
      own.set(total, set);
    }
  }
  return own.size >= 2 ? own : new Map();
}

/** Sex columns and age bands each make a sum of their own; of other runs only the best fit stands. */
export function columnTotalsOf(values: Table): readonly ColumnTotal[] {
  const rows = sampleRows(values);
  const found: ColumnTotal[] = [];
  const sets = dimensions(values);
  const own = ownSets(values, sets, rows);
  const nested = new Set<number>();
  values.columns.forEach((column, total) => {
    if (!isTotalColumn(column)) {
      const isPlain = column.isFigure && column.adds && column.wording === 'none' && !isAgeBand(column);
      // "Cumul S1" after its months is their sum; after one column it runs down instead.
      const parts =
        column.wording === 'cumulative' && column.isFigure
          ? sumWithoutWord(values, total, nested, rows)
          : isPlain
            ? (sumWithoutWord(values, total, nested, rows) ?? personsOfServices(values, total, rows))
            : null;
      if (!parts) return;
      found.push({ total, parts, origin: 'layout', tentative: false });
      nested.add(total);
      return;
    }
    const ownSet = own.get(total);
    const candidates = ownSet ? [ownSet] : candidatesFor(values, total, nested);
    const nearest = bestOf(candidates.map((parts) => fitOf(values, total, parts, rows)));
    const inner = nearest && nearest.fit.misses.length > 1 ? innerRun(values, nearest.fit.parts, rows, total) : null;
    const best = inner ? { fit: inner, verdict: 'sure' } : nearest;
    const few = best ? null : fewRowsTotal(values, total, candidates, rows);
    if (few) found.push({ total, ...few, origin: 'label' });
    if (!best) return;
    found.push({ total, parts: best.fit.parts, origin: 'label', tentative: best.verdict === 'tentative' });
    for (const set of ownSet ? [] : sets) {
      const isOther = set.some((part) => !best.fit.parts.includes(part));
      if (isOther && !set.includes(total) && verdictOn(fitOf(values, total, set, rows)) === 'sure')
        found.push({ total, parts: set, origin: 'label', tentative: false });
    }
    nested.add(total);
    for (const part of best.fit.parts) if (values.columns[part]?.role === 'total') nested.delete(part);
  });
  return found;
}
