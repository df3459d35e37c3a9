/** What differs from the source file, kept so that the writer can replay it over the original bytes. */
import { AreaList } from './areas';
import { SparseGrid } from './grid';
import type { Area } from './types';

/** Parts of a sheet that are replayed as a whole: what the sheet holds now replaces what the source held. */
export type SheetAspect =
  | 'name'
  | 'visibility'
  | 'merges'
  | 'tables'
  | 'page'
  | 'protection'
  | 'hyperlinks'
  | 'charts'
  | 'validations'
  | 'conditional-formats'
  | 'look';

export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** The user's content (a value or a formula, or its removal) differs from the source. */
export const contentChanged = 1;
/** Only the result of a formula, or a spilled value, differs. */
export const resultChanged = 2;

export class SheetChanges {
  readonly aspects = new Set<SheetAspect>();
  /** `contentChanged`, `resultChanged` or both, of each cell that differs. */
  readonly cells = new SparseGrid<number>();
  /** Cells whose style may differ; may overlap. */
  readonly styles = new AreaList();
  /** Columns whose width was set, rows whose height was set; hidden or shown columns and rows. May overlap. */
  readonly widths: LineSpan[] = [];
  readonly heights: LineSpan[] = [];
  readonly hiddenColumns: LineSpan[] = [];
  readonly hiddenRows: LineSpan[] = [];
  private anyCell = false;

  markCell(row: number, column: number, flag: typeof contentChanged | typeof resultChanged): void {
    this.anyCell = true;
    this.cells.set(row, column, (this.cells.get(row, column) ?? 0) | flag);
  }

  markStyles(area: Area): void {
    this.styles.add(area);
  }

  get isEmpty(): boolean {
    const spans = [this.widths, this.heights, this.hiddenColumns, this.hiddenRows];
    return !this.anyCell && this.aspects.size === 0 && this.styles.areas.length === 0 && spans.every((span) => span.length === 0);
  }
}

/** Of the workbook as a whole; a sheet's own are in `Sheet.changes`. */
export interface WorkbookChanges {
  /** Names, in the source, of the sheets that were deleted. */
  readonly deletedSheets: readonly string[];
  readonly orderChanged: boolean;
  readonly activeSheetChanged: boolean;
  /** Names that were added, changed or deleted; `names` tells what they are now. */
  readonly names: readonly { readonly name: string; readonly scope: string | null }[];
}
