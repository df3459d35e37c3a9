/**
 * `npm run bench [-- name …] [-- --keep]`: every file beside this one that exports a `bench`, or those named. `--keep` adds what was printed
 * to history.jsonl with the commit, so that a ratio can be followed over time.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Bench } from './bench';

const folder = dirname(fileURLToPath(import.meta.url));
const notBenches = new Set(['run.ts', 'bench.ts']);

function keep(results: Readonly<Record<string, readonly string[]>>): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim();
  const date = new Date().toISOString().slice(0, 10);
  appendFileSync(join(folder, 'history.jsonl'), `${JSON.stringify({ commit, date, node: process.version, results })}\n`);
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter((name) => !name.startsWith('--'));
  const results: Record<string, string[]> = {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !notBenches.has(name))
    .sort()) {
    const loaded = (await import(pathToFileURL(join(folder, file)).href)) as { readonly bench?: Bench };
    if (loaded.bench === undefined || (wanted.length > 0 && !wanted.includes(loaded.bench.name))) continue;
    const lines: string[] = (results[loaded.bench.name] = []);
    process.stdout.write(`\n${loaded.bench.name}\n`);
    await loaded.bench.run((line) => {
      lines.push(line);
      process.stdout.write(`${line}\n`);
    });
  }
  if (process.argv.includes('--keep')) keep(results);
}

void main();
