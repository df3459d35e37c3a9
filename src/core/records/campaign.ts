/** Campaigns as documents need them: who, when, where, and the tree of figures with the cells that hold them. */
import type { CampaignKind, IdentityConcept } from '../lexicon/identity';
import type { CellRef, RangeRef } from '../model/grid';
import type { Qualifier, Unit } from '../model/roles';

/** A text of the workbook and the cell that holds it; the cell is `null` where the text is a sheet's name or title. */
export interface SourceText {
  readonly text: string;
  readonly cell: CellRef | null;
}

export interface SourceDate {
  /** Serial number of the 1900 system, whatever the workbook's. */
  readonly serial: number;
  readonly cell: CellRef;
  /** False for a date kept as text: it is written as read, not linked. */
  readonly isNumber: boolean;
}

/** Of the cells that a figure adds up, how many report a number. */
export interface Reported {
  readonly count: number;
  readonly of: number;
}

export interface CampaignFigure {
  /** The cell that states it; of a sum that no cell states, the first cell that it adds. */
  readonly cell: CellRef;
  /** Set where no cell states it: it is the sum of these. */
  readonly adds?: readonly RangeRef[];
  readonly label: string;
  /** `null` where it is not reported. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** False for a figure kept as text: it is written as read, not linked. */
  readonly isNumber: boolean;
  readonly parts: readonly CampaignFigure[];
  /** Set where the figure adds up cells of which some report nothing. */
  readonly reported?: Reported;
}

/** A table of one campaign with several columns of figures: specialties by sex, places by service. */
export interface CampaignTable {
  readonly title: string;
  /** Headers of the rows' labels. */
  readonly labelHeader: string;
  readonly columns: readonly { readonly column: number; readonly header: string; readonly isTotal: boolean }[];
  readonly rows: readonly { readonly row: number; readonly label: string; readonly isTotal: boolean }[];
  readonly sheet: string;
  /** By row and column as in `rows` and `columns`; `null` where nothing is reported, a text where a number is kept as text. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Parallel to `values`: whether the cell holds a number that can be linked to. */
  readonly isNumber: readonly (readonly boolean[])[];
}

export interface Campaign {
  readonly name: string;
  /** What tells it from the others in a sheet's name: campaigns of one title have sheets of their own. */
  readonly shortName: string;
  readonly kind: CampaignKind | null;
  readonly place: SourceText | null;
  readonly province: SourceText | null;
  readonly region: SourceText | null;
  readonly date: SourceDate | null;
  readonly end: SourceDate | null;
  readonly published: SourceDate | null;
  /** What its labels say of it beside place and dates, by concept. */
  readonly lines: Readonly<Partial<Record<IdentityConcept, SourceText>>>;
  /** Sheets that its figures come from. */
  readonly sheets: readonly string[];
  /** The totals that no other figure of the campaign contains, each with its breakdown. */
  readonly figures: readonly CampaignFigure[];
  readonly tables: readonly CampaignTable[];
  /** Every part of the workbook that is about it: its regions, its rows of lists. */
  readonly about: readonly RangeRef[];
}

/** What a figure's parts leave unexplained; `null` where it has none, or one of them is not reported. */
export function unspecifiedOf({ value, parts }: CampaignFigure): number | null {
  if (value === null || parts.length === 0 || parts.some((part) => part.value === null)) return null;
  const rest = value - parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
  return Math.abs(rest) < 1e-9 ? 0 : rest;
}

/** Every figure of the trees, each before its parts. */
export function allFigures(figures: readonly CampaignFigure[]): CampaignFigure[] {
  return figures.flatMap((figure) => [figure, ...allFigures(figure.parts)]);
}
