import { parseArea, refText } from '../../core/model/addresses';
import type { Area } from '../../core/model/grid';
import type { BrokenDown, BreakdownRefused } from '../../addin/actions/breakdown';
import { say } from '../../core/wording/wording';
import { readWords } from '../arguments';
import { openWorkbook } from '../files';
import type { Command } from '../main';
import { Refusal } from '../refusal';
import { openSession } from '../session';

const usage = 'qafila breakdown FILE --sheet S[,S2] [--range R] --by H1[,H2[,H3]] --measure M[,M2] [--order sheet|label|value] [--json] [--lang ar|fr|en]';

const orders = ['sheet', 'label', 'value'] as const;
type Order = (typeof orders)[number];

/** Sums of a table by one to three of its columns. */
export const breakdownCommand: Command = {
  usage,
  async run(args, root) {
    const options = Object.fromEntries(['sheet', 'range', 'by', 'measure', 'order'].map((name) => [name, { type: 'string' as const }]));
    const words = readWords(args, usage, options);
    const request = { sheets: words.need('sheet'), range: rangeOf(words.text('range')), by: words.need('by'), measures: words.text('measure') ?? '' };
    const order = orderOf(words.text('order'));
    const session = await openSession(openWorkbook(words.file), root, words.language);
    try {
      const answer = await session.actions.breakdown(request, words.language, order);
      if (!answer.done) throw refusalOf(answer);
      warn(answer);
      const { columns, rows, total, sources, unread } = answer;
      const json = { columns, rows, total, sources: sources.map(refText), unreadable: unread.cells.map(({ written, ...cell }) => ({ cell: refText(cell), written })) };
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

function orderOf(text: string | null): Order {
  const order = orders.find((known) => known === (text ?? 'sheet'));
  if (!order) throw new Refusal('usage', `there is no order "${text ?? ''}"; ${usage}`);
  return order;
}

const isMissing: ReadonlySet<string> = new Set(['no-sheet', 'no-header', 'no-table']);

function refusalOf(refused: BreakdownRefused): Refusal {
  if (!('request' in refused)) return new Refusal('internal', `the workbook could not be read (${refused.why}).`);
  const { why, args } = refused.request;
  return new Refusal(isMissing.has(why) ? 'not-found' : 'usage', say('en', `breakdown.${why}`, args));
}

/** Figures that are not in the sums are said, on stderr. */
function warn({ unread }: BrokenDown): void {
  for (const { written, ...cell } of unread.cells) process.stderr.write(`${refText(cell)}: "${written}" is no number; not added.\n`);
  const rest = unread.count - unread.cells.length;
  if (rest > 0) process.stderr.write(`and ${rest} more cells without a number.\n`);
}

function readable({ columns, rows, total }: BrokenDown): string {
  return [columns, ...rows, total].map((cells) => cells.map((cell) => (cell === null ? '' : typeof cell === 'object' ? cell.error : String(cell))).join('\t')).join('\n');
}
