/**
 * What a formula adds in one place, the same labels or headers mean elsewhere: a sheet of the same shape whose totals were
 * typed, a row whose formula was typed over. Read so only where the figures agree, or one slip of the hand explains them.
 */
import type { Figure, Region, Relation } from '../../model/recognition';
import { folded } from '../../lexicon/folding';
import { labelKind } from '../../lexicon/labels';
import { columnRuns, rowRuns } from '../cells/ranges';
import { agrees } from '../meaning/table';
import { isNear } from '../../arithmetic/slips';

const mostParts = 30;
const mostLines = 1000;
const mostPatterns = 300;
/** Of the typed rows of a column that a formula adds elsewhere, how many must agree for the others to be meant so too. */
const enough = 0.5;

interface Pattern {
  readonly axis: 'row' | 'column';
  readonly total: string;
  readonly parts: readonly string[];
}

/** The lines of a region by their wording: rows by label, columns by header. Wordings that come twice name nothing. */
interface Lines {
  readonly region: Region;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly figures: ReadonlyMap<string, Figure>;
}

const at = (row: number, column: number): string => `${row},${column}`;
const cellKey = (sheet: string, row: number, column: number, axis: string): string => `${sheet}\n${row},${column} ${axis}`;

function unique(entries: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [text] of entries) times.set(text, (times.get(text) ?? 0) + 1);
  return new Map(entries.filter(([text]) => text !== '' && times.get(text) === 1));
}

function linesOf(region: Region, figures: readonly Figure[]): Lines {
  const adding = region.fields.filter(({ unit, role }) => unit !== 'percent' && role !== 'unknown');
  return {
    region,
    rows: unique(region.rows.map(({ row, label }) => [folded(label), row])),
    columns: unique(adding.map(({ column, header }) => [folded(header), column])),
    figures: new Map(figures.map((figure) => [at(figure.row, figure.column), figure])),
  };
}

function wordingAt(lines: ReadonlyMap<string, number>): ReadonlyMap<number, string> {
  return new Map([...lines].map(([text, line]) => [line, text]));
}

function patternOf({ region, rows, columns }: Lines, { total, parts, axis }: Relation): Pattern | null {
  if (axis === 'other' || parts.some(({ sheet }) => sheet !== region.sheet)) return null;
  const wording = wordingAt(axis === 'row' ? columns : rows);
  const said: string[] = [];
  for (const part of parts) {
    const [from, to] = axis === 'row' ? [part.left, part.right] : [part.top, part.bottom];
    if (to - from + said.length >= mostParts) return null;
    for (let line = from; line <= to; line++) {
      const text = wording.get(line);
      if (text === undefined) return null;
      said.push(text);
    }
  }
  const name = wording.get(axis === 'row' ? total.column : total.row);
  return name === undefined || said.length < 2 ? null : { axis, total: name, parts: said };
}

/** Each once, from formulas over neighbours of one region. */
function patternsOf(
  regions: ReadonlyMap<string, Lines>,
  regionOf: (relation: Relation) => string,
  relations: readonly Relation[],
): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const relation of relations) {
    if (found.size >= mostPatterns) break;
    const lines =
      relation.origin === 'formula' && relation.kind === 'full' && !relation.signs ? regions.get(regionOf(relation)) : undefined;
    const pattern = lines && patternOf(lines, relation);
    if (pattern) found.set(JSON.stringify(pattern), pattern);
  }
  return [...found.values()];
}

interface Typed {
  readonly relation: Relation;
  readonly holds: boolean;
  readonly isClose: boolean;
}

/** The sum that the pattern means on one line of a region; `null` where its total is computed or nothing is told. */
function typedAt({ region, figures }: Lines, { axis }: Pattern, total: number, parts: readonly number[], line: number): Typed | null {
  const figureAt = (crossing: number): Figure | undefined => figures.get(axis === 'row' ? at(line, crossing) : at(crossing, line));
  const stated = figureAt(total);
  if (!stated || stated.value === null || stated.formula !== null) return null;
  const numbers = parts.map((part) => figureAt(part)?.value ?? null).filter((value) => value !== null);
  if (numbers.length < 2) return null;
  const sum = numbers.reduce((a, b) => a + b, 0);
  const holds = agrees(stated.value, sum);
  const isClose = holds || isNear(stated.value, sum, numbers);
  const cell = { sheet: region.sheet, row: stated.row, column: stated.column };
  const ranges = axis === 'row' ? columnRuns(region.sheet, line, parts) : rowRuns(region.sheet, line, parts);
  return {
    relation: { total: cell, parts: ranges, kind: 'full', by: 'analogy', origin: 'label', axis, tentative: !isClose },
    holds,
    isClose,
  };
}

