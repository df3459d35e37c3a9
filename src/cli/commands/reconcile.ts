import path from 'node:path';
import type { LedgerChoices } from '../../core/model/settings';
import type { Language } from '../../core/model/roles';
import { reconcileReport, type ReconcileReport } from '../../core/reports/reconcile-report';
import { say } from '../../core/wording/wording';
import { readWords, type Words } from '../arguments';
import { reconcileSchema } from '../contract';
import { checkOutput, openWorkbook, writeOutput } from '../files';
import type { Command } from '../command';
import { Refusal } from '../refusal';
import { saveWorkbook } from '../save';
import { openSession } from '../session';

const usage =
  'qafila reconcile FILE [--pledges S]… [--receipts S]… [--distributions S]… [--tolerance N|N%] [--out OUT] [--force] [--json] [--lang ar|fr|en] [--sheet-lang ar|fr|en]';

/** What came against what was promised; with `--out`, a copy of the workbook with the reconciliation sheet. */
export const reconcileCommand: Command = {
  usage,
  async run(args, root) {
    const words = readWords(args, usage, {
      pledges: { type: 'string', multiple: true },
      receipts: { type: 'string', multiple: true },
      distributions: { type: 'string', multiple: true },
      tolerance: { type: 'string' },
      out: { type: 'string' },
    });
    const choices = choicesOf(words);
    const out = words.text('out');
    if (out !== null) checkOutput(out, words.file, words.force);
    const workbook = openWorkbook(words.file);
    for (const name of [...(choices.pledges ?? []), ...(choices.receipts ?? []), ...(choices.distributions ?? [])])
      if (!workbook.sheets.some((sheet) => sheet.name === name)) throw new Refusal('usage', `there is no sheet "${name}"; ${usage}`);
    const session = await openSession(workbook, root, words.language);
    try {
      const answer = await session.actions.reconcile({ choices });
      if (!answer.done) throw new Refusal('internal', `the workbook could not be read (${answer.why}).`);
      if (out !== null) {
        const written = await session.actions.writeReconciliationSheet(answer, words.sheetLanguage);
        if (!written.done) throw new Refusal('internal', `the sheet could not be written (${written.why}).`);
        writeOutput(out, await saveWorkbook(session), words.force);
      }
      const report = reconcileReport(answer.reconciliation, answer.result, words.language);
      const isWrong = report.findings.some(
        ({ severity, outcome, accepted }) => severity === 'error' && outcome === 'fail' && accepted === null,
      );
      return {
        exitCode: isWrong ? 1 : 0,
        json: words.asJson ? reconcileSchema.parse(report) : report,
        text: readable(path.basename(words.file ?? ''), report, words.language),
        asJson: words.asJson,
      };
    } finally {
      session.close();
    }
  },
};

function choicesOf(words: Words): LedgerChoices {
  const tolerance = toleranceOf(words.text('tolerance'));
  return {
    pledges: words.each('pledges'),
    receipts: words.each('receipts'),
    distributions: words.each('distributions'),
    ...(tolerance ? { tolerance } : {}),
  };
}

/** "50", "0.5" or "2%". */
function toleranceOf(text: string | null): LedgerChoices['tolerance'] | null {
  if (text === null) return null;
  const found = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim());
  if (!found) throw new Refusal('usage', `the tolerance is an amount or a share with %, not "${text}"; ${usage}`);
  return { figure: Number((found[1] ?? '').replace(',', '.')), isShare: found[2] === '%' };
}

function readable(file: string, { matches, unmatched, findings, totals }: ReconcileReport, language: Language): string {
  const lines = matches.map(
    ({ pledges, receipts, status, pass, why, balance, currency, unit }) =>
      `${status.toUpperCase()}  ${pledges.join(', ')} <- ${receipts.join(', ')}  ${balance ?? ''} ${currency ?? unit ?? ''} (${pass})\n    ${why}`,
  );
  const open = [...unmatched.pledges, ...unmatched.receipts].map((row) => `OPEN  ${row}`);
  const found = findings.map(({ severity, code, message }) => `${severity.toUpperCase()}  ${code}\n    ${message}`);
  const sums = totals.map(({ currency, pledged, received, balance }) =>
    say(language, 'reconcile.total', { currency, pledged, received, balance }),
  );
  const counts = say(language, 'reconcile.counts', {
    matches: matches.length,
    open: unmatched.pledges.length + unmatched.receipts.length,
  });
  return [...lines, ...open, ...found, ...sums, `${file}: ${counts}`].join('\n');
}
