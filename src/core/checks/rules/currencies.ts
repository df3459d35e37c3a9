/** Amounts in several currencies under one total. */
import type { CellRef } from '../../model/grid';
import type { Region, Relation } from '../../model/recognition';
import { cellOf, type CheckContext } from '../context';
import { fieldOf, textAt } from '../fields';
import { eachAddend, readAddend } from '../relations/addends';
import type { Candidate, Rule } from '../rule';

const symbols: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b|\beur\b|أورو|يورو/iu, 'EUR'], [/\$|\busd\b|\bdollars?\b|دولار/iu, 'USD'], [/\bmad\b|\bdhs?\b|\bdirhams?\b|درهم|د\.م/iu, 'MAD'], [/\bdzd\b|\bda\b|دينار|د\.ج/iu, 'DZD'],
  [/£|\bgbp\b/iu, 'GBP'], [/\bmru\b|\bmro\b|أوقية/iu, 'MRU'], [/\btnd\b/iu, 'TND'], [/\bsar\b|ريال/iu, 'SAR'],
];

function currencyIn(text: string): string | null {
  const known = symbols.find(([pattern]) => pattern.test(text));
  if (known) return known[1];
  return /^[A-Z]{3}$/.test(text.trim()) ? text.trim() : null;
}

/** By the row's currency column, else by what is written with the figure or by the cell's own number format. */
function currencyOf(context: CheckContext, region: Region | null, cell: CellRef): string | null {
  const field = region && fieldOf(region, 'currency');
  if (region && field) return currencyIn(textAt(context, region, cell.row, field));
  const value = context.value(cell.sheet, cell.row, cell.column);
  if (typeof value === 'string') return currencyIn(value);
  return currencyIn(context.numberFormat(cell.sheet, cell.row, cell.column).replace(/[_*]./g, ''));
}

function examples(context: CheckContext, relation: Relation): ReadonlyMap<string, CellRef> {
  const found = new Map<string, CellRef>();
  eachAddend(context, relation, (addend) => {
    if (addend.value === null || addend.value === 0) return;
    const currency = currencyOf(context, context.region(addend.figure?.region ?? ''), addend);
    if (currency && !found.has(currency)) found.set(currency, cellOf(addend));
  });
  return found;
}

function* run(context: CheckContext): Iterable<Candidate> {
  for (const relation of context.recognition.relations) {
    if (relation.kind !== 'full' || relation.tentative || relation.axis === 'row') continue;
    const total = readAddend(context, relation.total, 1);
    if (total.value === null || total.figure?.unit === 'person') continue;
    const found = examples(context, relation);
    if (found.size < 2) continue;
    const currencies = [...found.keys()].join(', ');
    yield { code: 'mixed-currency-total', outcome: 'fail', cells: [cellOf(total), ...relation.parts], found: total.value, args: { cell: cellOf(total), currencies, unlike: [...found.values()], stated: total.value } };
  }
}

export const currencies: Rule = { codes: [{ code: 'mixed-currency-total', group: 'donations', severity: 'error', needs: ['relations', 'fields'] }], run };
