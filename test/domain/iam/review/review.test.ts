import { describe, expect, test } from '@jest/globals';

import { evaluateGate } from '../../../../src/domain/gate.ts';
import { readDefinitions } from '../../../../src/domain/iam/definition-change.ts';
import { readManagedDocument } from '../../../../src/domain/iam/managed-policy.ts';
import { summarizeGains } from '../../../../src/domain/iam/meaning/permission-comparison.ts';
import { reviewReadings } from '../../../../src/domain/iam/review/review.ts';
import type { PolicyDocument } from '../../../../src/domain/iam/permissions.ts';
import type { RoleReview } from '../../../../src/domain/iam/review/role-review.ts';
import { facts, reviewFacts, withRole } from '../../gate-facts.ts';
import type { Changes } from '../../gate-facts.ts';
import { definitionOf } from '../../landscape.ts';

function review(after: Changes, before?: Changes): readonly RoleReview[] {
  const from = before === undefined ? undefined : definitionOf(before);
  return reviewReadings(readDefinitions({ before: from, after: definitionOf(after), partition: 'aws' }), reviewFacts);
}

const withPolicies = (...names: readonly string[]): Changes =>
  withRole({ ManagedPolicyArns: names.map((name) => `arn:aws:iam::aws:policy/${name}`) });
const allowing = (...statements: readonly object[]): Changes =>
  withRole({ Policies: [{ PolicyName: 'inline', PolicyDocument: { Version: '2012-10-17', Statement: statements } }] });
const allow = (actions: readonly string[]): object => ({ Effect: 'Allow', Action: actions, Resource: '*' });

const newDangers = ([first]: readonly RoleReview[]): readonly string[] =>
  (first?.dangers ?? []).filter(({ isNew }) => isNew).map(({ danger }) => danger.text);

describe('what accounts gain', () => {
  test('by another AWS managed policy, is known by its contents', () => {
    const [first] = review(withPolicies('PowerUserAccess'), withPolicies('ReadOnlyAccess'));
    expect(first?.permissions.verdict).toBe('broadens');
    const levels = summarizeGains(first!.permissions).levels.map(({ level }) => level);
    expect(levels).toEqual(['Permissions management', 'Write', 'Tagging', 'Read', 'List']);
    const [back] = review(withPolicies('ReadOnlyAccess'), withPolicies('ReadOnlyAccess', 'SecurityAudit'));
    expect([back?.permissions.verdict, back?.permissions.gained]).toEqual(['narrows', []]);
  });

  test('is nothing where a policy is written in other words', () => {
    const [first] = review(allowing(allow(['s3:Get*'])), allowing(allow(['S3:get*']), allow(['s3:GetObject'])));
    expect([first?.permissions.verdict, newDangers([first!])]).toEqual(['same', []]);
  });

  test('by two statements together, is one danger', () => {
    const both = review(
      allowing(allow(['iam:PassRole']), allow(['lambda:CreateFunction'])),
      allowing(allow(['iam:PassRole'])),
    );
    expect(newDangers(both).join()).toContain('administrator');
  });

  test('is no danger that was there, nor one that became narrower', () => {
    const wide = allowing(allow(['s3:*', 'iam:PassRole']));
    expect(newDangers(review(wide, wide))).toEqual([]);
    expect(newDangers(review(allowing(allow(['s3:GetObject', 'iam:PassRole'])), wide))).toEqual([]);
  });

  test('is compared with what is known of a policy by then', () => {
    const [before, after] = [withPolicies('Known'), withPolicies('Known', 'Unknown')].map(definitionOf);
    const readings = readDefinitions({ before, after: after!, partition: 'aws' });
    const policies = new Map<string, PolicyDocument>();
    const book = { ...reviewFacts, policies };
    const unknown = ['has policy arn:aws:iam::aws:policy/Unknown, whose contents are not known here'];
    expect(newDangers(reviewReadings(readings, book))).toEqual(unknown);
    const Statement = [{ Effect: 'Allow', Action: ['s3:*', 'iam:PassRole', 'lambda:*'], Resource: '*' }];
    policies.set('arn:aws:iam::aws:policy/Known', readManagedDocument({ Version: '2012-10-17', Statement }));
    expect(newDangers(reviewReadings(readings, book))).toEqual(unknown);
  });

  test('is everything of a role that is new', () => {
    const [first] = review(allowing(allow(['iam:PassRole'])));
    expect(first?.before).toBeUndefined();
    expect(newDangers([first!]).join()).toContain('iam:PassRole');
  });

  test('within a boundary, is what both allow', () => {
    const inside = (properties: object): Changes =>
      withRole({
        PermissionsBoundary: 'arn:aws:iam::aws:policy/SecurityAudit',
        ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'],
        ...properties,
      });
    expect(evaluateGate(facts(inside({}), inside({}))).findings).toEqual([]);
    const open = evaluateGate(facts(inside({ PermissionsBoundary: { Ref: 'AWS::NoValue' } }), inside({})));
    expect(open.findings.map(({ reason }) => reason)).toEqual(['administrator-access', 'boundary-removed']);
  });
});

describe('a parameter of a policy beside the role', () => {
  const beside = (value: string): Changes => {
    const { templateBody, parameters } = definitionOf();
    const template = JSON.parse(templateBody) as { readonly Parameters: object; readonly Resources: object };
    const Policy = {
      Type: 'AWS::IAM::Policy',
      Properties: {
        PolicyName: 'beside',
        Roles: [{ Ref: 'Role' }],
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: { Ref: 'What' }, Resource: '*' }],
        },
      },
    };
    const whole = {
      ...template,
      Parameters: { ...template.Parameters, What: { Type: 'String' } },
      Resources: { ...template.Resources, Policy },
    };
    return { templateBody: JSON.stringify(whole), parameters: { ...parameters, What: value } };
  };

  test('refuses a plan that makes the role an administrator by it', () => {
    const { findings } = evaluateGate(facts(beside('*'), beside('s3:ListAllMyBuckets')));
    expect(findings.map(({ reason, isAccepted }) => [reason, isAccepted])).toEqual([['administrator-access', false]]);
  });

  test('is a gain of the role, and no danger where it is none', () => {
    const [first] = review(beside('s3:ListBucket'), beside('s3:ListAllMyBuckets'));
    expect(first?.permissions.gained.flatMap(({ actions }) => actions.map(({ name }) => name))).toEqual(['ListBucket']);
    expect(newDangers([first!])).toEqual([]);
  });
});

describe('a branch that the account decides', () => {
  const conditional = (): Changes => {
    const { templateBody } = definitionOf();
    const template = JSON.parse(templateBody) as {
      readonly Resources: { readonly Role: { readonly Properties: object } };
    };
    const isOne = { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111122223333'] };
    const hidden = { 'Fn::If': ['IsOne', { Ref: 'AWS::NoValue' }, ['arn:aws:iam::aws:policy/AdministratorAccess']] };
    const Role = {
      ...template.Resources.Role,
      Properties: { ...template.Resources.Role.Properties, ManagedPolicyArns: hidden },
    };
    return { templateBody: JSON.stringify({ ...template, Conditions: { IsOne: isOne }, Resources: { Role } }) };
  };

  test('is reviewed where it holds and where it does not', () => {
    const reviews = review(conditional());
    expect(reviews.map(({ where }) => where.join()).every((where) => where.includes('111122223333'))).toBe(true);
    expect(reviews).toHaveLength(2);
    expect(evaluateGate(facts(conditional())).findings.map(({ reason }) => reason)).toContain('administrator-access');
  });
});
