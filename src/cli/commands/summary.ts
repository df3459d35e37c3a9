import { summaryKinds } from '../../core/documents/kinds';
import { areaText } from '../../core/model/addresses';
import type { Language } from '../../core/model/roles';
import { say } from '../../core/wording/wording';
import { readWords } from '../arguments';
import { summarySchema } from '../contract';
import { checkOutput, openWorkbook, writeOutput } from '../files';
import type { Command } from '../command';
import { printToPdf } from '../pdf';
import { Refusal } from '../refusal';
import { saveWorkbook } from '../save';
import { openSession, type CliSession } from '../session';

const usage = `qafila summary FILE --kind ${summaryKinds.join(',')} --out OUT [--for "campaign, partner, receipt or region"] [--pdf P] [--force] [--json] [--lang ar|fr|en] [--sheet-lang ar,fr,en]`;

type Answers = Awaited<ReturnType<CliSession['actions']['insertSummaries']>>;
type Report = ReturnType<typeof summarySchema.parse>;

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
    const kinds = words.list('kind').map(kindNamed);
    for (const file of [out, ...(pdf === null ? [] : [pdf])]) checkOutput(file, words.file, words.force);
    const session = await openSession(openWorkbook(words.file), root, words.language);
    try {
      const wish = { kinds, wanted: words.text('for'), languages: words.sheetLanguages };
      const report = reportOf(await session.actions.insertSummaries(wish), words.language);
      if (report.written.length > 0) {
        writeOutput(out, await saveWorkbook(session), words.force);
        const sheets = report.written.map(({ sheet }) => sheet);
        if (pdf !== null) writeOutput(pdf, await printToPdf(session, sheets), words.force);
      }
      return { exitCode: 0, json: summarySchema.parse(report), text: readable(report, out, words.language), asJson: words.asJson };
    } finally {
      session.close();
    }
  },
};

function kindNamed(text: string): (typeof summaryKinds)[number] {
  const kind = summaryKinds.find((known) => known === text);
  if (!kind) throw new Refusal('usage', `there is no summary "${text}"; ${usage}`);
  return kind;
}

function reportOf(answers: Answers, language: Language): Report {
  if ('done' in answers) throw new Refusal('internal', say(language, `actions.refused.${answers.why}`));
  const written = answers.flatMap((answer) => {
    const [range] = answer.done ? answer.written : [];
    if (!answer.done || !range) return [];
    const { kind, isDraft, isRefreshed, changed, untranslated } = answer;
    return [
      {
        sheet: range.sheet,
        kind,
        for: answer.for,
        range: areaText(range),
        language: answer.language,
        draft: isDraft,
        refreshed: isRefreshed,
        changed: [...changed],
        untranslated: [...untranslated],
      },
    ];
  });
  return {
    written,
    draft: written.some(({ draft }) => draft),
    skipped: answers.flatMap((answer) => (answer.done ? [] : [{ kind: answer.kind, why: whySkipped(answer, language) }])),
  };
}

function whySkipped({ kind, why }: { readonly kind: string; readonly why: string }, language: Language): string {
  const isOurs = why === 'nothing' || why === 'not-named';
  return isOurs
    ? say(language, `documents.skipped.${why}`, { title: say(language, `documents.${kind}.title`) })
    : say(language, `actions.refused.${why}`);
}

function readable({ written, draft, skipped }: Report, out: string, language: Language): string {
  const lines = [
    ...written.map(({ sheet, kind, range }) => `${kind}: ${sheet}!${range}`),
    ...skipped.map(({ kind, why }) => `${kind}: – ${why}`),
    ...(draft ? [say(language, 'documents.draft')] : []),
    ...written.flatMap(({ sheet, untranslated }) => (untranslated.length > 0 ? [`${sheet}: ${untranslated.join(' · ')}`] : [])),
    ...(written.length > 0 ? [out] : []),
  ];
  return lines.join('\n');
}
