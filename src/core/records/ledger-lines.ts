/** The lines of one table of a ledger: rows that are no totals, with their texts, figures, dates and currencies read. */
import { carriedWords } from '../lexicon/ledgers';
import { tidy } from '../arithmetic/numbers';
import { words } from '../lexicon/folding';
import type { Area, CellValue, SheetSnapshot } from '../model/grid';
import type { RegionRow } from '../model/recognition';
import { currencyCell, currencyIn, currencyOfFormat } from '../reading/currency';
import { dateEvidence, readDate, serialFrom1904, type DateOrder } from '../reading/dates';
import { numberEvidence, readNumber, type NumberEvidence } from '../reading/numbers';
import { receiptNumberKey } from '../reading/receipt-numbers';
import { remembering } from '../reading/remember';
import { plainText } from '../reading/text';
import { isMoneyItem, readGoods } from './goods';
import type { Entry, Goods, LedgerSide } from './ledger';
import { stageOf, type LedgerColumn } from './ledger-columns';
import { cellIn, only, type Measure, type TableReading } from './ledger-tables';

export interface LineOptions {
  readonly dateSystem: 1900 | 1904;
  /** The one currency that the sheet names outside its figures' own cells, where it names one. */
  readonly sheetCurrency: string | null;
}

interface Columns {
  readonly partner: LedgerColumn | null;
  readonly item: LedgerColumn | null;
  readonly inn: LedgerColumn | null;
  readonly strength: LedgerColumn | null;
  readonly form: LedgerColumn | null;
  readonly unit: LedgerColumn | null;
  readonly pack: LedgerColumn | null;
  readonly currency: LedgerColumn | null;
  readonly lot: LedgerColumn | null;
  readonly expiry: LedgerColumn | null;
  readonly letters: LedgerColumn | null;
  readonly stage: LedgerColumn | null;
  readonly book: LedgerColumn | null;
  readonly pledgeNumber: LedgerColumn | null;
  readonly value: LedgerColumn | null;
  readonly price: LedgerColumn | null;
}

const columnsOf = (columns: readonly LedgerColumn[]): Columns => ({
  partner: only(columns, 'partner'),
  item: only(columns, 'item'),
  inn: only(columns, 'inn'),
  strength: only(columns, 'strength'),
  form: only(columns, 'form'),
  unit: only(columns, 'unit'),
  pack: only(columns, 'pack'),
  currency: only(columns, 'currency'),
  lot: only(columns, 'lot'),
  expiry: only(columns, 'expiry'),
  letters: only(columns, 'letters'),
  stage: only(columns, 'stage'),
  book: only(columns, 'book'),
  pledgeNumber: only(columns, 'pledge-number'),
  value: only(columns, 'value'),
  price: only(columns, 'price'),
});

/** Columns repeat their texts. */
const plain = remembering(50_000, plainText);

export const textOf = (value: CellValue): string =>
  typeof value === 'string' ? plain(value) : typeof value === 'number' ? String(value) : '';

/** The text of a merged cell stands in its first cell only. */
function mergedTexts(sheet: SheetSnapshot, column: number): (row: number) => string {
  const merges = sheet.merges.filter(({ left, right, top, bottom }) => left <= column && right >= column && bottom > top);
  const spread = new Map<number, Area>();
  for (const merge of merges) for (let row = merge.top; row <= merge.bottom; row++) spread.set(row, merge);
  return (row) => {
    const merge = spread.get(row);
    return textOf(merge ? cellIn(sheet, merge.top, merge.left) : cellIn(sheet, row, column));
  };
}

const isBlockFilled = 0.3;

/** Givers by row: written once over several rows where cells are merged, or where subtotals follow each giver's block. */
function partnersOf({ sheet, region }: TableReading, column: LedgerColumn | null, rows: readonly RegionRow[]): (row: number) => string {
  if (!column) return () => '';
  const texts = mergedTexts(sheet, column.column);
  const blank = rows.filter(({ row }) => texts(row) === '').length;
  const hasBlocks = region.rows.some(({ kind }) => kind === 'subtotal') && blank > rows.length * isBlockFilled;
  if (blank === 0 || !hasBlocks) return texts;
  const filled = new Map<number, string>();
  let last = '';
  for (const { row, kind } of region.rows) {
    if (kind === 'subtotal' || kind === 'total') last = '';
    else if (texts(row) !== '') last = texts(row);
    filled.set(row, last);
  }
  return (row) => filled.get(row) ?? texts(row);
}

