import { describe, expect, test } from '@jest/globals';
import { reviewDefinition } from '../../../src/domain/iam/review/definition-review.ts';
import type { DefinitionReview } from '../../../src/domain/iam/review/definition-review.ts';
import type { DefinitionChange, StackSetDefinition } from '../../../src/domain/stack-set/stack-set-definition.ts';
import { renderReviews } from '../../../src/report/plan/role/role-review.ts';
import { renderRoles } from '../../../src/report/plan/role/role-table.ts';
import { organizationOf } from '../sample-organization.ts';
import { liveKnowledge } from '../sample-policies.ts';
import { canary, definitionOf, triage, triageWithPassRole } from '../sample-reports.ts';

function review(change: DefinitionChange): DefinitionReview {
  const place = { regions: ['us-east-1'], partition: 'aws' };
  return reviewDefinition({
    change,
    organization: organizationOf(3),
    iam: liveKnowledge,
    reachesAccounts: true,
    ...place,
  });
}

function tableOf({ roles, newcomerRoles, reviews }: DefinitionReview): readonly string[] {
  const facts = { accounts: 3, cap: Number.POSITIVE_INFINITY, reviews };
  return [roles, newcomerRoles].flatMap((comparison) => renderRoles(comparison, facts).split('\n'));
}

function rows(before: StackSetDefinition, after: StackSetDefinition): readonly string[] {
  return tableOf(review({ kind: 'update', before, after }));
}

interface Policy {
  readonly name: string;
  readonly document: object;
}

const allow = (Action: string | readonly string[], over: object = {}): object => ({
  Effect: 'Allow',
  Action,
  Resource: '*',
  ...over,
});
const deny = (Action: string | readonly string[], over: object = {}): object =>
  allow(Action, { Effect: 'Deny', ...over });
const policy = (name: string, ...Statement: readonly object[]): Policy => ({
  name,
  document: { Version: '2012-10-17', Statement },
});
const having = (...policies: readonly Policy[]): StackSetDefinition => definitionOf({ policies });
const bare = (...policies: readonly Policy[]): StackSetDefinition => definitionOf({ policies, managedPolicyArns: [] });
const aws = (...names: readonly string[]): readonly string[] => names.map((name) => `arn:aws:iam::aws:policy/${name}`);

interface Template {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties: object }>>;
}

/** The role with other properties, and resources beside it. */
function changed(definition: StackSetDefinition, properties: object, resources: object = {}): StackSetDefinition {
  const template = JSON.parse(definition.templateBody) as Template;
  const { Role } = template.Resources;
  const Resources = { Role: { ...Role, Properties: { ...Role?.Properties, ...properties } }, ...resources };
  return { ...definition, templateBody: JSON.stringify({ ...template, Resources }) };
}

function managedPolicy(...Statement: readonly object[]): object {
  const PolicyDocument = { Version: '2012-10-17', Statement };
  return { Audit: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument, Roles: [{ Ref: 'Role' }] } } };
}

const withoutMfa = { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } };

