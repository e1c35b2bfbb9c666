import { describe, expect, test } from '@jest/globals';

import { comparePermissions } from '../../../../src/domain/iam/meaning/compare-permissions.ts';
import type { Permissions } from '../../../../src/domain/iam/permissions.ts';
import type { PolicyStatement } from '../../../../src/domain/iam/policy.ts';
import { allow, boundaryOf, deny, documentOf, permissionsOf, policyOf } from './policies.ts';
import { smallCatalogue } from './small-catalogue.ts';

function compare(before: Permissions, after: Permissions): ReturnType<typeof comparePermissions> {
  return comparePermissions(before, after, smallCatalogue);
}

const get = allow(['s3:GetObject'], { resources: ['arn:aws:s3:::bucket/*'] });

describe('a boundary', () => {
  const all = [allow(['*'])];
  const bounded = (...statements: readonly PolicyStatement[]): Permissions =>
    permissionsOf(all, { boundary: boundaryOf(...statements) });

  test('that is removed is a gain of all that it kept out, and of nothing else', () => {
    const { gained, verdict } = compare(bounded(allow(['s3:*', 'iam:*'])), permissionsOf(all));
    expect(verdict).toBe('broadens');
    expect(gained.map(({ service }) => service)).toEqual(['*', 'sqs']);
    expect(gained[1]).toMatchObject({ certainty: 'proven', why: 'kept out by the permissions boundary' });
  });

  test('that is wider is a gain, one that is narrower is none', () => {
    const [wide, narrow] = [bounded(allow(['s3:*'])), bounded(allow(['s3:Get*']))];
    expect(compare(narrow, wide).verdict).toBe('broadens');
    expect(compare(wide, narrow).verdict).toBe('narrows');
  });

  test('limits what a wider policy allows', () => {
    const before = permissionsOf([allow(['s3:Get*'])]);
    expect(compare(before, bounded(allow(['s3:Get*']))).gained).toEqual([]);
  });

  test('denies as a policy does', () => {
    const before = bounded(allow(['*']), deny(['iam:*']));
    expect(compare(before, permissionsOf(all)).gained.map(({ service }) => service)).toEqual(['iam']);
    expect(compare(before, permissionsOf([...all, deny(['iam:*'])])).gained).toEqual([]);
  });

  test('of unknown contents is the same by its name alone', () => {
    const unknown = (name: string): Permissions => permissionsOf(all, { boundary: { kind: 'opaque', name } });
    expect(compare(unknown('x'), unknown('x')).verdict).toBe('same');
    expect(compare(permissionsOf(all), unknown('x')).gained).toEqual([]);
    expect(compare(unknown('x'), unknown('y')).verdict).toBe('undecided');
    expect(compare(unknown('x'), permissionsOf(all)).verdict).toBe('undecided');
    expect(compare(unknown('x'), permissionsOf([], { boundary: { kind: 'opaque', name: 'x' } })).gained).toEqual([]);
  });

  test('that could not be read as a whole may let everything through', () => {
    const [known] = [bounded(allow(['s3:Get*']))];
    const policy = { name: 'boundary', document: documentOf([allow(['s3:Get*'])], { unreadable: ['Fn::If'] }) };
    expect(compare(known, permissionsOf(all, { boundary: { kind: 'known', policy } })).verdict).toBe('undecided');
  });
});

describe('a policy of unknown contents', () => {
  const own = permissionsOf([get], { opaque: ['own'] });

  test('that stays is no gain', () => {
    expect(compare(own, permissionsOf([get, get], { opaque: ['own'] })).gained).toEqual([]);
  });

  test('that comes is one', () => {
    const { verdict, gained } = compare(permissionsOf([get]), own);
    expect(verdict).toBe('undecided');
    expect(gained).toMatchObject([{ service: '*', others: ['*'], sources: ['own'], certainty: 'undecided' }]);
  });

  test('that goes may have denied', () => {
    expect(compare(own, permissionsOf([get]))).toMatchObject({
      verdict: 'undecided',
      gained: [{ sources: ['own'] }],
    });
    expect(compare(own, permissionsOf([])).gained).toEqual([]);
  });

  test('may allow what a Deny no longer keeps out, and what a boundary no longer does', () => {
    const limited = permissionsOf([get, deny(['iam:*'])], { opaque: ['own'] });
    expect(compare(limited, own).gained).toMatchObject([{ sources: ['own'], why: 'perhaps denied by inline' }]);
    const bounded = permissionsOf([get], { opaque: ['own'], boundary: boundaryOf(allow(['s3:*'])) });
    expect(compare(bounded, own).verdict).toBe('undecided');
    expect(compare(own, bounded).gained).toEqual([]);
  });

  test('may have allowed what comes', () => {
    const after = permissionsOf([get, allow(['sqs:SendMessage'])], { opaque: ['own'] });
    expect(compare(own, after).gained).toMatchObject([
      {
        service: 'sqs',
        certainty: 'undecided',
        why: 'perhaps allowed by own, whose contents are not known here',
      },
    ]);
  });
});

describe('a statement that could not be read', () => {
  const unread = (statements: readonly PolicyStatement[]): Permissions =>
    permissionsOf([], { policies: [{ name: 'inline', document: documentOf(statements, { unreadable: ['Fn::If'] }) }] });

  test('may allow anything now', () => {
    expect(compare(permissionsOf([get]), unread([get])).gained).toMatchObject([
      { service: '*', others: ['*'], why: 'it could not be read as a whole: Fn::If' },
    ]);
  });

  test('may have denied anything before', () => {
    expect(compare(unread([get]), permissionsOf([get])).verdict).toBe('undecided');
    expect(compare(unread([get]), permissionsOf([])).gained).toEqual([]);
  });

  test('is not the same for the same reason', () => {
    expect(compare(unread([get]), unread([get])).verdict).toBe('undecided');
  });
});

describe('version 2008-10-17', () => {
  const owned = allow(['s3:*'], { resources: ['home/${!aws:username}'] });
  const old = (...statements: readonly PolicyStatement[]): Permissions =>
    permissionsOf([], { policies: [{ name: 'inline', document: documentOf(statements, { version: '2008-10-17' }) }] });

  test('stops a Deny that relies on a variable', () => {
    const denial = deny(['s3:*'], { resources: ['home/${!aws:username}'] });
    expect(compare(permissionsOf([allow(['s3:*']), denial]), old(allow(['s3:*']), denial)).verdict).toBe('broadens');
  });

  test('makes another resource of a variable', () => {
    expect(compare(permissionsOf([owned]), old(owned)).gained).not.toEqual([]);
    expect(compare(old(owned), permissionsOf([owned])).gained).not.toEqual([]);
  });

  test('is the same without variables', () => {
    expect(compare(old(get), permissionsOf([get])).verdict).toBe('same');
  });
});

test('a variable without a value may void a statement: its other resources are not taken for granted', () => {
  const both = allow(['s3:*'], { resources: ['a', 'b/${!aws:username}'] });
  const one = allow(['s3:*'], { resources: ['a'] });
  expect(compare(permissionsOf([both]), permissionsOf([one])).verdict).not.toBe('narrows');
  expect(compare(permissionsOf([both]), permissionsOf([both, deny(['iam:*'])])).gained).toEqual([]);
});

test('policies count together, whatever they are called', () => {
  const apart = permissionsOf([], { policies: [policyOf('a', get), policyOf('b', allow(['sqs:*']), deny(['iam:*']))] });
  expect(compare(permissionsOf([get, allow(['sqs:*'])]), apart).gained).toEqual([]);
});
