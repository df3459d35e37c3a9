import type { Node } from '../nodes';
import type { CallContext, FunctionTable } from '../context';
import { cellOf, commonShape, buildArray, shapeOf } from '../arrays';
import { ArrayValue, NA_ERROR, Reference, VALUE_ERROR, compareScalars, isError, toBoolean, toNumber } from '../values';
import type { Scope, Value } from '../values';
import type { CellErrorValue, ErrorCode, Scalar } from '../../workbook/types';
import { unknown } from '../interruption';
import { MANY, inspecting, lazy, ranges, scalars } from './define';

/** One truth for the whole argument, or an array of them. */
function conditionOf(node: Node | null, context: CallContext, scope: Scope): Scalar | ArrayValue {
  const value = context.evaluate(node, scope);
  return isManyCells(value)
    ? (context.lift(
        [value],
        () => true,
        ([single]) => single,
      ) as Scalar | ArrayValue)
    : context.toScalar(value);
}

const isSeveral = (reference: Reference): boolean => reference.areas.some((area) => area.top !== area.bottom || area.left !== area.right);
const isLarger = (array: ArrayValue): boolean => array.rows.length > 1 || (array.rows[0]?.length ?? 0) > 1;
const isManyCells = (value: Value): boolean =>
  (value instanceof Reference && isSeveral(value)) || (value instanceof ArrayValue && isLarger(value));

function choose(condition: Scalar, context: CallContext, scope: Scope, yes: Node | null | undefined, no: Node | null | undefined): Value {
  const truth = toBoolean(condition);
  if (typeof truth !== 'boolean') return truth;
  const branch = truth ? yes : no;
  // A branch that is left empty gives 0, one that is left away TRUE or FALSE.
  return branch === undefined ? truth : (context.evaluate(branch, scope) ?? 0);
}

/** Both branches over the whole shape of the condition. */
function chooseEach(condition: ArrayValue, yes: Value, no: Value, context: CallContext): ArrayValue {
  const [whenTrue, whenFalse] = [context.toArray(yes), context.toArray(no)];
  return buildArray(commonShape([condition, whenTrue, whenFalse]), (row, column) => {
    const truth = toBoolean(cellOf(condition, row, column));
    if (typeof truth !== 'boolean') return truth;
    return cellOf(truth ? whenTrue : whenFalse, row, column);
  });
}

const iff = lazy(2, 3, ([test = null, yes, no], context, scope) => {
  const condition = conditionOf(test, context, scope);
  if (!(condition instanceof ArrayValue)) return choose(condition, context, scope, yes, no);
  const whenTrue = yes === undefined ? true : (context.evaluate(yes, scope) ?? 0);
  const whenFalse = no === undefined ? false : (context.evaluate(no, scope) ?? 0);
  return chooseEach(condition, whenTrue, whenFalse, context);
});

const ifs = lazy(2, MANY, (given, context, scope) => {
  for (let position = 0; position < given.length; position += 2) {
    const condition = conditionOf(given[position] ?? null, context, scope);
    if (condition instanceof ArrayValue) return ifsEach(given.slice(position), context, scope);
    const truth = toBoolean(condition);
    if (typeof truth !== 'boolean') return truth;
    if (truth) return context.evaluate(given[position + 1] ?? null, scope) ?? 0;
  }
  return NA_ERROR;
});

function ifsEach([test, yes, ...rest]: readonly (Node | null)[], context: CallContext, scope: Scope): Value {
  if (test === undefined) return NA_ERROR;
  const condition = context.toArray(context.evaluate(test, scope));
  return chooseEach(condition, context.evaluate(yes ?? null, scope) ?? 0, ifsEach(rest, context, scope), context);
}

const catching = (catches: (value: CellErrorValue) => boolean) =>
  lazy(2, 2, ([tried = null, instead = null], context, scope) => {
    const value = context.evaluate(tried, scope);
    if (isManyCells(value)) {
      const lifted = context.lift(
        [value],
        () => true,
        ([single]) => single,
      );
      if (lifted instanceof ArrayValue) {
        const fallback = context.toArray(context.evaluate(instead, scope) ?? 0);
        return buildArray(shapeOf(lifted), (row, column) => {
          const cell = cellOf(lifted, row, column);
          return isError(cell) && catches(cell) ? cellOf(fallback, row, column) : cell;
        });
      }
    }
    const single = context.toScalar(value);
    if (isError(single) && catches(single)) return context.evaluate(instead, scope) ?? 0;
    return value ?? 0;
  });

