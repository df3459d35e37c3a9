/**
 * Corrections by the user, kept in the workbook. Each is tied to header texts and labels rather than addresses, so that it
 * holds after rows and columns move; one that no longer fits is reported, never applied by force. Texts are compared folded.
 */
import type { RelationKind } from './recognition';
import type { Role, Unit } from './roles';

/** Tells regions of one sheet apart whose headers or labels are alike. */
export interface RegionMark {
  readonly title: string;
  readonly headers: readonly string[];
}

interface MappingBase {
  readonly id: string;
  readonly sheet: string;
  /** Asked only where the texts alone fit more than one place. */
  readonly region?: RegionMark;
}

/** What kind of values a column holds, whatever it means. */
export type Held = 'figures' | 'dates' | 'texts';

/** Names a column that has no header, by its place among the columns without one and by the labels of the rows beside it. */
export interface ColumnMark {
  /** 0-based, among the region's columns without a header. */
  readonly ordinal: number;
  /** How many such columns the region has. */
  readonly of: number;
  readonly holds: Held;
  /** The first labels of the region's rows, different ones; empty where it has none. */
  readonly labels: readonly string[];
}

/**
 * "This column means that": `header` as the region shows it, upper and lower levels joined by " / ". Where there is no header,
 * `row` or `column` says what is meant.
 */
export interface FieldMapping extends MappingBase {
  readonly kind: 'field';
  readonly header: string;
  /** The label of a label–value block whose value is meant. */
  readonly row?: string;
  readonly column?: ColumnMark;
  readonly role: Role;
  readonly unit?: Unit;
}

/** "The headers are in the row that holds these texts", left to right. */
export interface HeaderRowMapping extends MappingBase {
  readonly kind: 'header-row';
  readonly headers: readonly string[];
}

/** "The row with this label is (or is not) a total." */
export interface TotalMapping extends MappingBase {
  readonly kind: 'total';
  readonly label: string;
  readonly isTotal: boolean;
}

/** A cell by the label of its row and the header of its column. */
export interface LabelledCell {
  readonly label: string;
  readonly header: string;
  /** Where the column has no header and is not the only one. */
  readonly column?: Pick<ColumnMark, 'ordinal' | 'of'>;
}

/** "This figure is the sum of those." */
export interface RelationMapping extends MappingBase {
  readonly kind: 'relation';
  readonly total: LabelledCell;
  readonly parts: readonly LabelledCell[];
  readonly relation: RelationKind;
}

export type Mapping = FieldMapping | HeaderRowMapping | TotalMapping | RelationMapping;
