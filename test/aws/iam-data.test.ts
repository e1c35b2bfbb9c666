import { createHash } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import { catalogueChecksum, catalogueDate } from '../../src/aws/iam-data/catalogue-data.ts';
import { catalogueText, levelLetters, loadCatalogue } from '../../src/aws/iam-data/catalogue.ts';
import { managedPoliciesChecksum, managedPoliciesDate } from '../../src/aws/iam-data/managed-policies-data.ts';
import {
  findManagedPath,
  findManagedPolicy,
  listManagedPaths,
  managedPoliciesText,
} from '../../src/aws/iam-data/managed-policies.ts';
import type { AccessLevel } from '../../src/domain/iam/catalogue.ts';
import { readManagedDocument } from '../../src/domain/iam/managed-policy.ts';
import { catalogueSource, managedPoliciesSource } from '../iam-data/sources.ts';

const day = /^20\d\d-\d\d-\d\d$/;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const arnOf = (path: string): string => `arn:aws:iam::aws:policy/${path}`;

describe('the catalogue', () => {
  const catalogue = loadCatalogue();
  const actions = [...catalogue.services].flatMap(([service, own]) =>
    [...own].map(([key, { name, level }]) => ({ service, key, name, level })),
  );
  const levelOf = (service: string, key: string): AccessLevel | undefined =>
    catalogue.services.get(service)?.get(key)?.level;

  test('is the text that the script wrote', () => {
    expect(sha256(catalogueText())).toBe(catalogueChecksum);
    expect(catalogue.date).toBe(catalogueDate);
    expect(catalogueDate).toBe(catalogueSource.date);
    expect(catalogueDate).toMatch(day);
  });

  test('is whole: no service and no action was lost', () => {
    expect(catalogue.services.size).toBe(456);
    expect(actions).toHaveLength(22_091);
    expect([...catalogue.services].filter(([, own]) => own.size === 0)).toEqual([]);
    const counted = Object.entries(Object.groupBy(actions, ({ level }) => level));
    expect(Object.fromEntries(counted.map(([level, own]) => [level, own.length]))).toEqual({
      List: 3719,
      Read: 5871,
      Tagging: 719,
      Write: 11_357,
      'Permissions management': 425,
    });
  });

  test('has names as IAM compares them, each with a level', () => {
    const levels = Object.values(levelLetters);
    const odd = actions.filter(
      ({ service, key, name, level }) =>
        !/^[a-z0-9-]+$/.test(service) ||
        !/^[A-Za-z0-9_-]+$/.test(name) ||
        key !== name.toLowerCase() ||
        !levels.includes(level),
    );
    expect(odd).toEqual([]);
  });

  test.each([
    ['s3', 'getobject', 'Read'],
    ['s3', 'listallmybuckets', 'List'],
    ['s3', 'putbucketpolicy', 'Permissions management'],
    ['iam', 'passrole', 'Write'],
    ['iam', 'attachrolepolicy', 'Permissions management'],
    ['iam', 'createpolicyversion', 'Permissions management'],
    ['ec2', 'createtags', 'Tagging'],
    ['sts', 'assumerole', 'Write'],
    ['lambda', 'updatefunctioncode', 'Write'],
    ['secretsmanager', 'getsecretvalue', 'Read'],
    ['kms', 'decrypt', 'Write'],
  ] as const)('%s:%s is %s', (service, key, level) => {
    expect(levelOf(service, key)).toBe(level);
  });

  test('keeps how AWS spells a name', () => {
    expect(catalogue.services.get('iam')?.get('listsshpublickeys')?.name).toBe('ListSSHPublicKeys');
  });

  test('is read once', () => {
    expect(loadCatalogue()).toBe(catalogue);
  });
});

