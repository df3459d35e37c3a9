/** Lots of medicines: their numbers as written in one place and another, and rows that lack one. */
import type { CellRef } from '../../model/grid';
import type { Region } from '../../model/recognition';
import { type CheckContext } from '../context';
import { cellAt, dataRows, fieldOf, numberAt, textAt, valueAt } from '../fields';
import { parameter, type Candidate, type CodeDefinition, type Rule } from '../rule';
import { runsOf, simplest } from '../runs';

const lotMissing: CodeDefinition = {
  code: 'lot-missing', group: 'donations', severity: 'warning', needs: ['fields'], parameters: { share: { default: 0.5, least: 0.1, most: 1 } },
};

interface Lot extends CellRef {
  readonly written: string;
  readonly isNumber: boolean;
  readonly isDate: boolean;
}

/** d or y beside m, outside quotes and brackets. */
const dateFormat = /[dy].*m|m.*[dy]/i;

function lotsOf(context: CheckContext): readonly Lot[] {
  return context.recognition.regions.flatMap((region) => {
    const field = fieldOf(region, 'lot');
    if (!field) return [];
    return dataRows(region).flatMap(({ row }) => {
      const value = valueAt(context, region, row, field);
      const written = textAt(context, region, row, field);
      const format = context.numberFormat(region.sheet, row, field.column).replace(/"[^"]*"|\[[^\]]*\]/g, '');
      return written === '' ? [] : [{ ...cellAt(region, row, field), written, isNumber: typeof value === 'number', isDate: typeof value === 'number' && dateFormat.test(format) }];
    });
  });
}

/** A number, where a text elsewhere says the same with zeros in front; or a date, which no lot is. */
function* lotFormats(context: CheckContext): Iterable<Candidate> {
  const lots = lotsOf(context);
  const padded = new Map<string, Lot>();
  for (const lot of lots) if (!lot.isNumber && /^0+\d+$/.test(lot.written)) padded.set(lot.written.replace(/^0+/, ''), lot);
  for (const lot of lots) {
    const cell: CellRef = { sheet: lot.sheet, row: lot.row, column: lot.column };
    const full = lot.written.startsWith('0') ? undefined : padded.get(lot.written);
    if (full) {
      yield { code: 'lot-format', outcome: 'fail', cells: [cell, { sheet: full.sheet, row: full.row, column: full.column }], found: lot.written, expected: full.written, args: { cell, written: lot.written, lot: full.written, other: { sheet: full.sheet, row: full.row, column: full.column } } };
    } else if (lot.isDate) {
      yield { code: 'lot-format', outcome: 'fail', cells: [cell], message: 'lot-format.date', found: lot.written, args: { cell } };
    }
  }
}

function* lotsMissing(context: CheckContext, region: Region): Iterable<Candidate> {
  const lot = fieldOf(region, 'lot');
  const quantity = fieldOf(region, 'quantity', 'count');
  const item = fieldOf(region, 'item', 'label');
  if (!lot || !quantity || !item) return;
  const rows = dataRows(region).filter(({ row }) => textAt(context, region, row, item) !== '' && (numberAt(context, region, row, quantity) ?? 0) > 0);
  const without = rows.filter(({ row }) => textAt(context, region, row, lot) === '');
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
