import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { makeKey, publishRelease, startReleaseMirror } from '../terraform/install/release-mirror.ts';
import type { ReleaseMirror } from '../terraform/install/release-mirror.ts';
import { expectNoSecret, expectNothingLeft, mutatingActions } from './harness/expectations.ts';
import { findProgram, linkPrograms } from './harness/program-path.ts';
import { openStage } from './harness/stage.ts';
import type { Stage, StagedRun } from './harness/stage.ts';

const timeoutMs = 120_000;
/** No terraform of a machine has it. */
const otherVersion = '1.98.7';

/** The mirror has a program that leaves a trace when it is started, signed by a key that is not HashiCorp's. */
describe('terraform-version of the built action', () => {
  let stage: Stage;
  let mirror: ReleaseMirror;
  let directory: string;
  let path: string;
  let trace: string;

  beforeAll(async () => {
    stage = await openStage({ accounts: 4 });
    mirror = await startReleaseMirror();
    directory = mkdtempSync(join(tmpdir(), 'stackset-role-versions-'));
    trace = join(directory, 'trace');
    const program = `#!/bin/sh\necho started >>'${trace}'\necho 'Terraform v${otherVersion}'\n`;
    await publishRelease(mirror, otherVersion, Buffer.from(program), await makeKey('HashiCorp Security'));
  });
  afterAll(async () => {
    await stage.close();
    await mirror.close();
    rmSync(directory, { recursive: true, force: true });
  });
  beforeEach(() => {
    mirror.requests.length = 0;
    path = mkdtempSync(join(directory, 'path-'));
    linkPrograms(path, 'unzip');
  });
  afterEach(() => {
    expect(existsSync(trace)).toBe(false);
  });

  const plan = (inputs: Readonly<Record<string, string>>): Promise<StagedRun> =>
    stage.run({ command: 'plan', inputs: { 'terraform-mirror': mirror.url, ...inputs }, environment: { PATH: path } });

  function expectRefused(run: StagedRun, reason: 'terraform-missing' | 'invalid-input', error: RegExp): void {
    expect([run.exitCode, run.outputs['failure-reason']]).toEqual([1, reason]);
    const errors = run.log.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toEqual([expect.stringMatching(error)]);
    expect(run.requests).toEqual({});
    expect(mutatingActions(run)).toEqual([]);
    expectNoSecret(run);
    expectNothingLeft(run);
  }

  test(
    'a missing terraform is not replaced by one that HashiCorp has not signed',
    async () => {
      const run = await plan({ 'terraform-version': otherVersion });
      expectRefused(run, 'terraform-missing', /terraform_1\.98\.7_SHA256SUMS does not have the signature of HashiCorp/);
      expect(run.comment).toContain('does not have the signature of HashiCorp');
      expect(mirror.requests.filter((one) => one.endsWith('.zip'))).toEqual([]);
      expect(mirror.requests).toHaveLength(2);
    },
    timeoutMs,
  );

  test(
    'an installed one that does not fit is not used, and the mirror is asked',
    async () => {
      writeFileSync(join(path, 'terraform'), "#!/bin/sh\necho 'Terraform v1.11.0'\n", { mode: 0o755 });
      const run = await plan({ 'terraform-version': '>= 1.98, < 2' });
      expectRefused(run, 'terraform-missing', /does not have the signature of HashiCorp/);
      expect(run.log).toContain(`is Terraform 1.11.0, and terraform-version is >= 1.98  < 2.`);
      expect(mirror.requests[0]).toBe('/terraform/index.json');
    },
    timeoutMs,
  );

  test(
    'an installed one that fits is used, and no server is asked',
    async () => {
      linkPrograms(path, 'terraform');
      const run = await plan({ 'terraform-version': '>= 1.11, < 2' });
      expect([run.exitCode, run.outputs['outcome']]).toEqual([0, 'planned']);
      expect(mirror.requests).toEqual([]);
      expectNothingLeft(run);
    },
    timeoutMs,
  );

  test(
    'neither is any server asked for one that `terraform-binary` names',
    async () => {
      const run = await plan({ 'terraform-version': '^1.11', 'terraform-binary': findProgram('terraform') });
      expect([run.exitCode, run.outputs['outcome'], mirror.requests]).toEqual([0, 'planned', []]);
    },
    timeoutMs,
  );

  test(
    'a version that does not exist is one line',
    async () => {
      const run = await plan({ 'terraform-version': '1.97.0' });
      expectRefused(run, 'terraform-missing', /there is no Terraform 1\.97\.0 for this machine/);
    },
    timeoutMs,
  );

  test(
    'a version that is too old ends the run before any server is asked',
    async () => {
      const run = await plan({ 'terraform-version': '1.9.8' });
      expectRefused(run, 'invalid-input', /terraform-version: .*1\.9\.8.* is too old/);
      expect(mirror.requests).toEqual([]);
    },
    timeoutMs,
  );

  test(
    'without it, nothing is installed, and the error says how',
    async () => {
      expectRefused(
        await plan({}),
        'terraform-missing',
        /is not an executable on PATH\..*Set terraform-version: 1\.11\.4/,
      );
      expect(mirror.requests).toEqual([]);
    },
    timeoutMs,
  );
});
