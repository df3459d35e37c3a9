/** A row and a column that fall short alike: one slip where they cross repairs both, however many of their cells are blank. */
import type { Suggestion } from '../../model/findings';
import type { CellRef } from '../../model/grid';
import type { Relation } from '../../model/recognition';
import type { CheckContext } from '../context';
import { classifyEdit } from '../../arithmetic/location';
import { readAddend } from './addends';
import { tidy } from '../../arithmetic/numbers';
import type { Cause, Failing } from './culprits';

const adds = ({ parts }: Relation, { sheet, row, column }: CellRef): boolean =>
  parts.some((part) => part.sheet === sheet && row >= part.top && row <= part.bottom && column >= part.left && column <= part.right);

const gapOf = ({ stated, computed }: Failing): number => tidy(stated - computed);

function repairOf(context: CheckContext, across: Failing, down: Failing): Suggestion | null {
  const cell = { sheet: across.relation.total.sheet, row: across.relation.total.row, column: down.relation.total.column };
  const from = readAddend(context, cell, 1).value;
  if (from === null || !adds(across.relation, cell) || !adds(down.relation, cell)) return null;
  const to = tidy(from + gapOf(across));
  const { edit } = classifyEdit(from, to);
  return to > 0 && edit !== 'other' && edit !== 'sign' ? { cell, from, to, edit, verdict: 'unique' } : null;
}

/** Of sums that fall short, those of which one row and one column cross at the slip; others alike leave it open. */
export function crossingCauses(context: CheckContext, short: readonly Failing[]): readonly Cause[] {
  const alike = new Map<string, Failing[]>();
  for (const one of short) {
    const key = `${one.relation.total.sheet} ${String(gapOf(one))}`;
    const group = alike.get(key);
    if (group) group.push(one);
    else alike.set(key, [one]);
  }
  return [...alike.values()].flatMap((group): readonly Cause[] => {
    const [across, ...rows] = group.filter(({ relation }) => relation.axis === 'row');
    const [down, ...columns] = group.filter(({ relation }) => relation.axis === 'column');
    const suggestion = across && down && rows.length + columns.length === 0 ? repairOf(context, across, down) : null;
    return across && down && suggestion ? [{ failing: [across, down], culprit: suggestion, suggestions: [suggestion] }] : [];
  });
}
