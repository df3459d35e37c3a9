/** Percentages against the figures that they are of, and shares that are said to be the whole. */
import type { CellRef, RangeRef } from '../../model/grid';
import type { Field, Region, Relation } from '../../model/recognition';
import { percentFits, statedIn } from '../../arithmetic/percents';
import { isPercentColumn, isPercentFormat } from '../../recognition';
import { cellOf, type CheckContext } from '../context';
import { cellAt, dataRows, isTable, numberAt } from '../fields';
import { readAddend } from '../relations/addends';
import { decimalsOf, tidy } from '../../arithmetic/numbers';
import { add } from '../relations/addition';
import { simplest } from '../runs';
import type { Candidate, Rule } from '../rule';
import { achievements } from './achievement';

interface Percentage {
  readonly relation: Relation;
  readonly stated: number;
  /** In per cent. */
  readonly expected: number;
  readonly isFormatted: boolean;
  /** In per cent, of what the parts of a stated whole add up to, where that is another figure: the whole is said there. */
  readonly ofParts: number | null;
}

const rounding = /\b(?:ROUND|ROUNDUP|ROUNDDOWN|INT|TRUNC|MROUND|FIXED)\s*\(/i;

function sumOf(context: CheckContext, relation: Relation, parts: readonly RangeRef[]): number | null {
  const [only] = parts;
  if (only && parts.length === 1 && only.top === only.bottom && only.left === only.right)
    return readAddend(context, { sheet: only.sheet, row: only.top, column: only.left }, 1).value;
  const addition = add(context, { ...relation, parts });
  return addition.count === 0 || addition.unknown > 0 ? null : addition.sum;
}

/** Many rows share what they are divided by: it is added once. */
type Wholes = Map<RangeRef, number | null>;

/** What the parts of stated totals add up to, by the totals' cells. */
type SumsOfParts = ReadonlyMap<string, number>;

const keyOf = ({ sheet, row, column }: CellRef): string => `${sheet} ${row} ${column}`;

function sumsOfParts(context: CheckContext): SumsOfParts {
  const sums = new Map<string, number>();
  const wholes = new Set(
    context.recognition.relations.flatMap(({ kind, parts, over = parts.length - 1 }) => {
      const whole = kind === 'percent' ? parts[over] : undefined;
      return whole ? [keyOf({ sheet: whole.sheet, row: whole.top, column: whole.left })] : [];
    }),
  );
  for (const relation of context.recognition.relations) {
    if (relation.kind !== 'full' || !wholes.has(keyOf(relation.total))) continue;
    const addition = add(context, relation);
    if (addition.count > 0 && addition.unknown === 0) sums.set(keyOf(relation.total), addition.sum);
  }
  return sums;
}

function percentageOf(context: CheckContext, relation: Relation, wholes: Wholes, sums: SumsOfParts): Percentage | null {
  const { total, parts, over = parts.length - 1, origin } = relation;
  const stated = readAddend(context, total, 1).value;
  const numerator = sumOf(context, relation, parts.slice(0, over));
  const [first] = parts.slice(over, over + 1);
  if (stated === null || numerator === null || !first) return null;
  const known = wholes.get(first);
  const whole = known === undefined ? sumOf(context, relation, parts.slice(over)) : known;
  if (known === undefined) wholes.set(first, whole);
  if (whole === null || whole === 0) return null;
  // A formula that rounds rounds as it likes.
  if (origin === 'formula' && rounding.test(context.formula(total.sheet, total.row, total.column) ?? '')) return null;
  const sum = sums.get(keyOf({ sheet: first.sheet, row: first.top, column: first.left })) ?? whole;
  const ofParts = sum === whole || sum === 0 ? null : (numerator / sum) * 100;
  return {
    relation,
    stated,
    expected: (numerator / whole) * 100,
    ofParts,
    isFormatted: isPercentFormat(context.numberFormat(total.sheet, total.row, total.column)),
  };
}

/** A column holds fractions where its cells are shown as percentages, or where more of them fit so. */
function scaleOf(column: readonly Percentage[]): 1 | 100 {
  if (column.every(({ isFormatted }) => isFormatted)) return 100;
  const fitting = (scale: 1 | 100): number =>
    column.filter(({ stated, expected }) => percentFits(statedIn(stated, scale), expected)).length;
  return fitting(100) > fitting(1) ? 100 : 1;
}

function* againstFigures(context: CheckContext): Iterable<Candidate> {
  const columns = new Map<string, Percentage[]>();
  const wholes: Wholes = new Map();
  const sums = sumsOfParts(context);
  for (const relation of context.recognition.relations) {
    if (relation.kind !== 'percent') continue;
    const percentage = percentageOf(context, relation, wholes, sums);
    const key = `${context.regionAt(relation.total.sheet, relation.total.row, relation.total.column)?.id ?? relation.total.sheet} ${relation.total.column}`;
    const column = columns.get(key);
    if (percentage && column) column.push(percentage);
    else if (percentage) columns.set(key, [percentage]);
  }
  for (const column of columns.values()) {
    const scale = scaleOf(column);
    const told = new Set<number>();
    // What the layout says is said before what a formula does.
    for (const { relation, stated: value, expected, ofParts } of [...column].sort(
      (a, b) => Number(a.relation.origin === 'formula') - Number(b.relation.origin === 'formula'),
    )) {
      const stated = statedIn(value, scale);
      if (percentFits(stated, expected) || told.has(relation.total.row) || (ofParts !== null && percentFits(stated, ofParts))) continue;
      told.add(relation.total.row);
      const cell = cellOf(relation.total);
      const of = relation.parts.map(simplest);
      const places = 10 ** Math.min(Math.max(decimalsOf(stated), 1), 3);
      const right = Math.round(expected * places) / places;
      yield {
        code: 'percent-mismatch',
        outcome: 'fail',
        cells: [cell, ...of],
        found: stated,
        expected: right,
        gap: tidy(stated - right),
        args: { cell, stated, right, of },
      };
    }
  }
}

const around = 20;

/** Shares that are said to be the whole and are not, where nothing else on the sheet tells which one is wrong. */
function* inShares(context: CheckContext, region: Region, field: Field): Iterable<Candidate> {
  const totalRow = region.rows.find((row) => row.kind === 'total');
  const whole = totalRow ? numberAt(context, region, totalRow.row, field) : null;
  if (!totalRow || whole === null || context.formula(region.sheet, totalRow.row, field.column) !== null) return;
  const rows = dataRows(region)
    .map(({ row }) => ({ row, percent: numberAt(context, region, row, field) }))
    .filter((one): one is { row: number; percent: number } => one.percent !== null);
  const isFormatted = rows.every(({ row }) => isPercentFormat(context.numberFormat(region.sheet, row, field.column)));
  const scale = isFormatted || rows.every(({ percent }) => Math.abs(percent) <= 1) ? 100 : 1;
  if (rows.length < 3 || tidy(whole * scale) !== 100) return;
  const sum = tidy(rows.reduce((total, { percent }) => total + percent * scale, 0));
  const unwritten = rows.reduce((most, { percent }) => most + 0.5 * 10 ** -decimalsOf(tidy(percent * scale)), 0.5);
  if (Math.abs(sum - 100) <= unwritten || Math.abs(sum - 100) > around || rows.some(({ percent }) => percent < 0)) return;
  const cell = cellAt(region, totalRow.row, field);
  const parts = rows.map(({ row }) => cellAt(region, row, field));
  yield {
    code: 'percent-mismatch',
    outcome: 'fail',
    cells: [cell, ...parts],
    message: 'percent-mismatch.shares',
    found: 100,
    expected: sum,
    gap: tidy(100 - sum),
    args: { cell, sum, count: rows.length },
  };
}

export const percents: Rule = {
  codes: [{ code: 'percent-mismatch', group: 'sums', severity: 'error', needs: ['relations'], rank: 110 }],
  *run(context) {
    yield* againstFigures(context);
    yield* achievements(context);
    const related = new Set(
      context.recognition.relations.filter(({ kind }) => kind === 'percent').map(({ total }) => `${total.sheet}\n${total.column}`),
    );
    for (const region of context.recognition.regions.filter(isTable)) {
      for (const field of region.fields) {
        if (isPercentColumn({ ...field, levels: [field.header] }) && !related.has(`${region.sheet}\n${field.column}`))
          yield* inShares(context, region, field);
      }
    }
  },
};
