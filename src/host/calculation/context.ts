import type { Area, Scalar, TableModel } from '../workbook/types';
import type { Node } from './nodes';
import type { ArrayValue, LambdaValue, Scope, Value } from './values';

/** What lies in the workbook, as formulas see it. */
export interface CellReader {
  /** Sheet names compare without letter case; `null` where there is none. */
  sheetIdOf(name: string): string | null;
  value(sheetId: string, row: number, column: number): Scalar;
  /** A whole column from row 0 to the last row that holds anything in it. */
  column(sheetId: string, column: number): ColumnVector;
  /** Last row and column that hold anything on any sheet: whole columns and rows are read no further. */
  readonly lastRow: number;
  readonly lastColumn: number;
  hasFormula(sheetId: string, row: number, column: number): string | null;
  isRowHidden(sheetId: string, row: number): boolean;
  spillFrom(sheetId: string, row: number, column: number): Area | null;
  table(name: string): { readonly sheetId: string; readonly table: TableModel } | null;
  tableAt(sheetId: string, row: number, column: number): TableModel | null;
  /** The formula of a name that `sheetId` sees, as a tree; `null` where there is no such name. */
  name(name: string, sheetId: string): { readonly node: Node; readonly sheetId: string } | null;
  readonly date1904: boolean;
}

/** A column's values by row, with an index of the rows of each value, made when first asked for. */
export interface ColumnVector {
  readonly values: readonly Scalar[];
  /** Rows, ascending, whose value has this key (see `matchKey`); "x" and a number: texts that spell the number. */
  rowsOf(key: string): readonly number[];
}

/** What a function of a formula may ask of its surroundings. */
export interface CallContext {
  readonly cells: CellReader;
  /** The cell that the formula stands in. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  evaluate(node: Node | null, scope: Scope): Value;
  /** Reads a reference; a scalar becomes one by one. */
  toArray(value: Value): ArrayValue;
  /** One cell of `value`, its first where there are several. */
  toScalar(value: Value): Scalar;
  /** Every cell of a reference or array, row after row; what lies beyond the used rows of a whole column is left out. */
  each(value: Value, visit: (value: Scalar) => void): void;
  /** Calls `apply` once, or once for each cell where an argument that is to be one cell is an array. */
  lift(given: readonly Value[], isScalar: (position: number) => boolean, apply: (single: readonly Value[]) => Value): Value;
  invoke(lambda: LambdaValue, given: readonly Value[]): Value;
}

/** A function that gets its arguments evaluated. */
export interface EagerFunction {
  readonly kind: 'eager';
  readonly least: number;
  readonly most: number;
  /** Whether the argument at this position is one cell, so that an array there yields an array of answers. */
  readonly isScalar: (position: number) => boolean;
  /** Without this, an error in a scalar argument is the answer. */
  readonly takesErrors: boolean;
  /**
   * Whether arguments are evaluated as in an array formula, also where the formula around it is none. 'unsure': a range
   * where one cell is meant is then not calculated, for Excel's own answer hangs on more than we know.
   */
  readonly isArrayContext: boolean | 'unsure';
  readonly apply: (given: readonly Value[], context: CallContext) => Value;
}

/** A function that decides itself which of its arguments are evaluated. */
export interface LazyFunction {
  readonly kind: 'lazy';
  readonly least: number;
  readonly most: number;
  readonly apply: (given: readonly (Node | null)[], context: CallContext, scope: Scope) => Value;
}

export type FunctionDefinition = EagerFunction | LazyFunction;

export type FunctionTable = { readonly [name: string]: FunctionDefinition };
