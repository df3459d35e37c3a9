/** Cells that show an error. Cells that only pass on another cell's error are named with it, not apart. */
import { contains, parseArea } from '../../model/addresses';
import { isCellError, type Area, type CellRef, type SheetSnapshot } from '../../model/grid';
import type { CheckContext } from '../context';
import type { Candidate, Rule } from '../rule';
import { runsOf, simplest } from '../runs';

interface ErrorCell extends CellRef {
  readonly error: string;
  readonly formula: string | null;
}

function errorsOf(sheet: SheetSnapshot): readonly ErrorCell[] {
  const { area } = sheet;
  if (!area) return [];
  const found: ErrorCell[] = [];
  sheet.values.forEach((values, r) => {
    values.forEach((value, c) => {
      if (isCellError(value)) found.push({ sheet: sheet.name, row: area.top + r, column: area.left + c, error: value.error, formula: sheet.formulas[r]?.[c] ?? null });
    });
  });
  return found;
}

const reference = /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)/gu;

/** The areas that a formula names, by sheet. */
function named(formula: string, home: string): readonly { readonly sheet: string; readonly area: Area }[] {
  return [...formula.matchAll(reference)].flatMap((match) => {
    const area = parseArea(match[3] ?? '');
    return area ? [{ sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? home, area }] : [];
  });
}

function passesOn(cell: ErrorCell, errors: readonly ErrorCell[]): boolean {
  if (cell.formula === null) return false;
  const areas = named(cell.formula, cell.sheet);
  return errors.some((other) => other !== cell && areas.some(({ sheet, area }) => sheet === other.sheet && contains(area, other.row, other.column)));
}

const mostCompared = 2000;

function* run(context: CheckContext): Iterable<Candidate> {
  const errors = context.workbook.sheets.flatMap(errorsOf);
  const roots = errors.length > mostCompared ? errors : errors.filter((cell) => !passesOn(cell, errors));
  const passed = errors.length - roots.length;
  for (const { range, cells } of runsOf(roots.length > 0 ? roots : errors, (a, b) => a.error === b.error)) {
    const [first] = cells;
    if (!first) continue;
    yield { code: 'error-cell', outcome: 'fail', cells: [simplest(range)], found: first.error, args: { cell: simplest(range), error: first.error, count: cells.length, passed }, explains: [range] };
  }
}

export const errorCells: Rule = { codes: [{ code: 'error-cell', group: 'numbers', severity: 'error', needs: ['cells'] }], run };
