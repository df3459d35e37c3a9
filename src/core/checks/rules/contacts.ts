/** Persons that are the sum of services: somebody who had two services is counted twice. Said, never judged. */
import { cellOf, type CheckContext } from '../context';
import { add, readAddend } from '../relations/addends';
import type { Candidate, Rule } from '../rule';
import { judge } from '../relations/judge';

function* run(context: CheckContext): Iterable<Candidate> {
  const told = new Set<string>();
  for (const relation of context.recognition.relations) {
    if (relation.kind !== 'full' && relation.kind !== 'partial') continue;
    const total = readAddend(context, relation.total, 1);
    if (total.value === null || total.figure?.unit !== 'person') continue;
    const addition = add(context, relation);
    if (addition.count < 2 || !(addition.units.has('service') || addition.units.has('operation')) || judge(context, relation).kind !== 'pass') continue;
    const key = `${total.sheet} ${total.row} ${total.column}`;
    if (told.has(key)) continue;
    told.add(key);
    yield {
      code: 'contacts-not-persons', outcome: 'fail', cells: [cellOf(total), ...relation.parts], found: total.value, expected: null,
      args: { cell: cellOf(total), parts: relation.parts, stated: total.value, least: addition.largest },
    };
  }
}

export const contacts: Rule = { codes: [{ code: 'contacts-not-persons', group: 'rows', severity: 'info', needs: ['relations'] }], run };