function present<Item>(item: Item | undefined): item is Item {
  return item !== undefined;
}

/** What has run up down a column, or a mean of it, is not added at its foot as its neighbours are. */
function runsUp({ fields }: Region, column: number): boolean {
  return ['cumulative', 'statistic'].includes(labelKind(fields.find((field) => field.column === column)?.header ?? ''));
}

function applied(lines: Lines, pattern: Pattern, isKnown: (relation: Relation) => boolean): readonly Relation[] {
  const across = pattern.axis === 'row' ? lines.columns : lines.rows;
  const total = across.get(pattern.total);
  const parts = pattern.parts.map((part) => across.get(part)).filter(present);
  if (total === undefined || parts.length < pattern.parts.length) return [];
  const along =
    pattern.axis === 'row'
      ? lines.region.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row)
      : [...lines.columns.values()].filter((column) => !runsUp(lines.region, column));
  const typed = along.flatMap((line) => typedAt(lines, pattern, total, parts, line) ?? []).filter(({ relation }) => !isKnown(relation));
  const held = typed.filter(({ holds }) => holds).length;
  // Many typed rows can be near a sum by chance; one total of a sheet that has its like elsewhere hardly.
  if (pattern.axis === 'row' && typed.length > 1 && held < typed.length * enough) return [];
  return typed.filter(({ isClose }) => isClose).map(({ relation }) => relation);
}

/** Adds to what is known the typed sums that formulas elsewhere explain; readings of the same totals that were not sure give way. */
export function withAnalogies(regions: readonly Region[], figures: readonly Figure[], relations: readonly Relation[]): readonly Relation[] {
  const found = analogous(regions, figures, relations);
  if (found.length === 0) return relations;
  const totals = new Set(found.map(({ total, axis }) => cellKey(total.sheet, total.row, total.column, axis)));
  return [
    ...relations.filter(({ tentative, total, axis }) => !tentative || !totals.has(cellKey(total.sheet, total.row, total.column, axis))),
    ...found,
  ];
}

function analogous(regions: readonly Region[], figures: readonly Figure[], relations: readonly Relation[]): readonly Relation[] {
  const small = regions.filter(({ kind, rows }) => kind !== 'pivot' && kind !== 'legend' && rows.length <= mostLines);
  const formulas = new Set(figures.filter(({ formula }) => formula !== null).map(({ region }) => region));
  if (formulas.size === 0) return [];
  const ids = new Set(small.map(({ id }) => id));
  const byRegion = new Map<string, Figure[]>();
  const regionAt = new Map<string, string>();
  for (const figure of figures) {
    if (!ids.has(figure.region)) continue;
    const list = byRegion.get(figure.region);
    if (list) list.push(figure);
    else byRegion.set(figure.region, [figure]);
    if (figure.formula !== null) regionAt.set(cellKey(figure.sheet, figure.row, figure.column, ''), figure.region);
  }
  const lines = new Map(small.map((region) => [region.id, linesOf(region, byRegion.get(region.id) ?? [])]));
  const patterns = patternsOf(lines, ({ total }) => regionAt.get(cellKey(total.sheet, total.row, total.column, '')) ?? '', relations);
  if (patterns.length === 0) return [];
  const known = new Set(
    relations.filter(({ tentative }) => !tentative).map(({ total, axis }) => cellKey(total.sheet, total.row, total.column, axis)),
  );
  const isKnown = ({ total, axis }: Relation): boolean => known.has(cellKey(total.sheet, total.row, total.column, axis));
  const found: Relation[] = [];
  for (const region of lines.values()) {
    for (const pattern of patterns) {
      for (const relation of applied(region, pattern, isKnown)) {
        known.add(cellKey(relation.total.sheet, relation.total.row, relation.total.column, relation.axis));
        found.push(relation);
      }
    }
  }
  return found;
}
