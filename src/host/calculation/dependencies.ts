import { IntervalIndex } from './intervals';
import type { SheetArea } from './values';

/** Wider ranges are looked up by their rows alone and then compared. */
const WIDE = 64;

interface SheetIndex {
  readonly columns: Map<number, IntervalIndex>;
  readonly wide: IntervalIndex;
}

/** Which formulas read which cells. Formulas are numbers; one that has gone is to be ignored by who asks. */
export class DependencyIndex {
  private readonly sheets = new Map<string, SheetIndex>();
  private readonly wideSpans: { readonly id: number; readonly left: number; readonly right: number }[] = [];

  add(id: number, areas: readonly SheetArea[]): void {
    for (const area of areas) {
      const index = this.indexOf(area.sheetId);
      if (area.right - area.left >= WIDE) {
        index.wide.add(area.top, area.bottom, this.wideSpans.length);
        this.wideSpans.push({ id, left: area.left, right: area.right });
        continue;
      }
      for (let column = area.left; column <= area.right; column++) {
        let intervals = index.columns.get(column);
        if (!intervals) {
          intervals = new IntervalIndex();
          index.columns.set(column, intervals);
        }
        intervals.add(area.top, area.bottom, id);
      }
    }
  }

  /**
   * Hands out formulas that read a cell of `area`, each range of theirs once between two calls of `putBack`: the way to
   * follow a long chain of dependents without meeting the same ranges again and again.
   */
  take(area: SheetArea, visit: (id: number) => void): void {
    const index = this.sheets.get(area.sheetId);
    if (!index) return;
    const takeIt = (id: number) => {
      visit(id);
      return true;
    };
    if (area.right - area.left < index.columns.size) {
      for (let column = area.left; column <= area.right; column++) index.columns.get(column)?.take(area.top, area.bottom, takeIt);
    } else {
      for (const [column, intervals] of index.columns)
        if (column >= area.left && column <= area.right) intervals.take(area.top, area.bottom, takeIt);
    }
    index.wide.take(area.top, area.bottom, (position) => {
      const span = this.wideSpans[position];
      return span !== undefined && span.left <= area.right && span.right >= area.left && takeIt(span.id);
    });
  }

  putBack(): void {
    for (const { columns, wide } of this.sheets.values()) {
      for (const intervals of columns.values()) intervals.putBack();
      wide.putBack();
    }
  }

  private indexOf(sheetId: string): SheetIndex {
    let index = this.sheets.get(sheetId);
    if (!index) {
      index = { columns: new Map(), wide: new IntervalIndex() };
      this.sheets.set(sheetId, index);
    }
    return index;
  }
}
