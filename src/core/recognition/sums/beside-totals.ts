/** A grand total below tables that stand side by side: it adds the total of each. Read so where it does, or one slip explains why not. */
import type { Figure, Region, Relation } from '../../model/recognition';
import { isBareTotal, labelKind } from '../../lexicon/labels';
import { agrees } from '../meaning/table';
import { isOneSlip } from '../../arithmetic/slips';

const mostRegions = 200;
const mostRows = 1000;

const isClosing = (kind: string): boolean => kind === 'total' || kind === 'subtotal';
const areBeside = (a: Region, b: Region): boolean =>
  a.sheet === b.sheet && Math.abs(a.area.top - b.area.top) <= 1 && (a.area.right < b.area.left || b.area.right < a.area.left);

/** The tables whose headers stand on one line, by their leftmost. */
function linesOf(regions: readonly Region[]): readonly (readonly Region[])[] {
  const tables = regions.filter(
    ({ kind, rows }) => (kind === 'table' || kind === 'matrix') && rows.length <= mostRows && rows.some((row) => isClosing(row.kind)),
  );
  if (tables.length < 2 || tables.length > mostRegions) return [];
  const lines: Region[][] = [];
  for (const table of tables) {
    const line = lines.find((some) => some.every((one) => areBeside(one, table)));
    if (line) line.push(table);
    else lines.push([table]);
  }
  return lines.filter((line) => line.length >= 2);
}

/** The figure of a region's row where it has one only. */
function onlyFigure(figures: readonly Figure[], region: Region, row: number): Figure | null {
  const own = figures.filter((figure) => figure.region === region.id && figure.row === row && figure.value !== null);
  return own.length === 1 ? (own[0] ?? null) : null;
}

const isGrand = (label: string): boolean => labelKind(label) === 'grand-total' || isBareTotal(label);

function relationFor(figures: readonly Figure[], line: readonly Region[], total: Figure): Relation | null {
  const parts = line.map((region) => {
    const closing = region.rows.findLast(({ row, kind }) => isClosing(kind) && row < total.row);
    return closing ? onlyFigure(figures, region, closing.row) : null;
  });
  const known = parts.filter((part) => part !== null);
  const sum = known.reduce((so, { value }) => so + (value ?? 0), 0);
  if (known.length < parts.length || total.value === null || !(agrees(total.value, sum) || isOneSlip(total.value, sum))) return null;
  return {
    total: { sheet: total.sheet, row: total.row, column: total.column },
    kind: 'full',
    by: 'beside-total',
    origin: 'label',
    axis: 'other',
    tentative: false,
    parts: known.map(({ sheet, row, column }) => ({ sheet, top: row, bottom: row, left: column, right: column })),
  };
}

/** `isTold`: whether the total's own column explains it. */
export function besideTotals(
  regions: readonly Region[],
  figures: readonly Figure[],
  isTold: (figure: Figure) => boolean,
): readonly Relation[] {
  const lines = linesOf(regions);
  const ids = new Set(lines.length === 0 ? [] : regions.filter(({ rows }) => rows.length <= mostRows).map(({ id }) => id));
  const near = lines.length === 0 ? [] : figures.filter(({ region }) => ids.has(region));
  return lines.flatMap((line) => {
    const [sheet = ''] = line.map((region) => region.sheet);
    const bottom = Math.min(...line.map(({ rows }) => rows.find(({ kind }) => isClosing(kind))?.row ?? Infinity));
    const left = Math.min(...line.map(({ area }) => area.left));
    const below = regions.filter(
      (region) => ids.has(region.id) && region.sheet === sheet && region.area.bottom > bottom && region.area.left <= left + 1,
    );
    return below.flatMap((region) =>
      region.rows.flatMap(({ row, kind, label }) => {
        const figure = isClosing(kind) && row > bottom && isGrand(label) ? onlyFigure(near, region, row) : null;
        const relation = figure && figure.formula === null && !isTold(figure) ? relationFor(near, line, figure) : null;
        return relation ? [relation] : [];
      }),
    );
  });
}
