/**
 * Ledgers made from their truth: stories of partners (each with what may and must be matched), laid out as people keep them,
 * in three languages. Figures are chosen so that no sum of others equals one by chance.
 */
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/model/grid';
import { sheetOf, workbookOf, type GridCell } from '../../support/grid';

export type Tongue = 'ar' | 'fr' | 'en';
export const layouts = ['two sheets', 'side by side', 'stage column', 'stacked', 'texts', 'formats', 'no dates'] as const;
export type Layout = (typeof layouts)[number];

interface Line {
  readonly name: string;
  readonly amount: number;
  readonly currency?: 'MAD' | 'EUR';
  readonly day?: number;
  readonly number?: string;
  readonly letters?: string;
}

/** Indexes into the story's own lines. */
interface Link {
  readonly pledges: readonly number[];
  readonly receipts: readonly number[];
}

export interface Story {
  readonly name: string;
  readonly pledges: readonly Line[];
  readonly receipts: readonly Line[];
  readonly must: readonly Link[];
  /** Links that evidence carries though it need not. */
  readonly may?: readonly Link[];
  /** Needs what some layouts do not tell. */
  readonly needs?: 'dates' | 'numbers' | 'letters';
}

const first = 46027;
const link = (pledges: readonly number[], receipts: readonly number[]): Link => ({ pledges, receipts });
const one = link([0], [0]);

/** `figure(n)`: the n-th of the story's figures. */
export function stories(name: (nth: number) => string, figure: (nth: number) => number): readonly Story[] {
  const [a, b, c, d, e] = [0, 1, 2, 3, 4].map(figure) as [number, number, number, number, number];
  return [
    { name: 'equal', pledges: [{ name: name(0), amount: a }], receipts: [{ name: name(0), amount: a }], must: [one] },
    {
      name: 'two pledges, two receipts',
      pledges: [
        { name: name(1), amount: a },
        { name: name(1), amount: b },
      ],
      receipts: [
        { name: name(1), amount: b },
        { name: name(1), amount: a },
      ],
      must: [link([0], [1]), link([1], [0])],
    },
    {
      name: 'in parts',
      pledges: [{ name: name(2), amount: a + b }],
      receipts: [
        { name: name(2), amount: a },
        { name: name(2), amount: b },
      ],
      must: [link([0], [0, 1])],
    },
    {
      name: 'one receipt for three pledges',
      pledges: [
        { name: name(3), amount: a },
        { name: name(3), amount: b },
        { name: name(3), amount: c },
      ],
      receipts: [{ name: name(3), amount: a + b + c }],
      must: [link([0, 1, 2], [0])],
    },
    {
      name: 'two ways to make it',
      pledges: [{ name: name(4), amount: a + b }],
      receipts: [
        { name: name(4), amount: a },
        { name: name(4), amount: b },
        { name: name(4), amount: a - 7 },
        { name: name(4), amount: b + 7 },
      ],
      must: [],
    },
    { name: 'short, the only one', pledges: [{ name: name(5), amount: a + b }], receipts: [{ name: name(5), amount: a }], must: [one] },
    {
      name: 'by number, over',
      needs: 'numbers',
      pledges: [
        { name: name(6), amount: a, number: 'Q-71' },
        { name: name(6), amount: b, number: 'Q-72' },
      ],
      receipts: [
        { name: name(6), amount: a + d, number: 'q 71' },
        { name: name(6), amount: b + e, number: 'Q-072' },
      ],
      must: [one, link([1], [1])],
    },
    {
      name: 'numbers of another year',
      needs: 'numbers',
      pledges: [{ name: name(7), amount: a, number: '12/2025' }],
      receipts: [{ name: name(8), amount: a + d, number: '12/2026' }],
      must: [],
    },
    {
      name: 'a number that neither partner nor amount bears out',
      needs: 'numbers',
      pledges: [{ name: name(9), amount: a, number: 'Z-5' }],
      receipts: [{ name: name(10), amount: b, number: 'Z-5' }],
      must: [],
    },
    {
      name: 'equal pledges, one receipt',
      pledges: [
        { name: name(11), amount: c },
        { name: name(11), amount: c, day: 3 },
      ],
      receipts: [{ name: name(11), amount: c }],
      must: [],
    },
    {
      name: 'equal pledges, as many receipts',
      needs: 'dates',
      pledges: [
        { name: name(12), amount: c },
        { name: name(12), amount: c, day: 20 },
      ],
      receipts: [
        { name: name(12), amount: c, day: 60 },
        { name: name(12), amount: c, day: 35 },
      ],
      must: [link([0], [1]), link([1], [0])],
    },
    {
      name: 'years apart',
      needs: 'dates',
      pledges: [{ name: name(13), amount: d }],
      receipts: [{ name: name(13), amount: d, day: 900 }],
      must: [],
    },
    {
      name: 'another currency',
      pledges: [{ name: name(14), amount: e, currency: 'EUR' }],
      receipts: [{ name: name(14), amount: e, currency: 'MAD' }],
      must: [],
    },
    {
      name: 'numbered bodies',
      pledges: [{ name: `${name(15)} 7`, amount: a }],
      receipts: [{ name: `${name(15)} 8`, amount: a }],
      must: [],
    },
    { name: 'one word more', pledges: [{ name: name(16), amount: b }], receipts: [{ name: `${name(16)} Sud`, amount: b }], must: [] },
    { name: 'nobody named', pledges: [{ name: name(17), amount: c }], receipts: [{ name: 'فاعل خير', amount: c }], must: [] },
    {
      name: 'paid back in part',
      pledges: [{ name: name(18), amount: a }],
      receipts: [
        { name: name(18), amount: a + b },
        { name: name(18), amount: -b, day: 50 },
      ],
      must: [link([0], [0, 1])],
    },
    {
      name: 'lettered against the amounts',
      needs: 'letters',
      pledges: [
        { name: name(19), amount: a, letters: 'AB' },
        { name: name(19), amount: b, letters: 'AC' },
      ],
      receipts: [
        { name: name(19), amount: b, letters: 'AB' },
        { name: name(19), amount: a, letters: 'AC' },
      ],
      must: [one, link([1], [1])],
    },
    { name: 'nothing came', pledges: [{ name: name(20), amount: a }], receipts: [], must: [] },
    { name: 'nobody promised', pledges: [], receipts: [{ name: name(21), amount: b }], must: [] },
    {
      name: 'entered twice',
      needs: 'numbers',
      pledges: [{ name: name(22), amount: d }],
      receipts: [
        { name: name(22), amount: d, number: 'D-9' },
        { name: name(22), amount: d, number: 'D-9' },
      ],
      must: [],
      may: [one, link([0], [1])],
    },
  ];
}

