/** Bands of ages that Excel took for days when they were typed: "5-9" became 5 September. */
import { ageGroupWords } from '../../lexicon/ages';
import { folded } from '../../lexicon/folding';
import type { CellRef } from '../../model/grid';
import type { Region } from '../../model/recognition';
import { bandOfDate } from '../../reading/age-bands';
import { isAgeBand } from '../../lexicon/value-words';
import { cellOf, type CheckContext } from '../context';
import { isTable, ownHeader } from '../fields';
import type { Candidate, Rule } from '../rule';

const ageHeaders = new Set(Object.values(ageGroupWords).flat().map(folded));
/** Without a header of ages, so many bands as texts say that a line holds bands. */
const leastBands = 2;
const mostNamed = 8;
/** Bands of ages are few: longer columns are of something else. */
const mostRows = 400;

interface Made {
  readonly cell: CellRef;
  readonly band: string;
}

/** The days of one line of cells that were bands, where bands stand beside them. */
function madeIn(context: CheckContext, cells: readonly CellRef[], isOfAges: boolean): readonly Made[] {
  let bands = 0;
  const made: Made[] = [];
  for (const cell of cells) {
    const value = context.value(cell.sheet, cell.row, cell.column);
    if (typeof value === 'string' && isAgeBand(value)) bands += 1;
    else if (typeof value === 'number') {
      const band = bandOfDate(value, context.numberFormat(cell.sheet, cell.row, cell.column));
      if (band !== null) made.push({ cell, band });
    }
  }
  return bands >= (isOfAges ? 1 : leastBands) ? made : [];
}

function linesOf(region: Region): readonly { readonly cells: readonly CellRef[]; readonly isOfAges: boolean }[] {
  const { sheet, rows, fields, headerRows } = region;
  const columns = fields.map((field) => ({
    isOfAges: field.role === 'age' || ageHeaders.has(folded(ownHeader(field))),
    // Where the first band is a text among small figures, its row may have been taken for a header.
    cells: [...headerRows, ...rows.map(({ row }) => row)].map((row) => ({ sheet, row, column: field.column })),
  }));
  const headers = headerRows.map((row) => ({ isOfAges: false, cells: fields.map(({ column }) => ({ sheet, row, column })) }));
  const mayBeBands = columns.filter(({ isOfAges }, index) => isOfAges || index === 0);
  return rows.length > mostRows ? headers : [...mayBeBands, ...headers];
}

function* run(context: CheckContext): Iterable<Candidate> {
  for (const region of context.recognition.regions) {
    if (!isTable(region)) continue;
    for (const { cells, isOfAges } of linesOf(region)) {
      const made = madeIn(context, cells, isOfAges);
      const [first] = made;
      if (!first) continue;
      const all = made.map(({ cell }) => cellOf(cell));
      yield {
        code: 'age-as-date',
        outcome: 'fail',
        cells: all,
        found: context.value(first.cell.sheet, first.cell.row, first.cell.column) as number,
        expected: first.band,
        args: {
          cells: all.slice(0, mostNamed),
          more: Math.max(0, all.length - mostNamed),
          cell: cellOf(first.cell),
          band: first.band,
          count: all.length,
        },
      };
    }
  }
}

export const ageDates: Rule = { codes: [{ code: 'age-as-date', group: 'dates', severity: 'warning', needs: ['fields'] }], run };
