/**
 * Arguments as their functions need them. A blank cell, and the empty text that Excel hands over for one, is `null`; a
 * text where a number belongs is refused by its place in the range, never counted as zero.
 */
import { isCellError, type CellValue } from '../model/grid';
import { invalid, type Argument, type Failure, type Matrix, type Outcome } from './result';

function isMatrix(argument: Argument): argument is Matrix {
  return Array.isArray(argument);
}

export function matrixOf(argument: Argument): Matrix {
  if (isMatrix(argument)) return argument;
  return argument === undefined ? [] : [[argument]];
}

export function isBlank(value: CellValue | undefined): value is null | undefined | '' {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** All cells, row by row. */
export function cellsOf(argument: Argument): readonly CellValue[] {
  return matrixOf(argument).flat();
}

/** The first cell of a range stands for it; blank and left out are `null`. */
export function cellOf(argument: Argument): CellValue {
  const cell = isMatrix(argument) ? argument[0]?.[0] : argument;
  return isBlank(cell) ? null : cell;
}

function problemOf(value: CellValue, parameter: string, row: number, column: number): Failure {
  if (isCellError(value)) return invalid('error-in-range', { parameter, row: row + 1, column: column + 1, error: value.error });
  return invalid('text-for-number', { parameter, row: row + 1, column: column + 1, text: String(value) });
}

/** Numbers row by row, `null` for blanks. */
export function numbersOf(argument: Argument, parameter: string): Outcome<readonly (number | null)[]> {
  const numbers: (number | null)[] = [];
  for (const [row, cells] of matrixOf(argument).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell === 'number') numbers.push(cell);
      else if (isBlank(cell)) numbers.push(null);
      else return problemOf(cell, parameter, row, column);
    }
  }
  return { ok: true, value: numbers };
}

/** `null` where it is blank or left out. */
export function numberOf(argument: Argument, parameter: string): Outcome<number | null> {
  const cell = cellOf(argument);
  if (cell === null || typeof cell === 'number') return { ok: true, value: cell };
  return problemOf(cell, parameter, 0, 0);
}

/** What a cell shows, trimmed; `null` where it is blank or left out. */
export function textOf(argument: Argument, parameter: string): Outcome<string | null> {
  const cell = cellOf(argument);
  if (cell === null) return { ok: true, value: null };
  return isCellError(cell) ? problemOf(cell, parameter, 0, 0) : { ok: true, value: String(cell).trim() };
}

/** Texts row by row, "" for blanks. */
export function textsOf(argument: Argument, parameter: string): Outcome<readonly string[]> {
  const texts: string[] = [];
  for (const [row, cells] of matrixOf(argument).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (isCellError(cell)) return problemOf(cell, parameter, row, column);
      texts.push(isBlank(cell) ? '' : String(cell).trim());
    }
  }
  return { ok: true, value: texts };
}

/** TRUE and FALSE, or the numbers that Excel takes for them. */
export function flagOf(argument: Argument, parameter: string, usual: boolean): Outcome<boolean> {
  const cell = cellOf(argument);
  if (cell === null) return { ok: true, value: usual };
  if (typeof cell === 'boolean' || typeof cell === 'number') return { ok: true, value: Boolean(cell) };
  return invalid('flag-expected', { parameter });
}

/** One of the words, in any case; the first where it is left out. */
export function choiceOf<Word extends string>(argument: Argument, parameter: string, words: readonly [Word, ...Word[]]): Outcome<Word> {
  const text = textOf(argument, parameter);
  if (!text.ok) return text;
  if (text.value === null) return { ok: true, value: words[0] };
  const wanted = text.value.toLowerCase();
  const word = words.find((known) => known === wanted);
  return word === undefined
    ? invalid('unknown-choice', { parameter, text: text.value, choices: words.join(', ') })
    : { ok: true, value: word };
}

/** Labels that differ in case, spacing or presentation forms only are one. */
export function folded(label: string): string {
  return label.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
