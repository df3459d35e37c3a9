/** Texts that look like formulas: typed behind an apostrophe or in a cell of text format, they calculate nothing. */
import type { CellRef } from '../../model/grid';
import { isPivot, type CheckContext } from '../context';
import type { Candidate, Rule } from '../rule';
import { runsOf, simplest } from '../runs';

/** A formula by its looks: = or @ and something after it, + before a number or a name, - before a sum. */
const looksLikeFormula = /^\s*(?:[=@]\s*\S|\+\s*[\d\p{L}(]|-\s*[\d(][\d.,\s]*[+*/^(-]\s*\S)/u;

/** "+60 ans" is no sum. */
const overAge = /^\s*\+\s*\d+\s+\p{L}{2,}[\p{L}\s]*$/u;

function* run(context: CheckContext): Iterable<Candidate> {
  for (const sheet of context.workbook.sheets) {
    const { area } = sheet;
    if (!area) continue;
    const cells: CellRef[] = [];
    sheet.values.forEach((row, r) => {
      row.forEach((value, c) => {
        if (typeof value !== 'string' || sheet.formulas[r]?.[c] != null || !looksLikeFormula.test(value) || overAge.test(value)) return;
        if (context.figures.at(sheet.name, area.top + r, area.left + c)?.state !== 'text-number')
          cells.push({ sheet: sheet.name, row: area.top + r, column: area.left + c });
      });
    });
    for (const { range, cells: found } of runsOf(cells)) {
      if (isPivot(sheet, range)) continue;
      yield {
        code: 'formula-like-text',
        outcome: 'fail',
        cells: [simplest(range)],
        found: String(context.value(range.sheet, range.top, range.left)),
        args: { cell: simplest(range), count: found.length },
      };
    }
  }
}

export const formulaTexts: Rule = {
  codes: [{ code: 'formula-like-text', group: 'workbook', severity: 'info', needs: ['cells'] }],
  run,
};