describe('a permission is marked by what it means', () => {
  test.each([
    ['lambda:UpdateFunctionCode', 'code in what runs with another role'],
    ['cloudtrail:StopLogging', 'a trace less'],
    ['s3:PutBucketPolicy', 'data that others may read'],
    ['ec2:Describe*', 'the user data of instances, among others'],
    ['i?m:Pass*', 'a pattern'],
  ])('%s: %s', (action) => {
    expect(rows(bare(), bare(policy('p', allow(action))))).toContain(
      `| ⚠️ gains |  | \`${action}\` on \`*\` (inline policy \`p\`) |`,
    );
  });

  test.each(['sns:List*', 'ec2:StartInstances', 'iam:GetRole', 'iam:NoSuchAction'])('%s is not', (action) => {
    expect(rows(bare(), bare(policy('p', allow(action))))).toContain(
      `| gains |  | \`${action}\` on \`*\` (inline policy \`p\`) |`,
    );
  });

  test('what was there under another name is not', () => {
    const shown = rows(having(policy('a', allow('iam:PassRole'))), having(policy('b', allow('iam:PassRole'))));
    expect(shown).toContain('| gains |  | `iam:PassRole` on `*` (inline policy `b`) |');
  });

  test('one more resource is', () => {
    const pass = (...names: readonly string[]): StackSetDefinition =>
      having(policy('p', allow('iam:PassRole', { Resource: names.map((name) => `arn:aws:iam::*:role/${name}`) })));
    expect(rows(pass('a'), pass('a', 'b'))).toContain(
      '| ⚠️ gains |  | `iam:PassRole` on `arn:aws:iam::*:role/b` (inline policy `p`) |',
    );
  });

  test('a harmless action beside a dangerous one that was there is not', () => {
    const after = having(
      policy('triage', allow(['iam:PassRole', 'logs:GetQueryResults', 'logs:StartQuery', 'sns:ListTopics'])),
    );
    expect(rows(having(triageWithPassRole), after)).toContain(
      '| gains |  | `sns:ListTopics` on `*` (inline policy `triage`) |',
    );
  });

  test('only what adds the missing half of a danger is', () => {
    const shown = rows(
      having(policy('a', allow('iam:PassRole'))),
      having(policy('a', allow(['iam:PassRole', 'sns:ListTopics'])), policy('b', allow('lambda:CreateFunction'))),
    );
    expect(shown).toContain('| ⚠️ gains |  | `lambda:CreateFunction` on `*` (inline policy `b`) |');
    expect(shown).toContain('| gains |  | `sns:ListTopics` on `*` (inline policy `a`) |');
  });

  test('each of two that are enough alone is', () => {
    const one = allow('iam:PassRole', { Resource: 'arn:aws:iam::*:role/one' });
    expect(rows(having(), having(policy('a', one), policy('b', allow('iam:PassRole'))))).toContain(
      '| ⚠️ gains |  | `iam:PassRole` on `arn:aws:iam::*:role/one` (inline policy `a`)<br>`iam:PassRole` on `*` (inline policy `b`) |',
    );
  });

  test('what is dangerous alone is, beside what can do everything', () => {
    const managedPolicyArns = aws('SecurityAudit', 'ReadOnlyAccess', 'AdministratorAccess');
    const after = definitionOf({
      managedPolicyArns,
      policies: [policy('p', allow('iam:PassRole')), policy('q', allow('sns:List*'))],
    });
    const shown = rows(having(), after);
    expect(shown).toContain('| ⚠️ gains |  | `AdministratorAccess`<br>`iam:PassRole` on `*` (inline policy `p`) |');
    expect(shown).toContain('| gains |  | `sns:List*` on `*` (inline policy `q`) |');
  });

  test('what cannot be read is', () => {
    const action = { 'Fn::ImportValue': 'Elsewhere' } as unknown as string;
    const shown = rows(having(), having(policy('p', allow(action)), policy('q', allow('sns:List*'))));
    expect(shown).toContain('| ⚠️ gains |  | `(unknown: Fn::ImportValue)` on `*` (inline policy `p`) |');
    expect(shown).toContain('| gains |  | `sns:List*` on `*` (inline policy `q`) |');
  });
});

describe('a denial that goes away is marked', () => {
  const passing = policy('a', allow('iam:PassRole'));

  test.each([
    ['by the danger that it kept out', deny('iam:*')],
    ['as a guard, where it kept a danger within limits', deny('*', withoutMfa)],
    ['also when it names what it leaves out', { Effect: 'Deny', NotAction: 'sns:*', Resource: '*' }],
  ])('%s', (_, statement) => {
    expect(rows(bare(passing, policy('d', statement)), bare(passing)).join('\n')).toContain(
      '| ⚠️ gains |  | no longer denied: ',
    );
  });

  test.each([
    ['it denied nothing dangerous', deny('sns:*'), bare(passing)],
    ['it left out what is dangerous', { Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }, bare(passing)],
    ['it is there in another policy', deny('*', withoutMfa), bare(passing, policy('e', deny('*', withoutMfa)))],
  ])('but not where %s', (_, statement, after) => {
    expect(rows(bare(passing, policy('d', statement)), after).join('\n')).toContain('| gains |  | no longer denied: ');
  });
});

describe('a policy is called what it is', () => {
  test('a managed policy of the template is no inline policy', () => {
    const shown = rows(having(triage), changed(having(triage), {}, managedPolicy(allow('iam:PassRole'), deny('s3:*'))));
    expect(shown).toContain('| ⚠️ gains |  | `iam:PassRole` on `*` (policy `Audit`) |');
    expect(shown).toContain('| loses | newly denied: `s3:*` on `*` (policy `Audit`) |  |');
    expect(shown.join()).toContain('inline policy `triage`; trusted');
  });

  test('in a new role as well', () => {
    const after = changed(having(triage), {}, managedPolicy(allow('iam:PassRole'), deny('s3:*')));
    const shown = tableOf(review({ kind: 'create', after }));
    expect(shown).toContain('| ⚠️ gets | `iam:PassRole` on `*` (policy `Audit`) |');
    expect(shown).toContain('| is denied | `s3:*` on `*` (policy `Audit`) |');
  });

  test('one that stays is named', () => {
    const beside = managedPolicy(allow('sns:List*'));
    const shown = rows(changed(having(), {}, beside), changed(having(), { MaxSessionDuration: 7200 }, beside));
    expect(shown.join()).toContain('`ReadOnlyAccess`, `SecurityAudit`, policy `Audit`; trusted');
  });

  test('what moves between the kinds is shown, and is nothing that is gained', () => {
    const shown = rows(
      having(policy('Audit', allow('iam:PassRole'))),
      changed(having(), {}, managedPolicy(allow('iam:PassRole'))),
    );
    expect(shown).toContain('| gains |  | `iam:PassRole` on `*` (policy `Audit`) |');
    expect(shown).toContain('| loses | ~~`iam:PassRole` on `*`~~ (inline policy `Audit`) |  |');
  });
});

