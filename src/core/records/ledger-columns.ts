/** What each column of a table of donations holds: by the user's corrections, its header, recognition's role and its values. */
import {
  cancelledWords,
  columnWords,
  headerWords,
  nameWords,
  isAny,
  saysAny,
  sideWords,
  tickWords,
  type Phrases,
} from '../lexicon/ledgers';
import { words } from '../lexicon/folding';
import { currencyIn } from '../reading/currency';
import type { CellValue } from '../model/grid';
import type { Field } from '../model/recognition';
import type { LedgerSide } from './ledger';

export type ColumnKind =
  | 'partner'
  | 'amount'
  | 'quantity'
  | 'value'
  | 'price'
  | 'currency'
  | 'item'
  | 'inn'
  | 'strength'
  | 'form'
  | 'unit'
  | 'pack'
  | 'lot'
  | 'expiry'
  | 'date'
  | 'number'
  | 'pledge-number'
  | 'book'
  | 'letters'
  | 'stage'
  | 'other';

export interface LedgerColumn {
  readonly column: number;
  readonly kind: ColumnKind;
  /** What the header says of the side; several where it names more than one. */
  readonly sides: readonly LedgerSide[];
  readonly header: string;
  /** Whether its values are figures. */
  readonly isFigure: boolean;
  /** Whether its header says that they are of money. */
  readonly isMoney: boolean;
}

export const sides: readonly LedgerSide[] = ['pledge', 'receipt', 'distribution', 'return'];

export const sidesIn = (text: readonly string[]): readonly LedgerSide[] => sides.filter((side) => saysAny(text, sideWords[side]));

/** What of a column's values decides what it can hold. */
export interface ColumnValues {
  readonly numbers: number;
  readonly texts: number;
  readonly filled: number;
  /** Different texts, the first so many. */
  readonly sample: readonly string[];
}

const mostSampled = 60;

export function valuesOf(values: Iterable<CellValue>): ColumnValues {
  let [numbers, texts, filled] = [0, 0, 0];
  const sample = new Set<string>();
  for (const value of values) {
    if (value === null) continue;
    filled += 1;
    if (typeof value === 'number') numbers += 1;
    if (typeof value !== 'string') continue;
    texts += 1;
    if (sample.size < mostSampled) sample.add(value);
  }
  return { numbers, texts, filled, sample: [...sample] };
}

