/**
 * office.js answers only to an https page. Where the certificate of Microsoft's tools for add-ins is installed (`npm run sideload` does it),
 * Excel trusts that one and it is used. Elsewhere one for localhost is made on first start, kept in the user's cache and never leaves the
 * machine; nothing of the system's trust is changed.
 */
import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import selfsigned from 'selfsigned';

const daysValid = 365;
const dayInMilliseconds = 86_400_000;

export function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME ?? (process.platform === 'win32' ? process.env.LOCALAPPDATA : undefined);
  const mac = process.platform === 'darwin' ? path.join(os.homedir(), 'Library', 'Caches') : undefined;
  return path.join(base ?? mac ?? path.join(os.homedir(), '.cache'), 'qafila');
}

/** Whether the two belong together and hold for another day; whatever can't be read is made anew. */
function areUsable(keyFile, certificateFile) {
  if (!existsSync(keyFile) || !existsSync(certificateFile)) return false;
  try {
    const certificate = new X509Certificate(readFileSync(certificateFile));
    const isFresh = Date.parse(certificate.validTo) - Date.now() > dayInMilliseconds;
    return isFresh && certificate.checkPrivateKey(createPrivateKey(readFileSync(keyFile)));
  } catch {
    return false;
  }
}

/** Where office-addin-dev-certs keeps what it made and the user trusted. */
function trustedFiles() {
  const folder = process.env.QAFILA_TRUSTED_CERTIFICATE ?? path.join(os.homedir(), '.office-addin-dev-certs');
  return ['localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
}

/** The key, the certificate, and the fingerprint of its public key by which a browser can be told to trust just this one. */
export async function localCertificate() {
  const trusted = trustedFiles();
  return areUsable(...trusted) ? read(...trusted) : read(...(await ownFiles()));
}

/** The two files in the cache, made where they are not there or of no use. */
async function ownFiles() {
  const folder = cacheFolder();
  const [keyFile, certificateFile] = ['localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
  if (!areUsable(keyFile, certificateFile)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const made = await selfsigned.generate([{ name: 'commonName', value: 'localhost' }], {
      keySize: 2048,
      algorithm: 'sha256',
      notAfterDate: new Date(Date.now() + daysValid * dayInMilliseconds),
      extensions: [
        { name: 'basicConstraints', cA: false },
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: 'localhost' },
            { type: 7, ip: '127.0.0.1' },
          ],
        },
      ],
    });
    for (const file of [keyFile, certificateFile]) rmSync(file, { force: true, recursive: true });
    writeFileSync(keyFile, made.private, { mode: 0o600 });
    writeFileSync(certificateFile, made.cert);
  }
  return [keyFile, certificateFile];
}

function read(keyFile, certificateFile) {
  const cert = readFileSync(certificateFile, 'utf8');
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: readFileSync(keyFile, 'utf8'), cert, publicKeyHash: createHash('sha256').update(publicKey).digest('base64') };
}
