/** A sum whose range stops before, or begins after, rows or columns of data that touch it: added later, never added up. */
import type { CellRef, RangeRef } from '../../model/grid';
import type { Region, Relation } from '../../model/recognition';
import { isBareTotal, labelKind } from '../../lexicon/labels';
import { areOfOneKind } from '../../lexicon/one-kind';
import { isDateFormat } from '../calendar';
import { cellKey, cellOf, type CheckContext } from '../context';
import { readAddend, type Addend } from '../relations/addends';
import { tidy } from '../../arithmetic/numbers';
import { relationOver } from '../relations/covering';
import { rowIn } from '../fields';
import type { Candidate, Rule } from '../rule';

/** What a formula says of the rows rather than adds to them; a column of nothing else is data. */
const statistics = /^=\s*(?:COUNT[A-Z]*|AVERAGE[A-Z]*|MIN|MAX|MEDIAN|STDEV[A-Z.]*|ROWS)\s*\(/i;

const leftOutOnPurpose =
  /non compt|non inclu|hors total|pour mémoire|pour info|not counted|not included|excluded|excluding|غير محتسب|غير محسوب|للتذكير|للعلم|خارج المجموع/iu;

/** Data cells of the total's column between the range and the total, or directly above the range. */
function rowsLeftOut(context: CheckContext, region: Region, total: CellRef, range: RangeRef): readonly Addend[] {
  const isData = (row: number): boolean => rowIn(region, row)?.kind === 'data' && !leftOutOnPurpose.test(rowIn(region, row)?.label ?? '');
  const label = rowIn(region, total.row)?.label ?? '';
  // "Total bénéficiaires" leaves out the doctors above them on purpose.
  const isOtherKind = (row: number): boolean =>
    !isBareTotal(label) &&
    !areOfOneKind(label, [rowIn(region, row)?.label ?? '']) &&
    areOfOneKind(label, [rowIn(region, range.top)?.label ?? '']);
  const isStatistic = (row: number): boolean => statistics.test(context.formula(range.sheet, row, range.left) ?? '');
  const isOfStatistics = isStatistic(range.top);
  const at = (row: number): Addend | null => {
    const addend = readAddend(context, { sheet: range.sheet, row, column: range.left }, 1);
    if (!addend.figure && isDateFormat(context.numberFormat(range.sheet, row, range.left))) return null;
    return isData(row) && !isOtherKind(row) && addend.value !== null && addend.state !== 'nothing' && isStatistic(row) === isOfStatistics
      ? addend
      : null;
  };
  const left: Addend[] = [];
  for (let row = range.bottom + 1; row < total.row; row += 1) {
    const addend = at(row);
    if (!addend) break;
    left.push(addend);
  }
  for (let row = range.top - 1; row >= region.area.top; row -= 1) {
    const addend = at(row);
    if (!addend) break;
    left.unshift(addend);
  }
  return left;
}

/** A plain total of subtotals that leaves out one of the subtotals above it. */
function subtotalLeftOut(context: CheckContext, region: Region, { total, parts, signs }: Relation): readonly Addend[] {
  const totalRow = rowIn(region, total.row);
  const isSubtotal = (row: number): boolean => labelKind(rowIn(region, row)?.label ?? '') === 'subtotal';
  if (signs?.includes(-1) || totalRow?.kind !== 'total' || !isBareTotal(totalRow.label)) return [];
  if (!parts.every((part) => part.sheet === total.sheet && part.top === part.bottom && isSubtotal(part.top))) return [];
  const added = new Set(parts.map((part) => part.top));
  const left = region.rows
    .filter(({ row }) => row < total.row && isSubtotal(row) && !added.has(row))
    .map(({ row }) => readAddend(context, { sheet: total.sheet, row, column: total.column }, 1));
  const [one] = left;
  return left.length === 1 && one?.value ? left : [];
}

/** The one data row that a plain total of single cells steps over, above and below which it adds every row. */
function rowSteppedOver(context: CheckContext, region: Region, relation: Relation): readonly Addend[] {
  const { total, parts } = relation;
  const totalRow = rowIn(region, total.row);
  if (relation.signs?.includes(-1) || totalRow?.kind !== 'total' || !isBareTotal(totalRow.label)) return [];
  if (parts.some((part) => part.sheet !== total.sheet || rowIn(region, part.top)?.kind !== 'data')) return [];
  const [top, bottom] = [Math.min(...parts.map((part) => part.top)), Math.max(...parts.map((part) => part.bottom))];
  const left: Addend[] = [];
  let added = 0;
  for (let row = top; row <= bottom; row += 1) {
    if (parts.some((part) => row >= part.top && row <= part.bottom)) added += 1;
    else if (rowIn(region, row)?.kind === 'data') left.push(readAddend(context, { sheet: total.sheet, row, column: total.column }, 1));
  }
  const [one] = left;
  return left.length === 1 && one?.value && added >= 3 ? left : [];
}

/** For each column of row totals the range of columns that most of them add. */
function usualRanges(context: CheckContext): ReadonlyMap<string, RangeRef> {
  const tallies = new Map<string, { all: number; readonly counts: Map<string, { count: number; readonly range: RangeRef }> }>();
  for (const { origin, axis, total, parts } of context.sums) {
    const [range] = parts;
    if (origin !== 'formula' || axis !== 'row' || parts.length !== 1 || !range) continue;
    const key = `${total.sheet} ${total.column}`;
    const tally = tallies.get(key) ?? { all: 0, counts: new Map<string, { count: number; readonly range: RangeRef }>() };
    tallies.set(key, tally);
    tally.all += 1;
    const extent = `${range.left} ${range.right}`;
    const same = tally.counts.get(extent) ?? { count: 0, range };
    tally.counts.set(extent, { range, count: same.count + 1 });
  }
  return new Map(
    [...tallies].flatMap(([key, { all, counts }]) =>
      [...counts.values()].filter(({ count }) => count * 2 > all).map(({ range }) => [key, range] as const),
    ),
  );
}

/** Most totals of the column reach further: this one was forgotten. */
function columnsLeftOut(context: CheckContext, relation: Relation, range: RangeRef, usual: RangeRef | undefined): readonly Addend[] {
  if (!usual || usual.left > range.left || usual.right < range.right) return [];
  const left: Addend[] = [];
  for (let column = usual.left; column <= usual.right; column += 1) {
    const addend = readAddend(context, { sheet: range.sheet, row: relation.total.row, column }, 1);
    if ((column < range.left || column > range.right) && addend.value !== null && addend.value !== 0) left.push(addend);
  }
  return left;
}

/** A typed cell that an outer total adds beside this one was left out on purpose. */
function addedElsewhere(context: CheckContext, total: CellRef, cell: CellRef): boolean {
  const inside = (ranges: readonly RangeRef[], at: CellRef): boolean =>
    ranges.some(
      (range) =>
        range.sheet === at.sheet && at.row >= range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right,
    );
  return (
    relationOver(
      context,
      cell,
      (one) =>
        one.axis !== 'row' &&
        one.origin === 'formula' &&
        cellKey(one.total) !== cellKey(total) &&
        (inside(one.parts, total) || one.total.row < total.row),
    ) !== null
  );
}

function* run(context: CheckContext): Iterable<Candidate> {
  const usual = usualRanges(context);
  for (const relation of context.sums) {
    const [range] = relation.parts;
    if (relation.origin !== 'formula' || relation.kind !== 'full' || !range || range.sheet !== relation.total.sheet) continue;
    const region = context.regionAt(relation.total.sheet, relation.total.row, relation.total.column);
    if (!region || region.kind === 'pivot') continue;
    const isWhole = relation.parts.length === 1;
    const isColumn =
      isWhole && relation.axis === 'column' && range.left === range.right && range.bottom > range.top && relation.total.row > range.bottom;
    const isRow = isWhole && relation.axis === 'row' && range.top === range.bottom && range.right > range.left;
    const isStepping = !isWhole && relation.axis === 'column';
    const missed = isStepping
      ? [...rowSteppedOver(context, region, relation), ...subtotalLeftOut(context, region, relation)]
      : isColumn
        ? rowsLeftOut(context, region, relation.total, range)
        : isRow
          ? columnsLeftOut(context, relation, range, usual.get(`${relation.total.sheet} ${relation.total.column}`))
          : [];
    const left = missed.filter((addend) => !addedElsewhere(context, relation.total, addend));
    const stated = readAddend(context, relation.total, 1).value;
    if (left.length === 0 || stated === null) continue;
    const value = tidy(left.reduce((sum, addend) => sum + (addend.value ?? 0), 0));
    const cells = left.map(cellOf);
    yield {
      code: 'range-too-short',
      outcome: 'fail',
      cells: [cellOf(relation.total), ...cells, range],
      found: stated,
      expected: tidy(stated + value),
      gap: -value,
      args: { cell: cellOf(relation.total), range, left: cells, count: cells.length, value, stated, right: tidy(stated + value) },
      explains: [cellOf(relation.total)],
    };
  }
}

export const rangeTooShort: Rule = {
  codes: [{ code: 'range-too-short', group: 'sums', severity: 'error', needs: ['relations'], rank: 40, explains: true }],
  run,
};
