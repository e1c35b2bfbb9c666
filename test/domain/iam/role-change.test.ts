import { describe, expect, test } from '@jest/globals';

import { compareDefinitions } from '../../../src/domain/iam/definition-change.ts';
import type { RoleChange, RoleComparison } from '../../../src/domain/iam/role-change.ts';
import { canary, roleTemplate, trust } from '../landscape.ts';

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
const policy = (...Statement: readonly object[]): object => ({
  Policies: [{ PolicyName: 'inline', PolicyDocument: { Version: '2012-10-17', Statement } }],
});
const trusting = (...Statement: readonly object[]): object => ({
  AssumeRolePolicyDocument: { Version: '2012-10-17', Statement },
});
const open = { Effect: 'Allow', Principal: trust.Principal, Action: 'sts:AssumeRole' };

describe('no change', () => {
  const same: readonly (readonly [string, object, object])[] = [
    ['the same', {}, {}],
    ['defaults said aloud', {}, { Path: '/', MaxSessionDuration: 3600, ManagedPolicyArns: [], Tags: [] }],
    ['order of managed policies', { ManagedPolicyArns: ['a', 'b'] }, { ManagedPolicyArns: ['b', 'a'] }],
    ['order of statements', policy(statement('a:1'), statement('b:1')), policy(statement('b:1'), statement('a:1'))],
    [
      'order of actions and resources',
      policy(statement(['a:1', 'b:1'], ['x', 'y'])),
      policy(statement(['b:1', 'a:1'], ['y', 'x'])),
    ],
    ['text or a list of one', policy(statement('a:1', 'x')), policy(statement(['a:1'], ['x']))],
    ['another Sid', policy({ Sid: 'A', ...statement('a:1') }), policy({ Sid: 'B', ...statement('a:1') })],
    [
      'order of tags',
      {
        Tags: [
          { Key: 'a', Value: '1' },
          { Key: 'b', Value: '2' },
        ],
      },
      {
        Tags: [
          { Key: 'b', Value: '2' },
          { Key: 'a', Value: '1' },
        ],
      },
    ],
    ['a value or an intrinsic of it', { RoleName: 'Audit' }, { RoleName: { 'Fn::Join': ['', ['Au', 'dit']] } }],
  ];
  test.each(same)('%s', (_, before, after) => {
    expect(compare(roleTemplate(before), roleTemplate(after))).toEqual({ changes: [], unreadable: [] });
  });
});

describe('attributes', () => {
  const cases: readonly (readonly [string, object, object, readonly string[], readonly string[]])[] = [
    ['role-name', { RoleName: 'A' }, { RoleName: 'B' }, ['A'], ['B']],
    ['role-name', { RoleName: 'A' }, { RoleName: { Ref: 'AWS::NoValue' } }, ['A'], []],
    ['path', {}, { Path: '/a/' }, ['/'], ['/a/']],
    ['description', { Description: 'a' }, { Description: 'b' }, ['a'], ['b']],
    ['session-length', {}, { MaxSessionDuration: 7200 }, ['3600 s'], ['7200 s']],
    ['permissions-boundary', {}, { PermissionsBoundary: 'arn:b' }, [], ['arn:b']],
    ['permissions-boundary', { PermissionsBoundary: 'arn:b' }, {}, ['arn:b'], []],
    ['managed-policies', { ManagedPolicyArns: ['a', 'b'] }, { ManagedPolicyArns: ['b', 'c'] }, ['a', 'b'], ['b', 'c']],
    ['tags', { Tags: [{ Key: 'a', Value: '1' }] }, { Tags: [{ Key: 'a', Value: '2' }] }, ['a=1'], ['a=2']],
  ];
  test.each(cases)('%s', (attribute, from, to, before, after) => {
    expect(change(from, to)).toMatchObject({
      attributes: [{ attribute, before, after }],
      permissions: [],
      trust: [],
      externalId: 'kept',
    });
  });
});

