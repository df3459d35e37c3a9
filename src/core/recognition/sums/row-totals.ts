/** Which rows each total row of a region adds up: the reading of the layout that its figures bear out, else the plain one. */
import type { RowKind } from '../../model/recognition';
import type { Table } from '../meaning/table';
import { agrees, hasFormulaAt, isBlock, isRoughAt, isWithoutFigures, numberAt } from '../meaning/table';
import { isNear, isOneSlip } from '../../arithmetic/slips';
import { areOfOneKind } from '../../lexicon/one-kind';
import type { Grouping } from './group-heads';
import { groupingOf, slippedGrouping } from './group-heads';
import { isBareTotal } from '../../lexicon/labels';
import { isRatio } from './ratios';

export interface RowTotal {
  /** Index into the region's rows. */
  readonly total: number;
  readonly parts: readonly number[];
  /** Indexes of columns whose total cell was typed. */
  readonly columns: readonly number[];
  readonly kind: RowKind;
  readonly tentative: boolean;
  /** Columns in which the arithmetic holds. */
  readonly holds: number;
}

interface Candidate {
  readonly parts: readonly number[];
  readonly kind: RowKind;
}

interface Score {
  readonly holds: number;
  readonly near: number;
  /** Of those that nearly hold, the ones that one slip of the hand explains, in columns whose header says what they count. */
  readonly slips: number;
  readonly asked: number;
}

/** Among so many groups only the last total is asked whether it adds them all: the work stays in proportion to the rows. */
const manySubtotals = 100;

const isTotalKind = (kind: RowKind): boolean => kind === 'total' || kind === 'subtotal';

/** A row forgotten, or counted twice. */
function leavesOneOut(stated: number, sum: number, parts: readonly number[]): boolean {
  return parts.length >= 3 && parts.some((part) => part !== 0 && agrees(Math.abs(stated - sum), Math.abs(part)));
}

/** An "of which" row counted beside its own, or the rows of subtotals counted beside them. */
function countsTwice(values: Table, total: number, parts: readonly number[], column: number, gap: number): boolean {
  if (gap <= 0) return false;
  let subtotals = 0;
  for (const part of parts) if (isTotalKind(values.rows[part]?.kind ?? 'data')) subtotals += numberAt(values, part, column) || 0;
  if (subtotals !== 0 && agrees(gap, subtotals)) return true;
  for (let row = parts[0] ?? total; row < total; row++)
    if (values.rows[row]?.kind === 'of-which' && agrees(gap, numberAt(values, row, column))) return true;
  return false;
}

function scoreOf(values: Table, total: number, candidate: Candidate, columns: readonly number[]): Score {
  let holds = 0;
  let near = 0;
  let slips = 0;
  let asked = 0;
  for (const column of columns) {
    const stated = numberAt(values, total, column);
    if (Number.isNaN(stated)) continue;
    let sum = 0;
    const parts: number[] = [];
    for (const row of candidate.parts) {
      const part = numberAt(values, row, column);
      if (Number.isNaN(part)) continue;
      parts.push(part);
      sum += part;
    }
    asked++;
    if (parts.length > 0 && agrees(stated, sum)) holds++;
    else if (isNear(stated, sum, parts)) {
      near++;
      if (values.columns[column]?.from === 'header') slips++;
    } else if (
      leavesOneOut(stated, sum, parts) ||
      countsTwice(values, total, candidate.parts, column, stated - sum) ||
      (parts.length >= 2 && Math.abs(stated - sum) <= Math.abs(sum) * 0.2)
    )
      near++;
  }
  return { holds, near, slips, asked };
}

