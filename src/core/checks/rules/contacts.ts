/** Persons that are the sum of services: somebody who had two services is counted twice. Said, never judged. */
import { cellOf, type CheckContext } from '../context';
import type { Relation } from '../../model/recognition';
import { eachAddend, readAddend } from '../relations/addends';
import { add } from '../relations/addition';
import type { Candidate, Rule } from '../rule';
import { judge } from '../relations/judge';

const person = /b[ée]n[ée]ficiaires?|beneficiar(?:y|ies)|patients?|persons?|people|personnes|مستفيد|المستفيد|مريض|المرضى|شخص|الأشخاص/iu;
const service =
  /consultations?|interventions?|op[ée]rations?|chirurg|surger|soins|actes?|services?|prestations?|examens?|examinations?|d[ée]pistages?|screenings?|استشار|تدخل|عملي|فحص|فحوص|خدم|علاج/iu;

/** Rows that name services while their column only says "number". */
function servicesNamed(context: CheckContext, relation: Relation): boolean {
  let named = false;
  eachAddend(context, relation, ({ figure, value }) => {
    named ||= figure !== null && value !== null && service.test(figure.label);
  });
  return named;
}

function* run(context: CheckContext): Iterable<Candidate> {
  const told = new Set<string>();
  for (const relation of context.sums) {
    if (relation.kind !== 'full' && relation.kind !== 'partial') continue;
    const total = readAddend(context, relation.total, 1);
    if (total.value === null || !total.figure || !(total.figure.unit === 'person' || person.test(total.figure.label))) continue;
    const addition = add(context, relation);
    if (
      addition.count < 2 ||
      !(addition.units.has('service') || addition.units.has('operation') || servicesNamed(context, relation)) ||
      judge(context, relation).kind !== 'pass'
    )
      continue;
    // Said once a row of totals, or column of them: what holds of one holds of those beside it.
    const key =
      relation.axis === 'row'
        ? `${total.sheet} column ${total.column} ${total.figure.region}`
        : `${total.sheet} row ${total.row} ${total.figure.region}`;
    if (told.has(key)) continue;
    told.add(key);
    yield {
      code: 'contacts-not-persons',
      outcome: 'fail',
      cells: [cellOf(total), ...relation.parts],
      found: total.value,
      expected: null,
      args: { cell: cellOf(total), parts: relation.parts, stated: total.value, least: addition.largest },
    };
  }
}

export const contacts: Rule = {
  codes: [{ code: 'contacts-not-persons', group: 'rows', severity: 'info', needs: ['relations'], givesWay: true }],
  run,
};
