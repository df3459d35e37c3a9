/** Runs the built command line as its users do. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  /** The last line of stderr. */
  readonly lastLine: string;
}

export function qafila(...args: string[]): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/qafila.mjs', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, stdout, lastLine: stderr.trim().split('\n').at(-1) ?? '' };
}

/** A folder of the test's own, gone afterwards. */
export function temporaryFolder(): { readonly file: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'qafila-test-'));
  return { file: (name) => path.join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
