import { expect, test } from '@jest/globals';

import type { GitHubServer } from '../github-simulator/github-server.ts';
import { delegatedAdministrator, openStage } from './harness/stage.ts';
import {
  expectNoSecret,
  expectNothingLeft,
  mutatingActions,
  playAsExpected,
  storyTimeoutMs,
} from './harness/expectations.ts';

test(
  'a fork’s pull request gets neither secrets nor an OIDC token: plan is red, says so in the summary, and writes nothing',
  async () => {
    const [withoutSecrets, withSecrets] = await playAsExpected('fork-pull-request', {
      onRun: (_, { github }) => {
        expect(writes(github)).toEqual([]);
      },
    });
    expect(withoutSecrets!.summary).toContain('external-id');
    expect(withSecrets!.summary).toContain('role-to-assume');
    expect(withSecrets!.log).toContain('A run for a pull request from a fork cannot get it');
    for (const run of [withoutSecrets!, withSecrets!]) {
      expect(run.requests).toEqual({});
      expect(run.comment).toBeUndefined();
      expect(run.log).not.toContain('unexpected');
    }
  },
  storyTimeoutMs,
);

test('with credentials of the runner itself a fork’s plan is made, and only its comment is left out', async () => {
  const stage = await openStage({ accounts: 4 });
  try {
    const user = `arn:aws:iam::${delegatedAdministrator}:user/runner`;
    const key = stage.simulator.identities.createKey(delegatedAdministrator, user);
    const run = await stage.run({
      command: 'plan',
      isFromFork: true,
      inputs: { 'role-to-assume': '' },
      environment: { AWS_ACCESS_KEY_ID: key.accessKeyId, AWS_SECRET_ACCESS_KEY: key.secretAccessKey },
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'planned', 'accounts-total': '4' });
    expect(run.log).toContain('::warning::No comment: the token of a fork or of Dependabot may only read.');
    expect(run.summary).toContain('organization-security-audit');
    expect(run.comment).toBeUndefined();
    expect(writes(stage.github)).toEqual([]);
    expect(mutatingActions(run)).toEqual([]);
    expectNoSecret(run);
    expectNothingLeft(run);
  } finally {
    await stage.close();
  }
}, 120_000);

/** GraphQL is asked by POST, too, and every write of ours is REST. */
function writes({ requests }: GitHubServer): readonly string[] {
  return requests
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path }) => `${method} ${path}`);
}
