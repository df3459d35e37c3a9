/** Corrections of the user's that name what is no longer in the workbook. */
import { wholeSheet, type CheckContext } from '../context';
import type { Candidate, Rule } from '../rule';

function* run(context: CheckContext): Iterable<Candidate> {
  for (const { sheet, header, why } of context.recognition.brokenMappings) {
    const found = context.sheet(sheet);
    const cell = found ? wholeSheet(found) : { sheet, row: 0, column: 0 };
    yield { code: 'mapping-broken', outcome: 'fail', cells: [cell], found: header, args: { cell, sheet, header, why } };
  }
}

export const brokenMappings: Rule = {
  codes: [{ code: 'mapping-broken', group: 'workbook', severity: 'warning', needs: ['mapping'] }],
  run,
};
