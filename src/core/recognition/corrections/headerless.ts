/** Columns without a header, named by what else is stable: their place among each other and the labels of the rows. */
import { fieldSchemas } from '../../lexicon/fields';
import type { ColumnMark, Held } from '../../model/mapping';
import type { Field, Region } from '../../model/recognition';
import type { Role } from '../../model/roles';
import { folded } from '../../lexicon/folding';

/** Enough that some rows may go, and the others still tell the region. */
const mostLabels = 6;

export function headerless({ fields }: Region): readonly Field[] {
  return fields.filter(({ header }) => header === '');
}

function held(role: Role): Held {
  if (role === 'total') return 'figures';
  const kind = fieldSchemas.find((schema) => schema.role === role)?.kind;
  if (kind === 'date') return 'dates';
  return kind === 'count' || kind === 'amount' || kind === 'percent' ? 'figures' : 'texts';
}

/** `null` where nothing tells the region: it has neither labels nor a title nor other headers. */
export function columnMarkOf(region: Region, field: Field): ColumnMark | null {
  const columns = headerless(region);
  const labels = labelsOf(region);
  const isNamed = labels.length > 0 || folded(region.title) !== '' || columns.length < region.fields.length;
  return isNamed
    ? { ordinal: columns.findIndex(({ column }) => column === field.column), of: columns.length, holds: held(field.role), labels }
    : null;
}

function labelsOf({ rows }: Region): readonly string[] {
  const labels = new Map<string, string>();
  for (const { label } of rows) {
    const text = folded(label);
    if (text !== '' && !labels.has(text)) labels.set(text, label);
    if (labels.size === mostLabels) break;
  }
  return [...labels.values()];
}

/** Where most of the mark's labels still stand. */
export function bearsLabels({ rows }: Region, { labels }: ColumnMark): boolean {
  if (labels.length === 0) return false;
  const wanted = new Set(labels.map(folded));
  for (const { label } of rows) wanted.delete(folded(label));
  return wanted.size * 2 < labels.length;
}

/** The column that the mark names in a region; `null` where it has other columns without a header than it had. */
export function columnAt(region: Region, { ordinal, of }: Pick<ColumnMark, 'ordinal' | 'of'>): Field | null {
  const columns = headerless(region);
  return columns.length === of ? (columns[ordinal] ?? null) : null;
}

/** As `columnAt`, and what it holds is still of the same kind. `region` is read without corrections of fields. */
export function markedColumn(region: Region, mark: ColumnMark): Field | null {
  const field = columnAt(region, mark);
  return field && held(field.role) === mark.holds ? field : null;
}
