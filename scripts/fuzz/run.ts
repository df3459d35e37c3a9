/**
 * `npm run fuzz -- MINUTES [SEED]`: changes sample workbooks at random, as long as it is told, and writes each that goes wrong
 * to the folder `fuzz-found`, named by its sample and its seed: the same seed makes it again.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { faultOf } from './judge';
import { mutated } from './mutate';

const folders = ['assets/samples', 'tests/workbooks/cases'];
const mostMilliseconds = 20_000;

function samples(): { readonly name: string; readonly bytes: Uint8Array }[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) })),
  );
}

async function run(minutes: number, first: number): Promise<number> {
  const until = performance.now() + minutes * 60_000;
  const all = samples();
  let found = 0;
  let seed = first;
  for (; performance.now() < until; seed++) {
    const sample = all[seed % all.length];
    if (!sample) throw new Error('there is no sample workbook');
    const bytes = mutated(sample.bytes, seed);
    const fault = await faultOf(bytes, mostMilliseconds);
    if (fault === null) continue;
    found++;
    mkdirSync('fuzz-found', { recursive: true });
    writeFileSync(path.join('fuzz-found', `${path.basename(sample.name, '.xlsx')}-${String(seed)}.xlsx`), bytes);
    process.stdout.write(`seed ${String(seed)}, ${sample.name}: ${fault}\n`);
  }
  process.stdout.write(`${String(seed - first)} workbooks, ${String(found)} faults; the next seed is ${String(seed)}.\n`);
  return found === 0 ? 0 : 1;
}

const [minutes = '1', seed = '1'] = process.argv.slice(2);
void run(Number(minutes), Number(seed)).then((code) => process.exit(code));
