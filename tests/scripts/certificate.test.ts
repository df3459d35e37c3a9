/** The certificate of the local server, made and made anew as `npm start` does it. */
import { execFileSync } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const cache = mkdtempSync(path.join(os.tmpdir(), 'qafila-cache-'));
const trusted = path.join(cache, 'trusted');
const file = (name: string) => path.join(cache, 'qafila', name);
afterAll(() => rmSync(cache, { recursive: true, force: true }));

function certificate(): { readonly key: string; readonly cert: string } {
  const script = "import('./scripts/serve/certificate.mjs').then(async (m) => console.log(JSON.stringify(await m.localCertificate())))";
  const answer = execFileSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: cache, QAFILA_TRUSTED_CERTIFICATE: trusted },
  });
  return JSON.parse(answer) as { key: string; cert: string };
}

function belongTogether({ key, cert }: { readonly key: string; readonly cert: string }): boolean {
  return new X509Certificate(cert).checkPrivateKey(createPrivateKey(key));
}

test('is kept from one start to the next, and made anew when either file is damaged', () => {
  const first = certificate();
  expect(belongTogether(first)).toBe(true);
  expect(certificate()).toEqual(first);
  const damages: readonly (() => void)[] = [
    () => writeFileSync(file('localhost.crt'), 'no certificate'),
    () => writeFileSync(file('localhost.crt'), ''),
    () => writeFileSync(file('localhost.key'), readFileSync(file('localhost.key')).subarray(0, 100)),
    () => rmSync(file('localhost.key')),
  ];
  let before = first;
  for (const damage of damages) {
    damage();
    const made = certificate();
    expect(made.cert).not.toBe(before.cert);
    expect(belongTogether(made)).toBe(true);
    before = made;
  }
});

test('gives way to the certificate that Excel trusts, as soon as that is there', () => {
  const own = certificate();
  mkdirSync(trusted);
  for (const name of ['localhost.key', 'localhost.crt']) copyFileSync(file(name), path.join(trusted, name));
  rmSync(path.join(cache, 'qafila'), { recursive: true });
  expect(certificate()).toEqual(own);
  rmSync(trusted, { recursive: true });
  expect(certificate().cert).not.toBe(own.cert);
});
