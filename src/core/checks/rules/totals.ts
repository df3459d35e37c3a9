/** Totals that hold, and what is still worth knowing of them: typed by hand, over hidden rows. */
import type { CellRef, RangeRef } from '../../model/grid';
import { cellOf, type CheckContext } from '../context';
import { addendsOf, isHidden, readAddend } from '../relations/addends';
import { add } from '../relations/addition';
import { judge } from '../relations/judge';
import { isAddition, isComputed } from '../relations/structure';
import type { Candidate, Rule } from '../rule';
import { runsOf, simplest } from '../runs';

/** One finding a sheet: totals typed by hand do not follow when a figure changes. */
function* typedTotals(context: CheckContext): Iterable<Candidate> {
  const typed = new Map<string, Map<string, CellRef>>();
  for (const relation of context.sums) {
    if (!isAddition(relation) || relation.shown || ['formula', 'user', 'template'].includes(relation.origin) || relation.axis === 'other')
      continue;
    const total = readAddend(context, relation.total, 1);
    if (total.value === null || isComputed(context, total) || add(context, relation).count < 2 || judge(context, relation).kind !== 'pass')
      continue;
    const cells = typed.get(total.sheet) ?? new Map<string, CellRef>();
    typed.set(total.sheet, cells.set(`${total.row},${total.column}`, cellOf(total)));
  }
  for (const found of typed.values()) {
    const cells = [...found.values()];
    const ranges: (CellRef | RangeRef)[] = runsOf(cells).map(({ range }) => simplest(range));
    const [cell] = cells;
    if (cell)
      yield {
        code: 'typed-total',
        outcome: 'fail',
        cells: ranges,
        found: readAddend(context, cell, 1).value,
        args: { cell, cells: ranges, count: cells.length },
      };
  }
}

function* hiddenInTotals(context: CheckContext): Iterable<Candidate> {
  for (const relation of context.sums) {
    if (!isAddition(relation) || relation.axis === 'other' || isHidden(context, relation.total)) continue;
    const sheet = context.sheet(relation.total.sheet);
    if (!sheet || sheet.hiddenRows.size + sheet.hiddenColumns.size === 0) continue;
    const addition = add(context, relation);
    if (addition.hiddenSum === 0 || judge(context, relation).kind !== 'pass') continue;
    const hidden = addendsOf(context, relation)
      .filter((addend) => addend.value !== null && addend.value !== 0 && isHidden(context, addend))
      .map(cellOf);
    yield {
      code: 'hidden-row-in-total',
      outcome: 'fail',
      cells: [cellOf(relation.total), ...hidden],
      found: readAddend(context, relation.total, 1).value,
      args: { cell: cellOf(relation.total), hidden, count: hidden.length, value: addition.hiddenSum },
    };
  }
}

export const totals: Rule = {
  codes: [
    { code: 'typed-total', group: 'sums', severity: 'info', needs: ['relations'], rank: 190, givesWay: true },
    { code: 'hidden-row-in-total', group: 'sums', severity: 'info', needs: ['relations'] },
  ],
  *run(context) {
    yield* typedTotals(context);
    yield* hiddenInTotals(context);
  },
};
