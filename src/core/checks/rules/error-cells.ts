/** Cells that show an error. Cells that only pass on another cell's error are named with it, not apart. */
import { contains, parseArea } from '../../model/addresses';
import { isCellError, type Area, type CellRef, type RangeRef, type SheetSnapshot } from '../../model/grid';
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
      if (isCellError(value))
        found.push({
          sheet: sheet.name,
          row: area.top + r,
          column: area.left + c,
          error: value.error,
          formula: sheet.formulas[r]?.[c] ?? null,
        });
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
  return errors.some(
    (other) => other !== cell && areas.some(({ sheet, area }) => sheet === other.sheet && contains(area, other.row, other.column)),
  );
}

const mostCompared = 2000;

interface Block {
  readonly range: RangeRef;
  readonly error: string;
  readonly count: number;
}

/** Neighbours with one error: down a column, and columns side by side that show it in the same rows. */
function blocksOf(errors: readonly ErrorCell[]): readonly Block[] {
  const blocks: Block[] = [];
  /** The last block of each sheet, error and rows. */
  const open = new Map<string, number>();
  for (const {
    range,
    cells: [first, ...more],
  } of runsOf(errors, (a, b) => a.error === b.error)) {
    if (!first) continue;
    const { error } = first;
    const key = `${range.sheet}\n${error}\n${range.top} ${range.bottom}`;
    const at = open.get(key);
    const before = at === undefined ? undefined : blocks[at];
    if (at !== undefined && before && before.range.right === range.left - 1) {
      blocks[at] = { range: { ...before.range, right: range.right }, error, count: before.count + 1 + more.length };
    } else {
      open.set(key, blocks.length);
      blocks.push({ range, error, count: 1 + more.length });
    }
  }
  return blocks;
}

function* run(context: CheckContext): Iterable<Candidate> {
  const errors = context.workbook.sheets.flatMap(errorsOf);
  const roots = errors.length > mostCompared ? errors : errors.filter((cell) => !passesOn(cell, errors));
  const passed = errors.length - roots.length;
  for (const { range, error, count } of blocksOf(roots.length > 0 ? roots : errors)) {
    yield {
      code: 'error-cell',
      outcome: 'fail',
      cells: [simplest(range)],
      found: error,
      args: { cell: simplest(range), error, count, passed },
      apart: error,
      explains: [range],
    };
  }
}

export const errorCells: Rule = {
  codes: [{ code: 'error-cell', group: 'numbers', severity: 'error', needs: ['cells'], explains: true }],
  run,
};
