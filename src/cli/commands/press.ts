import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkText, type PressResult } from '../../core/press';
import { isWrong, pressReport, type PressReport } from '../../core/reports/press-report';
import type { Language } from '../../core/model/roles';
import { say } from '../../core/wording/wording';
import { readWords } from '../arguments';
import { pressSchema } from '../contract';
import { openWorkbook, readText } from '../files';
import type { Command, CommandResult } from '../command';
import { Refusal } from '../refusal';
import { openSession } from '../session';

const usage = 'qafila press FILE|--empty --text T.txt|FOLDER [--json] [--lang ar|fr|en]';

/** A text, or each text of a folder, against itself and the workbook's figures. Writes nothing. */
export const pressCommand: Command = {
  usage,
  async run(args, root) {
    const words = readWords(args, usage, { text: { type: 'string' } });
    const target = words.need('text');
    const files = textsAt(target);
    const results = await check(files.map(readText), words.file, root, words.language);
    return answer(
      files.map((file, index) => ({ name: path.basename(file), result: results[index] as PressResult })),
      isFolder(target),
      words.language,
      words.asJson,
    );
  },
};

/** Without a workbook nothing needs to be opened. */
async function check(texts: readonly string[], file: string | null, root: string, language: Language): Promise<readonly PressResult[]> {
  if (file === null) return texts.map((text) => checkText(text, null));
  const session = await openSession(openWorkbook(file), root, language);
  try {
    const answer = await session.actions.pressCheck(texts);
    if (!answer.done) throw new Refusal('internal', `the workbook could not be read (${answer.why}).`);
    return answer.results;
  } finally {
    session.close();
  }
}

const isFolder = (target: string): boolean => statSync(target, { throwIfNoEntry: false })?.isDirectory() === true;

function textsAt(target: string): string[] {
  if (!isFolder(target)) return [target];
  const files = readdirSync(target)
    .filter((name) => name.toLowerCase().endsWith('.txt'))
    .sort()
    .map((name) => path.join(target, name));
  if (files.length === 0) throw new Refusal('not-found', `there is no .txt file in "${target}".`);
  return files;
}

interface Named {
  readonly name: string;
  readonly result: PressResult;
}

function answer(texts: readonly Named[], isMany: boolean, language: Language, asJson: boolean): CommandResult {
  const reports = texts.map(({ name, result }) => ({ name, report: pressReport(result, language) }));
  const json = reports.map(({ name, report }) => ({ ...(isMany ? { file: name } : {}), ...(asJson ? pressSchema.parse(report) : report) }));
  return {
    exitCode: texts.some(({ result }) => isWrong(result)) ? 1 : 0,
    json: isMany ? { texts: json } : json[0],
    text: reports.map(({ name, report }) => readable(name, report, language)).join('\n'),
    asJson,
  };
}

function readable(name: string, { figures, relations, findings }: PressReport, language: Language): string {
  const lines = findings.map(
    ({ severity, code, message, write }) =>
      `${severity.toUpperCase()}  ${code}\n    ${message}${write === null ? '' : `\n    ${say(language, 'press.report.write', { sentence: write })}`}`,
  );
  const checked = figures.filter(({ kind }) => kind === 'tally' || kind === 'rounded' || kind === 'money').length;
  const counts = { name, checked, sums: relations.length, count: findings.length };
  return [...lines, say(language, findings.length === 0 ? 'press.report.none' : 'press.report.some', counts)].join('\n');
}
