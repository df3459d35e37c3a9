/**
 * A summary sheet whose figures add those of the same label and header on the other sheets: zones, months, caravans. Read so
 * only where most of its typed figures are such sums.
 */
import type { Figure, Region, Relation } from '../../model/recognition';
import { folded, words } from '../../lexicon/folding';
import { labelKind } from '../../lexicon/labels';
import { agrees } from '../meaning/table';
import { isNear, isOneSlip } from '../../arithmetic/slips';

const mostRows = 500;
const mostSheets = 100;
const mostFigures = 50_000;
const fewestHeld = 3;
const enough = 0.6;
/** Smaller figures are sums of others too easily. */
const leastSum = 10;

/** On a sheet whose name says that it adds the others, so many figures that hold, above this, bear out the one that does not. */
const fewestNamed = 1;
const leastNamed = 20;

const summaryWords = new Set(
  [
    'récap',
    'récapitulatif',
    'récapitulation',
    'synthèse',
    'consolidé',
    'consolidation',
    'global',
    'summary',
    'overall',
    'combined',
    'ملخص',
    'الملخص',
    'تجميع',
    'التجميع',
    'جامع',
    'حصيلة',
    'الحصيلة',
  ].flatMap((word) => words(word)),
);

/** "Total", "Récapitulatif", "المجموع": the sheet adds the others. */
function namesSummary(sheet: string): boolean {
  return labelKind(sheet) === 'total' || labelKind(sheet) === 'grand-total' || words(sheet).some((word) => summaryWords.has(word));
}

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
    if (header === undefined || figure.value === null || figure.role === 'percent' || figure.unit === 'percent' || figure.qualifier !== '=')
      continue;
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

const isHeld = ({ total, sum, numbers }: Sum): boolean =>
  agrees(total.value ?? NaN, sum) && numbers.filter((number) => number !== 0).length >= 2;

/** Few lines below a name that leaves no doubt: what its own rows make up is left out, and a slip explains what does not hold. */
function ofNamedSummary(sums: readonly Sum[], isTotal: (figure: Figure) => boolean): readonly Sum[] {
  const lines = sums.filter(({ total }) => !isTotal(total));
  const held = lines.filter((sum) => isHeld(sum) && sum.sum >= leastNamed).length;
  const isExplained = lines.every((sum) => isHeld(sum) || isOneSlip(sum.total.value ?? NaN, sum.sum));
  return held >= fewestNamed && held * 2 >= lines.length && isExplained ? lines : [];
}

/** The sheet's typed figures with those of the same meaning on the sheets that count much the same. */
function sumsOf(name: string, sheets: ReadonlyMap<string, Meanings>): readonly Sum[] {
  const own = [...(sheets.get(name) ?? [])].filter((entry): entry is [string, Figure] => entry[1] !== null);
  const alike = [...sheets].filter(
    ([other, meanings]) => other !== name && own.filter(([key]) => meanings.has(key)).length * 2 >= own.length,
  );
  if (alike.length < 2 || own.length < fewestNamed + 1) return [];
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
    by: 'cross-sheet-sum',
    origin: 'label',
    axis: 'other',
    tentative: !agrees(total.value ?? NaN, sum) && !isNear(total.value ?? NaN, sum, numbers),
  };
}

export function crossSheetSums(regions: readonly Region[], figures: readonly Figure[]): readonly Relation[] {
  const names = new Set(regions.map(({ sheet }) => sheet));
  if (names.size < 3 || names.size > mostSheets || figures.length > mostFigures) return [];
  const sheets = meaningsBySheet(regions, figures);
  const totals = new Set(
    regions.flatMap(({ id, rows }) => rows.filter(({ kind }) => kind === 'total' || kind === 'subtotal').map(({ row }) => `${id}\n${row}`)),
  );
  return [...sheets.keys()].flatMap((name) => {
    const sums = sumsOf(name, sheets);
    const held = sums.filter((sum) => isHeld(sum) && sum.sum >= leastSum).length;
    const borneOut = held >= fewestHeld && held >= sums.length * enough ? sums : [];
    const found =
      borneOut.length === 0 && namesSummary(name) ? ofNamedSummary(sums, ({ region, row }) => totals.has(`${region}\n${row}`)) : borneOut;
    return found.map(relationOf);
  });
}