describe('the managed policies', () => {
  const paths = listManagedPaths();

  test('are the text that the script wrote', () => {
    expect(sha256(managedPoliciesText())).toBe(managedPoliciesChecksum);
    expect(managedPoliciesDate).toBe(managedPoliciesSource.date);
    expect(managedPoliciesDate).toMatch(day);
  });

  test('are whole: none was lost, and none is there twice', () => {
    expect(paths).toHaveLength(1594);
    expect(new Set(paths).size).toBe(1594);
  });

  test('can all be read, with statements that say something', () => {
    const policies = paths.map((path) => ({ path, policy: findManagedPolicy(arnOf(path))! }));
    const odd = policies.filter(
      ({ policy }) =>
        !/^v[1-9]\d*$/.test(policy.versionId) ||
        !day.test(policy.publishedAt) ||
        policy.publishedAt > managedPoliciesDate ||
        policy.extractedAt !== managedPoliciesDate,
    );
    expect(odd).toEqual([]);
    const statements = policies.flatMap(({ policy }) => readManagedDocument(policy.document).statements);
    expect(statements).toHaveLength(8853);
    expect(statements.filter(({ effect }) => effect === 'Deny').length).toBeGreaterThan(20);
    expect(statements.filter(({ isNotAction }) => isNotAction)).toHaveLength(14);
    expect(statements.filter(({ isNotResource }) => isNotResource)).toHaveLength(15);
    expect(statements.filter(({ conditions }) => Object.keys(conditions).length > 0)).toHaveLength(3885);
    const patterns = statements.flatMap(({ actions }) => actions);
    expect(patterns.filter((pattern) => !/^(?:\*|[a-z0-9-]+:[\w*?-]+)$/i.test(pattern))).toEqual([]);
    const resources = statements.flatMap((statement) => statement.resources);
    expect(resources.filter((resource) => !/^(?:\*|arn:\S+)$/.test(resource))).toEqual([]);
  });

  test.each([
    ['AdministratorAccess', ['*']],
    ['IAMFullAccess', ['iam:*']],
    ['PowerUserAccess', ['iam:CreateServiceLinkedRole']],
    ['ReadOnlyAccess', ['s3:Get*', 's3:List*']],
    ['SecurityAudit', ['iam:Get*', 'iam:List*']],
    ['job-function/ViewOnlyAccess', ['autoscaling:Describe*']],
    ['AWSCloudFormationFullAccess', ['cloudformation:*']],
    ['service-role/AWSLambdaBasicExecutionRole', ['logs:CreateLogGroup']],
    ['aws-service-role/AWSOrganizationsServiceTrustPolicy', ['iam:DeleteRole']],
  ])('%s allows %j', (path, actions) => {
    const statements = readManagedDocument(findManagedPolicy(arnOf(path))!.document).statements;
    const allowed = statements.filter(({ effect, isNotAction }) => effect === 'Allow' && !isNotAction);
    expect(allowed.flatMap((statement) => statement.actions)).toEqual(expect.arrayContaining([...actions]));
  });

  test('a statement comes back with its Effect, NotAction, resources and conditions', () => {
    expect(findManagedPolicy(arnOf('AdministratorAccess'))?.document).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['*'], Resource: ['*'] }],
    });
    const power = readManagedDocument(findManagedPolicy(arnOf('PowerUserAccess'))!.document).statements;
    expect(power[0]).toMatchObject({ isNotAction: true, actions: expect.arrayContaining(['iam:*']) as unknown });
  });

  test.each([
    ['arn:aws:iam::aws:policy/SecurityAudit', 'SecurityAudit'],
    ['arn:aws-us-gov:iam::aws:policy/SecurityAudit', 'SecurityAudit'],
    ['arn:${AWS::Partition}:iam::aws:policy/job-function/ViewOnlyAccess', 'job-function/ViewOnlyAccess'],
    ['arn:aws:iam::222222222222:policy/SecurityAudit', undefined],
    ['arn:aws:iam::aws:policy/Two Words', undefined],
    ['arn:aws:iam::aws:role/SecurityAudit', undefined],
    ['SecurityAudit', undefined],
  ])('the path of %s is %s', (arn, path) => {
    expect(findManagedPath(arn)).toBe(path);
    expect(findManagedPolicy(arn)?.versionId).toBe(
      path === undefined ? undefined : findManagedPolicy(arnOf(path))?.versionId,
    );
  });

  test.each(['ViewOnlyAccess', 'job-function/SecurityAudit', 'SecurityAudi', 'securityaudit', 'v1'])(
    'there is none at %s',
    (path) => {
      expect(findManagedPolicy(arnOf(path))).toBeUndefined();
    },
  );
});
