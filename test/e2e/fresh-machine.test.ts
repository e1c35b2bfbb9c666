import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { readDevelopmentVersion } from '../terraform/ensure-terraform.ts';
import { makeKey, publishRelease, signDetached, startReleaseMirror } from '../terraform/install/release-mirror.ts';
import type { ReleaseMirror, SigningKey } from '../terraform/install/release-mirror.ts';
import { repositoryRoot } from './harness/action-run.ts';
import { readOutput } from './harness/child-output.ts';
import { findProgram, linkPrograms } from './harness/program-path.ts';

const timeoutMs = 180_000;
const version = readDevelopmentVersion();

/** A machine that has Node.js and no Terraform. Its mirror has the real Terraform, signed by a key of this test. */
describe('npm run demo on a machine without terraform', () => {
  let key: SigningKey;
  let mirror: ReleaseMirror;
  let names: Awaited<ReturnType<typeof publishRelease>>;
  let intact: ReadonlyMap<string, Buffer>;
  let directory: string;
  let machine: { readonly path: string; readonly tools: string };

  beforeAll(async () => {
    key = await makeKey('releases');
    mirror = await startReleaseMirror();
    // 90 MB, so once for all tests.
    names = await publishRelease(mirror, version, readFileSync(findProgram('terraform')), key);
    intact = new Map(mirror.served);
    directory = mkdtempSync(join(tmpdir(), 'stackset-role-fresh-'));
    writeFileSync(join(directory, 'key.asc'), key.publicKey);
  });
  afterAll(async () => {
    await mirror.close();
    rmSync(directory, { recursive: true, force: true });
  });
  beforeEach(() => {
    const home = mkdtempSync(join(directory, 'machine-'));
    machine = { path: join(home, 'bin'), tools: join(home, 'tools') };
    mkdirSync(machine.path);
    linkPrograms(machine.path, 'unzip');
    mirror.requests.length = 0;
  });
  afterEach(() => {
    for (const [path, content] of intact) mirror.served.set(path, content);
  });

  async function start(...argv: readonly string[]): Promise<{ readonly exitCode: number; readonly log: string }> {
    const child = spawn(process.execPath, argv, {
      cwd: repositoryRoot,
      env: {
        PATH: machine.path,
        HOME: machine.tools,
        RUNNER_TOOL_CACHE: machine.tools,
        STACKSET_ROLE_TERRAFORM_MIRROR: mirror.url,
        STACKSET_ROLE_TERRAFORM_KEY: join(directory, 'key.asc'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const readLog = readOutput(child);
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        resolve(code ?? -1);
      });
    });
    return { exitCode, log: readLog() };
  }

  /** The entry of `npm run demo`, with the shortest story. */
  const demo = (): ReturnType<typeof start> => start('test/demo/main.ts', '--scenario', 'sign-in-fails-briefly');
  /** The entry of `npm test`, before jest. */
  const beforeTests = (): ReturnType<typeof start> => start('test/terraform/before-tests.ts');

  test(
    'installs it and plays the story; then npm test finds it, and asks no server',
    async () => {
      const first = await demo();
      expect(first.log).toContain(
        `Terraform ${version}: downloading ${names.archive.split('/')[1] ?? ''} from ${mirror.url}`,
      );
      expect(first.log).toContain('Signature and checksum are good.');
      expect(first.log).toMatch(/▸ plan +… no-changes · exit 0 · 3 of 3 accounts current/);
      expect(first.exitCode).toBe(0);
      expect(mirror.requests).toHaveLength(3);
      expect(readdirSync(machine.tools)).toEqual([`terraform-${version}`]);

      expect(await beforeTests()).toEqual({ exitCode: 0, log: '' });
      expect(mirror.requests).toHaveLength(3);
    },
    timeoutMs,
  );

  /** Nothing is there that could have been started. */
  async function expectRefused(reason: string | RegExp): Promise<void> {
    const { exitCode, log } = await demo();
    expect(log).toMatch(reason);
    expect(log).toContain('Nothing was unpacked.');
    expect([exitCode, log.includes('▸')]).toEqual([1, false]);
    expect(existsSync(machine.tools) ? readdirSync(machine.tools) : []).toEqual([]);
  }

  test(
    'ends at a wrong checksum',
    async () => {
      mirror.served.set(names.archive, Buffer.from('another program'));
      await expectRefused(/_1\.\S+\.zip does not have the checksum that is signed\. It has [0-9a-f]{64}/);
    },
    timeoutMs,
  );

  test(
    'ends at a wrong signature',
    async () => {
      const other = await signDetached(Buffer.from('another list'), key.privateKey);
      mirror.served.set(names.signature, other);
      await expectRefused(/SHA256SUMS does not have the signature of HashiCorp\. .*Signed digest did not match/);
    },
    timeoutMs,
  );

  test(
    'ends at the signature of another key',
    async () => {
      const { privateKey } = await makeKey('releases');
      mirror.served.set(names.signature, await signDetached(intact.get(names.checksums)!, privateKey));
      await expectRefused(/SHA256SUMS does not have the signature of HashiCorp\. .*Could not find signing key/);
      expect(mirror.requests.some((path) => path.endsWith('.zip'))).toBe(false);
    },
    timeoutMs,
  );
});
