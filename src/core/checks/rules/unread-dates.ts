/** Texts under a header of dates that are no day, no period and no word for what is not known: said once a column. */
import { dateHeaderWords, undatedWords } from '../../lexicon/dates';
import { words } from '../../lexicon/folding';
import { monthNamed, weekdayNamed } from '../../reading/date-words';
import { readNumber } from '../../reading/numbers';
import { foldLetters, foldedPhrase } from '../../reading/text';
import { datesOf, type DateCell } from '../dates';
import type { Candidate, Rule } from '../rule';
import { runsOf, simplest } from '../runs';

const mostNamed = 8;
/** A year, ours or of the Hijra, names a period or another calendar's day. */
const holdsYear = /(?<!\d)(?:1[34]|19|20)\d\d(?!\d)/;
/** Days in figures among other words: several days, or one that was put off. */
const holdsDay = /\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?/;

/** A word for a month, a weekday, or a number: what a day is told by elsewhere. */
function namesTime(written: string): boolean {
  const found = foldLetters(written).match(/\p{L}+/gu) ?? [];
  return found.some((word) => monthNamed(word) !== null || weekdayNamed(word) !== null);
}

const undated = new Set(Object.values(undatedWords).flat().map(foldedPhrase));

/** What is not known yet, or has no day at all. */
const isNoDay = (written: string): boolean =>
  !/\p{L}/u.test(written) || undated.has(foldedPhrase(written)) || readNumber(written).outcome !== 'unreadable';

const headerWords = new Set(Object.values(dateHeaderWords).flat().flatMap(words));
const isOfDays = (header: string): boolean => words(header.split(' / ').pop() ?? '').some((word) => headerWords.has(word));

function isUnread({ region, problem, isRelative, role, written, header, fromHeader }: DateCell): boolean {
  return (
    problem === 'unreadable' &&
    region !== null &&
    fromHeader &&
    role !== 'other' &&
    !isRelative &&
    isOfDays(header) &&
    !holdsYear.test(written) &&
    !holdsDay.test(written) &&
    !namesTime(written) &&
    !isNoDay(written)
  );
}

function* unread(dates: readonly DateCell[]): Iterable<Candidate> {
  const columns = new Map<string, DateCell[]>();
  for (const date of dates) {
    if (!isUnread(date)) continue;
    const key = `${date.region?.id ?? ''} ${date.column}`;
    const column = columns.get(key);
    if (column) column.push(date);
    else columns.set(key, [date]);
  }
  for (const column of columns.values()) {
    const [first] = column;
    if (!first) continue;
    const cells = runsOf(column).map(({ range }) => simplest(range));
    const args = {
      cells: cells.slice(0, mostNamed),
      more: Math.max(0, cells.length - mostNamed),
      written: first.written,
      count: column.length,
    };
    yield { code: 'unreadable-date', outcome: 'fail', cells, found: first.written, args };
  }
}

export const unreadDates: Rule = {
  codes: [{ code: 'unreadable-date', group: 'dates', severity: 'warning', needs: ['fields'] }],
  run: (context) => unread(datesOf(context)),
};
