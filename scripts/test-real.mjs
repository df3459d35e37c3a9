/**
 * `npm run test:real -- FOLDER`: the command line over every workbook of a folder, against its index.json. A made case must
 * give its code at its place and nothing that it must not; a real workbook must be answered or refused with a sentence,
 * within the time and memory that a tired machine has. Its errors are listed for a person to look at.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const mostSeconds = 20;
const mostMegabytes = 1024;
const folder = process.argv[2];
const severities = ['info', 'warning', 'error'];

if (!folder || !existsSync(folder)) {
  process.stderr.write('usage: npm run test:real -- FOLDER (of .xlsx files, with an index.json where there is one)\n');
  process.exit(2);
}

function workbooks(from) {
  return readdirSync(from).flatMap((name) => {
    const file = path.join(from, name);
    if (statSync(file).isDirectory()) return workbooks(file);
    return /\.(xls[xmb]?|csv)$/i.test(name) ? [file] : [];
  });
}

function check(file) {
  const options = [`--max-old-space-size=${mostMegabytes}`, path.join(root, 'scripts/qafila.mjs'), 'check', file, '--json'];
  const started = Date.now();
  const { status, stdout, stderr, error } = spawnSync(process.execPath, options, {
    encoding: 'utf8',
    timeout: mostSeconds * 1000,
    maxBuffer: 1 << 28,
  });
  return {
    status,
    stdout,
    lastLine: stderr.trim().split('\n').at(-1) ?? '',
    seconds: (Date.now() - started) / 1000,
    isLate: error?.code === 'ETIMEDOUT',
  };
}

/** What is wrong with an answer whatever the workbook: empty when it is in order. */
function formProblems({ status, stdout, lastLine, isLate }) {
  if (isLate) return [`no answer within ${mostSeconds} s`];
  if (status === 2) {
    if (stdout !== '') return ['a refusal with something on stdout'];
    if (lastLine.startsWith('internal')) return [lastLine];
    return /^[a-z-]+: \S.*/.test(lastLine) ? [] : [`a refusal without a sentence: "${lastLine}"`];
  }
  return status === 0 || status === 1 ? [] : [`exit ${status}: ${lastLine}`];
}

const cellsOf = (where) => [...String(where).matchAll(/[A-Z]{1,3}\d+/g)].map(([cell]) => cell);

function caseProblems({ expected, must_not: mustNot }, { status, stdout }) {
  if (status === 2) return ['refused'];
  const { findings } = JSON.parse(stdout);
  const loud = findings.filter(({ severity }) => severity !== 'info');
  if (expected.code === 'ok') return loud.map(({ code, cells }) => `said ${code} at ${cells[0]}`);
  const said = findings.filter(({ code }) => code === expected.code);
  if (said.length === 0) return [`did not say ${expected.code}; said ${findings.map(({ code }) => code).join(', ') || 'nothing'}`];
  const problems = [];
  if (!said.some(({ severity }) => severity === expected.severity))
    problems.push(`${expected.code} is ${said[0].severity}, not ${expected.severity}`);
  const wanted = cellsOf(expected.where);
  const texts = said.flatMap(({ cells, suggestions }) => [...cells, ...suggestions.map(({ cell }) => cell)]);
  if (wanted.length > 0 && !wanted.some((cell) => texts.some((text) => new RegExp(`!\\$?${cell}(\\D|$)`).test(text))))
    problems.push(`${expected.code} at ${texts.join(', ')}, not at ${expected.where}`);
  const louder = loud.filter(
    ({ code, severity }) => code !== expected.code && severities.indexOf(severity) > severities.indexOf(expected.severity),
  );
  if (mustNot && louder.length > 0) problems.push(`said ${louder.map(({ code }) => code).join(', ')}; must not: ${mustNot}`);
  return problems;
}

const index = existsSync(path.join(folder, 'index.json')) ? JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) : {};
const cases = new Map((index.cases ?? []).map((entry) => [path.resolve(folder, entry.file), entry]));
let failed = 0;
const files = workbooks(folder);
for (const file of files) {
  const answer = check(file);
  const entry = cases.get(path.resolve(file));
  const problems = [...formProblems(answer)];
  if (problems.length === 0 && entry) problems.push(...caseProblems(entry, answer));
  // Whether an error of a real workbook is true only a person can say: it is shown, not judged.
  const errors = !entry && answer.status === 1 ? JSON.parse(answer.stdout).findings.filter(({ severity }) => severity === 'error') : [];
  if (problems.length > 0) failed++;
  const told = answer.status === 2 ? answer.lastLine.split(':')[0] : `exit ${answer.status}`;
  process.stdout.write(
    `${problems.length > 0 ? 'FAIL' : 'ok  '} ${path.relative(folder, file)} (${told}, ${answer.seconds.toFixed(1)} s)${problems.map((problem) => `\n       ${problem}`).join('')}${errors.map(({ code, cells }) => `\n       says ${code} at ${cells[0]}`).join('')}\n`,
  );
}
process.stdout.write(`${files.length - failed} of ${files.length} workbooks as expected\n`);
process.exitCode = failed > 0 ? 1 : 0;
