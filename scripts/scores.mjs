/**
 * `npm run scores [-- --raise | --quick]`: how true the answers are on workbooks, tables, ledgers and texts that nobody here made, where they lie
 * beside the project. Fails where a figure is worse than the floor in tests/floors.json; `--raise` writes what is better. A floor only rises.
 * `--quick` leaves out the slips in real workbooks, which take as long as everything else.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const tools = path.resolve(root, '../shared/tools');
const floorsFile = path.join(root, 'tests/floors.json');

/** Each tool with the figures that it prints: the pattern's first group is the figure, `more` or `less` is better. */
const scores = [
  {
    tool: 'score-aggregations',
    args: ['--sample', '100', '--slips', '100'],
    figures: [
      { name: 'precision %', pattern: /sums exact: precision ([\d.]+)/, better: 'more' },
      { name: 'recall %', pattern: /sums exact: .*recall ([\d.]+)/, better: 'more' },
      { name: 'F1 %', pattern: /sums exact: .*F1 ([\d.]+)/, better: 'more' },
      { name: 'tables with a false error', pattern: /files with an error (\d+)/, better: 'less' },
      { name: 'slips named %', pattern: /slips named: ([\d.]+)/, better: 'more' },
    ],
  },
  {
    tool: 'score-headers',
    args: [],
    figures: [
      { name: 'recall %', pattern: /header rows: recall ([\d.]+)/, better: 'more' },
      { name: 'precision %', pattern: /header rows: .*precision ([\d.]+)/, better: 'more' },
      { name: 'notes taken for data %', pattern: /notes taken for data ([\d.]+)/, better: 'less' },
      { name: 'false errors', pattern: /errors other than of sums (\d+)/, better: 'less' },
    ],
  },
  {
    tool: 'score-real',
    args: [],
    quick: ['--files'],
    figures: [
      { name: 'false errors', pattern: /errors \d+, false (\d+)/, better: 'less' },
      { name: 'files with a false error', pattern: /, in (\d+) files; warnings/, better: 'less' },
      { name: 'false warnings', pattern: /warnings \d+, false (\d+)/, better: 'less' },
      { name: 'known problems told', pattern: /known problems still told (\d+)/, better: 'more' },
      { name: 'slips named', pattern: /slips \d+: named (\d+)/, better: 'more', isSlow: true },
      { name: 'wrong unique culprits', pattern: /unique culprits right \d+, wrong (\d+)/, better: 'less', isSlow: true },
    ],
  },
  { tool: 'score-field', args: [], figures: [{ name: 'right', pattern: /(\d+)\/\d+ right/, better: 'more' }] },
  {
    tool: 'score-ledgers',
    args: [],
    figures: [
      { name: 'wrong automatic matches', pattern: /WRONG AUTOMATIC MATCHES (\d+)/, better: 'less' },
      { name: 'matches right', pattern: /matches right (\d+)/, better: 'more' },
      { name: 'findings right', pattern: /findings right (\d+)/, better: 'more' },
      { name: 'false findings', pattern: /findings right .*false (\d+)/, better: 'less' },
    ],
  },
  {
    tool: 'score-press',
    args: [],
    figures: [
      { name: 'false alarms', pattern: /(\d+) false alarms/, better: 'less' },
      { name: 'right', pattern: /(\d+)\/\d+ right/, better: 'more' },
    ],
  },
];

const isQuick = process.argv.includes('--quick');

function run({ tool, args, quick }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(tools, `${tool}.mjs`), ...(isQuick && quick ? quick : args)], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (data) => (text += data));
    child.on('close', () => resolve(text));
  });
}

function figuresOf({ figures }, text) {
  return Object.fromEntries(figures.map(({ name, pattern }) => [name, Number(pattern.exec(text)?.[1] ?? Number.NaN)]));
}

const isWorse = (better, value, floor) => Number.isNaN(value) || (better === 'more' ? value < floor : value > floor);

/** Two at a time, the longest first. */
async function all() {
  const waiting = [...scores];
  const results = new Map();
  const work = async () => {
    for (let score = waiting.shift(); score; score = waiting.shift()) results.set(score.tool, await run(score));
  };
  await Promise.all([work(), work()]);
  return results;
}

if (!existsSync(tools)) {
  process.stdout.write('no workbooks of others beside the project: nothing to score\n');
  process.exit(0);
}
const isRaising = process.argv.includes('--raise');
const floors = JSON.parse(readFileSync(floorsFile, 'utf8'));
const results = await all();
let worse = 0;
for (const score of scores) {
  const found = figuresOf(score, results.get(score.tool));
  for (const { name, better, isSlow } of score.figures) {
    if (isQuick && isSlow) continue;
    const floor = floors[score.tool]?.[name];
    const isBad = floor !== undefined && isWorse(better, found[name], floor);
    if (isBad) worse++;
    process.stdout.write(`${isBad ? 'WORSE' : 'ok   '} ${score.tool} ${name}: ${found[name]} (floor ${floor ?? 'none'})\n`);
    if (isRaising && !Number.isNaN(found[name]) && !isBad) floors[score.tool] = { ...floors[score.tool], [name]: found[name] };
  }
}
if (isRaising) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
process.stdout.write(worse > 0 ? `${worse} figures below their floor\n` : 'no figure below its floor\n');
process.exitCode = worse > 0 ? 1 : 0;