const headers = {
  fr: {
    partner: 'Partenaire',
    pledge: 'Promesse',
    receipt: 'Montant versé',
    amount: 'Montant',
    currency: 'Devise',
    date: 'Date',
    number: 'Quittance',
    letters: 'Lettrage',
    stage: 'Statut',
    pledges: 'Engagements',
    receipts: 'Versements',
    promised: 'Promesse',
    came: 'Reçu',
    total: 'Total',
  },
  en: {
    partner: 'Donor',
    pledge: 'Pledged',
    receipt: 'Amount received',
    amount: 'Amount',
    currency: 'Currency',
    date: 'Date',
    number: 'Receipt no',
    letters: 'Match code',
    stage: 'Stage',
    pledges: 'Pledges',
    receipts: 'Receipts',
    promised: 'Pledge',
    came: 'Receipt',
    total: 'Total',
  },
  ar: {
    partner: 'الشريك',
    pledge: 'مبلغ الوعد',
    receipt: 'المبلغ المتوصل به',
    amount: 'المبلغ',
    currency: 'العملة',
    date: 'التاريخ',
    number: 'رقم الوصل',
    letters: 'رمز المطابقة',
    stage: 'المرحلة',
    pledges: 'الوعود',
    receipts: 'التسلمات',
    promised: 'وعد',
    came: 'استلام',
    total: 'المجموع',
  },
} as const;

const shown = { MAD: { fr: 'DH', en: 'MAD', ar: 'درهم' }, EUR: { fr: '€', en: 'EUR', ar: 'أورو' } } as const;

export interface MadeLedger {
  readonly workbook: WorkbookSnapshot;
  readonly must: readonly { readonly pledges: readonly string[]; readonly receipts: readonly string[] }[];
  /** Every pair that may be applied. */
  readonly allowed: ReadonlySet<string>;
}

interface Placed extends Line {
  readonly at: number;
}

