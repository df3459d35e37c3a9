/** The figures of one sheet as trees: each total over the parts that its relations give it. */
import type { CellRef, RangeRef, SheetSnapshot } from '../model/grid';
import type { Figure, Recognition, Relation } from '../model/recognition';
import type { CampaignFigure } from './campaigns';

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** A relation that says what a figure is made of: percentages and running totals say something else. */
function isBreakdown({ kind, tentative }: Relation): boolean {
  return !tentative && (kind === 'full' || kind === 'partial' || kind === 'at-least');
}

/**
 * Trees over the sheet's figures, in reading order. A cell that two totals contain (a matrix) stands under the first: columns
 * before rows.
 */
export function figureTrees(sheet: SheetSnapshot, recognition: Recognition): CampaignFigure[] {
  const figures = new Map(
    recognition.figures.filter((figure) => figure.sheet === sheet.name).map((figure) => [keyOf(figure.row, figure.column), figure]),
  );
  const partsOf = new Map<string, string[]>();
  const owned = new Set<string>();
  for (const relation of ownRelations(sheet.name, recognition.relations)) {
    const total = keyOf(relation.total.row, relation.total.column);
    if (partsOf.has(total)) continue;
    const parts = relation.parts.flatMap((part) => keysIn(part)).filter((key) => key !== total && figures.has(key) && !owned.has(key));
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
  return totalsFirst(roots, ownRelations(sheet.name, recognition.relations)).map((figure) => build(figure, new Set()));
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

function ownRelations(sheet: string, relations: readonly Relation[]): Relation[] {
  const own = relations.filter(
    (relation) => relation.total.sheet === sheet && isBreakdown(relation) && relation.parts.every((part) => part.sheet === sheet),
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
