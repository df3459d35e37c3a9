/**
 * The writes that an action will make, decided before anything is touched. `addin/excel/apply` looks, journals, writes,
 * reads back and rolls back; nothing else writes to a workbook. Steps name sheets as the workbook shows them.
 */
import type { Area, CellValue } from './grid';

export interface BorderStyle {
  readonly style: 'thin' | 'medium' | 'double';
  readonly color: string;
}

/** What is given is set, what is left out stays as it was. Colours are "#RRGGBB", sizes points. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'general';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly readingOrder?: 'context' | 'ltr' | 'rtl';
  readonly borders?: { readonly [edge in 'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical']?: BorderStyle };
}

/** A cell to write: a formula begins with "="; a value that is text is written as text whatever it begins with. */
export type CellContent = { readonly value: CellValue } | { readonly formula: string };

export interface PageSetup {
  /** Left out where the page is the user's already: then only what is given is set. */
  readonly orientation?: 'portrait' | 'landscape';
  readonly printArea?: Area;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly pagesWide?: number;
  readonly pagesTall?: number;
  /** Centimetres. */
  readonly margins?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly headerText?: string;
  readonly footerText?: string;
  readonly centerHorizontally?: boolean;
  /** The sheet's pages are counted by themselves, from this number on. */
  readonly firstPage?: number;
}

/** What is asked of cells that are typed into. Formulas begin with "=" and are written for the first cell. */
export interface ValidationPlan {
  readonly rule:
    | { readonly list: string }
    | { readonly whole: { readonly least: number } }
    | { readonly decimal: { readonly least: number; readonly most: number } }
    | { readonly date: { readonly least: number; readonly most: number } }
    | null;
  /** At most 32 and 255 characters, like the alert's. */
  readonly prompt: { readonly title: string; readonly message: string };
  readonly alert: { readonly style: 'stop' | 'warning'; readonly title: string; readonly message: string } | null;
}

export type PlanStep =
  /**
   * A new sheet of ours from the prebuilt template of that direction. `name` is a wish: a taken name gets a number. With
   * `replaces`, the sheet of the same `made` is filled anew instead, if it is still as we left it.
   */
  | {
      readonly kind: 'add-sheet';
      readonly name: string;
      readonly direction: 'rtl' | 'ltr';
      readonly made: string;
      readonly replaces?: true;
    }
  /**
   * Row-major contents over `area`; `null` leaves a cell as it is. `spill`: the area is filled by the formula of its first
   * cell, and no other cell has anything of its own to put back.
   */
  | {
      readonly kind: 'write';
      readonly sheet: string;
      readonly area: Area;
      readonly contents: readonly (readonly (CellContent | null)[])[];
      readonly spill?: true;
    }
  | { readonly kind: 'format'; readonly sheet: string; readonly area: Area; readonly format: CellFormat }
  | { readonly kind: 'merge'; readonly sheet: string; readonly area: Area }
  /** Points. */
  | {
      readonly kind: 'row-height';
      readonly sheet: string;
      readonly first: number;
      readonly last: number;
      readonly height: number;
      readonly ours?: true;
    }
  | { readonly kind: 'column-width'; readonly sheet: string; readonly first: number; readonly last: number; readonly width: number }
  /** `ours`: the sheet was made by an earlier plan of ours. */
  | { readonly kind: 'page'; readonly sheet: string; readonly page: PageSetup; readonly ours?: true }
  | { readonly kind: 'chart'; readonly sheet: string; readonly chart: ChartPlan }
  | { readonly kind: 'link'; readonly sheet: string; readonly area: Area; readonly target: string; readonly tip: string }
  /** The header row's texts are there already; the name is free. */
  | { readonly kind: 'table'; readonly sheet: string; readonly area: Area; readonly name: string; readonly style: string }
  | { readonly kind: 'resize-table'; readonly sheet: string; readonly name: string; readonly area: Area }
  | { readonly kind: 'validation'; readonly sheet: string; readonly area: Area; readonly validation: ValidationPlan }
  | {
      readonly kind: 'conditional-format';
      readonly sheet: string;
      readonly area: Area;
      readonly formula: string;
      readonly format: Pick<CellFormat, 'fillColor' | 'fontColor' | 'bold' | 'italic'>;
    }
  /** A free name, of the workbook or of the sheet alone; either way it goes when the sheet is taken back. */
  | {
      readonly kind: 'name';
      readonly sheet: string;
      readonly scope: 'workbook' | 'sheet';
      readonly name: string;
      readonly formula: string;
      readonly hidden?: true;
    }
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number }
  | { readonly kind: 'tab-color'; readonly sheet: string; readonly color: string }
  | { readonly kind: 'select'; readonly sheet: string; readonly area: Area };

export interface ChartPlan {
  readonly type: 'column' | 'bar' | 'line' | 'pie';
  readonly title: string;
  /** On the same sheet, header row and label column included. */
  readonly source: Area;
  /** The cells that the chart covers. */
  readonly place: Area;
}

export interface Plan {
  /** Message key and arguments of what the plan does, for the journal and the Undo button. */
  readonly what: { readonly key: string; readonly args: Readonly<Record<string, string | number>> };
  readonly steps: readonly PlanStep[];
  /** The journal never drops it, however many actions follow: it is taken back by its own command. */
  readonly lasting?: true;
}
