import { areaText, refText } from '../../core/model/addresses';
import { templateCodes, type TemplateCode } from '../../core/templates/template';
import { readWords, type Words } from '../arguments';
import { repairSchema, templateSchema } from '../contract';
import { checkOutput, openWorkbook, writeOutput } from '../files';
import type { Command, CommandResult } from '../command';
import { Refusal } from '../refusal';
import { saveWorkbook } from '../save';
import { openSession } from '../session';

const usage =
  'qafila template [FILE|--empty] --add campaign,tally,indicators,daily,partners,donations,costs,activities,teams,resources,press,lists|all --out OUT | --repair [SHEET] [--out OUT] [--force] [--json] [--lang ar|fr|en] [--sheet-lang ar|fr|en]';

/** Sheets that come along with others are not asked for by themselves. */
const companions: readonly TemplateCode[] = ['paper', 'stations'];
const offered = templateCodes.filter((code) => !companions.includes(code));

/** Template sheets in a copy of the workbook: the copy has everything that was there, and them. */
export const templateCommand: Command = {
  usage,
  async run(args, root) {
    const words = readWords(withWholeRepair(args), usage, { add: { type: 'string' }, out: { type: 'string' }, repair: { type: 'string' } });
    const sheet = words.text('repair');
    if (sheet !== null) return repair(words, sheet === '' ? null : sheet, root);
    const codes = codesOf(words.list('add'));
    const out = words.need('out');
    checkOutput(out, words.file, words.force);
    const session = await openSession(openWorkbook(words.file), root, words.language);
    try {
      const answer = await session.actions.insertTemplates(codes, words.sheetLanguage);
      if (!answer.done) throw new Refusal('internal', `the sheets could not be written (${answer.why}).`);
      writeOutput(out, await saveWorkbook(session), words.force);
      const json = {
        written: answer.written.map(({ sheet, template, table, area }) => ({ sheet, template, table, range: areaText(area) })),
        renamed: answer.renamed,
      };
      return { exitCode: 0, json: templateSchema.parse(json), text: readable(json, out), asJson: words.asJson };
    } finally {
      session.close();
    }
  },
};

/** `--repair` alone means every sheet: what follows it is its sheet only where the file comes before it. */
function withWholeRepair(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--repair');
  if (at < 0) return args;
  const next = args[at + 1];
  const values = new Set(['--out', '--lang', '--sheet-lang', '--add']);
  const hasFile = args.slice(0, at).some((word, index, all) => !word.startsWith('--') && !values.has(all[index - 1] ?? ''));
  const isSheet = next !== undefined && !next.startsWith('--') && hasFile;
  return isSheet ? args : [...args.slice(0, at), '--repair=', ...args.slice(at + 1)];
}

async function repair(words: Words, sheet: string | null, root: string): Promise<CommandResult> {
  const out = words.text('out');
  if (out !== null) checkOutput(out, words.file, words.force);
  const session = await openSession(openWorkbook(words.file), root, words.language);
  try {
    const found = await session.actions.inspectTemplates(sheet);
    if (!found.done && (found.why !== 'no-template' || sheet !== null))
      throw new Refusal(found.why === 'no-template' ? 'not-found' : 'internal', `no template sheet could be read (${found.why}).`);
    const told = found.done ? found.lost : [];
    if (found.done && out !== null) {
      const done = await session.actions.repairTemplates(found.plan);
      if (!done.done) throw new Refusal('internal', `the sheets could not be repaired (${done.why}).`);
      writeOutput(out, await saveWorkbook(session), words.force);
    }
    const shown = (some: typeof told) =>
      some.map((each) => ({ sheet: each.sheet, cells: refText({ sheet: each.sheet, ...each.area }), what: each.what }));
    const json = { lost: shown(told), repaired: out === null ? [] : shown(told.filter(({ canRepair }) => canRepair)) };
    const lines = [...json.lost.map(({ cells, what }) => `${what}: ${cells}`), ...(out === null ? [] : [`Written to ${out}`])];
    return {
      exitCode: 0,
      json: repairSchema.parse(json),
      text: lines.length === 0 ? 'Nothing is lost.' : lines.join('\n'),
      asJson: words.asJson,
    };
  } finally {
    session.close();
  }
}

function codesOf(asked: readonly string[]): readonly TemplateCode[] {
  if (asked.length === 0) throw new Refusal('usage', `--add is missing; ${usage}`);
  const codes = asked.flatMap((word) => (word === 'all' ? offered : [word]));
  const unknown = codes.find((word) => !offered.some((code) => code === word));
  if (unknown !== undefined) throw new Refusal('usage', `there is no template "${unknown}"; ${usage}`);
  return [...new Set(codes as readonly TemplateCode[])];
}

interface Report {
  readonly written: readonly { readonly sheet: string; readonly template: string; readonly range: string }[];
  readonly renamed: readonly { readonly wanted: string; readonly got: string }[];
}

function readable({ written, renamed }: Report, out: string): string {
  return [
    ...written.map(({ sheet, template, range }) => `${template}: ${sheet}!${range}`),
    ...renamed.map(({ wanted, got }) => `${wanted} was taken: ${got}`),
    `Written to ${out}`,
  ].join('\n');
}
