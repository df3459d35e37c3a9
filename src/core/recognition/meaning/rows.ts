/** What each row of a region is: data, total, subtotal, "of which", section… and under what label it goes. */
import type { RegionRow, RowKind } from '../../model/recognition';
import type { Column } from './table';
import type { Grid } from '../cells/grid';
import { cellKind, formatAt, kindAt, mergeAt, textAt } from '../cells/grid';
import { phraseAt, words } from '../../lexicon/folding';
import { fieldNamed } from '../../lexicon/field-names';
import { labelDepth, labelKind, namesTotal } from '../../lexicon/labels';
import type { Frame } from '../frame/layout';
import { areOfOneKind } from '../../lexicon/one-kind';
import { isAgeBand } from '../../lexicon/value-words';

const kindOfLabel: Readonly<Record<string, RowKind>> = {
  total: 'total',
  'grand-total': 'total',
  subtotal: 'subtotal',
  'of-which': 'of-which',
  cumulative: 'cumulative',
  percent: 'percent',
  statistic: 'note',
  note: 'note',
};

interface Written {
  readonly row: RegionRow;
  /** One text and nothing else: perhaps the heading of the rows below. */
  readonly isLone: boolean;
  readonly isWide: boolean;
}

const mostCompared = 500;

/** Of several text columns the first whose texts tell the rows apart about as well as any. */
function labelColumn(grid: Grid, frame: Frame, columns: readonly Column[]): number {
  const texts = columns.filter((column) => column.isText && !column.isFigure);
  const distinct = texts.map(({ column }) => {
    const seen = new Set<string>();
    for (let row = frame.dataTop; row <= Math.min(frame.area.bottom, frame.dataTop + mostCompared); row++) {
      const text = textAt(grid, row, column);
      if (text !== '') seen.add(text);
    }
    return seen.size;
  });
  const most = Math.max(0, ...distinct);
  return texts[distinct.findIndex((count) => count >= most * 0.7)]?.column ?? -1;
}

/** Every figure of the row is written as a percentage, and its columns are not of percentages. */
function areShares(grid: Grid, columns: readonly Column[], row: number): boolean {
  let shares = 0;
  for (const { column, isFigure, role } of columns) {
    if (!isFigure || role === 'percent' || kindAt(grid, row, column) !== cellKind.number) continue;
    if (!formatAt(grid, row, column).includes('%')) return false;
    shares++;
  }
  return shares >= 2;
}

function writtenIn(grid: Grid, frame: Frame, columns: readonly Column[], row: number, primary: number): Written {
  let label = '';
  let decisive = '';
  let kind: RowKind | null = null;
  let filled = 0;
  let figures = 0;
  for (const column of columns) {
    const cell = kindAt(grid, row, column.column);
    if (cell === cellKind.blank) continue;
    const isOwn = cell !== cellKind.covered;
    if (isOwn) filled++;
    if (
      cell !== cellKind.text &&
      isOwn &&
      !(cell === cellKind.numericText && !column.isFigure && isAgeBand(textAt(grid, row, column.column).trim()))
    ) {
      if (column.isFigure) figures++;
      continue;
    }
    const text = textAt(grid, row, column.column);
    if (text === '') continue;
    if (column.isFigure) {
      if (isOwn && label !== '') figures++;
      if (label !== '') continue;
    }
    if (label === '' || column.column === primary) label = text;
    const found = kindOfLabel[labelKind(text)];
    if (found && kind === null && (found !== 'note' || column.column === primary || column.column === frame.area.left)) {
      kind = found;
      decisive = text;
    }
  }
  if (kind === null && areShares(grid, columns, row)) kind = 'percent';
  const shown = decisive || label;
  const level = kind === 'of-which' ? Math.max(1, labelDepth(shown)) : labelDepth(shown);
  const isBlank = label === '' && filled === 0;
  const merge = mergeAt(grid, row, frame.area.left);
  return {
    row: { row, kind: isBlank ? 'blank' : (kind ?? 'data'), label: shown.trim(), level },
    isLone: filled === 1 && figures === 0 && label !== '',
    isWide: merge !== null && merge.top === merge.bottom && merge.right > merge.left,
  };
}

const levels: ReadonlySet<string> = new Set(
  [
    'faible léger légère petit petite bas basse élevé élevée grave sévère fort forte grand grande haut haute',
    'low mild small light high severe large heavy',
    'صغير صغيرة ضعيف ضعيفة خفيف خفيفة منخفض منخفضة كبير كبيرة قوي قوية شديد شديدة مرتفع مرتفعة عالي',
  ].flatMap((list) => words(list)),
);

/** "Moyen" and "متوسط" between "faible" and "élevé" are a level, not the mean of the rows above. */
function isLevel(written: readonly Written[], index: number): boolean {
  const isAlone = words(written[index]?.row.label ?? '').length === 1;
  return isAlone && [index - 1, index + 1].every((at) => words(written[at]?.row.label ?? '').some((word) => levels.has(word)));
}

