/** The labels of a label–value block, each with the value beside it: what the labels say that the values are. */
import type { FieldMapping } from '../../model/mapping';
import type { RegionRow, RowField } from '../../model/recognition';
import type { Column } from './table';
import { meaningOf } from './corrected';
import { rowKey } from '../corrections/corrections';
import type { Grid } from '../cells/grid';
import { cellKind, kindAt, textAt } from '../cells/grid';
import { fieldNamed } from '../../lexicon/field-names';

/** More rows than any form has; a longer block is a list. */
const mostRows = 500;

/** Each text that a value stands beside, in reading order; a text beside a text is a value unless a value follows it in turn. */
export function blockRows(
  grid: Grid,
  id: string,
  rows: readonly RegionRow[],
  columns: readonly Column[],
  corrections: ReadonlyMap<string, FieldMapping>,
): readonly RowField[] {
  return rows
    .slice(0, mostRows)
    .flatMap(({ row, kind }) =>
      kind === 'blank' || kind === 'section' || kind === 'note'
        ? []
        : pairsIn(grid, row, columns).map(({ label, column }) => fieldOf(label, row, column, corrections.get(rowKey(id, row, label)))),
    );
}

interface Pair {
  readonly label: string;
  readonly column: Column;
}

function pairsIn(grid: Grid, row: number, columns: readonly Column[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let label = '';
  for (const column of columns) {
    const kind = kindAt(grid, row, column.column);
    if (kind === cellKind.blank || kind === cellKind.covered) continue;
    if (label !== '') {
      pairs.push({ label, column });
      label = '';
    } else if (kind === cellKind.text) label = textAt(grid, row, column.column).trim();
  }
  return pairs;
}

function fieldOf(label: string, row: number, { column, role, unit }: Column, mapping: FieldMapping | undefined): RowField {
  if (mapping) return { row, column, header: label, from: 'mapping', ...meaningOf(mapping) };
  const schema = fieldNamed([label]);
  return schema
    ? { row, column, header: label, from: 'header', role: schema.role, unit: schema.unit }
    : { row, column, header: label, from: 'values', role, unit };
}
