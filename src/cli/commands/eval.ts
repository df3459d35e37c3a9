import type { Scalar } from '../../host/workbook/types';
import type { Workbook } from '../../host/workbook/workbook';
import { readWords } from '../arguments';
import { evalSchema } from '../contract';
import { openWorkbook } from '../files';
import type { Command } from '../command';
import { Refusal } from '../refusal';
import { openSession } from '../session';

const usage = 'qafila eval FILE|--empty "=FORMULA" [--json] [--lang ar|fr|en]';

interface CellProblem {
  /** From 1, within the spill. */
  readonly row: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

/** One formula, in a free cell of the first visible sheet. */
export const evalCommand: Command = {
  usage,
  async run(args, root) {
    const words = readWords(args, usage, {}, ['FORMULA']);
    const [formula = ''] = words.positionals;
    if (!formula.startsWith('=')) throw new Refusal('usage', `the formula begins with "="; ${usage}`);
    const session = await openSession(openWorkbook(words.file), root, words.language);
    try {
      const rows = await session.calculator.evaluate(formula, freeCell(session.workbook));
      const value = rows.map((row) => row.map((cell) => (isError(cell) ? cell.error : cell)));
      const text = value.map((row) => row.map((cell) => cell ?? '').join('\t')).join('\n');
      return { exitCode: 0, json: evalSchema.parse({ value, errors: problemsOf(rows) }), text, asJson: words.asJson };
    } finally {
      session.close();
    }
  },
};

function freeCell(workbook: Workbook): { sheetId: string; row: number; column: number } {
  const sheet = workbook.sheets.find(({ visibility }) => visibility === 'visible') ?? workbook.sheets[0];
  if (!sheet) throw new Error('a workbook has a sheet');
  const used = sheet.usedArea(false);
  return { sheetId: sheet.id, row: 0, column: used ? Math.min(used.right + 2, 16_383) : 0 };
}

function isError(cell: Scalar): cell is Extract<Scalar, { error: string }> {
  return typeof cell === 'object' && cell !== null;
}

function problemsOf(rows: readonly (readonly Scalar[])[]): CellProblem[] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (isError(cell) ? [{ row: r + 1, column: c + 1, code: cell.error, message: cell.message ?? '' }] : [])),
  );
}
