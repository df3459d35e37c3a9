/**
 * Serves the built add-in, the workbench and, in the place of Microsoft's address, the unmodified office.js of the package.
 * Files of these three folders and nothing else, on the loopback address only.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { localCertificate } from './certificate.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folders = {
  addin: path.join(root, 'dist/addin'),
  workbench: path.join(root, 'dist/workbench'),
  'office-js': path.join(root, 'node_modules/@microsoft/office-js/dist'),
};
export const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.gz': 'application/gzip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The pages that show the pane: the workbench, and Excel for the web wherever it is opened from. */
const framers = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
  'https://*.live.com',
  'https://*.microsoft365.com',
];

const headers = {
  'Content-Security-Policy': `frame-ancestors ${framers.join(' ')}`,
  // Excel for the web fetches the functions' metadata and the icons from pages of its own.
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

function fileFor(url) {
  const [, area, ...rest] = decodeURIComponent(new URL(url, 'https://localhost').pathname).split('/');
  if (!Object.hasOwn(folders, area)) return null;
  const file = path.join(folders[area], ...rest);
  const inside = file.startsWith(folders[area] + path.sep) || file === folders[area];
  const wanted = inside && existsSync(file) && statSync(file).isDirectory() ? path.join(file, 'index.html') : file;
  return inside && existsSync(wanted) && statSync(wanted).isFile() ? wanted : null;
}

function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
  if (request.url === '/') return response.writeHead(302, { Location: '/workbench/' }).end();
  let file;
  try {
    file = fileFor(request.url);
  } catch {
    // A malformed escape in the address: there is no such file.
    file = null;
  }
  if (!file) return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
  response.writeHead(200, { ...headers, 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
  if (request.method === 'HEAD') return response.end();
  if (file.endsWith('.html')) return response.end(readFileSync(file, 'utf8').replaceAll(officeAddress, '/office-js/'));
  return createReadStream(file).pipe(response);
}

/** @returns the address to open, the key's fingerprint, and how to stop. Port 0 takes any free one. */
export async function startServer(port = 3000) {
  const { key, cert, publicKeyHash } = await localCertificate();
  const server = https.createServer({ key, cert }, answer);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const close = () => new Promise((resolve) => server.close(resolve));
  return { address: `https://localhost:${server.address().port}/workbench/`, publicKeyHash, close };
}
