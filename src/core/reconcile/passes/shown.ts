/**
 * What is only shown: evidence that is not enough to apply, surest first. Nothing here changes a total or a balance; each row
 * sees the lines that are still free.
 */
import { figureKey, grouped, lettersDiffer, numbersDiffer, why } from '../groups';
import type { Line } from '../lines';
import { inWindow, type Candidate, type Matching } from '../matching';
import type { Pass } from './pass';
import { fits } from './equal-figure';

const mostShown = 12;
const isEqual = (pledge: Line, receipt: Line): boolean =>
  pledge.figure !== null && receipt.figure !== null && figureKey(pledge) === figureKey(receipt);
const isOpen = ({ letters }: Line['entry']): boolean => letters === '';

/** Equal figures of one account that nothing tells apart: two pledges and one receipt, or what the dates do not order. */
export const equalTies: Pass = {
  id: 'partner-item-amount',
  run(matching) {
    for (const account of matching.lines.accounts) {
      const received = grouped(
        matching.free(account.receipts).filter(({ figure }) => (figure ?? 0) > 0),
        figureKey,
      );
      for (const [key, pledged] of grouped(matching.free(account.pledges), figureKey)) {
        const came = received.get(key);
        if (came) tied(matching, pledged, came);
      }
    }
  },
};

function tied(matching: Matching, pledges: readonly Line[], receipts: readonly Line[]): void {
  const pairs = pairsOf(pledges, receipts, (pledge, receipt) => fits(matching, pledge, receipt));
  if (pairs.length > 1) showTie(matching, pairs, 'tie');
  for (const pledge of matching.free(pledges)) {
    const [receipt] = matching
      .free(receipts)
      .filter((line) => !matching.isRefused(pledge, line))
      .filter((line) => !(isOpen(pledge.entry) === isOpen(line.entry) && lettersDiffer(pledge, line)));
    if (!receipt) continue;
    const reason = !inWindow(pledge, receipt)
      ? 'outside-window'
      : numbersDiffer(pledge, receipt, matching.lines.sharesNumbers)
        ? 'numbers-differ'
        : 'letters-differ';
    matching.show({ pass: 'partner-item-amount', pledges: [pledge], receipts: [receipt], why: why(reason), doubt: 'equal' });
  }
}

function pairsOf(
  pledges: readonly Line[],
  receipts: readonly Line[],
  isPair: (pledge: Line, receipt: Line) => boolean,
): readonly Candidate[] {
  const pairs: Candidate[] = [];
  for (const pledge of pledges)
    for (const receipt of receipts) if (isPair(pledge, receipt)) pairs.push({ pledges: [pledge], receipts: [receipt] });
  return pairs;
}

/** Candidates that hang together by their lines are one entry. */
function showTie(matching: Matching, candidates: readonly Candidate[], reason: string): void {
  for (const group of connected(candidates)) {
    const pledges = [...new Set(group.flatMap((candidate) => candidate.pledges))].sort((a, b) => a.at - b.at);
    const receipts = [...new Set(group.flatMap((candidate) => candidate.receipts))].sort((a, b) => a.at - b.at);
    const pass = reason === 'several-ways' ? 'subset' : 'partner-item-amount';
    if (group.length > 1)
      matching.show({
        pass,
        pledges,
        receipts,
        why: why(reason, { count: group.length }),
        doubt: 'equal',
        candidates: group.slice(0, mostShown),
      });
    else matching.show({ pass, pledges, receipts, why: why('one-way'), doubt: 'equal' });
  }
}

