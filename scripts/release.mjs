/**
 * `npm run release -- https://your.site/qafila/`: everything that a site serves, built for that address, in dist/release: the files, their
 * manifest, a list of what the product is made of (CycloneDX), the checksums of all, and the same as one zip.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const release = path.join(root, 'dist/release');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

function addressOf(text) {
  const url = URL.canParse(text ?? '') ? new URL(text) : null;
  if (url?.protocol !== 'https:') {
    process.stderr.write('usage: npm run release -- https://your.site/qafila/\n');
    process.exit(2);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function filesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? filesIn(file) : [file];
  });
}

const address = addressOf(process.argv[2]);
execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs'), '--force'], {
  stdio: 'inherit',
  env: { ...process.env, QAFILA_ADDRESS: address },
});
rmSync(release, { recursive: true, force: true });
mkdirSync(release, { recursive: true });
// Source maps stay with whoever built: they are for reading an error's stack, not for serving.
cpSync(path.join(root, 'dist/addin'), release, { recursive: true, filter: (file) => !file.endsWith('.map') });
const bill = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
writeFileSync(path.join(release, 'sbom.cdx.json'), bill);
const files = filesIn(release).map((file) => ({ name: path.relative(release, file).replaceAll(path.sep, '/'), bytes: readFileSync(file) }));
const sums = files.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('');
writeFileSync(path.join(release, 'SHA256SUMS'), sums);
const packed = Object.fromEntries(
  [...files, { name: 'SHA256SUMS', bytes: Buffer.from(sums) }].map(({ name, bytes }) => [name, new Uint8Array(bytes)]),
);
const zip = path.join(root, 'dist', `qafila-${version}.zip`);
writeFileSync(zip, zipSync(packed, { level: 9 }));
process.stdout.write(`${files.length} files for ${address} in ${path.relative(root, release)} and ${path.relative(root, zip)}\n`);
