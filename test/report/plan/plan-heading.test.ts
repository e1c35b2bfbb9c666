import { describe, expect, test } from '@jest/globals';
import type { PlanReport } from '../../../src/domain/reports/plan-report.ts';
import type { StackSetDefinition } from '../../../src/domain/stack-set/stack-set-definition.ts';
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

function updating(before: StackSetDefinition, after: StackSetDefinition): PlanReport {
  return planReport({
    organization: organizationOf(1),
    instances: [instanceOf(accountId(0))],
    change: { kind: 'update', before, after },
    allow: ['administrator-access', 'boundary-removed'],
  });
}

function withRole(definition: StackSetDefinition, properties: object): StackSetDefinition {
  const template = JSON.parse(definition.templateBody) as {
    readonly Resources: { readonly Role: { readonly Properties: object } };
  };
  const { Role } = template.Resources;
  const Resources = { Role: { ...Role, Properties: { ...Role.Properties, ...properties } } };
  return { ...definition, templateBody: JSON.stringify({ ...template, Resources }) };
}

function allowing(...Statement: readonly object[]): StackSetDefinition {
  return definitionOf({ policies: [{ name: 'p', document: { Version: '2012-10-17', Statement } }] });
}

function gaining(Action: string | readonly string[], Resource: string): PlanReport {
  return updating(definitionOf(), allowing({ Effect: 'Allow', Action, Resource }));
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

  const headline = (report: PlanReport): string => planHeadline(report).text.replace(`Plan ${name}: `, '');
  const pass = { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' };
  const guard = { Effect: 'Deny', Action: 'iam:*', Resource: '*' };
  const condition = { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } };

  test('a way to become administrator is said as what it is, with the permission where there is room', () => {
    expect(headline(gaining('lambda:UpdateFunctionCode', '*'))).toBe('1 account gains administrator access');
    expect(planHeadline(named(gaining('lambda:UpdateFunctionCode', '*'), 8)).text).toMatch(
      /: 1 account gains administrator access through lambda:UpdateFunctionCode on \*$/,
    );
    const arn = 'arn:aws:iam::aws:policy/PowerUserAccess';
    expect(headline(updating(definitionOf(), definitionOf({ managedPolicyArns: [arn] })))).toBe(
      '1 account gains administrator access through PowerUserAccess',
    );
    expect(headline(gaining('*', '*'))).toBe('1 account gains * on *');
  });

  test('what no row shows is said in words of its kind', () => {
    const boundary = { PermissionsBoundary: 'arn:aws:iam::aws:policy/SecurityAudit' };
    const wide = allowing({ Effect: 'Allow', Action: 'iam:*', Resource: '*' });
    expect(headline(updating(withRole(wide, boundary), wide))).toBe(
      '1 account gains administrator access, and 3 more dangers',
    );
  });

  test('a guard that goes is named', () => {
    expect(headline(updating(allowing(pass, guard), allowing(pass)))).toBe('1 account loses the denial of iam:* on *');
    expect(headline(updating(allowing(pass, { ...guard, ...condition }), allowing(pass)))).toBe(
      '1 account loses a conditional denial of iam:* on *',
    );
    const limits = ['SecurityAudit', 'ReadOnlyAccess'].map((limit) =>
      withRole(definitionOf(), { PermissionsBoundary: `arn:aws:iam::aws:policy/${limit}` }),
    );
    expect(headline(updating(limits[0]!, limits[1]!))).toBe('1 account gets another permissions boundary');
    expect(headline(updating(limits[0]!, definitionOf()))).toBe(
      '1 account loses the permissions boundary, and 1 more danger',
    );
  });

  test('a boundary that is not known here is news after all others', () => {
    const limit = { PermissionsBoundary: 'arn:aws:iam::111122223333:policy/Limit' };
    expect(headline(updating(definitionOf(), withRole(definitionOf(), limit)))).toBe(
      '1 account gets a permissions boundary that is not known here',
    );
    expect(headline(updating(definitionOf(), withRole(allowing(pass), limit)))).toBe(
      '1 account gains iam:PassRole on *, and 1 more danger',
    );
  });

  test('a gain without danger is no news', () => {
    expect(planHeadline(gaining('logs:StartQuery', '*')).markdown).toBe(`## Plan \`${name}\`: updates 1 account`);
  });

  test('text of others does nothing in it', () => {
    const { markdown } = planHeadline(gaining('iam:PassRole', 'iam:`|<b>@x'));
    expect(markdown).toContain('gains `iam:PassRole` on <code>iam&#58;');
    expect(markdown).not.toMatch(/<b>|@x/);
  });
});
