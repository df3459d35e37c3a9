/** Rows that break down the row above them: "of which" wording, indentation, bullets. */
import type { Relation, RegionRow } from '../../model/recognition';
import { announcedParts, announcesParts } from './announced';
import { labelKind } from '../../lexicon/labels';
import { words } from '../../lexicon/folding';
import { rankOf } from './partition';
import { rowRuns } from '../cells/ranges';
import type { Table } from '../meaning/table';
import { oneSlipRepairs } from './shown-sums';
import { agrees, hasFormulaAt, numberAt } from '../meaning/table';
import { isNear, isSwap } from '../../arithmetic/slips';

export interface Nest {
  /** Indexes of rows. */
  readonly parent: number;
  readonly parts: readonly number[];
  readonly isWorded: boolean;
}

/** Words for people who can be counted in two of the parts at once. */
const overlapping = [
  ['نساء', 'femmes', 'women', 'femme', 'حوامل', 'enceintes'],
  ['أطفال', 'enfants', 'children', 'رضع', 'مسنون', 'âgées', 'handicap', 'إعاقة'],
].map((list) => new Set(list.flatMap((word) => words(word))));
const men = new Set(['رجال', 'ذكور', 'hommes', 'men', 'males', 'homme'].flatMap((word) => words(word)));

function overlap(labels: readonly string[]): boolean {
  const said = labels.map((label) => words(label));
  const hasMen = said.some((label) => label.some((word) => men.has(word)));
  return !hasMen && overlapping.every((set) => said.some((label) => label.some((word) => set.has(word))));
}

const holdsFigures = (values: Table, row: number): boolean =>
  values.columns.some((column, index) => column.isFigure && !Number.isNaN(numberAt(values, row, index)));

/** Whether rows under this one can be its parts: a total that stands above them all, or any row of data. */
function canHead(values: Table, index: number, isWorded: boolean): boolean {
  const kind = values.rows[index]?.kind;
  if (!holdsFigures(values, index)) return false;
  return kind === 'data' || kind === 'of-which' || isWorded || values.rows.slice(0, index).every((row) => row.kind !== 'data');
}

/** The rows under each row that has figures of its own, at every depth. */
export function nestsOf(values: Table): readonly Nest[] {
  const nests: Nest[] = [];
  const { rows } = values;
  /** The rows that the one at hand stands under, outermost first. */
  let above: number[] = [];
  /** The row whose parts a heading "of which:" announced. */
  let announced = -1;
  const heads = announcedParts(values);
  rows.forEach((row, index) => {
    if (row.kind === 'percent') return;
    if (row.kind === 'section' && labelKind(row.label) === 'of-which') announced = above.at(-1) ?? -1;
    else if (row.kind === 'total' || row.kind === 'subtotal') above = [index];
    else if (row.kind !== 'data' && row.kind !== 'of-which') above = [];
    else {
      while (above.length > 0 && (rows[above.at(-1) ?? -1]?.level ?? 0) >= row.level) above.pop();
      const parent = heads.get(index) ?? above.at(-1) ?? -1;
      const isWorded =
        row.kind === 'of-which' || (parent >= 0 && (parent === announced || heads.has(index) || announcesParts(rows[parent]?.label ?? '')));
      if (parent >= 0 && canHead(values, parent, isWorded)) extend(nests, rows, parent, index, isWorded);
      above.push(index);
    }
  });
  return nests.flatMap((nest) => separated(values, nest));
}

/** A row without the word goes with the rows before it; one with the word begins a list of its own after rows without. */
function extend(nests: Nest[], rows: readonly RegionRow[], parent: number, index: number, isWorded: boolean): void {
  const at = nests.findLastIndex((nest) => nest.parent === parent);
  const last = nests[at];
  if (!last || (isWorded && !last.isWorded)) nests.push({ parent, parts: [index], isWorded });
  else if (rows[index]?.level === rows[last.parts[0] ?? index]?.level) nests[at] = { ...last, parts: [...last.parts, index] };
}

/**
 * Parts each worded "of which" on their own are said of the parent one by one where they cannot be its breakdown: they come to
 * more than it. So are parts that overlap, and the services that persons had, unless they make it up.
 */
