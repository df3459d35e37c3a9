/** A Chromium-family browser: one that is installed, else the one that a dev dependency brings packed. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Of a browser that talks to nobody; as root there is no sandbox to be had. */
const options = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

function installedBrowser(): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...fixedPlaces];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/**
 * The package unpacks the libraries that a bare machine lacks (nss, nspr, expat) only where it believes itself in the cloud
 * that it was made for, and looks when it is loaded: it is told so first.
 */
async function packedBrowser(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** QAFILA_BROWSER names one; "packed" takes the dependency's even where one is installed. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['QAFILA_BROWSER'];
  const executablePath = (named === 'packed' ? null : (named ?? installedBrowser())) ?? (await packedBrowser());
  return chromium.launch({ executablePath, args: options, env: { ...process.env } });
}
