import { execFileSync } from 'node:child_process';

import { describe, expect, test } from '@jest/globals';

import { adviseRun, findRunDocument, splitSteps } from '../../../src/domain/advice/run-advice.ts';
import { runFailureReasons } from '../../../src/domain/failure-reason.ts';

const stackSet = { name: 'security-audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' } as const;

describe('what a person does after a run that failed as a whole', () => {
  test.each(runFailureReasons)('%s: at least one step, and commands that a shell reads', (failureReason) => {
    const what = 'AWS did not let this job assume arn:aws:iam::222222222222:role/ci/deploy: AccessDenied';
    const steps = adviseRun({ command: 'apply', stackSet, failureReason, what, next: undefined });
    expect(steps.length).toBeGreaterThan(0);
    for (const { text, command } of steps) {
      expect(text).not.toMatch(/\.$|undefined/);
      if (command !== undefined) execFileSync('sh', ['-n', '-c', command]);
    }
    expect(findRunDocument(failureReason)).toMatch(/^[a-z]+\.md#/);
  });

  test('the trust policy is looked at first when a sign-in is denied', () => {
    const what =
      'role-to-assume: AWS did not let this job assume arn:aws:iam::222222222222:role/ci/deploy: AccessDenied.';
    const [first, second] = adviseRun({
      command: 'plan',
      stackSet,
      failureReason: 'oidc-denied',
      what,
      next: 'Compare. Fix.',
    });
    expect(first?.command).toBe('aws iam get-role --role-name deploy --query Role.AssumeRolePolicyDocument');
    expect(second?.text).toBe('Compare');
  });

  test('an interrupted plan is run again, an interrupted apply attaches', () => {
    const run = { stackSet, failureReason: undefined, what: 'The runner asked this run to end.', next: undefined };
    expect(adviseRun({ ...run, command: 'plan' })).toEqual([{ text: 'Re-run the job' }]);
    expect(adviseRun({ ...run, command: 'apply' })[0]?.text).toMatch(/^Run apply again/);
  });

  test.each([
    ['Do this. Then that.', ['Do this', 'Then that']],
    ['Run `a.b. C. D` now. Wait.', ['Run `a.b. C. D` now', 'Wait']],
    ['Install Terraform 1.11 or newer.', ['Install Terraform 1.11 or newer']],
  ])('each sentence is a step: %s', (text, steps) => {
    expect(splitSteps(text).map((step) => step.text)).toEqual(steps);
  });
});
