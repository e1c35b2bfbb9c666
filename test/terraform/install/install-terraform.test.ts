import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { findTerraform } from '../../../src/terraform/install/find-terraform.ts';
import { installTerraform } from '../../../src/terraform/install/install-terraform.ts';
import type { InstallRequest } from '../../../src/terraform/install/install-terraform.ts';
import { scratchFolder } from '../scratch.ts';
import { makeKey, publishRelease, retryAtOnce, signDetached, startReleaseMirror, thisBuild } from './release-mirror.ts';
import type { ReleaseMirror, SigningKey } from './release-mirror.ts';

retryAtOnce();

let key: SigningKey;
let mirror: ReleaseMirror;
let toolCache: string;
let log: string[];
const before = { toolCache: process.env['RUNNER_TOOL_CACHE'], path: process.env['PATH'] };

beforeAll(async () => {
  key = await makeKey('releases');
});
beforeEach(async () => {
  mirror = await startReleaseMirror();
  toolCache = scratchFolder();
  process.env['RUNNER_TOOL_CACHE'] = toolCache;
  log = [];
});
afterEach(() => mirror.close());
afterAll(() => {
  restore('RUNNER_TOOL_CACHE', before.toolCache);
  restore('PATH', before.path);
});

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}

/** A program that says its version, and leaves a trace when it is started. */
function terraform(version: string, trace = '/dev/null'): Buffer {
  return Buffer.from(`#!/bin/sh\necho started >>'${trace}'\necho 'Terraform v${version}'\n`);
}

function request(range: string, more: Partial<InstallRequest> = {}): InstallRequest {
  const toLog =
    (level: string) =>
    (message: string): void => {
      log.push(`${level}: ${message}`);
    };
  return {
    range,
    mirror: mirror.url,
    signingKey: key.publicKey,
    build: thisBuild,
    directory: scratchFolder(),
    isKept: true,
    log: { info: toLog('info'), warning: toLog('warning') },
    nowMs: () => 0,
    ...more,
  };
}

async function versionOf(path: string): Promise<string> {
  return (await findTerraform(path, { environment: { PATH: '/usr/bin:/bin' } })).version;
}

const filesOf = (version: string): readonly string[] => [
  `/terraform/${version}/terraform_${version}_SHA256SUMS`,
  `/terraform/${version}/terraform_${version}_SHA256SUMS.sig`,
  `/terraform/${version}/terraform_${version}_${thisBuild}.zip`,
];

describe('installTerraform', () => {
  test('downloads an exact version, and says what it does', async () => {
    await publishRelease(mirror, '1.11.4', terraform('1.11.4'), key);
    expect(await versionOf(await installTerraform(request('1.11.4')))).toBe('1.11.4');
    expect(mirror.requests.toSorted()).toEqual(filesOf('1.11.4'));
    expect(log).toEqual([
      `info: Terraform 1.11.4: downloading terraform_1.11.4_${thisBuild}.zip from ${mirror.url}`,
      expect.stringMatching(/^info: Terraform 1\.11\.4: 0\.0 MB in 0\.0 s\. Signature and checksum are good\.$/),
    ]);
  });

  test.each([
    ['~1.11', '1.11.4'],
    ['>= 1.11  < 2', '1.12.2'],
    ['*', '2.0.0'],
    ['<1.12', '1.11.4'],
  ])('downloads the newest version in the range %s that is no pre-release: %s', async (range, expected) => {
    for (const version of ['1.10.5', '1.11.2', '1.11.4', '1.12.2', '1.12.3-rc1', '2.0.0', '2.1.0-alpha20260101']) {
      await publishRelease(mirror, version, terraform(version), key);
    }
    expect(await versionOf(await installTerraform(request(range)))).toBe(expected);
    expect(mirror.requests[0]).toBe('/terraform/index.json');
  });

  test('takes a second run from the tool cache, without any request, also for a range', async () => {
    await publishRelease(mirror, '1.11.4', terraform('1.11.4'), key);
    await installTerraform(request('1.11.4'));
    const asked = mirror.requests.length;
    for (const range of ['1.11.4', '~1.11']) {
      expect(await versionOf(await installTerraform(request(range)))).toBe('1.11.4');
    }
    expect(mirror.requests).toHaveLength(asked);
    expect(log.at(-1)).toBe('info: Terraform 1.11.4: from the tool cache. Signature and checksum are good.');
  });

  test('keeps nothing without a tool cache', async () => {
    Reflect.deleteProperty(process.env, 'RUNNER_TOOL_CACHE');
    await publishRelease(mirror, '1.11.4', terraform('1.11.4'), key);
    expect(await versionOf(await installTerraform(request('1.11.4', { isKept: false })))).toBe('1.11.4');
    expect(log.filter((line) => line.startsWith('warning'))).toEqual([]);
    expect(readdirSync(toolCache)).toEqual([]);
  });

  test('goes on when the tool cache cannot be written', async () => {
    const file = join(toolCache, 'file');
    writeFileSync(file, '');
    process.env['RUNNER_TOOL_CACHE'] = file;
    await publishRelease(mirror, '1.11.4', terraform('1.11.4'), key);
    expect(await versionOf(await installTerraform(request('1.11.4')))).toBe('1.11.4');
    expect(log.at(-1)).toMatch(/^warning: Terraform 1\.11\.4 is not kept in the tool cache: /);
  });
});

