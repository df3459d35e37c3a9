/** Rows that break down the row above them: "of which" wording, indentation, bullets. */
import type { Relation, RegionRow } from '../model/recognition';
import { labelKind } from './labels';
import { words } from './folding';
import { rowRuns } from './ranges';
import type { RegionValues } from './region-values';
import { agrees, hasFormulaAt, isNear, isOneSlip, numberAt } from './region-values';

export interface Nest {
  /** Indexes of rows. */
  readonly parent: number;
  readonly parts: readonly number[];
  readonly isWorded: boolean;
}

/** Words for people who can be counted in two of the parts at once. */
const overlapping = [['نساء', 'femmes', 'women', 'femme', 'حوامل', 'enceintes'], ['أطفال', 'enfants', 'children', 'رضع', 'مسنون', 'âgées', 'handicap', 'إعاقة']].map((list) => new Set(list.flatMap((word) => words(word))));
const men = new Set(['رجال', 'ذكور', 'hommes', 'men', 'males', 'homme'].flatMap((word) => words(word)));

function overlap(labels: readonly string[]): boolean {
  const said = labels.map((label) => words(label));
  const hasMen = said.some((label) => label.some((word) => men.has(word)));
  return !hasMen && overlapping.every((set) => said.some((label) => label.some((word) => set.has(word))));
}

const holdsFigures = (values: RegionValues, row: number): boolean => values.columns.some((column, index) => column.isFigure && !Number.isNaN(numberAt(values, row, index)));

/** The rows under each row that has figures of its own. `rows` are changed so that parts count as "of-which". */
export function nestsOf(values: RegionValues): readonly Nest[] {
  const nests: Nest[] = [];
  const { rows } = values;
  let parent = -1;
  rows.forEach((row, index) => {
    if (row.kind === 'total' || row.kind === 'subtotal') {
      parent = holdsFigures(values, index) ? index : -1;
      return;
    }
    if (row.kind !== 'data') {
      if (row.kind !== 'of-which' && row.kind !== 'percent') parent = -1;
      else if (row.kind === 'of-which' && parent >= 0) extend(nests, rows, parent, index, true);
      return;
    }
    const isDeeper = parent >= 0 && rows[parent]?.kind === 'data' && row.level > (rows[parent]?.level ?? 0);
    if (isDeeper) extend(nests, rows, parent, index, false);
    else parent = holdsFigures(values, index) ? index : -1;
  });
  return nests.flatMap((nest) => separated(values, nest));
}

function extend(nests: Nest[], rows: readonly RegionRow[], parent: number, index: number, isWorded: boolean): void {
  const last = nests.at(-1);
  if (last?.parent === parent) {
    if (rows[index]?.level !== rows[last.parts[0] ?? index]?.level) return;
    nests[nests.length - 1] = { ...last, parts: [...last.parts, index] };
  } else nests.push({ parent, parts: [index], isWorded });
}

/**
 * Parts each worded "of which" on their own are said of the parent one by one where they cannot be its breakdown: they come to
 * more than it. So are parts that overlap, unless they make it up.
 */
function separated(values: RegionValues, nest: Nest): readonly Nest[] {
  if (!nest.isWorded || nest.parts.length === 1) return [nest];
  const labels = nest.parts.map((part) => values.rows[part]?.label ?? '');
  const eachWorded = labels.every((label) => labelKind(label) === 'of-which');
  const isApart = overlap(labels) || (eachWorded && !fitsInside(values, nest));
  if (!isApart || holdsSomewhere(values, nest)) return [nest];
  return nest.parts.map((part) => ({ ...nest, parts: [part] }));
}

function sumOf(values: RegionValues, parts: readonly number[], column: number): { readonly sum: number; readonly parts: readonly number[] } {
  const numbers = parts.map((row) => numberAt(values, row, column)).filter((number) => !Number.isNaN(number));
  return { sum: numbers.reduce((a, b) => a + b, 0), parts: numbers };
}

/** In every column the parts come to no more than their row, but for one slip of the hand. */
function fitsInside(values: RegionValues, { parent, parts }: Nest): boolean {
  return values.columns.every((column, index) => {
    const stated = numberAt(values, parent, index);
    const { sum } = sumOf(values, parts, index);
    return !column.isFigure || !column.adds || Number.isNaN(stated) || sum <= stated || isOneSlip(stated, sum);
  });
}

function holdsSomewhere(values: RegionValues, { parent, parts }: Nest): boolean {
  return values.columns.some((column, index) => {
    const { sum, parts: numbers } = sumOf(values, parts, index);
    return column.isFigure && column.adds && numbers.length >= 2 && agrees(numberAt(values, parent, index), sum);
  });
}

/** Indentation alone is a sum only where it holds, or nearly; "of which" is one in any case, partial unless exact. */
export function nestRelations(values: RegionValues, nests: readonly Nest[]): readonly Relation[] {
  return nests.flatMap((nest) =>
    values.columns.flatMap((column, index): readonly Relation[] => {
      const row = values.rows[nest.parent]?.row;
      const stated = numberAt(values, nest.parent, index);
      if (!column.isFigure || !column.adds || row === undefined || Number.isNaN(stated) || hasFormulaAt(values, nest.parent, index)) return [];
      const { sum, parts } = sumOf(values, nest.parts, index);
      if (parts.length === 0) return [];
      const isExact = agrees(stated, sum);
      const isClose = parts.length >= 2 && isNear(stated, sum, parts);
      if (!nest.isWorded && (parts.length < 2 || !(isExact || isClose))) return [];
      const rows = nest.parts.map((part) => values.rows[part]?.row ?? -1);
      return [{
        total: { sheet: values.sheet, row, column: column.column },
        parts: rowRuns(values.sheet, column.column, rows),
        kind: isExact || !nest.isWorded ? 'full' : 'partial',
        origin: nest.isWorded ? 'label' : 'layout',
        axis: 'column',
        tentative: !nest.isWorded && !isExact,
      }];
    }),
  );
}

/** Parts of a row with figures are no data of their own: a total does not add them again. */
export function withNests(rows: readonly RegionRow[], nests: readonly Nest[]): readonly RegionRow[] {
  const parts = new Set(nests.flatMap((nest) => nest.parts));
  return parts.size === 0 ? rows : rows.map((row, index) => (parts.has(index) && row.kind === 'data' ? { ...row, kind: 'of-which' } : row));
}
