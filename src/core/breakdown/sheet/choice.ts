/** What is chosen on a screen, by position rather than by name. */
import type { Role } from '../../model/roles';
import { folded } from '../../lexicon/folding';
import { mostFields, type BreakdownSource, type KeyColumn } from './request';
import type { SourceTable } from './source';

export interface BreakdownChoice {
  /** Positions among the table's columns, one to three; `sheet` is the sheet's name. */
  readonly by: readonly (number | 'sheet')[];
  /** Positions; none counts rows. */
  readonly measures: readonly number[];
  /** All tables of the same shape, rather than the one alone. */
  readonly everySheet: boolean;
}

/** The table first, then those of other sheets with the same headers in the same order. */
export function sameShape(tables: readonly SourceTable[], table: SourceTable): SourceTable[] {
  const shapeOf = ({ columns }: SourceTable): string => columns.map(({ header }) => folded(header)).join('\n');
  const shape = shapeOf(table);
  return [table, ...tables.filter((other) => other.sheet !== table.sheet && shapeOf(other) === shape)];
}

/** What a new look at the workbook finds in the place of a table; `null` where it is gone or has other headers. */
export function sameTable(tables: readonly SourceTable[], table: SourceTable): SourceTable | null {
  return tables.find((other) => other.headerRow === table.headerRow && isAlike(other, table)) ?? null;
}

function isAlike(a: SourceTable, b: SourceTable): boolean {
  return (
    a.sheet === b.sheet &&
    a.columns.length === b.columns.length &&
    a.columns.every(({ column, header }, index) => column === b.columns[index]?.column && header === b.columns[index]?.header)
  );
}

const dates: ReadonlySet<Role | undefined> = new Set<Role>(['date', 'start', 'end', 'published', 'expiry']);

/** Fields that a reader would break down by first: texts and dates, not figures. */
export function usualChoice({ columns }: SourceTable): BreakdownChoice {
  const texts = columns.flatMap(({ isFigure, role }, index) => (isFigure || role === 'id' || role === 'note' ? [] : [index]));
  const fields = [...texts.filter((index) => !dates.has(columns[index]?.role)), ...texts];
  const figures = columns.flatMap(({ isFigure, role }, index) => (isFigure && role !== 'percent' && role !== 'cumulative' ? [index] : []));
  return { by: fields.slice(0, 1), measures: figures.slice(0, 1), everySheet: false };
}

/** `null` where nothing can be broken down yet: no field, or one that is chosen twice. */
export function sourcesOfChoice(tables: readonly SourceTable[], table: SourceTable, choice: BreakdownChoice): BreakdownSource[] | null {
  const { by, measures, everySheet } = choice;
  if (by.length === 0 || by.length > mostFields || new Set(by).size < by.length) return null;
  return (everySheet ? sameShape(tables, table) : [table]).map((each): BreakdownSource => ({
    table: each,
    by: by.flatMap((position): KeyColumn[] => (position === 'sheet' ? ['sheet'] : each.columns[position] ? [each.columns[position]] : [])),
    measures: measures.flatMap((position) => each.columns[position] ?? []),
  }));
}
