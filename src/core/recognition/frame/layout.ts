/** Reads the frame of a piece: titles above, header rows, where the data begin and end. */
import { isKnownHeader } from '../../lexicon/field-names';
import { isAgeBand } from '../../lexicon/value-words';
import type { Area } from '../../model/grid';
import type { Grid } from '../cells/grid';
import { cellKind, kindAt, mergeAt, textAt, valueAt } from '../cells/grid';
import type { RowLook } from '../cells/row-looks';
import { lookAt } from '../cells/row-looks';
import { signAt, typedColumns } from '../cells/signs';
import { isFirstPair } from './first-pair';

export interface Frame {
  readonly area: Area;
  readonly titles: readonly number[];
  readonly headerRows: readonly number[];
  /** First row below titles and headers. */
  readonly dataTop: number;
}

const mostHeads = 16;

/** Most of what stands in its columns of figures is figures. Years, bands and letters are figures below names only. */
function isData(look: RowLook, isBelowNames: boolean): boolean {
  return look.figures > 0 ? look.figures >= look.named.length : isBelowNames && isFilled(look, 0) && look.words === 0;
}

/** "Target | 1200" above the names of more columns than that. */
function isParameter(look: RowLook, below: readonly RowLook[], typed: number): boolean {
  if (look.figures !== 1 || look.filled > 2 || typed < 3) return false;
  const next = below.find(({ named, figures }) => named.length >= 3 || figures >= 2);
  return next !== undefined && next.figures < next.named.length;
}

/** The rows above the data that are not blank; none where no data follow. */
function headsOf(grid: Grid, area: Area, typed: readonly number[]): readonly RowLook[] {
  const looks: RowLook[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, area.top + mostHeads); row++) {
    const look = lookAt(grid, area, typed, row);
    if (look.filled > 0) looks.push(look);
  }
  const heads: RowLook[] = [];
  for (const [index, look] of looks.entries()) {
    const isBelowNames = heads.some(({ named, texts }) => named.length > 0 && texts > 1);
    const isRenamed = look.isCounted && heads.some((head) => look.named.every((column) => head.named.includes(column)));
    if (isRenamed) return heads;
    if (isData(look, isBelowNames) && !isParameter(look, looks.slice(index + 1), typed.length)) return heads;
    heads.push(look);
  }
  return [];
}

/** The row that names the most columns of figures; the uppermost of several. */
function strongest(heads: readonly RowLook[]): RowLook | null {
  let best: RowLook | null = null;
  for (const look of heads) if (look.named.length > (best?.named.length ?? 0) && look.filled >= 2) best = look;
  return best;
}

const isFilled = (look: RowLook, index: number): boolean => (look.signs[index] ?? 'none') !== 'none';
const isArabic = (text: string): boolean => /[\u0621-\u064a]/.test(text);