/** A lone label heads a section where it is written across, opens a group that a total closes, or ends in a colon. */
function isSection(written: readonly Written[], index: number, canBeData: boolean): boolean {
  const here = written[index];
  if (!here?.isLone || (here.row.kind !== 'data' && here.row.kind !== 'of-which')) return false;
  if (here.isWide || /[:：]\s*$/.test(here.row.label)) return true;
  const next = written[index + 1];
  const isFollowed = next !== undefined && !next.isLone && next.row.kind === 'data';
  const before = written[index - 1]?.row.kind;
  if (isFollowed && closesLater(written, index)) return true;
  const opensGroup = before === undefined || before === 'blank' || before === 'total' || before === 'subtotal';
  return isFollowed && !canBeData && (opensGroup || (next?.row.level ?? 0) > here.row.level);
}

const mostInGroup = 200;

/** "Recettes" above lines of which "Total recettes" is the last. */
function closesLater(written: readonly Written[], index: number): boolean {
  const name = words(written[index]?.row.label ?? '');
  if (name.length === 0) return false;
  for (let at = index + 1; at < Math.min(written.length, index + mostInGroup); at++) {
    const after = written[at];
    if (!after || after.isLone) return false;
    if (after.row.kind === 'total' || after.row.kind === 'subtotal') return phraseAt(words(after.row.label), name) > 0;
  }
  return false;
}

/** Where the lone texts below the last total begin: notes and signatures, not rows. */
function notesStart(written: readonly Written[]): number {
  let index = written.length;
  while (index > 0 && (written[index - 1]?.isLone || written[index - 1]?.row.kind === 'blank')) index--;
  const last = written[index - 1]?.row.kind;
  // Below a total that no data precede stand its parts, though nothing is reported of them yet.
  if (
    last === 'total' &&
    written.findIndex(({ row }) => row.kind === 'data' || row.kind === 'total') === index - 1 &&
    written[index]?.row.kind === 'data'
  )
    return written.length;
  return last === 'total' || last === 'percent' || last === 'note' ? index : written.length;
}

const mostParts = 60;

/** The first or the last row of a short list without any total where it alone says "nombre total de…" and the others can be its parts; -1 where none does. */
function namedTotal(written: readonly Written[]): number {
  if (written.length > mostParts || written.some(({ row: { kind } }) => kind === 'total' || kind === 'subtotal')) return -1;
  const listed = written.flatMap(({ row: { kind, label }, isLone }, index) => (kind === 'data' && !isLone ? [{ index, label }] : []));
  const [named, ...others] = listed.filter(({ label }) => namesTotal(label));
  const isAtEnd = named !== undefined && (named === listed[0] || named === listed.at(-1));
  const parts = listed.filter((one) => one !== named).map(({ label }) => label);
  // "Nombre total de sites" counts the rows instead.
  const counts = fieldNamed([
    words(named?.label ?? '')
      .slice(2)
      .join(' '),
  ]);
  return isAtEnd && others.length === 0 && counts?.kind !== 'text' && parts.length >= 2 && areOfOneKind(named.label, parts)
    ? named.index
    : -1;
}

/** The header once more, at the top of a new page. */
function isHeaderAgain(grid: Grid, { area, headerRows }: Frame, row: number): boolean {
  return headerRows.some((header) => {
    let same = 0;
    for (let column = area.left; column <= area.right; column++) {
      const kind = kindAt(grid, row, column);
      if (kind === cellKind.blank || kind === cellKind.covered) continue;
      if (kind !== cellKind.text || textAt(grid, row, column) !== textAt(grid, header, column)) return false;
      same++;
    }
    return same >= 2;
  });
}

export function rowsOf(grid: Grid, frame: Frame, columns: readonly Column[]): readonly RegionRow[] {
  const primary = labelColumn(grid, frame, columns);
  const written: Written[] = [];
  for (let row = frame.dataTop; row <= frame.area.bottom; row++) written.push(writtenIn(grid, frame, columns, row, primary));
  const figures = columns.filter(({ isFigure }) => isFigure).length;
  const texts = columns.filter(({ isText }) => isText).length;
  const canBeData = figures <= 1 && texts <= 1;
  const notesFrom = figures > 0 ? notesStart(written) : written.length;
  const total = figures > 0 ? namedTotal(written) : -1;
  return written.map(({ row }, index) => {
    if (row.label !== '' && isHeaderAgain(grid, frame, row.row)) return { ...row, kind: 'section', label: '' };
    if (index === total) return { ...row, kind: 'total' };
    if (row.kind === 'note' && isLevel(written, index)) return { ...row, kind: 'data' };
    if (index >= notesFrom && row.kind === 'data') return { ...row, kind: 'note' };
    return figures > 0 && isSection(written, index, canBeData) ? { ...row, kind: 'section' } : row;
  });
}
