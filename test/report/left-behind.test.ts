import { describe, expect, test } from '@jest/globals';

import type { LeftBehind, LeftBehindKind } from '../../src/domain/targets/left-behind.ts';
import { planLogLines } from '../../src/report/log/plan-log.ts';
import { rolloutLogLines } from '../../src/report/log/rollout-log.ts';
import { renderLeftBehind } from '../../src/report/parts/left-behind.ts';
import { renderPlanComment } from '../../src/report/plan/plan-comment.ts';
import { renderRolloutComment } from '../../src/report/rollout/rollout-comment.ts';
import { about, definitionOf, ended, instanceOf, planReport, rolloutReport, stackSet } from './sample-reports.ts';
import { accountId, organizationOf } from './sample-organization.ts';

const gone = '999988887777';

function left(kind: LeftBehindKind, over: Partial<LeftBehind> = {}): LeftBehind {
  const accountIds = { gone, suspended: '999988886666', 'moved-out': '999988885555' } as const;
  const organizationalUnitIds = ['ou-ab12-production'];
  return { accountId: accountIds[kind], name: '', kind, regions: ['us-east-1'], organizationalUnitIds, ...over };
}

const closed = left('suspended', { name: 'old-lab' });
const moved = left('moved-out', { name: 'spun-off' });

describe('accounts that left', () => {
  const text = renderLeftBehind(stackSet, [left('gone'), closed, moved], 20);
  test('are named with what became of them', () => {
    expect(text).toContain('`999988887777` (no longer in the organization);');
    expect(text).toContain('`999988886666`&nbsp;`old-lab` (suspended or closed);');
    expect(text).toContain('`999988885555`&nbsp;`spun-off` (moved to an OU that the stack set was not deployed to).');
  });

  test('are removed with one command that names the OUs and retains the stacks', () => {
    expect(text.match(/delete-stack-instances/g)).toHaveLength(1);
    expect(text).toContain(
      '--stack-set-name OrganizationSecurityAuditRole --region us-east-1 --call-as DELEGATED_ADMIN',
    );
    expect(text).toContain(
      '{"OrganizationalUnitIds":["ou-ab12-production"],"Accounts":["999988887777","999988886666","999988885555"],"AccountFilterType":"INTERSECTION"}',
    );
    expect(text).toContain('--regions us-east-1 --retain-stacks');
  });

  test('have a command for each list of Regions', () => {
    const other = left('moved-out', { regions: ['eu-west-1', 'us-east-1'] });
    const commands = renderLeftBehind(stackSet, [left('gone'), other], 20).match(/--regions .*--retain/g);
    expect(commands).toEqual(['--regions us-east-1 --retain', '--regions eu-west-1 us-east-1 --retain']);
  });

  test('AWS skips a closed one, and tries the others', () => {
    expect(renderLeftBehind(stackSet, [closed], 20)).not.toContain('nevertheless');
    expect(renderLeftBehind(stackSet, [moved], 20)).toContain('an update in waves leaves it out');
  });

  test('there are none: nothing is said', () => {
    expect(renderLeftBehind(stackSet, [], 20)).toBe('');
  });

  test('of many, twenty are named', () => {
    const many = Array.from({ length: 25 }, (_, index) => left('gone', { accountId: String(999900000000 + index) }));
    const long = renderLeftBehind(stackSet, many, Number.POSITIVE_INFINITY);
    expect(long).toContain('and 5 more');
    expect(long).toContain('5 more are left for a second command');
  });
});

test('a plan without changes warns, too, on the pull request and in the log', () => {
  const report = planReport({
    organization: organizationOf(3),
    instances: [0, 1, 2].map((index) => instanceOf(accountId(index))).concat(instanceOf(gone)),
    change: { kind: 'none', current: definitionOf() },
    terraformText: '',
  });
  expect(report.outcome).toBe('no-changes');
  expect(renderPlanComment(report, about).markdown).toContain('AWS keeps an instance in 1 account that left');
  expect(planLogLines(report).join('\n')).toContain(`${gone} (no longer in the organization)`);
});

describe('a failure in an account that is not targeted', () => {
  const statusReason = "Account 999988887777 should have 'stacksets-exec-1' role with trust relationship to Role 'x'.";
  const report = rolloutReport({
    organization: organizationOf(12),
    operations: [ended('FAILED', { failedInstances: 1 })],
    over: {
      outcome: 'failed',
      failureReason: 'accounts-failed',
      leftBehind: [left('gone')],
      untargetedFailures: [
        { account: gone, name: '', region: 'us-east-1', reason: 'execution-role-missing', statusReason },
      ],
    },
  });

  test('is named in the comment, with what AWS said and what to do first', () => {
    const { markdown } = renderRolloutComment(report, about);
    expect(markdown).toContain('AWS counts a failure in 1 account that is not targeted');
    expect(markdown).toContain(statusReason);
    expect(markdown).toContain(`1. \`${gone}\`: as the administrator, remove its instance from the stack set`);
    expect(markdown).toContain('delete-stack-instances');
  });

  test('is named in the log', () => {
    const lines = rolloutLogLines(report).join('\n');
    expect(lines).toContain(`Failed in an account that is not targeted: ${gone}`);
    expect(lines).toContain('Warning: AWS keeps an instance in 1 account that left');
  });
});
