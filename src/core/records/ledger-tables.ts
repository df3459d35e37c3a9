/** Which tables of a workbook are ledgers, or halves of one; what their columns hold and which side they are of. */
import { columnWords, saysAny } from '../lexicon/ledgers';
import { words } from '../lexicon/folding';
import type { CellValue, SheetSnapshot } from '../model/grid';
import type { Field, Recognition, Region } from '../model/recognition';
import { readNumber } from '../reading/numbers';
import { besideOthers, columnOf, sidesIn, valuesOf, type ColumnKind, type LedgerColumn } from './ledger-columns';
import type { LedgerSide } from './ledger';

/** Columns of one side whose figures count, with that side; `null` where a stage column tells it row by row. */
export interface Measure {
  readonly side: LedgerSide | null;
  readonly amounts: readonly LedgerColumn[];
  readonly quantity: LedgerColumn | null;
  readonly date: LedgerColumn | null;
  readonly number: LedgerColumn | null;
}

export interface TableReading {
  readonly region: Region;
  readonly sheet: SheetSnapshot;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly LedgerColumn[];
  readonly measures: readonly Measure[];
}

/** What the user says of sheets; by their names. */
export interface SideChoices {
  readonly pledges?: readonly string[];
  readonly receipts?: readonly string[];
  readonly distributions?: readonly string[];
}

export const cellIn = (sheet: SheetSnapshot, row: number, column: number): CellValue =>
  sheet.area ? (sheet.values[row - sheet.area.top]?.[column - sheet.area.left] ?? null) : null;

export const only = (columns: readonly LedgerColumn[], ...kinds: readonly ColumnKind[]): LedgerColumn | null => {
  for (const kind of kinds) {
    const found = columns.find((column) => column.kind === kind);
    if (found) return found;
  }
  return null;
};

const mostSampledRows = 400;

function columnsOf(sheet: SheetSnapshot, region: Region): readonly LedgerColumn[] {
  const rows = region.rows.filter(({ kind }) => kind === 'data').slice(0, mostSampledRows);
  return region.fields.map((field) => {
    const values = valuesOf(rows.map(({ row }) => cellIn(sheet, row, field.column)));
    return columnOf(field, values, isOfFigures(field, values.numbers, values.filled, values.sample));
  });
}

/** Numbers, or texts that are read as numbers: "5 355 DH". */
function isOfFigures({ role }: Field, numbers: number, filled: number, sample: readonly string[]): boolean {
  if (role === 'date' || role === 'expiry' || role === 'lot') return false;
  if (filled === 0) return role === 'amount' || role === 'quantity' || role === 'count';
  const read = sample.filter((text) => /\d/.test(text) && readNumber(text, { kind: 'amount' }).outcome !== 'unreadable').length;
  return numbers + (sample.length > 0 ? (read / sample.length) * (filled - numbers) : 0) >= filled * 0.6;
}

/** Tables that stand side by side without a blank column between them: each has a giver and figures of its own. */
function halvesOf(columns: readonly LedgerColumn[]): readonly (readonly LedgerColumn[])[] {
  const givers = columns.filter(({ kind }) => kind === 'partner');
  if (givers.length < 2) return [columns];
  const starts = givers.map(({ column }, at) => (at === 0 ? -1 : startOf(columns, column)));
  const halves = starts.map((start, at) => columns.filter(({ column }) => column >= start && column < (starts[at + 1] ?? Infinity)));
  const isHalf = (half: readonly LedgerColumn[]): boolean => half.some(({ kind }) => kind === 'amount' || kind === 'quantity');
  return halves.every(isHalf) ? halves : [columns];
}

/** A receipt's number or date may stand before its giver, where the columns before have one already. */
function startOf(columns: readonly LedgerColumn[], giver: number): number {
  const before = columns.filter(({ column }) => column < giver);
  let start = giver;
  for (const { kind, column } of [...before].reverse()) {
    const isSecond = before.some((other) => other.column < column && other.kind === kind);
    if (kind === 'amount' || kind === 'quantity' || !(kind === 'number' || (kind === 'date' && isSecond))) break;
    start = column;
  }
  return start;
}

function chosenSide(sheet: string, choices: SideChoices): LedgerSide | null {
  if (choices.pledges?.includes(sheet)) return 'pledge';
  if (choices.receipts?.includes(sheet)) return 'receipt';
  return choices.distributions?.includes(sheet) ? 'distribution' : null;
}

const single = (found: readonly LedgerSide[]): LedgerSide | null => (found.length === 1 ? (found[0] ?? null) : null);

/** What the sheet's name, the title above or the columns that only one side has tell. */
function sideToldAround(region: Region, columns: readonly LedgerColumn[], isHalf: boolean): LedgerSide | null {
  const name = isHalf ? null : single(sidesIn(words(region.sheet)));
  const title = isHalf ? null : single(sidesIn(words(region.title)));
  const date = single(columns.filter(({ kind }) => kind === 'date').flatMap(({ sides }) => sides));
  const others = single([...new Set(columns.filter(({ kind }) => kind === 'other' || kind === 'number').flatMap(({ sides }) => sides))]);
  const isOfReceipts = columns.some(({ kind }) => kind === 'partner') && columns.some(({ kind }) => kind === 'number' || kind === 'lot');
  return name ?? title ?? date ?? others ?? (isOfReceipts ? 'receipt' : null);
}

