import type { CellErrorValue, Scalar } from '../workbook/types';
import { buildArray, cellOf, commonShape } from './arrays';
import type { CallContext, CellReader, EagerFunction, FunctionTable } from './context';
import { unknown } from './interruption';
import type { BinaryOperator, CallNode, Node, UnaryOperator } from './nodes';
import { applyBinary, applyUnary, snapToZero } from './operators';
import { MAX_COLUMN, MAX_ROW, resolveReference, resolveTable } from './resolve';
import type { Position } from './resolve';
import { ArrayValue, LambdaValue, REF_ERROR, Reference, VALUE_ERROR, errorValue, isError } from './values';
import type { Scope, SheetArea, Value } from './values';

/** Asks for functions that are computed outside; interrupts where the answer is still to come. */
export interface CustomCalls {
  has(name: string): boolean;
  call(name: string, given: readonly Value[], context: CallContext): Value;
}

const NO_SCOPE: Scope = new Map();
const DEEPEST = 200;
/** Beyond this an array of whole columns would be no answer to anything. */
const MOST_CELLS = 5_000_000;
const TALL = 24;
/** Parts evaluated and cells looked at for one formula: seconds, where Excel would let a user press Escape. */
const MOST_STEPS = 30_000_000;
/** Evaluating a part takes as long as looking at so many cells. */
const STEPS_OF_PART = 5;

/** Evaluates the formula of one cell. */
export class Evaluator implements CallContext {
  private depth = 0;
  private arrayDepth = 0;
  private unsureDepth = 0;
  private steps = 0;

  /** @param isLegacy whether a range where one cell is meant stands for the cell beside the formula (files' ordinary formulas) */
  constructor(
    readonly cells: CellReader,
    private readonly at: Position,
    private readonly functions: FunctionTable,
    private readonly custom: CustomCalls,
    private readonly isLegacy: boolean,
  ) {}

  get sheetId(): string {
    return this.at.sheetId;
  }
  get row(): number {
    return this.at.row;
  }
  get column(): number {
    return this.at.column;
  }

  /** The whole formula; what cancels but for rounding in its last step is 0, as in Excel. */
  evaluateWhole(node: Node): Value {
    const isSum = node.kind === 'binary' && (node.operator === '-' || node.operator === '+');
    if (!isSum) return this.evaluate(node);
    const left = this.evaluate(node.left);
    const result = this.binary(node.operator, left, this.evaluate(node.right));
    const isSingle = !(result instanceof ArrayValue) && !(result instanceof Reference) && !(result instanceof LambdaValue);
    return isSingle ? snapToZero(result ?? null, this.toScalar(left)) : result;
  }

  evaluate(node: Node | null, scope: Scope = NO_SCOPE): Value {
    if (node === null) return undefined;
    if (++this.depth > DEEPEST) unknown('the formula is nested too deeply');
    this.spend(STEPS_OF_PART);
    try {
      return this.evaluateNode(node, scope);
    } finally {
      this.depth--;
    }
  }

  private spend(steps: number): void {
    this.steps += steps;
    if (this.steps > MOST_STEPS) unknown('the formula takes too long to calculate');
  }

  private evaluateNode(node: Node, scope: Scope): Value {
    switch (node.kind) {
      case 'literal':
        return node.value;
      case 'reference':
        return asReference(resolveReference(node, this.at, this.cells));
      case 'table':
        return asReference(resolveTable(node, this.at, this.cells));
      case 'name':
        return this.named(node.name, node.sheet, scope);
      case 'array':
        return new ArrayValue(node.rows);
      case 'unary':
        return this.unary(node.operator, this.evaluate(node.operand, scope));
      case 'binary':
        return this.binary(node.operator, this.evaluate(node.left, scope), this.evaluate(node.right, scope));
      case 'call':
        return this.call(node, scope);
      case 'let': {
        const inner = new Map(scope);
        for (const { name, value } of node.declarations) inner.set(name, this.evaluate(value, inner));
        return this.evaluate(node.body, inner);
      }
      case 'lambda':
        return new LambdaValue(node.parameters, node.body, scope);
      case 'invoke': {
        const callee = this.evaluate(node.callee, scope);
        return callee instanceof LambdaValue ? this.invoke(callee, this.evaluateAll(node.arguments, scope)) : VALUE_ERROR;
      }
    }
  }

  private evaluateAll(nodes: readonly (Node | null)[], scope: Scope): Value[] {
    return nodes.map((node) => this.evaluate(node, scope));
  }

  invoke(lambda: LambdaValue, given: readonly Value[]): Value {
    if (given.length > lambda.parameters.length) return VALUE_ERROR;
    const scope = new Map(lambda.scope);
    lambda.parameters.forEach((name, position) => scope.set(name, given[position]));
    return this.evaluate(lambda.body, scope);
  }

