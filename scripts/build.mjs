/**
 * Builds dist/ with webpack, unless it is newer than everything it is made from. `npm ci` runs this by itself (prepare), so
 * that the command line, the tests and the workbench work at once. `--force` builds whatever is there.
 */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const stamp = path.join(root, 'dist', '.built');
const sources = ['src', 'assets', 'scripts', 'manifest.xml', 'webpack.config.js', 'package.json'];

function newest(file) {
  const status = statSync(file);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

export function isStale() {
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return sources.some((source) => newest(path.join(root, source)) > built);
}

export async function build() {
  const started = new Date();
  const require = createRequire(import.meta.url);
  const webpack = require('webpack');
  const compiler = webpack(require('../webpack.config.js'));
  const stats = await new Promise((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
  await new Promise((resolve) => compiler.close(resolve));
  const report = stats.toString({ preset: 'errors-warnings', colors: false });
  if (report.trim()) process.stderr.write(`${report}\n`);
  if (stats.hasErrors()) return false;
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, started.toISOString());
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const needed = process.argv.includes('--force') || isStale();
  if (needed && !(await build())) process.exitCode = 1;
}
