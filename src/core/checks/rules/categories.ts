/** A category counted under one heading in one sheet and under another in the next: their subtotals do not compare. */
import type { CellRef } from '../../model/grid';
import type { Relation } from '../../model/recognition';
import { cellOf, type CheckContext } from '../context';
import { eachAddend } from '../relations/addends';
import type { Candidate, Rule } from '../rule';
import { movedInRows } from './category-columns';

interface Placed {
  readonly cell: CellRef;
  readonly total: CellRef;
  readonly label: string;
  readonly parent: string;
  /** As written. */
  readonly name: string;
  readonly heading: string;
  readonly region: string;
}

const mostParts = 60;
const keyOf = (label: string): string =>
  label
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();

function sizeOf(relation: Relation): number {
  return relation.parts.reduce((sum, range) => sum + (range.bottom - range.top + 1) * (range.right - range.left + 1), 0);
}

/** Labels of a region with their heading, each only where it stands once. */
function placesOf(context: CheckContext): ReadonlyMap<string, readonly Placed[]> {
  const byRegion = new Map<string, Placed[]>();
  for (const relation of context.sums) {
    const total = context.figures.at(relation.total.sheet, relation.total.row, relation.total.column);
    if (!total || relation.axis === 'row' || relation.kind === 'cumulative' || sizeOf(relation) > mostParts) continue;
    const parent = keyOf(total.label);
    eachAddend(context, relation, ({ figure, value }) => {
      if (!figure || value === null || figure.region !== total.region || figure.column !== total.column) return;
      const list = byRegion.get(total.region) ?? [];
      byRegion.set(total.region, list);
      list.push({
        cell: cellOf(figure),
        total: cellOf(total),
        label: keyOf(figure.label),
        parent,
        name: figure.label,
        heading: total.label,
        region: total.region,
      });
    });
  }
  return byRegion;
}

function* run(context: CheckContext): Iterable<Candidate> {
  const regions = [...placesOf(context).values()];
  const parents = regions.map((places) => new Set(places.map(({ parent }) => parent)));
  const told = new Set<string>();
  for (let later = 1; later < regions.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      for (const place of regions[later] ?? []) {
        const same = (regions[later] ?? []).filter(({ label }) => label === place.label);
        const others = (regions[earlier] ?? []).filter(({ label }) => label === place.label);
        const [other] = others;
        const key = `${place.cell.sheet} ${place.cell.row} ${place.cell.column}`;
        if (!other || others.length !== 1 || same.length !== 1 || place.label === '' || told.has(key) || other.parent === place.parent)
          continue;
        // Both headings must be there both times, or it is only another wording.
        if (!parents[earlier]?.has(place.parent) || !parents[later]?.has(other.parent)) continue;
        told.add(key);
        yield {
          code: 'category-moved',
          outcome: 'fail',
          cells: [place.cell, other.cell, place.total, other.total],
          found: place.heading,
          expected: other.heading,
          args: { cell: place.cell, other: other.cell, name: place.name, now: place.heading, before: other.heading },
        };
      }
    }
  }
  yield* movedInRows(context);
}

export const categories: Rule = { codes: [{ code: 'category-moved', group: 'rows', severity: 'warning', needs: ['relations'] }], run };
