/** Notes below a table (sources, footnotes, explanations of signs, signatures): told from rows whose figures are still blank. */
import { labelKind } from '../../lexicon/labels';
import { beginsNote } from '../../lexicon/note-words';
import type { Area } from '../../model/grid';
import type { Grid } from '../cells/grid';
import { cellKind, kindAt, mergeAt, textAt, valueAt } from '../cells/grid';

/** No name of a row is so long. */
const longestName = 60;
const mostNotes = 60;
const mostCompared = 100;

interface Line {
  readonly row: number;
  /** "" for a blank row. */
  readonly text: string;
  /** A number, letter or star before the text, in its own cell. */
  readonly isMarked: boolean;
}

/** A footnote's mark: "1", "2)", "(a)", "*". */
const mark = /^\s*(?:\(?\p{Nd}{1,2}[).]?|\(?\p{L}\)|[*†‡]{1,3}|[-–•])\s*$/u;
/** A mark before its text: "1. ", "(2)", "* ", "– ". */
const marked = /^\s*(?:\(?\p{Nd}{1,2}[).\s]|\(\p{L}\)|\p{L}\)|[*†‡¹²³⁴-⁹]|[-–•]\s)/u;
/** "x : not published", "..: not available", "E = use with caution". */
const explained = /^\s*(?:[^\p{L}\p{Nd}\s]{1,3}|\p{L})\s*[:=]\s*\p{L}/u;

/** The row's only text, with a mark before it at most; `null` for any other row. */
function lineAt(grid: Grid, { left, right }: Area, row: number): Line | null {
  let text = '';
  let isMarked = false;
  for (let column = left; column <= right; column++) {
    const kind = kindAt(grid, row, column);
    if (kind === cellKind.blank || kind === cellKind.covered) continue;
    const written = kind === cellKind.text ? textAt(grid, row, column) : String(valueAt(grid, row, column));
    if (text !== '' && (isMarked || kind !== cellKind.text || !mark.test(text))) return null;
    if (text === '' && kind !== cellKind.text && !mark.test(written)) return null;
    isMarked = text !== '';
    text = written;
  }
  return { row, text, isMarked };
}

function longestLabel(grid: Grid, { top, bottom, left }: Area): number {
  let longest = 0;
  for (let row = Math.max(top, bottom - mostCompared); row <= bottom; row++) {
    if (kindAt(grid, row, left) === cellKind.text && mergeAt(grid, row, left) === null)
      longest = Math.max(longest, textAt(grid, row, left).length);
  }
  return longest;
}

function isNote({ text, isMarked }: Line, longest: number, isNumbered: boolean): boolean {
  const length = text.trim().length;
  if (isMarked && !isNumbered) return true;
  if (beginsNote(text) || explained.test(text) || length > Math.max(longestName, longest)) return true;
  const isSentence = /[.;:]\s*$/.test(text) && text.trim().split(/\s+/).length >= 5;
  return isSentence || (marked.test(text) && length > longest && length > longestName / 3);
}

const isTotal = (text: string): boolean => ['total', 'grand-total'].includes(labelKind(text));

/** The last row of the table itself: the area's last where no notes follow. */
function lastRow(grid: Grid, area: Area): number {
  const lines: Line[] = [];
  let row = area.bottom;
  for (; row > area.top && lines.length < mostNotes; row--) {
    const line = lineAt(grid, area, row);
    if (!line) break;
    lines.unshift(line);
  }
  if (lines.length === 0 || row === area.top) return area.bottom;
  const longest = longestLabel(grid, { ...area, bottom: row });
  const isNumbered = mark.test(String(valueAt(grid, row, area.left)));
  const isClosed = isTotal(textAt(grid, row, area.left)) && lines[0]?.text === '';
  const first = isClosed ? lines[0] : lines.find((line) => line.text !== '' && isNote(line, longest, isNumbered));
  let last = (first?.row ?? area.bottom + 1) - 1;
  while (last > row && lines[last - row - 1]?.text === '') last--;
  return last;
}

/** The area without its notes. Where nothing but lines of one text is there, nothing is cut. */
export function withoutNotes(grid: Grid, area: Area): Area {
  return { ...area, bottom: lastRow(grid, area) };
}
