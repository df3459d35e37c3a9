/** Totals that count something twice: a subtotal, another total, or a row that is part of another row. */
import type { CellRef } from '../../model/grid';
import type { RegionRow, Relation, RowKind } from '../../model/recognition';
import { labelKind } from '../../lexicon/labels';
import { cellKey, cellOf, type CheckContext } from '../context';
import { addendsOf, eachAddend, readAddend, someAddend, type Addend } from '../relations/addends';
import { tidy } from '../../arithmetic/numbers';
import { relationOver } from '../relations/covering';
import type { Judgement } from '../relations/judge';
import { onceAColumn, type FoundAt } from '../relations/once-a-column';
import { formulaRelation } from '../relations/structure';
import { rowIn } from '../fields';
import type { Candidate, CodeDefinition, Rule } from '../rule';

const mostParts = 5000;
const error = (code: string, more: Partial<CodeDefinition> = {}): CodeDefinition => ({
  code,
  group: 'sums',
  severity: 'error',
  needs: ['relations'],
  ...more,
});

function codeFor(kind: RowKind | null): string {
  if (kind === 'of-which') return 'subset-double-count';
  return kind === 'total' ? 'total-double-count' : 'subtotal-double-count';
}

/** A total of everything else that is added is a total, whatever a later total makes of its row. */
function addsAllOthers(context: CheckContext, relation: Relation, [first, ...more]: readonly Addend[]): boolean {
  if (!first || more.length > 0 || labelKind(rowAt(context, first)?.label ?? '') === 'subtotal') return false;
  const others = addendsOf(context, relation).filter(
    (addend) => addend.value !== null && addend.state !== 'nothing' && cellKey(addend) !== cellKey(first),
  );
  const sum = tidy(others.reduce((total, { value }) => total + (value ?? 0), 0));
  return first.value === sum;
}

function rowAt(context: CheckContext, cell: CellRef): RegionRow | null {
  const region = context.regionAt(cell.sheet, cell.row, cell.column);
  return region && rowIn(region, cell.row);
}

function finding(code: string, relation: Relation, twice: readonly Addend[], stated: number, right: number): Candidate {
  const cells = twice.map(cellOf);
  return {
    code,
    outcome: 'fail',
    cells: [cellOf(relation.total), ...cells, ...relation.parts],
    found: stated,
    expected: right,
    gap: tidy(stated - right),
    args: {
      cell: cellOf(relation.total),
      twice: cells,
      count: cells.length,
      stated,
      right,
      value: tidy(twice.reduce((sum, one) => sum + (one.value ?? 0), 0)),
    },
    explains: [cellOf(relation.total)],
  };
}

/** A typed total whose gap is just what a subtotal, an "of which" row or the whole sum would add once more. */
export function misplacedRow(context: CheckContext, relation: Relation, judgement: Extract<Judgement, { kind: 'fail' }>): Candidate | null {
  const gap = tidy(judgement.stated - judgement.computed);
  if (relation.kind !== 'full' || relation.axis !== 'column' || gap <= 0 || relation.origin === 'formula') return null;
  const region = context.regionAt(relation.total.sheet, relation.total.row, relation.total.column);
  const subtotals = addendsOf(context, relation).filter((addend) => addend.value !== null && rowAt(context, addend)?.kind === 'subtotal');
  if (subtotals.length > 0 && tidy(subtotals.reduce((sum, { value }) => sum + (value ?? 0), 0)) === gap) {
    const code = addendsOf(context, relation).length === 1 ? 'total-double-count' : 'subtotal-double-count';
    return finding(code, relation, subtotals, judgement.stated, judgement.computed);
  }
  const first = Math.min(...relation.parts.map((range) => range.top));
  for (const row of region?.rows ?? []) {
    if (row.row < first || row.row >= relation.total.row || (row.kind !== 'subtotal' && row.kind !== 'of-which' && row.kind !== 'total'))
      continue;
    const addend = readAddend(context, { sheet: relation.total.sheet, row: row.row, column: relation.total.column }, 1);
    if (addend.value === gap) return finding(codeFor(row.kind), relation, [addend], judgement.stated, judgement.computed);
  }
  return null;
}

function partsInside(context: CheckContext, inner: Relation, cells: ReadonlySet<string>): boolean {
  let inside = true;
  let any = false;
  eachAddend(context, inner, (addend) => {
    if (addend.value === null) return;
    any = true;
    inside &&= cells.has(cellKey(addend));
  });
  return any && inside;
}

const isSubtotal = (formula: string | null): boolean => formula !== null && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula);

/** Cells that the formula names twice. */
function repeats(addends: readonly Addend[]): readonly Addend[] {
  const seen = new Set<string>();
  return addends.filter((addend) => seen.size === seen.add(cellKey(addend)).size);
}

/** Parts of a formula that are totals of other parts of it, or subsets of one of them. */
function countedTwice(context: CheckContext, relation: Relation): readonly Addend[] {
  if (
    relation.parts.length === 1 &&
    !someAddend(
      context,
      relation,
      (addend) => context.relationsOf(addend).length > 0 || (relation.axis === 'column' && rowAt(context, addend)?.kind === 'of-which'),
    )
  )
    return [];
  const addends = addendsOf(context, relation).filter((addend) => addend.sign > 0 && addend.value !== null && addend.value !== 0);
  const repeated = relation.parts.length > 1 ? repeats(addends) : [];
  if (repeated.length > 0) return repeated;
  const keys = new Set(addends.map(cellKey));
  const skipsSubtotals = isSubtotal(context.formula(relation.total.sheet, relation.total.row, relation.total.column));
  return addends.filter((addend) => {
    if (skipsSubtotals && isSubtotal(context.formula(addend.sheet, addend.row, addend.column))) return false;
    const inner = context
      .relationsOf(addend)
      .filter((one) => one.kind === 'full' && !one.tentative && !one.shown && !one.signs?.includes(-1));
    return inner.some((one) => partsInside(context, one, keys)) || isSubsetRow(context, relation, addend, keys);
  });
}

/** An "of which" row inside the range of a column's sum, together with the row that it belongs to. */
function isSubsetRow(context: CheckContext, relation: Relation, addend: Addend, keys: ReadonlySet<string>): boolean {
  if (relation.axis !== 'column' || rowAt(context, addend)?.kind !== 'of-which') return false;
  const parent = relationOver(context, addend, (one) => one.kind === 'partial');
  return parent !== null && keys.has(cellKey(parent.total));
}

function* findings(context: CheckContext): Iterable<FoundAt> {
  for (const relation of context.sums) {
    if (relation.origin !== 'formula' || relation.kind !== 'full' || formulaRelation(context, relation.total) !== relation) continue;
    if (relation.parts.reduce((sum, range) => sum + range.bottom - range.top + 1, 0) > mostParts) continue;
    const twice = countedTwice(context, relation);
    const [first] = twice;
    if (!first) continue;
    const stated = readAddend(context, relation.total, 1).value;
    if (stated === null) continue;
    const value = twice.reduce((sum, one) => sum + (one.value ?? 0), 0);
    const code = addsAllOthers(context, relation, twice) ? 'total-double-count' : codeFor(rowAt(context, first)?.kind ?? null);
    yield { relation, candidate: finding(code, relation, twice, stated, tidy(stated - value)) };
  }
}

export const doubleCount: Rule = {
  codes: [
    error('subtotal-double-count', { rank: 10, explains: true }),
    error('total-double-count', { rank: 20, explains: true }),
    error('subset-double-count', { rank: 30, explains: true }),
  ],
  run: (context) => onceAColumn(findings(context)),
};
