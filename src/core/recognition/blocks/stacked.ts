/** Tables that follow one another without an empty row: each begins where a header row interrupts the figures. */
import type { Area } from '../../model/grid';
import { folded } from '../../lexicon/folding';
import type { Grid } from '../cells/grid';
import { isTotalRow } from './own-rows';
import { cellKind, isNumeric, kindAt, textAt, valueAt } from '../cells/grid';
import { isKnownHeader } from '../../lexicon/field-names';
import { areYearsInOrder, yearIn } from '../cells/years';

interface Row {
  readonly texts: readonly number[];
  readonly numbers: number;
  readonly dates: number;
}

function rowAt(grid: Grid, area: Area, row: number): Row {
  const texts: number[] = [];
  let numbers = 0;
  let dates = 0;
  for (let column = area.left; column <= area.right; column++) {
    const kind = kindAt(grid, row, column);
    if (kind === cellKind.text) texts.push(column);
    else if (isNumeric(kind)) numbers++;
    else if (kind === cellKind.date) dates++;
  }
  return { texts, numbers, dates };
}

/** Texts only, over columns of figures above and below, of which one at least is a known header or stands in the first header. */
function isHeaderAgain(grid: Grid, area: Area, row: number, headers: ReadonlySet<string>): boolean {
  const here = rowAt(grid, area, row);
  if (here.texts.length < 2 || here.numbers + here.dates > 0) return false;
  const overFigures = here.texts.filter((column) => isNumeric(kindAt(grid, row + 1, column)));
  if (overFigures.length === 0) return false;
  return overFigures.some((column) => headers.has(folded(textAt(grid, row, column))) || isKnownHeader(textAt(grid, row, column)));
}

/** Years over the headers of each, one or several: no figures yet. */
function isOfYears(grid: Grid, area: Area, row: number): boolean {
  const numbers: number[] = [];
  for (let column = area.left; column <= area.right; column++) {
    if (isNumeric(kindAt(grid, row, column))) numbers.push(Number(valueAt(grid, row, column)));
  }
  return areYearsInOrder(numbers) || (numbers.length === 1 && yearIn(numbers[0]) !== null);
}

function headerTexts(grid: Grid, area: Area): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = area.top; row <= Math.min(area.top + 3, area.bottom); row++) {
    const { texts: columns, numbers } = rowAt(grid, area, row);
    if (numbers > 0) break;
    if (columns.length >= 2) for (const column of columns) texts.add(folded(textAt(grid, row, column)));
  }
  return texts;
}

const mostHeads = 6;
const rowsBefore = 3;
const leastNamed = 3;

/** Names over more figures than any row above has, by far: the header of a table below a few parameters. */
function isFarWider(grid: Grid, area: Area, row: number, figures: number): boolean {
  const { texts, numbers } = rowAt(grid, area, row);
  if (figures === 0 || numbers > 0) return false;
  const named = texts.filter((column) => isNumeric(kindAt(grid, row + 1, column))).length;
  return named >= Math.max(leastNamed, 3 * figures);
}

/** Where the rows begin that head a table: those without figures above its lowest header row, and one line of title. */
function startOf(grid: Grid, area: Area, top: number, row: number): number {
  let start = row;
  while (start - 1 > top) {
    const { texts, numbers, dates } = rowAt(grid, area, start - 1);
    if (numbers + dates > 0 || texts.length < 2) break;
    start--;
  }
  const above = rowAt(grid, area, start - 1);
  return start - 1 > top && above.texts.length === 1 && above.numbers === 0 ? start - 1 : start;
}

/** The header printed again on a new page: each of its rows like one above the first figures, and neither total nor title before it. */
function isRepeated(grid: Grid, area: Area, top: number, start: number, row: number): boolean {
  if (rowAt(grid, area, start - 1).numbers === 0) return false;
  for (let before = start - 1; before >= Math.max(top, start - rowsBefore); before--) if (isTotalRow(grid, area, before)) return false;
  const isLike = (one: number, other: number): boolean => {
    for (let column = area.left; column <= area.right; column++)
      if (folded(textAt(grid, one, column)) !== folded(textAt(grid, other, column))) return false;
    return true;
  };
  for (let here = start; here <= row; here++) {
    let isKnown = false;
    for (let first = top; first < Math.min(top + mostHeads, start) && !isKnown; first++) isKnown = isLike(first, here);
    if (!isKnown) return false;
  }
  return true;
}

export function stackedTables(grid: Grid, area: Area): readonly Area[] {
  if (area.bottom - area.top < 4) return [area];
  const headers = headerTexts(grid, area);
  const tables: Area[] = [];
  let top = area.top;
  /** The most figures of a row since the top. */
  let figures = 0;
  for (let row = area.top; row < area.bottom; row++) {
    if (figures > 0 && (isHeaderAgain(grid, area, row, headers) || isFarWider(grid, area, row, figures))) {
      const start = startOf(grid, area, top, row);
      if (!isRepeated(grid, area, top, start, row)) {
        tables.push({ ...area, top, bottom: start - 1 });
        top = start;
        figures = 0;
      }
    }
    if (!isOfYears(grid, area, row)) figures = Math.max(figures, rowAt(grid, area, row).numbers);
  }
  return [...tables, { ...area, top }];
}
