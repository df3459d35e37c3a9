/** Totals that add unlike things: money or goods to persons and services. */
import type { CellRef } from '../../model/grid';
import type { Figure, Relation } from '../../model/recognition';
import type { Unit } from '../../model/roles';
import { foldLetters } from '../../reading/text';
import { unitOf as unitNamed } from '../../reading/units';
import { fieldNamed } from '../../lexicon/field-names';
import { beneficiaryWords } from '../../lexicon/beneficiaries';
import { words } from '../../lexicon/folding';
import { cellOf, type CheckContext } from '../context';
import { eachAddend, readAddend, someAddend } from '../relations/addends';
import { add } from '../relations/addition';
import { onceAColumn, type FoundAt } from '../relations/once-a-column';
import { isAddition } from '../relations/structure';
import type { Candidate, Rule } from '../rule';

const apart: ReadonlySet<Unit> = new Set(['money', 'unit']);

/** The unit that a row's label names, as a field or in brackets behind it. */
function labelUnit(label: string): Unit {
  const inBrackets = unitNamed(foldLetters(/\(([^()]+)\)\s*$/.exec(label)?.[1]?.trim() ?? ''))?.unit ?? 'none';
  if (apart.has(inBrackets)) return inBrackets;
  const schema = fieldNamed([label]);
  return schema?.kind === 'count' || schema?.kind === 'amount' ? schema.unit : 'none';
}

/** A column that only says "number" leaves it to the row's label to say of what; so does "value", where one label names money. */
function unitOf({ unit, role, label }: Figure, isValue: boolean): Unit {
  const byLabel = isValue || (unit === 'none' && role === 'count') ? labelUnit(label) : 'none';
  return byLabel === 'none' ? unit : byLabel;
}

const value = /^(?:valeurs?|values?|القيمة|قيمة|المقدار)$/iu;

function isOfValues(context: CheckContext, relation: Relation): boolean {
  const { total } = relation;
  const header = context.regionAt(total.sheet, total.row, total.column)?.fields.find(({ column }) => column === total.column)?.header ?? '';
  return (
    value.test(header.trim()) &&
    relation.axis === 'column' &&
    someAddend(context, relation, ({ figure }) => figure !== null && labelUnit(figure.label) === 'money')
  );
}

/** What is fitted to one person each is given as a service, unless pairs or boxes are counted. */
const aid =
  /\b(?:lunettes?|verres correcteurs|(?:eye)?glasses|spectacles|proth[èe]ses?|appareils? (?:auditifs?|dentaires?)|audioproth[èe]ses?|hearing aids?|fauteuils? roulants?|wheelchairs?|b[ée]quilles?|crutches|dentiers?)\b|نظارات|النظارات|سماعات|السماعات|كراسي متحركة|الكراسي المتحركة|أطراف اصطناعية/iu;
const counted =
  /\b(?:paires?|pairs?|unit[ée]s?|units?|bo[iî]tes?|box(?:es)?|cartons?|pi[èe]ces?|pieces?|stock)\b|وحدة|وحدات|علبة|علب|زوج|قطعة|قطع/iu;

/** Of the total and of each part: the label, or across a row the header. */
function nameOf(context: CheckContext, { axis }: Relation, { sheet, row, column }: CellRef): string {
  const region = context.regionAt(sheet, row, column);
  return axis === 'row'
    ? (region?.fields.find((field) => field.column === column)?.header ?? '')
    : (context.figures.at(sheet, row, column)?.label ?? '');
}

const ofServices: ReadonlySet<Unit> = new Set(['person', 'service', 'operation']);

function totalUnit(context: CheckContext, relation: Relation): Unit {
  const unit = context.figures.at(relation.total.sheet, relation.total.row, relation.total.column)?.unit ?? 'none';
  const named = labelUnit(nameOf(context, relation, relation.total));
  return named === 'none' && relation.axis === 'row' ? unit : named;
}

interface Parts {
  readonly examples: ReadonlyMap<Unit, CellRef>;
  /** All goods among them are fitted to persons. */
  readonly areAids: boolean;
}