describe('guards and trust', () => {
  const within = (PermissionsBoundary?: string): StackSetDefinition =>
    changed(having(policy('p', allow('iam:*'))), PermissionsBoundary === undefined ? {} : { PermissionsBoundary });
  const [audit, reader] = aws('SecurityAudit', 'ReadOnlyAccess');
  const own = 'arn:aws:iam::111122223333:policy/Limit';

  test.each([
    ['that goes', within(audit), within(), '⚠️ permissions boundary | `SecurityAudit` | none'],
    [
      'that is another one',
      within(audit),
      within(reader),
      '⚠️ permissions boundary | `SecurityAudit` | `ReadOnlyAccess`',
    ],
    ['that comes', within(), within(reader), 'permissions boundary | none | `ReadOnlyAccess`'],
    ['that comes and is not known here', within(), within(own), `⚠️ permissions boundary | none | \`${own}\``],
  ])('a boundary %s', (_, before, after, row) => {
    expect(rows(before, after)).toContain(`| ${row} |`);
  });

  test('a boundary of the template that becomes narrower is shown without a mark, a wider one with it', () => {
    const limited = (Action: string): StackSetDefinition => {
      const PolicyDocument = { Version: '2012-10-17', Statement: [allow(Action)] };
      const Limit = { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument } };
      return changed(having(), { PermissionsBoundary: { Ref: 'Limit' } }, { Limit });
    };
    expect(rows(limited('s3:*'), limited('s3:Get*'))).toContain('| permissions boundary | `${Limit}` | `${Limit}` |');
    expect(rows(limited('s3:Get*'), limited('s3:*'))).toContain(
      '| ⚠️ permissions boundary | `${Limit}` | `${Limit}` |',
    );
  });

  test('trust in other words is no gain', () => {
    const trusting = (...principals: readonly string[]): StackSetDefinition => {
      const Condition = { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } };
      const Statement = principals.map((AWS) => ({
        Effect: 'Allow',
        Principal: { AWS },
        Action: 'sts:AssumeRole',
        Condition,
      }));
      return changed(having(), { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement } });
    };
    const shown = rows(trusting('arn:aws:iam::444455556666:root'), trusting('444455556666'));
    expect(shown.find((row) => row.includes('may be assumed by'))).toMatch(/^\| may be/);
  });

  test.each([
    ['another external id', definitionOf({ parameters: { ExternalId: `${canary}-2` } })],
    ['a principal less', definitionOf({ parameters: { TrustedPrincipals: 'arn:aws:iam::444455556666:root' } })],
  ])('%s is no new danger of the trust', (_, after) => {
    const TrustedPrincipals = 'arn:aws:iam::444455556666:root,arn:aws:iam::777788889999:root';
    const before =
      after.parameters['ExternalId'] === canary ? definitionOf({ parameters: { TrustedPrincipals } }) : having();
    expect(renderReviews(review({ kind: 'update', before, after }).reviews)).toBe('');
  });
});

describe('where nothing was before, only what makes the role more than a reader is marked', () => {
  const after = having(policy('p', allow('iam:PassRole')), policy('q', allow('s3:GetObject')));

  test.each([
    ['a new stack set', { kind: 'create', after }],
    ['accounts that get what others have', { kind: 'none', current: after }],
  ] as const)('%s', (_, change) => {
    const shown = tableOf(review(change));
    expect(shown).toContain('| ⚠️ gets | `iam:PassRole` on `*` (inline policy `p`) |');
    expect(shown.filter((row) => row.startsWith('| gets '))).toEqual([expect.stringContaining('`s3:GetObject`')]);
  });
});

test('a role is ranked by its own review, in the accounts where it changes so', () => {
  const inOne = (...names: readonly string[]): StackSetDefinition => {
    const arns = { 'Fn::If': ['IsOne', aws('SecurityAudit', ...names), aws('SecurityAudit')] };
    const definition = changed(having(), { ManagedPolicyArns: arns });
    const Conditions = { IsOne: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111122223333'] } };
    return {
      ...definition,
      templateBody: JSON.stringify({ ...(JSON.parse(definition.templateBody) as object), Conditions }),
    };
  };
  const shown = rows(inOne(), inOne('IAMFullAccess'));
  expect(shown[0]).toContain('where `AWS::AccountId is 111122223333`');
  expect(shown).toContain('| ⚠️ gains |  | `IAMFullAccess` |');
});

test('what is not reviewed has no marks', () => {
  const after = definitionOf({ policies: [triageWithPassRole], hasExternalId: false });
  const { roles } = review({ kind: 'update', before: having(triage), after });
  const shown = renderRoles(roles, { accounts: 3, cap: Number.POSITIVE_INFINITY, reviews: [] });
  expect(shown).toContain('| gains |  | `iam:PassRole` on `*` (inline policy `triage`) |');
  expect(shown).toContain('| external id | required | none: no principal has to present one |');
  expect(shown).not.toContain('⚠️');
});
