/** A date whose year is one slip of the hand from the year of all others in its column, and far from them: 2062 among 2026. */
import { classifyEdit } from '../../arithmetic/location';
import { isoFromSerial } from '../../reading/dates';
import { dateText } from '../calendar';
import { cellOf } from '../context';
import type { DateCell } from '../dates';
import type { Candidate } from '../rule';

const dayCount = 365.25;
/** The others stand together, the odd one at a distance that no campaign spans. */
const mostSpan = 3 * dayCount;
const leastDistance = 10 * dayCount;
const leastOthers = 2;
/** What lies behind may be an older case: more others must stand together, and only swapped figures tell. */
const leastOthersBefore = 5;

const yearOf = (serial: number): number => Number(isoFromSerial(serial)?.slice(0, 4) ?? 0);

function isSlip(year: number, usual: number, isAfter: boolean): boolean {
  const { edit } = classifyEdit(year, usual);
  return edit === 'transposition' || (isAfter && edit === 'wrong-digit');
}

/** `column`: the dates of one column, all plausible by themselves. */
export function* oddYears(column: readonly DateCell[]): Iterable<Candidate> {
  const sorted = column.filter(({ serial }) => serial !== null).sort((a, b) => (a.serial ?? 0) - (b.serial ?? 0));
  if (sorted.length <= leastOthers) return;
  for (const isAfter of [true, false]) {
    const odd = isAfter ? sorted.at(-1) : sorted[0];
    const others = isAfter ? sorted.slice(0, -1) : sorted.slice(1);
    const [first, last] = [others[0]?.serial ?? 0, others.at(-1)?.serial ?? 0];
    const serial = odd?.serial ?? 0;
    const distance = isAfter ? serial - last : first - serial;
    const isFew = others.length < (isAfter ? leastOthers : leastOthersBefore);
    if (!odd || odd.role === 'expiry' || isFew || last - first > mostSpan || distance < leastDistance) continue;
    if (!isSlip(yearOf(serial), yearOf(isAfter ? last : first), isAfter)) continue;
    const [from, to, date] = [dateText(first), dateText(last), dateText(serial)];
    yield {
      code: 'date-out-of-range',
      outcome: isAfter ? 'fail' : 'undecided',
      message: 'date-out-of-range.odd',
      cells: [cellOf(odd)],
      found: date,
      expected: null,
      args: { cell: cellOf(odd), date, from, to },
    };
  }
}
