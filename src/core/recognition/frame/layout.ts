/** Reads the frame of a piece: titles above, header rows, where the data begin and end. */
import type { Area } from '../../model/grid';
import type { CellKind, Grid } from '../cells/grid';
import { cellKind, isNumeric, kindAt, mergeAt, textAt, valueAt } from '../cells/grid';
import { areFigures } from '../cells/figure-texts';
import { isKnownHeader } from '../../lexicon/field-names';
import { isFirstPair } from './first-pair';
import { isAgeBand } from '../../lexicon/value-words';
import { areSpansOfYears, areYearsInOrder } from '../cells/years';

export interface Frame {
  readonly area: Area;
  readonly titles: readonly number[];
  readonly headerRows: readonly number[];
  /** First row below titles and headers. */
  readonly dataTop: number;
}

interface RowShape {
  readonly texts: number;
  readonly numbers: number;
  readonly dates: number;
  readonly first: number;
}

function rowShape(grid: Grid, area: Area, row: number): RowShape {
  let texts = 0;
  let numbers = 0;
  let dates = 0;
  let first = -1;
  for (let column = area.left; column <= area.right; column++) {
    const kind = kindAt(grid, row, column);
    if (kind === cellKind.blank || kind === cellKind.covered) continue;
    if (first < 0) first = column;
    if (kind === cellKind.date) dates++;
    else if (isNumeric(kind) || kind === cellKind.error) numbers++;
    else texts++;
  }
  return { texts, numbers, dates, first };
}

/** One text alone in a row, or a merged one beside a date: a title, when more follows and it is not a header over some columns. */
function isTitle(grid: Grid, area: Area, row: number): boolean {
  const shape = rowShape(grid, area, row);
  if (shape.texts !== 1 || shape.numbers > 0 || shape.dates > 1) return false;
  if (area.left === area.right) return false;
  for (let column = area.left; column <= area.right; column++) {
    if (kindAt(grid, row, column) !== cellKind.text) continue;
    const merge = mergeAt(grid, row, column);
    const right = merge?.right ?? column;
    if (shape.dates === 1) return right - column + 1 >= (area.right - area.left) / 2;
    const isUpperHeader = column > area.left && right < area.right;
    const hasHeaderBelow = row < area.bottom && rowShape(grid, area, row + 1).texts >= 2 && !mergeCovers(grid, row + 1, area.left);
    if (isUpperHeader && merge && hasHeaderBelow) return false;
  }
  return true;
}

function mergeCovers(grid: Grid, row: number, column: number): boolean {
  const merge = mergeAt(grid, row, column);
  return merge !== null && merge.top < row;
}

/** Years, months, days or bands of ages written as numbers in a row of their own above figures. */
function isNumericHeader(grid: Grid, area: Area, row: number): boolean {
  const values: number[] = [];
  let texts = 0;
  for (let column = area.left; column <= area.right; column++) {
    const kind = kindAt(grid, row, column);
    if (kind === cellKind.blank || kind === cellKind.covered) continue;
    const value = valueAt(grid, row, column);
    if (kind === cellKind.text) texts++;
    else if ((kind === cellKind.number || kind === cellKind.date) && typeof value === 'number') values.push(value);
    else if (kind === cellKind.numericText) values.push(Number(value));
    else return false;
  }
  if (values.length < 2 || row >= area.bottom) return false;
  const isRising = values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
  const steps = new Set(values.slice(1).map((value, index) => value - (values[index] ?? 0)));
  const areDates = values.every((value) => value > 20_000 && value < 80_000) && rowShape(grid, area, row).dates === values.length;
  const areCounted = steps.size === 1 && steps.has(1) && (values[0] === 1 || values[0] === 0);
  const isFirstTextual = kindAt(grid, row, area.left) !== cellKind.number && kindAt(grid, row, area.left) !== cellKind.date;
  return (areYearsInOrder(values) || (isRising && (areDates || areCounted))) && (texts > 0 || isFirstTextual);
}

