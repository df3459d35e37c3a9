/** Medicines that had expired, or were about to, when they arrived. WHO's guidelines for donations ask for a year. */
import type { Role } from '../../model/roles';
import { monthsBetween } from '../../reading/dates';
import { dateText } from '../calendar';
import { cellOf, type CheckContext } from '../context';
import { datesOf, type DateCell } from '../dates';
import { fieldOf, textAt } from '../fields';
import { parameter, type Candidate, type CodeDefinition, type Rule } from '../rule';

const short: CodeDefinition = {
  code: 'short-dated-lot',
  group: 'donations',
  severity: 'warning',
  needs: ['fields'],
  parameters: { months: { default: 12, least: 1, most: 36 } },
};

/** Days that say nothing of a lot's use. */
const notInUse = /fabric|manufact|production|destruct|destroy|élimin|rebut|disposal|الإنتاج|التصنيع|الصنع|الإتلاف/iu;
const arrives = /récept|reçu|reçue|arriv|entrée|livrais|receiv|receipt|deliver|استلام|تسلم|وصول|دخول|وارد/iu;
/** What leaves or is counted may have little time left: it was in time when it came. */
const leaves = /sortie|distribu|dispens|délivr|issue|dispatch|inventaire|inventory|stock ?take|صرف|توزيع|خروج|جرد|صادر/iu;

/** The day that each row or block of labels is judged by: its arrival before any other. */
function daysOf(dates: readonly DateCell[]): ReadonlyMap<string, DateCell> {
  const days = new Map<string, DateCell>();
  for (const date of dates) {
    if ((date.role !== 'date' && date.role !== 'start') || date.serial === null || notInUse.test(date.header)) continue;
    if (!days.has(date.group) || arrives.test(date.header)) days.set(date.group, date);
  }
  return days;
}

/** The one arrival that a sheet, else the workbook, names by a label: that of all its lots without a day of their own. */
function arrivalNamed(dates: readonly DateCell[]): (expiry: DateCell) => DateCell | null {
  const named = dates.filter(({ region, serial, header }) => region === null && serial !== null && arrives.test(header));
  return ({ sheet }) => {
    const own = named.filter((date) => date.sheet === sheet);
    const [arrival] = own.length > 0 ? own : named;
    return arrival && (own.length > 0 ? own : named).length === 1 ? arrival : null;
  };
}

/** Days are read of a whole workbook only where something in it expires. */
const namesExpiry = ({ recognition }: CheckContext): boolean =>
  recognition.regions.some(({ fields, rowFields = [] }) => [...fields, ...rowFields].some(({ role }) => role === 'expiry'));

function* run(context: CheckContext): Iterable<Candidate> {
  if (!namesExpiry(context)) return;
  const dates = datesOf(context);
  const days = daysOf(dates);
  const arrivalFor = arrivalNamed(dates);
  const most = parameter(context, short, 'months');
  for (const expiry of dates) {
    if (expiry.role !== 'expiry' || expiry.serial === null || expiry.problem !== null || !isOfGoods(context, expiry)) continue;
    const { region, sheet } = expiry;
    // Judged by the row's own date: a register of last year is not wrong because its medicines have expired since.
    const arrival = days.get(expiry.group) ?? (hasDay(expiry) ? null : arrivalFor(expiry));
    if (!arrival || arrival.serial === null) continue;
    const months = monthsBetween(arrival.serial, expiry.serial);
    const isExpired = expiry.serial < arrival.serial;
    if (
      !isExpired &&
      (months >= most || leaves.test(arrival.header) || (!arrives.test(arrival.header) && leaves.test(`${sheet} ${region?.title ?? ''}`)))
    )
      continue;
    const item = itemOf(context, expiry);
    const args = {
      cell: cellOf(expiry),
      item,
      named: item === '' ? 'no' : 'yes',
      expiry: dateText(expiry.serial),
      arrival: dateText(arrival.serial),
      months,
    };
    yield {
      code: isExpired ? 'expired-lot' : 'short-dated-lot',
      outcome: 'fail',
      cells: [cellOf(expiry), cellOf(arrival)],
      found: dateText(expiry.serial),
      expected: null,
      args: isExpired ? args : { ...args, least: most },
    };
  }
}

const goods: ReadonlySet<Role> = new Set(['item', 'lot', 'quantity']);

/** Agreements and passports expire as well. */
function isOfGoods(context: CheckContext, { region, sheet, row, column }: DateCell): boolean {
  const told = region ? region.fields : (context.regionAt(sheet, row, column)?.rowFields ?? []);
  return told.some(({ role }) => goods.has(role));
}

/** What expires, as its row or block names it; "" where it does not. */
function itemOf(context: CheckContext, { region, sheet, row, column }: DateCell): string {
  const field = region ? fieldOf(region, 'item', 'label', 'lot') : null;
  if (region && field) return textAt(context, region, row, field);
  const named = region ? undefined : context.regionAt(sheet, row, column)?.rowFields?.find(({ role }) => role === 'item' || role === 'lot');
  const value = named ? context.value(sheet, named.row, named.column) : null;
  return value === null ? '' : String(value);
}

/** Whether the expiry's table has days of its own: a row without one is not known. */
function hasDay({ region }: DateCell): boolean {
  return region?.fields.some(({ role }) => role === 'date' || role === 'start') ?? true;
}

export const expiry: Rule = { codes: [{ code: 'expired-lot', group: 'donations', severity: 'error', needs: ['fields'] }, short], run };
