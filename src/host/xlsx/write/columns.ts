import type { LineSpan } from '../../workbook/changes';
import { attributeOf, childrenOf, rootOf, textOf, withAttribute } from './xml';

interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** `<col …/>` without min and max, with the part's prefix. */
  readonly element: string;
}

/** What a column shall be; what is left out stays as the file has it. */
export interface ColumnEdit {
  /** Points. */
  readonly width?: number;
  readonly isHidden?: boolean;
  /** Index in cellXfs. */
  readonly style?: number;
}

/** Excel's width of a column of so many points, in digits of that many pixels. */
export function widthInCharacters(points: number, digit: number): number {
  return Math.trunc((((points / 72) * 96) / digit) * 256) / 256;
}

/**
 * The `cols` element with the edits; columns that no edit names keep their attributes.
 * @param cols the element of the file; `null` where there is none
 * @param edited spans of columns, may overlap
 * @param digit pixels of a digit of the workbook's default font
 */
export function editedColumns(
  cols: string | null,
  edited: readonly LineSpan[],
  digit: number,
  edit: (column: number) => ColumnEdit,
): string | null {
  const runs =
    cols === null
      ? []
      : childrenOf(cols, rootOf(cols)).map((child): ColumnRun => ({
          first: Number(attributeOf(cols, child, 'min')) - 1,
          last: Number(attributeOf(cols, child, 'max')) - 1,
          element: textOf(cols, child),
        }));
  const columns = [
    ...new Set(edited.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index))),
  ].sort((a, b) => a - b);
  const changed = columns.flatMap((column): ColumnRun[] => {
    const element = editedElement(runs.find((run) => run.first <= column && column <= run.last)?.element ?? '<col/>', edit(column), digit);
    return element === '<col/>' ? [] : [{ first: column, last: column, element }];
  });
  const result = [...runs.flatMap((run) => withoutColumns(run, columns)), ...changed].sort((a, b) => a.first - b.first);
  return result.length === 0 ? null : `<cols>${joined(result).map(written).join('')}</cols>`;
}

function editedElement(old: string, edit: ColumnEdit, digit: number): string {
  let element = old;
  const set = (name: string, value: string | null) => {
    element = withAttribute(element, rootOf(element), name, value);
  };
  if (edit.width !== undefined) {
    set('width', String(widthInCharacters(edit.width, digit)));
    set('customWidth', '1');
  }
  if (edit.isHidden !== undefined) set('hidden', edit.isHidden ? '1' : null);
  if (edit.style !== undefined) set('style', edit.style === 0 ? null : String(edit.style));
  if (element !== '<col/>' && attributeOf(element, rootOf(element), 'width') === null) set('width', '9.140625');
  return element;
}

/** What is left of a run when columns, in order, are cut out. */
function withoutColumns(run: ColumnRun, columns: readonly number[]): ColumnRun[] {
  const rest: ColumnRun[] = [];
  let first = run.first;
  for (const column of columns) {
    if (column < run.first || column > run.last) continue;
    if (column > first) rest.push({ ...run, first, last: column - 1 });
    first = column + 1;
  }
  if (first <= run.last) rest.push({ ...run, first });
  return rest;
}

/** Neighbours that look alike are one again. */
function joined(runs: readonly ColumnRun[]): ColumnRun[] {
  const result: ColumnRun[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    if (before && before.last === run.first - 1 && plain(before.element) === plain(run.element))
      result[result.length - 1] = { ...before, last: run.last };
    else result.push(run);
  }
  return result;
}

function plain(element: string): string {
  return element.replace(/\s(?:min|max)="[^"]*"/g, '');
}

function written(run: ColumnRun): string {
  const first = withAttribute(run.element, rootOf(run.element), 'min', String(run.first + 1));
  return withAttribute(first, rootOf(first), 'max', String(run.last + 1));
}