describe('statements', () => {
  test('gained and lost permissions, with the policy they are in', () => {
    const changed = change(policy(statement('a:1'), statement('b:1')), policy(statement('b:1'), statement('c:1')));
    expect(
      changed.permissions.map(({ direction, policyName, statement: { actions } }) => [direction, policyName, actions]),
    ).toEqual([
      ['gained', 'inline', ['c:1']],
      ['lost', 'inline', ['a:1']],
    ]);
  });

  test.each([
    ['the effect', { ...statement('a:1'), Effect: 'Deny' }],
    ['a resource', statement('a:1', 'x')],
    ['a condition', { ...statement('a:1'), Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
    ['NotAction', { Effect: 'Allow', NotAction: 'a:1', Resource: '*' }],
  ])('%s makes it another statement', (_, other) => {
    expect(change(policy(statement('a:1')), policy(other)).permissions.map(({ direction }) => direction)).toEqual([
      'gained',
      'lost',
    ]);
  });

  test('a statement that moves to another policy is gained and lost', () => {
    const named = (PolicyName: string): object => ({
      Policies: [{ PolicyName, PolicyDocument: { Statement: [statement('a:1')] } }],
    });
    expect(change(named('a'), named('b')).permissions.map(({ policyName }) => policyName)).toEqual(['b', 'a']);
  });

  test('trust', () => {
    const changed = change(trusting(trust), trusting(trust, { ...trust, Principal: { AWS: '333333333333' } }));
    expect(changed.permissions).toEqual([]);
    expect(
      changed.trust.map(({ direction, policyName, statement: { principals } }) => [direction, policyName, principals]),
    ).toEqual([['gained', undefined, ['AWS:333333333333']]]);
  });
});

describe('the external id', () => {
  test.each([
    ['added', trusting(open), trusting(trust)],
    ['removed', trusting(trust), trusting(open)],
    ['none', trusting(open), trusting({ ...open, Action: 'sts:*' })],
    ['kept', trusting(trust), trusting({ ...trust, Action: 'sts:*' })],
  ])('%s', (expected, before, after) => {
    expect(change(before, after).externalId).toBe(expected);
  });

  test('changed: only the value differs, which is never shown', () => {
    const { changes } = compare(roleTemplate(), roleTemplate(), 'another-secret');
    expect(changes).toMatchObject([{ externalId: 'changed', attributes: [], permissions: [], trust: [] }]);
    expect(JSON.stringify(changes)).not.toMatch(new RegExp(`${canary}|another-secret`));
  });

  const asking = (value: unknown, Principal: object = trust.Principal): object => ({
    ...open,
    Principal,
    Condition: { StringEquals: { 'sts:ExternalId': value } },
  });
  const [first, second] = [{ AWS: '111111111111' }, { AWS: '333333333333' }];

  test('two statements that exchange their ids', () => {
    const changed = change(
      trusting(asking('one-id', first), asking('two-id', second)),
      trusting(asking('two-id', first), asking('one-id', second)),
    );
    expect(changed).toMatchObject({ externalId: 'changed', trust: [] });
  });

  test('one more id', () => {
    const changed = change(trusting(asking(['one-id'])), trusting(asking(['one-id', 'two-id'])));
    expect(changed).toMatchObject({ externalId: 'changed', trust: [] });
  });

  test('a pattern instead of an id, and another pattern', () => {
    const like = (value: string): object =>
      trusting({ ...open, Condition: { StringLike: { 'sts:ExternalId': value } } });
    expect(change(trusting(asking('one-id')), like('one-*')).externalId).toBe('removed');
    expect(change(like('one-*'), like('o*')).trust.map(({ direction }) => direction)).toEqual(['gained', 'lost']);
  });

  test('of a second role is no change of the first', () => {
    const both = (id: string): string =>
      roleTemplate(trusting(asking('one-id')), {
        Second: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'Second', ...trusting(asking(id)) } },
      });
    const { changes } = compare(both('two-id'), both('three-id'));
    expect(changes.map(({ logicalId, externalId }) => [logicalId, externalId])).toEqual([['Second', 'changed']]);
  });

  test('a secret that is no external id does not change a role that asks for none', () => {
    expect(compare(roleTemplate(trusting(open)), roleTemplate(trusting(open)), 'another-secret').changes).toEqual([]);
  });
});

describe('whole roles and other resources', () => {
  const topic = (name: string): object => ({ Topic: { Type: 'AWS::SNS::Topic', Properties: { TopicName: name } } });

  test('the role of a new stack set is new', () => {
    const { changes } = compare(undefined, roleTemplate(policy(statement('a:1'))));
    expect(changes).toMatchObject([{ logicalId: 'Role', before: undefined, externalId: 'added' }]);
    expect(changes[0]!.permissions.map(({ direction }) => direction)).toEqual(['gained']);
  });

  test('roles are matched by logical id', () => {
    const moved = roleTemplate().replace('"Role":', '"Other":');
    const changes = compare(roleTemplate(), moved).changes.map(({ logicalId, before, after }) => [
      logicalId,
      before?.roleName,
      after?.roleName,
    ]);
    expect(changes).toEqual([
      ['Role', 'Audit', undefined],
      ['Other', undefined, 'Audit'],
    ]);
  });

  test.each([
    ['new', roleTemplate(), roleTemplate({}, topic('a')), ['resource Topic (AWS::SNS::Topic) is new or changed']],
    [
      'new with the stack set',
      undefined,
      roleTemplate({}, topic('a')),
      ['resource Topic (AWS::SNS::Topic) is new or changed'],
    ],
    [
      'changed',
      roleTemplate({}, topic('a')),
      roleTemplate({}, topic('b')),
      ['resource Topic (AWS::SNS::Topic) is new or changed'],
    ],
    ['removed', roleTemplate({}, topic('a')), roleTemplate(), ['resource Topic (AWS::SNS::Topic) is removed']],
    ['unchanged', roleTemplate({}, topic('a')), roleTemplate({}, topic('a')), []],
  ])('another resource that is %s', (_, before, after, expected) => {
    expect(compare(before, after).unreadable).toEqual(expected);
  });

  test('what was unreadable before is still reported, once', () => {
    const odd = roleTemplate({ Surprise: 1 });
    expect(compare(odd, odd).unreadable).toEqual(['role Role: property Surprise is not known']);
    expect(compare(odd, roleTemplate()).unreadable).toEqual(['role Role: property Surprise is not known']);
  });

  test('what cannot be read is not removed', () => {
    const { changes, unreadable } = compare(roleTemplate(), roleTemplate().replace('"Resources":', '"Resource":'));
    expect(changes).toMatchObject([{ logicalId: 'Role', after: undefined }]);
    expect(unreadable).toEqual([]);
    for (const after of ['Resources: {}', '{"Transform":"x","Resources":{}}', '{"Resources":{"Fn::ForEach::A":[]}}']) {
      const hidden = compare(roleTemplate({}, topic('a')), after);
      expect(hidden.changes).toEqual([]);
      expect(hidden.unreadable).toContain('role Role: what becomes of it cannot be read');
      expect(hidden.unreadable.join()).not.toContain('Topic');
    }
  });

  test('a parameter that another resource uses', () => {
    const text = roleTemplate({}, { Topic: { Type: 'AWS::SNS::Topic', Properties: { Name: { Ref: 'ExternalId' } } } });
    expect(compare(text, text, 'another-secret').unreadable).toEqual([
      'resource Topic (AWS::SNS::Topic) is new or changed',
    ]);
  });
});
