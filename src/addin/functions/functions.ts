/**
 * The custom functions as Excel registers them. Each hands its arguments to its core and throws what Excel shows as an error.
 * The docstrings are what Excel shows in English; the other languages come from the catalogue, and a test holds them equal.
 * Functions read only their arguments: same input, same output.
 */
import { customFunctions } from '../../core/functions/registry';
import { say as message } from '../../core/wording/wording';
import { functionError, functionLanguage } from '../excel/custom-functions';
import { argumentOf, cellsOf } from './border';

function run(name: keyof typeof customFunctions, args: readonly unknown[]): unknown[][] {
  const language = functionLanguage();
  const outcome = customFunctions[name].run(args.map(argumentOf), { language });
  if (!outcome.ok) throw functionError(outcome.error, message(language, outcome.reason.key, outcome.reason.args));
  return cellsOf(outcome.value);
}

/**
 * Reads a number that was written as text, in any usual style; #N/A with the reason where it can’t be told.
 * @customfunction NUMBER
 * @param text The text or cell to read.
 * @param [kind] count (default) or amount: in a count, three digits after a separator are thousands.
 */
export function number(text: unknown, kind?: unknown): unknown[][] {
  return run('NUMBER', [text, kind]);
}

/**
 * Reads a date that was written as text and gives its serial number.
 * @customfunction DATE
 * @param text The text or cell to read.
 * @param [country] Country code such as MA or DZ, for names of months and the order of day and month.
 */
export function date(text: unknown, country?: unknown): unknown[][] {
  return run('DATE', [text, country]);
}

/**
 * Says whether dates agree: start, end, publication and the weekday that was written.
 * @customfunction DATECHECK
 * @param start First day of the event.
 * @param [end] Last day of the event.
 * @param [published] Day of publication.
 * @param [weekday] Weekday as written beside the start.
 */
export function datecheck(start: unknown, end?: unknown, published?: unknown, weekday?: unknown): unknown[][] {
  return run('DATECHECK', [start, end, published, weekday]);
}

/**
 * Says whether parts add up to their total: ok, or what is wrong.
 * @customfunction CHECK
 * @param total The total as stated.
 * @param parts The parts; blanks are skipped.
 * @param [mode] full (default), partial or at-least.
 * @param [qualifier] How exactly the total is stated: = (default), ≥, > or ≈.
 */
export function check(total: unknown, parts: unknown[][], mode?: unknown, qualifier?: unknown): unknown[][] {
  return run('CHECK', [total, parts, mode, qualifier]);
}

/**
 * What a total has beyond the parts that are given.
 * @customfunction RESIDUAL
 * @param total The total as stated.
 * @param parts The parts; blanks are skipped.
 */
export function residual(total: unknown, parts: unknown[][]): unknown[][] {
  return run('RESIDUAL', [total, parts]);
}

/**
 * Finds the figures that were probably mistyped when totals don’t agree.
 * @customfunction LOCATE
 * @param labels Labels of the figures.
 * @param values The figures.
 * @param relations One text a row, such as total = a + b + c.
 * @param [most] How many suggestions at the most.
 */
export function locate(labels: unknown[][], values: unknown[][], relations: unknown[][], most?: unknown): unknown[][] {
  return run('LOCATE', [labels, values, relations, most]);
}

/**
 * Parts as percentages of their total, with a row for what is unspecified.
 * @customfunction SHARES
 * @param labels Labels of the parts.
 * @param values The parts.
 * @param [total] The total, where it is larger than the parts.
 * @param [decimals] Decimals of the percentages, 1 by default.
 * @param [language] ar, fr or en, for the row of what is unspecified.
 */
export function shares(labels: unknown[][], values: unknown[][], total?: unknown, decimals?: unknown, language?: unknown): unknown[][] {
  return run('SHARES', [labels, values, total, decimals, language]);
}

/**
 * Groups rows by one to three columns and adds up the columns of figures.
 * @customfunction BREAKDOWN
 * @param by One to three columns with their headers.
 * @param measures Columns of figures with their headers.
 * @param [totals] FALSE leaves subtotals and the grand total out.
 * @param [order] sheet (default), label or value.
 */
