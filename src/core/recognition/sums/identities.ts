/** Typed columns that follow from others row by row: closing stock, differences, running totals. Kept only where rows bear them out. */
import { balanceWords } from '../../lexicon/balances';
import type { Relation } from '../../model/recognition';
import type { Column } from '../meaning/table';
import { phraseAt, words } from '../../lexicon/folding';
import { rowRuns } from '../cells/ranges';
import type { Table } from '../meaning/table';
import { agrees, hasFormulaAt, numberAt } from '../meaning/table';

const enough = 0.8;

/** In a short table one slip must not hide what a column follows from. */
function isEnough(held: number, asked: number): boolean {
  return held >= 2 && (held >= asked * enough || held >= asked - 1);
}

interface Identity {
  readonly total: number;
  readonly parts: readonly number[];
  readonly signs: readonly (1 | -1)[];
}

function named(columns: readonly Column[], list: readonly (readonly string[])[]): readonly number[] {
  return columns.flatMap((column, index) => {
    const header = words(column.levels.at(-1) ?? '');
    const isNamed =
      column.isFigure &&
      column.role !== 'percent' &&
      column.role !== 'unknown' &&
      list.some((phrase) => phraseAt(header, phrase) === 0 || (phrase.join('').length > 5 && phraseAt(header, phrase) > 0));
    return isNamed ? [index] : [];
  });
}

function candidates(columns: readonly Column[]): readonly Identity[] {
  const found: Identity[] = [];
  const [opening, entering, leaving] = [
    named(columns, balanceWords.opening),
    named(columns, balanceWords.entering),
    named(columns, balanceWords.leaving),
  ];
  for (const total of named(columns, balanceWords.closing)) {
    const parts = [...opening, ...entering].filter((part, at, all) => part !== total && all.indexOf(part) === at);
    const outs = leaving.filter((part) => part !== total && !parts.includes(part));
    if (parts.length > 0 && outs.length > 0)
      found.push({ total, parts: [...parts, ...outs], signs: [...parts.map(() => 1 as const), ...outs.map(() => -1 as const)] });
  }
  for (const total of named(columns, balanceWords.difference)) {
    for (const plan of named(columns, balanceWords.planned)) {
      for (const done of named(columns, balanceWords.actual)) {
        if (plan === done || plan === total || done === total) continue;
        found.push({ total, parts: [plan, done], signs: [1, -1] }, { total, parts: [done, plan], signs: [1, -1] });
      }
    }
  }
  return found;
}

const mostBetween = 2;

/** The same with the columns between its parts and its total, such as corrections of stock: better where more rows bear it out. */
function withBetween(columns: readonly Column[], { total, parts, signs }: Identity): readonly Identity[] {
  const between = columns.flatMap((column, index) =>
    index > Math.min(...parts) && index < total && !parts.includes(index) && column.isFigure && column.adds ? [index] : [],
  );
  if (between.length === 0 || between.length > mostBetween) return [];
  return ([1, -1] as const).map((sign) => ({ total, parts: [...parts, ...between], signs: [...signs, ...between.map(() => sign)] }));
}

const isRow = (values: Table, index: number): boolean => ['data', 'total', 'subtotal', 'of-which'].includes(values.rows[index]?.kind ?? '');

function valueOf(values: Table, row: number, { parts, signs }: Identity): number {
  let sum = 0;
  let isKnown = false;
  parts.forEach((part, index) => {
    const number = numberAt(values, row, part);
    if (Number.isNaN(number)) return;
    isKnown = true;
    sum += number * (signs[index] ?? 1);
  });
  return isKnown ? sum : NaN;
}

/** Rows that bear the identity out; 0 where too few do. */
function rowsBorneOut(values: Table, identity: Identity): number {
  let asked = 0;
  let held = 0;
  values.rows.forEach((_, row) => {
    const stated = numberAt(values, row, identity.total);
    const computed = valueOf(values, row, identity);
    if (!isRow(values, row) || Number.isNaN(stated) || Number.isNaN(computed)) return;
    asked++;
    if (agrees(stated, computed)) held++;
  });
  return isEnough(held, asked) ? held : 0;
}

/** The identity itself unless more rows hold with the columns between; `null` where too few rows hold. */
function bestBorneOut(values: Table, identity: Identity): Identity | null {
  let best: Identity | null = null;
  let most = 0;
  for (const one of [identity, ...withBetween(values.columns, identity)]) {
    const held = rowsBorneOut(values, one);
    if (held > most) [best, most] = [one, held];
  }
  return best;
}

export function identityRelations(values: Table): readonly Relation[] {
  const taken = new Set<number>();
  return [
    ...candidates(values.columns).flatMap((identity) => {
      const best = taken.has(identity.total) ? null : bestBorneOut(values, identity);
      if (!best) return [];
      taken.add(identity.total);
      return relationsOf(values, best);
    }),
    ...runningTotals(values),
    ...runningBalances(values),
  ];
}

