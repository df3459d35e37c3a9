import type { RowFormat, StyleRun } from '../../workbook/formats';

const remembered = 16;

/** Gives rows that look alike the same object. Looks back over a few only: rows repeat a handful of looks. */
export class RowFormats {
  private readonly recent: RowFormat[] = [];
  private next = 0;

  shared(height: number | null, styleId: number | null, runs: readonly StyleRun[]): RowFormat {
    for (const format of this.recent) {
      if (format.height === height && format.styleId === styleId && sameRuns(format.runs, runs)) return format;
    }
    const format = { height, styleId, runs: [...runs] };
    this.recent[this.next] = format;
    this.next = (this.next + 1) % remembered;
    return format;
  }
}

function sameRuns(a: readonly StyleRun[], b: readonly StyleRun[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) {
    const [left, right] = [a[index], b[index]];
    if (left?.first !== right?.first || left?.last !== right?.last || left?.id !== right?.id) return false;
  }
  return true;
}
