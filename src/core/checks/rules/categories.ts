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

/** A label under its heading, in the first of the regions that have the same headings. */
interface Known {
  readonly place: Placed;
  readonly parents: ReadonlySet<string>;
}

/** Labels that stand once in their region. */
function onlyOnes(places: readonly Placed[]): Placed[] {
  const counts = new Map<string, number>();
  for (const { label } of places) counts.set(label, (counts.get(label) ?? 0) + 1);
  return places.filter(({ label }) => label !== '' && counts.get(label) === 1);
}

/** Every region is compared with those before it: of those that are alike in headings and place of a label, with the first. */
function* run(context: CheckContext): Iterable<Candidate> {
  const known = new Map<string, Map<string, Known>>();
  for (const places of placesOf(context).values()) {
    const parents = new Set(places.map(({ parent }) => parent));
    const headings = JSON.stringify([...parents].sort());
    const own = onlyOnes(places);
    for (const place of own) {
      const earlier = known.get(place.label);
      for (const { place: other, parents: before } of earlier?.values() ?? []) {
        // Both headings must be there both times, or it is only another wording.
        if (other.parent === place.parent || !before.has(place.parent) || !parents.has(other.parent)) continue;
        yield {
          code: 'category-moved',
          outcome: 'fail',
          cells: [place.cell, other.cell, place.total, other.total],
          found: place.heading,
          expected: other.heading,
          args: { cell: place.cell, other: other.cell, name: place.name, now: place.heading, before: other.heading },
        };
        break;
      }
    }
    for (const place of own) {
      const list = known.get(place.label) ?? new Map<string, Known>();
      known.set(place.label, list);
      const key = JSON.stringify([place.parent, headings]);
      if (!list.has(key)) list.set(key, { place, parents });
    }
  }
  yield* movedInRows(context);
}

export const categories: Rule = { codes: [{ code: 'category-moved', group: 'rows', severity: 'warning', needs: ['relations'] }], run };
