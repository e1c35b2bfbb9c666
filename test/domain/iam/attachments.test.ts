import { describe, expect, test } from '@jest/globals';

import { compareDefinitions } from '../../../src/domain/iam/definition-change.ts';
import type { RoleChange, RoleComparison } from '../../../src/domain/iam/role-change.ts';
import { canary, roleTemplate } from '../landscape.ts';

function compare(before: string | undefined, after: string, externalId = canary): RoleComparison {
  return compareDefinitions({
    before: before === undefined ? undefined : { templateBody: before, parameters: { ExternalId: canary } },
    after: { templateBody: after, parameters: { ExternalId: externalId } },
  });
}

function change(before: object, after: object): RoleChange {
  const { changes, unreadable } = compare(roleTemplate(before), roleTemplate(after));
  expect(unreadable).toEqual([]);
  expect(changes).toHaveLength(1);
  return changes[0]!;
}

const statement = (Action: string | readonly string[], Resource: string | readonly string[] = '*'): object => ({
  Effect: 'Allow',
  Action,
  Resource,
});

describe('beside the role', () => {
  const document = (...Statement: readonly object[]): object => ({ Version: '2012-10-17', Statement });
  const attached = (type: string, more: object, Action = 'a:1'): object => ({
    Beside: { Type: type, Properties: { PolicyDocument: document(statement(Action)), ...more } },
  });
  const byRef = { Ref: 'Role' };
  const ways: readonly (readonly [string, string, object, string])[] = [
    ['a policy by Ref', 'AWS::IAM::Policy', { PolicyName: 'p', Roles: [byRef] }, 'p'],
    ['a policy by name', 'AWS::IAM::Policy', { PolicyName: 'p', Roles: ['Audit'] }, 'p'],
    ['a policy by the name in another case', 'AWS::IAM::Policy', { PolicyName: 'p', Roles: ['AUDIT'] }, 'p'],
    ['a role policy', 'AWS::IAM::RolePolicy', { PolicyName: 'p', RoleName: byRef }, 'p'],
    ['a managed policy that names the role', 'AWS::IAM::ManagedPolicy', { Roles: [byRef] }, 'Beside'],
  ];
  test.each(ways)('%s', (_, type, more, policyName) => {
    const [before, after] = ['a:1', 'iam:*'].map((action) => roleTemplate({}, attached(type, more, action)));
    const { changes, unreadable } = compare(before, after!);
    expect(unreadable).toEqual([]);
    expect(changes.map(({ logicalId }) => logicalId)).toEqual(['Role']);
    const found = changes[0]!.permissions.map(({ direction, policyName: name, statement: { actions } }) => [
      direction,
      name,
      actions,
    ]);
    expect(found).toEqual([
      ['gained', policyName, ['iam:*']],
      ['lost', policyName, ['a:1']],
    ]);
  });

  const named = { ManagedPolicyName: 'Own', Path: '/x/' };
  test.each([
    ['by Ref', { Ref: 'Beside' }, {}],
    ['by its attribute', { 'Fn::GetAtt': ['Beside', 'PolicyArn'] }, {}],
    ['by an ARN', { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:policy/x/Own' }, named],
    ['by an ARN in any partition', { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/x/Own' }, named],
  ])('a managed policy that the role names %s', (_, arn, more) => {
    const texts = ['a:1', 'iam:*'].map((action) =>
      roleTemplate({ ManagedPolicyArns: [arn] }, attached('AWS::IAM::ManagedPolicy', more, action)),
    );
    const { changes, unreadable } = compare(texts[0], texts[1]!);
    expect(unreadable).toEqual([]);
    expect(changes[0]!.permissions).toHaveLength(2);
    expect(changes[0]!.after!.managedPolicyArns).toEqual([]);
    expect(changes[0]!.after!.managedPolicies.map(({ name }) => name)).toEqual(['Beside']);
  });

  test('the same ARN of another account is another policy', () => {
    const ManagedPolicyArns = ['arn:aws:iam::111122223333:policy/x/Own'];
    const text = roleTemplate({ ManagedPolicyArns }, attached('AWS::IAM::ManagedPolicy', named));
    const { changes, unreadable } = compare(undefined, text);
    expect(changes[0]!.after!.managedPolicyArns).toEqual(ManagedPolicyArns);
    expect(unreadable).toEqual(['resource Beside (AWS::IAM::ManagedPolicy) is new or changed']);
  });

  test('the statements of a boundary of the template', () => {
    const texts = ['a:1', '*'].map((action) =>
      roleTemplate({ PermissionsBoundary: { Ref: 'Beside' } }, attached('AWS::IAM::ManagedPolicy', {}, action)),
    );
    const { changes, unreadable } = compare(texts[0], texts[1]!);
    expect(unreadable).toEqual([]);
    expect(changes[0]!.permissions).toEqual([]);
    expect(changes[0]!.boundary.map(({ direction }) => direction)).toEqual(['gained', 'lost']);
    expect(changes[0]!.after!.boundary).toMatchObject({ kind: 'known', policy: { name: 'Beside' } });
  });

  test('the version of a policy', () => {
    const versions = ['2012-10-17', '2008-10-17'].map((Version) => ({
      Policies: [{ PolicyName: 'p', PolicyDocument: { Version, Statement: statement('a:1') } }],
    }));
    expect(change(versions[0]!, versions[1]!).attributes).toEqual([
      {
        attribute: 'policy-versions',
        before: ['policy p: 2012-10-17'],
        after: ['policy p: 2008-10-17'],
      },
    ]);
  });

  test('instance profiles', () => {
    const profile = { Profile: { Type: 'AWS::IAM::InstanceProfile', Properties: { Roles: [byRef] } } };
    expect(compare(roleTemplate(), roleTemplate({}, profile)).changes[0]!.attributes).toEqual([
      { attribute: 'instance-profiles', before: [], after: ['Profile'] },
    ]);
  });

  test('roles, users and groups outside of the template get what it attaches to them', () => {
    const more = attached('AWS::IAM::Policy', { PolicyName: 'p', Roles: ['Admin'], Users: ['u'], Groups: ['g'] });
    const { changes } = compare(roleTemplate(), roleTemplate({}, more));
    expect(changes.map(({ logicalId, after }) => [logicalId, after!.kind, after!.inlinePolicies.length])).toEqual([
      ['user u', 'user', 1],
      ['group g', 'group', 1],
      ['role Admin', 'outside-role', 1],
    ]);
  });

  test('users and groups of the template, and ways in', () => {
    const more = {
      User: {
        Type: 'AWS::IAM::User',
        Properties: { LoginProfile: { Password: 'secret' }, Groups: [{ Ref: 'Group' }] },
      },
      Group: { Type: 'AWS::IAM::Group', Properties: { ManagedPolicyArns: ['arn:x'] } },
      Member: {
        Type: 'AWS::IAM::UserToGroupAddition',
        Properties: { GroupName: 'admins', Users: [{ Ref: 'User' }] },
      },
      Key: { Type: 'AWS::IAM::AccessKey', Properties: { UserName: { Ref: 'User' } } },
    };
    const { changes, unreadable } = compare(roleTemplate(), roleTemplate({}, more));
    expect(unreadable).toEqual([]);
    expect(changes.map(({ after }) => after)).toMatchObject([
      { kind: 'user', credentials: ['access key Key', 'password'], groups: ['${Group}', 'admins'] },
      { kind: 'group', managedPolicyArns: ['arn:x'] },
    ]);
    expect(JSON.stringify(changes)).not.toContain('secret');
  });

  test('a role in the template comes first, whatever stands before it', () => {
    const text = `{"Resources":{"User":{"Type":"AWS::IAM::User"},${roleTemplate().slice(roleTemplate().indexOf('"Role":'))}`;
    const { changes } = compare(undefined, text);
    expect(changes.map(({ logicalId }) => logicalId)).toEqual(['Role', 'User']);
  });
});