function relationsOf(values: Table, identity: Identity): readonly Relation[] {
  const column = values.columns[identity.total]?.column ?? -1;
  return values.rows.flatMap(({ row }, index): readonly Relation[] => {
    if (!isRow(values, index) || hasFormulaAt(values, index, identity.total)) return [];
    if (Number.isNaN(numberAt(values, index, identity.total)) || Number.isNaN(valueOf(values, index, identity))) return [];
    const parts = identity.parts
      .map((part) => values.columns[part]?.column ?? -1)
      .map((left) => ({ sheet: values.sheet, top: row, bottom: row, left, right: left }));
    return [
      {
        total: { sheet: values.sheet, row, column },
        parts,
        signs: identity.signs,
        kind: 'full',
        by: 'identity',
        origin: 'label',
        axis: 'row',
        tentative: false,
      },
    ];
  });
}

/** A ledger's balance: the balance of the row above, with what came in and without what went out. */
function runningBalances(values: Table): readonly Relation[] {
  const [entering, leaving] = [named(values.columns, balanceWords.entering), named(values.columns, balanceWords.leaving)];
  const [gain, loss] = [entering[0], leaving[0]];
  if (gain === undefined || loss === undefined || entering.length + leaving.length > 2) return [];
  return named(values.columns, balanceWords.balance).flatMap((total) => {
    const isOther = total !== gain && total !== loss;
    const found = isOther
      ? [
          [gain, loss],
          [loss, gain],
        ].map(([plus = gain, minus = loss]) => balancesOver(values, total, plus, minus))
      : [];
    return found.find((relations) => relations.length > 0) ?? [];
  });
}

function balancesOver(values: Table, total: number, plus: number, minus: number): readonly Relation[] {
  const relations: Relation[] = [];
  let before = -1;
  let held = 0;
  let asked = 0;
  values.rows.forEach(({ kind, row }, index) => {
    const stated = numberAt(values, index, total);
    if (kind !== 'data' || Number.isNaN(stated)) return;
    if (before >= 0) {
      const columns = [plus, minus].filter((column) => !Number.isNaN(numberAt(values, index, column)));
      // Nothing in and nothing out: a balance brought forward, or another account's.
      if (columns.length === 0) {
        before = index;
        return;
      }
      const own = columns.reduce((sum, column) => sum + numberAt(values, index, column) * (column === plus ? 1 : -1), 0);
      asked++;
      if (agrees(stated, numberAt(values, before, total) + own)) held++;
      const cell = (at: number, column: number): Relation['parts'] =>
        rowRuns(values.sheet, values.columns[column]?.column ?? -1, [values.rows[at]?.row ?? -1]);
      const parts = [...cell(before, total), ...columns.flatMap((column) => cell(index, column))];
      const signs = [1 as const, ...columns.map((column) => (column === plus ? (1 as const) : (-1 as const)))];
      if (!hasFormulaAt(values, index, total))
        relations.push({
          total: { sheet: values.sheet, row, column: values.columns[total]?.column ?? -1 },
          parts,
          signs,
          kind: 'cumulative',
          by: 'identity',
          origin: 'label',
          axis: 'other',
          tentative: false,
        });
    }
    before = index;
  });
  // One slip breaks its own row and the next.
  return held >= 2 && held >= asked - 2 && held * 2 >= asked ? relations : [];
}

/** A cumulative column: each cell is the cell above it and its own row's figure. */
function runningTotals(values: Table): readonly Relation[] {
  return values.columns.flatMap((column, total) => {
    if (column.role !== 'cumulative') return [];
    for (let source = total - 1; source >= 0; source--) {
      if (!values.columns[source]?.isFigure || !values.columns[source]?.adds) continue;
      const relations = runningOver(values, total, source);
      if (relations.length > 0) return relations;
    }
    return [];
  });
}

function runningOver(values: Table, total: number, source: number): readonly Relation[] {
  const relations: Relation[] = [];
  const cell = (index: number, column: number): Relation['parts'] =>
    rowRuns(values.sheet, values.columns[column]?.column ?? -1, [values.rows[index]?.row ?? -1]);
  let before = -1;
  let held = 0;
  let asked = 0;
  let sum = 0;
  values.rows.forEach(({ kind, row }, index) => {
    const stated = numberAt(values, index, total);
    const own = numberAt(values, index, source);
    if (kind !== 'data' || Number.isNaN(stated)) return;
    const above = before < 0 ? 0 : numberAt(values, before, total);
    // A row for the whole, such as "Année", adds nothing to what has run up.
    if (before >= 0 && own === sum && stated === above) return;
    asked++;
    sum += own || 0;
    if (agrees(stated, above + (own || 0)) || agrees(stated, sum)) held++;
    const parts = [...(before < 0 ? [] : cell(before, total)), ...(Number.isNaN(own) ? [] : cell(index, source))];
    if (!hasFormulaAt(values, index, total) && parts.length > 0)
      relations.push({
        total: { sheet: values.sheet, row, column: values.columns[total]?.column ?? -1 },
        parts,
        kind: 'cumulative',
        by: 'identity',
        origin: 'label',
        axis: 'other',
        tentative: false,
      });
    before = index;
  });
  return isEnough(held, asked) ? relations : [];
}
