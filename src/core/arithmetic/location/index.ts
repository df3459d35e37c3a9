/**
 * Error location (Fellegi and Holt 1976): the smallest set of figures whose change repairs every failing relation, and
 * what they should have been, the likeliest slip of the keyboard first.
 */
import type { EditKind, Verdict } from '../../model/findings';
import { classifyEdit, editCost } from './edits';
import { coefficientOf, fails, type Row } from './rows';
import { anySolution, smallestSolution, solutionsOfSize, type SearchContext } from './search';
import { wholeSystem, type Component, type LocationSystem, type WholeSystem } from './system';
import type { Solution } from './solve';

export type { LocationRelation, LocationSystem, RelationBound } from './system';
export { classifyEdit, type Edit } from './edits';

export interface RepairChange {
  /** Index into the system's `values`. */
  readonly index: number;
  readonly from: number;
  /** `null` where the relations hold the figure between bounds but don't say what it is. */
  readonly to: number | null;
  readonly edit: EditKind;
}

/** Changes that together make the relations hold. */
export interface Repair {
  readonly changes: readonly RepairChange[];
  /** `unique`: nothing else is as small. `ranked`: others are, with other evidence. `ambiguous`: another is as likely. */
  readonly verdict: Verdict;
  /** What it takes to have mistyped it; smaller is likelier. */
  readonly cost: number;
}

/** Failing relations that are repaired together, apart from all others. */
export interface ErrorSite {
  /** Indices into the system's `relations`: those that fail. */
  readonly relations: readonly number[];
  /** Likeliest first; empty where no change of figures that may change repairs them. */
  readonly repairs: readonly Repair[];
  readonly size: number;
  /** False where the search was cut short: not proven smallest. */
  readonly proven: boolean;
}

export interface ErrorLocation {
  readonly sites: readonly ErrorSite[];
  /** Of the whole system: one repair of each site together, likeliest first. Empty where nothing fails or a site has none. */
  readonly repairs: readonly Repair[];
  /** Figures to change in all. */
  readonly size: number;
  readonly proven: boolean;
}

export interface LocationOptions {
  /** Repairs to list at most, of each site and of the whole; 20 by default. */
  readonly most?: number;
  /** Steps of search to spend at most on the whole system. */
  readonly budget?: number;
}

const usualMost = 20;
const usualBudget = 40_000;

/** Nothing is thrown for any numbers. The same system and options give the same answer. */
export function locateErrors(system: LocationSystem, options: LocationOptions = {}): ErrorLocation {
  const most = options.most ?? usualMost;
  const whole = wholeSystem(system);
  const barred = Uint8Array.from(system.values, (_, index) => (system.fixed?.[index] === true ? 1 : 0));
  const context: Context = { ...whole, barred, budget: { left: options.budget ?? usualBudget }, most };
  const sites = whole.components.flatMap((component) => sitesOf(component, context));
  return {
    sites,
    repairs: together(sites, most),
    size: sites.reduce((sum, site) => sum + site.size, 0),
    proven: sites.every((site) => site.proven),
  };
}

interface Context extends SearchContext, WholeSystem {
  readonly values: readonly number[];
  readonly most: number;
}

function sitesOf(component: Component, context: Context): readonly ErrorSite[] {
  const smallest = smallestSolution(component.rows, context);
  const solution = smallest.found ?? (smallest.complete ? null : anySolution(component.rows, context));
  if (solution === null) {
    return [{ relations: failingOf(component.rows, component.relations), repairs: [], size: 0, proven: smallest.complete }];
  }
  return separate(solution, component).map((part) => siteOf(part, solution, component, smallest.complete, context));
}

