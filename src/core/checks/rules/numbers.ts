/** Texts in columns of figures: numbers that formulas leave out, and what is no number at all. */
import type { Figure } from '../../model/recognition';
import type { CellValue } from '../../model/grid';
import type { Role } from '../../model/roles';
import { labelKind } from '../../lexicon/labels';
import { numberEvidence, readNumber, type NumberKind, type NumberReading } from '../../reading/numbers';
import { isBrokenFigure, isMark, isWordForFigure } from '../broken-figures';
import { cellOf, type CheckContext } from '../context';
import { PerColumn } from '../per-column';
import type { Candidate, CodeDefinition, Rule } from '../rule';
import { unreadColumns } from './unread-columns';
import { runsOf, simplest } from '../runs';

const nameRoles: ReadonlySet<Role> = new Set([
  'id',
  'date',
  'place',
  'province',
  'region',
  'country',
  'campaign',
  'service',
  'specialty',
  'indicator',
  'partner',
  'item',
  'label',
  'sex',
  'age',
  'unknown',
]);
const hasDigits = (written: string): boolean => /\p{Nd}/u.test(written);
const warning = (code: string, more: Partial<CodeDefinition> = {}): CodeDefinition => ({
  code,
  group: 'numbers',
  severity: 'warning',
  needs: ['figures'],
  ...more,
});

/** More ranges than these are counted, not named. */
const rangesNamed = 8;

interface Read extends Figure {
  readonly reading: NumberReading;
}

interface Column {
  readonly texts: Figure[];
  readonly kind: NumberKind;
  numbers: number;
}

function kindOf(figure: Figure): NumberKind {
  return figure.role === 'amount' || figure.unit === 'money' || figure.unit === 'percent' ? 'amount' : 'count';
}

function columnsOf(context: CheckContext): readonly Column[] {
  const columns = new PerColumn((first): Column => ({ texts: [], kind: kindOf(first), numbers: 0 }));
  for (const figure of context.recognition.figures) {
    const isText = figure.state === 'text-number' || figure.state === 'unreadable';
    if (!isText && figure.state !== 'number') continue;
    const column = columns.of(figure);
    if (isText) column.texts.push(figure);
    if (figure.value !== null) column.numbers += 1;
  }
  return columns.values().filter(({ texts }) => texts.length > 0);
}

function decimalSign(written: string): ',' | '.' | null {
  const sign = /\d([.,])\d{1,2}\D*$/.exec(written)?.[1];
  return sign === ',' || sign === '.' ? sign : null;
}

/** The rarer of two decimal signs in one column of texts, then the others. */
function* mixedDecimals({ texts }: Column): Iterable<Candidate> {
  const signed = texts.map((figure) => ({ figure, sign: decimalSign(figure.written) }));
  const [commas, points] = [signed.filter(({ sign }) => sign === ','), signed.filter(({ sign }) => sign === '.')];
  const [rare, usual] = commas.length < points.length ? [commas, points] : [points, commas];
  const [first] = rare;
  if (first && usual[0]) {
    const others = runsOf(usual.map(({ figure }) => figure)).map(({ range }) => simplest(range));
    yield {
      code: 'mixed-decimal',
      outcome: 'fail',
      cells: [...rare.map(({ figure }) => cellOf(figure)), ...others],
      found: first.figure.written,
      args: { cell: cellOf(first.figure), written: first.figure.written, other: usual[0].figure.written },
      explains: runsOf(texts).map(({ range }) => range),
    };
  }
}

function single(
  figure: Read,
  code: string,
  outcome: 'fail' | 'undecided',
  more: Candidate['args'] = {},
  expected: number | null = null,
): Candidate {
  return {
    code,
    outcome,
    cells: [cellOf(figure)],
    found: figure.written,
    expected,
    args: { cell: cellOf(figure), written: figure.written, ...more },
  };
}

/** One cause, said once for the column: all that its separators leave open. */
function* ambiguous(read: readonly Read[]): Iterable<Candidate> {
  const open = read.filter(({ reading }) => reading.outcome === 'ambiguous');
  const [first] = open;
  if (!first) return;
  const cells = runsOf(open).map(({ range }) => simplest(range));
  const args = {
    cells: cells.slice(0, rangesNamed),
    more: Math.max(0, cells.length - rangesNamed),
    written: first.written,
    count: open.length,
  };
  yield { code: 'ambiguous-separator', outcome: 'undecided', cells, found: first.written, expected: null, args };
}

/** "11 ألف" as well as "تسعة"; a letter for a scale, as in "12 k", is no word. */
function isInWords({ reading, written }: Read): boolean {
  if (reading.outcome !== 'sure' && reading.outcome !== 'by-evidence') return false;
  return reading.style === 'words' || (reading.style === 'mixed' && !/\d\s?(?:[kKM](?:DH|MAD|DA|DZD|€)?|Mr?ds?)(?!\p{L})/u.test(written));
}

