import type { RowFormat, StyleRun } from '../../workbook/formats';

const remembered = 16;

/** Gives rows that look alike the same object. Looks back over a few only: rows repeat a handful of looks. */
export class RowFormats {
  private readonly recent: RowFormat[] = [];
  private next = 0;

  /** @param runs first column, last column and style id of each run, one after the other */
  shared(height: number | null, styleId: number | null, runs: readonly number[]): RowFormat {
    for (const format of this.recent) {
      if (format.height === height && format.styleId === styleId && sameRuns(format.runs, runs)) return format;
    }
    const format = { height, styleId, runs: toRuns(runs) };
    this.recent[this.next] = format;
    this.next = (this.next + 1) % remembered;
    return format;
  }
}

function toRuns(numbers: readonly number[]): StyleRun[] {
  const runs: StyleRun[] = [];
  for (let at = 0; at < numbers.length; at += 3)
    runs.push({ first: numbers[at] ?? 0, last: numbers[at + 1] ?? 0, id: numbers[at + 2] ?? 0 });
  return runs;
}

function sameRuns(runs: readonly StyleRun[], numbers: readonly number[]): boolean {
  if (runs.length * 3 !== numbers.length) return false;
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    if (run?.first !== numbers[index * 3] || run?.last !== numbers[index * 3 + 1] || run?.id !== numbers[index * 3 + 2]) return false;
  }
  return true;
}
