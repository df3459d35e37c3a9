import { columnNumber } from './references';

/** One row's edits. Rows and columns are 0-based; columns in order. */
export interface RowEdit {
  readonly row: number;
  readonly columns: readonly number[];
}

export interface RowEditor {
  /** In order, no row twice. */
  readonly edits: readonly RowEdit[];
  /** Columns that every row of the file is looked at in, for columns restyled as a whole. */
  readonly wholeColumns: readonly { readonly first: number; readonly last: number }[];
  /** Rows of which every cell of the file is looked at, for rows restyled as a whole. */
  readonly styledRows: ReadonlySet<number>;
  /** The cell's new XML, `old` to keep it, "" for none; `old` is `null` where the file has no such cell. */
  cell(row: number, column: number, old: string | null): string;
  /** The row's attributes as they shall be, from those that it has: ` r="3" ht="20"`. */
  row(row: number, attributes: string): string;
}

interface FileCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Splices edits into the content of a sheet's `sheetData`: rows and cells that no edit names keep their very characters.
 * One pass; a row without edits costs two string searches.
 * @param prefix the namespace prefix of the part, "x:" or ""
 */
export function spliceRows(data: string, prefix: string, editor: RowEditor): string {
  const pieces: string[] = [];
  const opening = new RegExp(`<${prefix}row(?=[\\s/>])([^>]*)>`, 'g');
  const closing = `</${prefix}row>`;
  let copied = 0;
  let next = 0;
  let row = -1;
  const addRowsBefore = (limit: number, at: number) => {
    for (let edit = editor.edits[next]; edit && edit.row < limit; edit = editor.edits[++next]) {
      pieces.push(data.slice(copied, at), newRow(edit, prefix, editor));
      copied = at;
    }
  };
  for (let tag = opening.exec(data); tag; tag = opening.exec(data)) {
    const attributes = (tag[1] ?? '').replace(/\/$/, '');
    row = Number(/\sr\s*=\s*["'](\d+)/.exec(attributes)?.[1] ?? row + 2) - 1;
    addRowsBefore(row, tag.index);
    const contentStart = opening.lastIndex;
    const isEmpty = data[contentStart - 2] === '/';
    const contentEnd = isEmpty ? contentStart : data.indexOf(closing, contentStart);
    const end = isEmpty ? contentStart : contentEnd + closing.length;
    opening.lastIndex = end;
    const edit = editor.edits[next]?.row === row ? editor.edits[next++] : undefined;
    if (!edit && editor.wholeColumns.length === 0) continue;
    const written = editedRow(data, { row, attributes, contentStart, contentEnd }, edit?.columns ?? [], prefix, editor);
    pieces.push(data.slice(copied, tag.index), written);
    copied = end;
  }
  addRowsBefore(Infinity, data.length);
  pieces.push(data.slice(copied));
  return pieces.join('');
}

function newRow(edit: RowEdit, prefix: string, editor: RowEditor): string {
  const attributes = ` r="${String(edit.row + 1)}"`;
  const tagAttributes = editor.row(edit.row, attributes);
  const cells = edit.columns.map((column) => editor.cell(edit.row, column, null)).join('');
  if (cells === '' && tagAttributes === attributes) return '';
  return cells === '' ? `<${prefix}row${tagAttributes}/>` : `<${prefix}row${tagAttributes}>${cells}</${prefix}row>`;
}

function editedRow(
  data: string,
  old: { row: number; attributes: string; contentStart: number; contentEnd: number },
  columns: readonly number[],
  prefix: string,
  editor: RowEditor,
): string {
  const cells = fileCells(data, old.contentStart, old.contentEnd, prefix);
  const wanted = new Set(columns);
  const isWanted = (column: number) =>
    wanted.has(column) ||
    editor.styledRows.has(old.row) ||
    editor.wholeColumns.some(({ first, last }) => column >= first && column <= last);
  const pieces: string[] = [];
  let copied = old.contentStart;
  let next = 0;
  const addCellsBefore = (limit: number, at: number) => {
    for (let column = columns[next]; column !== undefined && column < limit; column = columns[++next]) {
      pieces.push(data.slice(copied, at), editor.cell(old.row, column, null));
      copied = at;
    }
  };
  for (const cell of cells) {
    addCellsBefore(cell.column, cell.start);
    if (columns[next] === cell.column) next++;
    if (!isWanted(cell.column)) continue;
    pieces.push(data.slice(copied, cell.start), editor.cell(old.row, cell.column, data.slice(cell.start, cell.end)));
    copied = cell.end;
  }
  addCellsBefore(Infinity, cells.at(-1)?.end ?? old.contentStart);
  pieces.push(data.slice(copied, old.contentEnd));
  const attributes = editor.row(old.row, widenedSpans(old.attributes, columns));
  const content = pieces.join('');
  return content === '' ? `<${prefix}row${attributes}/>` : `<${prefix}row${attributes}>${content}</${prefix}row>`;
}

/** Cells of one row; a cell without address stands after the one before. */
function fileCells(data: string, from: number, to: number, prefix: string): FileCell[] {
  const opening = new RegExp(`<${prefix}c(?=[\\s/>])([^>]*)>`, 'g');
  const closing = `</${prefix}c>`;
  const cells: FileCell[] = [];
  let column = -1;
  opening.lastIndex = from;
  for (let tag = opening.exec(data); tag && tag.index < to; tag = opening.exec(data)) {
    const letters = /\sr\s*=\s*["']([A-Z]+)/.exec(tag[1] ?? '')?.[1];
    column = letters === undefined ? column + 1 : columnNumber(letters);
    const end = data[opening.lastIndex - 2] === '/' ? opening.lastIndex : data.indexOf(closing, opening.lastIndex) + closing.length;
    cells.push({ column, start: tag.index, end });
    opening.lastIndex = end;
  }
  return cells;
}

/** `spans` is a hint, but one that must not leave out a cell. */
function widenedSpans(attributes: string, columns: readonly number[]): string {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return attributes;
  return attributes.replace(
    /(\sspans=")(\d+):(\d+)(")/,
    (_, open: string, from: string, to: string, close: string) =>
      `${open}${String(Math.min(Number(from), first + 1))}:${String(Math.max(Number(to), last + 1))}${close}`,
  );
}

/**
 * Gives cells that shared a formula, whose first cell is gone, a formula of their own.
 * @param orphaned the `si` of those shared formulas
 * @param formulaOf in a file's form; `null` where the cell holds none
 */
export function withoutOrphans(
  data: string,
  prefix: string,
  orphaned: ReadonlySet<string>,
  formulaOf: (row: number, column: number) => string | null,
): string {
  if (orphaned.size === 0) return data;
  const follower = new RegExp(`<${prefix}f(?=\\s)([^>]*?)(?:/>|></${prefix}f>)`, 'g');
  return data.replace(follower, (whole, attributes: string, at: number) => {
    const index = /\ssi\s*=\s*["'](\d+)/.exec(attributes)?.[1];
    if (index === undefined || !orphaned.has(index)) return whole;
    const cell = data.slice(data.lastIndexOf(`<${prefix}c `, at), at);
    const address = /\sr\s*=\s*["']([A-Z]+)(\d+)/.exec(cell);
    const formula = address?.[1] === undefined ? null : formulaOf(Number(address[2]) - 1, columnNumber(address[1]));
    return formula === null ? whole : `<${prefix}f>${formula}</${prefix}f>`;
  });
}
