/** Which columns each total column of a region adds up: those runs of columns that its rows bear out. */
import type { Column } from './columns';
import { words } from './folding';
import type { RegionValues } from './region-values';
import { agrees, isNear, numberAt } from './region-values';

export interface ColumnTotal {
  /** Index into the region's columns. */
  readonly total: number;
  readonly parts: readonly number[];
}

const mostRows = 400;
const enough = 0.75;
/** In so few rows one slip of the hand must not hide what a total column adds. */
const fewRows = 12;

/** Rows to judge by: those that hold figures of their own. */
function sampleRows(values: RegionValues): readonly number[] {
  const found: number[] = [];
  const step = Math.max(1, Math.floor(values.rows.length / mostRows));
  for (let index = 0; index < values.rows.length; index += step) {
    const kind = values.rows[index]?.kind;
    if (kind === 'data' || kind === 'total' || kind === 'subtotal') found.push(index);
  }
  return found;
}

interface Fit {
  readonly parts: readonly number[];
  readonly share: number;
  readonly told: number;
}

function fitOf(values: RegionValues, total: number, parts: readonly number[], rows: readonly number[]): Fit {
  let asked = 0;
  let held = 0;
  let told = 0;
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
    } else if (rows.length <= fewRows && isNear(stated, sum, numbers)) held += 0.75;
  }
  return { parts, share: asked === 0 ? 0 : held / asked, told };
}

function headerOf(column: Column): string {
  return column.levels.join(' ');
}

const sexes = [['hommes', 'homme', 'masculin', 'male', 'males', 'men', 'm', 'h', 'garcons', 'boys', 'ذكور', 'رجال', 'الذكور', 'الرجال', 'ذكر'], ['femmes', 'femme', 'feminin', 'female', 'females', 'women', 'f', 'filles', 'girls', 'إناث', 'نساء', 'الإناث', 'النساء', 'أنثى']].map(
  (list) => new Set(list.flatMap((word) => words(word))),
);

/** "F" and "M", "نساء" and "رجال": 0, 1, or -1 for none. */
function sexOf(column: Column): number {
  const last = words(column.levels.at(-1) ?? '');
  return last.length <= 2 ? sexes.findIndex((set) => last.some((word) => set.has(word))) : -1;
}

function isAgeBand(column: Column): boolean {
  return /[<>≥≤]\s*\d|\d+\s*[-–—]\s*\d+|\d+\s*(ans|سن|ي|y)|\+\s*\d|\d\s*\+/u.test(headerOf(column));
}

/** Columns of one dimension (sexes, age bands): they never mix with one another in a sum. */
function dimensions(values: RegionValues): readonly (readonly number[])[] {
  const figures = values.columns.map((column, index) => ({ column, index })).filter(({ column }) => column.isFigure && column.adds && column.role !== 'total');
  const bySex = figures.filter(({ column }) => sexOf(column) >= 0 && !isAgeBand(column));
  const byAge = figures.filter(({ column }) => isAgeBand(column));
  const found: (readonly number[])[] = [];
  if (bySex.length === 2 && bySex.some(({ column }) => sexOf(column) === 0) && bySex.some(({ column }) => sexOf(column) === 1)) found.push(bySex.map(({ index }) => index));
  if (byAge.length >= 2) found.push(byAge.map(({ index }) => index));
  return found;
}

function candidatesFor(values: RegionValues, total: number, nested: ReadonlySet<number>): readonly (readonly number[])[] {
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
  const totals = values.columns.map((_, index) => index).filter((index) => usable(index) && values.columns[index]?.role === 'total' && index < total);
  if (totals.length >= 2) found.push(totals);
  const after: number[] = [];
  for (let index = total + 1; index < values.columns.length && usable(index); index++) {
    if (nested.has(index)) continue;
    after.push(index);
    if (after.length >= 2) found.push([...after]);
  }
  return [...found, ...dimensions(values).filter((parts) => !parts.includes(total))];
}

function isTotalColumn(column: Column): boolean {
  return column.isFigure && column.adds && (column.wording === 'total' || column.wording === 'subtotal' || column.wording === 'grand-total');
}

/** Sex columns and age bands each make a sum of their own; of other runs only the best fit stands. */
export function columnTotalsOf(values: RegionValues): readonly ColumnTotal[] {
  const rows = sampleRows(values);
  const found: ColumnTotal[] = [];
  const sets = dimensions(values);
  const nested = new Set<number>();
  values.columns.forEach((column, total) => {
    if (!isTotalColumn(column)) return;
    const fits = candidatesFor(values, total, nested).map((parts) => fitOf(values, total, parts, rows)).filter(({ share, told }) => share >= enough && told > 0);
    const best = fits.reduce<Fit | null>((so, fit) => (so === null || fit.share > so.share || (fit.share === so.share && fit.parts.length > so.parts.length) ? fit : so), null);
    if (!best) return;
    found.push({ total, parts: best.parts });
    for (const set of sets) {
      const isOther = set.some((part) => !best.parts.includes(part));
      const fit = fitOf(values, total, set, rows);
      if (isOther && !set.includes(total) && fit.share >= enough && fit.told > 0) found.push({ total, parts: set });
    }
    nested.add(total);
    for (const part of best.parts) if (values.columns[part]?.role === 'total') nested.delete(part);
  });
  return found;
}
