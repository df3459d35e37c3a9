/**
 * The reconciliation as a sheet that lives: pledges and receipts are read from their own cells by native formulas, balances,
 * statuses, totals by currency and ages are computed on the sheet, and it says what is left to do. No figure adds currencies.
 */
import { refText, cellText } from '../model/addresses';
import type { CellRef } from '../model/grid';
import type { CellFormat, PageSetup, Plan, PlanStep } from '../model/plans';
import type { Language } from '../model/roles';
import type { Reconciliation } from '../reconcile';
import { byPledge, type PledgeRow, type PledgeStatus } from '../reconcile/by-pledge';
import type { Line } from '../reconcile/lines';
import { cellOfEntry } from '../records/ledger';
import { lotsOf, type Lot } from '../records/lots';
import { hasMessage, say } from '../wording/wording';
import { heightOf } from './row-heights';
import { blank, formula, number, SheetBuilder, text, type BuiltCell } from './sheet-builder';
import * as styles from './styles';

export interface ReconciliationSheetInput {
  readonly reconciliation: Reconciliation;
  readonly language: Language;
  /** Whether a cell holds a number, so that a formula can add it; texts are written as the values that were read. */
  readonly isNumber: (cell: CellRef) => boolean;
}

/** Partner, item, pledged, received, balance, currency, status, age, what to do; A4 on its side. */
const widths = [132, 96, 68, 68, 68, 52, 72, 48, 154] as const;
const columns = widths.length;
const at = { pledged: 2, received: 3, balance: 4, measure: 5, status: 6, age: 7 } as const;
const figure: CellFormat = { ...styles.body, numberFormat: '#,##0.##', horizontal: 'right' };
const day: CellFormat = { numberFormat: 'dd/mm/yyyy', bold: true };
const ages = [30, 60, 90] as const;

export function reconciliationPlan({ reconciliation, language, isNumber }: ReconciliationSheetInput): Plan {
  const t = (key: string, args: Parameters<typeof say>[2] = {}): string => say(language, `reconcile.${key}`, args);
  const builder = new SheetBuilder(widths);
  const sheet = t('sheet.name');
  const rows = byPledge(reconciliation);
  const writer = { builder, t, isNumber, reconciliation };
  builder.row([text(t('sheet.title'), styles.title, columns)], 34);
  const asOf = builder.row([text(t('sheet.asOf'), styles.label), formula('=TODAY()', day)], 20);
  builder.gap();
  const first = builder.next + 1;
  const head = builder.row(headings(['partner', 'item', 'pledged', 'received', 'balance', 'currency', 'status', 'age', 'todo'], t), 32);
  for (const row of rows) pledgeRow(writer, row, cellText(asOf, 1));
  const span = { first, last: builder.next - 1 };
  if (rows.length === 0) builder.row([text(t('sheet.none'), styles.plain, columns)], 20);
  else {
    totals(writer, rows, span);
    openByAge(writer, rows, span);
  }
  worklist(writer, rows);
  stock(writer);
  const page = (printArea: PageSetup['printArea']): PageSetup => ({
    orientation: 'landscape',
    ...(printArea ? { printArea } : {}),
    titleRows: { first: head, last: head },
    pagesWide: 1,
    margins: { top: 1.8, bottom: 1.8, left: 1.3, right: 1.3 },
    footerText: say(language, 'documents.page'),
  });
  const [added, ...rest] = builder.steps(sheet, language === 'ar' ? 'rtl' : 'ltr', 'reconciliation', styles.base(language), page);
  const steps: PlanStep[] = added?.kind === 'add-sheet' ? [{ ...added, replaces: true }, ...rest] : rest;
  return { what: { key: 'reconcile.sheet.made', args: {} }, steps };
}

