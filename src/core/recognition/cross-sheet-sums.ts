/**
 * A summary sheet whose figures add those of the same label and header on the other sheets: zones, months, caravans. Read so
 * only where most of its typed figures are such sums.
 */
import type { Figure, Region, Relation } from '../model/recognition';
import { folded } from './folding';
import { agrees, isNear } from './region-values';

const mostRows = 500;
const mostSheets = 100;
const mostFigures = 50_000;
const fewestHeld = 3;
const enough = 0.6;
/** Smaller figures are sums of others too easily. */
const leastSum = 10;

/** A sheet's figures by what they count; `null` where two say the same. */
type Meanings = ReadonlyMap<string, Figure | null>;

function meaningsBySheet(regions: readonly Region[], figures: readonly Figure[]): ReadonlyMap<string, Meanings> {
  const adding = new Map<string, ReadonlyMap<number, string>>();
  for (const { id, kind, rows, fields } of regions) {
    if (kind === 'pivot' || kind === 'legend' || rows.length > mostRows) continue;
    adding.set(id, new Map(fields.filter(({ unit }) => unit !== 'percent').map(({ column, header }) => [column, folded(header)])));
  }
  const sheets = new Map<string, Map<string, Figure | null>>();
  for (const figure of figures) {
    const header = adding.get(figure.region)?.get(figure.column);
    if (header === undefined || figure.value === null || figure.role === 'percent' || figure.unit === 'percent' || figure.qualifier !== '=') continue;
    const label = folded(figure.label);
    if (label === '') continue;
    const own = sheets.get(figure.sheet) ?? new Map<string, Figure | null>();
    sheets.set(figure.sheet, own);
    const key = `${label}\n${header}`;
    own.set(key, own.has(key) ? null : figure);
  }
  return sheets;
}

interface Sum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly numbers: readonly number[];
  readonly sum: number;
}

/** The sheet's typed figures with those of the same meaning on the sheets that count much the same. */
function sumsOf(name: string, sheets: ReadonlyMap<string, Meanings>): readonly Sum[] {
  const own = [...(sheets.get(name) ?? [])].filter((entry): entry is [string, Figure] => entry[1] !== null);
  const alike = [...sheets].filter(([other, meanings]) => other !== name && own.filter(([key]) => meanings.has(key)).length * 2 >= own.length);
  if (alike.length < 2 || own.length < fewestHeld) return [];
  return own.flatMap(([key, total]): readonly Sum[] => {
    const parts = alike.flatMap(([, meanings]) => meanings.get(key) ?? []);
    if (total.formula !== null || parts.length < 2) return [];
    const numbers = parts.map(({ value }) => value ?? 0);
    return [{ total, parts, numbers, sum: numbers.reduce((a, b) => a + b, 0) }];
  });
}

function relationOf({ total, parts, numbers, sum }: Sum): Relation {
  return {
    total: { sheet: total.sheet, row: total.row, column: total.column },
    parts: parts.map(({ sheet, row, column }) => ({ sheet, top: row, bottom: row, left: column, right: column })),
    kind: 'full',
    origin: 'label',
    axis: 'other',
    tentative: !agrees(total.value ?? NaN, sum) && !isNear(total.value ?? NaN, sum, numbers),
  };
}

export function crossSheetSums(regions: readonly Region[], figures: readonly Figure[]): readonly Relation[] {
  const names = new Set(regions.map(({ sheet }) => sheet));
  if (names.size < 3 || names.size > mostSheets || figures.length > mostFigures) return [];
  const sheets = meaningsBySheet(regions, figures);
  return [...sheets.keys()].flatMap((name) => {
    const sums = sumsOf(name, sheets);
    const held = sums.filter(({ total, sum, numbers }) => agrees(total.value ?? NaN, sum) && sum >= leastSum && numbers.filter((number) => number !== 0).length >= 2).length;
    return held >= fewestHeld && held >= sums.length * enough ? sums.map(relationOf) : [];
  });
}
