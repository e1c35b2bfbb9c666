import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { openStage } from './harness/stage.ts';
import type { Stage } from './harness/stage.ts';
import { expectNoSecret } from './harness/expectations.ts';

/** Each input once as malformed as a tired person writes it. The value in the message, except for secrets. */
const cases: readonly [input: string, value: string, shown?: string][] = [
  ['command', 'destroy'],
  ['stack-set-name', '1-begins-with-a-digit'],
  ['role-name', 'has spaces'],
  ['role-path', 'no-slashes'],
  ['external-id', 'x', ''],
  ['trusted-account-id', '12345'],
  ['trusted-principal-arns', '*'],
  ['managed-policy-arns', 'ReadOnlyAccess'],
  ['inline-policy', '[]'],
  ['permissions-boundary', 'boundary'],
  ['max-session-duration', '3599'],
  ['organizational-unit-ids', 'Production'],
  ['excluded-account-ids', '1234567890123'],
  ['regions', 'us-east-1,eu-west-1'],
  ['call-as', 'ADMIN'],
  ['auto-deployment', 'yes'],
  ['retain-stacks-on-account-removal', '1'],
  ['max-concurrent-percentage', '0'],
  ['initial-failure-tolerance-percentage', '101'],
  ['initial-max-concurrent-percentage', 'all'],
  ['operation-wait-timeout', '4 hours'],
  ['rollout-timeout', 'soon'],
  ['tags', 'no-value'],
  ['template-file', '../outside.yaml'],
  ['template-parameters', 'Name=value', ''],
  ['secret-template-parameters', 'Name=value', ''],
  ['sensitive-parameters', 'Name'],
  ['aws-region', 'virginia'],
  ['role-to-assume', 'stackset-plan'],
  ['role-duration', '13h'],
  ['backend-type', 's 3'],
  ['backend-type', 'dynamodb'],
  ['backend-type', 'cloud'],
  ['backend-config', 'use_path_style=true', ''],
  ['backend-config', 'bucket=b\nassume_role=arn:aws:iam::222222222222:role/state', 'assume_role'],
  ['provider-mirror', 'http://mirror.example.com/'],
  ['comment', 'sometimes'],
  ['allow', 'everything'],
];

/** Markdown as its reader sees it: code without marks, characters for their references, no word joiners. */
function asRead(markdown: string): string {
  return markdown
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/<\/?span>|[`\u2060]/g, '');
}

describe('bad input', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ accounts: 6 });
    const plan = await stage.run({ command: 'plan' });
    expect(plan.comment).toContain('Passes the gate');
  }, 60_000);
  afterAll(() => stage.close());

  test.each(cases)('%s: %s gives one line, exit 1, and AWS sees nothing', async (input, value, shown = value) => {
    const run = await stage.run({ command: 'plan', inputs: { [input]: value } });
    expect(run.exitCode).toBe(1);
    const errors = run.log.split('\n').filter((line) => line.startsWith('::error::'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(new RegExp(`^::error::${input}: `));
    expect(errors[0]).toContain(shown);
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'invalid-input' });
    expect(run.requests).toEqual({});
    expectNoSecret(run);
    // Only the name of the stack set says which comment it is.
    if (input === 'stack-set-name') return;
    expect(run.comment).toContain(`plan failed, \`${input}\` is not valid\n\n${input}:`);
    expect(run.comment).not.toContain('Passes the gate');
    // What to do stands in the annotation and, as the first step, in the comment.
    const [, step = ''] = /^1\. (.+)$/m.exec(run.comment ?? '') ?? [];
    const [clause = ''] = asRead(step).split(/[;.]( |$)/);
    expect(clause.length).toBeGreaterThan(10);
    expect(errors[0]).toContain(clause);
  });

  test.each([
    [
      'trusted-account-id',
      { 'trusted-account-id': '333333333333', 'trusted-principal-arns': 'arn:aws:iam::333333333333:root' },
    ],
    ['external-id', { 'external-id': '' }],
    ['allow', { allow: 'wildcard-principal' }],
  ])('%s: contradictions are reported the same way', async (input, inputs) => {
    const run = await stage.run({ command: 'apply', inputs });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`::error::${input}`);
    expect(run.requests).toEqual({});
    expect(run.comment).toContain(`apply failed, \`${input}\` is not valid\n\n${input}:`);
  });
});
