/** The lines of a ledger as they are compared: whose, how much, and in what measure; and the accounts that they make. */
import type { PartnerPair } from '../model/settings';
import { tidy } from '../arithmetic/numbers';
import { PartnerBook } from '../reading/partner-book';
import { measuresOfGoods, type GoodsMeasures } from '../records/goods-measures';
import type { Entry, Ledger } from '../records/ledger';

export interface Line {
  readonly entry: Entry;
  /** Its place in the ledger, for a stable order. */
  readonly at: number;
  /** Money, or a quantity in `unit`; `null` where it is blank or can't be read. */
  readonly figure: number | null;
  /** Equal for figures that can be set against each other; `null` where that is not known. */
  readonly measure: string | null;
  readonly unit: string | null;
  /** Equal for one partner; -1 where nobody is named. */
  readonly partner: number;
  /** Whether its partner is known in both alphabets. */
  readonly crosses: boolean;
}

/** All lines of one partner in one measure. */
export interface Account {
  readonly partner: number;
  readonly measure: string;
  readonly pledges: Line[];
  readonly receipts: Line[];
}

export interface Lines {
  readonly ledger: Ledger;
  readonly book: PartnerBook;
  readonly pledges: readonly Line[];
  /** Receipts entered twice are left out: see `repeated`. */
  readonly receipts: readonly Line[];
  readonly repeated: readonly (readonly Line[])[];
  readonly accounts: readonly Account[];
  /** Numbers of receipts that both sides name at least once tell more than numbers of two series. */
  readonly sharesNumbers: boolean;
}

function lineOf(entry: Entry, at: number, book: PartnerBook, measures: GoodsMeasures): Line {
  const { id, crossesScripts } = book.nameOf(entry.partner);
  const goods = entry.goods === null ? null : measures.get(entry.goods);
  const figure = entry.goods === null ? entry.amount : entry.quantity === null ? null : tidy(entry.quantity * (goods?.factor ?? 1));
  return {
    entry,
    at,
    figure,
    measure: entry.goods === null ? entry.currency : (goods?.measure ?? null),
    unit: entry.goods === null ? null : (goods?.unit ?? null),
    partner: id,
    crosses: crossesScripts,
  };
}

const isDatedOrNumbered = ({ entry }: Line): boolean => entry.numberKey !== '';

/** The same number, partner, figure, item and day: entered twice. Several items of one delivery share a number and no more. */
function repeatedOf(receipts: readonly Line[]): readonly (readonly Line[])[] {
  const groups = new Map<string, Line[]>();
  for (const line of receipts) {
    if (!isDatedOrNumbered(line) || line.figure === null) continue;
    const { entry, figure, measure, partner } = line;
    const who = partner < 0 ? entry.partner : String(partner);
    const key = `${entry.numberKey}\n${who}\n${figure}\n${measure ?? ''}\n${entry.date ?? ''}\n${entry.lot}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function accountsOf(pledges: readonly Line[], receipts: readonly Line[]): readonly Account[] {
  const accounts = new Map<string, Account>();
  const accountOf = ({ partner, measure, figure }: Line): Account | null => {
    if (partner < 0 || measure === null || figure === null) return null;
    const key = `${partner} ${measure}`;
    let account = accounts.get(key);
    if (!account) accounts.set(key, (account = { partner, measure, pledges: [], receipts: [] }));
    return account;
  };
  for (const line of pledges) accountOf(line)?.pledges.push(line);
  for (const line of receipts) accountOf(line)?.receipts.push(line);
  return [...accounts.values()];
}

/** Stock that came in from nobody in particular answers no pledge. */
const isAsked = ({ side, partner, numberKey, pledgeKey }: Entry): boolean =>
  side === 'pledge' || (side === 'receipt' && (partner !== '' || numberKey !== '' || pledgeKey !== ''));

/** `pairs`: what the user said of partners' names. */
export function linesOf(ledger: Ledger, pairs: readonly PartnerPair[] = []): Lines {
  const sided = ledger.entries.filter(isAsked);
  const book = new PartnerBook(new Set(sided.map(({ partner }) => partner)), pairs);
  const measures = measuresOfGoods(sided);
  const all = sided.map((entry, at) => lineOf(entry, at, book, measures));
  const pledges = all.filter(({ entry }) => entry.side === 'pledge');
  const received = all.filter(({ entry }) => entry.side === 'receipt');
  const repeated = repeatedOf(received);
  const extra = new Set(repeated.flatMap(([, ...again]) => again));
  const receipts = extra.size === 0 ? received : received.filter((line) => !extra.has(line));
  const numbers = new Set(receipts.map(({ entry }) => entry.numberKey).filter((key) => key !== ''));
  return {
    ledger,
    book,
    pledges,
    receipts,
    repeated,
    accounts: accountsOf(pledges, receipts),
    sharesNumbers: pledges.some(({ entry }) => numbers.has(entry.numberKey)),
  };
}
