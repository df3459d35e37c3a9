/** Files in and out. Inputs are only read; an output appears whole or not at all. */
import { createHash } from 'node:crypto';
import { existsSync, linkSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../host/xlsx/read';
import { Workbook } from '../host/workbook/workbook';
import { Refusal } from './refusal';

/** Larger files are refused before they are read into memory. */
const mostBytes = 256 * 1024 * 1024;

/** Between the first and the last filled ones of every sheet, blanks included: twelve whole columns. Near 1 GB when read. */
const mostCells = 12 * 1_048_576;

/** Bytes of a file's name, in the file systems in use. */
const longestName = 255;

export function openWorkbook(file: string | null): Workbook {
  if (file === null) return Workbook.empty();
  const result = readWorkbook(readBytes(file));
  if (!result.ok) throw new Refusal(result.code, result.sentence);
  mustBeReadable(result.workbook);
  for (const { sentence } of result.workbook.leftOut) process.stderr.write(`${sentence}\n`);
  return result.workbook;
}

/** A few stray cells far out make a sheet of thousands of millions, all of which the add-in would be handed. */
function mustBeReadable(workbook: Workbook): void {
  let cells = 0;
  for (const sheet of workbook.sheets) {
    const area = sheet.usedArea(true);
    if (area) cells += (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells > mostCells) {
      throw new Refusal(
        'too-large-unpacked',
        `the sheet "${sheet.name}" spreads over too many cells; delete stray cells far below or beside its tables, save the workbook and try again.`,
      );
    }
  }
}

function readBytes(file: string): Uint8Array {
  try {
    const status = statSync(file);
    if (!status.isFile()) throw new Refusal('not-a-workbook', `"${file}" is not a file; name an .xlsx workbook.`);
    if (status.size > mostBytes)
      throw new Refusal('too-large-unpacked', `"${file}" is larger than ${mostBytes / 1024 / 1024} MB; split it and try again.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('not-found', `"${file}" can't be read; check the name and that you may open it.`);
  }
}

/** Longer texts are no press texts. */
const mostTextBytes = 16 * 1024 * 1024;

/** A text as UTF-8, or UTF-16 where its first bytes say so. */
export function readText(file: string): string {
  const bytes = readBytes(file);
  if (bytes.byteLength > mostTextBytes)
    throw new Refusal('too-large-unpacked', `"${file}" is too long for a press text; split it and try again.`);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Refuses before any work is done; `--force` lets an output replace what is there, but never the input. */
export function checkOutput(out: string, input: string | null, force: boolean): void {
  if (input !== null && existsSync(out) && sameFile(out, input))
    throw new Refusal('exists', 'the output would replace the input file, which is never changed; choose another name.');
  if (Buffer.byteLength(path.basename(out)) > longestName)
    throw new Refusal('not-found', `the name of "${out}" is longer than a file's name may be; choose a shorter one.`);
  if (existsSync(out) && !statSync(out).isFile())
    throw new Refusal('exists', `"${out}" is no ordinary file, and nothing is written over it; choose another name.`);
  if (existsSync(out) && !force)
    throw new Refusal('exists', `"${out}" is there already; choose another name, or say --force to replace it.`);
  if (!existsSync(path.dirname(path.resolve(out)))) throw new Refusal('not-found', `the folder of "${out}" does not exist; make it first.`);
}

/** Of a run on this machine. Short, whatever the target's name, so that the longest name can be written too. */
function temporaryBeside(target: string, pid: number | string): string {
  const own = createHash('sha256').update(`${os.hostname()}\0${target}`).digest('hex').slice(0, 12);
  return path.join(path.dirname(target), `.qafila-${own}.${pid}.part`);
}

/** What runs for the same target left behind when they were killed. */
function removeLeftovers(target: string): void {
  const [start = '', end = ''] = path.basename(temporaryBeside(target, '*')).split('*');
  for (const name of readdirSync(path.dirname(target))) {
    const pid = name.startsWith(start) && name.endsWith(end) ? Number(name.slice(start.length, -end.length)) : Number.NaN;
    if (Number.isInteger(pid) && !isRunning(pid)) rmSync(path.join(path.dirname(target), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process can't be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function sameFile(one: string, other: string): boolean {
  const [a, b] = [statSync(one), statSync(other)];
  return a.ino === b.ino && a.dev === b.dev;
}

/** Writes beside the target and moves it there, so that a failure leaves nothing half-written; a link stays one. */
export function writeOutput(out: string, bytes: Uint8Array, force: boolean): void {
  const target = existsSync(out) ? realpathSync(out) : path.resolve(out);
  const temporary = temporaryBeside(target, process.pid);
  removeLeftovers(target);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    if (force) renameSync(temporary, target);
    else linkSync(temporary, target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new Refusal('exists', `"${out}" is there already; say --force to replace it.`);
    throw new Refusal('not-found', `"${out}" can't be written; check the folder and that you may write there.`);
  } finally {
    rmSync(temporary, { force: true });
  }
}
