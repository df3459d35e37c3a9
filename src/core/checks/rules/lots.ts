/** Lots of medicines: their numbers as written in one place and another, and rows that lack one. */
import type { CellRef } from '../../model/grid';
import type { Field, Region } from '../../model/recognition';
import { isDateFormat } from '../calendar';
import { isEquipment } from '../../records/goods';
import { type CheckContext } from '../context';
import { ledgerOf } from '../donations';
import { cellAt, dataRows, fieldOf, numberAt, textAt, valueAt } from '../fields';
import { parameter, type Candidate, type CodeDefinition, type Rule } from '../rule';
import { runsOf, simplest } from '../runs';

const lotMissing: CodeDefinition = {
  code: 'lot-missing',
  group: 'donations',
  severity: 'warning',
  needs: ['fields'],
  parameters: { share: { default: 0.5, least: 0.1, most: 1 } },
};

interface Lot extends CellRef {
  readonly written: string;
  /** What it is of, in small letters; "" where the row does not say or no other sheet has lots. */
  readonly item: string;
  readonly isNumber: boolean;
  readonly isDate: boolean;
}

/** A blank, a dash or a word for none. */
const nothing =
  /^(?:[-–—/?.]*|sans(?: lot)?|néant|aucun|n\/?[ad]|nd|nc|inconnue?|none|unknown|missing|بدون|لا يوجد|غير (?:متوفر|معروف|مذكور))$/iu;

function lotsOf(context: CheckContext): readonly Lot[] {
  const isShared = new Set(context.recognition.regions.filter((region) => fieldOf(region, 'lot')).map(({ sheet }) => sheet)).size > 1;
  return context.recognition.regions.flatMap((region) => {
    const field = fieldOf(region, 'lot');
    if (!field) return [];
    const named = isShared ? fieldOf(region, 'item', 'label') : null;
    return dataRows(region).flatMap(({ row }) => {
      const value = valueAt(context, region, row, field);
      const written = textAt(context, region, row, field);
      const format = context.numberFormat(region.sheet, row, field.column);
      return isNothing(written)
        ? []
        : [
            {
              ...cellAt(region, row, field),
              written,
              item: named ? textAt(context, region, row, named).toLowerCase() : '',
              isNumber: typeof value === 'number',
              isDate: typeof value === 'number' && isDateFormat(format),
            },
          ];
    });
  });
}

const longestNothing = 12;
const isNothing = (written: string): boolean => written.length <= longestNothing && nothing.test(written);

/** Letters and digits taken for each other, case, spaces and dashes left out; what the lot is of goes with it. */
const shapeOf = ({ written, item }: Lot): string =>
  `${item}\n${written
    .toUpperCase()
    .replace(/[\s._/-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')}`;

/** For each lot one of another sheet with another spelling of the same number, for the same item. */
function lookalikes(lots: readonly Lot[]): (lot: Lot) => Lot | undefined {
  const spelled = new Map<string, Lot>();
  for (const lot of lots) {
    const key = `${lot.item}\n${lot.written}`;
    if (lot.item !== '' && /\d/.test(lot.written) && !spelled.has(key)) spelled.set(key, lot);
  }
  const firsts = new Map<string, Lot>();
  const others = new Map<string, Lot>();
  for (const [key, lot] of spelled) {
    const first = firsts.get(shapeOf(lot));
    if (!first) firsts.set(shapeOf(lot), lot);
    else if (first.sheet !== lot.sheet) others.set(key, first);
  }
  return ({ item, written }) => others.get(`${item}\n${written}`);
}

/** A number, where a text elsewhere says the same with zeros in front; or a date, which no lot is. */
function* lotFormats(context: CheckContext): Iterable<Candidate> {
  const lots = lotsOf(context);
  const padded = new Map<string, Lot>();
  const alike = lookalikes(lots);
  for (const lot of lots) if (!lot.isNumber && /^0+\d+$/.test(lot.written)) padded.set(lot.written.replace(/^0+/, ''), lot);
  for (const lot of lots) {
    const cell: CellRef = { sheet: lot.sheet, row: lot.row, column: lot.column };
    const longer = lot.written.startsWith('0') ? undefined : padded.get(lot.written);
    const full = longer ?? alike(lot);
    if (full) {
      yield {
        code: 'lot-format',
        outcome: 'fail',
        ...(longer ? {} : { message: 'lot-format.spelling' }),
        cells: [cell, { sheet: full.sheet, row: full.row, column: full.column }],
        found: lot.written,
        expected: full.written,
        args: { cell, written: lot.written, lot: full.written, other: { sheet: full.sheet, row: full.row, column: full.column } },
      };
    } else if (lot.isDate) {
      yield { code: 'lot-format', outcome: 'fail', cells: [cell], message: 'lot-format.date', found: lot.written, args: { cell } };
    }
  }
}

/** Of which rows a lot is asked: medicines that came in. Pledges and what goes out have none of their own, glasses none at all. */
function asked(context: CheckContext, region: Region, item: Field): (row: number) => boolean {
  const ledger = ledgerOf(context);
  const tables = new Set(ledger.tables.flatMap((table, index) => (table.region === region.id ? [index] : [])));
  if (tables.size === 0) return (row) => !isEquipment(textAt(context, region, row, item));
  const received = new Set(
    ledger.entries
      .filter(({ table, side, goods }) => tables.has(table) && side === 'receipt' && goods !== null && !isEquipment(goods.written))
      .map(({ row }) => row),
  );
  return (row) => received.has(row);
}

function* lotsMissing(context: CheckContext, region: Region): Iterable<Candidate> {
  const lot = fieldOf(region, 'lot');
  const quantity = fieldOf(region, 'quantity', 'count');
  const item = fieldOf(region, 'item', 'label');
  if (!lot || !quantity || !item) return;
  const isAsked = asked(context, region, item);
  const rows = dataRows(region).filter(
    ({ row }) => isAsked(row) && textAt(context, region, row, item) !== '' && (numberAt(context, region, row, quantity) ?? 0) > 0,
  );
  const without = rows.filter(({ row }) => isNothing(textAt(context, region, row, lot)));
  if (without.length === 0 || (rows.length - without.length) / rows.length < parameter(context, lotMissing, 'share')) return;
  for (const { range, cells } of runsOf(without.map(({ row }) => cellAt(region, row, lot)))) {
    yield { code: 'lot-missing', outcome: 'fail', cells: [simplest(range)], args: { cell: simplest(range), count: cells.length } };
  }
}

export const lots: Rule = {
  codes: [{ code: 'lot-format', group: 'donations', severity: 'warning', needs: ['fields'] }, lotMissing],
  *run(context) {
    yield* lotFormats(context);
    for (const region of context.recognition.regions) yield* lotsMissing(context, region);
  },
};
