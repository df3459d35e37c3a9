/** Finds a Chromium-family browser and opens it on a profile of its own that trusts just our key. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './certificate.mjs';

const names = {
  linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
};

/** The browser's path, or `null`. QAFILA_BROWSER names one. */
export function findBrowser() {
  if (process.env.QAFILA_BROWSER) return process.env.QAFILA_BROWSER;
  const folders =
    process.platform === 'win32'
      ? ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter(Boolean)
      : (process.env.PATH ?? '').split(path.delimiter);
  const candidates = (names[process.platform] ?? []).flatMap((name) =>
    path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name)),
  );
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** True where there is a screen to open a window on. */
export function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

export function openBrowser(browser, address, publicKeyHash) {
  const profile = path.join(cacheFolder(), 'browser');
  const options = [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
    '--no-first-run',
    '--no-default-browser-check',
    `--app=${address}`,
  ];
  spawn(browser, options, { detached: true, stdio: 'ignore' }).unref();
}