const figures = (columns: readonly LedgerColumn[], kind: 'amount' | 'quantity', side: LedgerSide | null): readonly LedgerColumn[] =>
  columns.filter((column) => column.kind === kind && (side === null ? column.sides.length !== 1 : single(column.sides) === side));

function dated(columns: readonly LedgerColumn[], side: LedgerSide | null): LedgerColumn | null {
  const dates = columns.filter(({ kind }) => kind === 'date');
  return (
    dates.find(({ sides }) => single(sides) === side && side !== null) ?? dates.find(({ sides }) => sides.length === 0) ?? dates[0] ?? null
  );
}

/** One measure a side that has figures of its own; those that name no side are of the side told around. */
function measuresOf(region: Region, columns: readonly LedgerColumn[], isHalf: boolean, chosen: LedgerSide | null): readonly Measure[] {
  const number = only(columns, 'number');
  const told = [...new Set(columns.filter(({ kind }) => kind === 'amount' || kind === 'quantity').flatMap(({ sides }) => sides))];
  const measure = (side: LedgerSide | null, amounts: readonly LedgerColumn[], quantity: LedgerColumn | null): Measure => ({
    side,
    amounts,
    quantity,
    date: dated(columns, side),
    number: side === 'pledge' && told.includes('receipt') ? null : number,
  });
  const unsided = measure(null, figures(columns, 'amount', null).slice(0, 1), figures(columns, 'quantity', null)[0] ?? null);
  const hasStage = columns.some(({ kind }) => kind === 'stage');
  const own = told
    .filter((side) => single([side]) !== null)
    .map((side) => measure(side, figures(columns, 'amount', side), figures(columns, 'quantity', side)[0] ?? null))
    .filter(({ amounts, quantity }) => amounts.length > 0 || quantity !== null);
  if (chosen !== null) {
    const [first = unsided] = own.filter(({ side }) => side === chosen);
    return isFilled(first) ? [{ ...first, side: chosen }] : own.map((each) => ({ ...each, side: chosen })).slice(0, 1);
  }
  if (hasStage && own.length <= 1) return [isFilled(unsided) ? unsided : { ...(own[0] ?? unsided), side: null }];
  if (own.length > 0) return own;
  const around = sideToldAround(region, columns, isHalf);
  return around === null || !isFilled(unsided) ? [] : [{ ...unsided, side: around, date: dated(columns, around) }];
}

const isFilled = ({ amounts, quantity }: Measure): boolean => amounts.length > 0 || quantity !== null;

/** A card of stock says what came in and went out of one place, not who gave. */
const isStockCard = (measures: readonly Measure[], hasGiver: boolean): boolean =>
  !hasGiver && measures.some(({ side }) => side === 'receipt') && measures.some(({ side }) => side === 'distribution');

/** Whether lines of it can be set against others: they say who gave, or which receipt it was, or they went out. */
function isLedger(columns: readonly LedgerColumn[], measures: readonly Measure[]): boolean {
  const hasGiver = columns.some(({ kind }) => kind === 'partner');
  if (measures.length === 0 || isStockCard(measures, hasGiver)) return false;
  const isSold = columns.some(({ header }) => saysAny(words(header), columnWords.seller));
  if (isSold && !columns.some(({ header, kind }) => kind === 'partner' && saysAny(words(header), columnWords.giver))) return false;
  if (hasGiver) return true;
  // Movements of one stock: what was there before is not told.
  if (measures.some(({ side }) => side === null)) return false;
  const hasGoods = columns.some(({ kind }) => kind === 'item' || kind === 'inn') && measures.some(({ quantity }) => quantity !== null);
  return hasGoods && measures.every(({ side }) => side !== 'pledge');
}

function tablesIn(sheet: SheetSnapshot, region: Region, choices: SideChoices): readonly TableReading[] {
  const halves = halvesOf(columnsOf(sheet, region)).map(besideOthers);
  return halves.flatMap((columns): readonly TableReading[] => {
    const measures = measuresOf(region, columns, halves.length > 1, chosenSide(sheet.name, choices));
    if (!isLedger(columns, measures)) return [];
    const places = columns.map(({ column }) => column);
    return [{ region, sheet, columns, measures, left: Math.min(...places), right: Math.max(...places) }];
  });
}

/** Tables that tell of donations, in the workbook's order. */
export function ledgerTables(
  sheets: ReadonlyMap<string, SheetSnapshot>,
  recognition: Recognition,
  choices: SideChoices,
): readonly TableReading[] {
  return recognition.regions.flatMap((region) => {
    const sheet = sheets.get(region.sheet);
    return sheet && (region.kind === 'table' || region.kind === 'list' || region.kind === 'matrix') && region.headerRows.length > 0
      ? tablesIn(sheet, region, choices)
      : [];
  });
}
