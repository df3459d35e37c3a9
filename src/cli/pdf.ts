/** Prints sheets of ours to PDF through LibreOffice, where it is installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Refusal } from './refusal';
import { saveWorkbook } from './save';
import type { CliSession } from './session';

const mostMilliseconds = 120_000;

/** Only the sheets named: the others are hidden in the copy that is printed. Ends the session's use for saving. */
export async function printToPdf(session: CliSession, sheets: readonly string[]): Promise<Uint8Array> {
  for (const sheet of session.workbook.sheets) {
    if (sheets.includes(sheet.name)) continue;
    sheet.setVisibility('hidden');
    // A hidden sheet with a print area would be printed all the same.
    if (sheet.page.printArea !== null) sheet.setPage({ printArea: null });
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'qafila-'));
  try {
    const copy = path.join(folder, 'print.xlsx');
    writeFileSync(copy, await saveWorkbook(session));
    convert(copy, folder);
    return readFileSync(path.join(folder, 'print.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(file: string, folder: string): void {
  // A profile of its own: LibreOffice refuses to run twice on one.
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  try {
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: mostMilliseconds,
    });
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Refusal(
      isMissing ? 'not-found' : 'internal',
      isMissing
        ? 'printing to PDF needs LibreOffice ("soffice"); install it, or leave --pdf out.'
        : 'LibreOffice could not print the workbook.',
    );
  }
}
