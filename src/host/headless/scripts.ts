import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

const compiled = new Map<string, Script>();

/** Compiled once a process: office.js is 3 MB, and windows are opened often. */
export function compiledScript(path: string): Script {
  const known = compiled.get(path);
  if (known) return known;
  const script = new Script(readFileSync(path, 'utf8'), { filename: path });
  compiled.set(path, script);
  return script;
}
