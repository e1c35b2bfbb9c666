import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

import { catalogueText, loadCatalogue, parseCatalogue } from '../../src/aws/iam-data/catalogue.ts';
import { packedCatalogue } from '../../src/aws/iam-data/catalogue-data.ts';
import { packedManagedPolicies } from '../../src/aws/iam-data/managed-policies-data.ts';
import { findManagedPolicy, listManagedPaths, managedPoliciesText } from '../../src/aws/iam-data/managed-policies.ts';
import { unpack } from '../../src/aws/iam-data/unpack.ts';
import type { Json } from '../../src/domain/json.ts';
import { writeCatalogue } from './catalogue-text.ts';
import { pack, renderModule } from './data-module.ts';
import { writeManagedPolicies } from './managed-policies-text.ts';

test('what is packed comes back, and packs to the same', () => {
  const text = 'a text\nof two lines, '.repeat(50);
  expect(unpack(pack(text))).toBe(text);
  expect(pack(catalogueText())).toBe(packedCatalogue.trim());
  expect(() => pack('naïve')).toThrow('ASCII');
});

test('the packed policies are the text', () => {
  expect(unpack(packedManagedPolicies)).toBe(managedPoliciesText());
});

describe('the catalogue', () => {
  test('is written as it was read', () => {
    const { services } = loadCatalogue();
    const text = writeCatalogue(services);
    expect(text).toBe(catalogueText());
    expect(parseCatalogue(text)).toEqual(services);
  });

  test('says levels that differ from those of the verb, and names without a verb', () => {
    const actions = [
      { name: 'GetThing', level: 'Read' },
      { name: 'GetOther', level: 'Read' },
      { name: 'GetKey', level: 'Permissions management' },
      { name: 'PutKey', level: 'Write' },
      { name: 'Get', level: 'List' },
      { name: 'SSHGet', level: 'Tagging' },
      { name: 'lower', level: 'Write' },
    ] as const;
    const services = new Map([['odd', new Map(actions.map((action) => [action.name.toLowerCase(), action]))]]);
    expect(parseCatalogue(writeCatalogue(services))).toEqual(services);
  });

  test('refuses a name that would be read as another', () => {
    const action = { name: 'Get:Thing', level: 'Read' } as const;
    expect(() => writeCatalogue(new Map([['odd', new Map([['get:thing', action]])]]))).toThrow('does not fit');
  });
});

describe('the managed policies', () => {
  test('are written as they were read', () => {
    const sources = listManagedPaths().map((path) => {
      const { versionId, publishedAt, document } = findManagedPolicy(`arn:aws:iam::aws:policy/${path}`)!;
      return { path, versionId, date: publishedAt, document };
    });
    expect(writeManagedPolicies(sources)).toBe(managedPoliciesText());
  });

  const write = (document: Json): string =>
    writeManagedPolicies([{ path: 'job-function/Odd', versionId: 'v3', date: '2026-01-02', document }]);
  const statement = { Effect: 'Allow', Action: 's3:Get*', Resource: '*' };

  test('are lines that a person can read', () => {
    const text = write({
      Version: '2012-10-17',
      Statement: [
        { ...statement, Sid: 'Read', Action: ['s3:List*', 's3:Get*', 'iam:PassRole', 's3:Get*', '*'] },
        {
          Effect: 'Deny',
          NotAction: 'sts:*',
          NotResource: ['arn:aws:s3:::b', 'arn:aws:s3:::a'],
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    });
    expect(text.trim().split('\n')).toEqual([
      'job-function/Odd v3 2026-01-02',
      'A * iam:PassRole s3:Get*,List*',
      'd sts:*',
      'r arn:aws:s3:::a arn:aws:s3:::b',
      'C {"Bool":{"aws:SecureTransport":"false"}}',
    ]);
  });

  test.each<readonly [string, Json]>([
    ['another version', { Version: '2008-10-17', Statement: [statement] }],
    ['no version', { Statement: [statement] }],
    ['an id', { Version: '2012-10-17', Id: 'x', Statement: [statement] }],
    ['a principal', { Version: '2012-10-17', Statement: [{ ...statement, Principal: '*' }] }],
    ['another effect', { Version: '2012-10-17', Statement: [{ ...statement, Effect: 'allow' }] }],
    ['no action', { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Resource: '*' }] }],
    ['both kinds of resources', { Version: '2012-10-17', Statement: [{ ...statement, NotResource: '*' }] }],
    ['an empty list of actions', { Version: '2012-10-17', Statement: [{ ...statement, Action: [] }] }],
    ['an empty list of resources', { Version: '2012-10-17', Statement: [{ ...statement, Resource: [] }] }],
    ['an action with a comma', { Version: '2012-10-17', Statement: [{ ...statement, Action: 's3:Get,Put' }] }],
    ['a resource with a space', { Version: '2012-10-17', Statement: [{ ...statement, Resource: 'arn:a b' }] }],
    ['a number', { Version: '2012-10-17', Statement: [{ ...statement, Action: 7 }] }],
    ['a text', 'all'],
  ])('cannot be written with %s', (_what, document) => {
    expect(() => write(document)).toThrow();
  });
});

test('a module holds the licence as a comment that cannot end early', () => {
  const module = renderModule({
    packed: 'abc',
    packedName: 'packed',
    dateName: 'date',
    date: '2026-01-02',
    checksumName: 'checksum',
    checksum: '00',
    source: 'package 1.0.0',
    license: 'MIT */ License',
  });
  expect(module.match(/\*\//g)).toHaveLength(3);
  expect(module).toContain('MIT * / License');
});

test.each(['catalogue', 'managed-policies'])('the build keeps the licence of %s, and no other comment', (name) => {
  const { config } = ts.readConfigFile('src/tsconfig.json', (file) => readFileSync(file, 'utf8')) as {
    readonly config: { readonly compilerOptions: { readonly removeComments: boolean } };
  };
  const { removeComments } = config.compilerOptions;
  const module = readFileSync(`src/aws/iam-data/${name}-data.ts`, 'utf8');
  const built = ts.transpileModule(module, { compilerOptions: { removeComments } }).outputText;
  expect(built).toContain('The above copyright notice and this permission notice shall be included in all');
  expect(built).not.toContain('SHA-256');
});
