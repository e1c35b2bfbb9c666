import { describe, expect, test } from '@jest/globals';

import { firstLine } from '../../../src/report/log/first-line.ts';
import { redFailureLine } from '../../../src/report/log/failure-red-line.ts';
import { findingLines } from '../../../src/report/log/log-line.ts';
import { planVerdictLine } from '../../../src/report/log/plan-log.ts';
import { redPlanLine } from '../../../src/report/log/plan-red-line.ts';
import { rolloutVerdictLine } from '../../../src/report/log/rollout-log.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { failureStories } from '../failure-stories.ts';
import { planStories, rolloutStories } from '../report-stories.ts';

describe('the one annotation of a red run', () => {
  test('of a refused plan names the reason, what raised it, and what to do instead', () => {
    const line = redPlanLine(planStories.refused(), undefined);
    expect(line).toMatch(/^Refused: [a-z-]+: [^.]+.* Instead: .+\. Also refused: .* \(stack set \S+\)$/);
    expect(line).not.toContain('Outcome');
  });

  test('of a plan that no reviewer can see says why', () => {
    const unposted = new UserError({ code: 'comment-failed', what: 'GitHub answered 502.', next: 'Run again.' });
    const line = redPlanLine(planStories.update(), unposted);
    expect(line).toMatch(/comment-failed.* could not be posted: GitHub answered 502\. Run again\.$/);
  });

  test.each(Object.entries(failureStories))('of %s is one line that ends with what to do', (_, report) => {
    const line = redFailureLine(report);
    expect(line).not.toMatch(/[\n`]/);
    expect(line.length).toBeLessThanOrEqual(2000);
    if (report.failureReason === 'invalid-input') expect(line).toMatch(/^role-name: "has spaces" .* Use letters/);
    else expect(line).toMatch(/^(Plan|Apply) of stack set \S+ (failed, .+ \([a-z-]+\)|interrupted)\. .* What to do: /);
  });

  test('has every claim of a denied sign-in, the called workflow first', () => {
    expect(redFailureLine(failureStories['oidc-denied']!)).toMatch(
      /job_workflow_ref: acme\S+@refs\/tags\/v2 · sub: \S+ · aud: \S+ · iss: /,
    );
  });

  test('needs no stack set', () => {
    const failure = { failureReason: 'unknown', what: 'Something.', why: undefined, next: 'Report it.' } as const;
    expect(redFailureLine(failure)).toBe(
      'Run failed, the cause is not known (unknown). Something. What to do: Report it.',
    );
  });
});

describe('the log', () => {
  test('begins with command, stack set, Region, commit and version', () => {
    const stackSet = { name: 'Audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' } as const;
    const facts = { command: 'plan', stackSet, headSha: 'a1b2c3d4e5', version: '0.1.0' } as const;
    expect(firstLine({ ...facts, actionRef: undefined })).toBe(
      'plan Audit in us-east-1 · commit a1b2c3d · stackset-role-action 0.1.0',
    );
    expect(firstLine({ ...facts, actionRef: 'v1' })).toMatch(/ 0\.1\.0 \(v1\)$/);
    expect(firstLine({ ...facts, actionRef: '0123456789abcdef0123456789abcdef01234567' })).toMatch(/ \(0123456\)$/);
  });

  test('ends with the verdict, also when it is green', () => {
    expect(planVerdictLine(planStories.update())).toMatch(/^Plan OrganizationSecurityAuditRole: .*Passes the gate/);
    expect(rolloutVerdictLine(rolloutStories.succeeded())).toMatch(/^Stack set \S+: /);
  });

  test('has one line a reason, whatever the number of findings', () => {
    const finding = (detail: string) => ({ reason: 'administrator-access', detail, isAccepted: false }) as const;
    const findings = Array.from({ length: 9 }, (_, index) => finding(`role R${index}`));
    const lines = findingLines({ verdict: 'refused', findings });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^Refused: administrator-access: role R0; .*role R4 and 4 more\. Danger: .*\. Instead: .*allow: administrator-access@…\.$/,
    );
  });
});
