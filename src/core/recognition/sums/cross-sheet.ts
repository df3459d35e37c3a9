/**
 * A series: a table with a row for each campaign whose figures repeat the totals of the campaigns' own sheets. Read as such
 * only where several rows name sheets, the headers are the same, and most of the figures agree.
 */
import type { WorkbookSnapshot } from '../../model/grid';
import type { Figure, Region, Relation } from '../../model/recognition';
import { phraseAt, words } from '../../lexicon/folding';
import { agrees } from '../meaning/table';
import { isNear } from '../../arithmetic/slips';

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
const countWords = new Set(
  [
    'total',
    'totaux',
    'général',
    'global',
    'ensemble',
    'nombre',
    'nb',
    'nbre',
    'number',
    'count',
    'grand',
    'overall',
    'المجموع',
    'مجموع',
    'الإجمالي',
    'إجمالي',
    'العام',
    'الكلي',
    'عدد',
    'العدد',
    'جملة',
  ].flatMap((word) => words(word)),
);

/** What a header or label counts: "عدد المستفيدين" and "مجموع المستفيدين" count the same; "" for words of counting alone. */
function meaningOf(text: string): string {
  return words(text)
    .filter((word) => !countWords.has(word))
    .map((word) => (word.length > 4 ? word.replace(/ون$/, 'ين') : word))
    .join(' ');
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

function sheetFigures(
  sheet: string,
  regions: readonly Region[],
  figures: ReadonlyMap<string, readonly Figure[]>,
  at: TextAt,
): SheetFigures {
  const byMeaning = new Map<string, Figure | null>();
  const put = (key: string, figure: Figure): void => {
    const known = byMeaning.get(key);
    if (known !== figure) byMeaning.set(key, known === undefined ? figure : null);
  };
  const add = (text: string, figure: Figure): void => {
    const key = meaningOf(text);
    if (key !== '') put(key, figure);
  };
  for (const region of regions) {
    const own = (figures.get(region.id) ?? []).filter(holdsValue);
    const total = region.rows.filter(({ kind }) => kind === 'total').at(-1);
    const headers = new Map(region.fields.map(({ column, header }) => [column, header]));
    const counted = new Set(own.map(({ column }) => column));
    const isList = region.kind === 'block' || (counted.size === 1 && own.length <= mostRows);
    for (const figure of own) {
      if (isList) add(figure.label, figure);
      // A header that only says "number" means the sheet's one total.
      if (region.kind !== 'block' && figure.row === total?.row) put(meaningOf(headers.get(figure.column) ?? ''), figure);
    }
  }
  const said = regions.flatMap((region) => [
    region.title,
    ...(region.kind === 'block' ? region.rows.slice(0, mostBlockRows).flatMap(({ row }) => textsIn(region, row, at)) : []),
  ]);
  return { name: words(sheet), title: words(said.join(' · ')), byMeaning };
}

/** One that can be told from none and from several, whichever sheet asks. */
const mostNamed = 3;

/** The sheets that a text names, `mostNamed` at most: by their names, or by titles that hold the whole text. */
type SheetsNamed = (text: string) => readonly string[];

/** Sheets by the words that a text must hold, or be held by, to name them: a text is compared with those alone, and once. */
function sheetsNamed(sheets: ReadonlyMap<string, SheetFigures>): SheetsNamed {
  const [holding, beginning] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const put = (index: Map<string, Set<string>>, word: string, sheet: string): void => {
    const known = index.get(word);
    if (known) known.add(sheet);
    else index.set(word, new Set([sheet]));
  };
  for (const [sheet, { name, title }] of sheets) {
    for (const word of [...name, ...title]) put(holding, word, sheet);
    if (name[0] !== undefined && name.join('').length >= 3) put(beginning, name[0], sheet);
  }
  const none: ReadonlySet<string> = new Set();
  const find = (said: readonly string[]): readonly string[] => {
    const rarest = said.map((word) => holding.get(word) ?? none).reduce((fewest, other) => (other.size < fewest.size ? other : fewest));
    const found = new Set<string>();
    const look = (candidates: ReadonlySet<string>, names: (figures: SheetFigures) => boolean): void => {
      for (const sheet of candidates) {
        if (found.size >= mostNamed) return;
        const figures = sheets.get(sheet);
        if (figures && names(figures)) found.add(sheet);
      }
    };
    look(rarest, ({ name, title }) => phraseAt(name, said) >= 0 || phraseAt(title, said) >= 0);
    for (const word of new Set(said)) look(beginning.get(word) ?? none, ({ name }) => phraseAt(said, name) >= 0);
    return [...found];
  };
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const said = words(text);
    const named = said.join('').length < 3 ? [] : find(said);
    known.set(text, named);
    return named;
  };
}

interface SeriesContext {
  readonly sheets: ReadonlyMap<string, SheetFigures>;
  readonly named: SheetsNamed;
  readonly at: TextAt;
}

/** The sheet that the texts of a row or of a header name together: each names it or none. */
function sheetFor(texts: readonly string[], { sheets, named }: SeriesContext, except: string): SheetFigures | null {
  const found = new Set(
    texts
      .map((text) => named(text).filter((sheet) => sheet !== except))
      .filter((others) => others.length === 1)
      .flat(),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? (sheets.get(only) ?? null) : null;
}

/** Pairs by column, or by row where the campaigns stand side by side. */
function pairsOf(region: Region, figures: readonly Figure[], context: SeriesContext): readonly (readonly Pair[])[] {
  const [byColumn, byRow] = [new Map<number, Pair[]>(), new Map<number, Pair[]>()];
  const data = new Set(region.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row));
  const headers = new Map(region.fields.map(({ column, header }) => [column, header]));
  const known = new Map<string, SheetFigures | null>();
  const lookUp = (key: string, said: () => readonly string[]): SheetFigures | null => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const sheet = sheetFor(said(), context, region.sheet);
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
    put(
      byColumn,
      series.column,
      series,
      lookUp(`row ${series.row}`, () => textsIn(region, series.row, context.at))?.byMeaning.get(meaningOf(header)),
    );
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
    by: 'cross-sheet',
    origin: 'label',
    axis: 'other',
    tentative: !agrees(stated, computed) && !isNear(stated, computed, [computed]),
  };
}

export function crossSheetRelations(
  workbook: WorkbookSnapshot,
  regions: readonly Region[],
  figures: readonly Figure[],
): readonly Relation[] {
  const bySheet = new Map<string, Region[]>();
  for (const region of regions) {
    const own = bySheet.get(region.sheet);
    if (own) own.push(region);
    else bySheet.set(region.sheet, [region]);
  }
  if (bySheet.size < 3) return [];
  const byRegion = new Map<string, Figure[]>();
  for (const figure of figures) {
    const list = byRegion.get(figure.region);
    if (list) list.push(figure);
    else byRegion.set(figure.region, [figure]);
  }
  const at = textOf(workbook);
  const sheets = new Map([...bySheet].map(([name, own]) => [name, sheetFigures(name, own, byRegion, at)]));
  const context = { sheets, named: sheetsNamed(sheets), at };
  return regions.flatMap((region) => {
    if (region.kind === 'block' || region.rows.length > mostRows) return [];
    return pairsOf(region, byRegion.get(region.id) ?? [], context).flatMap((pairs) => {
      const held = pairs.filter(({ series, own }) => agrees(series.value ?? NaN, own.value ?? NaN)).length;
      return pairs.length >= fewestRows && held >= 1 && held >= pairs.length * enough ? pairs.map(relationOf) : [];
    });
  });
}