/** "Total" below a column of numbers names the row, and so does a text that nothing else in its row names. */
function isLabel({ written, label }: Figure): boolean {
  const isRowsOnly = (label.trim() === '' || label.trim() === written.trim()) && /^\s*\p{L}{2}/u.test(written);
  return isRowsOnly || ['total', 'subtotal', 'grand-total', 'statistic', 'note'].includes(labelKind(written));
}

/** So many cells of one column that say the same word are a mark of the table's own. */
const leastRepeated = 3;
/** One in so many figures may be a word; more, and the column was not meant for figures alone. */
const shareOfWords = 10;

/** The texts of one column that nobody can read as numbers, and that were meant as such: broken figures, and the odd word. */
function unreadOf(read: readonly Read[], numbers: number): ReadonlyMap<Read, 'fail' | 'undecided'> {
  const open = read.filter(({ reading }) => reading.outcome === 'unreadable' && reading.guess === undefined);
  const broken = open.filter(({ written }) => isBrokenFigure(written));
  const repeated = new Map<string, number>();
  for (const { written } of open) repeated.set(written, (repeated.get(written) ?? 0) + 1);
  const words = open.filter((figure) => !isMark(figure.written) && !isLabel(figure) && !isBrokenFigure(figure.written));
  const told = new Map<Read, 'fail' | 'undecided'>();
  if (broken.length <= numbers) for (const figure of broken) if (!isLabel(figure)) told.set(figure, 'fail');
  if (words.length > Math.max(1, numbers / shareOfWords) || words.length > numbers) return told;
  for (const figure of words)
    if (isWordForFigure(figure.written) && (repeated.get(figure.written) ?? 0) < leastRepeated) told.set(figure, 'undecided');
  return told;
}

function* unreadable(figure: Read, unread: 'fail' | 'undecided' | undefined): Iterable<Candidate> {
  const { reading } = figure;
  if (reading.outcome === 'unreadable' && reading.guess !== undefined)
    yield single(figure, 'letter-for-digit', 'fail', { value: reading.guess }, reading.guess);
  else if (unread !== undefined) yield single(figure, 'unreadable-number', unread);
  else if ((reading.outcome === 'sure' || reading.outcome === 'by-evidence') && isInWords(figure))
    yield single(figure, 'number-in-words', 'fail', { value: reading.value }, reading.value);
}

function isPlainNumber(figure: Read): boolean {
  return (figure.reading.outcome === 'sure' || figure.reading.outcome === 'by-evidence') && !isInWords(figure);
}

/** Texts that name their rows, in a first column with figures to its right: "+1,50" of glasses, codes. */
function namesRows(context: CheckContext, { texts, numbers }: Column): boolean {
  const [first] = texts;
  const region = first ? context.regionAt(first.sheet, first.row, first.column) : null;
  if (!first || !region || region.kind === 'block' || first.column !== region.area.left || numbers > texts.length) return false;
  return (
    region.fields.length > 1 &&
    region.fields.every(({ column, role }) => column === first.column || !nameRoles.has(role)) &&
    new Set(texts.map(({ written }) => written)).size === texts.length &&
    texts.every(({ role }) => role === 'count' || role === 'unknown')
  );
}

const year = /^[\s*]*(?:19|20|١٩|٢٠)\p{Nd}{2}[\s*]*$/u;

/** Years as texts in a first column name their rows, whatever its header says: "١٩٨٦", "1986*". */
function areYears(context: CheckContext, { texts, numbers }: Column): boolean {
  const [first] = texts;
  const region = first ? context.regionAt(first.sheet, first.row, first.column) : null;
  return (
    first !== undefined &&
    region !== null &&
    region.kind !== 'block' &&
    region.area.right > region.area.left &&
    first.column === region.area.left &&
    texts.length * 2 >= numbers &&
    texts.every(({ written }) => year.test(written))
  );
}

const isColumnHead = (below: CellValue): boolean => typeof below === 'number' || (typeof below === 'string' && !hasDigits(below));

/** A year among texts, with nothing but texts beside it and a number or a word below, heads its column. */
function isYearOverFigures(context: CheckContext, { sheet, row, column, written }: Figure): boolean {
  if (!/^\s*(?:19|20)\p{Nd}{2}\s*$/u.test(written) || !isColumnHead(context.value(sheet, row + 1, column))) return false;
  const region = context.regionAt(sheet, row, column);
  if (!region || region.area.right === region.area.left) return false;
  for (let other = region.area.left; other <= region.area.right; other += 1)
    if (typeof context.value(sheet, row, other) === 'number') return false;
  return typeof context.value(sheet, row, region.area.left) === 'string';
}

const leastCodes = 2;
const padded = /^\s*0\d+\s*$/;
const lettered = /^\s*\d+ ?[a-h]\s*$/i;

/** "01", "02": numbers of questions, forms, places; "35 a", "35 b" are of their kind. */
function areCodes({ texts }: Column): boolean {
  return (
    texts.filter(({ written }) => padded.test(written)).length >= leastCodes ||
    texts.filter(({ written }) => lettered.test(written)).length >= leastCodes
  );
}

