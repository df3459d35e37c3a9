import type { Scalar } from '../workbook/types';

/** One end of a reference: an offset from the formula's own cell, or a fixed index; `null` for a whole row or column. */
export interface Bound {
  readonly index: number;
  readonly isFixed: boolean;
}

export interface ReferenceNode {
  readonly kind: 'reference';
  /** `null` is the formula's own sheet. */
  readonly sheet: string | null;
  readonly top: Bound | null;
  readonly left: Bound | null;
  readonly bottom: Bound | null;
  readonly right: Bound | null;
}

export interface TableNode {
  readonly kind: 'table';
  /** `null` is the table that the formula stands in. */
  readonly table: string | null;
  /** None for all columns, one, or the two ends of a run. */
  readonly columns: readonly string[];
  /** Lower case: "this row", "headers", "data", "totals", "all". */
  readonly sections: readonly string[];
}

export interface CallNode {
  readonly kind: 'call';
  /** Upper case, without storage prefixes. */
  readonly name: string;
  readonly arguments: readonly (Node | null)[];
}

export type BinaryOperator = '=' | '<' | '>' | '<=' | '>=' | '<>' | '-' | '+' | '*' | '/' | '^' | ':' | ' ' | ',' | '&';
export type UnaryOperator = '+' | '-' | '%' | '#' | '@';

export type Node =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | ReferenceNode
  | TableNode
  | CallNode
  | { readonly kind: 'name'; readonly name: string; readonly sheet: string | null }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: 'invoke'; readonly callee: Node; readonly arguments: readonly (Node | null)[] }
  | { readonly kind: 'let'; readonly declarations: readonly { readonly name: string; readonly value: Node | null }[]; readonly body: Node }
  | { readonly kind: 'lambda'; readonly parameters: readonly string[]; readonly body: Node };
