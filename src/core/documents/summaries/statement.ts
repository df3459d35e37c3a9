/** The statement of one partner's donations: what it promised, what came, in figures and in words. No tax receipt. */
import { documentKind, type DocumentInput } from '../descriptor';
import type { Entry } from '../../records/ledger';
import { textItem, type Block, type Column, type TableRow } from '../layout';
import type { DocumentWords } from '../words';
import { aboutEntries, byCurrency, currencyText, dayItem, donationsOf, figureItem, isMoney, sumItem, totalOf, wordsRow } from './donations';
import { blankItem, closingBlocks, letterheadBlock } from './shared';

interface Giver {
  readonly id: number;
  /** Its spellings, as first met. */
  readonly names: readonly string[];
}

interface StatementFacts {
  readonly input: DocumentInput;
  readonly giver: Giver;
  readonly pledges: readonly Entry[];
  readonly receipts: readonly Entry[];
}

function givers(input: DocumentInput): Giver[] {
  const { ledger, reconciliation } = donationsOf(input);
  const found = new Map<number, string[]>();
  for (const { partner, side } of ledger.entries) {
    if (partner === '' || (side !== 'pledge' && side !== 'receipt')) continue;
    const { id } = reconciliation.lines.book.nameOf(partner);
    const names = found.get(id) ?? [];
    if (!names.includes(partner)) names.push(partner);
    found.set(id, names);
  }
  return [...found].filter(([id]) => id >= 0).map(([id, names]) => ({ id, names }));
}

export const statement = documentKind<Giver, StatementFacts>({
  kind: 'statement',
  subjects: givers,
  nameOf: ({ names }) => names[0] ?? '',
  alsoNamed: ({ names }) => names,
  keyOf: ({ names }) => names[0] ?? '',
  facts: (input, giver) => {
    const { ledger, reconciliation } = donationsOf(input);
    const own = ledger.entries.filter(({ partner }) => partner !== '' && reconciliation.lines.book.nameOf(partner).id === giver.id);
    return { input, giver, pledges: own.filter(({ side }) => side === 'pledge'), receipts: own.filter(({ side }) => side === 'receipt') };
  },
  about: ({ pledges, receipts }) => aboutEntries([...pledges, ...receipts]),
  layout: (facts, words, draft) => {
    const { input, giver, pledges, receipts } = facts;
    const [name = ''] = giver.names;
    const title = words.t('statement.title');
    const goods = [...pledges, ...receipts].some((entry) => !isMoney(entry));
    const organiser = input.book.campaigns[0]?.lines.organiser?.text ?? '';
    return {
      kind: 'statement',
      subject: name,
      sheet: `${words.t('statement.name')} ${name}`,
      orientation: 'portrait',
      title,
      blocks: [
        letterheadBlock(input.letterhead, organiser, '', words),
        { block: 'title', title, subtitle: name, draft },
        {
          block: 'identity',
          lines: [
            { label: words.t('partner'), value: textItem(giver.names.join(' · ')) },
            { label: words.t('period'), value: textItem(periodOf([...pledges, ...receipts], words)) },
          ],
        },
        linesTable(words.t('statement.pledged'), words.t('statement.none-pledged'), pledges, 'p', input, words),
        linesTable(words.t('statement.received'), words.t('statement.none-received'), receipts, 'r', input, words),
        totals(facts, words),
        {
          block: 'notes',
          heading: words.t('reservations'),
          notes: [words.t('statement.no-tax-receipt'), ...(goods ? [words.t('statement.value-basis')] : [])],
        },
        ...closingBlocks(input.letterhead, input.issued, ['finance', 'manager'], words),
      ],
    };
  },
});

function periodOf(entries: readonly Entry[], words: DocumentWords): string {
  const days = entries.flatMap(({ date }) => (date === null ? [] : [date])).sort((one, other) => one - other);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return words.t('not-reported');
  return first === last ? words.date(first) : words.t('from-to', { from: words.date(first), to: words.date(last) });
}

const columnsOf = (words: DocumentWords): Column[] => [
  { title: words.t('number.short'), span: 2, align: 'start' },
  { title: words.t('date'), span: 2, align: 'center' },
  { title: words.t('item'), span: 4, align: 'start' },
  { title: words.t('amount'), span: 2, align: 'center' },
  { title: words.t('unit'), span: 2, align: 'start' },
];

function linesTable(
  heading: string,
  none: string,
  entries: readonly Entry[],
  prefix: string,
  input: DocumentInput,
  words: DocumentWords,
): Block {
  const rows = entries.map((entry, at): TableRow => {
    const what = entry.goods?.written ?? (entry.purpose === '' ? words.t('money') : entry.purpose);
    return {
      items: [
        textItem(entry.number),
        dayItem(entry.date, words),
        textItem(what),
        figureItem(input, entry, `${prefix}${at}`, `${heading} / ${entry.number === '' ? what : entry.number}`, words),
        textItem(isMoney(entry) ? currencyText(entry.currency, words) : (entry.goods?.unit ?? '')),
      ],
    };
  });
  const nothing: TableRow = { items: [textItem(none), blankItem, blankItem, blankItem, blankItem], look: 'quiet' };
  return {
    block: 'table',
    heading,
    columns:
      rows.length === 0
        ? [{ title: '', span: 8, align: 'start' }, ...[1, 1, 1, 1].map((span): Column => ({ title: '', span, align: 'start' }))]
        : columnsOf(words),
    rows: rows.length === 0 ? [nothing] : rows,
  };
}

function totals({ pledges, receipts }: StatementFacts, words: DocumentWords): Block {
  const currencies = new Set([...byCurrency(pledges).keys(), ...byCurrency(receipts).keys()]);
  const rows = [...currencies].flatMap((currency, c): TableRow[] => {
    const side = (
      entries: readonly Entry[],
      prefix: string,
      key: string,
    ): { readonly row: TableRow; readonly words: TableRow | null; readonly value: number } => {
      const own = entries.map((entry, at) => ({ entry, at })).filter(({ entry }) => isMoney(entry) && entry.currency === currency);
      const value = totalOf(own.map(({ entry }) => entry));
      const id = `${key}.${c}`;
      const label = words.t(`statement.total-${key}`);
      const total = sumItem(
        own.filter(({ entry }) => entry.amount !== null).map(({ at }) => `${prefix}${at}`),
        value,
        id,
        `${label} / ${currencyText(currency, words)}`,
      );
      return {
        row: { items: [textItem(label), total, textItem(currencyText(currency, words))], look: 'strong' },
        words: currency === null ? null : wordsRow(words.t('in-words'), value, currency, id, words, 3),
        value,
      };
    };
    const [pledged, received] = [side(pledges, 'p', 'pledged'), side(receipts, 'r', 'received')];
    const balance: TableRow = {
      items: [
        textItem(words.t('statement.balance')),
        {
          shown: { is: 'formula', formula: `={pledged.${c}}-{received.${c}}`, value: pledged.value - received.value, format: 'amount' },
          id: `balance.${c}`,
          label: `${words.t('statement.balance')} / ${currencyText(currency, words)}`,
        },
        textItem(currencyText(currency, words)),
      ],
      look: 'total',
    };
    return [pledged.row, ...(pledged.words ? [pledged.words] : []), received.row, ...(received.words ? [received.words] : []), balance];
  });
  return {
    block: 'table',
    heading: rows.length === 0 ? '' : words.t('statement.totals'),
    columns: [
      { title: '', span: 4, align: 'start' },
      { title: '', span: 6, align: 'start' },
      { title: '', span: 2, align: 'start' },
    ],
    rows,
  };
}
