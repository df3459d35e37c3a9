import path from 'node:path';
import type { Language } from '../../core/model/roles';
import { checkReport, type CheckReport } from '../../core/reports/check-report';
import { whyReport, type WhyReport } from '../../core/reports/why';
import { parseRef } from '../../core/model/addresses';
import { say } from '../../core/wording/wording';
import { readWords } from '../arguments';
import { checkSchema } from '../contract';
import { openWorkbook } from '../files';
import type { Command } from '../command';
import { Refusal } from '../refusal';
import { openSession, type CliSession } from '../session';

const usage = 'qafila check FILE [--why Sheet!A1] [--json] [--lang ar|fr|en]';

/** Every check that applies, over the whole workbook. Writes nothing. */
export const checkCommand: Command = {
  usage,
  async run(args, root) {
    const words = readWords(args, usage, { why: { type: 'string' } });
    const asked = words.text('why');
    const cell = asked === null ? null : parseRef(asked);
    if (asked !== null && cell === null) throw new Refusal('usage', `${asked} is no cell of a sheet; ${usage}`);
    const started = performance.now();
    const session = await openSession(openWorkbook(words.file), root, words.language);
    try {
      const answer = await session.actions.check({ facts: { notRecalculated: notRecalculated(session) } });
      if (!answer.done) throw new Refusal('internal', `the workbook could not be read (${answer.why}).`);
      const milliseconds = Math.round(performance.now() - started);
      const report = checkReport(
        path.basename(words.file ?? ''),
        answer.recognition,
        answer.result,
        milliseconds,
        words.language,
        answer.certificates,
      );
      const why = cell ? whyReport(answer.recognition, cell, words.language) : null;
      const isWrong = report.findings.some(
        ({ severity, outcome, accepted }) => severity === 'error' && outcome === 'fail' && accepted === null,
      );
      return {
        exitCode: isWrong ? 1 : 0,
        json: words.asJson ? checkSchema.parse({ ...report, ...leftOutOf(session), ...(why ? { why } : {}) }) : report,
        text: [
          ...session.workbook.leftOut.map(({ sentence }) => sentence),
          readable(report, words.language),
          ...(why ?? []).map(reasoned),
        ].join('\n'),
        asJson: words.asJson,
      };
    } finally {
      session.close();
    }
  },
};

function reasoned({ relation: { total, parts }, by, verdict, because }: WhyReport): string {
  return `${total} = ${parts.join(' + ')}  (${by}, ${verdict})\n    ${because}`;
}

/** What of the file could not be read; nothing where all could. */
function leftOutOf({ workbook: { leftOut } }: CliSession) {
  return leftOut.length === 0 ? {} : { leftOut: leftOut.map(({ sheet, sentence }) => ({ sheet, sentence })) };
}

function notRecalculated({ workbook, calculator }: CliSession) {
  return calculator.notRecalculated.map(({ sheetId, row, column }) => ({
    sheet: workbook.sheet(sheetId)?.name ?? '',
    top: row,
    bottom: row,
    left: column,
    right: column,
  }));
}

function readable({ file, regions, relations, findings, counts, checked }: CheckReport, language: Language): string {
  const lines = findings.map(
    ({ severity, code, cells, message, suggestions }) =>
      `${severity.toUpperCase()}  ${code}  ${cells.join(', ')}\n    ${message}${suggestions.map((each) => `\n    ${each.cell}: ${each.from ?? ''} -> ${each.to} (${each.edit}, ${each.verdict})`).join('')}`,
  );
  const scope = say(language, 'pane.check.scope', { tables: regions.length, cells: checked.cells, relations: relations.length });
  const total = `${file}: ${say(language, 'pane.check.counts', { ...counts })}. ${scope}.`;
  return [...lines, total].join('\n');
}