/** Spans of years in a row of their own, with nothing over the names of the rows. */
function isSpansOfYears(grid: Grid, area: Area, row: number): boolean {
  if (kindAt(grid, row, area.left) !== cellKind.blank || row >= area.bottom) return false;
  const values: unknown[] = [];
  for (let column = area.left + 1; column <= area.right; column++) {
    const kind = kindAt(grid, row, column);
    if (kind !== cellKind.blank && kind !== cellKind.covered) values.push(valueAt(grid, row, column));
  }
  return areSpansOfYears(values);
}

/** Limits of ages ("<1", "≥65", "65+") among other names of columns. */
const limit = /^\s*(?:[<>≤≥]\s*[=]?\s*\d+|\d+\s*\+)\s*$/;

/** A year written as text among names of columns, all over numbers: "Janv | Févr | … | 2025". */
function isYearAmongNames(grid: Grid, area: Area, row: number, column: number): boolean {
  const isOverNumbers = (at: number): boolean => row < area.bottom && kindAt(grid, row + 1, at) === cellKind.number;
  if (!/^\s*(?:19|20)\d\d\s*$/.test(textAt(grid, row, column)) || !isOverNumbers(column)) return false;
  let named = 0;
  for (let other = area.left; other <= area.right; other++) if (kindAt(grid, row, other) === cellKind.text && isOverNumbers(other)) named++;
  return named >= leastNamed;
}

const leastNamed = 2;

/** Texts only, where limits of ages are texts although they read like numbers. */
function isNamesOnly(grid: Grid, area: Area, row: number, shape: RowShape): boolean {
  if (shape.texts === 0 || shape.dates > 0) return false;
  if (shape.numbers === 0) return true;
  if (shape.texts < 2 && shape.numbers < 2 && !hasAgeBand(grid, area, row)) return false;
  for (let column = area.left; column <= area.right; column++) {
    const kind = kindAt(grid, row, column);
    if (kind === cellKind.number || kind === cellKind.error) return false;
    if (
      kind === cellKind.numericText &&
      !(limit.test(textAt(grid, row, column)) && hasNumbersBelow(grid, area, row, column)) &&
      !isYearAmongNames(grid, area, row, column)
    )
      return false;
  }
  return true;
}

function hasAgeBand(grid: Grid, area: Area, row: number): boolean {
  for (let column = area.left; column <= area.right; column++)
    if (kindAt(grid, row, column) === cellKind.text && isAgeBand(textAt(grid, row, column).trim())) return true;
  return false;
}

function isHeaderLike(grid: Grid, area: Area, row: number): boolean {
  const shape = rowShape(grid, area, row);
  if (isNamesOnly(grid, area, row, shape)) return true;
  return isCorneredHeader(grid, area, row, shape) || isNumericHeader(grid, area, row) || isSpansOfYears(grid, area, row);
}

/** A date in the corner of a header row ("42682 | Sheriff | | Attorney |"). */
function isCorneredHeader(grid: Grid, area: Area, row: number, shape: RowShape): boolean {
  if (shape.texts < 2 || shape.dates + shape.numbers !== 1 || shape.first !== area.left || kindAt(grid, row, area.left) === cellKind.text)
    return false;
  let named = 0;
  for (let column = area.left + 1; column <= area.right; column++) {
    if (kindAt(grid, row, column) === cellKind.text && hasNumbersBelow(grid, area, row, column)) named++;
  }
  return named === shape.texts;
}

const isDate = (kind: CellKind): boolean => kind === cellKind.date;

/** Whether cells of the kind stand in the column within a few rows below. */
function hasBelow(grid: Grid, area: Area, row: number, column: number, isKind: (kind: CellKind) => boolean): boolean {
  for (let below = row + 1; below <= Math.min(area.bottom, row + 8); below++) {
    if (isKind(kindAt(grid, below, column))) return true;
  }
  return false;
}

