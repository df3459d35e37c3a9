/**
 * A document as data, in the words of its language: blocks from top to bottom over a grid of equal columns. What a block looks
 * like on the sheet is the builder's concern; what it says is the descriptor's.
 */
import type { CellRef, CellValue, RangeRef } from '../model/grid';
import type { ChartPlan } from '../model/plans';
import type { CertifiedFigure } from './certified';
import type { SummaryKind } from './kinds';

export type ValueFormat = 'count' | 'amount' | 'share' | 'change' | 'date' | 'text';

/** What a cell shows, and where it comes from. */
export type Shown =
  | { readonly is: 'blank' }
  | { readonly is: 'text'; readonly text: string }
  /** A native link to a cell of the workbook. */
  | { readonly is: 'link'; readonly cell: CellRef; readonly value: CellValue; readonly format: ValueFormat }
  /** A native sum over cells of the workbook. */
  | { readonly is: 'sum'; readonly of: readonly RangeRef[]; readonly value: number | null; readonly format: ValueFormat }
  /** A native formula over cells of this sheet, named in braces by their ids: "={total}-{a}-{b}". */
  | { readonly is: 'formula'; readonly formula: string; readonly value: CellValue; readonly format: ValueFormat }
  /** A figure that the workbook keeps as text, or one of ours: it follows nothing. */
  | { readonly is: 'value'; readonly value: number; readonly format: ValueFormat };

export interface Item {
  readonly shown: Shown;
  /** What formulas and charts of the sheet name it by. */
  readonly id?: string;
  /** What it is a figure of, for whoever compares two versions: a path of labels. */
  readonly label?: string;
  readonly look?: Look;
}

/** `rtl`, `ltr`: a text in a language that runs the other way than the sheet's. */
export type Look = 'strong' | 'quiet' | 'warn' | 'rtl' | 'ltr';

export interface Line {
  readonly label: string;
  readonly value: Item;
}

export interface Column {
  readonly title: string;
  /** Units of the grid. */
  readonly span: number;
  readonly align: 'start' | 'center';
}

export interface TableRow {
  readonly items: readonly Item[];
  readonly look?: 'strong' | 'total' | 'quiet';
  /** How deep the first item is nested. */
  readonly level?: number;
}

export interface ChartSeries {
  readonly title: string;
  /** Ids of the figures, parallel to the chart's categories; `null` where nothing is reported. */
  readonly ids: readonly (string | null)[];
}

export type Block =
  | { readonly block: 'letterhead'; readonly lines: readonly string[]; readonly reference: string }
  | { readonly block: 'title'; readonly title: string; readonly subtitle: string; readonly draft: readonly string[] }
  | { readonly block: 'identity'; readonly lines: readonly Line[] }
  | { readonly block: 'cards'; readonly cards: readonly { readonly label: string; readonly item: Item; readonly note: string }[] }
  | {
      readonly block: 'table';
      readonly heading: string;
      readonly columns: readonly Column[];
      readonly rows: readonly TableRow[];
      /** Its heads stand again at the top of each further page. */
      readonly repeats?: true;
    }
  | { readonly block: 'text'; readonly heading: string; readonly sentences: readonly string[] }
  | { readonly block: 'list'; readonly heading: string; readonly items: readonly string[]; readonly perRow: number }
  | {
      readonly block: 'chart';
      readonly type: ChartPlan['type'];
      readonly title: string;
      readonly categories: readonly string[];
      readonly series: readonly ChartSeries[];
    }
  | { readonly block: 'notes'; readonly heading: string; readonly notes: readonly string[] }
  /** A fingerprint, and beside the page the figures that it is over: a native formula says when one of them differs. */
  | {
      readonly block: 'certified';
      readonly heading: string;
      /** Of the figures beside the page. */
      readonly title: string;
      readonly fingerprint: string;
      readonly holds: string;
      readonly refresh: string;
      readonly figures: readonly CertifiedFigure[];
    }
  | { readonly block: 'done'; readonly text: string }
  | { readonly block: 'signatures'; readonly people: readonly Signatory[]; readonly stamp: string; readonly copies: string };

export interface Signatory {
  readonly role: string;
  /** "" leaves a dotted line. */
  readonly name: string;
}

export interface Layout {
  readonly kind: SummaryKind;
  /** What it is about, as the workbook writes it. */
  readonly subject: string;
  /** Wish for the sheet's name. */
  readonly sheet: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const blank: Shown = { is: 'blank' };
export const words = (text: string): Shown => ({ is: 'text', text });
export const item = (shown: Shown, rest: Omit<Item, 'shown'> = {}): Item => ({ shown, ...rest });
export const textItem = (text: string, look?: Look): Item => ({ shown: words(text), ...(look ? { look } : {}) });
