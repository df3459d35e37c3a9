/** What a cell looks like at first sight, before anything is known of its column: the evidence for where headers end. */
import type { Area } from '../../model/grid';
import { isAgeBand } from '../../lexicon/value-words';
import type { Grid } from './grid';
import { cellKind, kindAt, textAt, valueAt } from './grid';
import { figureIn } from './figure-texts';
import { yearIn } from './years';

/**
 * `mark`: what stands in a figure's place ("x", "..", "*", "ND"); `letter`: one letter, a mark among figures and a name among
 * names; `band`: an age or its limit, a figure among figures and a name among names; so is `year`.
 */
export type Sign = 'none' | 'text' | 'number' | 'written' | 'date' | 'year' | 'band' | 'letter' | 'mark';

const longestFigure = 24;
const day = /^\p{Nd}{1,4}\s*([-/.])\s*\p{Nd}{1,2}\s*\1\s*\p{Nd}{2,4}$/u;
const limit = /^\s*(?:[<>≤≥]\s*[=]?\s*\d+|\d+\s*\+)\s*$/;

function signOfText(text: string): Sign {
  const plain = text.trim();
  if (/^[\p{L}#]$/u.test(plain)) return 'letter';
  if (/^[-–—.…*?؟·/\s]{1,5}$/.test(plain)) return 'mark';
  if (yearIn(plain) !== null) return 'year';
  if (day.test(plain)) return 'date';
  if (isAgeBand(plain)) return 'band';
  const found = plain.length > longestFigure ? null : figureIn(plain);
  return found === null ? 'text' : found === 'none' ? 'mark' : 'written';
}

export function signAt(grid: Grid, row: number, column: number): Sign {
  switch (kindAt(grid, row, column)) {
    case cellKind.blank:
    case cellKind.covered:
      return 'none';
    case cellKind.text:
      return signOfText(textAt(grid, row, column) || String(valueAt(grid, row, column)));
    case cellKind.numericText: {
      const text = textAt(grid, row, column);
      return limit.test(text) ? 'band' : yearIn(text) === null ? 'number' : 'year';
    }
    case cellKind.date:
      return 'date';
    case cellKind.number:
      return yearIn(valueAt(grid, row, column)) === null ? 'number' : 'year';
    default:
      return 'number';
  }
}

const mostRows = 200;

/** Columns that hold figures or dates: as many of them as other texts from the first one down. */
export function typedColumns(grid: Grid, { top, bottom, left, right }: Area): readonly number[] {
  const typed: number[] = [];
  for (let column = left; column <= right; column++) {
    let figures = 0;
    let texts = 0;
    for (let row = top; row <= Math.min(bottom, top + mostRows); row++) {
      const sign = signAt(grid, row, column);
      if (sign === 'text') texts += figures > 0 ? 1 : 0;
      else if (sign === 'number' || sign === 'written' || sign === 'date' || sign === 'year' || (figures > 0 && sign !== 'none')) figures++;
    }
    if (figures > 0 && figures >= texts) typed.push(column);
  }
  return typed;
}
