/** `npm run bench [name …]`: every file beside this one that exports a `bench`, or those named. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Bench } from './bench';

const folder = dirname(fileURLToPath(import.meta.url));
const notBenches = new Set(['run.ts', 'bench.ts']);

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !notBenches.has(name))
    .sort()) {
    const loaded = (await import(pathToFileURL(join(folder, file)).href)) as { readonly bench?: Bench };
    if (loaded.bench === undefined || (wanted.length > 0 && !wanted.includes(loaded.bench.name))) continue;
    process.stdout.write(`\n${loaded.bench.name}\n`);
    await loaded.bench.run((line) => process.stdout.write(`${line}\n`));
  }
}

void main();
