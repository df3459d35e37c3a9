import { SheetFormats } from './formats';
import { SparseGrid } from './grid';
import type { ConditionalFormatModel, ValidationModel } from './rules';
import type { Area, ChartModel, PageModel, Protection, Scalar, SheetLook, TableModel, Visibility } from './types';

export interface Hyperlink {
  /** A web address, or "#Sheet!A1" for a place in the workbook. */
  readonly location: string;
  readonly tip: string;
}

/** A formula that the file marks as computed over arrays. */
export interface ArrayFormula {
  /** The cells that its result fills, its own first. */
  readonly area: Area;
  /** True where it spills as far as its result needs; false for one entered with Ctrl+Shift+Enter. */
  readonly isDynamic: boolean;
}

/** All that a sheet holds. The reader fills one and hands it over; afterwards only `Sheet` changes it. */
export interface SheetData {
  visibility: Visibility;
  rightToLeft: boolean;
  protection: Protection | null;
  /** Constants, results of formulas and spilled values. */
  readonly values: SparseGrid<Exclude<Scalar, null>>;
  /** en-US, with "=". */
  readonly formulas: SparseGrid<string>;
  readonly formats: SheetFormats;
  /** By the cell that holds the formula. */
  readonly arrays: SparseGrid<ArrayFormula>;
  /** For each cell of a spill of more than one cell, the spill. */
  readonly spills: SparseGrid<Area>;
  merges: Area[];
  tables: TableModel[];
  pivots: Area[];
  charts: ChartModel[];
  hyperlinks: { readonly area: Area; readonly link: Hyperlink }[];
  page: PageModel;
  validations: ValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
  look: SheetLook;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

/** Excel's page of a new sheet on A4: margins 0.7, 0.75 and 0.3 inch. */
function defaultPage(): PageModel {
  return {
    orientation: 'portrait',
    paperSize: 9,
    fitToWidth: null,
    fitToHeight: null,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    printArea: null,
    titleRows: null,
    header: '',
    footer: '',
    centerHorizontally: false,
    centerVertically: false,
    firstPageNumber: null,
  };
}

export function emptySheetData(): SheetData {
  return {
    visibility: 'visible',
    rightToLeft: false,
    protection: null,
    values: new SparseGrid(),
    formulas: new SparseGrid(),
    formats: new SheetFormats(),
    arrays: new SparseGrid(),
    spills: new SparseGrid(),
    merges: [],
    tables: [],
    pivots: [],
    charts: [],
    hyperlinks: [],
    page: defaultPage(),
    validations: [],
    conditionalFormats: [],
    look: { tabColor: '', showGridlines: true, frozen: null },
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
