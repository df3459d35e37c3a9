/** What recognition understood of a workbook: regions, fields, figures and relations. */
import type { Area, CellRef, RangeRef } from './grid';
import type { Qualifier, Role, Unit } from './roles';

export type RegionKind = 'table' | 'matrix' | 'block' | 'list' | 'legend' | 'pivot';

/** Where a reading came from; `mapping` is a correction by the user. */
export type FieldOrigin = 'header' | 'values' | 'table' | 'template' | 'mapping';

export interface Field {
  /** 0-based sheet column. In a label–value block: the column of the values. */
  readonly column: number;
  /** Upper and lower header levels joined by " / "; "" where there is none. */
  readonly header: string;
  readonly role: Role;
  readonly from: FieldOrigin;
  /** Of a template's column: its field there. */
  readonly code?: string;
  readonly unit: Unit;
}

/** What one label of a label–value block says of the value beside it. */
export interface RowField extends Field {
  /** 0-based sheet row; `column` is that of the value, `header` the label. */
  readonly row: number;
}

/** 0-based lines from the first to the last, both included. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** What of a region a reader of the sheet does not see. */
export interface HiddenParts {
  readonly sheet: boolean;
  readonly rows: readonly LineSpan[];
  readonly columns: readonly LineSpan[];
}

export type RowKind = 'data' | 'subtotal' | 'total' | 'of-which' | 'cumulative' | 'percent' | 'blank' | 'note' | 'section';

export interface Region {
  /** Stable within one recognition: "Sheet!A1:C9". */
  readonly id: string;
  readonly sheet: string;
  readonly area: Area;
  readonly kind: RegionKind;
  /** 0-based sheet rows. */
  readonly headerRows: readonly number[];
  readonly fields: readonly Field[];
  /** In a label–value block: each label that a value stands beside, with what that value is; left out where there is none. */
  readonly rowFields?: readonly RowField[];
  /** Left out where nothing of the region is hidden. */
  readonly hidden?: HiddenParts;
  /** One entry for each sheet row of `area`, header rows left out. */
  readonly rows: readonly RegionRow[];
  /** The name of the Excel table that it is, where it is one. */
  readonly table: string | null;
  readonly title: string;
  /** The template that its table is of, where it is of one. */
  readonly template?: string;
  /** Where other readings of the layout are as likely: message keys; empty where the reading is sure. */
  readonly doubts: readonly string[];
}

export interface RegionRow {
  readonly row: number;
  readonly kind: RowKind;
  /** The row's label, merged labels filled down; "" where there is none. */
  readonly label: string;
  /** How deep the label is nested (0 outermost), from indentation, "of which" wording or formulas. */
  readonly level: number;
}

/** How a figure was read. `missing`: ND and its like; `nothing`: a dash or a word for none. */
export type FigureState = 'number' | 'text-number' | 'blank' | 'nothing' | 'missing' | 'unreadable' | 'error';

/** One number with meaning. */
export interface Figure extends CellRef {
  readonly label: string;
  /** `null` unless `state` is number, text-number or nothing (0). */
  readonly value: number | null;
  readonly state: FigureState;
  readonly unit: Unit;
  readonly role: Role;
  readonly qualifier: Qualifier;
  /** The cell as written. */
  readonly written: string;
  readonly formula: string | null;
  readonly region: string;
  /** The values that an unreadable cell can have where only its separator is ambiguous ("1.500" in an amount). */
  readonly candidates?: readonly number[];
}

export type RelationKind = 'full' | 'partial' | 'at-least' | 'cumulative' | 'percent';
export type RelationOrigin = 'formula' | 'label' | 'layout' | 'template' | 'user';

/** What the figures say for a sum, asked line by line. */
export interface Evidence {
  /** Lines in which its total and a part stand. */
  readonly asked: number;
  readonly holds: number;
  /** Of those that hold: lines in which two parts at least are more than nothing. */
  readonly told: number;
  /** Lines that hold but for rounding. */
  readonly rounded: number;
  /** Lines that one slip of the hand explains. */
  readonly slips: number;
  readonly off: number;
  /** Decimal digits by which it is beyond chance. */
  readonly digits: number;
}

/** A sum that was considered, and the one that explains its total better. */
export interface Rejected {
  readonly relation: Relation;
  readonly instead: Relation;
}

export interface Relation {
  readonly total: CellRef;
  /** Rectangles or single cells, in reading order. */
  readonly parts: readonly RangeRef[];
  /** The parts' signs, parallel to `parts`; left out where all are +1. */
  readonly signs?: readonly (1 | -1)[];
  /** Of a percentage: index of the first part that is divided by; those before it are added above the line. Left out: the last part. */
  readonly over?: number;
  readonly kind: RelationKind;
  readonly origin: RelationOrigin;
  /** Whether the parts stand in the total's column, its row, or elsewhere. */
  readonly axis: 'column' | 'row' | 'other';
  /** What proposed it: the id of a proposer. */
  readonly by: string;
  /** Set where the figures alone tell it: no formula, no label and no known layout does. */
  readonly shown?: true;
  /** Of a sum that was weighed over its lines. */
  readonly evidence?: Evidence;
  /** Its figures were rounded to so much each; left out where they are exact, or rounded as their decimals tell. */
  readonly unit?: number;
  /** A relation that one reading of the layout suggests and another does not: it can fail only as undecided. */
  readonly tentative: boolean;
}

export interface Recognition {
  readonly regions: readonly Region[];
  /** Every cell that holds or ought to hold a figure, by sheet, row-major. */
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
  /** Sums that were considered for a total and gave way to another. */
  readonly rejected?: readonly Rejected[];
  /** Corrections by the user that no longer fit, each with the reason's message key and its arguments. */
  readonly brokenMappings: readonly BrokenMapping[];
}

export interface BrokenMapping {
  readonly id: string;
  readonly sheet: string;
  readonly header: string;
  readonly why: 'sheet-gone' | 'header-gone' | 'header-twice' | 'cells-gone';
}