function separated(values: Table, nest: Nest): readonly Nest[] {
  if (!nest.isWorded || nest.parts.length === 1) return [nest];
  const labels = nest.parts.map((part) => values.rows[part]?.label ?? '');
  const eachWorded = labels.every((label) => labelKind(label) === 'of-which');
  const isOfServices = rankOf(values.rows[nest.parent]?.label ?? '') === 0 && labels.every((label) => rankOf(label) > 0);
  const isApart =
    overlap(labels) || (eachWorded && !fitsInside(values, nest, isNear)) || (isOfServices && !fitsInside(values, nest, isSwap));
  if (!isApart || holdsSomewhere(values, nest)) return [nest];
  return nest.parts.map((part) => ({ ...nest, parts: [part] }));
}

function sumOf(values: Table, parts: readonly number[], column: number): { readonly sum: number; readonly parts: readonly number[] } {
  const numbers = parts.map((row) => numberAt(values, row, column)).filter((number) => !Number.isNaN(number));
  return { sum: numbers.reduce((a, b) => a + b, 0), parts: numbers };
}

/** In every column the parts come to no more than their row, but for one slip of the hand. */
function fitsInside(
  values: Table,
  { parent, parts }: Nest,
  isSlip: (stated: number, sum: number, parts: readonly number[]) => boolean,
): boolean {
  return values.columns.every((column, index) => {
    const stated = numberAt(values, parent, index);
    const { sum, parts: numbers } = sumOf(values, parts, index);
    return !column.isFigure || !column.adds || Number.isNaN(stated) || sum <= stated || isSlip(stated, sum, numbers);
  });
}

function holdsSomewhere(values: Table, { parent, parts }: Nest): boolean {
  return values.columns.some((column, index) => {
    const { sum, parts: numbers } = sumOf(values, parts, index);
    return column.isFigure && column.adds && numbers.length >= 2 && agrees(numberAt(values, parent, index), sum);
  });
}

/** Whether the nested rows of a column are sums beyond doubt: one slip explains all that do not hold, beside others or under a total. */
function isClear(values: Table, nests: readonly Nest[], column: number): boolean {
  const numbers = values.rows.map((_, row) => numberAt(values, row, column));
  const isTold = (row: number): boolean => !Number.isNaN(numbers[row] ?? NaN);
  const sums = nests
    .map(({ parent, parts }) => ({ total: parent, parts: parts.filter(isTold) }))
    .filter(({ total, parts }) => isTold(total) && parts.length >= 2);
  const isUnderTotal = sums.some(({ total }) => values.rows[total]?.kind === 'total');
  return (sums.length >= 2 || isUnderTotal) && oneSlipRepairs(numbers, sums);
}

/** Indentation alone is a sum only where it holds, or nearly; "of which" is one in any case, partial unless exact. */
export function nestRelations(values: Table, nests: readonly Nest[]): readonly Relation[] {
  if (nests.length === 0) return [];
  return values.columns.flatMap((column, index) => {
    if (!column.isFigure || !column.adds) return [];
    const clear = isClear(values, nests, index);
    return nests.flatMap((nest) => nestRelation(values, nest, index, clear));
  });
}

function nestRelation(values: Table, nest: Nest, index: number, clear: boolean): readonly Relation[] {
  const column = values.columns[index]?.column ?? -1;
  const row = values.rows[nest.parent]?.row;
  const stated = numberAt(values, nest.parent, index);
  if (row === undefined || Number.isNaN(stated) || hasFormulaAt(values, nest.parent, index)) return [];
  const { sum, parts } = sumOf(values, nest.parts, index);
  if (parts.length === 0) return [];
  const isExact = agrees(stated, sum);
  const isClose = parts.length >= 2 && isNear(stated, sum, parts);
  const isMeant = isExact || (isClose && clear);
  if (!nest.isWorded && (parts.length < 2 || !(isExact || isClose))) return [];
  const rows = nest.parts.map((part) => values.rows[part]?.row ?? -1);
  return [
    {
      total: { sheet: values.sheet, row, column },
      parts: rowRuns(values.sheet, column, rows),
      kind: isMeant || !nest.isWorded ? 'full' : 'partial',
      by: 'nested-rows',
      origin: nest.isWorded ? 'label' : 'layout',
      axis: 'column',
      tentative: !nest.isWorded && !isMeant,
    },
  ];
}

/** Parts of a row with figures are no data of their own: a total does not add them again. */
export function withNests(rows: readonly RegionRow[], nests: readonly Nest[]): readonly RegionRow[] {
  const parts = new Set(nests.flatMap((nest) => nest.parts));
  return parts.size === 0 ? rows : rows.map((row, index) => (parts.has(index) && row.kind === 'data' ? { ...row, kind: 'of-which' } : row));
}
