// The command line's door: makes sure that the bundles are there, then hands over. Everything else is in src/cli.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

// Collects when the heap has grown by a fifth, not doubled: a large workbook then takes a quarter less memory, and as long as before.
v8.setFlagsFromString('--heap-growing-percent=20');

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bundle = path.join(root, 'dist', 'cli', 'qafila.cjs');

if (!existsSync(bundle)) {
  const { build } = await import('./build.mjs');
  if (!(await build())) {
    process.stderr.write('internal: the build failed; run "npm run build" and read what it says\n');
    process.exit(2);
  }
}
createRequire(import.meta.url)(bundle).main(process.argv.slice(2), root);
