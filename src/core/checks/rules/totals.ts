/** Totals that hold, and what is still worth knowing of them: typed by hand, over hidden rows, over unlike things. */
import type { CellRef, RangeRef } from '../../model/grid';
import type { Figure, Relation } from '../../model/recognition';
import type { Unit } from '../../model/roles';
import { foldLetters } from '../../reading/text';
import { unitOf as unitNamed } from '../../reading/units';
import { fieldNamed } from '../../recognition/headers-meaning';
import { cellOf, type CheckContext } from '../context';
import { addendsOf, eachAddend, isHidden, readAddend, someAddend } from '../relations/addends';
import { add } from '../relations/addition';
import { judge } from '../relations/judge';
import { onceAColumn, type FoundAt } from '../relations/once-a-column';
import { isComputed } from '../relations/structure';
import type { Candidate, Rule } from '../rule';
import { runsOf, simplest } from '../runs';

function isAddition(relation: Relation): boolean {
  return relation.kind === 'full' && !relation.tentative && relation.parts.length > 0;
}

/** One finding a sheet: totals typed by hand do not follow when a figure changes. */
function* typedTotals(context: CheckContext): Iterable<Candidate> {
  const typed = new Map<string, Map<string, CellRef>>();
  for (const relation of context.sums) {
    if (!isAddition(relation) || relation.origin === 'formula' || relation.origin === 'user' || relation.axis === 'other') continue;
    const total = readAddend(context, relation.total, 1);
    if (total.value === null || isComputed(context, total) || add(context, relation).count < 2 || judge(context, relation).kind !== 'pass') continue;
    const cells = typed.get(total.sheet) ?? new Map<string, CellRef>();
    typed.set(total.sheet, cells.set(`${total.row},${total.column}`, cellOf(total)));
  }
  for (const found of typed.values()) {
    const cells = [...found.values()];
    const ranges: (CellRef | RangeRef)[] = runsOf(cells).map(({ range }) => simplest(range));
    const [cell] = cells;
    if (cell) yield { code: 'typed-total', outcome: 'fail', cells: ranges, found: readAddend(context, cell, 1).value, args: { cell, cells: ranges, count: cells.length } };
  }
}

function* hiddenInTotals(context: CheckContext): Iterable<Candidate> {
  for (const relation of context.sums) {
    if (!isAddition(relation) || relation.axis === 'other' || isHidden(context, relation.total)) continue;
    const sheet = context.sheet(relation.total.sheet);
    if (!sheet || sheet.hiddenRows.size + sheet.hiddenColumns.size === 0) continue;
    const addition = add(context, relation);
    if (addition.hiddenSum === 0 || judge(context, relation).kind !== 'pass') continue;
    const hidden = addendsOf(context, relation).filter((addend) => addend.value !== null && addend.value !== 0 && isHidden(context, addend)).map(cellOf);
    yield {
      code: 'hidden-row-in-total', outcome: 'fail', cells: [cellOf(relation.total), ...hidden], found: readAddend(context, relation.total, 1).value,
      args: { cell: cellOf(relation.total), hidden, count: hidden.length, value: addition.hiddenSum },
    };
  }
}

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
  return value.test(header.trim()) && relation.axis === 'column' && someAddend(context, relation, ({ figure }) => figure !== null && labelUnit(figure.label) === 'money');
}

/** Money or goods added to anything else. Persons and services together are the business of contacts-not-persons. */
function* mixedUnits(context: CheckContext): Iterable<FoundAt> {
  for (const relation of context.sums) {
    if (!isAddition(relation) || relation.signs?.includes(-1)) continue;
    const examples = new Map<Unit, CellRef>();
    const isValue = isOfValues(context, relation);
    eachAddend(context, relation, (addend) => {
      const unit = addend.figure && addend.value !== null ? unitOf(addend.figure, isValue) : 'none';
      if (unit !== 'none' && unit !== 'percent' && !examples.has(unit)) examples.set(unit, cellOf(addend));
    });
    if (examples.size < 2 || ![...examples.keys()].some((unit) => apart.has(unit))) continue;
    const unlike = [...examples.values()];
    yield { relation, candidate: { code: 'mixed-units', outcome: 'fail', cells: [cellOf(relation.total), ...relation.parts], found: readAddend(context, relation.total, 1).value, args: { cell: cellOf(relation.total), unlike } } };
  }
}

export const totals: Rule = {
  codes: [
    { code: 'typed-total', group: 'sums', severity: 'info', needs: ['relations'] },
    { code: 'hidden-row-in-total', group: 'sums', severity: 'info', needs: ['relations'] },
    { code: 'mixed-units', group: 'sums', severity: 'warning', needs: ['relations'] },
  ],
  *run(context) {
    yield* typedTotals(context);
    yield* hiddenInTotals(context);
    yield* onceAColumn(mixedUnits(context));
  },
};