/** What a total row may add, the likeliest first. */
function candidatesFor(
  values: Table,
  total: number,
  found: readonly RowTotal[],
  subtotals: readonly number[],
  isLast: boolean,
): readonly Candidate[] {
  const { rows } = values;
  const dataBefore = (from: number): number[] => {
    const found: number[] = [];
    for (let index = from; index < total; index++) if (rows[index]?.kind === 'data') found.push(index);
    return found;
  };
  const last = subtotals.at(-1) ?? -1;
  const group = dataBefore(last + 1);
  const candidates: Candidate[] = [];
  if (subtotals.length > manySubtotals && !isLast && group.length > 0) return [{ parts: group, kind: 'subtotal' }];
  if (subtotals.length >= 1) {
    const all: Candidate = { parts: [...subtotals, ...group], kind: 'total' };
    const own: Candidate = { parts: group, kind: 'subtotal' };
    candidates.push(...(isLast && isBareTotal(rows[total]?.label ?? '') ? [all, own] : [own, all]));
    candidates.push({ parts: dataBefore(0), kind: 'total' });
    const added = new Set(found.filter(({ holds }) => holds > 0).flatMap(({ parts }) => parts));
    const loose = uncovered(values, total, subtotals).filter((row) => !added.has(row));
    if (loose.length > 0) candidates.push({ parts: [...loose, ...subtotals].sort((a, b) => a - b), kind: 'total' });
    const levies = levyRows(values, last, total);
    if (group.length === 0 && levies.length > 0) candidates.unshift({ parts: [last, ...levies], kind: 'total' });
    if (group.length === 0) candidates.push(...lastOf(subtotals).map((parts): Candidate => ({ parts, kind: 'subtotal' })));
  } else if (group.length > 0) candidates.push({ parts: group, kind: 'total' }, ...ownKind(values, total, group));
  const section = sectionStart(values, total);
  if (section > last + 1) candidates.push({ parts: dataBefore(section), kind: 'subtotal' });
  const isAbove = group.length === 0 || (isBlock(values) && group.every((row) => isWithoutFigures(values, row)));
  if (isAbove && subtotals.length === 0) candidates.unshift(...below(values, total));
  return candidates.filter(({ parts }) => parts.length > 0);
}

/** "TVA 20 %" between "Total HT" and "Total TTC". */
function levyRows({ rows }: Table, last: number, total: number): readonly number[] {
  const between = Array.from({ length: total - last - 1 }, (_, index) => last + 1 + index);
  return between.filter((row) => rows[row]?.kind === 'percent' && /\p{Nd}\s*[%٪]/u.test(rows[row]?.label ?? ''));
}

/** Levels that one total closes: that of a region adds its provinces' totals, which come last. */
const mostLevels = 40;

function lastOf(subtotals: readonly number[]): readonly (readonly number[])[] {
  return subtotals.length > mostLevels ? [] : subtotals.slice(2).map((_, index) => subtotals.slice(-(index + 2)));
}

/** "Total bénéficiaires" below a date and a number of doctors: the rows from the last of another kind on. */
function ownKind(values: Table, total: number, group: readonly number[]): readonly Candidate[] {
  const label = values.rows[total]?.label ?? '';
  if (isBareTotal(label) || group.length > mostLevels) return [];
  const from = group.findLastIndex((row) => !areOfOneKind(label, [values.rows[row]?.label ?? '']));
  return from < 0 || group.length - from < 3 ? [] : [{ parts: group.slice(from + 1), kind: 'total' }];
}

/** Data rows before the first section of a subtotal: they belong to no group. */
function uncovered(values: Table, total: number, subtotals: readonly number[]): readonly number[] {
  const found: number[] = [];
  let isInGroup = false;
  for (let index = 0; index < total; index++) {
    const kind = values.rows[index]?.kind;
    if (kind === 'section') isInGroup = true;
    else if (subtotals.includes(index)) isInGroup = false;
    else if (kind === 'data' && !isInGroup) found.push(index);
  }
  return found;
}

function sectionStart(values: Table, total: number): number {
  for (let index = total - 1; index >= 0; index--) if (values.rows[index]?.kind === 'section') return index + 1;
  return 0;
}

/** A total that stands above its parts. */
function below(values: Table, total: number): readonly Candidate[] {
  const group: number[] = [];
  for (let index = total + 1; index < values.rows.length; index++) {
    const kind = values.rows[index]?.kind;
    if (kind === 'data') group.push(index);
    else if (kind && isTotalKind(kind)) break;
  }
  return [{ parts: group, kind: 'total' }];
}

function addingColumns(values: Table, total: number): readonly number[] {
  const found: number[] = [];
  values.columns.forEach((column, index) => {
    if (column.isFigure && column.adds && !Number.isNaN(numberAt(values, total, index))) found.push(index);
  });
  return found;
}

const typedOf = (values: Table, row: number, columns: readonly number[]): readonly number[] =>
  columns.filter((column) => !Number.isNaN(numberAt(values, row, column)) && !hasFormulaAt(values, row, column));

