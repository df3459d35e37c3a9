/** Tables that follow one another without an empty row: each begins where a header row interrupts the figures. */
import type { Area } from '../../model/grid';
import { folded } from '../../lexicon/folding';
import type { Grid } from '../cells/grid';
import { isTotalRow } from './own-rows';
import { cellKind, isNumeric, kindAt, textAt, valueAt } from '../cells/grid';
import { isKnownHeader } from '../../lexicon/field-names';
import { areYearsInOrder } from '../cells/years';

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

/** Years over the headers of each: no figures yet. */
function isOfYears(grid: Grid, area: Area, row: number): boolean {
  const numbers: number[] = [];
  for (let column = area.left; column <= area.right; column++) {
    if (isNumeric(kindAt(grid, row, column))) numbers.push(Number(valueAt(grid, row, column)));
  }
  return areYearsInOrder(numbers);
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

/** The header printed again on a new page: cell by cell a row above the first figures, and no total or title before it. */
function isRepeated(grid: Grid, area: Area, top: number, row: number): boolean {
  const before = rowAt(grid, area, row - 1);
  if (before.numbers === 0 || isTotalRow(grid, area, row - 1)) return false;
  for (let first = top; first < Math.min(top + mostHeads, row); first++) {
    let same = true;
    for (let column = area.left; column <= area.right && same; column++)
      same = folded(textAt(grid, first, column)) === folded(textAt(grid, row, column));
    if (same) return true;
  }
  return false;
}

export function stackedTables(grid: Grid, area: Area): readonly Area[] {
  if (area.bottom - area.top < 4) return [area];
  const headers = headerTexts(grid, area);
  const tables: Area[] = [];
  let top = area.top;
  let hasFigures = false;
  for (let row = area.top; row < area.bottom; row++) {
    if (hasFigures && isHeaderAgain(grid, area, row, headers) && !isRepeated(grid, area, top, row)) {
      const isTitled = row - 1 > top && rowAt(grid, area, row - 1).texts.length === 1 && rowAt(grid, area, row - 1).numbers === 0;
      const start = isTitled ? row - 1 : row;
      tables.push({ ...area, top, bottom: start - 1 });
      top = start;
      hasFigures = false;
    }
    hasFigures ||= rowAt(grid, area, row).numbers > 0 && !isOfYears(grid, area, row);
  }
  return [...tables, { ...area, top }];
}