/** The side that a stage says, `cancelled` for a line that is given up, `null` for a word of neither. */
export function stageOf(text: string): LedgerSide | 'cancelled' | null {
  const said = words(text);
  if (saysAny(said, cancelledWords)) return 'cancelled';
  const found = sidesIn(said);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A column of stages says two sides at least, and hardly anything else. */
export function isStageColumn({ sample, texts, filled }: ColumnValues): boolean {
  if (texts < filled * 0.9 || sample.length === 0 || sample.length > 12) return false;
  const said = sample.map(stageOf);
  return new Set(said.filter((stage) => stage !== null && stage !== 'cancelled')).size >= 2 && said.every((stage) => stage !== null);
}

const { money, count, inWords, day } = headerWords;
/** Figures of people and what is done for them are no donations, whatever "reçus" says beside them. */
const ofPeople: ReadonlySet<Field['role']> = new Set(['persons', 'acts', 'percent', 'age', 'sex', 'cumulative']);
const isOfPeople = ({ role, unit }: Field): boolean =>
  ofPeople.has(role) || unit === 'person' || unit === 'service' || unit === 'operation' || unit === 'percent';

const begins = (text: readonly string[], list: Phrases): boolean => list.some((phrase) => phrase.every((word, at) => text[at] === word));
const has = (text: readonly string[], any: readonly string[]): boolean => text.some((word) => any.includes(word));

interface Asked {
  readonly field: Field;
  readonly own: readonly string[];
  readonly values: ColumnValues;
  readonly isNumeric: boolean;
  /** A figure that can be read though it is written as text. */
  readonly isFigure: boolean;
}

/** Tried in order: the first that fits names the column. */
const kinds: readonly (readonly [ColumnKind, (asked: Asked) => boolean])[] = [
  ['letters', ({ own, values }) => isAny(own, columnWords.letters) && !values.sample.every((text) => isAny(words(text), tickWords))],
  ['lot', ({ field }) => field.role === 'lot'],
  ['expiry', ({ field }) => field.role === 'expiry'],
  ['currency', ({ field }) => field.role === 'currency'],
  ['stage', ({ values }) => isStageColumn(values)],
  ['date', ({ field, own }) => field.role === 'date' || field.role === 'start' || (has(own, day) && field.role !== 'end')],
  ['pledge-number', ({ own }) => isAny(own, columnWords.pledgeNumber)],
  ['book', ({ own }) => isAny(own, columnWords.book)],
  ['pack', ({ own }) => isAny(own, columnWords.pack)],
  ['price', ({ own, isFigure }) => isFigure && saysAny(own, columnWords.price)],
  ['other', ({ own, isFigure }) => isFigure && saysAny(own, columnWords.balance) && sidesIn(own).length === 0],
  ['other', ({ own, isFigure }) => isFigure && begins(own, columnWords.balance)],
  ['unit', ({ own, isNumeric }) => !isNumeric && begins(own, columnWords.unit)],
  ['strength', ({ own }) => begins(own, columnWords.strength)],
  ['form', ({ own, isNumeric }) => !isNumeric && begins(own, columnWords.form)],
  ['inn', ({ own, isNumeric }) => !isNumeric && begins(own, columnWords.inn)],
  ['number', ({ own, field }) => field.role === 'receipt' || (isAny(own, columnWords.receiptNumber) && field.role !== 'amount')],
  [
    'other',
    ({ own, isNumeric }) =>
      !isNumeric && (saysAny(own, columnWords.receiver) || saysAny(own, columnWords.seller)) && !saysAny(own, columnWords.giver),
  ],
  ['partner', ({ own, field, isFigure }) => !isFigure && (field.role === 'partner' || saysAny(own, columnWords.giver))],
  ['other', ({ field, isFigure }) => isFigure && isOfPeople(field)],
  ['quantity', ({ own, field, isFigure }) => isFigure && (field.role === 'quantity' || has(own, count))],
  ['other', ({ own }) => has(own, inWords)],
  [
    'amount',
    ({ own, field, isFigure }) =>
      isFigure && (field.role === 'amount' || has(own, money) || sidesIn(own).length > 0 || field.unit === 'money'),
  ],
  ['item', ({ field }) => field.role === 'item'],
];

export function columnOf(field: Field, values: ColumnValues, isFigure: boolean): LedgerColumn {
  const own = words(field.header.split(' / ').pop() ?? '');
  const isNumeric = values.numbers > values.filled / 2;
  const kind = kinds.find(([, fits]) => fits({ field, own, values, isNumeric, isFigure }))?.[0] ?? 'other';
  const said = sidesIn(own);
  return {
    column: field.column,
    kind: valued(kind, own),
    sides: said.length > 0 ? said : sidesIn(words(field.header)),
    header: field.header,
    isFigure,
    isMoney: field.role !== 'quantity' && (has(own, money) || currencyIn(field.header) !== null),
  };
}

const ofGoods: ReadonlySet<ColumnKind> = new Set(['unit', 'lot', 'strength', 'inn', 'pack', 'form']);
const announcesNumber = new Set(words('numéro number رقم bon pv bordereau voucher no'));

/**
 * What a column holds beside the others: "Reçu" next to "Promis" is no voucher but what came, and in a table of units, lots
 * or strengths a figure that names no money is a quantity.
 */
export function besideOthers(columns: readonly LedgerColumn[]): readonly LedgerColumn[] {
  const isCounted = ({ kind }: LedgerColumn): boolean => kind === 'amount' || kind === 'quantity';
  const counted = columns.filter(isCounted);
  const isReceived = counted.some(({ sides: said }) => said.includes('receipt'));
  const lacksReceived = counted.length === 0 || (!isReceived && counted.some(({ sides: said }) => said.includes('pledge')));
  const isOfGoods = columns.some(({ kind }) => ofGoods.has(kind));
  const hasItem = columns.some(({ kind }) => kind === 'item' || kind === 'inn');
  const hasPartner = columns.some(({ kind }) => kind === 'partner');
  const giver = hasPartner
    ? undefined
    : columns.find(({ kind, isFigure, header }) => kind === 'other' && !isFigure && isAny(words(header), nameWords));
  return columns.map((column): LedgerColumn => {
    const said = words(column.header.split(' / ').pop() ?? '');
    const isVoucher = said.some((word) => announcesNumber.has(word) || word === 'n');
    const came = lacksReceived && column.kind === 'number' && column.isFigure && !isVoucher && column.sides.includes('receipt');
    const kind = came ? 'amount' : column === giver ? 'partner' : column.kind;
    if (kind === 'amount' && isOfGoods && !column.isMoney) return { ...column, kind: 'quantity' };
    return { ...column, kind: kind === 'quantity' && !isOfGoods && !hasItem ? 'amount' : kind };
  });
}

/** What goods are worth is told apart from what was paid. */
const valued = (kind: ColumnKind, own: readonly string[]): ColumnKind =>
  kind === 'amount' && saysAny(own, columnWords.value) && sidesIn(own).length === 0 ? 'value' : kind;
