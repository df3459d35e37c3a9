/** Campaigns as documents need them: who, when, where, and the tree of figures with the cells that hold them. */
import type { CellRef } from '../model/grid';
import type { Qualifier, Unit } from '../model/roles';

/** A text of the workbook and the cell that holds it; the cell is `null` where the text is a sheet's name or title. */
export interface SourceText {
  readonly text: string;
  readonly cell: CellRef | null;
}

export interface SourceDate {
  /** Serial number of the workbook's date system. */
  readonly serial: number;
  readonly cell: CellRef;
  /** False for a date kept as text: it is written as read, not linked. */
  readonly isNumber: boolean;
}

export interface CampaignFigure {
  readonly cell: CellRef;
  readonly label: string;
  /** `null` where it is not reported. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** False for a figure kept as text: it is written as read, not linked. */
  readonly isNumber: boolean;
  readonly parts: readonly CampaignFigure[];
}

export interface Campaign {
  readonly name: string;
  /** What tells it from the others in a sheet's name: campaigns of one title have sheets of their own. */
  readonly shortName: string;
  readonly place: SourceText | null;
  readonly date: SourceDate | null;
  /** Sheets that its figures come from. */
  readonly sheets: readonly string[];
  /** The totals that no other figure of the campaign contains, each with its breakdown. */
  readonly figures: readonly CampaignFigure[];
}

/** What a figure's parts leave unexplained; `null` where it has none, or one of them is not reported. */
export function unspecifiedOf({ value, parts }: CampaignFigure): number | null {
  if (value === null || parts.length === 0 || parts.some((part) => part.value === null)) return null;
  const rest = value - parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
  return Math.abs(rest) < 1e-9 ? 0 : rest;
}
