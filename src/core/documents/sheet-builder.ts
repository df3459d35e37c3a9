/**
 * Builds the plan of one generated sheet row by row: contents, formats and merges are collected and come out as few steps.
 * Nothing here knows what the sheet says.
 */
import type { Area } from '../model/grid';
import type { CellContent, CellFormat, ChartPlan, PageSetup, PlanStep } from '../model/plans';

export interface BuiltCell {
  readonly content: CellContent | null;
  readonly format?: CellFormat;
  /** How many columns the cell spans, 1 where left out. */
  readonly span?: number;
}

export const text = (value: string, format?: CellFormat, span?: number): BuiltCell => cell({ value }, format, span);
export const number = (value: number, format?: CellFormat): BuiltCell => cell({ value }, format);
export const formula = (written: string, format?: CellFormat, span?: number): BuiltCell => cell({ formula: written }, format, span);
export const blank = (format?: CellFormat, span?: number): BuiltCell => cell(null, format, span);

function cell(content: CellContent | null, format?: CellFormat, span?: number): BuiltCell {
  return { content, ...(format ? { format } : {}), ...(span ? { span } : {}) };
}

export class SheetBuilder {
  private readonly contents: (CellContent | null)[][] = [];
  private readonly formats: { readonly area: Area; readonly format: CellFormat }[] = [];
  private readonly merges: Area[] = [];
  private readonly heights: { readonly row: number; readonly height: number }[] = [];
  private readonly charts: ChartPlan[] = [];

  /** @param widths of the columns, in points; every row has that many cells. */
  constructor(private readonly widths: readonly number[]) {}

  /** The 0-based row that `row` will fill next. */
  get next(): number {
    return this.contents.length;
  }

  /** Adds a row; cells left out are blank. Returns its 0-based number. */
  row(cells: readonly BuiltCell[], height?: number): number {
    const row = this.next;
    const contents: (CellContent | null)[] = this.widths.map(() => null);
    let column = 0;
    for (const { content, format, span = 1 } of cells) {
      const area = { top: row, bottom: row, left: column, right: column + span - 1 };
      contents[column] = content;
      if (format) this.formats.push({ area, format });
      if (span > 1) this.merges.push(area);
      column += span;
    }
    this.contents.push(contents);
    if (height !== undefined) this.heights.push({ row, height });
    return row;
  }

  /** Empty rows. */
  gap(height = 8): void {
    this.row([], height);
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  /** Everything that was built; `page` is given the area that holds it. */
  steps(sheet: string, direction: 'rtl' | 'ltr', made: string, base: CellFormat, page: (area: Area) => PageSetup): PlanStep[] {
    const area = { top: 0, left: 0, bottom: Math.max(0, this.next - 1), right: this.widths.length - 1 };
    return [
      { kind: 'add-sheet', name: sheet, direction, made },
      { kind: 'format', sheet, area, format: base },
      ...this.widths.map((width, column): PlanStep => ({ kind: 'column-width', sheet, first: column, last: column, width })),
      ...this.formats.map((entry): PlanStep => ({ kind: 'format', sheet, ...entry })),
      { kind: 'write', sheet, area, contents: this.contents },
      ...this.merges.map((merged): PlanStep => ({ kind: 'merge', sheet, area: merged })),
      ...this.heights.map(({ row, height }): PlanStep => ({ kind: 'row-height', sheet, first: row, last: row, height })),
      ...this.charts.map((chart): PlanStep => ({ kind: 'chart', sheet, chart })),
      { kind: 'page', sheet, page: page(area) },
      { kind: 'select', sheet, area: { top: 0, bottom: 0, left: 0, right: 0 } },
    ];
  }
}
