/** The reconciliation by currency: what was promised, what came, the balance and how surely they belong together. */
import { isApplied, type Line, type Match } from '../../reconcile';
import type { Entry } from '../../records/ledger';
import { documentKind, type DocumentInput } from '../descriptor';
import { item, textItem, words as plain, type Block, type Item, type TableRow } from '../layout';
import { cellOfEntry } from '../../records/ledger';
import type { DocumentWords } from '../words';
import { aboutEntries, currencyText, donationsOf, isMoney, sumItem } from './donations';
import { blankItem, closingBlocks, letterheadBlock } from './shared';
import { seriesName } from './series';

interface Pair {
  readonly pledges: readonly Entry[];
  readonly receipts: readonly Entry[];
  readonly status: string;
}

interface ReconciliationFacts {
  readonly input: DocumentInput;
  /** By currency, or by unit of goods. */
  readonly groups: readonly {
    readonly title: string;
    readonly currency: string | null;
    readonly isMoney: boolean;
    readonly pairs: readonly Pair[];
  }[];
  readonly entries: readonly Entry[];
}

export const reconciliation = documentKind<string, ReconciliationFacts>({
  kind: 'reconciliation',
  subjects: (input) => (hasBoth(input) ? [seriesName(input.book)] : []),
  nameOf: (name) => name,
  keyOf: () => 'all',
  facts: factsOf,
  about: ({ entries }) => aboutEntries(entries),
  layout: ({ input, groups }, words, draft) => {
    const title = words.t('reconciliation.title');
    return {
      kind: 'reconciliation',
      subject: seriesName(input.book),
      sheet: words.t('reconciliation.name'),
      orientation: 'landscape',
      title,
      blocks: [
        letterheadBlock(input.letterhead, input.book.campaigns[0]?.lines.organiser?.text ?? '', '', words),
        { block: 'title', title, subtitle: words.name(seriesName(input.book)), draft },
        ...groups.map((group, g) => groupTable(group, g, input, words)),
        { block: 'notes', heading: words.t('reservations'), notes: [words.t('reconciliation.note'), words.t('reconciliation.to-confirm')] },
        ...closingBlocks(input.letterhead, input.issued, ['prepared', 'finance', 'manager'], words),
      ],
    };
  },
});

function hasBoth(input: DocumentInput): boolean {
  const { entries } = donationsOf(input).ledger;
  return entries.some(({ side }) => side === 'pledge') && entries.some(({ side }) => side === 'receipt');
}

function factsOf(input: DocumentInput): ReconciliationFacts {
  const { ledger, reconciliation: found } = donationsOf(input);
  const applied = found.matches.filter(isApplied);
  const held = new Set(applied.flatMap(({ pledges, receipts }) => [...pledges, ...receipts]));
  const shown = new Set(found.matches.filter((match) => !isApplied(match)).flatMap(({ pledges, receipts }) => [...pledges, ...receipts]));
  const free = (lines: readonly Line[]): Line[] => lines.filter((line) => !held.has(line));
  const entriesOf = (lines: readonly Line[]): Entry[] => lines.map(({ entry }) => entry);
  const pairs: Pair[] = [
    ...applied.map((match: Match) => ({ pledges: entriesOf(match.pledges), receipts: entriesOf(match.receipts), status: match.status })),
    ...free(found.lines.pledges).map((line) => ({
      pledges: [line.entry],
      receipts: [],
      status: shown.has(line) ? 'to-confirm' : 'outstanding',
    })),
    ...free(
      found.unmatched.receipts.length > 0 ? [...new Set([...found.lines.receipts, ...found.unmatched.receipts])] : found.lines.receipts,
    ).map((line) => ({
      pledges: [],
      receipts: [line.entry],
      status: shown.has(line) ? 'to-confirm' : found.netted.has(line) ? 'netted' : 'no-pledge',
    })),
  ];
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = groupOf(pair);
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return {
    input,
    entries: ledger.entries.filter(({ side }) => side === 'pledge' || side === 'receipt'),
    groups: [...groups].map(([key, own]) => {
      const [first] = own[0]?.pledges.length ? own[0].pledges : (own[0]?.receipts ?? []);
      return { title: key.slice(1), currency: first?.currency ?? null, isMoney: key.startsWith('$'), pairs: own };
    }),
  };
}

