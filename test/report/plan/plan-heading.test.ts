import { describe, expect, test } from '@jest/globals';
import type { PlanReport } from '../../../src/domain/reports/plan-report.ts';
import { planLogLines, planVerdictLine } from '../../../src/report/log/plan-log.ts';
import { longestHeadline, planHeadline } from '../../../src/report/plan/plan-heading.ts';
import { renderPlanComment } from '../../../src/report/plan/plan-comment.ts';
import { about, definitionOf, instanceOf, planReport } from '../sample-reports.ts';
import { accountId, organizationOf } from '../sample-organization.ts';
import { planStories } from './plan-stories.ts';

type Story = keyof typeof planStories;
const name = 'OrganizationSecurityAuditRole';

describe('the headline is the news', () => {
  test.each([
    ['update', '## ⚠️ Plan `NAME`: 39 accounts gain `iam:PassRole` on `*`'],
    ['first-rollout', '## Plan `NAME`: first rollout, adds the role to 39 accounts'],
    ['accounts-added', '## Plan `NAME`: adds the role to 3 accounts'],
    ['unfinished', '## Plan `NAME`: finishes the first deployment in 2 accounts'],
    ['refused', '## ❌ Plan `NAME`: refused, 6 accounts would lose the role, and 3 more reasons'],
    ['no-changes', '## ✅ Plan `NAME`: nothing to do'],
    ['preferences-only', '## ✅ Plan `NAME`: changes no account'],
    ['outdated', '## ⚠️ Plan `NAME`: 3 accounts are not up to date'],
    ['inoperable', '## ⚠️ Plan `NAME`: 2 accounts are not up to date, apply cannot update 1 of them'],
    ['adoption', '## Plan `NAME`: adopts the existing stack set'],
    ['trust-changed', '## ⚠️ Plan `NAME`: 39 accounts trust `arn:aws:iam::777788889999:role/Auditor`'],
    ['spelled-differently', '## Plan `NAME`: updates 12 accounts'],
    ['added-and-updated', '## ⚠️ Plan `NAME`: 39 accounts gain `AdministratorAccess`, and 2 more dangers'],
  ] as const)('%s', (story, headline) => {
    const report = planStories[story]();
    const { markdown } = renderPlanComment(report, about);
    expect(markdown.split('\n')[0]).toBe(headline.replace('NAME', name));
    const text = headline
      .replace(/^## (?:⚠️ |❌ |✅ )?/, '')
      .replaceAll('`', '')
      .replace('NAME', name);
    expect(planVerdictLine(report).startsWith(`${text}. `)).toBe(true);
  });

  test('the log begins with what it is about', () => {
    expect(planLogLines(planStories.update())[0]).toBe(
      `Plan of stack set ${name} in us-east-1, called as DELEGATED_ADMIN`,
    );
  });
});

function named(report: PlanReport, length: number): PlanReport {
  const stackSet = { ...report.request.stackSet, name: `S${'tackSet-'.repeat(16)}`.slice(0, length) };
  return { ...report, request: { ...report.request, stackSet } };
}

function gaining(Action: string | readonly string[], Resource: string): PlanReport {
  const document = { Statement: [{ Effect: 'Allow', Action, Resource }] };
  return planReport({
    organization: organizationOf(1),
    instances: [instanceOf(accountId(0))],
    change: { kind: 'update', before: definitionOf(), after: definitionOf({ policies: [{ name: 'p', document }] }) },
  });
}

describe('a headline has room for 100 characters', () => {
  const textOf = (report: PlanReport): string => planHeadline(report).markdown.replace('## ', '').replaceAll('`', '');

  test.each(Object.keys(planStories) as Story[])('%s, under any name', (story) => {
    const report = planStories[story]();
    for (const length of [1, 29, 50, 64, 90, 128]) {
      expect(textOf(named(report, length)).length).toBeLessThanOrEqual(longestHeadline);
    }
  });

  test('a danger that is too long is said in words of its kind, and the name stays', () => {
    const report = gaining('iam:PassRole', `arn:aws:iam::*:role/${'x'.repeat(80)}`);
    expect(planHeadline(report).markdown).toBe(`## ⚠️ Plan \`${name}\`: 1 account gains management of permissions`);
  });

  test('beside a long name first the other dangers go, then the name is cut, never the danger', () => {
    const { markdown } = planHeadline(named(planStories.update(), 128));
    expect(markdown).toMatch(/^## ⚠️ Plan `StackSet-[\w-]+…`: 39 accounts gain management of permissions$/);
    expect(renderPlanComment(named(planStories.update(), 128), about).markdown).toContain(
      named(planStories.update(), 128).request.stackSet.name,
    );
  });

  test('of a statement the worst action is named', () => {
    const report = gaining(['ec2:DescribeInstances', 'iam:PassRole', 'logs:StartQuery'], '*');
    expect(planHeadline(report).markdown).toBe(
      `## ⚠️ Plan \`${name}\`: 1 account gains \`iam:PassRole\` and 2 more on \`*\``,
    );
  });

  test('a gain without danger is no news', () => {
    expect(planHeadline(gaining('logs:StartQuery', '*')).markdown).toBe(`## Plan \`${name}\`: updates 1 account`);
  });

  test('text of others does nothing in it', () => {
    const { markdown } = planHeadline(gaining('iam:`|<b>@x', '*'));
    expect(markdown).toContain('gains <code>iam&#58;');
    expect(markdown).not.toMatch(/<b>|@x/);
  });
});
