/** docs/deploy/nginx.conf as an administrator would use it: Debian's nginx serving the built add-in. Without nginx there is nothing to try. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const found = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);
const place = mkdtempSync(path.join(os.tmpdir(), 'qafila-nginx-'));
let server: ReturnType<typeof spawn> | null = null;

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function ask(port: number, address: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = https.request({ port, path: address, method, rejectUnauthorized: false }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode, headers: response.headers }));
    });
    request.on('error', reject).end();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function until(isReady: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await isReady().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer');
}

/** The configuration with a folder, a certificate and a port of this test in the place of an office's. */
async function start(): Promise<number> {
  const script = "import('./scripts/serve/certificate.mjs').then(async (m) => console.log(JSON.stringify(await m.localCertificate())))";
  const made = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: place } });
  const { key, cert } = JSON.parse(made.stdout) as { key: string; cert: string };
  writeFileSync(path.join(place, 'site.key'), key);
  writeFileSync(path.join(place, 'site.crt'), cert);
  cpSync(path.join(root, 'dist/addin'), path.join(place, 'site'), { recursive: true });
  mkdirSync(path.join(place, 'logs'), { recursive: true });
  const port = await freePort();
  const site = readFileSync(path.join(root, 'docs/deploy/nginx.conf'), 'utf8')
    .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
    .replace('/etc/ssl/qafila.crt', path.join(place, 'site.crt'))
    .replace('/etc/ssl/qafila.key', path.join(place, 'site.key'))
    .replace('root /srv/qafila', `root ${path.join(place, 'site')}`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place}/${name};`).join(' ');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const whole = `${user} daemon off; pid ${place}/pid; error_log ${place}/error.log; events {} http { access_log off; ${temporary} ${site} }`;
  writeFileSync(path.join(place, 'nginx.conf'), whole);
  server = spawn(found ?? 'nginx', ['-p', place, '-c', path.join(place, 'nginx.conf')], { stdio: 'inherit' });
  await until(async () => (await ask(port, '/manifest.xml')).status === 200);
  return port;
}

afterAll(() => {
  server?.kill();
  rmSync(place, { recursive: true, force: true });
});

(found ? test : test.skip)('nginx serves the add-in with what Excel asks for', async () => {
  const port = await start();
  const metadata = await ask(port, '/functions.json');
  expect(metadata.status).toBe(200);
  expect(metadata.headers).toMatchObject({
    'access-control-allow-origin': '*',
    'content-type': expect.stringContaining('application/json'),
  });
  const page = await ask(port, '/taskpane.html');
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.headers['content-security-policy']).toContain('https://*.officeapps.live.com');
  expect((await ask(port, '/icons/icon-32.png')).headers['access-control-allow-origin']).toBe('*');
  expect((await ask(port, '/icons/')).status).toBe(404);
  expect((await ask(port, '/../nginx.conf')).status).not.toBe(200);
  expect((await ask(port, '/taskpane.html', 'POST')).status).toBe(403);
});

test('the headers are the same in every configuration that we hand out', () => {
  const nginx = readFileSync(path.join(root, 'docs/deploy/nginx.conf'), 'utf8');
  const azure = JSON.parse(readFileSync(path.join(root, 'docs/deploy/staticwebapp.config.json'), 'utf8')) as {
    readonly globalHeaders: Readonly<Record<string, string>>;
  };
  for (const [name, value] of Object.entries(azure.globalHeaders)) expect(nginx).toContain(`add_header ${name} "${value}" always;`);
});
