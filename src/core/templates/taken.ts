/** Names of sheets, tables and ranges that a workbook has already, and free ones beside them. */
import type { WorkbookSnapshot } from '../model/grid';

/** Excel's limit. */
const longestSheetName = 31;

export interface Renamed {
  readonly wanted: string;
  readonly got: string;
}

export class Taken {
  readonly renamed: Renamed[] = [];
  private readonly sheets: Set<string>;
  private readonly names: Set<string>;

  constructor(sheets: readonly string[], names: readonly string[]) {
    this.sheets = new Set(sheets.map((name) => name.toLowerCase()));
    this.names = new Set(names.map((name) => name.toLowerCase()));
  }

  static in(workbook: WorkbookSnapshot): Taken {
    return new Taken(
      workbook.sheets.map(({ name }) => name),
      [...workbook.names.map(({ name }) => name), ...workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))],
    );
  }

  /** The name, or the first numbered one that is free; taken from now on. */
  sheet(wanted: string): string {
    return this.take(wanted, this.sheets, (number) => {
      const suffix = ` (${String(number)})`;
      return wanted.slice(0, longestSheetName - suffix.length) + suffix;
    });
  }

  name(wanted: string): string {
    return this.take(wanted, this.names, (number) => `${wanted}${String(number)}`);
  }

  private take(wanted: string, taken: Set<string>, numbered: (number: number) => string): string {
    let got = wanted;
    for (let number = 2; taken.has(got.toLowerCase()); number++) got = numbered(number);
    taken.add(got.toLowerCase());
    if (got !== wanted) this.renamed.push({ wanted, got });
    return got;
  }
}
