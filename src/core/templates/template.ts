/**
 * What a template is: a sheet of ours as data over one schema of fields. Three readers draw from it: the plan that writes the
 * sheet, recognition, and the checks and repair of what became of it.
 */
import type { FieldWord } from '../lexicon/templates/fields';
import type { ListCode } from '../lexicon/templates/lists';
import type { Role, Unit } from '../model/roles';

/** In the order in which a whole campaign workbook holds them. */
export const templateCodes = [
  'campaign',
  'tally',
  'indicators',
  'daily',
  'partners',
  'donations',
  'costs',
  'activities',
  'teams',
  'resources',
  'press',
  'paper',
  'stations',
  'lists',
] as const;
export type TemplateCode = (typeof templateCodes)[number];

export type FieldType = 'text' | 'code' | 'date' | 'count' | 'decimal' | 'amount' | 'result';

/** What the sample row holds in a column: the mark that says so, an entry of a list, a number, or nothing. */
export type Sample = 'mark' | 'mark-in-language' | number | { readonly list: ListCode; readonly entry: string };

export interface TemplateField {
  /** Never shown; unique in its template. */
  readonly code: string;
  readonly words: FieldWord;
  readonly type: FieldType;
  readonly role: Role;
  readonly unit: Unit;
  readonly list?: ListCode;
  /** Anything else than what the list offers is asked about, not stopped. */
  readonly isOpen?: true;
  readonly isRequired?: true;
  /** Points. */
  readonly width: number;
  /** The largest number taken. */
  readonly most?: number;
  /** A native formula of the row; `at` gives another field's cell of it. */
  readonly formula?: (at: (code: string) => string) => string;
  readonly sample?: Sample;
}

export interface Template {
  readonly code: TemplateCode;
  /** Of the Excel table; `null` for a sheet that holds none. */
  readonly table: string | null;
  readonly fields: readonly TemplateField[];
  readonly tabColor: string;
  /** Sheets that come along with it. */
  readonly brings: readonly TemplateCode[];
  /** Whether its rows tell something of the campaigns; lists, forms and sums of other sheets of ours don't. */
  readonly holdsRecords: boolean;
  /** Its rows are added by these: total and parts, by field. */
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[] }[];
}

/** Written into the hidden name that says what a sheet is. */
export const templateVersion = 1;
export const templateName = 'Qf_template';

/** Rows above a table: title and what the sheet is for. */
export const headerRow = 2;
export const firstRow = headerRow + 1;
/** The sample row and blank rows that a new table has. */
export const rowsInTable = 25;
/** Rows below the table that validation and formats reach. */
export const rowsBelow = 2000;