describe('what was changed in the tool cache is neither unpacked nor started:', () => {
  test.each(['archive', 'checksums', 'signature'] as const)('%s', async (part) => {
    const trace = join(scratchFolder(), 'trace');
    const names = await publishRelease(mirror, '1.11.4', terraform('1.11.4'), key);
    await installTerraform(request('1.11.4'));
    const other = await startReleaseMirror();
    await publishRelease(other, '1.11.4', terraform('1.11.4', trace), await makeKey('other'));
    await other.close();
    const kept = join(toolCache, 'stackset-role-terraform', '1.11.4', thisBuild, names[part].split('/')[1] ?? '');
    expect(existsSync(kept)).toBe(true);
    writeFileSync(kept, other.served.get(names[part])!);

    expect(await versionOf(await installTerraform(request('1.11.4')))).toBe('1.11.4');
    expect(log).toContainEqual(expect.stringMatching(/^warning: Terraform 1\.11\.4 in the tool cache is not used: /));
    expect(existsSync(trace)).toBe(false);
    expect(readFileSync(kept)).toEqual(mirror.served.get(names[part]));
  });
});

describe('installTerraform refuses', () => {
  /** @returns the message, once it is sure that nothing was unpacked or kept. */
  async function refusal(range: string, more: Partial<InstallRequest> = {}): Promise<string> {
    const asked = request(range, more);
    const error: unknown = await installTerraform(asked).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'UserError', code: 'terraform-missing' });
    const { message } = error as Error;
    expect(message).toMatch(/^terraform-version: /);
    expect(message).not.toContain('\n');
    expect(existsSync(join(asked.directory, 'program'))).toBe(false);
    expect(readdirSync(toolCache)).toEqual([]);
    return message;
  }

  test('an archive with another checksum', async () => {
    const { archive } = await publishRelease(mirror, '1.11.4', terraform('1.11.4'), key);
    mirror.served.set(archive, Buffer.concat([mirror.served.get(archive)!, Buffer.from('x')]));
    expect(await refusal('1.11.4')).toMatch(
      /_1\.11\.4_\w+\.zip does not have the checksum that is signed\. It has [0-9a-f]{64}/,
    );
  });

  test.each(['checksums', 'signature'] as const)('changed %s, before the archive is asked for', async (part) => {
    const names = await publishRelease(mirror, '1.11.4', terraform('1.11.4'), key);
    const changed = Buffer.from(mirror.served.get(names[part])!);
    changed[changed.length - 3]! ^= 1;
    mirror.served.set(names[part], changed);
    expect(await refusal('1.11.4')).toContain('SHA256SUMS does not have the signature of HashiCorp.');
    expect(mirror.requests).not.toContain(filesOf('1.11.4')[2]);
  });

  test('the signature of another key', async () => {
    const names = await publishRelease(mirror, '1.11.4', terraform('1.11.4'), key);
    const { privateKey } = await makeKey('other');
    mirror.served.set(names.signature, await signDetached(mirror.served.get(names.checksums)!, privateKey));
    expect(await refusal('1.11.4')).toMatch(/does not have the signature of HashiCorp\. .*Could not find signing key/);
    expect(mirror.requests).not.toContain(filesOf('1.11.4')[2]);
  });

  test('a signature that is none', async () => {
    const names = await publishRelease(mirror, '1.11.4', terraform('1.11.4'), key);
    mirror.served.set(names.signature, Buffer.from('<html>'));
    expect(await refusal('1.11.4')).toContain('does not have the signature of HashiCorp.');
  });

  test('a version that does not exist', async () => {
    expect(await refusal('1.99.0')).toMatch(
      /SHA256SUMS(\.sig)? does not exist, so there is no Terraform 1\.99\.0 for this machine\. Name a version that exists/,
    );
  });

  test('a version without a build for this machine', async () => {
    await publishRelease(mirror, '1.11.4', terraform('1.11.4'), key);
    expect(await refusal('1.11.4', { build: 'windows_arm64' })).toContain(
      'does not name terraform_1.11.4_windows_arm64.zip, so there is no Terraform 1.11.4 for this machine.',
    );
  });

  test('the signed files of an older version under the name of a newer one', async () => {
    const older = await publishRelease(mirror, '1.11.0', terraform('1.11.0'), key);
    const newer = await publishRelease(mirror, '1.11.4', terraform('1.11.4'), key);
    for (const part of ['signature', 'checksums', 'archive'] as const) {
      mirror.served.set(newer[part], mirror.served.get(older[part])!);
    }
    expect(await refusal('1.11.4')).toContain('terraform_1.11.4_SHA256SUMS does not name terraform_1.11.4_');
  });

  test('a range in which the mirror has only versions that are too old', async () => {
    for (const version of ['1.10.5', '1.11.4']) await publishRelease(mirror, version, terraform(version), key);
    expect(await refusal('<=1.11.1')).toContain('names fits "<=1.11.1".');
  });

  test('a range that nothing fits', async () => {
    await publishRelease(mirror, '1.11.4', terraform('1.11.4'), key);
    expect(await refusal('^3')).toContain(`no version that ${mirror.url}terraform/index.json names fits "^3".`);
  });

  test.each(['<html>', '[]', '{"versions": 1}', 'null'])('a list of versions that is %s', async (list) => {
    mirror.served.set('index.json', Buffer.from(list));
    expect(await refusal('~1.11')).toMatch(/is not a list of versions|names fits/);
  });

  test('a mirror without a list of versions', async () => {
    expect(await refusal('~1.11')).toContain(`there is no list of versions at ${mirror.url}terraform/index.json.`);
  });

  test('a server that fails three times', async () => {
    const { checksums } = await publishRelease(mirror, '1.11.4', terraform('1.11.4'), key);
    mirror.broken.set(checksums, 503);
    expect(await refusal('1.11.4')).toMatch(
      /SHA256SUMS could not be downloaded\. The answer was HTTP 503\. .*`https_proxy`/,
    );
    expect(mirror.requests.filter((path) => path.endsWith(checksums))).toHaveLength(3);
  });

  test('a server that is not there', async () => {
    await mirror.close();
    expect(await refusal('1.11.4')).toMatch(/could not be downloaded\. .*ECONNREFUSED/);
  });
});

test('a failure that passes costs a second try', async () => {
  const { checksums } = await publishRelease(mirror, '1.11.4', terraform('1.11.4'), key);
  mirror.broken.set(checksums, 429);
  const installed = installTerraform(request('1.11.4'));
  while (mirror.requests.every((path) => !path.endsWith(checksums))) await new Promise(setImmediate);
  mirror.broken.clear();
  expect(await versionOf(await installed)).toBe('1.11.4');
});

test('a machine without unzip is reported', async () => {
  await publishRelease(mirror, '1.11.4', terraform('1.11.4'), key);
  process.env['PATH'] = scratchFolder();
  const installed = installTerraform(request('1.11.4'));
  await expect(installed).rejects.toThrow(/could not be unpacked\. .*unzip.* Install the program `unzip`/);
  restore('PATH', before.path);
});
