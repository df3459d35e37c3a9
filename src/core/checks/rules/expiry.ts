/** Medicines that had expired, or were about to, when they arrived. WHO's guidelines for donations ask for a year. */
import { monthsBetween } from '../../reading/dates';
import { dateText } from '../calendar';
import { cellOf, type CheckContext } from '../context';
import { datesOf } from '../dates';
import { fieldOf, textAt } from '../fields';
import { parameter, type Candidate, type CodeDefinition, type Rule } from '../rule';

const short: CodeDefinition = {
  code: 'short-dated-lot', group: 'donations', severity: 'warning', needs: ['fields'], parameters: { months: { default: 12, least: 1, most: 36 } },
};

function* run(context: CheckContext): Iterable<Candidate> {
  const dates = datesOf(context);
  const arrivals = new Map(dates.filter((date) => date.role === 'date' && date.serial !== null && date.region !== null).map((date) => [date.group, date]));
  const most = parameter(context, short, 'months');
  for (const expiry of dates) {
    if (expiry.role !== 'expiry' || expiry.serial === null || expiry.problem !== null) continue;
    // Judged by the row's own date: a register of last year is not wrong because its medicines have expired since.
    const arrival = arrivals.get(expiry.group);
    if (!arrival || arrival.serial === null) continue;
    const { region } = expiry;
    const item = region && fieldOf(region, 'item', 'label', 'lot');
    const months = monthsBetween(arrival.serial, expiry.serial);
    const isExpired = expiry.serial < arrival.serial;
    if (!isExpired && months >= most) continue;
    const args = { cell: cellOf(expiry), item: region && item ? textAt(context, region, expiry.row, item) : '', expiry: dateText(expiry.serial), arrival: dateText(arrival.serial), months };
    yield { code: isExpired ? 'expired-lot' : 'short-dated-lot', outcome: 'fail', cells: [cellOf(expiry), cellOf(arrival)], found: dateText(expiry.serial), expected: null, args: isExpired ? args : { ...args, least: most } };
  }
}

export const expiry: Rule = { codes: [{ code: 'expired-lot', group: 'donations', severity: 'error', needs: ['fields'] }, short], run };
