/**
 * A series: a table with a row for each campaign whose figures repeat the totals of the campaigns' own sheets. Read as such
 * only where several rows name sheets, the headers are the same, and most of the figures agree.
 */
import type { WorkbookSnapshot } from '../model/grid';
import type { Figure, Region, Relation } from '../model/recognition';
import { phraseAt, words } from './folding';
import { agrees, isNear } from './region-values';

const fewestRows = 2;
const enough = 0.5;
const mostRows = 500;
const mostBlockRows = 20;

interface Pair {
  readonly series: Figure;
  readonly own: Figure;
}

interface SheetFigures {
  readonly name: readonly string[];
  /** Titles, and the texts of its label–value blocks: the place, the campaign. */
  readonly title: readonly string[];
  /** By what it counts, the total under a header or the figure beside a label; `null` where two would fit. */
  readonly byMeaning: ReadonlyMap<string, Figure | null>;
}

const holdsValue = ({ state }: Figure): boolean => state === 'number' || state === 'text-number';
const countWords = new Set(['total', 'totaux', 'général', 'global', 'ensemble', 'nombre', 'nb', 'nbre', 'number', 'count', 'grand', 'overall', 'المجموع', 'مجموع', 'الإجمالي', 'إجمالي', 'العام', 'الكلي', 'عدد', 'العدد', 'جملة'].flatMap((word) => words(word)));

/** What a header or label counts: "عدد المستفيدين" and "مجموع المستفيدين" count the same; "" for words of counting alone. */
function meaningOf(text: string): string {
  return words(text).filter((word) => !countWords.has(word)).map((word) => (word.length > 4 ? word.replace(/ون$/, 'ين') : word)).join(' ');
}

type TextAt = (sheet: string, row: number, column: number) => string;

function textOf(workbook: WorkbookSnapshot): TextAt {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return (name, row, column) => {
    const sheet = sheets.get(name);
    const value = sheet?.area ? sheet.values[row - sheet.area.top]?.[column - sheet.area.left] : null;
    return typeof value === 'string' ? value.trim() : '';
  };
}

/** The texts of a row outside its figures. */
function textsIn(region: Region, row: number, at: TextAt): readonly string[] {
  return region.fields.map(({ column }) => at(region.sheet, row, column)).filter((text) => text !== '');
}

function sheetFigures(sheet: string, regions: readonly Region[], figures: ReadonlyMap<string, readonly Figure[]>, at: TextAt): SheetFigures {
  const byMeaning = new Map<string, Figure | null>();
  const add = (text: string, figure: Figure): void => {
    const key = meaningOf(text);
    const known = byMeaning.get(key);
    if (key !== '' && known !== figure) byMeaning.set(key, known === undefined ? figure : null);
  };
  for (const region of regions) {
    const own = (figures.get(region.id) ?? []).filter(holdsValue);
    const total = region.rows.filter(({ kind }) => kind === 'total').at(-1);
    const headers = new Map(region.fields.map(({ column, header }) => [column, header]));
    const counted = new Set(own.map(({ column }) => column));
    const isList = region.kind === 'block' || (counted.size === 1 && own.length <= mostRows);
    for (const figure of own) {
      if (isList) add(figure.label, figure);
      if (region.kind !== 'block' && figure.row === total?.row) add(headers.get(figure.column) ?? '', figure);
    }
  }
  const said = regions.flatMap((region) => [region.title, ...(region.kind === 'block' ? region.rows.slice(0, mostBlockRows).flatMap(({ row }) => textsIn(region, row, at)) : [])]);
  return { name: words(sheet), title: words(said.join(' · ')), byMeaning };
}

/** The one sheet that a text names: by its name, or by a title that holds the whole text. */
function sheetsNamed(text: string, sheets: ReadonlyMap<string, SheetFigures>, except: string): readonly string[] {
  const said = words(text);
  if (said.join('').length < 3) return [];
  return [...sheets].filter(([sheet, { name, title }]) => sheet !== except && (phraseAt(name, said) >= 0 || (name.join('').length >= 3 && phraseAt(said, name) >= 0) || phraseAt(title, said) >= 0)).map(([sheet]) => sheet);
}

/** The sheet that the texts of a row or of a header name together: each names it or none. `known` keeps what each text names. */
function sheetFor(texts: readonly string[], sheets: ReadonlyMap<string, SheetFigures>, except: string, known: Map<string, readonly string[]>): SheetFigures | null {
  const namedBy = (text: string): readonly string[] => {
    const named = known.get(text) ?? sheetsNamed(text, sheets, except);
    known.set(text, named);
    return named;
  };
  const found = new Set(texts.map(namedBy).filter((named) => named.length === 1).flat());
  const [only] = found;
  return found.size === 1 && only !== undefined ? (sheets.get(only) ?? null) : null;
}

/** Pairs by column, or by row where the campaigns stand side by side. */
function pairsOf(region: Region, figures: readonly Figure[], sheets: ReadonlyMap<string, SheetFigures>, at: TextAt): readonly (readonly Pair[])[] {
  const [byColumn, byRow] = [new Map<number, Pair[]>(), new Map<number, Pair[]>()];
  const data = new Set(region.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row));
  const headers = new Map(region.fields.map(({ column, header }) => [column, header]));
  const known = new Map<string, SheetFigures | null>();
  const texts = new Map<string, readonly string[]>();
  const lookUp = (key: string, said: () => readonly string[]): SheetFigures | null => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const sheet = sheetFor(said(), sheets, region.sheet, texts);
    known.set(key, sheet);
    return sheet;
  };
  const put = (pairs: Map<number, Pair[]>, line: number, series: Figure, own: Figure | null | undefined): void => {
    if (!own) return;
    const list = pairs.get(line);
    if (list) list.push({ series, own });
    else pairs.set(line, [{ series, own }]);
  };
  for (const series of figures) {
    if (!data.has(series.row) || series.formula !== null || !holdsValue(series)) continue;
    const header = headers.get(series.column) ?? '';
    put(byColumn, series.column, series, lookUp(`row ${series.row}`, () => textsIn(region, series.row, at))?.byMeaning.get(meaningOf(header)));
    put(byRow, series.row, series, lookUp(`column ${series.column}`, () => [header])?.byMeaning.get(meaningOf(series.label)));
  }
  return [...byColumn.values(), ...byRow.values()];
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

export function crossSheetRelations(workbook: WorkbookSnapshot, regions: readonly Region[], figures: readonly Figure[]): readonly Relation[] {
  const names = [...new Set(regions.map(({ sheet }) => sheet))];
  if (names.length < 3) return [];
  const byRegion = new Map<string, Figure[]>();
  for (const figure of figures) {
    const list = byRegion.get(figure.region);
    if (list) list.push(figure);
    else byRegion.set(figure.region, [figure]);
  }
  const at = textOf(workbook);
  const sheets = new Map(names.map((name) => [name, sheetFigures(name, regions.filter(({ sheet }) => sheet === name), byRegion, at)]));
  return regions.flatMap((region) => {
    if (region.kind === 'block' || region.rows.length > mostRows) return [];
    return pairsOf(region, byRegion.get(region.id) ?? [], sheets, at).flatMap((pairs) => {
      const held = pairs.filter(({ series, own }) => agrees(series.value ?? NaN, own.value ?? NaN)).length;
      return pairs.length >= fewestRows && held >= 1 && held >= pairs.length * enough ? pairs.map(relationOf) : [];
    });
  });
}