function connected(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups: { readonly lines: Set<Line>; readonly members: Candidate[] }[] = [];
  for (const candidate of candidates) {
    const lines = new Set([...candidate.pledges, ...candidate.receipts]);
    const met = groups.filter((group) => [...lines].some((line) => group.lines.has(line)));
    const [first] = met;
    if (!first) groups.push({ lines, members: [candidate] });
    else {
      for (const other of met.slice(1)) {
        for (const line of other.lines) first.lines.add(line);
        first.members.push(...other.members);
        groups.splice(groups.indexOf(other), 1);
      }
      for (const line of lines) first.lines.add(line);
      first.members.push(candidate);
    }
  }
  return groups.map(({ members }) => members);
}

/** Several ways to make a sum, or one that chance alone may have made. */
export const subsetTies: Pass = {
  id: 'subset',
  run(matching) {
    for (const all of matching.ways.values()) {
      const ways = all.filter(({ pledges, receipts }) => [...pledges, ...receipts].every(matching.isFree));
      if (ways.length > 0 && ways.length <= mostShown) showTie(matching, ways, 'several-ways');
    }
  },
};

/** One number on both sides, but neither partner nor figure agrees, or the currency is not known. */
export const numberAlone: Pass = {
  id: 'receipt-number',
  run(matching) {
    const keyOf = ({ entry }: Line): string => entry.numberKey;
    const received = grouped(matching.free(matching.lines.receipts), keyOf);
    for (const [key, pledged] of grouped(matching.free(matching.lines.pledges), keyOf)) {
      const [receipt, ...others] = received.get(key) ?? [];
      const [pledge] = pledged;
      if (!receipt || !pledge || others.length > 0 || pledged.length > 1) continue;
      const hasSameMeasure = pledge.measure !== null && pledge.measure === receipt.measure;
      const doubt = !hasSameMeasure ? 'other-currency' : isEqual(pledge, receipt) ? 'equal' : 'unequal';
      if (doubt === 'unequal' && pledge.partner !== receipt.partner && pledge.partner >= 0 && receipt.partner >= 0) continue;
      const reason = hasSameMeasure ? 'number-alone' : 'number-other-currency';
      matching.show({
        pass: 'receipt-number',
        pledges: [pledge],
        receipts: [receipt],
        why: why(reason, { number: receipt.entry.number }),
        doubt,
      });
    }
  },
};

/** The same partner and figure in another currency, or in one that is not known. */
export const otherCurrency: Pass = {
  id: 'partner-item-amount',
  run(matching) {
    const key = (line: Line): string => (line.partner < 0 || line.entry.goods !== null ? '' : `${line.partner} ${figureKey(line)}`);
    const received = grouped(matching.free(matching.lines.receipts), key);
    for (const [shared, pledged] of grouped(matching.free(matching.lines.pledges), key)) {
      const came = received.get(shared)?.filter(({ measure }) => measure !== pledged[0]?.measure || measure === null);
      const [pledge] = pledged;
      const [receipt] = came ?? [];
      if (!pledge || !receipt || pledged.length > 1 || came?.length !== 1) continue;
      const isUnknown = pledge.measure === null || receipt.measure === null;
      const reason = isUnknown ? 'unknown-currency' : 'other-currency';
      matching.show({
        pass: 'partner-item-amount',
        pledges: [pledge],
        receipts: [receipt],
        why: why(reason),
        doubt: isUnknown ? 'equal' : 'other-currency',
      });
    }
  },
};

/** The same figure from a partner whose name is nearly the same. */
export const likeNames: Pass = {
  id: 'partner-name',
  run(matching) {
    namesAlike(matching, ['like'], 'like-name', 'equal');
  },
};

/** A name that has a word more, or nobody's: rather two givers, so both stay open. */
export const partNames: Pass = {
  id: 'partner-name',
  run(matching) {
    namesAlike(matching, ['part', 'anonymous'], 'part-name', 'other-name');
  },
};

const mostOfOneFigure = 400;

