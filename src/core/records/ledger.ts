/**
 * What a workbook says of donations, read once from its recognition: who promised, gave, was given or gave back what. Pure
 * data; `readLedger` makes it, and reconciliation, statements, reception reports and the checks of donations read it.
 */
import type { CellRef, RangeRef } from '../model/grid';

export type LedgerSide = 'pledge' | 'receipt' | 'distribution' | 'return';

/** What goods are: equal in all that both sides tell. */
export interface Goods {
  /** International name, or the words of the item in a fixed order; never "". */
  readonly name: string;
  /** Where it is written as a brand: the brand; else "". */
  readonly brand: string;
  /** "500mg", "5mg/1ml"; "" where it is not told. */
  readonly strength: string;
  /** "comprime", "sirop"…; "" where it is not told. */
  readonly form: string;
  /** "box", "tablet", "piece"…, or the unit's own words; "" where it is not told. */
  readonly unit: string;
  /** How many units a package holds, where the ledger states it. */
  readonly pack: number | null;
  readonly isMedicine: boolean;
  /** The item as written. */
  readonly written: string;
}

/** One line of a ledger: a row of a table, or one side of a row that tells both. */
export interface Entry {
  readonly side: LedgerSide;
  /** The table that it stands in: index into `Ledger.tables`. */
  readonly table: number;
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  /** Column of the figure that counts, 0-based. */
  readonly column: number;
  /** As written, merged cells filled down; "" where no one is named. */
  readonly partner: string;
  /** Money, in `currency`; `null` where the line is of goods, or says none that can be read. Negative: a refund. */
  readonly amount: number | null;
  /** ISO code; `null` where it is not known, or for goods. */
  readonly currency: string | null;
  /** `null` for money. */
  readonly goods: Goods | null;
  readonly quantity: number | null;
  /** The value of goods as stated; never added to money. */
  readonly value: number | null;
  /** The receipt's number as written, and what tells it from others; "" where there is none. */
  readonly number: string;
  readonly numberKey: string;
  /** The number of a pledge, named on both sides; "" where there is none. */
  readonly pledgeKey: string;
  /** Lettrage; "" where there is none. */
  readonly letters: string;
  /** Serial day of the 1900 system: promised, received, given out; `null` where it is not told. */
  readonly date: number | null;
  readonly lot: string;
  readonly lotColumn: number | null;
  /** Serial day; a month alone is its last day. */
  readonly expiry: number | null;
  /** What the money was for, or the item as written. */
  readonly purpose: string;
  /** Whether the figure's cell is blank, though the row stands among others that have one. */
  readonly isBlank: boolean;
}

export interface LedgerTable {
  readonly region: string;
  readonly sheet: string;
  /** `null` where a stage column tells it row by row, or where a row tells both. */
  readonly side: LedgerSide | null;
  /** First and last column, 0-based: one side of tables that stand side by side. */
  readonly left: number;
  readonly right: number;
  readonly hasPartner: boolean;
  readonly isHidden: boolean;
  readonly columns: LedgerColumns;
}

/** Where a table has what: columns, 0-based. */
export interface LedgerColumns {
  readonly partner: number | null;
  readonly currency: number | null;
  readonly item: number | null;
  readonly number: number | null;
  readonly date: number | null;
  readonly lot: number | null;
  readonly expiry: number | null;
  readonly letters: number | null;
}

export interface Ledger {
  readonly tables: readonly LedgerTable[];
  /** In the workbook's order. */
  readonly entries: readonly Entry[];
}

/** What of it counts: money, or goods in their unit. */
export const figureOf = ({ amount, quantity, goods }: Entry): number | null => (goods === null ? amount : quantity);

export const cellOfEntry = ({ sheet, row, column }: Entry): CellRef => ({ sheet, row, column });

/** The line within its own side of the sheet. */
export function rangeOfEntry(ledger: Ledger, { sheet, row, table }: Entry): RangeRef {
  const { left = 0, right = 0 } = ledger.tables[table] ?? {};
  return { sheet, top: row, bottom: row, left, right };
}
