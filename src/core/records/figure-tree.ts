/** Figures as trees: each total over the parts that its relations give it. */
import type { CellRef, RangeRef } from '../model/grid';
import type { Figure, Relation } from '../model/recognition';
import type { CampaignFigure } from './campaign';

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** A relation that says what a figure is made of: percentages and running totals say something else. */
function isBreakdown({ kind, tentative, signs }: Relation): boolean {
  return !tentative && signs === undefined && (kind === 'full' || kind === 'partial' || kind === 'at-least');
}

/**
 * Trees over figures of one sheet, in reading order. A cell that two totals contain (a matrix) stands under the first: columns
 * before rows. @param parentOf what the workbook says outright of a figure's whole; it goes before every relation.
 */
export function figureTrees(
  given: readonly Figure[],
  relations: readonly Relation[],
  parentOf: ReadonlyMap<Figure, Figure> = new Map(),
): CampaignFigure[] {
  const figures = new Map(given.map((figure) => [keyOf(figure.row, figure.column), figure]));
  const own = ownRelations(given[0]?.sheet ?? '', relations, figures);
  const partsOf = new Map<string, string[]>();
  const owned = new Set<string>();
  for (const [part, whole] of parentOf) {
    const key = keyOf(whole.row, whole.column);
    partsOf.set(key, [...(partsOf.get(key) ?? []), keyOf(part.row, part.column)]);
    owned.add(keyOf(part.row, part.column));
  }
  for (const { total: cell, parts: ranges } of own) {
    const total = keyOf(cell.row, cell.column);
    if (partsOf.has(total)) continue;
    const named = ranges.flatMap((part) => keysIn(part)).filter((key) => key !== total && figures.has(key));
    const parts = wholesFor(named, partsOf).filter((key) => !owned.has(key) && key !== total);
    if (parts.length === 0) continue;
    partsOf.set(total, parts);
    for (const part of parts) owned.add(part);
  }
  const build = (figure: Figure, above: ReadonlySet<string>): CampaignFigure => {
    const key = keyOf(figure.row, figure.column);
    const seen = new Set(above).add(key);
    const parts = (partsOf.get(key) ?? []).filter((part) => !seen.has(part)).flatMap((part) => figures.get(part) ?? []);
    return campaignFigure(
      figure,
      parts.map((part) => build(part, seen)),
    );
  };
  const roots = [...figures.values()].filter((figure) => !owned.has(keyOf(figure.row, figure.column)));
  return totalsFirst(roots, own).map((figure) => build(figure, new Set()));
}

/** Parts that a subtotal has for its own are that subtotal, where all of them are there: a total is made of its subtotals. */
function wholesFor(keys: readonly string[], partsOf: ReadonlyMap<string, readonly string[]>): string[] {
  let found = [...keys];
  for (const [whole, parts] of partsOf) {
    const all = new Set(found);
    if (parts.length < 2 || !parts.every((part) => all.has(part))) continue;
    const own = new Set(parts);
    const at = found.findIndex((key) => own.has(key));
    found = found.filter((key) => !own.has(key) && key !== whole);
    found.splice(at, 0, whole);
  }
  return found;
}

/** The grand total of a matrix comes before the totals of its columns, whatever their order in the sheet. */
function totalsFirst(roots: readonly Figure[], relations: readonly Relation[]): Figure[] {
  const places = new Map(roots.map(({ row, column }, place) => [keyOf(row, column), place]));
  const rank = new Map(places);
  for (const { total, parts } of relations) {
    const key = keyOf(total.row, total.column);
    if (!places.has(key)) continue;
    for (const part of parts.flatMap(keysIn)) rank.set(key, Math.min(rank.get(key) ?? 0, (places.get(part) ?? Infinity) - 0.5));
  }
  const rankOf = ({ row, column }: Figure): number => rank.get(keyOf(row, column)) ?? 0;
  return [...roots].sort((one, other) => rankOf(one) - rankOf(other));
}

function ownRelations(sheet: string, relations: readonly Relation[], figures: ReadonlyMap<string, Figure>): Relation[] {
  const own = relations.filter(
    (relation) =>
      relation.total.sheet === sheet &&
      isBreakdown(relation) &&
      figures.has(keyOf(relation.total.row, relation.total.column)) &&
      relation.parts.every((part) => part.sheet === sheet),
  );
  return [...own.filter(({ axis }) => axis !== 'row'), ...own.filter(({ axis }) => axis === 'row')];
}

function keysIn({ top, bottom, left, right }: RangeRef): string[] {
  const keys: string[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) keys.push(keyOf(row, column));
  return keys;
}

export function campaignFigure(figure: Figure, parts: readonly CampaignFigure[]): CampaignFigure {
  const { label, value, unit, qualifier, state } = figure;
  return { cell: cellOf(figure), label, value, unit, qualifier, isNumber: state === 'number', parts };
}

function cellOf({ sheet, row, column }: CellRef): CellRef {
  return { sheet, row, column };
}