/** A stated value that is the mean, the largest or the count of its parts is no failed sum. */
function isOtherStatistic(values: Table, total: number, parts: readonly number[], column: number): boolean {
  const stated = numberAt(values, total, column);
  const numbers = parts.map((row) => numberAt(values, row, column)).filter((part) => !Number.isNaN(part));
  if (numbers.length < 2) return false;
  const sum = numbers.reduce((a, b) => a + b, 0);
  if (agrees(stated, sum)) return false;
  if (isRatio(values, column, total, parts)) return true;
  const mean = sum / numbers.length;
  return (
    Math.abs(stated - mean) <= Math.max(0.5, Math.abs(mean) * 0.005) ||
    stated === Math.max(...numbers.slice(0, 10_000)) ||
    stated === numbers.length ||
    (numbers.length > 2 && stated === numbers.at(-1))
  );
}

export function rowTotalsOf(values: Table): readonly RowTotal[] {
  const found: RowTotal[] = [];
  let open: number[] = [];
  const last = values.rows.findLastIndex(({ kind }) => isTotalKind(kind));
  values.rows.forEach((row, total) => {
    if (!isTotalKind(row.kind)) return;
    const columns = addingColumns(values, total);
    if (columns.length === 0) return;
    const ranked = candidatesFor(values, total, found, open, total === last).map((candidate) => ({
      candidate,
      score: scoreOf(values, total, candidate, columns),
    }));
    let best = ranked[0];
    // Another reading than the plain one needs sums that hold; a near miss is no evidence for it.
    for (const one of ranked) if (best && one.score.holds > best.score.holds) best = one;
    // Where the plain reading is far off, one that a slip explains is meant.
    if (best && best.score.holds + best.score.near === 0) best = ranked.find(({ score }) => score.slips > 0) ?? best;
    if (!best) return;
    const grouping =
      best.score.holds === 0 && open.length === 0
        ? (groupingOf(values, best.candidate.parts, columns) ?? slippedGrouping(values, total, best.candidate.parts, columns))
        : null;
    const outermost: Candidate | null = grouping && { parts: grouping.outermost, kind: 'total' };
    const grouped = outermost && scoreOf(values, total, outermost, columns);
    if (grouping && outermost && grouped && (grouped.holds > 0 || (grouped.near > 0 && coversHalf(grouping, best.candidate.parts)))) {
      best = { candidate: outermost, score: grouped };
      for (const { head, parts, holds } of grouping.heads)
        found.push({ total: head, parts, columns: typedOf(values, head, columns), kind: 'subtotal', tentative: false, holds });
    }
    const { parts, kind } = best.candidate;
    const { score } = best;
    const { holds, near } = score;
    const typed = typedOf(values, total, columns);
    const isBorneOut = holds > 0 || near > 0;
    const kept = typed.filter(
      (column) => (isBorneOut && isBacked(values, total, parts, column, score)) || isPartlyTold(values, total, parts, column),
    );
    const isDoubted = (!isBorneOut && kept.length === 0) || isOfOtherSet(values, total, parts, columns, score);
    found.push({ total, parts, columns: kept, kind: row.kind === 'subtotal' ? 'subtotal' : kind, tentative: isDoubted, holds });
    if (parts[0] !== undefined && parts[0] > total) return;
    const isWhole = kind === 'total' && row.kind !== 'subtotal' && open.length > 0;
    open = isWhole ? [total] : [...open.filter((one) => !parts.includes(one)), total];
  });
  return withKinds(
    values,
    found.map((one) => (isName(one, found) ? { ...one, kind: 'data', columns: [] } : one)),
  );
}

/** In a long list a few rows are the sum of the next ones by chance. */
function coversHalf({ heads }: Grouping, rows: readonly number[]): boolean {
  return heads.reduce((covered, { parts }) => covered + parts.length + 1, 0) * 2 >= rows.length;
}

/** Totals of several columns that are all too small, or all too large, and of which none holds: persons counted once, years before. */
function isOfOtherSet(values: Table, total: number, parts: readonly number[], columns: readonly number[], { holds }: Score): boolean {
  if (holds > 0) return false;
  const gaps = columns.flatMap((column) => {
    const numbers = parts.map((row) => numberAt(values, row, column)).filter((number) => !Number.isNaN(number));
    const stated = numberAt(values, total, column);
    const sum = numbers.reduce((a, b) => a + b, 0);
    const isMistake = leavesOneOut(stated, sum, numbers) || countsTwice(values, total, parts, column, stated - sum);
    return numbers.length < 2 || isMistake ? [] : [stated - sum];
  });
  return gaps.length >= 3 && gaps.length === columns.length && (gaps.every((gap) => gap < 0) || gaps.every((gap) => gap > 0));
}