/** Once the other changes of the solution are made, what is left is searched for everything as small. */
function siteOf(part: Solution, solution: Solution, component: Component, proven: boolean, context: Context): ErrorSite {
  const others = solution.filter((change) => !part.includes(change));
  const values = [...context.values];
  for (const { cell, to } of others) values[cell] = to;
  const rows = others.length === 0 ? component.rows : component.rows.map((row) => ({ ...row, value: valueOf(row, values) }));
  const all = solutionsOfSize(rows, part.length, { ...context, values });
  const solutions = all.complete && all.found.length > 0 ? all.found : [part, ...all.found.filter((other) => !isSame(other, part))];
  return {
    relations: failingOf(rows, component.relations),
    repairs: ranked(
      solutions.map((found) => repairOf(found, context)),
      all.complete && proven,
    ).slice(0, context.most),
    size: part.length,
    proven,
  };
}

/** Changes whose relations have no cell in common are apart: one can be judged without the other. */
function separate(solution: Solution, component: Component): readonly Solution[] {
  if (solution.length === 1) return [solution];
  const reach = solution.map(
    ({ cell }) => new Set(component.rows.filter((row) => coefficientOf(row, cell) !== 0).flatMap((row) => row.cells)),
  );
  const group = solution.map((_, index) => index);
  reach.forEach((cells, a) => {
    for (let b = 0; b < a; b += 1) {
      const near = [...(reach[b] as Set<number>)].some((cell) => cells.has(cell));
      if (near)
        group.forEach((of, index) => {
          if (of === group[a]) group[index] = group[b] as number;
        });
    }
  });
  return [...new Set(group)].map((of) => solution.filter((_, index) => group[index] === of));
}

function valueOf(row: Row, values: readonly number[]): number {
  return row.cells.reduce((sum, cell, position) => sum + (row.coefficients[position] as number) * (values[cell] as number), 0);
}

function failingOf(rows: readonly Row[], relations: readonly number[]): readonly number[] {
  return relations.filter((_, position) => fails(rows[position] as Row)).sort((a, b) => a - b);
}

function isSame(a: Solution, b: Solution): boolean {
  return a.length === b.length && a.every((change, position) => change.cell === b[position]?.cell && change.to === b[position].to);
}

type Unranked = Omit<Repair, 'verdict'>;

/** A figure that is only bounded is no evidence of any slip. */
const costOfUnknown = 1000;

function repairOf(solution: Solution, { values, scale }: Context): Unranked {
  let cost = 0;
  const changes = solution.map(({ cell, to, determined }) => {
    const from = (values[cell] as number) / scale;
    if (!determined) {
      cost += costOfUnknown;
      return { index: cell, from, to: null, edit: 'other' as const };
    }
    const edit = classifyEdit(from, to / scale);
    cost += editCost(edit);
    return { index: cell, from, to: to / scale, edit: edit.edit };
  });
  return { changes, cost };
}

/** Likeliest first; equals in the order of their cells. `complete` tells whether these are all there are. */
function ranked(repairs: readonly Unranked[], complete: boolean): readonly Repair[] {
  const sorted = [...repairs].sort((a, b) => a.cost - b.cost);
  return sorted.map((repair, position) => {
    const ties = sorted[position - 1]?.cost === repair.cost || sorted[position + 1]?.cost === repair.cost;
    const known = repair.changes.every((change) => change.to !== null);
    const verdict = ties || !known ? 'ambiguous' : sorted.length === 1 && complete ? 'unique' : 'ranked';
    return { ...repair, verdict };
  });
}

function together(sites: readonly ErrorSite[], most: number): readonly Repair[] {
  const [only] = sites;
  if (only === undefined) return [];
  if (sites.length === 1) return only.repairs;
  let combined: readonly Unranked[] = [{ changes: [], cost: 0 }];
  for (const { repairs } of sites) {
    combined = combined
      .flatMap((before) => repairs.map((repair) => ({ changes: [...before.changes, ...repair.changes], cost: before.cost + repair.cost })))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, most + 1);
  }
  return ranked(
    combined,
    sites.every((site) => site.repairs[0]?.verdict === 'unique'),
  ).slice(0, most);
}
