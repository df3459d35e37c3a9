import { fieldNamed } from '../../../src/core/lexicon/field-names';
import { fieldSchemas } from '../../../src/core/lexicon/fields';
import { folded } from '../../../src/core/lexicon/folding';

describe('what a header names', () => {
  test.each([
    ['Prix de gros', 'amount', false],
    ['Wholesale price', 'amount', false],
    ['سعر الجملة', 'amount', false],
    ['Promis', 'amount', true],
    ['Ce qui est arrivé', 'amount', true],
    ['What was promised', 'amount', true],
    ['ما وعد به', 'amount', true],
    ['Donné par', 'partner', false],
    ['Given by', 'partner', false],
    ['من طرف', 'partner', false],
    ['École', 'place', false],
    ['School', 'place', false],
    ['المدرسة', 'place', false],
    ['Statut matrimonial', 'unknown', false],
    ['Marital status', 'unknown', false],
    ['الحالة العائلية', 'unknown', false],
    ['Statut', 'stage', false],
    ['Enrolment', 'persons', true],
    ['عدد المسجلين', 'persons', true],
    ['Élèves inscrits', 'persons', true],
  ])('%s', (header, role, adds) => {
    expect(fieldNamed([header])).toMatchObject({ role, adds });
  });
});

/** Words whose meaning the rest of the table decides; any other term belongs to one concept. */
const claimedTwice = ['don', 'ordonnance', 'prestation', 'service', 'valeur'];

test('two concepts claim no term but the known ones', () => {
  const claims = new Map<string, Set<string>>();
  for (const { role, unit, adds, headers } of fieldSchemas) {
    for (const term of Object.values(headers).flat().map(folded)) {
      if (term === '') continue;
      const known = claims.get(term) ?? new Set();
      claims.set(term, known.add(`${role} ${unit} ${String(adds)}`));
    }
  }
  expect([...claims].flatMap(([term, concepts]) => (concepts.size > 1 ? [term] : [])).sort()).toEqual(claimedTwice);
});
