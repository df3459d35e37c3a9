import type { CellErrorValue, Scalar } from '../../workbook/types';
import type { CallContext, FunctionTable } from '../context';
import { parseCriterion } from '../criteria';
import type { Criterion } from '../criteria';
import { MAX_ROW } from '../resolve';
import { DIV_ERROR, Reference, VALUE_ERROR, isError } from '../values';
import type { SheetArea, Value } from '../values';
import { MANY, ranges } from './define';

interface Condition {
  readonly area: SheetArea;
  readonly criterion: Criterion;
}

const heightOf = (area: SheetArea): number => area.bottom - area.top + 1;
const widthOf = (area: SheetArea): number => area.right - area.left + 1;

function areaOf(value: Value): SheetArea | null {
  const [area] = value instanceof Reference && value.areas.length === 1 ? value.areas : [];
  return area ?? null;
}

/** Cells by their place in an area, row after row. */
function cellReader(area: SheetArea, context: CallContext): (offset: number) => Scalar {
  const width = widthOf(area);
  if (width === 1) {
    const { values } = context.cells.column(area.sheetId, area.left);
    return (offset) => values[area.top + offset] ?? null;
  }
  const columns = Array.from({ length: width }, (_, column) => context.cells.column(area.sheetId, area.left + column).values);
  return (offset) => columns[offset % width]?.[area.top + Math.floor(offset / width)] ?? null;
}

/** Places, ascending, that one condition accepts by its keys; `null` where it must be asked cell by cell. */
function placesByKey({ area, criterion }: Condition, context: CallContext): readonly number[] | null {
  if (criterion.keys === null || widthOf(area) !== 1) return null;
  const vector = context.cells.column(area.sheetId, area.left);
  const lists = criterion.keys.map((key) => vector.rowsOf(key)).filter((rows) => rows.length > 0);
  const [first = []] = lists;
  return lists.length <= 1 ? first : lists.flat().sort((a, b) => a - b);
}

function firstAtLeast(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Visits the places that all conditions accept, in order. The condition that leaves the fewest leads, the others are asked
 * only there. Whole columns end with the last used row.
 */
function eachMatch(conditions: readonly Condition[], context: CallContext, visit: (offset: number) => void): void {
  const [model] = conditions;
  if (!model) return;
  let lead: { readonly condition: Condition; readonly rows: readonly number[] } | null = null;
  for (const condition of conditions) {
    const rows = placesByKey(condition, context);
    if (rows && (lead === null || rows.length < lead.rows.length)) lead = { condition, rows };
  }
  const others = conditions
    .filter((condition) => condition !== lead?.condition)
    .map(({ area, criterion }) => ({ read: cellReader(area, context), criterion }));
  const visitIfAll = (offset: number) => {
    for (const { read, criterion } of others) if (!criterion.accepts(read(offset))) return;
    visit(offset);
  };
  if (lead) {
    const { top, bottom } = lead.condition.area;
    const { rows } = lead;
    for (let index = firstAtLeast(rows, top); index < rows.length && (rows[index] ?? 0) <= bottom; index++)
      visitIfAll((rows[index] ?? 0) - top);
    return;
  }
  const count = usedHeight(model.area, context) * widthOf(model.area);
  for (let offset = 0; offset < count; offset++) visitIfAll(offset);
}

const usedHeight = (area: SheetArea, context: CallContext): number =>
  area.bottom === MAX_ROW ? Math.max(1, context.cells.lastRow - area.top + 1) : heightOf(area);

/** Pairs of range and criterion; an error where the ranges differ in shape. */
function conditionsOf(given: readonly Value[], shape: SheetArea | null): readonly Condition[] | CellErrorValue {
  const conditions: Condition[] = [];
  let model = shape;
  for (let position = 0; position < given.length; position += 2) {
    const area = areaOf(given[position]);
    if (!area || position + 1 >= given.length) return VALUE_ERROR;
    model ??= area;
    if (heightOf(area) !== heightOf(model) || widthOf(area) !== widthOf(model)) return VALUE_ERROR;
    conditions.push({ area, criterion: parseCriterion((given[position + 1] ?? null) as Scalar) });
  }
  return conditions;
}

type Reduce = (numbers: readonly number[]) => Scalar;

function reduceMatches(target: SheetArea, conditions: readonly Condition[], context: CallContext, reduce: Reduce): Scalar {
  const read = cellReader(target, context);
  const numbers: number[] = [];
  let error: CellErrorValue | null = null;
  eachMatch(conditions, context, (offset) => {
    const value = read(offset);
    if (typeof value === 'number') numbers.push(value);
    else if (error === null && isError(value)) error = value;
  });
  return error ?? reduce(numbers);
}

/** `(range, criterion, [target])`; the target has the range's shape from its own first cell. */
const single = (reduce: Reduce) =>
  ranges(
    2,
    3,
    ([range, criterion, target], context) => {
      const area = areaOf(range);
      const chosen = target === undefined ? area : areaOf(target);
      if (!area || !chosen) return VALUE_ERROR;
      const shaped = { ...chosen, bottom: chosen.top + heightOf(area) - 1, right: chosen.left + widthOf(area) - 1 };
      return reduceMatches(shaped, [{ area, criterion: parseCriterion((criterion ?? null) as Scalar) }], context, reduce);
    },
    [1],
  );

/** `(target, range, criterion, …)`. */
const several = (reduce: Reduce) =>
  ranges(
    3,
    MANY,
    ([target, ...pairs], context) => {
      const area = areaOf(target);
      const conditions = area ? conditionsOf(pairs, area) : VALUE_ERROR;
      return area && !isError(conditions) ? reduceMatches(area, conditions, context, reduce) : VALUE_ERROR;
    },
    (position) => position > 0 && position % 2 === 0,
  );

function count(given: readonly Value[], context: CallContext): Scalar {
  const conditions = conditionsOf(given, null);
  if (isError(conditions)) return conditions;
  let matches = 0;
  eachMatch(conditions, context, () => matches++);
  const [model] = conditions;
  const isBlankCounted = conditions.every(({ criterion }) => criterion.acceptsBlank);
  if (model && isBlankCounted) matches += (heightOf(model.area) - usedHeight(model.area, context)) * widthOf(model.area);
  return matches;
}

const total: Reduce = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
const mean: Reduce = (numbers) => (numbers.length === 0 ? DIV_ERROR : numbers.reduce((sum, number) => sum + number, 0) / numbers.length);
const most: Reduce = (numbers) => numbers.reduce((best, number) => Math.max(best, number), numbers[0] ?? 0);
const least: Reduce = (numbers) => numbers.reduce((best, number) => Math.min(best, number), numbers[0] ?? 0);

// An error as a criterion looks for that error.
const seeking = <T extends object>(definition: T) => ({ ...definition, takesErrors: true });

export const conditionalFunctions: FunctionTable = {
  SUMIF: seeking(single(total)),
  AVERAGEIF: seeking(single(mean)),
  COUNTIF: seeking(ranges(2, 2, count, [1])),
  COUNTIFS: seeking(ranges(2, MANY, count, (position) => position % 2 === 1)),
  SUMIFS: seeking(several(total)),
  AVERAGEIFS: seeking(several(mean)),
  MAXIFS: seeking(several(most)),
  MINIFS: seeking(several(least)),
};