/** "TOTAL Maroc" in a list of partners: it sums nothing, and a later total adds it beside the rows above it. */
function isName({ total, parts, holds }: RowTotal, totals: readonly RowTotal[]): boolean {
  return (
    holds === 0 &&
    totals.some((later) => later.holds > 0 && later.parts.includes(total) && parts.some((part) => later.parts.includes(part)))
  );
}

/** Whether the typed total of a column is meant as this sum: it holds or nearly does, or the rest of the row leaves no doubt. */
function isBacked(values: Table, total: number, parts: readonly number[], column: number, score: Score): boolean {
  const stated = numberAt(values, total, column);
  const numbers = parts.map((row) => numberAt(values, row, column)).filter((part) => !Number.isNaN(part));
  const sum = numbers.reduce((a, b) => a + b, 0);
  if (numbers.length > 0 && agrees(stated, sum)) return true;
  if (numbers.length === 0 || isOtherStatistic(values, total, parts, column)) return false;
  if (values.columns[column]?.isUnsure) return isSlipInBlock(values, total, parts, column, sum);
  if (countsTwice(values, total, parts, column, stated - sum)) return true;
  if (numbers.length < 2 && score.holds === 0) return false;
  if (isNear(stated, sum, numbers) || leavesOneOut(stated, sum, numbers)) return true;
  if (numbers.length < 2 || score.holds === 0) return Math.abs(stated - sum) <= Math.abs(sum) * 0.2 && numbers.length >= 2;
  return (
    values.columns[column]?.from === 'header' ||
    Math.abs(stated - sum) <= Math.abs(sum) * 0.5 ||
    (score.holds >= 2 && score.holds * 3 >= score.asked * 2)
  );
}

/** Smaller figures are one slip from each other too easily. */
const leastInBlock = 100;

/** A block has no header to say what it counts: one slip in large figures, or about as many, of labels that go together, does. */
function isSlipInBlock(values: Table, total: number, parts: readonly number[], column: number, sum: number): boolean {
  const stated = numberAt(values, total, column);
  const labels = parts.filter((row) => !Number.isNaN(numberAt(values, row, column))).map((row) => values.rows[row]?.label ?? '');
  if (values.columns[column]?.role !== 'count' || !isBlock(values) || labels.length < 2) return false;
  const isClose = Math.abs(stated - sum) <= sum * 0.2;
  const isMeant = isRoughAt(values, total, column)
    ? isClose
    : sum >= leastInBlock && isOneSlip(stated, sum) && (stated < sum || !isOneDigit(stated, sum));
  return isMeant && areOfOneKind(values.rows[total]?.label ?? '', labels);
}

/** One digit is another: unlike two digits swapped or one left out, what the total has more may be what other rows would hold. */
function isOneDigit(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  return x.length === y.length && [...x].filter((digit, at) => digit !== y[at]).length === 1;
}

/** A plain total above what its parts give, some of which are blank: what is missing is theirs. */
function isPartlyTold(values: Table, total: number, parts: readonly number[], column: number): boolean {
  const stated = numberAt(values, total, column);
  const numbers = parts.map((row) => numberAt(values, row, column)).filter((part) => !Number.isNaN(part));
  const sum = numbers.reduce((a, b) => a + b, 0);
  return (
    isBareTotal(values.rows[total]?.label ?? '') &&
    values.columns[column]?.from === 'header' &&
    numbers.length >= 2 &&
    numbers.length < parts.length &&
    stated > sum &&
    stated <= sum * 2 &&
    !isOtherStatistic(values, total, parts, column)
  );
}

/** A total that a later one adds is a subtotal. */
function withKinds(values: Table, totals: readonly RowTotal[]): readonly RowTotal[] {
  const added = new Set(totals.flatMap(({ parts }) => parts));
  const lastRow = totals.at(-1)?.total;
  return totals.map((one) => {
    const isAdded = added.has(one.total);
    const isLater = lastRow !== undefined && one.total < lastRow && !isBareTotal(values.rows[one.total]?.label ?? '');
    if (one.kind === 'data') return one;
    return {
      ...one,
      kind: isAdded || (isLater && one.kind === 'total' && one.parts.every((part) => part < one.total)) ? 'subtotal' : one.kind,
    };
  });
}
