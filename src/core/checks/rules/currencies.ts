/** Amounts in several currencies under one total. */
import type { CellRef } from '../../model/grid';
import type { Region, Relation } from '../../model/recognition';
import { remembering } from '../../reading/remember';
import { cellOf, type CheckContext } from '../context';
import { fieldOf, textAt } from '../fields';
import { addendsOf, eachAddend, readAddend, type Addend } from '../relations/addends';
import { tidy } from '../../arithmetic/numbers';
import { onceAColumn, type FoundAt } from '../relations/once-a-column';
import type { Candidate, Rule } from '../rule';

const symbols: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b|\beur\b|أورو|يورو/iu, 'EUR'],
  [/\$|\busd\b|\bdollars?\b|دولار/iu, 'USD'],
  [/\bmad\b|\bdhs?\b|\bdirhams?\b|درهم|د\.م/iu, 'MAD'],
  [/\bdzd\b|\bda\b|دينار|د\.ج/iu, 'DZD'],
  [/£|\bgbp\b/iu, 'GBP'],
  [/\bmru\b|\bmro\b|أوقية/iu, 'MRU'],
  [/\btnd\b/iu, 'TND'],
  [/\bsar\b|ريال/iu, 'SAR'],
];

const otherCodes = /^(?:CHF|CAD|AED|QAR|KWD|EGP|LYD|XOF|XAF|TRY|JPY|CNY|SEK|NOK|DKK)$/;

/** Headers, labels and number formats are asked of for every amount: each text is looked at once. */
const currencyIn = remembering(20_000, (text): string | null => {
  const symbol = symbols.find(([pattern]) => pattern.test(text));
  return symbol ? symbol[1] : otherCodes.test(text.trim()) ? text.trim() : null;
});

/** In a column of currencies any three capitals are one; elsewhere they may be a specialty: ORL, ECG. */
const inItsColumn = (text: string): string | null => currencyIn(text) ?? (/^[A-Z]{3}$/.test(text.trim()) ? text.trim() : null);

/** Initials that are also words ("da") name a currency in a header, not in a label. */
const inLabels = (text: string): string | null => (/\bda\b/.test(text) ? null : currencyIn(text));

const converted = /contre-?\s?valeur|[ée]quivalen|converti|converted|المقابل|ما يعادل|المعادل/iu;

/** A column of amounts in one currency beside another that keeps them as they were given. */
function conversionOf(region: Region, column: number): string | null {
  const { header = '', role } = region.fields.find((field) => field.column === column) ?? {};
  const currency = currencyIn(header);
  const hasOther =
    role === 'total' ||
    region.fields.some((field) => field.role === 'amount' && field.column !== column && currencyIn(field.header) === null);
  return currency && (hasOther || converted.test(header)) ? currency : null;
}

/** By the row's currency column, else by what is written with the figure, by its number format, or by its header or label. */
function currencyOf(context: CheckContext, { figure, ...cell }: Addend, axis: Relation['axis']): string | null {
  const region = context.region(figure?.region ?? '');
  const field = region && fieldOf(region, 'currency');
  if (region && field) return conversionOf(region, cell.column) ?? inItsColumn(textAt(context, region, cell.row, field));
  const value = context.value(cell.sheet, cell.row, cell.column);
  const written =
    typeof value === 'string'
      ? currencyIn(value)
      : currencyIn(context.numberFormat(cell.sheet, cell.row, cell.column).replace(/[_*]./g, ''));
  if (written) return written;
  const header = region?.fields.find(({ column }) => column === cell.column)?.header ?? '';
  return axis === 'row' ? currencyIn(header) : (currencyIn(header) ?? inLabels(figure?.label ?? ''));
}

function examples(context: CheckContext, relation: Relation): ReadonlyMap<string, CellRef> {
  const found = new Map<string, CellRef>();
  eachAddend(context, relation, (addend) => {
    if (addend.value === null || addend.value === 0 || addend.figure?.unit === 'person') return;
    const currency = currencyOf(context, addend, relation.axis);
    if (currency && !found.has(currency)) found.set(currency, cellOf(addend));
  });
  return found;
}

/** The currency that a total's own label or row names. */
function currencyOfTotal(context: CheckContext, { total, axis }: Relation): string | null {
  const addend = readAddend(context, total, 1);
  return inLabels(addend.figure?.label ?? '') ?? currencyOf(context, addend, axis);
}

/** One total for each currency: such a total's parts are those in its own. `null` where all parts are, or none. */
export function inItsOwnCurrency(context: CheckContext, relation: Relation): Relation | null {
  const own = relation.kind === 'full' && relation.axis === 'column' ? currencyOfTotal(context, relation) : null;
  if (own === null) return null;
  const addends = addendsOf(context, relation);
  const kept = addends.filter((addend) => addend.value !== null && currencyOf(context, addend, relation.axis) === own);
  if (kept.length === 0 || kept.length === addends.filter(({ value }) => value !== null).length) return null;
  return { ...relation, parts: kept.map(({ sheet, row, column }) => ({ sheet, top: row, bottom: row, left: column, right: column })) };
}

/** Nothing is mixed in a total that a label alone relates to rows of other currencies. */
function isOfItsOwn(context: CheckContext, relation: Relation, stated: number): boolean {
  const own = relation.origin === 'formula' ? null : inItsOwnCurrency(context, relation);
  return own !== null && tidy(addendsOf(context, relation).reduce((sum, { value }) => sum + (value ?? 0), 0)) !== stated;
}

function* totals(context: CheckContext): Iterable<FoundAt> {
  for (const relation of context.sums) {
    if (relation.kind !== 'full' || relation.tentative || relation.signs?.includes(-1)) continue;
    const total = readAddend(context, relation.total, 1);
    if (total.value === null || total.figure?.unit === 'person') continue;
    const found = examples(context, relation);
    if (found.size < 2 || isOfItsOwn(context, relation, total.value)) continue;
    const currencies = { list: [...found.keys()] };
    const candidate: Candidate = {
      code: 'mixed-currency-total',
      outcome: 'fail',
      cells: [cellOf(total), ...relation.parts],
      found: total.value,
      args: { cell: cellOf(total), currencies, unlike: [...found.values()], stated: total.value },
    };
    yield { relation, candidate };
  }
}

export const currencies: Rule = {
  codes: [{ code: 'mixed-currency-total', group: 'donations', severity: 'error', needs: ['relations', 'fields'] }],
  run: (context) => onceAColumn(totals(context)),
};
