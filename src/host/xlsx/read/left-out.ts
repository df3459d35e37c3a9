/** What a file holds and the workbook does not: collected while it is read, so that it can be said. */
import type { LeftOut } from '../../workbook/types';

/** Cells of one sheet that were passed over for one reason: counted, the first one named. */
interface Group {
  readonly first: string;
  count: number;
}

export type CellReason = 'outside' | 'too-long';

const sentences: Readonly<Record<CellReason, (cells: string) => string>> = {
  outside: (cells) => `${cells} outside the sheet's edges`,
  'too-long': (cells) => `what goes beyond 32,767 characters in ${cells}`,
};

export class LeftOutList {
  private readonly whole: LeftOut[] = [];
  private readonly cells = new Map<string, Group>();

  /** @param why as the sentence of a refusal says it */
  sheet(sheet: string, why: string): void {
    this.whole.push({ sheet, isWholeSheet: true, sentence: `the sheet "${sheet}" is left out: ${why}` });
  }

  /** A table, a chart or a pivot table. */
  object(sheet: string, why: string): void {
    this.whole.push({ sheet, isWholeSheet: false, sentence: `on the sheet "${sheet}" a table, chart or pivot table is left out: ${why}` });
  }

  cell(sheet: string, reason: CellReason, address: string): void {
    const key = JSON.stringify([sheet, reason]);
    const group = this.cells.get(key);
    if (group) group.count++;
    else this.cells.set(key, { first: address, count: 1 });
  }

  list(): LeftOut[] {
    const cells = [...this.cells].map(([key, { first, count }]): LeftOut => {
      const [sheet, reason] = JSON.parse(key) as [string, CellReason];
      const named = count === 1 ? first : `${first} and ${String(count - 1)} more cells`;
      return { sheet, isWholeSheet: false, sentence: `on the sheet "${sheet}" is left out: ${sentences[reason](named)}` };
    });
    return [...this.whole, ...cells];
  }
}