const hasNumbersBelow = (grid: Grid, area: Area, row: number, column: number): boolean => hasBelow(grid, area, row, column, isNumeric);

/** A second line of headers that only adds to them: "(date)", "(in grams)". */
function isInParentheses(grid: Grid, area: Area, row: number): boolean {
  let texts = 0;
  for (let column = area.left; column <= area.right; column++) {
    const kind = kindAt(grid, row, column);
    if (kind === cellKind.blank || kind === cellKind.covered) continue;
    if (kind !== cellKind.text || !/^\s*[([].*[)\]]\s*$/.test(textAt(grid, row, column))) return false;
    texts++;
  }
  return texts > 0;
}

/** The row names columns that the rows above it leave blank or only span. */
function isLowerHeader(grid: Grid, area: Area, upper: number, row: number): boolean {
  if (!isHeaderLike(grid, area, row) || rowShape(grid, area, row).texts + rowShape(grid, area, row).numbers === 0) return false;
  let named = 0;
  /** Columns of figures that have a text here although the row above named them: no row of figures begins so. */
  let renamed = 0;
  for (let column = area.left; column <= area.right; column++) {
    const kind = kindAt(grid, row, column);
    if (kind === cellKind.blank || kind === cellKind.covered) continue;
    const merge = mergeAt(grid, upper, column);
    const isSpanned = merge !== null && merge.left < merge.right && merge.bottom < row;
    const isBlankAbove = kindAt(grid, upper, column) === cellKind.blank;
    const hasNumbers = hasNumbersBelow(grid, area, row, column);
    const isOfDates =
      (isSpanned || (isBlankAbove && isKnownHeader(textAt(grid, row, column)))) && hasBelow(grid, area, row, column, isDate);
    if (((isSpanned || isBlankAbove) && hasNumbers) || isOfDates) named++;
    else if (
      hasNumbers &&
      kind === cellKind.text &&
      (isAgeBand(textAt(grid, row, column).trim()) || !areFigures([textAt(grid, row, column)]))
    )
      renamed++;
  }
  if (renamed >= 2 || isInParentheses(grid, area, row)) return true;
  return named >= 1 && named + 1 >= Math.min(2, area.right - area.left);
}

/** Texts only, and the first row names nothing that the schema knows: a legend or a list without a header. */
function isPlainText(grid: Grid, area: Area, row: number): boolean {
  for (let below = row; below <= area.bottom; below++) {
    const shape = rowShape(grid, area, below);
    if (shape.numbers + shape.dates > 0) return false;
  }
  let known = 0;
  for (let column = area.left; column <= area.right; column++) if (isKnownHeader(textAt(grid, row, column))) known++;
  return known === 0 && (area.right - area.left < 2 || rowShape(grid, area, row).texts <= area.right - area.left);
}

export function frameOf(grid: Grid, area: Area): Frame {
  const titles: number[] = [];
  let row = area.top;
  while (row < area.bottom && isTitle(grid, area, row)) titles.push(row++);
  const headerRows: number[] = [];
  if (row < area.bottom && isHeaderLike(grid, area, row) && !isFirstPair(grid, area, row) && !isPlainText(grid, area, row)) {
    headerRows.push(row++);
    while (row < area.bottom && headerRows.length < 4 && isLowerHeader(grid, area, row - 1, row)) headerRows.push(row++);
  }
  while (row < area.bottom && headerRows.length > 0 && isMergedOnly(grid, area, row)) headerRows.push(row++);
  return { area, titles, headerRows, dataTop: row };
}

/** A row wholly covered by merges from the header above it. */
function isMergedOnly(grid: Grid, area: Area, row: number): boolean {
  const shape = rowShape(grid, area, row);
  return shape.texts + shape.numbers + shape.dates === 0 && mergeCovers(grid, row, area.left);
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