/** Money by currency; goods by unit, none of which are added either. */
function groupOf({ pledges, receipts }: Pair): string {
  const entry = pledges[0] ?? receipts[0];
  if (!entry) return '$';
  return isMoney(entry) ? `$${entry.currency ?? ''}` : `#${entry.goods?.unit ?? ''}`;
}

function groupTable(group: ReconciliationFacts['groups'][number], g: number, input: DocumentInput, words: DocumentWords): Block {
  const format = group.isMoney ? 'amount' : 'count';
  const title = group.isMoney
    ? currencyText(group.currency, words)
    : words.t('goods-in', { unit: group.title === '' ? words.t('currency.unknown') : group.title });
  const rows = group.pairs.map((pair, at): TableRow => {
    const [first] = [...pair.pledges, ...pair.receipts];
    const name = first?.partner ?? '';
    const what = first?.goods?.written ?? first?.purpose ?? '';
    const id = (side: string): string => `${g}.${at}.${side}`;
    const hasBothSides = pair.pledges.length > 0 && pair.receipts.length > 0;
    const value = figure(pair.pledges) - figure(pair.receipts);
    return {
      items: [
        textItem(name),
        textItem(what),
        sideItem(pair.pledges, id('p'), `${title} / ${name} / ${words.t('pledged')}`, format, words.t('none'), input),
        sideItem(pair.receipts, id('r'), `${title} / ${name} / ${words.t('received')}`, format, words.t('none'), input),
        item({ is: 'formula', formula: `=N({${id('p')}})-N({${id('r')}})`, value, format }, { id: id('b') }),
        textItem(words.t(`status.${pair.status}`), hasBothSides ? undefined : 'quiet'),
      ],
    };
  });
  const total = (side: 'p' | 'r' | 'b', value: number, label: string): Item =>
    sumItem(
      group.pairs.map((_, at) => `${g}.${at}.${side}`),
      value,
      `${g}.${side}`,
      `${title} / ${label}`,
      format,
    );
  const [pledged, received] = [
    group.pairs.reduce((sum, pair) => sum + figure(pair.pledges), 0),
    group.pairs.reduce((sum, pair) => sum + figure(pair.receipts), 0),
  ];
  return {
    block: 'table',
    heading: title,
    columns: [
      { title: words.t('partner'), span: 10, align: 'start' },
      { title: words.t('item'), span: 8, align: 'start' },
      { title: words.t('pledged'), span: 5, align: 'center' },
      { title: words.t('received'), span: 5, align: 'center' },
      { title: words.t('statement.balance'), span: 4, align: 'center' },
      { title: words.t('status'), span: 4, align: 'start' },
    ],
    rows: [
      ...rows,
      ...(group.isMoney
        ? [
            {
              items: [
                textItem(words.t('total')),
                blankItem,
                total('p', pledged, words.t('pledged')),
                total('r', received, words.t('received')),
                total('b', pledged - received, words.t('statement.balance')),
                blankItem,
              ],
              look: 'total' as const,
            },
          ]
        : []),
    ],
  };
}

const figureOf = (entry: Entry): number => (isMoney(entry) ? entry.amount : entry.quantity) ?? 0;
const figure = (entries: readonly Entry[]): number => Number(entries.reduce((sum, entry) => sum + figureOf(entry), 0).toPrecision(15));

function sideItem(
  entries: readonly Entry[],
  id: string,
  label: string,
  format: 'amount' | 'count',
  none: string,
  { book }: DocumentInput,
): Item {
  if (entries.length === 0) return item(plain(none), { id });
  const value = figure(entries);
  const cells = entries.map(cellOfEntry);
  const [first] = cells;
  if (!first || !cells.every((cell) => typeof book.cells.value(cell) === 'number'))
    return item({ is: 'value', value, format }, { id, label });
  if (cells.length === 1) return item({ is: 'link', cell: first, value, format }, { id, label });
  const of = cells.map(({ sheet, row, column }) => ({ sheet, top: row, bottom: row, left: column, right: column }));
  return item({ is: 'sum', of, value, format }, { id, label });
}