export function breakdown(by: unknown[][], measures: unknown[][], totals?: unknown, order?: unknown): unknown[][] {
  return run('BREAKDOWN', [by, measures, totals, order]);
}

/**
 * A table of rows by columns that adds up one column of figures.
 * @customfunction CROSSTAB
 * @param rows The column that gives the rows, with its header.
 * @param columns The column that gives the columns, with its header.
 * @param measure The column of figures, with its header.
 * @param [totals] FALSE leaves the totals out.
 */
export function crosstab(rows: unknown[][], columns: unknown[][], measure: unknown[][], totals?: unknown): unknown[][] {
  return run('CROSSTAB', [rows, columns, measure, totals]);
}

/**
 * Adds up one indicator over campaigns and says how many reported it.
 * @customfunction SERIES
 * @param campaigns The campaigns’ names.
 * @param indicator Name of the indicator.
 * @param values The figures, one a campaign; blank where not reported.
 */
export function series(campaigns: unknown[][], indicator: unknown, values: unknown[][]): unknown[][] {
  return run('SERIES', [campaigns, indicator, values]);
}

/**
 * Fewest and most persons behind counts of services. The fewest assumes that nobody is counted twice within a service.
 * @customfunction PERSONS
 * @param services Counts of persons served, one a service.
 */
export function persons(services: unknown[][]): unknown[][] {
  return run('PERSONS', [services]);
}

/**
 * The code and name of a region, province or wilaya, and what it belonged to on a date.
 * @customfunction PLACE
 * @param name Name in Arabic or French, any usual spelling.
 * @param [country] MA or DZ.
 * @param [date] The date that matters; today’s division where left out.
 * @param [language] ar, fr or en.
 */
export function place(name: unknown, country?: unknown, date?: unknown, language?: unknown): unknown[][] {
  return run('PLACE', [name, country, date, language]);
}

/**
 * How many places of a region a list has, and which are absent.
 * @customfunction COVERAGE
 * @param places Names of places.
 * @param region Name or code of the region.
 * @param [date] The date that matters.
 */
export function coverage(places: unknown[][], region: unknown, date?: unknown): unknown[][] {
  return run('COVERAGE', [places, region, date]);
}

/**
 * Finds a partner’s name in a list, whatever its spelling or script; #N/A where it is not there.
 * @customfunction PARTNER
 * @param name The name to find.
 * @param partners The list of partners.
 * @param [least] Least likeness, from 0 to 1.
 */
export function partner(name: unknown, partners: unknown[][], least?: unknown): unknown[][] {
  return run('PARTNER', [name, partners, least]);
}

/**
 * Sets what came against what was promised: a row a pledge with its balance and status, then receipts without a pledge.
 * @customfunction RECONCILE
 * @param pledges The pledges with their headers.
 * @param receipts The receipts with their headers.
 * @param [tolerance] How far a balance may be from nothing: an amount, or a share such as "2%".
 */
export function reconcile(pledges: unknown[][], receipts: unknown[][], tolerance?: unknown): unknown[][] {
  return run('RECONCILE', [pledges, receipts, tolerance]);
}

/**
 * Whether a product lasts long enough on arrival: ok, short or expired, and the months left.
 * @customfunction EXPIRY
 * @param expiry Expiry date.
 * @param arrival Date of arrival.
 * @param [months] Months that it should last, 12 by default.
 */
export function expiry(expiry: unknown, arrival: unknown, months?: unknown): unknown[][] {
  return run('EXPIRY', [expiry, arrival, months]);
}

/**
 * Marks figures that are far from the others, by the modified z-score.
 * @customfunction OUTLIERS
 * @param values At least five figures.
 * @param [method] mad (default).
 */
export function outliers(values: unknown[][], method?: unknown): unknown[][] {
  return run('OUTLIERS', [values, method]);
}

/**
 * A count with its noun, in correct grammar.
 * @customfunction SAY
 * @param number The count.
 * @param noun Code of the noun, such as infant or operation.
 * @param [language] ar, fr or en.
 * @param [style] digits (default) or words.
 */
export function say(number: unknown, noun: unknown, language?: unknown, style?: unknown): unknown[][] {
  return run('SAY', [number, noun, language, style]);
}
