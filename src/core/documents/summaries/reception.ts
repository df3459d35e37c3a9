/** The reception report of one delivery: its lines, reserves for what is short, expired or soon to be, three signatures. */
import { monthsBetween } from '../../reading/dates';
import type { Entry } from '../../records/ledger';
import { isApplied } from '../../reconcile';
import { documentKind, type DocumentInput } from '../descriptor';
import { textItem, type Block, type TableRow } from '../layout';
import type { DocumentWords } from '../words';
import { aboutEntries, byCurrency, currencyText, dayItem, donationsOf, figureItem, isMoney, sumItem, totalOf, wordsRow } from './donations';
import { blankItem, closingBlocks, letterheadBlock } from './shared';

interface Delivery {
  readonly name: string;
  readonly key: string;
  readonly entries: readonly Entry[];
}

interface ReceptionFacts {
  readonly input: DocumentInput;
  readonly delivery: Delivery;
  readonly reserves: readonly (readonly Reserve[])[];
}

type Reserve = { readonly is: 'expired' | 'short-dated' | 'no-lot' | 'over' } | { readonly is: 'short'; readonly by: number };

/** Goods should last a year from their arrival: exactly twelve months are enough. */
const leastMonths = 12;

/** By receipt number; what bears none, by partner and day. */
function deliveries(input: DocumentInput): Delivery[] {
  const found = new Map<string, { name: string; entries: Entry[] }>();
  for (const entry of donationsOf(input).ledger.entries) {
    if (entry.side !== 'receipt' || entry.isBlank) continue;
    const day = entry.date === null ? '' : String(entry.date);
    const key = entry.numberKey === '' ? `${entry.partner}|${day}` : entry.numberKey;
    const known = found.get(key) ?? { name: entry.number === '' ? entry.partner : entry.number, entries: [] };
    known.entries.push(entry);
    found.set(key, known);
  }
  return [...found].filter(([, { name }]) => name !== '').map(([key, { name, entries }]) => ({ key, name, entries }));
}

export const reception = documentKind<Delivery, ReceptionFacts>({
  kind: 'reception',
  subjects: deliveries,
  nameOf: ({ name }) => name,
  alsoNamed: ({ entries }) => [...new Set(entries.map(({ partner }) => partner))],
  keyOf: ({ key }) => key,
  facts: (input, delivery) => ({ input, delivery, reserves: delivery.entries.map((entry) => reservesOf(input, entry)) }),
  about: ({ delivery }) => aboutEntries(delivery.entries),
  layout: ({ input, delivery, reserves }, words, draft) => {
    const title = words.t('reception.title');
    const partners = [...new Set(delivery.entries.map(({ partner }) => partner))].filter((partner) => partner !== '');
    const [first] = delivery.entries;
    const number = first?.number ?? '';
    return {
      kind: 'reception',
      subject: delivery.name,
      sheet: `${words.t('reception.name')} ${delivery.name}`,
      orientation: 'portrait',
      title,
      blocks: [
        letterheadBlock(input.letterhead, input.book.campaigns[0]?.lines.organiser?.text ?? '', number, words),
        { block: 'title', title, subtitle: partners.join(' · '), draft },
        {
          block: 'identity',
          lines: [
            { label: words.t('partner'), value: textItem(partners.length > 0 ? partners.join(' · ') : words.t('not-reported')) },
            { label: words.t('reception.date'), value: dayItem(first?.date ?? null, words) },
            { label: words.t('reception.number'), value: textItem(number === '' ? words.t('not-reported') : number) },
          ],
        },
        linesTable(delivery.entries, reserves, input, words),
        amounts(delivery.entries, words),
        {
          block: 'text',
          heading: words.t('reception.reserves'),
          sentences: [words.t(reserves.some((own) => own.length > 0) ? 'reception.with-reserves' : 'reception.no-reserves')],
        },
        ...closingBlocks(input.letterhead, input.issued, ['deliverer', 'receiver', 'finance'], words),
      ],
    };
  },
});

function reservesOf(input: DocumentInput, entry: Entry): Reserve[] {
  const { expiry, date, goods, lot } = entry;
  const found: Reserve[] = [];
  if (expiry !== null && date !== null) {
    if (expiry < date) found.push({ is: 'expired' });
    else if (monthsBetween(date, expiry) < leastMonths) found.push({ is: 'short-dated' });
  }
  if (goods?.isMedicine && lot === '') found.push({ is: 'no-lot' });
  const match = donationsOf(input).reconciliation.matches.find(
    (each) => isApplied(each) && each.receipts.some((line) => line.entry === entry),
  );
  if (match?.status === 'short' && match.balance !== null && match.balance > 0) found.push({ is: 'short', by: match.balance });
  if (match?.status === 'over') found.push({ is: 'over' });
  return found;
}

function reserveText(reserve: Reserve, words: DocumentWords): string {
  return reserve.is === 'short' ? words.t('reserve.short', { by: reserve.by }) : words.t(`reserve.${reserve.is}`);
}

function linesTable(
  entries: readonly Entry[],
  reserves: readonly (readonly Reserve[])[],
  input: DocumentInput,
  words: DocumentWords,
): Block {
  const rows = entries.map((entry, at): TableRow => {
    const what = entry.goods?.written ?? (entry.purpose === '' ? words.t('money') : entry.purpose);
    return {
      items: [
        textItem(what),
        textItem(entry.lot),
        entry.expiry === null ? blankItem : dayItem(entry.expiry, words),
        figureItem(input, entry, `l${at}`, what, words),
        textItem(isMoney(entry) ? currencyText(entry.currency, words) : (entry.goods?.unit ?? '')),
        textItem((reserves[at] ?? []).map((reserve) => reserveText(reserve, words)).join(' · '), 'quiet'),
      ],
    };
  });
  return {
    block: 'table',
    heading: words.t('reception.lines'),
    repeats: true,
    columns: [
      { title: words.t('item'), span: 4, align: 'start' },
      { title: words.t('lot'), span: 1, align: 'start' },
      { title: words.t('expiry'), span: 2, align: 'center' },
      { title: words.t('quantity'), span: 2, align: 'center' },
      { title: words.t('unit'), span: 1, align: 'start' },
      { title: words.t('reserve'), span: 2, align: 'start' },
    ],
    rows,
  };
}

function amounts(entries: readonly Entry[], words: DocumentWords): Block {
  const rows = [...byCurrency(entries)].flatMap(([currency, own], c): TableRow[] => {
    const value = totalOf(own);
    const ids = own.filter(({ amount }) => amount !== null).map((entry) => `l${entries.indexOf(entry)}`);
    const total = sumItem(ids, value, `sum.${c}`, `${words.t('total')} / ${currencyText(currency, words)}`);
    const said = currency === null ? null : wordsRow(words.t('in-words'), value, currency, `sum.${c}`, words, 3);
    return [
      { items: [textItem(words.t('total')), total, textItem(currencyText(currency, words))], look: 'total' },
      ...(said ? [said] : []),
    ];
  });
  return {
    block: 'table',
    heading: '',
    columns: [
      { title: '', span: 4, align: 'start' },
      { title: '', span: 6, align: 'start' },
      { title: '', span: 2, align: 'start' },
    ],
    rows,
  };
}
