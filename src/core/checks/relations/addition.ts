/**
 * What the parts of a relation add up to. Several rules ask of the same relation: a long one is added once a check. Columns are
 * added in blocks that all ranges share, so that a running total in every row costs little more than one at the end.
 */
import { isCellError, type RangeRef, type SheetSnapshot } from '../../model/grid';
import type { Relation } from '../../model/recognition';
import type { Unit } from '../../model/roles';
import type { CheckContext } from '../context';
import { perCheck } from '../per-check';
import { decimalsOf } from '../../arithmetic/numbers';
import { isCeiling } from './addends';

export interface Addition {
  /** Of the parts that have a value, with their signs. */
  readonly sum: number;
  /** The same without the numbers kept as text, which SUM leaves out. */
  readonly sumOfNumbers: number;
  readonly largest: number;
  readonly count: number;
  readonly blanks: number;
  /** Parts said to be missing, unreadable ones, errors and "<10": the true sum is not known. */
  readonly unknown: number;
  /** How much more, and how much less, the true sum may be: the ceilings of parts such as "<10"; infinite for "more than 30", "about 50", ND. */
  readonly above: number;
  readonly below: number;
  readonly texts: number;
  /** What parts in hidden rows or columns add; SUBTOTAL leaves them out. */
  readonly hiddenSum: number;
  /** The most decimals that a part is written with. */
  readonly decimals: number;
  readonly units: ReadonlySet<Unit>;
}

const units: readonly Unit[] = ['person', 'service', 'operation', 'unit', 'money', 'percent', 'none'];
const bits = Object.fromEntries(units.map((unit, index) => [unit, 1 << index])) as Readonly<Record<Unit, number>>;
const unitSets: readonly ReadonlySet<Unit>[] = Array.from(
  { length: 1 << units.length },
  (_, some) => new Set(units.filter((_unit, index) => (some & (1 << index)) !== 0)),
);

class Tally {
  sum = 0;
  sumOfNumbers = 0;
  largest = 0;
  count = 0;
  blanks = 0;
  unknown = 0;
  above = 0;
  below = 0;
  texts = 0;
  hiddenSum = 0;
  decimals = 0;
  units = 0;

  addCell(context: CheckContext, sheet: SheetSnapshot, row: number, column: number, sign: 1 | -1): void {
    const figure = context.figures.at(sheet.name, row, column);
    const cell = figure || !sheet.area ? null : (sheet.values[row - sheet.area.top]?.[column - sheet.area.left] ?? null);
    const value = figure ? figure.value : typeof cell === 'number' ? cell : null;
    if (figure && value !== null && isCeiling(figure)) {
      this.unknown += 1;
      if (sign === 1) this.above += value;
      else this.below += value;
      return;
    }
    if (value === null) {
      if (figure ? figure.state === 'blank' : cell === null) this.blanks += 1;
      else if (figure ? figure.state === 'missing' || figure.state === 'unreadable' || figure.state === 'error' : isCellError(cell))
        this.addUnknown();
      return;
    }
    if (figure && figure.qualifier !== '=') this.addRough(figure.qualifier === '~', sign);
    const signed = sign * value;
    this.sum += signed;
    if (figure?.state === 'text-number') this.texts += 1;
    else this.sumOfNumbers += signed;
    if (figure?.state !== 'nothing') this.count += 1;
    if (Math.abs(value) > this.largest) this.largest = Math.abs(value);
    if (!Number.isInteger(value)) this.decimals = Math.max(this.decimals, decimalsOf(value));
    if (figure) this.units |= bits[figure.unit];
    if (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)) this.hiddenSum += signed;
  }

  private addUnknown(): void {
    this.unknown += 1;
    this.above = Infinity;
  }

  private addRough(isAbout: boolean, sign: 1 | -1): void {
    if (isAbout || sign === 1) this.above = Infinity;
    if (isAbout || sign === -1) this.below = Infinity;
  }

  addTally(other: Tally, sign: 1 | -1): void {
    this.sum += sign * other.sum;
    this.sumOfNumbers += sign * other.sumOfNumbers;
    this.largest = Math.max(this.largest, other.largest);
    this.count += other.count;
    this.blanks += other.blanks;
    this.unknown += other.unknown;
    this.above += sign === 1 ? other.above : other.below;
    this.below += sign === 1 ? other.below : other.above;
    this.texts += other.texts;
    this.hiddenSum += sign * other.hiddenSum;
    this.decimals = Math.max(this.decimals, other.decimals);
    this.units |= other.units;
  }
}

const blockRows = 256;

/** Whole blocks of columns, by sheet, column and block. */
const blocksOf = perCheck(() => new Map<string, Map<number, Tally>[]>());

function blockOf(context: CheckContext, sheet: SheetSnapshot, column: number, top: number): Tally {
  const sheets = blocksOf(context);
  let columns = sheets.get(sheet.name);
  if (!columns) sheets.set(sheet.name, (columns = []));
  const blocks = (columns[column] ??= new Map<number, Tally>());
  let block = blocks.get(top);
  if (!block) {
    block = new Tally();
    for (let row = top; row < top + blockRows; row += 1) block.addCell(context, sheet, row, column, 1);
    blocks.set(top, block);
  }
  return block;
}

function addRange(context: CheckContext, into: Tally, range: RangeRef, sign: 1 | -1): void {
  const sheet = context.sheet(range.sheet);
  if (!sheet) {
    into.blanks += (range.bottom - range.top + 1) * (range.right - range.left + 1);
    return;
  }
  for (let column = range.left; column <= range.right; column += 1) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      if (row % blockRows === 0 && row + blockRows - 1 <= range.bottom) {
        into.addTally(blockOf(context, sheet, column, row), sign);
        row += blockRows - 1;
      } else into.addCell(context, sheet, row, column, sign);
    }
  }
}

const additionsOf = perCheck(() => new Map<Relation, Addition>());

/** A large sheet has a total of a few cells in every row: those are added again sooner than kept. */
const fewCells = 16;

function cellCount({ parts }: Relation): number {
  return parts.reduce((sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}

export function add(context: CheckContext, relation: Relation): Addition {
  if (cellCount(relation) <= fewCells) return added(context, relation);
  const known = additionsOf(context);
  let addition = known.get(relation);
  if (!addition) known.set(relation, (addition = added(context, relation)));
  return addition;
}

function added(context: CheckContext, relation: Relation): Addition {
  const tally = new Tally();
  const { parts, signs } = relation;
  for (let index = 0; index < parts.length; index += 1) addRange(context, tally, parts[index] as RangeRef, signs?.[index] ?? 1);
  const { sum, sumOfNumbers, largest, count, blanks, unknown, above, below, texts, hiddenSum, decimals } = tally;
  return {
    sum,
    sumOfNumbers,
    largest,
    count,
    blanks,
    unknown,
    above,
    below,
    texts,
    hiddenSum,
    decimals,
    units: unitSets[tally.units] as ReadonlySet<Unit>,
  };
}
