import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { delegatedAdministrator, openStage, stateBucket } from './harness/stage.ts';
import type { Stage } from './harness/stage.ts';
import { expectNoSecret, expectNothingLeft, mutatingActions } from './harness/expectations.ts';

const timeoutMs = 120_000;
const stateRole = `arn:aws:iam::${delegatedAdministrator}:role/terraform-state`;
const stateExternalId = 'canary-of-the-state-role';

describe('files of the runner select nothing', () => {
  let stage: Stage;
  let home = '';
  beforeAll(async () => {
    stage = await openStage({ accounts: 4 });
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'stackset-role-home-'));
  });
  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
  });

  test(
    'no CLI configuration of the job reaches terraform, by its name or by its place',
    async () => {
      const configuration = join(home, '.terraformrc');
      writeFileSync(
        configuration,
        'provider_installation {\n  dev_overrides {\n    "hashicorp/aws" = "/nowhere"\n  }\n}\n',
      );
      const run = await stage.run({ command: 'plan', environment: { HOME: home, TF_CLI_CONFIG_FILE: configuration } });
      expect([run.exitCode, run.outputs['outcome']]).toEqual([0, 'planned']);
      expect(run.log).not.toContain('development overrides');
      expectUntouched(run);
    },
    timeoutMs,
  );

  test('a mirror that is no directory is one line', async () => {
    const run = await stage.run({ command: 'plan', inputs: { 'provider-mirror': 'no-such-folder' } });
    expect([run.exitCode, run.outputs['failure-reason']]).toEqual([1, 'invalid-input']);
    expect(run.log).toMatch(/^::error::provider-mirror: "\/.*\/no-such-folder" is not a directory\./m);
    expect(run.requests).toEqual({});
    expectUntouched(run);
  });

  test(
    'a mirror without the locked package ends the run before anything is sent',
    async () => {
      const run = await stage.run({ command: 'apply', inputs: { 'provider-mirror': home } });
      expect([run.exitCode, run.outputs['failure-reason']]).toEqual([1, 'terraform-failed']);
      expect(run.comment).toContain('did not get the AWS provider from');
      expectUntouched(run);
    },
    timeoutMs,
  );

  test('a shim that needs the home directory is refused', async () => {
    const shims = join(home, '.asdf', 'shims');
    mkdirSync(shims, { recursive: true });
    writeFileSync(join(home, '.tool-versions'), 'terraform 1.11.4\n');
    const shim = '#!/bin/sh\n[ -f "$HOME/.tool-versions" ] || exit 126\necho "Terraform v1.11.4"\n';
    writeFileSync(join(shims, 'terraform'), shim, { mode: 0o755 });
    const environment = { HOME: home, PATH: `${shims}:/usr/bin:/bin` };
    const run = await stage.run({ command: 'plan', environment });
    expect([run.exitCode, run.outputs['failure-reason']]).toEqual([1, 'terraform-missing']);
    expect(run.log).toMatch(
      /^::error::.*terraform-binary: .*\/shims\/terraform.* shim of a version manager.*terraform-binary \(asdf which/m,
    );
    expect(run.requests).toEqual({});
    expectUntouched(run);
  });

  test(
    'a profile of the job is the one identity, although terraform has no home directory',
    async () => {
      const key = stage.simulator.identities.createKey('222222222222', 'arn:aws:iam::222222222222:user/profile');
      mkdirSync(join(home, '.aws'));
      writeFileSync(
        join(home, '.aws', 'credentials'),
        `[audit]\naws_access_key_id=${key.accessKeyId}\naws_secret_access_key=${key.secretAccessKey}\n`,
      );
      const run = await stage.run({
        command: 'plan',
        inputs: { 'role-to-assume': '' },
        environment: { HOME: home, AWS_PROFILE: 'audit' },
      });
      expect([run.exitCode, run.outputs['outcome']]).toEqual([0, 'planned']);
      expect([...new Set(run.recorded.map(({ caller }) => caller?.arn))]).toEqual([
        'arn:aws:iam::222222222222:user/profile',
      ]);
      expect(run.requests).toHaveProperty('HeadObject');
      expectUntouched(run);
    },
    timeoutMs,
  );

  test(
    'a block of the backend reaches terraform, and its secret stays one',
    async () => {
      stage.simulator.identities.addRole({
        arn: stateRole,
        trustPolicy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: delegatedAdministrator },
              Action: 'sts:AssumeRole',
              Condition: { StringEquals: { 'sts:ExternalId': stateExternalId } },
            },
          ],
        },
        maxSessionDuration: 3600,
      });
      const assumeRole = JSON.stringify({ role_arn: stateRole, external_id: stateExternalId, session_name: 'state' });
      const run = await stage.run({
        command: 'plan',
        inputs: { 'backend-config': `bucket=${stateBucket}\nuse_path_style=true\nassume_role=${assumeRole}` },
      });
      expect([run.exitCode, run.outputs['outcome']]).toEqual([0, 'planned']);
      const readers = run.recorded.filter(({ service }) => service === 's3').map(({ caller }) => caller?.arn);
      expect([...new Set(readers)]).toEqual([
        stateRole.replace(':iam:', ':sts:').replace('role', 'assumed-role') + '/state',
      ]);
      expect(run.log).toContain(`::add-mask::${stateExternalId}`);
      expect(run.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(stateExternalId);
      expectUntouched(run);
    },
    timeoutMs,
  );
});

function expectUntouched(run: Awaited<ReturnType<Stage['run']>>): void {
  expect(mutatingActions(run)).toEqual([]);
  expectNoSecret(run);
  expectNothingLeft(run);
}
