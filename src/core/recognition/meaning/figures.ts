/** The figures of a region: every cell that holds a number or ought to. */
import type { Figure, Region, RegionRow } from '../../model/recognition';
import type { FieldMapping } from '../../model/mapping';
import { isCellError } from '../../model/grid';
import { rowKey } from '../corrections/corrections';
import type { Column } from './table';
import { meaningOf, namesFigures } from './corrected';
import type { Grid } from '../cells/grid';
import { cellKind, formulaAt, kindAt, textAt, valueAt } from '../cells/grid';
import { labelKind } from '../../lexicon/labels';
import { fieldNamed } from '../../lexicon/field-names';
import type { Reading, TextReader } from './cell-reading';

const blank: Reading = { state: 'blank', value: null, qualifier: '=', written: '' };

const mostRemembered = 20_000;
const remembered = new Map<number, string>();

/** Counts repeat: a large sheet keeps one text for all cells of one number. */
function numberText(value: number): string {
  const known = remembered.get(value);
  if (known !== undefined) return known;
  const text = String(value);
  if (remembered.size < mostRemembered) remembered.set(value, text);
  return text;
}

function readingAt(grid: Grid, row: number, column: number, read: TextReader): Reading {
  const value = valueAt(grid, row, column);
  if (value === null) return blank;
  if (typeof value === 'number') return { state: 'number', value, qualifier: '=', written: numberText(value) };
  if (typeof value === 'string') return value.trim() === '' ? blank : read(value);
  if (isCellError(value)) return { state: 'error', value: null, qualifier: '=', written: value.error };
  return { state: 'unreadable', value: null, qualifier: '=', written: String(value) };
}

/** In a block with several pairs side by side each value goes under the text nearest to its left. */
function labelBeside(grid: Grid, row: number, column: number, otherwise: string): string {
  for (let left = column - 1; left >= grid.area.left; left--) {
    const kind = kindAt(grid, row, left);
    if (kind === cellKind.text) return textAt(grid, row, left).trim();
    if (kind !== cellKind.blank && kind !== cellKind.covered) break;
  }
  return otherwise;
}

/** A block has no header: the label says what the value counts. */
function meaningOfLabel(label: string, { role, unit }: Column): Pick<Figure, 'role' | 'unit'> {
  if (labelKind(label) === 'statistic') return { role: 'unknown', unit: 'none' };
  const schema = fieldNamed([label]);
  const isFigure = schema?.kind === 'count' || schema?.kind === 'amount' || schema?.kind === 'percent';
  return schema && isFigure ? { role: schema.role, unit: schema.unit } : { role, unit };
}

/** A date, a place or a code is written beside the label: no number that can't be read. */
function namesText(label: string): boolean {
  const kind = fieldNamed([label])?.kind;
  return kind === 'date' || kind === 'text' || kind === 'code';
}

/** In a row of percentages every column holds them. */
const percent = { role: 'percent', unit: 'percent' } as const;

/** Rows that hold no figures whatever stands in their cells. */
const without: ReadonlySet<RegionRow['kind']> = new Set(['blank', 'section']);

/**
 * In a block of labels and values a text (a place, a date, a name) is a value of its own kind, no unreadable number.
 * @param corrected what the user says of a block's labels; `null` where the region is no block
 */
export function figuresOf(
  grid: Grid,
  region: Pick<Region, 'id' | 'sheet' | 'rows'>,
  columns: readonly Column[],
  reader: (column: Column) => TextReader,
  corrected: ReadonlyMap<string, FieldMapping> | null,
): readonly Figure[] {
  const figures: Figure[] = [];
  const isBlock = corrected !== null;
  const isCorrected = isBlock && corrected.size > 0;
  const readers = columns.filter(({ isFigure }) => isFigure || isCorrected).map((column) => ({ column, read: reader(column) }));
  for (const { row, kind, label } of region.rows) {
    if (without.has(kind)) continue;
    for (const { column, read } of readers) {
      const cell = kindAt(grid, row, column.column);
      if (cell === cellKind.covered || cell === cellKind.date) continue;
      if (cell === cellKind.blank && kind !== 'data') continue;
      const { state, value, qualifier, written, candidates } = readingAt(grid, row, column.column, read);
      if (kind === 'note' && value === null) continue;
      if (isBlock && state === 'unreadable' && !/^\s*\S*\d\S*\s*$/.test(written)) continue;
      const shown = isBlock ? labelBeside(grid, row, column.column, label) : label;
      const correction = isCorrected ? corrected.get(rowKey(region.id, row, shown)) : undefined;
      if (correction ? !namesFigures(correction) : !column.isFigure) continue;
      if (isBlock && !correction && state === 'unreadable' && namesText(shown)) continue;
      const { role, unit } = correction
        ? meaningOf(correction)
        : kind === 'percent'
          ? percent
          : isBlock
            ? meaningOfLabel(shown, column)
            : column;
      const figure = {
        sheet: region.sheet,
        row,
        column: column.column,
        label: shown,
        value,
        state,
        unit,
        role,
        qualifier,
        written,
        formula: formulaAt(grid, row, column.column),
        region: region.id,
      };
      figures.push(candidates ? { ...figure, candidates } : figure);
    }
  }
  return figures;
}
