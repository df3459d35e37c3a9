/** Failing sums → the figures that are likely wrong. Formula totals are followed down to the cells that people type in. */
import type { Suggestion } from '../../model/findings';
import type { CellRef } from '../../model/grid';
import type { Relation } from '../../model/recognition';
import { cellKey, cellOf, type CheckContext } from '../context';
import { locateErrors, type ErrorSite, type LocationRelation, type Repair } from '../../arithmetic/location';
import { eachAddend, readAddend } from './addends';
import { baseCells, isComputed, type SignedCell } from './structure';

export interface Failing {
  readonly relation: Relation;
  readonly stated: number;
  readonly computed: number;
}

/** Failing relations with one cause. */
export interface Cause {
  readonly failing: readonly Failing[];
  /** The wrong figure, where no other change repairs as much; else `null`. */
  readonly culprit: Suggestion | null;
  readonly suggestions: readonly Suggestion[];
}

const mostRelations = 400;
const mostParts = 2000;
const mostInColumn = 100;

interface Equation {
  readonly failing: Failing | null;
  readonly total: CellRef;
  readonly row: LocationRelation;
}

class System {
  readonly cells: CellRef[] = [];
  readonly values: (number | null)[] = [];
  readonly fixed: boolean[] = [];
  readonly equations: Equation[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly context: CheckContext) {}

  indexOf(cell: CellRef): number {
    const key = cellKey(cell);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.cells.length;
    this.places.set(key, place);
    this.cells.push(cellOf(cell));
    this.values.push(readAddend(this.context, cell, 1).value);
    this.fixed.push(isComputed(this.context, cell));
    return place;
  }

  add(relation: Relation, failing: Failing | null): void {
    const parts: SignedCell[] = [];
    const onto = (cell: CellRef, sign: 1 | -1): void => {
      for (const base of baseCells(this.context, cell) ?? [{ cell, sign: 1 as const }])
        parts.push({ cell: base.cell, sign: base.sign === sign ? 1 : -1 });
    };
    eachAddend(this.context, relation, (addend) => {
      if (addend.state !== 'other') onto(addend, addend.sign);
    });
    const [first, ...rest] = baseCells(this.context, relation.total) ?? [{ cell: relation.total, sign: 1 as const }];
    if (!first || first.sign < 0) return;
    for (const { cell, sign } of rest) parts.push({ cell, sign: sign === 1 ? -1 : 1 });
    const kind = relation.kind === 'partial' || relation.kind === 'at-least' ? 'partial' : 'full';
    this.equations.push({
      failing,
      total: relation.total,
      row: {
        total: this.indexOf(first.cell),
        parts: parts.map(({ cell }) => this.indexOf(cell)),
        signs: parts.map(({ sign }) => sign),
        kind,
      },
    });
  }

  suggestion(repair: Repair, at: number, proven: boolean): Suggestion | null {
    const change = repair.changes[at];
    const cell = change && this.cells[change.index];
    if (!change || !cell || change.to === null) return null;
    const suggestion: Suggestion = { cell, from: change.from, to: change.to, edit: change.edit, verdict: repair.verdict };
    return proven ? suggestion : { ...suggestion, unproven: true };
  }
}

/** Relations that hold and share cells with the failing ones: they say which figures are right. */
function neighbours(context: CheckContext, failing: readonly Failing[], holding: ReadonlySet<Relation>): readonly Relation[] {
  const failed = new Set(failing.map(({ relation }) => relation));
  const byCell = new Map<string, Relation[]>();
  const cellsOf = (relation: Relation): string[] => {
    const keys = (baseCells(context, relation.total) ?? [{ cell: relation.total }]).map(({ cell }) => cellKey(cell));
    eachAddend(context, relation, (addend) => {
      for (const { cell } of baseCells(context, addend) ?? [{ cell: addend }]) keys.push(cellKey(cell));
    });
    return keys;
  };
  const seeds = new Set(failing.flatMap(({ relation }) => cellsOf(relation)));
  if (holding.size > 20 * mostRelations) return touching(context, seeds, holding);
  for (const relation of holding) for (const key of cellsOf(relation)) byCell.set(key, [...(byCell.get(key) ?? []), relation]);
  const found = new Set<Relation>();
  const queue = [...seeds];
  for (let next = queue.shift(); next !== undefined && found.size < mostRelations; next = queue.shift()) {
    for (const relation of byCell.get(next) ?? []) {
      if (found.has(relation) || failed.has(relation)) continue;
      found.add(relation);
      for (const key of cellsOf(relation))
        if (!seeds.has(key)) {
          seeds.add(key);
          queue.push(key);
        }
    }
  }
  return [...found];
}

