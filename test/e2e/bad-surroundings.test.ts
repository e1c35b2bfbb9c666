import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { openStage, stateBucket } from './harness/stage.ts';
import type { Stage } from './harness/stage.ts';
import { expectGolden, expectNoSecret, expectNothingLeft, mutatingActions } from './harness/expectations.ts';

const stateKey = 'stackset-role-action/222222222222/us-east-1/organization-security-audit.tfstate';
const lock = {
  ID: '6f1c0f3e-0c5c-4f8e-9f0a-1d2c3b4a5f6e',
  Operation: 'OperationTypeApply',
  Info: '',
  Who: 'engineer@another-runner',
  Version: '1.11.4',
  Created: '2026-11-24T08:00:00Z',
  Path: `${stateBucket}/${stateKey}`,
};

describe('when the surroundings are wrong, the run is red, says why, and changes nothing', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ accounts: 12 });
  });
  afterAll(() => stage.close());

  test('the state is locked by another client', async () => {
    stage.simulator.s3.putObject(stateBucket, `${stateKey}.tflock`, JSON.stringify(lock));
    const run = await stage.run({ command: 'apply' });
    stage.simulator.s3.deleteObject(stateBucket, `${stateKey}.tflock`);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'state-locked' });
    expect(run.log).toContain('engineer@another-runner');
    expect(run.log).toContain(lock.ID);
    expectGolden('state-locked-apply', run.comment);
    expectUntouched(run);
  }, 120_000);

  test('terraform is missing from PATH', async () => {
    const empty = join(dirname(process.execPath), '..', '.no-terraform-here');
    mkdirSync(empty, { recursive: true });
    const run = await stage.run({ command: 'plan', environment: { PATH: empty } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['failure-reason']).toBe('terraform-missing');
    expect(run.log).toContain('Set terraform-version: 1.11.4');
    expect(run.requests).toEqual({});
    expectUntouched(run);
  });

  test('the OIDC token has another subject than the role trusts', async () => {
    const run = await stage.run({
      command: 'apply',
      claims: { sub: 'repo:octo-org/security-baseline:ref:refs/heads/x' },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['failure-reason']).toBe('oidc-denied');
    expect(run.log).toContain('role/stackset-apply');
    // A role that was created seconds ago has the same answer, so the run asks for about 20 seconds.
    expect(run.requests).toEqual({ AssumeRoleWithWebIdentity: 4 });
    expectGolden('oidc-denied-apply', run.comment);
    expectUntouched(run);
  }, 120_000);

  test('ambient AWS variables beside role-to-assume are no second identity', async () => {
    const key = stage.simulator.identities.createKey('111111111111', 'arn:aws:iam::111111111111:user/ambient');
    const run = await stage.run({
      command: 'plan',
      environment: {
        AWS_ACCESS_KEY_ID: key.accessKeyId,
        AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
        AWS_PROFILE: 'personal',
        AWS_ROLE_ARN: 'arn:aws:iam::111111111111:role/another',
        AWS_WEB_IDENTITY_TOKEN_FILE: '/nowhere',
        TF_CLI_ARGS_plan: '-destroy',
        TF_WORKSPACE: 'another',
      },
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['outcome']).toBe('planned');
    const callers = run.recorded
      .filter(({ action }) => action !== 'AssumeRoleWithWebIdentity')
      .map(({ caller }) => caller?.arn);
    expect([...new Set(callers)]).toEqual([expect.stringContaining(':assumed-role/stackset-plan/')]);
    expectUntouched(run);
  }, 120_000);

  test('without role-to-assume the ambient identity is used', async () => {
    const key = stage.simulator.identities.createKey('222222222222', 'arn:aws:iam::222222222222:user/ambient');
    const run = await stage.run({
      command: 'plan',
      inputs: { 'role-to-assume': '' },
      environment: { AWS_ACCESS_KEY_ID: key.accessKeyId, AWS_SECRET_ACCESS_KEY: key.secretAccessKey },
    });
    expect(run.outputs['outcome']).toBe('planned');
    expect([...new Set(run.recorded.map(({ caller }) => caller?.arn))]).toEqual([
      'arn:aws:iam::222222222222:user/ambient',
    ]);
  }, 120_000);

  test('a target is not in the organization', async () => {
    const run = await stage.run({ command: 'plan', inputs: { 'organizational-unit-ids': 'ou-ab12-00000000' } });
    expect(run.outputs['failure-reason']).toBe('organizational-unit-not-found');
    expect(run.comment).toContain('ou-ab12-00000000');
    expectUntouched(run);
  }, 120_000);
});

function expectUntouched(run: Awaited<ReturnType<Stage['run']>>): void {
  expect(mutatingActions(run)).toEqual([]);
  expectNoSecret(run);
  expectNothingLeft(run);
}
