/** What stands over several cells: merges, charts. Drawn by the first cell, which is as large as all of them; the others are bare. */
import type { Area, SheetView } from '../workbook/types';
import type { Layout } from './layout';

export interface Span {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly isFirst: boolean;
}

/** By "row,column". */
export function mergeSpans(sheet: SheetView, layout: Layout): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const area of sheet.merges) {
    const { width, height } = sizeOf(area, layout);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        spans.set(`${row},${column}`, { width, height, isFirst: row === area.top && column === area.left });
      }
    }
  }
  return spans;
}

export interface ChartBox {
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** By "row,column" of the chart's first cell. */
export function chartBoxes(sheet: SheetView, layout: Layout): Map<string, ChartBox> {
  return new Map(
    sheet.charts.map(({ title, name, place }) => [`${place.top},${place.left}`, { title: title || name, ...sizeOf(place, layout) }]),
  );
}

function sizeOf({ top, bottom, left, right }: Area, layout: Layout): { width: number; height: number } {
  let [width, height] = [0, 0];
  for (let column = left; column <= right; column++) width += layout.width(column);
  for (let row = top; row <= bottom; row++) height += layout.height(row);
  return { width, height };
}
