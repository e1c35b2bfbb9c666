import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll } from '@jest/globals';
import { createMessage, generateKey, readPrivateKey, reformatKey, sign } from 'openpgp';

import { findBuild, releaseFiles } from '../../../src/terraform/install/release.ts';
import { storedZip } from './stored-zip.ts';

export interface SigningKey {
  readonly privateKey: string;
  readonly publicKey: string;
}

/** How long tool-cache waits before it tries again, in seconds: the names are its own. */
const retryGlobals = ['TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS', 'TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS'];

/** For the tests of one file: a download that fails is tried again at once. */
export function retryAtOnce(): void {
  beforeAll(() => {
    for (const name of retryGlobals) Reflect.set(globalThis, name, 0.01);
  });
  afterAll(() => {
    for (const name of retryGlobals) Reflect.deleteProperty(globalThis, name);
  });
}

/** A server with the layout of releases.hashicorp.com. */
export interface ReleaseMirror {
  /** With a slash at its end. */
  readonly url: string;
  /** Paths that were asked for, in their order. */
  readonly requests: string[];
  /** What is served: paths below `/terraform/`. A test may replace or remove any of it. */
  readonly served: Map<string, Buffer>;
  /** Answers of this status, instead of what is served. */
  readonly broken: Map<string, number>;
  close(): Promise<void>;
}

export const thisBuild = findBuild(process.platform, process.arch);

export interface KeyDates {
  readonly date?: Date;
  /** Seconds from then on; without it, the key does not expire. */
  readonly keyExpirationTime?: number;
}

export async function makeKey(name: string, dates: KeyDates = {}): Promise<SigningKey> {
  const userIDs = [{ name, email: 'releases@example.com' }];
  return generateKey({ type: 'ecc', curve: 'nistP256', userIDs, format: 'armored', ...dates });
}

/** The same key with a validity that is stated at this date. */
export async function extendKey(
  { privateKey: armoredKey }: SigningKey,
  date: Date,
  validSeconds?: number,
): Promise<SigningKey> {
  const privateKey = await readPrivateKey({ armoredKey });
  const age = Math.floor((date.getTime() - privateKey.getCreationTime().getTime()) / 1000);
  const keyExpirationTime = validSeconds === undefined ? 0 : age + validSeconds;
  const userIDs = [{ name: 'extended', email: 'releases@example.com' }];
  return reformatKey({ privateKey, userIDs, date, keyExpirationTime, format: 'armored' });
}

export async function startReleaseMirror(): Promise<ReleaseMirror> {
  const served = new Map<string, Buffer>();
  const broken = new Map<string, number>();
  const requests: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    requests.push(url);
    const path = url.replace('/terraform/', '');
    const content = served.get(path);
    response.statusCode = broken.get(path) ?? (content === undefined ? 404 : 200);
    response.end(response.statusCode === 200 ? content : 'no');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    served,
    broken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A release of this program for this machine, signed. @returns the names of its files below `/terraform/`. */
export async function publishRelease(
  { served }: Pick<ReleaseMirror, 'served'>,
  version: string,
  program: Buffer,
  { privateKey }: SigningKey,
): Promise<{ readonly signature: string; readonly checksums: string; readonly archive: string }> {
  const names = releaseFiles({ version, build: thisBuild });
  const archive = storedZip(process.platform === 'win32' ? 'terraform.exe' : 'terraform', program);
  const checksums = Buffer.from(
    `${'0'.repeat(64)}  terraform_${version}_plan9_amd64.zip\n${sha256(archive)}  ${names.archive}\n`,
  );
  served.set(`${version}/${names.archive}`, archive);
  served.set(`${version}/${names.checksums}`, checksums);
  served.set(`${version}/${names.signature}`, await signDetached(checksums, privateKey));
  served.set('index.json', renderIndex([...served.keys()]));
  return {
    signature: `${version}/${names.signature}`,
    checksums: `${version}/${names.checksums}`,
    archive: `${version}/${names.archive}`,
  };
}

export async function signDetached(content: Buffer, armoredKey: string, date = new Date()): Promise<Buffer> {
  const signature = (await sign({
    message: await createMessage({ binary: content }),
    signingKeys: await readPrivateKey({ armoredKey }),
    detached: true,
    date,
    format: 'binary',
  })) as Uint8Array;
  return Buffer.from(signature);
}

function renderIndex(paths: readonly string[]): Buffer {
  const versions = paths.filter((path) => path.includes('/')).map((path) => path.split('/', 1)[0] ?? '');
  const entries = [...new Set(versions)].map((version) => [version, { version }] as const);
  return Buffer.from(JSON.stringify({ name: 'terraform', versions: Object.fromEntries(entries) }));
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
