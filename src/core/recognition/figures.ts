/** The figures of a region: every cell that holds a number or ought to. */
import type { Figure, FigureState, Region, RegionRow } from '../model/recognition';
import type { Qualifier } from '../model/roles';
import { isCellError } from '../model/grid';
import type { Column } from './columns';
import type { Grid } from './grid';
import { cellKind, formulaAt, kindAt, valueAt } from './grid';
import type { TextReader } from './cell-reading';

export interface Reading {
  readonly state: FigureState;
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly written: string;
}

const blank: Reading = { state: 'blank', value: null, qualifier: '=', written: '' };

export function readingAt(grid: Grid, row: number, column: number, read: TextReader): Reading {
  const value = valueAt(grid, row, column);
  if (value === null) return blank;
  if (typeof value === 'number') return { state: 'number', value, qualifier: '=', written: String(value) };
  if (typeof value === 'string') return value.trim() === '' ? blank : read(value);
  if (isCellError(value)) return { state: 'error', value: null, qualifier: '=', written: value.error };
  return { state: 'unreadable', value: null, qualifier: '=', written: String(value) };
}

/** Rows that hold no figures whatever stands in their cells. */
const without: ReadonlySet<RegionRow['kind']> = new Set(['blank', 'section']);

/** In a block of labels and values a text (a place, a date, a name) is a value of its own kind, no unreadable number. */
export function figuresOf(grid: Grid, region: Pick<Region, 'id' | 'sheet' | 'rows'>, columns: readonly Column[], reader: (column: Column) => TextReader, isBlock: boolean): readonly Figure[] {
  const figures: Figure[] = [];
  const readers = columns.filter((column) => column.isFigure).map((column) => ({ column, read: reader(column) }));
  for (const { row, kind, label } of region.rows) {
    if (without.has(kind)) continue;
    for (const { column, read } of readers) {
      const cell = kindAt(grid, row, column.column);
      if (cell === cellKind.covered || cell === cellKind.date) continue;
      if (cell === cellKind.blank && kind !== 'data') continue;
      const { state, value, qualifier, written } = readingAt(grid, row, column.column, read);
      if (kind === 'note' && value === null) continue;
      if (isBlock && state === 'unreadable' && !/^\s*\S*\d\S*\s*$/.test(written)) continue;
      figures.push({ sheet: region.sheet, row, column: column.column, label, value, state, unit: column.unit, role: column.role, qualifier, written, formula: formulaAt(grid, row, column.column), region: region.id });
    }
  }
  return figures;
}