/** "R-12" carries nothing. */
const hasWord = /\p{L}{3}/u;
const sumOfColumn = /^=\+?(?:SUM|SUBTOTAL|AGGREGATE)\s*\(/i;

/** Rows that add or carry others. Recognition tells most; a giver called "Total" is none of them where the row is dated or numbered. */
function dataRowsOf(table: TableReading): readonly RegionRow[] {
  const { sheet, region, columns, measures } = table;
  const marks = columns.filter(({ kind }) => kind === 'date' || kind === 'number' || kind === 'lot');
  const lead = columns.filter(({ kind }) => kind === 'partner' || kind === 'item' || kind === 'other' || kind === 'number').slice(0, 4);
  const counted = measures.flatMap(({ amounts, quantity }) => [...amounts, ...(quantity ? [quantity] : [])]);
  const formulaAt = (row: number, column: number): string =>
    sheet.area ? (sheet.formulas[row - sheet.area.top]?.[column - sheet.area.left] ?? '') : '';
  const isSum = (row: number): boolean => counted.some(({ column }) => sumOfColumn.test(formulaAt(row, column)));
  const isMarked = (row: number): boolean => marks.some(({ column }) => cellIn(sheet, row, column) !== null);
  const begins = (row: number): 'whole' | 'start' | null => {
    for (const { column } of lead) {
      const value = cellIn(sheet, row, column);
      if (typeof value !== 'string' || !hasWord.test(value)) continue;
      const said = words(plain(value));
      const found = carriedWords.filter((phrase) => phrase.every((word, at) => said[at] === word));
      if (found.length > 0) return found.some((phrase) => phrase.length === said.length) ? 'whole' : 'start';
    }
    return null;
  };
  return region.rows.filter(({ row, kind }) => {
    if (kind === 'blank' || kind === 'note' || isSum(row)) return false;
    const carried = begins(row);
    if (carried === 'whole') return false;
    if (carried === 'start') return isMarked(row);
    return kind === 'data' || ((kind === 'total' || kind === 'subtotal' || kind === 'section' || kind === 'of-which') && isMarked(row));
  });
}

interface Figure {
  readonly value: number | null;
  readonly currency: string | null;
}

const unread: Figure = { value: null, currency: null };

function readFigure(value: CellValue, kind: 'amount' | 'count', evidence: NumberEvidence): Figure {
  if (typeof value === 'number') return { value, currency: null };
  if (typeof value !== 'string') return unread;
  const reading = readNumber(value, { kind, evidence, isAccounting: true });
  if ((reading.outcome !== 'sure' && reading.outcome !== 'by-evidence') || reading.qualifier !== '=' || reading.percent) return unread;
  return { value: reading.value, currency: currencyIn(value) };
}

function textsIn(sheet: SheetSnapshot, rows: readonly RegionRow[], column: LedgerColumn | null): readonly string[] {
  return column ? rows.map(({ row }) => cellIn(sheet, row, column.column)).filter((value) => typeof value === 'string') : [];
}

type DateAt = (row: number) => number | null;

function datesIn(
  table: TableReading,
  rows: readonly RegionRow[],
  column: LedgerColumn | null,
  dateSystem: 1900 | 1904,
  last: boolean,
): DateAt {
  if (!column) return () => null;
  const order: DateOrder = dateEvidence(textsIn(table.sheet, rows, column)) ?? 'day-first';
  return (row) => {
    const value = cellIn(table.sheet, row, column.column);
    if (typeof value === 'number') return value < 1 ? null : dateSystem === 1904 ? serialFrom1904(value) : Math.floor(value);
    if (typeof value !== 'string') return null;
    const reading = readDate(value, { order });
    return 'serial' in reading ? (last ? (reading.end ?? reading.serial) : reading.serial) : null;
  };
}

interface Money {
  readonly amount: number;
  readonly currency: string | null;
  readonly column: number;
}

interface MeasureReader {
  readonly measure: Measure;
  readonly date: DateAt;
  readonly amountEvidence: NumberEvidence;
  readonly countEvidence: NumberEvidence;
}

/** A blank cell of a figure is no zero: such a line says that something is promised or came, not how much. */
export function linesOf(table: TableReading, index: number, options: LineOptions): readonly Entry[] {
  const { sheet } = table;
  const rows = dataRowsOf(table);
  const columns = columnsOf(table.columns);
  const partnerAt = partnersOf(table, columns.partner, rows);
  const text = (row: number, column: LedgerColumn | null): string => (column ? textOf(cellIn(sheet, row, column.column)) : '');
  const expiryAt = datesIn(table, rows, columns.expiry, options.dateSystem, true);
  const readers = table.measures.map((measure): MeasureReader => ({
    measure,
    date: datesIn(table, rows, measure.date, options.dateSystem, false),
    amountEvidence: numberEvidence(
      measure.amounts.flatMap((column) => textsIn(sheet, rows, column)),
      'amount',
    ),
    countEvidence: numberEvidence(textsIn(sheet, rows, measure.quantity), 'count'),
  }));
  const isMedicineColumn = columns.inn !== null;
  const goodsAt = (row: number): Goods | null =>
    readGoods({
      item: text(row, columns.item),
      inn: text(row, columns.inn),
      strength: text(row, columns.strength),
      form: text(row, columns.form),
      unit: text(row, columns.unit),
      pack: text(row, columns.pack),
      isMedicineColumn,
    });
  const currencyAt = (row: number, column: LedgerColumn, own: string | null): string | null => {
    if (own !== null) return own;
    const said = text(row, columns.currency);
    return said !== ''
      ? currencyCell(said)
      : (currencyIn(column.header) ?? currencyOfFormat(formatAt(sheet, row, column.column)) ?? options.sheetCurrency);
  };
  /** What was paid: the amounts of the side added; in a table without amounts, money counted as an item. */
  const moneyIn = (row: number, measure: Measure, item: string, quantity: number | null, evidence: NumberEvidence): Money | null => {
    const paid = measure.amounts
      .map((column) => ({ column, ...readFigure(cellIn(sheet, row, column.column), 'amount', evidence) }))
      .filter(({ value }) => value !== null);
    const [lead] = paid;
    if (lead) {
      const amount = tidy(paid.reduce((total, { value }) => total + (value ?? 0), 0));
      return { amount, currency: currencyAt(row, lead.column, lead.currency), column: lead.column.column };
    }
    const inUnit = currencyIn(text(row, columns.unit));
    if (inUnit !== null && quantity !== null && measure.quantity)
      return { amount: quantity, currency: inUnit, column: measure.quantity.column };
    const price = isMoneyItem(item) ? valueOf(sheet, row, columns.price, evidence) : null;
    return price === null || !columns.price
      ? null
      : { amount: tidy(price * (quantity ?? 1)), currency: currencyAt(row, columns.price, null), column: columns.price.column };
  };
  const lines: Entry[] = [];
  for (const { row } of rows) {
    const stage = columns.stage ? stageOf(text(row, columns.stage)) : null;
    if (stage === 'cancelled') continue;
    const partner = partnerAt(row);
    const item = text(row, columns.item) || text(row, columns.inn);
    for (const { measure, date, amountEvidence, countEvidence } of readers) {
      const side: LedgerSide | null = measure.side ?? stage;
      if (side === null) continue;
      const quantity = measure.quantity ? readFigure(cellIn(sheet, row, measure.quantity.column), 'count', countEvidence) : unread;
      const paid = moneyIn(row, measure, item, quantity.value, amountEvidence);
      const isOfGoods = item !== '' && !isMoneyItem(item) && measure.quantity !== null && (quantity.value !== null || paid === null);
      const goods = isOfGoods ? goodsAt(row) : null;
      const column = goods !== null ? measure.quantity?.column : (paid?.column ?? measure.amounts[0]?.column ?? measure.quantity?.column);
      if (column === undefined) continue;
      const filled = cellIn(sheet, row, column) !== null;
      if (!filled && (partner === '' || table.measures.length > 1)) continue;
      const sum = paid?.amount ?? null;
      const isRefund = side === 'return' && goods === null;
      const number = text(row, measure.number);
      const price = goods === null ? null : valueOf(sheet, row, columns.price, amountEvidence);
      lines.push({
        side: isRefund ? 'receipt' : side,
        table: index,
        sheet: sheet.name,
        row,
        column,
        partner,
        amount: goods !== null || sum === null ? null : isRefund ? -Math.abs(sum) : sum,
        currency: goods !== null ? null : (paid?.currency ?? null),
        goods,
        quantity: goods === null ? null : quantity.value,
        value:
          goods === null
            ? null
            : (sum ??
              valueOf(sheet, row, columns.value, amountEvidence) ??
              (price !== null && quantity.value !== null ? tidy(price * quantity.value) : null)),
        number,
        numberKey: receiptNumberKey(number, text(row, columns.book)),
        pledgeKey: receiptNumberKey(text(row, columns.pledgeNumber)),
        letters: text(row, columns.letters),
        date: date(row),
        lot: text(row, columns.lot),
        lotColumn: columns.lot?.column ?? null,
        expiry: expiryAt(row),
        purpose: item,
        isBlank: !filled,
      });
    }
  }
  return lines;
}

const valueOf = (sheet: SheetSnapshot, row: number, column: LedgerColumn | null, evidence: NumberEvidence): number | null =>
  column ? readFigure(cellIn(sheet, row, column.column), 'amount', evidence).value : null;

const formatAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  sheet.area ? (sheet.numberFormats[row - sheet.area.top]?.[column - sheet.area.left] ?? 'General') : 'General';