function namesAlike(matching: Matching, wanted: readonly string[], reason: string, doubt: 'equal' | 'other-name'): void {
  const { book } = matching.lines;
  const key = (line: Line): string => (line.measure === null || figureKey(line) === '' ? '' : `${line.measure} ${figureKey(line)}`);
  const relation = (pledge: Line, receipt: Line): string =>
    pledge.partner < 0 || receipt.partner < 0 ? 'anonymous' : book.relation(pledge.entry.partner, receipt.entry.partner);
  const received = grouped(matching.free(matching.lines.receipts), key);
  for (const [shared, pledged] of grouped(matching.free(matching.lines.pledges), key)) {
    const came = received.get(shared);
    if (!came || pledged.length * came.length > mostOfOneFigure) continue;
    const pairs = pairsOf(
      pledged,
      came,
      (pledge, receipt) =>
        wanted.includes(relation(pledge, receipt)) &&
        inWindow(pledge, receipt) &&
        !lettersDiffer(pledge, receipt) &&
        !matching.isRefused(pledge, receipt),
    );
    for (const group of connected(pairs)) {
      const [pair] = group;
      if (group.length === 1 && pair) matching.show({ pass: 'partner-name', ...pair, why: why(reason, namesIn(pair)), doubt });
      else if (group.length <= mostShown) showTieOfNames(matching, group, doubt);
    }
  }
}

const namesIn = ({ pledges, receipts }: Candidate): Record<string, string> => ({
  one: pledges[0]?.entry.partner ?? '',
  other: receipts[0]?.entry.partner ?? '',
});

function showTieOfNames(matching: Matching, group: readonly Candidate[], doubt: 'equal' | 'other-name'): void {
  const pledges = [...new Set(group.flatMap((candidate) => candidate.pledges))];
  const receipts = [...new Set(group.flatMap((candidate) => candidate.receipts))];
  matching.show({ pass: 'partner-name', pledges, receipts, why: why('tie', { count: group.length }), doubt, candidates: group });
}

/** Goods of one partner that differ in what one side leaves open: the unit, a brand for its substance, the form. */
export const likeGoods: Pass = {
  id: 'partner-item-amount',
  run(matching) {
    const key = ({ partner, entry }: Line): string => (partner < 0 || entry.goods === null ? '' : `${partner} ${entry.goods.name}`);
    const received = grouped(matching.free(matching.lines.receipts), key);
    for (const [shared, pledged] of grouped(matching.free(matching.lines.pledges), key)) {
      const [pledge] = pledged;
      const [receipt, ...others] = received.get(shared) ?? [];
      const [one, other] = [pledge?.entry.goods, receipt?.entry.goods];
      if (!pledge || !receipt || !one || !other || pledged.length > 1 || others.length > 0) continue;
      if (one.strength !== '' && other.strength !== '' && one.strength !== other.strength) continue;
      const reason = one.brand !== other.brand ? 'brand' : one.unit !== other.unit ? 'units-differ' : 'forms-differ';
      matching.show({
        pass: 'partner-item-amount',
        pledges: [pledge],
        receipts: [receipt],
        why: why(reason),
        doubt: reason === 'units-differ' ? 'unit' : isEqual(pledge, receipt) ? 'equal' : 'unequal',
      });
    }
  },
};

/** One partner's pledges and receipts that do not agree in any figure: all that is left of the account. */
export const unequalRest: Pass = {
  id: 'partner-name',
  run(matching) {
    for (const account of matching.lines.accounts) {
      const pledges = matching.free(account.pledges);
      const receipts = matching.free(account.receipts).filter(({ figure }) => (figure ?? 0) > 0);
      if (pledges.length === 0 || receipts.length === 0 || pledges.length + receipts.length > mostShown) continue;
      if (pledges.length === 1 || receipts.length === 1) {
        const candidates = pledges.length > 1 ? pairsOf(pledges, receipts, (pledge, receipt) => !matching.isRefused(pledge, receipt)) : [];
        matching.show({ pass: 'partner-name', pledges, receipts, why: why('unequal'), doubt: 'unequal', candidates });
      }
    }
  },
};
