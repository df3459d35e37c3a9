/**
 * Blocks of labels and values without any total word: "beneficiaries 3963, interventions 2857, consultations 1572…". A row is
 * read as the sum of the rows after it where the arithmetic says so for figures too large to agree by chance, or where what
 * the labels name (people, services, kinds of services) nests that way and one slip of the hand explains the difference.
 */
import type { Relation } from '../model/recognition';
import { words } from './folding';
import { rowRuns } from './ranges';
import type { RegionValues } from './region-values';
import { agrees, hasFormulaAt, isNear, numberAt } from './region-values';

const mostRows = 40;
const mostSteps = 20_000;
/** Three figures: two smaller numbers make up a third by chance too easily. */
const leastSum = 100;

const ranks: readonly ReadonlySet<string>[] = [
  ['المستفيدون', 'المستفيدين', 'مستفيد', 'مستفيدا', 'مستفيدون', 'bénéficiaires', 'beneficiaries', 'beneficiary'],
  ['التدخلات', 'تدخلات', 'تدخل', 'تدخلا', 'interventions', 'prestations', 'services', 'خدمات', 'actes', 'ورشات', 'ورشة', 'التحسيس', 'تحسيسية', 'التوعية', 'ateliers', 'sensibilisation', 'workshops', 'awareness', 'التكوين'],
  ['استشارات', 'استشارة', 'consultations', 'عمليات', 'العمليات', 'opérations', 'chirurgies', 'chirurgicales', 'جراحية', 'surgeries', 'operations', 'surgical', 'أسنان', 'dentaires', 'dental', 'فحوصات', 'examens', 'examinations', 'تحاليل', 'analyses', 'tests', 'أشعة', 'radios', 'تلقيحات', 'vaccinations'],
].map((list) => new Set(list.flatMap((word) => words(word))));

interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** 0 people, 1 services as a whole, 2 kinds of services; -1 where the label says none. The narrowest word counts. */
function rankOf(label: string): number {
  const said = words(label);
  for (let rank = ranks.length - 1; rank >= 0; rank--) if (said.some((word) => ranks[rank]?.has(word))) return rank;
  return -1;
}

/** The sums that the figures themselves show, outermost first: each row's parts are the rows after it, with their own. */
function shownBy(numbers: readonly number[]): readonly Sum[] {
  let steps = 0;
  const node = (start: number): { readonly end: number; readonly sums: readonly Sum[] } => {
    const total = numbers[start] ?? NaN;
    let best: { readonly end: number; readonly sums: readonly Sum[] } = { end: start + 1, sums: [] };
    if (!(total >= leastSum)) return best;
    const walk = (at: number, rest: number, parts: readonly number[], inner: readonly Sum[]): void => {
      if (++steps > mostSteps) return;
      if (parts.length >= 2 && Math.abs(rest) < 0.005) {
        if (inner.length + 1 > best.sums.length) best = { end: at, sums: [{ total: start, parts }, ...inner] };
        return;
      }
      const next = numbers[at];
      if (next === undefined || !(next > 0) || next > rest + 0.005) return;
      const child = node(at);
      if (child.end > at + 1) walk(child.end, rest - next, [...parts, at], [...inner, ...child.sums]);
      walk(at + 1, rest - next, [...parts, at], inner);
    };
    walk(start + 1, total, [], []);
    return best;
  };
  const found: Sum[] = [];
  for (let at = 0; at < numbers.length; ) {
    const { end, sums } = node(at);
    found.push(...sums);
    at = end;
  }
  return steps > mostSteps ? [] : found;
}

/** The sums that the labels' ranks suggest: the nearest deeper rows until a row as high. */
function rankedSums(labels: readonly string[]): readonly Sum[] {
  const rank = labels.map(rankOf);
  const sums: Sum[] = [];
  rank.forEach((own, total) => {
    if (own < 0 || own >= ranks.length - 1) return;
    const deeper: number[] = [];
    for (let at = total + 1; at < rank.length && (rank[at] ?? -1) > own; at++) deeper.push(at);
    const nearest = Math.min(...deeper.map((at) => rank[at] ?? 0));
    const parts = deeper.filter((at) => rank[at] === nearest);
    if (parts.length >= 2) sums.push({ total, parts });
  });
  return sums;
}

/** One figure column whose rows no total word orders. */
export function partitionRelations(values: RegionValues, column: number, labelOf: ReadonlyMap<number, string>): readonly Relation[] {
  const rows = values.rows.map((_, index) => index).filter((index) => values.rows[index]?.kind === 'data' && !Number.isNaN(numberAt(values, index, column)));
  if (rows.length < 3 || rows.length > mostRows || rows.some((row) => hasFormulaAt(values, row, column))) return [];
  const numbers = rows.map((row) => numberAt(values, row, column));
  const labels = rows.map((row) => labelOf.get(values.rows[row]?.row ?? -1) ?? '');
  const shown = shownBy(numbers);
  const ranked = rankedSums(labels);
  const holding = ranked.filter(({ total, parts }) => !shown.some((one) => one.total === total) && agrees(numbers[total] ?? 0, parts.reduce((so, part) => so + (numbers[part] ?? 0), 0)));
  const near = ranked.filter(({ total, parts }) => {
    const own = parts.map((part) => numbers[part] ?? 0);
    const sum = own.reduce((a, b) => a + b, 0);
    return !shown.some((one) => one.total === total) && !agrees(numbers[total] ?? 0, sum) && isNear(numbers[total] ?? 0, sum, own);
  });
  return [...[...shown, ...holding].map((sum) => ({ sum, tentative: false })), ...near.map((sum) => ({ sum, tentative: true }))].map(({ sum, tentative }) => {
    const row = (index: number): number => values.rows[rows[index] ?? -1]?.row ?? -1;
    const sheetColumn = values.columns[column]?.column ?? -1;
    return { total: { sheet: values.sheet, row: row(sum.total), column: sheetColumn }, parts: rowRuns(values.sheet, sheetColumn, sum.parts.map(row)), kind: 'full', origin: 'layout', axis: 'column', tentative };
  });
}
