/** What a region's frame, columns and rows become by the user's corrections. */
import type { FieldSchema } from '../../lexicon/fields';
import { fieldSchemas } from '../../lexicon/fields';
import type { FieldMapping } from '../../model/mapping';
import type { Field, RegionRow } from '../../model/recognition';
import type { Column } from './table';
import type { Corrections } from '../corrections/corrections';
import type { Frame } from '../frame/layout';

/** A header row that the user named stands alone; what is above it is title. */
export function correctedFrame(frame: Frame, { headerRows }: Corrections): Frame {
  const row = headerRows.find(
    (one) => one.row >= frame.area.top && one.row <= frame.area.bottom && one.left <= frame.area.right && one.right >= frame.area.left,
  )?.row;
  if (row === undefined || (frame.headerRows.length === 1 && frame.headerRows[0] === row)) return frame;
  return {
    ...frame,
    titles: Array.from({ length: row - frame.area.top }, (_, index) => frame.area.top + index),
    headerRows: [row],
    dataTop: row + 1,
  };
}

function schemaOf({ role, unit }: FieldMapping): FieldSchema | undefined {
  return (
    fieldSchemas.find((schema) => schema.role === role && (unit === undefined || schema.unit === unit)) ??
    fieldSchemas.find((schema) => schema.role === role)
  );
}

/** Role and unit of what the user says that a field is. */
export function meaningOf(mapping: FieldMapping): Pick<Field, 'role' | 'unit'> {
  return { role: mapping.role, unit: mapping.unit ?? schemaOf(mapping)?.unit ?? 'none' };
}

/** Whether what the user says that a field is makes its values figures. */
export function namesFigures(mapping: FieldMapping): boolean {
  const kind = schemaOf(mapping)?.kind;
  return mapping.role === 'total' || kind === 'count' || kind === 'amount' || kind === 'percent';
}

export function correctedColumn(column: Column, mapping: FieldMapping | undefined): Column {
  if (!mapping) return column;
  const isTotal = mapping.role === 'total';
  return {
    ...column,
    ...meaningOf(mapping),
    from: 'mapping',
    isFigure: namesFigures(mapping),
    adds: isTotal || (schemaOf(mapping)?.adds ?? false),
    isUnsure: false,
    wording: isTotal ? 'total' : 'none',
  };
}

export function correctedRow(row: RegionRow, isTotal: boolean | undefined): RegionRow {
  if (isTotal === undefined) return row;
  return { ...row, kind: isTotal ? (row.kind === 'subtotal' ? 'subtotal' : 'total') : 'data' };
}
