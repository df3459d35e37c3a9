/** `npm start`: builds what is stale, serves the workbench on https, and opens a browser on it where there is one. */
import { build, isStale } from './build.mjs';
import { findBrowser, hasScreen, openBrowser } from './serve/browser.mjs';
import { startServer } from './serve/server.mjs';

if (isStale()) {
  process.stdout.write('Building…\n');
  if (!(await build())) process.exit(1);
}

const port = Number(process.env.PORT ?? 3000);
const { address, publicKeyHash } = await startServer(port).catch((error) => {
  process.stderr.write(error.code === 'EADDRINUSE' ? `Port ${port} is in use. Say another: PORT=3001 npm start\n` : `${error.message}\n`);
  process.exit(1);
});

process.stdout.write(`The workbench is at ${address}\nStop it with Ctrl+C.\n`);
const browser = findBrowser();
if (browser && hasScreen()) openBrowser(browser, address, publicKeyHash);
else {
  process.stdout.write(
    'Open that address in Chrome, Edge or Chromium. It will warn that the certificate is not known: it was made on this\n' +
      'machine for localhost; choose "Advanced", then "Proceed to localhost".\n',
  );
}
