/**
 * Golden folders: a case is a folder with `input.json` and `expected.json`; on a mismatch `actual.json` is written beside them.
 * `npm run golden` writes what comes out as what is expected: for a person to read in the diff.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function goldenCases(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

export function expectGolden(folder: string, actual: unknown): void {
  const [expectedPath, actualPath] = [join(folder, 'expected.json'), join(folder, 'actual.json')];
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(expectedPath, `${JSON.stringify(actual, null, 2)}\n`);
  const expected = existsSync(expectedPath) ? readJson(expectedPath) : null;
  try {
    expect(actual).toEqual(expected);
  } catch (error) {
    writeFileSync(actualPath, `${JSON.stringify(actual, null, 2)}\n`);
    throw error;
  }
  rmSync(actualPath, { force: true });
}