function partsOf(context: CheckContext, relation: Relation): Parts {
  const examples = new Map<Unit, CellRef>();
  const isValue = isOfValues(context, relation);
  let areAids = true;
  eachAddend(context, relation, (addend) => {
    const unit = addend.figure && addend.value !== null ? unitOf(addend.figure, isValue) : 'none';
    if (unit === 'none' || unit === 'percent') return;
    if (!examples.has(unit)) examples.set(unit, cellOf(addend));
    if (unit !== 'unit' || !areAids) return;
    const name = nameOf(context, relation, addend);
    areAids = aid.test(name) && !counted.test(name);
  });
  return { examples, areAids };
}

/** Glasses among services are one of them; among persons they are, where the total says that it counts persons or services. */
function areAlike(context: CheckContext, relation: Relation, { examples, areAids }: Parts): boolean {
  return (
    areAids && examples.has('unit') && !examples.has('money') && (!examples.has('person') || ofServices.has(totalUnit(context, relation)))
  );
}

/** Told without looking at labels: no part leaves it to its label to say what it counts. */
function areOfOneUnit(context: CheckContext, relation: Relation): boolean {
  const { units } = add(context, relation);
  return units.size < 2 && !units.has('none') && !units.has('money');
}

const beneficiaries = new Set(Object.values(beneficiaryWords).flat().flatMap(words));

interface Named {
  readonly cell: CellRef;
  /** Without the word for those who received it. */
  readonly of: readonly string[];
  readonly areBeneficiaries: boolean;
}

/** Those who received a service, and the service itself, as two parts of one total: "beneficiaries of tests" and "tests". */
function personsAndActs(context: CheckContext, relation: Relation): readonly CellRef[] | null {
  const named: Named[] = [];
  eachAddend(context, relation, (addend) => {
    if (addend.value === null) return;
    const all = words(nameOf(context, relation, addend));
    const of = all.filter((word) => !beneficiaries.has(word) && word.length > 2);
    if (of.length > 0) named.push({ cell: cellOf(addend), of, areBeneficiaries: all.some((word) => beneficiaries.has(word)) });
  });
  for (const persons of named.filter(({ areBeneficiaries }) => areBeneficiaries)) {
    const acts = named.find(({ areBeneficiaries, of }) => !areBeneficiaries && of.length === 1 && persons.of.includes(of[0] ?? ''));
    if (acts) return [persons.cell, acts.cell];
  }
  return null;
}

/** More parts than a person names are records, whose labels say nothing of a unit. */
const mostNamed = 60;

const isShort = ({ parts }: Relation): boolean =>
  parts.reduce((sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1), 0) <= mostNamed;

/** Money or goods added to anything else, or one service as acts and as those who received it. Other persons and services together are the business of contacts-not-persons. */
function* unlike(context: CheckContext): Iterable<FoundAt> {
  for (const relation of context.sums) {
    if (relation.shown || !isAddition(relation) || relation.signs?.includes(-1)) continue;
    const counted = isShort(relation) ? personsAndActs(context, relation) : null;
    if (counted !== null) {
      yield unlikeParts(context, relation, counted);
      continue;
    }
    if (areOfOneUnit(context, relation)) continue;
    const parts = partsOf(context, relation);
    const { examples } = parts;
    if (examples.size < 2 || ![...examples.keys()].some((unit) => apart.has(unit)) || areAlike(context, relation, parts)) continue;
    yield unlikeParts(context, relation, [...examples.values()]);
  }
}

function unlikeParts(context: CheckContext, relation: Relation, unlike: readonly CellRef[]): FoundAt {
  const candidate: Candidate = {
    code: 'mixed-units',
    outcome: 'fail',
    cells: [cellOf(relation.total), ...relation.parts],
    found: readAddend(context, relation.total, 1).value,
    args: { cell: cellOf(relation.total), unlike },
  };
  return { relation, candidate };
}

export const mixedUnits: Rule = {
  codes: [{ code: 'mixed-units', group: 'sums', severity: 'warning', needs: ['relations'], givesWay: true }],
  run: (context) => onceAColumn(unlike(context)),
};
