/** SPEC §12: `check` of 100,000 × 12 cells through the command line, and how its cost grows with the rows. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from '../../src/core/checks';
import { recognise } from '../../src/core/recognition';
import { median, milliseconds, type Bench } from './bench';
import { registerFile, registerSnapshot } from './register';

const door = pathToFileURL(resolve('scripts/qafila.mjs')).href;
/** Runs the command line and says at last the most memory that the process held, in kB. */
const measured = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS)); import(${JSON.stringify(door)})`;

async function commandLine(print: (line: string) => void, rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'qafila-bench-'));
  try {
    const file = join(folder, 'register.xlsx');
    writeFileSync(file, await registerFile(rows));
    const start = performance.now();
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', measured, '--', 'qafila', 'check', file], { encoding: 'utf8' });
    const time = performance.now() - start;
    const peak = Number(/peak (\d+)$/.exec(stderr)?.[1] ?? NaN);
    print(
      `qafila check, ${rows} × 12: ${milliseconds(time)}, ${Math.round(peak / 1024)} MB (goals: 5000 ms, 500 MB); ${stdout.trim().split('\n').at(-1) ?? ''}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inMemory(rows: number): { readonly recognised: number; readonly checked: number } {
  const snapshot = registerSnapshot(rows);
  const start = performance.now();
  const recognition = recognise(snapshot);
  const middle = performance.now();
  check(snapshot, recognition);
  return { recognised: middle - start, checked: performance.now() - middle };
}

export const bench: Bench = {
  name: 'check',
  run: async (print) => {
    await commandLine(print, 100_000);
    print('rows       recognise    check        a row, both');
    inMemory(10_000);
    for (const rows of [25_000, 50_000, 100_000]) {
      const runs = [1, 2, 3].map(() => inMemory(rows));
      const [recognised, checked] = [median(runs.map((run) => run.recognised)), median(runs.map((run) => run.checked))];
      print(
        [
          String(rows).padEnd(10),
          milliseconds(recognised).padEnd(12),
          milliseconds(checked).padEnd(12),
          `${(((recognised + checked) / rows) * 1000).toFixed(1)} µs`,
        ].join(' '),
      );
    }
  },
};
