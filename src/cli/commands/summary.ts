import { areaText } from '../../core/model/addresses';
import { readWords } from '../arguments';
import { summarySchema } from '../contract';
import { checkOutput, openWorkbook, writeOutput } from '../files';
import type { Command } from '../command';
import { printToPdf } from '../pdf';
import { Refusal } from '../refusal';
import { saveWorkbook } from '../save';
import { openSession } from '../session';

const usage =
  'qafila summary FILE --kind bulletin --out OUT [--for "campaign"] [--pdf P] [--force] [--json] [--lang ar|fr|en] [--sheet-lang ar|fr|en]';

/** Kinds of summary that can be written. */
const kinds = ['bulletin'];

interface SummaryReport {
  readonly written: readonly { readonly sheet: string; readonly kind: string; readonly for: string; readonly range: string }[];
  readonly draft: boolean;
  readonly skipped: readonly { readonly kind: string; readonly why: string }[];
}

/** Generated sheets in a copy of the workbook: the copy has everything that was there, and them. */
export const summaryCommand: Command = {
  usage,
  async run(args, root) {
    const words = readWords(args, usage, {
      kind: { type: 'string' },
      out: { type: 'string' },
      for: { type: 'string' },
      pdf: { type: 'string' },
    });
    const [out, pdf] = [words.need('out'), words.text('pdf')];
    words.need('kind');
    const unknown = words.list('kind').find((kind) => !kinds.includes(kind));
    if (unknown !== undefined) throw new Refusal('usage', `there is no summary "${unknown}"; ${usage}`);
    for (const file of [out, ...(pdf === null ? [] : [pdf])]) checkOutput(file, words.file, words.force);
    const session = await openSession(openWorkbook(words.file), root, words.language);
    try {
      const answers = await session.actions.insertBulletins(words.text('for'), words.sheetLanguage);
      const report = reportOf(answers);
      if (report.written.length > 0) {
        writeOutput(out, await saveWorkbook(session), words.force);
        if (pdf !== null)
          writeOutput(
            pdf,
            await printToPdf(
              session,
              report.written.map(({ sheet }) => sheet),
            ),
            words.force,
          );
      }
      return { exitCode: 0, json: summarySchema.parse(report), text: readable(report, out), asJson: words.asJson };
    } finally {
      session.close();
    }
  },
};

type Answers = Awaited<ReturnType<Awaited<ReturnType<typeof openSession>>['actions']['insertBulletins']>>;

function reportOf(answers: Answers): SummaryReport {
  const [kind = ''] = kinds;
  return {
    written: answers.flatMap((answer) =>
      answer.done ? answer.written.map((range) => ({ sheet: range.sheet, kind, for: answer.campaign, range: areaText(range) })) : [],
    ),
    draft: answers.some((answer) => answer.done && answer.isDraft),
    skipped: answers.flatMap((answer) => (answer.done ? [] : [{ kind, why: answer.why }])),
  };
}

function readable({ written, draft, skipped }: SummaryReport, out: string): string {
  const lines = [
    ...written.map(({ sheet, kind, range }) => `${kind}: ${sheet}!${range}`),
    ...skipped.map(({ kind, why }) => `${kind}: skipped (${why})`),
    ...(draft ? ['DRAFT: an error is open in the workbook.'] : []),
    ...(written.length > 0 ? [`Written to ${out}`] : []),
  ];
  return lines.join('\n');
}
