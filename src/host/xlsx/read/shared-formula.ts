import { maxColumns, maxRows } from '../../workbook/areas';
import { columnLetters, columnNumber } from './cell-reference';
import { formulaTokens } from './formula-tokens';

type Piece =
  string | { readonly column: number | null; readonly row: number | null; readonly fixedColumn: boolean; readonly fixedRow: boolean };

const cellPattern = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const columnPattern = /^(\$?)([A-Za-z]{1,3})$/;
const rowPattern = /^(\$?)([1-9]\d{0,6})$/;

/**
 * A formula that a block of cells shares.
 * @returns the formula for the cell so many rows and columns away from the one that it is written for; references wrap at
 * the sheet's edges, as Excel's do
 */
export function sharedFormula(formula: string): (down: number, across: number) => string {
  const pieces = toPieces(formula);
  return (down, across) => pieces.map((piece) => (typeof piece === 'string' ? piece : shifted(piece, down, across))).join('');
}

function toPieces(formula: string): Piece[] {
  const tokens = formulaTokens(formula);
  const pieces: Piece[] = [];
  tokens.forEach((token, index) => {
    const piece = token.isWord ? reference(token.text, tokens[index - 1]?.text ?? '', tokens[index + 1]?.text ?? '') : token.text;
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  });
  return pieces;
}

function reference(word: string, before: string, after: string): Piece {
  if (after.startsWith('(') || after.startsWith('!') || after.startsWith('[')) return word;
  const cell = cellPattern.exec(word);
  if (cell) {
    const column = columnNumber(cell[2] ?? '');
    const row = Number(cell[4]) - 1;
    if (column >= maxColumns || row >= maxRows) return word;
    return { column, row, fixedColumn: cell[1] === '$', fixedRow: cell[3] === '$' };
  }
  if (!before.endsWith(':') && !after.startsWith(':')) return word;
  const column = columnPattern.exec(word);
  if (column) return { column: columnNumber(column[2] ?? ''), row: null, fixedColumn: column[1] === '$', fixedRow: true };
  const row = rowPattern.exec(word);
  return row ? { column: null, row: Number(row[2]) - 1, fixedColumn: true, fixedRow: row[1] === '$' } : word;
}

function shifted(piece: Exclude<Piece, string>, down: number, across: number): string {
  const column =
    piece.column === null
      ? ''
      : (piece.fixedColumn ? '$' : '') + columnLetters(piece.fixedColumn ? piece.column : wrap(piece.column + across, maxColumns));
  const row =
    piece.row === null
      ? ''
      : (piece.fixedRow && piece.column !== null ? '$' : '') + String((piece.fixedRow ? piece.row : wrap(piece.row + down, maxRows)) + 1);
  return column + row;
}

function wrap(number: number, size: number): number {
  return ((number % size) + size) % size;
}