/** In ranges texts and blanks are passed over; without any truth value the answer is #VALUE!. */
const joining = (join: (truths: readonly boolean[]) => boolean) =>
  ranges(1, MANY, (given, context) => {
    const truths: boolean[] = [];
    let error: CellErrorValue | null = null;
    for (const value of given) {
      if (value instanceof Reference || value instanceof ArrayValue) {
        context.each(value, (cell) => {
          if (typeof cell === 'boolean') truths.push(cell);
          else if (typeof cell === 'number') truths.push(cell !== 0);
          else if (isError(cell)) error ??= cell;
        });
      } else {
        const truth = toBoolean(context.toScalar(value));
        if (typeof truth === 'boolean') truths.push(truth);
        else error ??= truth;
      }
      if (error) return error;
    }
    return truths.length === 0 ? VALUE_ERROR : join(truths);
  });

/** The one value that chooses among others. */
function chooserOf(node: Node | null, context: CallContext, scope: Scope): Scalar {
  const condition = conditionOf(node, context, scope);
  return condition instanceof ArrayValue ? unknown('an array where one value chooses') : condition;
}

const switching = lazy(3, MANY, ([subject = null, ...rest], context, scope) => {
  const value = chooserOf(subject, context, scope);
  if (isError(value)) return value;
  for (let position = 0; position + 1 < rest.length; position += 2) {
    const candidate = chooserOf(rest[position] ?? null, context, scope);
    if (isError(candidate)) return candidate;
    if (compareScalars(value, candidate) === 0) return context.evaluate(rest[position + 1] ?? null, scope) ?? 0;
  }
  return rest.length % 2 === 1 ? (context.evaluate(rest.at(-1) ?? null, scope) ?? 0) : NA_ERROR;
});

const choosing = lazy(2, MANY, ([index = null, ...choices], context, scope) => {
  const value = toNumber(chooserOf(index, context, scope));
  if (isError(value)) return value;
  const position = Math.trunc(value);
  const chosen = position >= 1 ? choices[position - 1] : undefined;
  return chosen === undefined ? VALUE_ERROR : (context.evaluate(chosen, scope) ?? 0);
});

const inspect = (test: (value: Scalar) => boolean) => inspecting(1, 1, ([value]) => test(value ?? null));

const errorNumbers: readonly ErrorCode[] = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!'];

function typeNumber(value: Scalar): number {
  if (isError(value)) return 16;
  if (typeof value === 'string') return 2;
  return typeof value === 'boolean' ? 4 : 1;
}

export const logicFunctions: FunctionTable = {
  IF: iff,
  IFS: ifs,
  IFERROR: catching(() => true),
  IFNA: catching(({ error }) => error === '#N/A'),
  AND: joining((truths) => truths.every((truth) => truth)),
  OR: joining((truths) => truths.some((truth) => truth)),
  XOR: joining((truths) => truths.filter((truth) => truth).length % 2 === 1),
  NOT: scalars(1, 1, ([value]) => {
    const truth = toBoolean(value ?? null);
    return typeof truth === 'boolean' ? !truth : truth;
  }),
  SWITCH: switching,
  CHOOSE: choosing,
  TRUE: scalars(0, 0, () => true),
  FALSE: scalars(0, 0, () => false),
  NA: scalars(0, 0, () => NA_ERROR),
  'ERROR.TYPE': inspecting(1, 1, ([value = null]) => {
    if (!isError(value)) return NA_ERROR;
    const place = errorNumbers.indexOf(value.error);
    return place < 0 ? unknown(`the number of ${value.error}`) : place + 1;
  }),
  TYPE: ranges(1, 1, ([value], context) => (isManyCells(value) ? 64 : typeNumber(context.toScalar(value)))),
  ISBLANK: inspect((value) => value === null),
  ISNUMBER: inspect((value) => typeof value === 'number'),
  ISTEXT: inspect((value) => typeof value === 'string'),
  ISNONTEXT: inspect((value) => typeof value !== 'string'),
  ISLOGICAL: inspect((value) => typeof value === 'boolean'),
  ISERROR: inspect(isError),
  ISERR: inspect((value) => isError(value) && value.error !== '#N/A'),
  ISNA: inspect((value) => isError(value) && value.error === '#N/A'),
};
