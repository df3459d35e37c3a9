/** Pledges that several receipts of the same partner, in the same currency, make up exactly: received in full, though no receipt equals them. */
import type { Field, Region } from '../../model/recognition';
import type { CheckContext } from '../context';
import { cellAt, dataRows, fieldOf, isTable, numberAt, textAt } from '../fields';
import { areAlike, decidedNames, nameShape, type NameShape } from '../names';
import { tidy } from '../../arithmetic/numbers';
import type { Candidate, Rule } from '../rule';

const pledgeWords = /promesse|pledge|تعهد|وعود|وعد|التزامات/iu;
const receiptWords = /re[çc]us?\b|receipt|received|versement|encaiss|وصل|وصولات|توصل|استلام|مقبوض/iu;
const mostRows = 5000;

interface Ledger {
  readonly region: Region;
  readonly partner: Field;
  readonly amount: Field;
  readonly currency: Field | null;
}

interface Line {
  readonly ledger: Ledger;
  readonly row: number;
  readonly name: NameShape;
  readonly amount: number;
  readonly currency: string;
}

/** A table of partners and amounts; what it says of itself tells which of the two it is. */
function ledgersOf(context: CheckContext, isOne: (region: Region, words: string) => boolean): readonly Ledger[] {
  return context.recognition.regions.flatMap((region) => {
    const [partner, amount] = [fieldOf(region, 'partner'), fieldOf(region, 'amount')];
    const words = [region.sheet, region.title, ...region.fields.map(({ header }) => header)].join(' · ');
    return isTable(region) && partner && amount && region.rows.length <= mostRows && isOne(region, words)
      ? [{ region, partner, amount, currency: fieldOf(region, 'currency') }]
      : [];
  });
}

function linesOf(context: CheckContext, ledger: Ledger): readonly Line[] {
  const decided = decidedNames(context.settings.partnerPairs ?? []);
  return dataRows(ledger.region).flatMap(({ row }): Line[] => {
    const name = textAt(context, ledger.region, row, ledger.partner);
    const amount = numberAt(context, ledger.region, row, ledger.amount);
    const currency = ledger.currency ? textAt(context, ledger.region, row, ledger.currency) : '';
    return name === '' || amount === null || amount <= 0 ? [] : [{ ledger, row, name: nameShape(decided(name)), amount, currency }];
  });
}

const bucketOf = ({ name, currency }: Line): string => `${name.sound} ${name.numbers}\n${currency.toLowerCase()}`;

function bucketed(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const buckets = new Map<string, Line[]>();
  for (const line of lines) {
    const bucket = buckets.get(bucketOf(line));
    if (bucket) bucket.push(line);
    else buckets.set(bucketOf(line), [line]);
  }
  return buckets;
}

function finding({ ledger, row, name, amount, currency }: Line, parts: readonly Line[]): Candidate {
  const cell = cellAt(ledger.region, row, ledger.amount);
  const receipts = parts.map((part) => cellAt(part.ledger.region, part.row, part.ledger.amount));
  return {
    code: 'matched-in-parts',
    outcome: 'fail',
    cells: [cell, ...receipts],
    found: amount,
    expected: amount,
    gap: 0,
    args: { cell, name: name.text, amount, currency, receipts, count: parts.length },
  };
}

function* run(context: CheckContext): Iterable<Candidate> {
  const pledges = ledgersOf(context, (_, words) => pledgeWords.test(words) && !receiptWords.test(words));
  const receipts = ledgersOf(
    context,
    (region, words) => !pledgeWords.test(words) && (fieldOf(region, 'receipt') !== null || receiptWords.test(words)),
  );
  const received = bucketed(receipts.flatMap((ledger) => linesOf(context, ledger)));
  const pledged = bucketed(pledges.flatMap((ledger) => linesOf(context, ledger)));
  for (const [key, bucket] of pledged) {
    for (const pledge of bucket) {
      const parts = (received.get(key) ?? []).filter((line) => areAlike(line.name, pledge.name));
      const isOnly = bucket.every((other) => other === pledge || !areAlike(other.name, pledge.name));
      if (isOnly && parts.length >= 2 && tidy(parts.reduce((sum, { amount }) => sum + amount, 0)) === tidy(pledge.amount))
        yield finding(pledge, parts);
    }
  }
}

export const inParts: Rule = { codes: [{ code: 'matched-in-parts', group: 'donations', severity: 'info', needs: ['fields'] }], run };