  private named(name: string, sheet: string | null, scope: Scope): Value {
    const folded = name.toLowerCase();
    if (sheet === null && scope.has(folded)) return scope.get(folded);
    const sheetId = sheet === null ? this.at.sheetId : this.cells.sheetIdOf(sheet);
    const found = sheetId === null ? null : this.cells.name(name, sheetId);
    return found ? this.evaluate(found.node) : unknown(`there is no name ${name}`);
  }

  private call(node: CallNode, scope: Scope): Value {
    const local = scope.get(node.name.toLowerCase());
    if (local instanceof LambdaValue) return this.invoke(local, this.evaluateAll(node.arguments, scope));
    const definition = Object.hasOwn(this.functions, node.name) ? this.functions[node.name] : undefined;
    if (!definition) return this.callOther(node, scope);
    if (node.arguments.length < definition.least || node.arguments.length > definition.most)
      return unknown(`${node.name} has too few or too many arguments`);
    if (definition.kind === 'lazy') return definition.apply(node.arguments, this, scope);
    const { isArrayContext } = definition;
    if (isArrayContext === true) this.arrayDepth++;
    if (isArrayContext === 'unsure') this.unsureDepth++;
    try {
      return this.applyEager(definition, this.evaluateAll(node.arguments, scope));
    } finally {
      if (isArrayContext === true) this.arrayDepth--;
      if (isArrayContext === 'unsure') this.unsureDepth--;
    }
  }

  private callOther(node: CallNode, scope: Scope): Value {
    if (this.custom.has(node.name)) return this.custom.call(node.name, this.evaluateAll(node.arguments, scope), this);
    const found = this.cells.name(node.name, this.at.sheetId);
    if (!found) return unknown(`the function ${node.name} is not known`);
    const callee = this.evaluate(found.node);
    return callee instanceof LambdaValue
      ? this.invoke(callee, this.evaluateAll(node.arguments, scope))
      : unknown(`${node.name} is not a function`);
  }

  private applyEager(definition: EagerFunction, given: readonly Value[]): Value {
    return this.lift(given, definition.isScalar, (single) => {
      if (!definition.takesErrors) {
        for (let position = 0; position < single.length; position++) {
          const value = single[position];
          if (definition.isScalar(position) && isError(value)) return value;
        }
      }
      return definition.apply(single, this);
    });
  }

  /** Calls `apply` once, or once for each cell where an argument that is to be one cell is an array. */
  lift(given: readonly Value[], isScalar: (position: number) => boolean, apply: (single: readonly Value[]) => Value): Value {
    const single = given.map((value, position) => (isScalar(position) ? this.narrow(value) : value));
    const many: ArrayValue[] = [];
    single.forEach((value, position) => {
      if (isScalar(position) && value instanceof ArrayValue) many.push(value);
    });
    if (many.length === 0) return apply(single);
    const shape = commonShape(many);
    if (shape.rows * shape.columns > MOST_CELLS) unknown('the array is too large');
    this.spend(shape.rows * shape.columns);
    return buildArray(shape, (row, column) =>
      this.toScalar(
        apply(single.map((value, position) => (isScalar(position) && value instanceof ArrayValue ? cellOf(value, row, column) : value))),
      ),
    );
  }

  /** Where one cell is meant: a scalar, or an array if there are several. */
  private narrow(value: Value): Value {
    if (value instanceof Reference) {
      const [area] = value.areas;
      if (!area || value.areas.length > 1) return VALUE_ERROR;
      if (area.top === area.bottom && area.left === area.right) return this.cells.value(area.sheetId, area.top, area.left);
      if (this.isLegacy && this.arrayDepth === 0)
        return this.unsureDepth > 0 ? unknown('a range where one cell is meant') : this.besideFormula(area);
      return this.toArray(value);
    }
    if (value instanceof ArrayValue && value.rows.length === 1 && value.rows[0]?.length === 1) return value.rows[0][0] ?? null;
    return value instanceof LambdaValue ? errorValue('#CALC!') : value;
  }

  /** Implicit intersection: the cell of a column in the formula's row, or of a row in the formula's column. */
  private besideFormula(area: SheetArea): Scalar {
    const { row, column } = this.at;
    if (area.left === area.right && row >= area.top && row <= area.bottom) return this.cells.value(area.sheetId, row, area.left);
    if (area.top === area.bottom && column >= area.left && column <= area.right) return this.cells.value(area.sheetId, area.top, column);
    return VALUE_ERROR;
  }

  private unary(operator: UnaryOperator, operand: Value): Value {
    if (operator === '@') return this.intersect(operand);
    if (operator === '#') return this.spilled(operand);
    return this.lift([operand], always, ([single]) => applyUnary(operator, (single ?? null) as Scalar));
  }

