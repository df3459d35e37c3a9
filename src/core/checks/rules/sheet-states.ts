/** Sheets that are protected, hidden, or whose used range goes far beyond what they hold. */
import { wholeSheet, type CheckContext } from '../context';
import { parameter, type Candidate, type CodeDefinition, type Rule } from '../rule';

const largeUsedRange: CodeDefinition = {
  code: 'large-used-range',
  group: 'workbook',
  severity: 'info',
  needs: ['cells'],
  parameters: { rows: { default: 100_000, least: 1000, most: 1_048_576 } },
};

function* run(context: CheckContext): Iterable<Candidate> {
  for (const sheet of context.workbook.sheets) {
    const cell = wholeSheet(sheet);
    const lastRow = sheet.area ? sheet.area.bottom + 1 : 0;
    const args = { cell, sheet: sheet.name };
    if (sheet.isProtected) yield { code: 'protected-sheet', outcome: 'fail', cells: [cell], args };
    if (sheet.visibility !== 'visible' && sheet.area) yield { code: 'hidden-sheet', outcome: 'fail', cells: [cell], args };
    if (sheet.usedRows >= parameter(context, largeUsedRange, 'rows') && sheet.usedRows > lastRow * 2) {
      yield {
        code: 'large-used-range',
        outcome: 'fail',
        cells: [cell],
        found: sheet.usedRows,
        expected: lastRow,
        args: { ...args, used: sheet.usedRows, last: lastRow },
      };
    }
  }
}

export const sheetStates: Rule = {
  codes: [
    { code: 'protected-sheet', group: 'workbook', severity: 'warning', needs: ['cells'] },
    { code: 'hidden-sheet', group: 'workbook', severity: 'info', needs: ['cells'] },
    largeUsedRange,
  ],
  run,
};
