import { areaText, parseArea, refText } from '../../core/model/addresses';
import type { Area } from '../../core/model/grid';
import type { BrokenDown, BreakdownRefused } from '../../addin/actions/breakdown';
import type { BreakdownSheetOptions } from '../../core/breakdown/sheet/plan';
import { say } from '../../core/wording/wording';
import { readWords } from '../arguments';
import { checkOutput, openWorkbook, writeOutput } from '../files';
import type { Command } from '../command';
import { Refusal } from '../refusal';
import { saveWorkbook } from '../save';
import { openSession, type CliSession } from '../session';

const usage =
  'qafila breakdown FILE --sheet S[,S2] [--range R] --by H1[,H2[,H3]] --measure M[,M2] [--order sheet|label|value] [--out OUT [--chart column|bar|pie] [--force]] [--json] [--lang ar|fr|en] [--sheet-lang ar|fr|en]';

const orders = ['sheet', 'label', 'value'] as const;
const charts = ['column', 'bar', 'pie'] as const;

/** Sums of a table by one to three of its columns. */
export const breakdownCommand: Command = {
  usage,
  async run(args, root) {
    const options = Object.fromEntries(
      ['sheet', 'range', 'by', 'measure', 'order', 'out', 'chart'].map((name) => [name, { type: 'string' as const }]),
    );
    const words = readWords(args, usage, options);
    const request = {
      sheets: words.need('sheet'),
      range: rangeOf(words.text('range')),
      by: words.need('by'),
      measures: words.text('measure') ?? '',
    };
    const order = choiceOf(words.text('order'), orders) ?? 'sheet';
    const chart = choiceOf(words.text('chart'), charts);
    const out = words.text('out');
    if (out !== null) checkOutput(out, words.file, words.force);
    const session = await openSession(openWorkbook(words.file), root, words.language);
    try {
      const answer = await session.actions.breakdown(request, words.language, order);
      if (!answer.done) throw refusalOf(answer);
      warn(answer);
      const written =
        out === null
          ? null
          : await insert(session, answer, {
              order,
              chart,
              subtotals: answer.chosen[0]?.by.length !== 1,
              shares: true,
              language: words.sheetLanguage,
            });
      if (out !== null) writeOutput(out, await saveWorkbook(session), words.force);
      const { columns, rows, total, sources, unread } = answer;
      const json = {
        columns,
        rows,
        total,
        sources: sources.map(refText),
        unreadable: unread.cells.map(({ written: text, ...cell }) => ({ cell: refText(cell), written: text })),
        currencies: answer.currencies,
        leftOut: answer.leftOut.map(refText),
        ...(written ? { written } : {}),
      };
      return { exitCode: 0, json, text: readable(answer), asJson: words.asJson };
    } finally {
      session.close();
    }
  },
};

function rangeOf(text: string | null): Area | null {
  if (text === null) return null;
  const area = parseArea(text.slice(text.lastIndexOf('!') + 1));
  if (!area) throw new Refusal('usage', `"${text}" is no range such as A1:F40; ${usage}`);
  return area;
}

function choiceOf<Choice extends string>(text: string | null, choices: readonly Choice[]): Choice | null {
  const choice = choices.find((known) => known === text);
  if (text !== null && choice === undefined) throw new Refusal('usage', `"${text}" is none of ${choices.join(', ')}; ${usage}`);
  return choice ?? null;
}

interface Written {
  readonly sheet: string;
  readonly range: string;
  readonly figures: 'formulas' | 'values';
}

/** Native formulas; values where formulas would not give the same figures, and says why. */
async function insert(
  { actions }: CliSession,
  { open, chosen }: BrokenDown,
  options: Omit<BreakdownSheetOptions, 'figures'>,
): Promise<Written> {
  let answer = await actions.insertBreakdownSheet(open, chosen, { ...options, figures: 'formulas' });
  if (!answer.done && answer.why === 'breakdown') {
    process.stderr.write(`${say('en', `breakdown.${answer.message}`, answer.args)} Values were inserted.\n`);
    answer = await actions.insertBreakdownSheet(open, chosen, { ...options, figures: 'values' });
  }
  if (!answer.done)
    throw new Refusal(
      'internal',
      answer.why === 'breakdown'
        ? say('en', `breakdown.${answer.message}`, answer.args)
        : `the sheet could not be written (${answer.why}).`,
    );
  const [range] = answer.written;
  return { sheet: range?.sheet ?? '', range: range ? areaText(range) : '', figures: answer.figures };
}

const isMissing: ReadonlySet<string> = new Set(['no-sheet', 'no-header', 'no-table']);

function refusalOf(refused: BreakdownRefused): Refusal {
  if (!('request' in refused)) return new Refusal('internal', `the workbook could not be read (${refused.why}).`);
  const { why, args } = refused.request;
  return new Refusal(isMissing.has(why) ? 'not-found' : 'usage', say('en', `breakdown.${why}`, args));
}

/** What a reader of the sums must know is said, on stderr. */
function warn({ unread, currencies }: BrokenDown): void {
  if (currencies.length > 0) process.stderr.write(`${say('en', 'breakdown.note.currencies', { currencies: currencies.join(', ') })}\n`);
  for (const { written, ...cell } of unread.cells) process.stderr.write(`${refText(cell)}: "${written}" is no number; not added.\n`);
  const rest = unread.count - unread.cells.length;
  if (rest > 0) process.stderr.write(`and ${rest} more cells without a number.\n`);
}

function readable({ columns, rows, total }: BrokenDown): string {
  return [columns, ...rows, total]
    .map((cells) => cells.map((cell) => (cell === null ? '' : typeof cell === 'object' ? cell.error : String(cell))).join('\t'))
    .join('\n');
}