/** In a very large sheet only the relations next to the failing ones are asked. */
function touching(context: CheckContext, seeds: ReadonlySet<string>, holding: ReadonlySet<Relation>): readonly Relation[] {
  const found: Relation[] = [];
  for (const relation of holding) {
    if (found.length >= mostRelations) break;
    let touches = seeds.has(cellKey(relation.total));
    if (!touches && sizeOf(relation) <= mostParts)
      eachAddend(context, relation, (addend) => {
        touches ||= seeds.has(cellKey(addend));
      });
    if (touches) found.push(relation);
  }
  return found;
}

function sizeOf(relation: Relation): number {
  return relation.parts.reduce((sum, range) => sum + (range.bottom - range.top + 1) * (range.right - range.left + 1), 0);
}

function touches(equation: Equation, cell: number): boolean {
  return equation.row.total === cell || equation.row.parts.includes(cell);
}

function present<Item>(items: readonly (Item | null)[]): readonly Item[] {
  return items.filter((item): item is Item => item !== null);
}

function causesOf(system: System, site: ErrorSite): readonly Cause[] {
  const equations = site.relations
    .map((index) => system.equations[index])
    .filter((equation): equation is Equation => equation?.failing != null);
  const failing = present(equations.map((equation) => equation.failing));
  const [best] = site.repairs;
  if (failing.length === 0) return [];
  if (!best) return [{ failing, culprit: null, suggestions: [] }];
  if (site.size === 1) {
    const suggestions = present(site.repairs.map((repair) => system.suggestion(repair, 0, site.proven)));
    return [{ failing, culprit: best.verdict === 'unique' ? (suggestions[0] ?? null) : null, suggestions }];
  }
  const left = new Set(equations);
  return best.changes.flatMap((change, at) => {
    const mine = [...left].filter((equation) => touches(equation, change.index));
    for (const equation of mine) left.delete(equation);
    const suggestion = system.suggestion(best, at, site.proven);
    const suggestions = suggestion ? [suggestion] : [];
    return mine.length === 0
      ? []
      : [
          {
            failing: present(mine.map((equation) => equation.failing)),
            culprit: best.verdict === 'unique' ? suggestion : null,
            suggestions,
          },
        ];
  });
}

/** A column whose row totals fail in very many rows is wrong as a whole: no slip in one of them is looked for. */
function withoutBrokenColumns(failing: readonly Failing[]): readonly Failing[] {
  const columnOf = ({ relation: { axis, total } }: Failing): string | null => (axis === 'row' ? `${total.sheet}\n${total.column}` : null);
  const counts = new Map<string | null, number>();
  for (const one of failing) counts.set(columnOf(one), (counts.get(columnOf(one)) ?? 0) + 1);
  return failing.filter((one) => columnOf(one) === null || (counts.get(columnOf(one)) ?? 0) <= mostInColumn);
}

/** `holding`: the relations that hold exactly. A relation over thousands of cells is reported without a search. */
export function findCauses(context: CheckContext, failing: readonly Failing[], holding: ReadonlySet<Relation>): readonly Cause[] {
  const searched = withoutBrokenColumns(failing)
    .filter(({ relation }) => sizeOf(relation) <= mostParts)
    .slice(0, mostRelations);
  const system = new System(context);
  for (const one of searched) system.add(one.relation, one);
  if (searched.length > 0)
    for (const relation of neighbours(context, searched, holding)) if (sizeOf(relation) <= mostParts) system.add(relation, null);
  const location = locateErrors({ values: system.values, relations: system.equations.map(({ row }) => row), fixed: system.fixed });
  const causes = location.sites.flatMap((site) => causesOf(system, site));
  const told = new Set(causes.flatMap((cause) => cause.failing));
  const untold = failing.filter((one) => !told.has(one)).map((one) => ({ failing: [one], culprit: null, suggestions: [] }));
  return [...causes, ...untold];
}
