import { describe, expect, test } from '@jest/globals';

import { planLogLines } from '../../src/report/log/plan-log.ts';
import { rolloutLogLines } from '../../src/report/log/rollout-log.ts';
import { renderPlanComment } from '../../src/report/plan/plan-comment.ts';
import { renderRolloutComment } from '../../src/report/rollout/rollout-comment.ts';
import type { PlanReport } from '../../src/domain/reports/plan-report.ts';
import { planStories } from './plan/plan-stories.ts';
import { about, rolloutReport } from './sample-reports.ts';
import { organizationOf } from './sample-organization.ts';

const accountId = '333333333333';
const sandbox = { accountId, roleToAssume: `arn:aws:iam::${accountId}:role/stackset-sandbox` };
const wished = (story: keyof typeof planStories): PlanReport => {
  const report = planStories[story]();
  return { ...report, request: { ...report.request, sandbox } };
};
const line = `Apply first deploys the template in sandbox account \`${accountId}\`, proves the role there, and deletes it.`;

describe('the plan says that the template is tried first', () => {
  test.each(['update', 'waves', 'first-rollout'] as const)('%s: once, in comment and log', (story) => {
    expect(renderPlanComment(wished(story), about).markdown.split(line)).toHaveLength(2);
    expect(planLogLines(wished(story)).filter((entry) => entry.includes(accountId))).toHaveLength(1);
  });

  test.each(['outdated', 'adoption'] as const)('%s: not, where the definition stays', (story) => {
    expect(renderPlanComment(wished(story), about).markdown).not.toContain(accountId);
    expect(planLogLines(wished(story)).join('\n')).not.toContain(accountId);
  });

  test('not, where none is wanted', () => {
    expect(renderPlanComment(planStories.update(), about).markdown).not.toContain('sandbox account');
  });
});

test('the rollout says that it passed, and how long that took', () => {
  const passed = { accountId, roleName: 'Audit-sandbox', durationMs: 80_000 };
  const report = rolloutReport({ organization: organizationOf(6), over: { sandbox: passed } });
  expect(renderRolloutComment(report, about).markdown).toContain(
    `Before, the template was deployed in sandbox account \`${accountId}\`, its role proven, and its stack deleted (1 min 20 s).`,
  );
  expect(rolloutLogLines(report)).toContain(
    `Sandbox account ${accountId}: role Audit-sandbox proven, its stack deleted, in 1 min 20 s`,
  );
});
