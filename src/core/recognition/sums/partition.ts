/**
 * Blocks of labels and values without any total word: "beneficiaries 3963, interventions 2857, consultations 1572…". A row is
 * read as the sum of the rows after it where the arithmetic says so for figures too large to agree by chance, or where what
 * the labels name (people, services, kinds of services) nests that way and one slip of the hand explains the difference.
 */
import type { Relation } from '../../model/recognition';
import { words } from '../../lexicon/folding';
import { rowRuns } from '../cells/ranges';
import type { Table } from '../meaning/table';
import { hasFormulaAt, numberAt } from '../meaning/table';
import { isNear } from '../../arithmetic/slips';
import type { Sum } from './shown-sums';
import { holdsIn, oneSlipRepairs, shownAfterOneSlip, shownBy } from './shown-sums';

const mostRows = 40;
/** Smaller figures are one slip from each other too easily for labels alone to tell that a sum was meant. */
const leastNear = 1000;

const ranks: readonly ReadonlySet<string>[] = [
  ['المستفيدون', 'المستفيدين', 'مستفيد', 'مستفيدا', 'مستفيدون', 'bénéficiaires', 'beneficiaries', 'beneficiary'],
  [
    'التدخلات',
    'تدخلات',
    'تدخل',
    'تدخلا',
    'interventions',
    'prestations',
    'services',
    'خدمات',
    'actes',
    'ورشات',
    'ورشة',
    'التحسيس',
    'تحسيسية',
    'التوعية',
    'ateliers',
    'sensibilisation',
    'workshops',
    'awareness',
    'التكوين',
  ],
  [
    'استشارات',
    'استشارة',
    'consultations',
    'عمليات',
    'العمليات',
    'opérations',
    'chirurgies',
    'chirurgicales',
    'جراحية',
    'surgeries',
    'operations',
    'surgical',
    'أسنان',
    'dentaires',
    'dental',
    'فحوصات',
    'examens',
    'examinations',
    'تحاليل',
    'analyses',
    'tests',
    'أشعة',
    'radios',
    'تلقيحات',
    'vaccinations',
  ],
].map((list) => new Set(list.flatMap((word) => words(word))));

/** 0 people, 1 services as a whole, 2 kinds of services; -1 where the label says none. The narrowest word counts. */
export function rankOf(label: string): number {
  const said = words(label);
  for (let rank = ranks.length - 1; rank >= 0; rank--) if (said.some((word) => ranks[rank]?.has(word))) return rank;
  return -1;
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

/** The rows that no sum below it takes for its own parts: what a total at the head of a list adds. */
function topLevel(length: number, sums: readonly Sum[]): Sum {
  const taken = new Set(sums.flatMap(({ parts }) => parts));
  return { total: 0, parts: Array.from({ length: length - 1 }, (_, index) => index + 1).filter((at) => !taken.has(at)) };
}

interface Found extends Sum {
  readonly isTentative: boolean;
}

/** Sums that hold, and sums that the labels mean and one slip of the hand explains. */
function sumsOf(numbers: readonly number[], labels: readonly string[], hasTotalWord: boolean): readonly Found[] {
  const shown = shownBy(numbers);
  const isTold = (total: number): boolean => shown.some((one) => one.total === total);
  const meant = rankedSums(labels).filter(({ total }) => !isTold(total));
  if (hasTotalWord && !isTold(0) && !meant.some(({ total }) => total === 0) && shown.length > 0)
    meant.unshift(topLevel(numbers.length, shown));
  const holding = meant.filter((sum) => holdsIn(numbers, sum));
  const near = meant.filter(
    (sum) =>
      !holding.includes(sum) &&
      isNear(
        numbers[sum.total] ?? 0,
        sum.parts.reduce((so, part) => so + (numbers[part] ?? 0), 0),
        sum.parts.map((part) => numbers[part] ?? 0),
      ),
  );
  const sums = [...shown, ...holding, ...near];
  // One slip that repairs several sums at once, or the only one among sums that hold, is no coincidence.
  const isClear = sums.length >= 2 && oneSlipRepairs(numbers, sums);
  const spoken = isClear ? near : near.filter(({ total }) => (hasTotalWord && total === 0) || (numbers[total] ?? 0) >= leastNear);
  const told = [
    ...[...shown, ...holding].map((sum) => ({ ...sum, isTentative: false })),
    ...spoken.map((sum) => ({ ...sum, isTentative: !isClear })),
  ];
  const covered = new Set(told.flatMap(({ total, parts }) => [total, ...parts]));
  if (told.length > 0 && (near.length === 0 || isClear) && (!hasTotalWord || covered.size === numbers.length)) return told;
  const slipped = shownAfterOneSlip(numbers).map((sum) => ({ ...sum, isTentative: false }));
  return slipped.length > 0 ? slipped : told;
}

/** Rows of labels whose values are blank below a figure that their ranks say they make up. */
function blankSums(
  values: Table,
  column: number,
  rows: readonly number[],
  labels: readonly string[],
  hasTotalWord: boolean,
): readonly Sum[] {
  const isBlank = (index: number): boolean => Number.isNaN(numberAt(values, rows[index] ?? -1, column));
  const whole: Sum = { total: 0, parts: rows.slice(1).map((_, index) => index + 1) };
  const meant = hasTotalWord ? [whole] : rankedSums(labels);
  return meant.filter(({ total, parts }) => parts.length >= 2 && !isBlank(total) && parts.every(isBlank));
}

/** One figure column of rows that no total below them adds; `leading` is the row of a total that stands above them all, or -1. */
export function partitionRelations(
  values: Table,
  column: number,
  labelOf: ReadonlyMap<number, string>,
  leading: number,
): readonly Relation[] {
  const rows = values.rows
    .map((_, index) => index)
    .filter((index) => index === leading || (index > leading && values.rows[index]?.kind === 'data'));
  const told = rows.filter((index) => !Number.isNaN(numberAt(values, index, column)));
  if (rows.length < 3 || told.length > mostRows) return [];
  const hasTotalWord = leading >= 0 && rows[0] === leading;
  const labelled = (some: readonly number[]): readonly string[] =>
    some.map((row) => labelOf.get(values.rows[row]?.row ?? -1) ?? values.rows[row]?.label ?? '');
  const relationFor = (some: readonly number[], sum: Sum, tentative: boolean): readonly Relation[] => {
    const row = (index: number): number => values.rows[some[index] ?? -1]?.row ?? -1;
    const sheetColumn = values.columns[column]?.column ?? -1;
    if (hasFormulaAt(values, some[sum.total] ?? -1, column)) return [];
    return [
      {
        total: { sheet: values.sheet, row: row(sum.total), column: sheetColumn },
        parts: rowRuns(values.sheet, sheetColumn, sum.parts.map(row)),
        kind: 'full',
        by: 'partition',
        origin: hasTotalWord && sum.total === 0 ? 'label' : 'layout',
        axis: 'column',
        tentative,
      },
    ];
  };
  const blank = blankSums(values, column, rows, labelled(rows), hasTotalWord).flatMap((sum) => relationFor(rows, sum, false));
  if (told.length < 3) return blank;
  const numbers = told.map((row) => numberAt(values, row, column));
  return [
    ...sumsOf(numbers, labelled(told), hasTotalWord && told[0] === leading).flatMap((sum) => relationFor(told, sum, sum.isTentative)),
    ...blank,
  ];
}
