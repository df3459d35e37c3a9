/** The workbook's own classes, in one place for the services. */
export { AreaList, areasOverlap, boundingArea, cellArea, maxColumns, maxRows, sameArea, wholeSheet } from '../workbook/areas';
export type { Area, CellErrorValue, Change, ChartModel, NameModel, PageModel, Scalar, Style, TableModel } from '../workbook/types';
export { isWholly, noRule, over } from '../workbook/rules';
export type {
  AlertStyle,
  Comparison,
  ConditionalFormatModel,
  DifferentialFormat,
  ValidationModel,
  ValidationRule,
  ValidationType,
} from '../workbook/rules';
export type { Sheet } from '../workbook/sheet';
export { Workbook } from '../workbook/workbook';
