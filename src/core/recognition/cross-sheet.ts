/**
 * A series: a table with a row for each campaign whose figures repeat the totals of the campaigns' own sheets. Read as such
 * only where several rows name sheets, the headers are the same, and most of the figures agree.
 */
import type { Figure, Region, Relation } from '../model/recognition';
import { folded, phraseAt, words } from './folding';
import { agrees, isNear } from './region-values';

const fewestRows = 2;
const enough = 0.5;

interface Pair {
  readonly series: Figure;
  readonly own: Figure;
}

interface SheetFigures {
  readonly name: readonly string[];
  readonly title: string;
  /** Total of each header, or value of each label in a block; `null` where two would fit. */
  readonly byHeader: ReadonlyMap<string, Figure | null>;
}

const holdsValue = ({ state }: Figure): boolean => state === 'number' || state === 'text-number';

function sheetFigures(sheet: string, regions: readonly Region[], figures: ReadonlyMap<string, readonly Figure[]>): SheetFigures {
  const byHeader = new Map<string, Figure | null>();
  const add = (header: string, figure: Figure): void => {
    const key = folded(header);
    if (key !== '') byHeader.set(key, byHeader.has(key) ? null : figure);
  };
  for (const region of regions) {
    const own = (figures.get(region.id) ?? []).filter(holdsValue);
    if (region.kind === 'block') {
      for (const figure of own) add(figure.label, figure);
      continue;
    }
    const total = region.rows.filter(({ kind }) => kind === 'total').at(-1);
    const headers = new Map(region.fields.map(({ column, header }) => [column, header]));
    if (total) for (const figure of own) if (figure.row === total.row) add(headers.get(figure.column) ?? '', figure);
  }
  return { name: words(sheet), title: regions.map(({ title }) => title).join(' '), byHeader };
}

/** The one sheet that a label names: by its name, or by a title that holds the whole label. */
function sheetNamed(label: string, sheets: ReadonlyMap<string, SheetFigures>, except: string): SheetFigures | null {
  const said = words(label);
  if (said.join('').length < 3) return null;
  const found = [...sheets].filter(([sheet, { name, title }]) => sheet !== except && (phraseAt(name, said) >= 0 || (name.join('').length >= 3 && phraseAt(said, name) >= 0) || phraseAt(words(title), said) >= 0));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

function pairsOf(region: Region, figures: readonly Figure[], sheets: ReadonlyMap<string, SheetFigures>): ReadonlyMap<number, readonly Pair[]> {
  const pairs = new Map<number, readonly Pair[]>();
  const data = new Set(region.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row));
  const headers = new Map(region.fields.map(({ column, header }) => [column, folded(header)]));
  const known = new Map<string, SheetFigures | null>();
  for (const series of figures) {
    if (!data.has(series.row) || series.formula !== null || !holdsValue(series)) continue;
    const sheet = known.has(series.label) ? known.get(series.label) : sheetNamed(series.label, sheets, region.sheet);
    known.set(series.label, sheet ?? null);
    const own = sheet?.byHeader.get(headers.get(series.column) ?? '');
    if (own) pairs.set(series.column, [...(pairs.get(series.column) ?? []), { series, own }]);
  }
  return pairs;
}

function relationOf({ series, own }: Pair): Relation {
  const [stated, computed] = [series.value ?? NaN, own.value ?? NaN];
  return {
    total: { sheet: series.sheet, row: series.row, column: series.column },
    parts: [{ sheet: own.sheet, top: own.row, bottom: own.row, left: own.column, right: own.column }],
    kind: 'full',
    origin: 'label',
    axis: 'other',
    tentative: !agrees(stated, computed) && !isNear(stated, computed, [computed]),
  };
}

const mostRows = 500;

export function crossSheetRelations(regions: readonly Region[], figures: readonly Figure[]): readonly Relation[] {
  const names = [...new Set(regions.map(({ sheet }) => sheet))];
  if (names.length < 3) return [];
  const byRegion = new Map<string, Figure[]>();
  for (const figure of figures) {
    const list = byRegion.get(figure.region);
    if (list) list.push(figure);
    else byRegion.set(figure.region, [figure]);
  }
  const sheets = new Map(names.map((name) => [name, sheetFigures(name, regions.filter(({ sheet }) => sheet === name), byRegion)]));
  return regions.flatMap((region) => {
    if (region.kind === 'block' || region.rows.length > mostRows) return [];
    return [...pairsOf(region, byRegion.get(region.id) ?? [], sheets).values()].flatMap((pairs) => {
      const held = pairs.filter(({ series, own }) => agrees(series.value ?? NaN, own.value ?? NaN)).length;
      return pairs.length >= fewestRows && held >= 1 && held >= pairs.length * enough ? pairs.map(relationOf) : [];
    });
  });
}