/** The order of the lines of a side is mixed by `seed`. */
export function makeLedger(told: readonly Story[], layout: Layout, tongue: Tongue, seed: number): MadeLedger {
  const fits = told.filter(({ needs }) => (layout === 'no dates' ? needs !== 'dates' : true));
  const say = headers[tongue];
  const mixed = (lines: readonly Line[], salt: number): readonly Placed[] =>
    lines
      .map((line, at) => ({ ...line, at }))
      .sort((x, y) => ((x.at * 7919 + seed * 31 + salt) % 101) - ((y.at * 7919 + seed * 31 + salt) % 101));
  const pledges = mixed(
    fits.flatMap((story) => story.pledges),
    3,
  );
  const receipts = mixed(
    fits.flatMap((story) => story.receipts),
    11,
  );
  const currencyOf = (line: Line): 'MAD' | 'EUR' => line.currency ?? 'MAD';
  const amount = (line: Line): GridCell => (layout === 'texts' ? `${line.amount} ${shown[currencyOf(line)][tongue]}` : line.amount);
  const ddmmyyyy = (serial: number): string =>
    new Date((serial - 25569) * 86400000).toISOString().slice(0, 10).split('-').reverse().join('/');
  const day = (line: Line, base: number): GridCell =>
    layout === 'no dates' ? null : layout === 'texts' ? ddmmyyyy(first + base + (line.day ?? 0)) : first + base + (line.day ?? 0);
  const currency = (line: Line): GridCell => (layout === 'texts' || layout === 'formats' ? null : shown[currencyOf(line)][tongue]);
  const withDate = layout !== 'no dates';
  const withCurrency = layout !== 'texts' && layout !== 'formats';
  const columns = (figure: string): GridCell[] => [
    say.number,
    say.partner,
    figure,
    ...(withCurrency ? [say.currency] : []),
    ...(withDate ? [say.date] : []),
    say.letters,
  ];
  const row = (line: Line, base: number): GridCell[] => [
    line.number ?? null,
    line.name,
    amount(line),
    ...(withCurrency ? [currency(line)] : []),
    ...(withDate ? [day(line, base)] : []),
    line.letters ?? null,
  ];
  const sum = (lines: readonly Line[]): number => lines.reduce((total, line) => total + line.amount, 0);
  const total = (lines: readonly Line[]): GridCell[] => [null, say.total, sum(lines)];
  const dated = withCurrency ? 'E' : 'D';
  const formatsFor = (lines: readonly Line[], at: number): Record<string, string> => ({
    [`${dated}${at}:${dated}${at + lines.length}`]: 'dd/mm/yyyy',
    ...(layout === 'formats'
      ? Object.fromEntries(lines.map((line, index) => [`C${at + index}`, currencyOf(line) === 'EUR' ? '#,##0 "€"' : '#,##0 "DH"']))
      : {}),
  });
  let sheets: readonly SheetSnapshot[];
  let pledgeRow: (index: number) => string;
  let receiptRow: (index: number) => string;
  const rowText = (sheet: string, number: number): string => `${sheet}!${number}:${number}`;
  const gap: GridCell[] = [null];
  if (layout === 'side by side') {
    const width = columns('').length;
    const height = Math.max(pledges.length, receipts.length);
    const left = [columns(say.pledge), ...pledges.map((line) => row(line, 0))];
    const right = [columns(say.receipt), ...receipts.map((line) => row(line, 14))];
    const blank: GridCell[] = Array.from({ length: width }, () => null);
    const rows = Array.from({ length: height + 1 }, (_, at) => [...(left[at] ?? blank), ...gap, ...(right[at] ?? blank)]);
    sheets = [sheetOf('Feuil1', rows, { formats: { [`E2:E${height + 1}`]: 'dd/mm/yyyy', [`L2:L${height + 1}`]: 'dd/mm/yyyy' } })];
    pledgeRow = (index) => rowText('Feuil1', index + 2);
    receiptRow = pledgeRow;
  } else if (layout === 'stage column') {
    const all = [...pledges.map((line) => [say.promised, ...row(line, 0)]), ...receipts.map((line) => [say.came, ...row(line, 14)])];
    sheets = [sheetOf('Feuil1', [[say.stage, ...columns(say.amount)], ...all], { formats: { [`F2:F${all.length + 1}`]: 'dd/mm/yyyy' } })];
    pledgeRow = (index) => rowText('Feuil1', index + 2);
    receiptRow = (index) => rowText('Feuil1', index + 2 + pledges.length);
  } else if (layout === 'stacked') {
    const rows: GridCell[][] = [
      [say.pledges],
      columns(say.pledge),
      ...pledges.map((line) => row(line, 0)),
      total(pledges),
      [],
      [],
      [say.receipts],
      columns(say.receipt),
      ...receipts.map((line) => row(line, 14)),
      total(receipts),
    ];
    const start = pledges.length + 7;
    sheets = [
      sheetOf('Feuil1', rows, { formats: { [`E3:E${pledges.length + 2}`]: 'dd/mm/yyyy', [`E${start}:E${rows.length}`]: 'dd/mm/yyyy' } }),
    ];
    pledgeRow = (index) => rowText('Feuil1', index + 3);
    receiptRow = (index) => rowText('Feuil1', index + start + 1);
  } else {
    sheets = [
      sheetOf(say.pledges, [columns(say.pledge), ...pledges.map((line) => row(line, 0))], { formats: formatsFor(pledges, 2) }),
      sheetOf(say.receipts, [columns(say.receipt), ...receipts.map((line) => row(line, 14))], { formats: formatsFor(receipts, 2) }),
    ];
    pledgeRow = (index) => rowText(say.pledges, index + 2);
    receiptRow = (index) => rowText(say.receipts, index + 2);
  }
  const placeOf = (lines: readonly Placed[], at: number): number => lines.findIndex((line) => line.at === at);
  const must: { pledges: string[]; receipts: string[] }[] = [];
  const allowed = new Set<string>();
  let [promised, came] = [0, 0];
  for (const story of fits) {
    for (const each of [...story.must, ...(story.may ?? [])]) {
      const rows = {
        pledges: each.pledges.map((at) => pledgeRow(placeOf(pledges, promised + at))),
        receipts: each.receipts.map((at) => receiptRow(placeOf(receipts, came + at))),
      };
      if (story.must.includes(each)) must.push(rows);
      for (const pledge of rows.pledges) for (const receipt of rows.receipts) allowed.add(`${pledge} ${receipt}`);
    }
    promised += story.pledges.length;
    came += story.receipts.length;
  }
  return { workbook: workbookOf(...sheets), must, allowed };
}