  private intersect(operand: Value): Value {
    if (operand instanceof ArrayValue) return operand.rows[0]?.[0] ?? null;
    const [area] = operand instanceof Reference ? operand.areas : [];
    if (!area) return operand;
    return area.top === area.bottom && area.left === area.right ? operand : this.besideFormula(area);
  }

  private spilled(operand: Value): Value {
    const [area] = operand instanceof Reference ? operand.areas : [];
    if (!area) return REF_ERROR;
    const spill = this.cells.spillFrom(area.sheetId, area.top, area.left);
    if (spill) return new Reference([{ sheetId: area.sheetId, ...spill }]);
    return this.cells.hasFormula(area.sheetId, area.top, area.left) === null ? REF_ERROR : operand;
  }

  private binary(operator: BinaryOperator, left: Value, right: Value): Value {
    if (operator === ':' || operator === ',' || operator === ' ') return combine(operator, left, right);
    return this.lift([left, right], always, ([a, b]) => applyBinary(operator, (a ?? null) as Scalar, (b ?? null) as Scalar));
  }

  toScalar(value: Value): Scalar {
    const narrow = this.narrow(value);
    if (narrow instanceof ArrayValue) return narrow.rows[0]?.[0] ?? null;
    return (narrow ?? null) as Scalar;
  }

  toArray(value: Value): ArrayValue {
    if (value instanceof ArrayValue) {
      // Whoever asks goes through it: a lookup for each of many values would do so many times.
      this.spend(value.rows.length);
      return value;
    }
    if (!(value instanceof Reference)) return new ArrayValue([[this.toScalar(value)]]);
    const [area] = value.areas;
    if (!area || value.areas.length > 1) return new ArrayValue([[VALUE_ERROR]]);
    const { top, left, bottom, right } = this.clipped(area);
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) unknown('the range is too large');
    this.spend((bottom - top + 1) * (right - left + 1));
    const read = this.reader(area.sheetId, bottom - top);
    return buildArray({ rows: bottom - top + 1, columns: right - left + 1 }, (row, column) => read(top + row, left + column));
  }

  each(value: Value, visit: (value: Scalar) => void): void {
    if (value instanceof ArrayValue) {
      for (const row of value.rows) for (const cell of row) visit(cell);
    } else if (value instanceof Reference) {
      for (const area of value.areas) this.eachOfArea(area, visit);
    } else visit(this.toScalar(value));
  }

  private eachOfArea(area: SheetArea, visit: (value: Scalar) => void): void {
    const { top, left, bottom, right } = this.clipped(area);
    this.spend((bottom - top + 1) * (right - left + 1));
    if (left === right && bottom - top > TALL) {
      const { values } = this.cells.column(area.sheetId, left);
      for (let row = top; row <= bottom; row++) visit(values[row] ?? null);
      return;
    }
    const read = this.reader(area.sheetId, bottom - top);
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) visit(read(row, column));
  }

  private reader(sheetId: string, height: number): (row: number, column: number) => Scalar {
    if (height <= TALL) return (row, column) => this.cells.value(sheetId, row, column);
    return (row, column) => this.cells.column(sheetId, column).values[row] ?? null;
  }

  /** Whole columns and rows end with the last cell used on any sheet, so that those of several sheets stay equally long. */
  private clipped(area: SheetArea): SheetArea {
    return {
      ...area,
      bottom: area.bottom === MAX_ROW ? Math.max(area.top, this.cells.lastRow) : area.bottom,
      right: area.right === MAX_COLUMN ? Math.max(area.left, this.cells.lastColumn) : area.right,
    };
  }
}

const always = (): boolean => true;

const asReference = (area: SheetArea | CellErrorValue): Value => ('error' in area ? area : new Reference([area]));

/** Range, union and intersection of references. */
function combine(operator: ':' | ',' | ' ', left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (!(left instanceof Reference) || !(right instanceof Reference)) return VALUE_ERROR;
  if (operator === ',') return new Reference([...left.areas, ...right.areas]);
  const [a] = left.areas;
  const [b] = right.areas;
  if (!a || !b || left.areas.length > 1 || right.areas.length > 1) return unknown('a range over several areas');
  if (a.sheetId !== b.sheetId) return VALUE_ERROR;
  const outer = operator === ':' ? { low: Math.min, high: Math.max } : { low: Math.max, high: Math.min };
  const area: SheetArea = {
    sheetId: a.sheetId,
    top: outer.low(a.top, b.top),
    left: outer.low(a.left, b.left),
    bottom: outer.high(a.bottom, b.bottom),
    right: outer.high(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? errorValue('#NULL!') : new Reference([area]);
}
