/** Relations by the cells that they add. Row totals are left out unless they are partial: a large sheet has one in every row. */
import type { CellRef, RangeRef } from '../../model/grid';
import type { Relation } from '../../model/recognition';
import { indexAreas, type AreaIndex } from '../area-index';
import type { CheckContext } from '../context';
import { perCheck } from '../per-check';

interface Part {
  readonly range: RangeRef;
  readonly relation: Relation;
}

const partsBySheet = perCheck((context): ReadonlyMap<string, AreaIndex<Part>> => {
  const sheets = new Map<string, Part[]>();
  for (const relation of context.sums) {
    if (relation.axis === 'row' && relation.kind !== 'partial') continue;
    for (const range of relation.parts) {
      const parts = sheets.get(range.sheet);
      if (parts) parts.push({ range, relation });
      else sheets.set(range.sheet, [{ range, relation }]);
    }
  }
  return new Map([...sheets].map(([sheet, parts]) => [sheet, indexAreas(parts, ({ range }) => range)]));
});

/** The first relation, in the order of recognition, that adds the cell and passes the test. */
export function relationOver(context: CheckContext, cell: CellRef, test: (relation: Relation) => boolean): Relation | null {
  return (
    partsBySheet(context)
      .get(cell.sheet)
      ?.find(cell.row, cell.column, ({ relation }) => test(relation))?.relation ?? null
  );
}
