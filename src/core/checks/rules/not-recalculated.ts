/** Formulas that whoever opened the workbook could not calculate: they show what the file brought. */
import type { CheckContext } from '../context';
import type { Candidate, Rule } from '../rule';
import { simplest } from '../runs';

function* run(context: CheckContext): Iterable<Candidate> {
  const cells = context.settings.notRecalculated ?? [];
  const [first] = cells;
  if (first)
    yield {
      code: 'not-recalculated',
      outcome: 'fail',
      cells: cells.map(simplest),
      args: { cell: simplest(first), cells: cells.map(simplest), count: cells.length },
    };
}

export const notRecalculated: Rule = {
  codes: [{ code: 'not-recalculated', group: 'workbook', severity: 'info', needs: ['cells'] }],
  run,
};
