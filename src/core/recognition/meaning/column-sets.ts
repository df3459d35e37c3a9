/** Sets of columns that count the same persons in one way each: by sex, by age. */
import type { Column } from './table';
import { words } from '../../lexicon/folding';
import type { Table } from './table';

function headerOf(column: Column): string {
  return column.levels.join(' ');
}

const sexes = [
  ['hommes', 'homme', 'masculin', 'male', 'males', 'men', 'm', 'h', 'garcons', 'boys', 'ذكور', 'رجال', 'الذكور', 'الرجال', 'ذكر'],
  ['femmes', 'femme', 'feminin', 'female', 'females', 'women', 'f', 'filles', 'girls', 'إناث', 'نساء', 'الإناث', 'النساء', 'أنثى'],
].map((list) => new Set(list.flatMap((word) => words(word))));

/** "F" and "M", "نساء" and "رجال": 0, 1, or -1 for none. */
function sexOf(column: Column): number {
  const last = words(column.levels.at(-1) ?? '');
  return last.length <= 2 ? sexes.findIndex((set) => last.some((word) => set.has(word))) : -1;
}

export function isAgeBand(column: Column): boolean {
  return /[<>≥≤]\s*\d|\d+\s*[-–—]\s*\d+|\d+\s*(ans|سن|ي|y)|\+\s*\d|\d\s*\+/u.test(headerOf(column));
}

/** Columns of one dimension (sexes, age bands): they never mix with one another in a sum. */
export function dimensions(values: Table): readonly (readonly number[])[] {
  const figures = values.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.isFigure && column.adds && column.role !== 'total');
  const bySex = figures.filter(({ column }) => sexOf(column) >= 0 && !isAgeBand(column));
  const byAge = figures.filter(({ column }) => isAgeBand(column));
  const found: (readonly number[])[] = [];
  if (bySex.length === 2 && bySex.some(({ column }) => sexOf(column) === 0) && bySex.some(({ column }) => sexOf(column) === 1))
    found.push(bySex.map(({ index }) => index));
  if (byAge.length >= 2) found.push(byAge.map(({ index }) => index));
  return found;
}

const nameOf = (column: Column): string => words(column.levels.at(-1) ?? '').join(' ');

/** Of "Total | Urban | Rural" over "Men | Women" each: the columns that the total's column of men adds. Fewer than two are none. */
export function alikeInGroups(values: Table, total: number): readonly number[] {
  const own = values.columns[total];
  if (!own || own.levels.length < 2) return [];
  const name = nameOf(own);
  const parts = values.columns.flatMap((column, index) =>
    index !== total && column.isFigure && column.adds && column.wording === 'none' && column.levels.length >= 2 && nameOf(column) === name
      ? [index]
      : [],
  );
  return parts.length >= 2 ? parts : [];
}