/** Words for a number in a column without figures, each many times, are the units of another column: "UN". */
function areUnitWords(read: readonly Read[], numbers: number): boolean {
  const inWords = read.filter(isInWords);
  const distinct = new Set(inWords.map(({ written }) => written)).size;
  return numbers > 0 && inWords.length === numbers && numbers >= distinct * leastRepeated;
}

/** So many figures in one run are no count and no amount: the number of a body, an account, a person. */
const identity = /^\s*\p{Nd}{10,}\s*$/u;
const isIdentity = ({ written }: Figure): boolean => identity.test(written);

const rowKey = ({ sheet, row }: Figure): string => `${sheet} ${row}`;

/** So many words in one row head what stands below, be there a number among them. */
const leastHeads = 3;

/**
 * Rows without one plain number. Words in two of its columns, "2 doses" among them, head what stands below; broken figures too are of a kind of their
 * own where nothing of the table adds up.
 */
function rowsOfTexts(context: CheckContext): (figure: Figure) => boolean {
  const rows = new Map<string, { all: number; words: number }>();
  for (const figure of context.recognition.figures) {
    const isNamed = figure.state === 'text-number' && /\p{L}{2}/u.test(figure.written);
    if (figure.state !== 'unreadable' && !isNamed) continue;
    const row = rows.get(rowKey(figure)) ?? { all: 0, words: 0 };
    rows.set(rowKey(figure), { all: row.all + 1, words: row.words + (!isNamed && isBrokenFigure(figure.written) ? 0 : 1) });
  }
  if (rows.size === 0) return () => false;
  for (const figure of context.recognition.figures)
    if (
      (figure.state === 'number' || (figure.state === 'text-number' && !/\p{L}{2}/u.test(figure.written))) &&
      (rows.get(rowKey(figure))?.words ?? 0) < leastHeads
    )
      rows.delete(rowKey(figure));
  const summed = new Set(
    context.recognition.relations.flatMap(({ total, parts }) => [
      context.regionAt(total.sheet, total.row, total.column)?.id,
      ...parts.map(({ sheet, top, left }) => context.regionAt(sheet, top, left)?.id),
    ]),
  );
  return (figure) => {
    const row = rows.get(rowKey(figure));
    if (!row) return false;
    const region = context.regionAt(figure.sheet, figure.row, figure.column);
    return row.words >= 2 || (row.all >= 2 && region?.kind === 'table' && !summed.has(region.id));
  };
}

/** A column that is not taken for figures has no values of its own: what the text is read as is said. */
function valueOf({ value, reading }: Read): number {
  return value ?? (reading.outcome === 'sure' || reading.outcome === 'by-evidence' ? reading.value : 0);
}

function* run(context: CheckContext): Iterable<Candidate> {
  yield* unreadColumns(context);
  const isOfTexts = rowsOfTexts(context);
  for (const column of columnsOf(context)) {
    if (namesRows(context, column) || areYears(context, column) || areCodes(column)) continue;
    const evidence = numberEvidence(
      column.texts.map(({ written }) => written),
      column.kind,
    );
    const known = new Map<string, NumberReading>();
    const read = column.texts.map((figure): Read => {
      const reading = known.get(figure.written) ?? readNumber(figure.written, { kind: column.kind, evidence });
      known.set(figure.written, reading);
      return { ...figure, reading };
    });
    if (areUnitWords(read, column.numbers)) continue;
    yield* ambiguous(read);
    const unread = unreadOf(read, column.numbers);
    for (const figure of read) if (!isPlainNumber(figure)) yield* unreadable(figure, isOfTexts(figure) ? undefined : unread.get(figure));
    for (const { range, cells } of runsOf(
      read.filter(
        (figure) =>
          isPlainNumber(figure) &&
          figure.qualifier === '=' &&
          !isYearOverFigures(context, figure) &&
          !isIdentity(figure) &&
          !(/\p{L}/u.test(figure.written) && column.numbers > column.texts.length * 2 && isOfTexts(figure)),
      ),
    )) {
      const [first] = cells;
      if (first)
        yield {
          code: 'number-as-text',
          outcome: 'fail',
          cells: [simplest(range)],
          found: first.written,
          expected: valueOf(first),
          args: { cell: simplest(range), written: first.written, value: valueOf(first), count: cells.length },
        };
    }
    yield* mixedDecimals(column);
  }
}

export const numbers: Rule = {
  codes: [
    { code: 'unreadable-number', group: 'numbers', severity: 'error', needs: ['figures'] },
    warning('letter-for-digit', { givesWay: true }),
    warning('number-in-words'),
    warning('ambiguous-separator', { givesWay: true }),
    warning('mixed-decimal', { explains: true, givesWay: true }),
    warning('number-as-text', { givesWay: true }),
  ],
  run,
};
