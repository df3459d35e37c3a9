/**
 * Running totals, =SUM(A$1:A2), =SUM(A$1:A3) …: each but the first is judged by the one before it and the rows that it adds.
 * That says the same, and a column of twenty thousand takes as many additions, not two hundred million.
 */
import type { RangeRef } from '../../model/grid';
import type { Relation } from '../../model/recognition';

/** Below this every part is added anew: it costs nothing, and a finding names the range as the formula does. */
const shortRun = 60;

export function withoutRepeats(relations: readonly Relation[]): readonly Relation[] {
  const runs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = runKey(relation);
    if (key === null) continue;
    const run = runs.get(key);
    if (run) run.push(relation);
    else runs.set(key, [relation]);
  }
  const shortened = new Map<Relation, Relation>();
  for (const run of runs.values()) {
    run.sort((one, other) => endOf(one) - endOf(other));
    for (const [index, relation] of run.entries()) {
      const [part] = relation.parts;
      const before = run[index - 1];
      if (!part || !before || endOf(before) >= endOf(relation) || endOf(relation) - part.top < shortRun) continue;
      const { row, column, sheet } = before.total;
      const rest: RangeRef = { ...part, top: endOf(before) + 1 };
      shortened.set(relation, { ...relation, parts: [{ sheet, top: row, bottom: row, left: column, right: column }, rest] });
    }
  }
  return shortened.size === 0 ? relations : relations.map((relation) => shortened.get(relation) ?? relation);
}

/** Running totals of one column from one row on, whose totals stand in one column too; `null` for any other sum. */
function runKey({ total, parts, signs, kind, origin }: Relation): string | null {
  const [part, ...others] = parts;
  if (!part || others.length > 0 || signs || origin !== 'formula' || kind === 'percent' || part.left !== part.right) return null;
  if (total.sheet === part.sheet && total.column === part.left) return null;
  return JSON.stringify([total.sheet, total.column, part.sheet, part.left, part.top]);
}

function endOf({ parts: [part] }: Relation): number {
  return part?.bottom ?? 0;
}
