import { createHash } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import { fingerprint, raiseReasons } from '../../../../src/domain/iam/danger/fingerprint.ts';
import { judge, permissions } from './policies.ts';
import type { Json } from './policies.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function ofAdministrator(...statements: readonly Json[]): string | undefined {
  const found = judge(permissions(statements)).map((danger) => ({ identity: 'Audit', danger }));
  return raiseReasons(found, sha256).find(({ reason }) => reason === 'administrator-access')?.fingerprint;
}

test('is eight hexadecimal digits, whatever the order, each finding counted once', () => {
  const digits = fingerprint('administrator-access', ['a', 'b'], sha256);
  expect(digits).toMatch(/^[0-9a-f]{8}$/);
  expect(fingerprint('administrator-access', ['b', 'a', 'b'], sha256)).toBe(digits);
});

test('is another for another reason, a further finding, one finding less, and two that read like one', () => {
  const all = [
    fingerprint('administrator-access', ['a', 'b'], sha256),
    fingerprint('no-external-id', ['a', 'b'], sha256),
    fingerprint('administrator-access', ['a', 'b', 'c'], sha256),
    fingerprint('administrator-access', ['a'], sha256),
    fingerprint('administrator-access', ['a,b'], sha256),
    fingerprint('administrator-access', ['a","b'], sha256),
  ];
  expect(new Set(all).size).toBe(all.length);
});

describe('of administrator access', () => {
  const app = 'arn:aws:iam::*:role/app-*';
  const one: Json = { Action: 'iam:PutRolePolicy', Resource: app };
  const before = ofAdministrator(one);

  test.each<[string, readonly Json[]]>([
    ['written in another case', [{ Action: 'IAM:putrolepolicy', Resource: app }]],
    ['written twice', [one, one]],
    ['with an action that makes no administrator', [{ Action: ['iam:PutRolePolicy', 'iam:GetRole'], Resource: app }]],
    ['with a part of the same', [one, { Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:role/app-x*' }]],
    ['with reading beside it', [one, { Action: 's3:GetObject', Resource: '*' }]],
  ])('is the same %s', (_, statements) => {
    expect(ofAdministrator(...statements)).toBe(before);
  });

  test.each<[string, readonly Json[]]>([
    ['of another action', [{ Action: 'iam:AttachRolePolicy', Resource: app }]],
    ['with a further action', [{ Action: ['iam:PutRolePolicy', 'iam:AttachRolePolicy'], Resource: app }]],
    ['on more', [{ Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::*:role/*' }]],
    ['on something else, too', [{ Action: 'iam:PutRolePolicy', Resource: [app, 'arn:aws:iam::*:role/other-*'] }]],
    ['under a condition', [{ ...one, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }]],
    ['of everything', [{ Action: '*', Resource: '*' }]],
  ])('is another %s', (_, statements) => {
    expect(ofAdministrator(...statements)).toMatch(/^[0-9a-f]{8}$/);
    expect(ofAdministrator(...statements)).not.toBe(before);
  });

  test('is another of everything without the condition, and with less left out', () => {
    const prints = [
      ofAdministrator({ Action: '*', Resource: '*', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }),
      ofAdministrator({ Action: '*', Resource: '*' }),
      ofAdministrator({ NotAction: ['support:*', 'health:*'], Resource: '*' }),
      ofAdministrator({ NotAction: 'support:*', Resource: '*' }),
      ofAdministrator({ Action: '*', Resource: '*' }, { Effect: 'Deny', Action: 'support:*', Resource: '*' }),
    ];
    expect(new Set(prints).size).toBe(prints.length);
    expect(ofAdministrator({ Action: '*:*', Resource: 'arn:*' })).toBe(prints[1]);
  });

  test('is another where a second action of the same danger gets as far as the first', () => {
    const attach: Json = { Action: 'organizations:AttachPolicy', Resource: '*' };
    const move = (Resource: string): Json => ({ Action: 'organizations:MoveAccount', Resource });
    expect(ofAdministrator(attach, move('arn:aws:organizations::*:account/o-1/*'))).not.toBe(
      ofAdministrator(attach, move('*')),
    );
  });

  test('of another role is another', () => {
    const [danger] = judge(permissions([one]));
    const of = (identity: string): string | undefined =>
      raiseReasons([{ identity, danger: danger! }], sha256)[0]?.fingerprint;
    expect(of('Audit')).not.toBe(of('Backup'));
  });
});

test('only what has a reason is raised, each reason once', () => {
  const found = judge(permissions([{ Action: ['iam:Put*', 's3:GetObject'], Resource: '*' }]));
  const raised = raiseReasons(
    found.map((danger) => ({ identity: 'Audit', danger })),
    sha256,
  );
  expect(raised.map(({ reason }) => reason)).toEqual(['administrator-access']);
  expect(raised[0]?.found.map(({ danger }) => danger.kind)).not.toContain('reads-data');
});