/** Tags of the humanitarian exchange language, or units and the like in brackets. */
function addsOnly(grid: Grid, area: Area, { row, signs }: RowLook): boolean {
  const texts = signs.flatMap((sign, index) => (sign === 'none' ? [] : [textAt(grid, row, area.left + index)]));
  return texts.every((text) => /^\s*#\p{L}/u.test(text)) || texts.every((text) => /^\s*[([].*[)\]]\s*$/.test(text));
}

/** The row names columns once more below rows that left them blank or spanned them, or in another way: ages, units, another language. */
function isLower(grid: Grid, area: Area, uppers: readonly RowLook[], look: RowLook): boolean {
  if (look.filled === 0 || look.named.length + look.texts === 0) return false;
  if (addsOnly(grid, area, look)) return true;
  const upper = uppers.at(-1);
  if (!upper || look.named.length === 0) return false;
  const fresh = look.named.filter(
    (column) => !uppers.some((one) => isFilled(one, column - area.left) && !isSpanned(grid, one.row, look.row, column)),
  );
  const isCornerFree = !isFilled(look, 0) || uppers.every((one) => !isFilled(one, 0));
  if (fresh.length > 0 && (isCornerFree || fresh.length * 2 > look.named.length)) return true;
  const texts = look.named.map((column) => textAt(grid, look.row, column)).filter((text) => text !== '');
  if (isCornerFree) return look.named.length >= 2;
  if (new Set(texts).size < Math.min(2, texts.length)) return false;
  const isOtherScript = look.named.every(
    (column) => isArabic(textAt(grid, look.row, column)) !== isArabic(textAt(grid, upper.row, column)),
  );
  return look.named.length >= 2 && (isOtherScript || texts.filter((text) => isAgeBand(text.trim()) || isKnownHeader(text)).length >= 2);
}

/** A cell of a merge that goes over several columns and ends above the row. */
function isSpanned(grid: Grid, upper: number, row: number, column: number): boolean {
  const merge = mergeAt(grid, upper, column);
  return merge !== null && merge.left < merge.right && merge.bottom < row;
}

/** The row spans columns that the names below it tell apart. */
function isUpper(grid: Grid, area: Area, look: RowLook, lower: RowLook): boolean {
  const beyond = look.signs.flatMap((sign, index) => (index > 0 && sign !== 'none' ? [area.left + index] : []));
  const [first] = beyond;
  if (first === undefined || look.figures > look.named.length) return false;
  if (beyond.length >= 3) return true;
  if (!isFilled(look, 0)) {
    if (beyond.length > 1) return true;
    const merge = mergeAt(grid, look.row, first);
    if (merge && merge.right > merge.left) return true;
    return first <= (lower.named[0] ?? first) && lower.named.length > 1;
  }
  const isPair = look.filled === 2 && /[:：]\s*$/.test(textAt(grid, look.row, area.left));
  return (
    !isPair &&
    (!isFilled(lower, 0) || beyond.some((column) => isSpanned(grid, look.row, lower.row, column) || !isFilled(lower, column - area.left)))
  );
}

function headerRowsOf(grid: Grid, area: Area, heads: readonly RowLook[]): number[] {
  const main = strongest(heads);
  if (!main || isFirstPair(grid, area, main.row)) return [];
  const at = heads.indexOf(main);
  const rows = [main];
  for (let index = at - 1; index >= 0; index--) {
    const [look, lower] = [heads[index], rows[0]];
    if (!look || !lower || lower.row - look.row > 2 || !isUpper(grid, area, look, lower)) break;
    rows.unshift(look);
  }
  for (let index = at + 1; index < heads.length; index++) {
    const look = heads[index];
    if (!look || !isLower(grid, area, rows, look)) break;
    rows.push(look);
  }
  return rows.map(({ row }) => row);
}

/** Without figures: the first row that is no title heads the others, unless it is a row like them. */
function plainHeader(grid: Grid, area: Area, row: number): number[] {
  const isRow = row >= area.bottom || isFirstPair(grid, area, row) || isPlainText(grid, area, row);
  return isRow ? [] : [row];
}

/** Texts only, and the first row names nothing that the schema knows: a legend or a list without a header. */
function isPlainText(grid: Grid, area: Area, row: number): boolean {
  let known = 0;
  let texts = 0;
  for (let column = area.left; column <= area.right; column++) {
    if (isKnownHeader(textAt(grid, row, column))) known++;
    if (signAt(grid, row, column) !== 'none') texts++;
  }
  return known === 0 && (area.right - area.left < 2 || texts <= area.right - area.left);
}

/** Rows of one text, or a merged one beside a date, above everything else. */
function titlesOf(grid: Grid, area: Area): readonly number[] {
  const titles: number[] = [];
  for (let row = area.top; row < area.bottom && area.left < area.right; row++) {
    const { filled, texts, signs } = lookAt(grid, area, [], row);
    const isDated = filled === 2 && texts === 1 && signs.includes('date') && isWide(grid, area, row);
    if (filled > 0 && !(filled === 1 && texts === 1) && !isDated) break;
    if (filled > 0) titles.push(row);
  }
  return titles;
}

function isWide(grid: Grid, area: Area, row: number): boolean {
  for (let column = area.left; column <= area.right; column++) {
    const merge = mergeAt(grid, row, column);
    if (merge) return merge.right - merge.left + 1 >= (area.right - area.left) / 2;
  }
  return false;
}

export function frameOf(grid: Grid, area: Area): Frame {
  const typed = typedColumns(grid, area);
  const titles = titlesOf(grid, area);
  const below = (titles.at(-1) ?? area.top - 1) + 1;
  const heads = typed.length > 0 ? headsOf(grid, area, typed) : [];
  const headerRows = typed.length > 0 ? headerRowsOf(grid, area, heads) : plainHeader(grid, area, below);
  const [first] = headerRows;
  const last = headerRows.at(-1);
  if (first === undefined || last === undefined) return { area, titles, headerRows, dataTop: below };
  let row = last + 1;
  while (row < area.bottom && isMergedOnly(grid, area, row)) headerRows.push(row++);
  return {
    area,
    titles: typed.length > 0 ? heads.flatMap((look) => (look.row < first ? [look.row] : [])) : titles,
    headerRows,
    dataTop: row,
  };
}

/** A row wholly covered by merges from the header above it. */
function isMergedOnly(grid: Grid, area: Area, row: number): boolean {
  for (let column = area.left; column <= area.right; column++) if (signAt(grid, row, column) !== 'none') return false;
  return mergeCovers(grid, row, area.left);
}

function mergeCovers(grid: Grid, row: number, column: number): boolean {
  const merge = mergeAt(grid, row, column);
  return merge !== null && merge.top < row;
}

/** The texts over a column from the top, a merge's or a spanning text's repeated below it. */
export function headerLevels(grid: Grid, frame: Frame, column: number): readonly string[] {
  const levels: string[] = [];
  frame.headerRows.forEach((row, index) => {
    const text = headerText(grid, row, column) || (index < frame.headerRows.length - 1 ? spanningText(grid, frame, row, column) : '');
    if (text !== '' && text !== levels.at(-1)) levels.push(text);
  });
  return levels;
}

function headerText(grid: Grid, row: number, column: number): string {
  const merge = mergeAt(grid, row, column);
  const value = merge ? valueAt(grid, merge.top, merge.left) : valueAt(grid, row, column);
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  return typeof value === 'number' ? String(value) : '';
}

/** An upper header written once over several columns without a merge: the nearest text to its left, while the lower row goes on naming. */
function spanningText(grid: Grid, frame: Frame, row: number, column: number): string {
  if (mergeAt(grid, row, column)) return '';
  const last = frame.headerRows.at(-1) ?? row;
  if (kindAt(grid, last, column) === cellKind.blank) return '';
  for (let left = column - 1; left >= frame.area.left; left--) {
    if (mergeAt(grid, row, left)) return '';
    const text = headerText(grid, row, left);
    if (text !== '') return kindAt(grid, last, left) === cellKind.blank || mergeCovers(grid, last, left) ? '' : text;
  }
  return '';
}
