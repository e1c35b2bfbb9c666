import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { evaluateTrust } from '../aws-simulator/sts/trust-policy.ts';
import { readPolicy } from './documented-policies.ts';
import { readRepositoryFile } from './workflow-file.ts';

describe('the trust policies', () => {
  const host = 'token.actions.githubusercontent.com';
  const refTo = (file: string): string => `org/stackset-role-action/.github/workflows/${file}@refs/tags/v1`;
  const workflowRef = refTo('stackset-role.yml');
  const auditRef = refTo('stackset-role-audit.yml');
  const classic = 'repo:octo-org/security-baseline';
  const immutable = 'repo:octo-org@91234567/security-baseline@812345678';
  const verdict = (file: string, claims: Readonly<Record<string, string>>): string =>
    evaluateTrust(readPolicy(file), {
      action: 'sts:AssumeRoleWithWebIdentity',
      principal: { federated: `arn:aws:iam::222222222222:oidc-provider/${host}` },
      keys: new Map(Object.entries(claims).map(([name, value]) => [`${host}:${name}`, [value]])),
    });

  it.each([
    ['plan-trust.json', 'pull_request', 'environment:stackset-production'],
    ['plan-trust.json', 'ref:refs/heads/main', 'ref:refs/heads/a-branch'],
    [
      'plan-trust.json',
      'ref:refs/heads/gh-readonly-queue/main/pr-7-a1b2',
      'ref:refs/heads/gh-readonly-queue/other/pr-7',
    ],
    ['apply-trust.json', 'environment:stackset-production', 'pull_request'],
    ['audit-trust.json', 'ref:refs/heads/main', 'pull_request'],
    ['audit-trust.json', 'ref:refs/heads/main', 'environment:stackset-production'],
  ])('%s: accepts only the jobs of the caller in the reusable workflow', (file, subject, other) => {
    const [ownRef, otherRef] = file === 'audit-trust.json' ? [auditRef, workflowRef] : [workflowRef, auditRef];
    const right = {
      aud: 'sts.amazonaws.com',
      repository_id: '812345678',
      sub: `${classic}:${subject}`,
      job_workflow_ref: ownRef,
    };
    expect(verdict(file, right)).toBe('allowed');
    expect(verdict(file, { ...right, sub: `${immutable}:${subject}` })).toBe('allowed');
    const wrong = [
      { ...right, aud: 'https://github.com/octo-org' },
      { ...right, sub: `${classic}:${other}` },
      { ...right, sub: `repo:other-owner/security-baseline:${subject}` },
      { ...right, sub: `${immutable.replace('812345678', '1')}:${subject}` },
      { ...right, job_workflow_ref: 'octo-org/security-baseline/.github/workflows/own.yml@refs/heads/main' },
      { ...right, job_workflow_ref: otherRef },
      // The same name, given to another repository later.
      { ...right, repository_id: '812345679' },
      { aud: right.aud, repository_id: right.repository_id, sub: right.sub },
    ];
    expect(wrong.map((claims) => verdict(file, claims))).toEqual(wrong.map(() => 'denied'));
  });

  it.each([
    ['caller', 'role', workflowRef],
    ['audit', 'audit', auditRef],
  ])('the example %s calls the workflow that the policies trust', (name, job, ref) => {
    const { jobs } = parse(readRepositoryFile(`docs/examples/${name}.yml`)) as {
      readonly jobs: Readonly<Record<string, { readonly uses: string }>>;
    };
    expect(jobs[job]?.uses.replace('@', '@refs/tags/')).toBe(ref);
  });

  it('the sandbox trusts apply, and no account as a whole', () => {
    const trusts = (arn: string): string =>
      evaluateTrust(readPolicy('sandbox-trust.json'), {
        action: 'sts:AssumeRole',
        principal: { aws: arn },
        keys: new Map(),
      });
    expect(trusts('arn:aws:iam::222222222222:role/stackset-apply')).toBe('allowed');
    expect(trusts('arn:aws:iam::222222222222:role/stackset-plan')).toBe('denied');
  });
});