interface Writer {
  readonly builder: SheetBuilder;
  readonly t: (key: string, args?: Parameters<typeof say>[2]) => string;
  readonly isNumber: ReconciliationSheetInput['isNumber'];
  readonly reconciliation: Reconciliation;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

const headings = (names: readonly string[], t: Writer['t']): BuiltCell[] => names.map((name) => text(t(`column.${name}`), styles.head));

/** A formula over the lines' own cells where they hold numbers, else what was read of them. */
function figureOf({ isNumber }: Writer, lines: readonly Line[], sum: number | null): BuiltCell {
  if (sum === null) return blank(figure);
  const cells = lines.map((line) => ({ line, cell: cellOfEntry(line.entry) }));
  const isPlain = cells.length > 0 && cells.length <= 20 && cells.every(({ cell, line }) => isNumber(cell) && isAsWritten(line));
  return isPlain ? formula(`=${cells.map(({ cell }) => refText(cell)).join('+')}`, figure) : number(sum, figure);
}

/** Boxes that were counted out, refunds written without a sign and figures added over a row are not their cell's own number. */
const isAsWritten = ({ entry, figure: counted }: Line): boolean =>
  counted === (entry.goods === null ? entry.amount : entry.quantity) && (counted ?? 0) >= 0;

const settled = (row: number): string => cellText(row, at.balance);

function statusCell({ t, reconciliation }: Writer, { status }: PledgeRow, row: number): BuiltCell {
  const applied: readonly PledgeStatus[] = ['matched', 'in-parts', 'short', 'over'];
  if (!applied.includes(status)) return text(t(`status.${status}`), styles.body);
  const { figure: tolerated, isShare } = reconciliation.tolerance;
  const limit = isShare ? `ABS(${cellText(row, at.pledged)})*${tolerated}/100` : String(tolerated);
  const word = (name: PledgeStatus): string => `"${t(`status.${name}`)}"`;
  const whole = status === 'in-parts' ? 'in-parts' : 'matched';
  return formula(`=IF(ABS(${settled(row)})<=${limit},${word(whole)},IF(${settled(row)}>0,${word('short')},${word('over')}))`, styles.body);
}

function pledgeRow(writer: Writer, row: PledgeRow, asOf: string): void {
  const { builder, t } = writer;
  const { pledge, receipts, received } = row;
  const line = pledge ?? receipts[0];
  if (!line) return;
  const here = builder.next;
  const isOneOfMany = (row.match?.pledges.length ?? 0) > 1;
  const came =
    row.status === 'to-confirm' && pledge
      ? number(0, figure)
      : figureOf(writer, isOneOfMany || receipts.length === 0 ? [] : receipts, received);
  const promised = pledge ? figureOf(writer, [pledge], pledge.figure) : blank(figure);
  const date = pledge?.entry.date ?? null;
  const todo = t(`todo.${todoOf(row)}`);
  const item = line.entry.goods?.written ?? line.entry.purpose;
  builder.row(
    [
      text(line.entry.partner, styles.body),
      text(item, styles.body),
      promised,
      came,
      formula(`=${cellText(here, at.pledged)}-${cellText(here, at.received)}`, figure),
      text(line.entry.currency ?? unitText(line.unit ?? '', t), styles.body),
      statusCell(writer, row, here),
      date === null ? blank(styles.body) : formula(`=$${asOf.charAt(0)}$${asOf.slice(1)}-${date}`, { ...figure, numberFormat: '0' }),
      text(todo, styles.body),
    ],
    Math.max(
      heightOf(todo, { width: widths[8], fontSize: styles.bodySize }, 20),
      heightOf(line.entry.partner, { width: widths[0], fontSize: styles.bodySize }, 20),
    ),
  );
}

const column = (index: number, { first, last }: Span): string =>
  `$${cellText(first, index).replace(/\d+$/, '')}$${first + 1}:$${cellText(last, index).replace(/\d+$/, '')}$${last + 1}`;

const currenciesOf = (rows: readonly PledgeRow[]): readonly string[] =>
  [
    ...new Set(rows.map(({ pledge, receipts }) => (pledge ?? receipts[0])?.entry.currency).filter((each) => typeof each === 'string')),
  ].sort();

/** A receipt that may belong to a pledge is confirmed or refused with it. */
const todoOf = ({ pledge, status }: PledgeRow): string => (pledge !== null || status === 'to-confirm' ? status : 'no-pledge');

function totals({ builder, t }: Writer, rows: readonly PledgeRow[], span: Span): void {
  const currencies = currenciesOf(rows);
  if (currencies.length === 0) return;
  builder.gap();
  builder.row([text(t('sheet.totals'), styles.section, columns)], 20);
  for (const currency of currencies) {
    const sum = (index: number): BuiltCell =>
      formula(`=SUMIFS(${column(index, span)},${column(at.measure, span)},"${currency}")`, { ...styles.total, ...plainFigure });
    builder.row(
      [
        text(t('sheet.total'), styles.total),
        blank(styles.total),
        sum(at.pledged),
        sum(at.received),
        sum(at.balance),
        text(currency, styles.total),
      ],
      20,
    );
  }
}

const plainFigure: CellFormat = { numberFormat: '#,##0.##', horizontal: 'right' };

/** What is still to come, by how long ago it was promised; without a date it is in none. */
function openByAge({ builder, t }: Writer, rows: readonly PledgeRow[], span: Span): void {
  const currencies = currenciesOf(rows);
  if (currencies.length === 0) return;
  builder.gap();
  builder.row([text(t('sheet.ages'), styles.section, columns)], 20);
  const last = ages[ages.length - 1] ?? 0;
  const bands = [
    ...ages.map((most, index) => ({
      name: t('sheet.upTo', { days: most }),
      least: index === 0 ? null : (ages[index - 1] ?? 0),
      most: most,
    })),
    { name: t('sheet.over', { days: last }), least: last as number | null, most: null },
  ];
  builder.row([text('', styles.head), text('', styles.head), ...bands.map(({ name }) => text(name, styles.head))], 32);
  for (const currency of currencies) {
    const sums = bands.map(({ least, most }) => {
      const within = [...(least === null ? [] : [`">${least}"`]), ...(most === null ? [] : [`"<=${most}"`])]
        .map((each) => `,${column(at.age, span)},${each}`)
        .join('');
      return formula(
        `=SUMIFS(${column(at.balance, span)},${column(at.measure, span)},"${currency}",${column(at.balance, span)},">0"${within})`,
        figure,
      );
    });
    builder.row([text(currency, styles.body), blank(styles.body), ...sums], 20);
  }
}

function worklist({ builder, t }: Writer, rows: readonly PledgeRow[]): void {
  const left = rows.filter(
    ({ pledge, status }) => status !== 'matched' && status !== 'in-parts' && !(pledge === null && status === 'to-confirm'),
  );
  if (left.length === 0) return;
  builder.gap();
  builder.row([text(t('sheet.worklist'), styles.section, columns)], 20);
  for (const row of left) {
    const { pledge, receipts, status, match } = row;
    const line = pledge ?? receipts[0];
    if (!line) continue;
    const said =
      match && status === 'to-confirm' ? t(`why.${match.why.key.replace('reconcile.why.', '')}`, match.why.args) : t(`todo.${todoOf(row)}`);
    builder.row(
      [
        text(line.entry.partner, styles.body),
        text(refText(cellOfEntry(line.entry)), styles.body),
        text(said, { ...styles.body }, columns - 2),
      ],
      heightOf(said, { width: widths.slice(2).reduce((sum, width) => sum + width, 0), fontSize: styles.bodySize }, 20),
    );
  }
}

/** What ought to be left of each lot that came in. */
function stock({ builder, t, reconciliation }: Writer): void {
  const lots = lotsOf(reconciliation.lines.ledger).filter(({ received, distributed }) => received > 0 || distributed > 0);
  if (lots.length === 0) return;
  builder.gap();
  builder.row([text(t('sheet.stock'), styles.section, columns)], 20);
  builder.row(
    headings(['item', 'lot', 'received', 'distributed', 'returned', 'unit', 'remaining'], t).concat(
      blank(styles.head),
      ...headings(['expiry'], t),
    ),
    20,
  );
  for (const lot of lots) stockRow(builder, t, lot);
}

/** Units that are known have a name in each language; others stay as written. */
const unitText = (unit: string, t: Writer['t']): string => (hasMessage(`reconcile.unit.${unit}`) ? t(`unit.${unit}`) : unit);

function stockRow(builder: SheetBuilder, t: Writer['t'], { goods, lot, received, distributed, returned, unit, expiry }: Lot): void {
  const row = builder.next;
  const cell = (index: number): string => cellText(row, index);
  builder.row(
    [
      text(
        [goods.written, goods.strength, goods.form].filter((part, index, all) => part !== '' && all.indexOf(part) === index).join(' '),
        styles.body,
      ),
      text(lot, styles.body),
      number(received, figure),
      number(distributed, figure),
      number(returned, figure),
      text(unitText(unit, t), styles.body),
      formula(`=${cell(2)}-${cell(3)}+${cell(4)}`, figure),
      blank(styles.body),
      expiry === null ? blank(styles.body) : number(expiry, { ...styles.body, numberFormat: 'dd/mm/yyyy' }),
    ],
    heightOf(goods.written, { width: widths[0], fontSize: styles.bodySize }, 20),
  );
}
