import { areaText } from '../../core/model/addresses';
import { templateCodes, type TemplateCode } from '../../core/templates/template';
import { readWords } from '../arguments';
import { templateSchema } from '../contract';
import { checkOutput, openWorkbook, writeOutput } from '../files';
import type { Command } from '../command';
import { Refusal } from '../refusal';
import { saveWorkbook } from '../save';
import { openSession } from '../session';

const usage =
  'qafila template [FILE|--empty] --add campaign,tally,indicators,daily,partners,donations,costs,activities,teams,resources,press,lists|all --out OUT [--force] [--json] [--lang ar|fr|en] [--sheet-lang ar|fr|en]';

/** Sheets that come along with others are not asked for by themselves. */
const companions: readonly TemplateCode[] = ['paper', 'stations'];
const offered = templateCodes.filter((code) => !companions.includes(code));

/** Template sheets in a copy of the workbook: the copy has everything that was there, and them. */
export const templateCommand: Command = {
  usage,
  async run(args, root) {
    const words = readWords(args, usage, { add: { type: 'string' }, out: { type: 'string' } });
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
