import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { TerraformBinary } from '../../../src/terraform/install/find-terraform.ts';
import { provideTerraform } from '../../../src/terraform/install/provide-terraform.ts';
import { scratchFolder } from '../scratch.ts';
import { makeKey, publishRelease, retryAtOnce, startReleaseMirror } from './release-mirror.ts';
import type { ReleaseMirror } from './release-mirror.ts';

retryAtOnce();

const key = await makeKey('releases');
let mirror: ReleaseMirror;
let log: string[];
let interruption: AbortController;

beforeEach(async () => {
  mirror = await startReleaseMirror();
  await publishRelease(mirror, '1.12.2', Buffer.from('#!/bin/sh\necho Terraform v1.12.2\n'), key);
  log = [];
  interruption = new AbortController();
});
afterEach(() => mirror.close());

/** @returns a folder for PATH. */
function installed(said: string): string {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'terraform'), `#!/bin/sh\necho '${said}'\n`, { mode: 0o755 });
  return folder;
}

function provide(range: string | undefined, folder: string, nameOrPath = 'terraform'): Promise<TerraformBinary> {
  const write = (message: string): void => {
    log.push(message);
  };
  return provideTerraform(
    { nameOrPath, range },
    { environment: { PATH: `${folder}:/usr/bin:/bin` } },
    {
      mirror: mirror.url,
      signingKey: key.publicKey,
      isKept: false,
      log: { info: write, warning: write },
      nowMs: () => 0,
      makeDirectory: () => Promise.resolve(scratchFolder()),
      interrupted: interruption.signal,
    },
  );
}

describe('a terraform that fits is used, and no request is sent', () => {
  test.each([undefined, '1.11.4', 'v1.11.4', '~1.11', '>=1.11 <2', '*'])('%s', async (range) => {
    const folder = installed('Terraform v1.11.4');
    expect(await provide(range, folder)).toEqual({ path: join(folder, 'terraform'), version: '1.11.4' });
    expect([mirror.requests, log]).toEqual([[], []]);
  });

  test('by its path', async () => {
    const path = join(installed('Terraform v1.11.4'), 'terraform');
    expect((await provide('1.11.4', scratchFolder(), path)).path).toBe(path);
    expect(mirror.requests).toEqual([]);
  });
});

describe('one that does not fit is replaced, and the log says why:', () => {
  test.each([
    ['another version', 'Terraform v1.11.4', /is Terraform 1\.11\.4, and terraform-version is 1\.12\.2\.$/],
    ['too old', 'Terraform v1.9.8', /Terraform 1\.9\.8 is too old/],
    ['OpenTofu', 'OpenTofu v1.12.2', /is OpenTofu/],
    ['another program', 'hello', /did not answer like Terraform/],
  ])('%s', async (_, said, reason) => {
    const { path, version } = await provide('1.12.2', installed(said));
    expect([version, path.endsWith(join('program', 'terraform'))]).toEqual(['1.12.2', true]);
    expect(log[0]).toMatch(reason);
  });

  test('none on PATH', async () => {
    expect((await provide('^1.12', scratchFolder())).version).toBe('1.12.2');
    expect(log[0]).toBe('terraform-binary: `terraform` is not an executable on PATH.');
  });

  test('a pre-release does not fit a range', async () => {
    expect((await provide('^1.12', installed('Terraform v1.13.0-beta1'))).version).toBe('1.12.2');
  });
});

describe('nothing is looked for, and nothing is downloaded,', () => {
  test.each(['1.10.5', '<1.11', '~1.9', '1.8 - 1.10'])('when the action cannot work with %s', async (range) => {
    await expect(provide(range, installed('Terraform v1.11.4'))).rejects.toMatchObject({
      code: 'invalid-input',
      message: `terraform-version: "${range}" is too old. The action needs 1.11.0 or newer. Write a version such as 1.11.4.`,
    });
    expect(mirror.requests).toEqual([]);
  });

  test('when the version is none', async () => {
    await expect(provide('a || b', scratchFolder())).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

test('without terraform-version, a missing terraform is an error that names it', async () => {
  await expect(provide(undefined, scratchFolder())).rejects.toMatchObject({
    code: 'terraform-missing',
    message: expect.stringMatching(/^terraform-binary: .* Set `terraform-version: 1\.11\.4`/),
  });
  expect(mirror.requests).toEqual([]);
});

test('what was downloaded and is no terraform is refused', async () => {
  await publishRelease(mirror, '1.12.2', Buffer.from('#!/bin/sh\necho hello\n'), key);
  await expect(provide('1.12.2', scratchFolder())).rejects.toThrow('did not answer like Terraform');
});

test('an interrupt ends the wait for a download', async () => {
  const provided = provide('1.12.2', scratchFolder());
  while (mirror.requests.length === 0) await new Promise(setImmediate);
  interruption.abort();
  await expect(provided).rejects.toThrow('interrupted while Terraform was downloaded');
});
