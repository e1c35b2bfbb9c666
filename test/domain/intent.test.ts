import { describe, expect, test } from '@jest/globals';

import { canonicalIntent } from '../../src/domain/intent.ts';
import type { IntentFacts } from '../../src/domain/intent.ts';
import { definitionOf, roleTemplate, trust } from './landscape.ts';

const base: IntentFacts = {
  stackSet: { name: 'audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' },
  definition: definitionOf({ parameters: { A: '1', B: '2' }, tags: { a: '1', b: '2' }, capabilities: ['X', 'Y'] }),
  targets: { organizationalUnitIds: ['ou-1', 'ou-2'], excludedAccountIds: ['1', '2'], regions: ['a', 'b'] },
  preferences: {
    maxConcurrentPercentage: 10,
    initialFailureTolerancePercentage: 10,
    initialMaxConcurrentPercentage: 25,
    regionConcurrency: 'parallel',
  },
  update: { strategy: 'waves', canary: { kind: 'accounts', accountIds: ['1', '2'] }, onFailure: 'rollback' },
};
const definition = base.definition!;
const withDefinition = (changes: Partial<typeof definition>): IntentFacts => ({
  ...base,
  definition: { ...definition, ...changes },
});

const same: readonly (readonly [string, IntentFacts])[] = [
  ['the same again', structuredClone(base)],
  ['another order of keys', Object.fromEntries(Object.entries(base).reverse()) as unknown as IntentFacts],
  ['another order of parameters', withDefinition({ parameters: { B: '2', A: '1' } })],
  ['another order of tags', withDefinition({ tags: { b: '2', a: '1' } })],
  ['another order of capabilities', withDefinition({ capabilities: ['Y', 'X'] })],
  ['another order of OUs', { ...base, targets: { ...base.targets, organizationalUnitIds: ['ou-2', 'ou-1'] } }],
  ['another order of exclusions', { ...base, targets: { ...base.targets, excludedAccountIds: ['2', '1'] } }],
  ['another order of Regions', { ...base, targets: { ...base.targets, regions: ['b', 'a'] } }],
  [
    'another order of canaries',
    { ...base, update: { ...base.update, canary: { kind: 'accounts', accountIds: ['2', '1'] } } },
  ],
  [
    'white space in the template',
    withDefinition({ templateBody: JSON.stringify(JSON.parse(definition.templateBody), null, 2) }),
  ],
  ['what is said to be secret, and is not there', withDefinition({ sensitiveParameters: [] })],
  [
    'how the provider writes the preferences',
    withDefinition({ operationPreferences: { maxConcurrentPercentage: 99 } }),
  ],
];

test.each(same)('keeps its text: %s', (_, facts) => {
  expect(canonicalIntent(facts)).toBe(canonicalIntent(base));
});

const different: readonly (readonly [string, IntentFacts])[] = [
  ['the name of the stack set', { ...base, stackSet: { ...base.stackSet, name: 'other' } }],
  ['its Region', { ...base, stackSet: { ...base.stackSet, region: 'eu-west-1' } }],
  ['which account’s view', { ...base, stackSet: { ...base.stackSet, callAs: 'SELF' } }],
  ['no definition', { ...base, definition: undefined }],
  ['description', withDefinition({ description: 'other' })],
  ['permission model', withDefinition({ permissionModel: 'SELF_MANAGED' })],
  ['template', withDefinition({ templateBody: roleTemplate({ Path: '/x/' }) })],
  ['order of a list in the template', withDefinition({ templateBody: '{"a":[1,2]}' })],
  ['the same list the other way round', withDefinition({ templateBody: '{"a":[2,1]}' })],
  ['text that is no JSON', withDefinition({ templateBody: 'a: 1' })],
  ['a parameter', withDefinition({ parameters: { A: '1', B: '3' } })],
  ['a parameter more', withDefinition({ parameters: { A: '1', B: '2', C: '3' } })],
  ['a tag', withDefinition({ tags: { a: '1' } })],
  ['a capability', withDefinition({ capabilities: ['X'] })],
  ['automatic deployment', withDefinition({ autoDeployment: { enabled: false, retainStacksOnAccountRemoval: true } })],
  ['retain', withDefinition({ autoDeployment: { enabled: true, retainStacksOnAccountRemoval: false } })],
  ['no automatic deployment', withDefinition({ autoDeployment: undefined })],
  ['an OU', { ...base, targets: { ...base.targets, organizationalUnitIds: ['ou-1'] } }],
  ['an exclusion', { ...base, targets: { ...base.targets, excludedAccountIds: [] } }],
  ['a Region', { ...base, targets: { ...base.targets, regions: ['a'] } }],
  ['how an update is sent', { ...base, update: { ...base.update, strategy: 'terraform' } }],
  ['the canaries', { ...base, update: { ...base.update, canary: { kind: 'accounts', accountIds: ['1'] } } }],
  ['a number of canaries', { ...base, update: { ...base.update, canary: { kind: 'count', count: 2 } } }],
  ['what follows a failure', { ...base, update: { ...base.update, onFailure: 'hold' } }],
  ['concurrency', { ...base, preferences: { ...base.preferences, maxConcurrentPercentage: 11 } }],
  [
    'tolerance of a first deployment',
    { ...base, preferences: { ...base.preferences, initialFailureTolerancePercentage: 0 } },
  ],
  [
    'concurrency of a first deployment',
    { ...base, preferences: { ...base.preferences, initialMaxConcurrentPercentage: 1 } },
  ],
];

describe('a secret value', () => {
  const values = ['first-value-7f3a', 'second-value-81bc'] as const;
  /** Parameter A carries the external id. */
  const Condition = { StringEquals: { 'sts:ExternalId': { Ref: 'A' } } };
  const body = roleTemplate({ AssumeRolePolicyDocument: { Statement: [{ ...trust, Condition }] } });
  const templateBody = body.replace('"ExternalId":{"Type"', '"A":{"Type"');
  const secrets: readonly (readonly [string, (value: string) => IntentFacts])[] = [
    ['of a marked parameter', (A) => withDefinition({ parameters: { A, B: '2' }, sensitiveParameters: ['A'] })],
    ['that a trust policy asks for', (A) => withDefinition({ parameters: { A, B: '2' }, templateBody })],
  ];

  test.each(secrets)('%s takes no part', (_, given) => {
    const [one, two] = values.map((value) => canonicalIntent(given(value)));
    expect(one).toBe(two);
    expect(one).not.toContain('-value-');
  });

  test.each(secrets)('%s: that there is one does', (_, given) => {
    const { definition } = given('x');
    const parameters = { B: '2' };
    expect(canonicalIntent(given('x'))).not.toBe(canonicalIntent(withDefinition({ ...definition, parameters })));
    const shown = { ...definition, parameters: { A: 'null', B: '2' }, sensitiveParameters: [] };
    expect(canonicalIntent(withDefinition({ ...shown, templateBody: '{}' }))).not.toBe(
      canonicalIntent(withDefinition({ ...shown, templateBody: '{}', sensitiveParameters: ['A'] })),
    );
  });
});

describe('an external id that the template itself has', () => {
  const asking = (value: unknown, operator = 'StringEquals', more: object = {}): IntentFacts => {
    const Condition = { [operator]: { 'sts:ExternalId': value } };
    const body = roleTemplate({ AssumeRolePolicyDocument: { Statement: [{ ...trust, Condition }] } });
    const templateBody = JSON.stringify({ ...(JSON.parse(body) as object), ...more });
    return withDefinition({ templateBody, parameters: {}, sensitiveParameters: [] });
  };
  const mapping = (Id: string): object => ({ Mappings: { Ids: { a: { Id, Shown: 'shown' } } } });
  const asText = (id: string): IntentFacts => {
    const policy = JSON.stringify({ Statement: [{ ...trust, Condition: { StringEquals: { 'sts:ExternalId': id } } }] });
    return withDefinition({ templateBody: roleTemplate({ AssumeRolePolicyDocument: policy }) });
  };

  test.each<readonly [string, (id: string) => IntentFacts]>([
    ['as a literal', (id) => asking(id)],
    ['as a number', (id) => asking(700_000 + id.length)],
    ['in a list', (id) => asking(['first', id])],
    ['as a pattern', (id) => asking(`${id}-*`, 'StringLike')],
    [
      'in a mapping',
      (id) => asking({ 'Fn::FindInMap': ['Ids', { Ref: 'AWS::Region' }, 'Id'] }, 'StringEquals', mapping(id)),
    ],
    ['in a branch', (id) => asking({ 'Fn::If': ['Is', id, { Ref: 'AWS::NoValue' }] })],
    ['around a variable', (id) => asking({ 'Fn::Sub': `${id}-\${AWS::AccountId}` })],
    ['in a part of a text', (id) => asking({ 'Fn::Join': ['-', [id, { Ref: 'AWS::AccountId' }]] })],
    ['in a policy that is a text', asText],
    [
      'as the default of its parameter',
      (id) => ({
        ...asking({ Ref: 'ExternalId' }, 'StringEquals', {
          Parameters: { ExternalId: { Type: 'String', Default: id, AllowedValues: [id] } },
        }),
      }),
    ],
  ])('%s takes no part, also where it is a word of the template', (_, given) => {
    // The last two are words of every template: what is replaced is found by its place, not by its value.
    const texts = ['first-value-7f3a', 'second-value-81', 'Statement', 'Effect'].map((id) =>
      canonicalIntent(given(id)),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).not.toContain('-value-');
  });

  test.each<readonly [string, IntentFacts, IntentFacts]>([
    ['that there is one', asking('one-id'), asking(['one-id', 'two-id'])],
    ['that any id fits', asking('one-id', 'StringLike'), asking('*', 'StringLike')],
    ['that it is a pattern', asking('one-id', 'StringLike'), asking('one-*', 'StringLike')],
    ['what Null asks', asking('true', 'Null'), asking('false', 'Null')],
    ['its operator', asking('one-id'), asking('one-id', 'StringNotEquals')],
    ['where it comes from', asking({ Ref: 'A' }), asking({ Ref: 'B' })],
    [
      'what else a mapping has',
      asking('x', 'StringEquals', mapping('id')),
      asking('x', 'StringEquals', {
        Mappings: { Ids: { a: { Id: 'id', Shown: 'another' } } },
      }),
    ],
  ])('%s takes part', (_, one, other) => {
    expect(canonicalIntent(one)).not.toBe(canonicalIntent(other));
  });
});

test('the order of the Regions matters when they follow each other, and else does not', () => {
  const inOrder = (regions: readonly string[], regionConcurrency: 'sequential' | 'parallel'): string =>
    canonicalIntent({
      ...base,
      targets: { ...base.targets, regions },
      preferences: { ...base.preferences, regionConcurrency },
    });
  expect(inOrder(['b', 'a'], 'parallel')).toBe(inOrder(['a', 'b'], 'parallel'));
  expect(inOrder(['b', 'a'], 'sequential')).not.toBe(inOrder(['a', 'b'], 'sequential'));
  expect(inOrder(['a', 'b'], 'sequential')).not.toBe(inOrder(['a', 'b'], 'parallel'));
  // A run that was planned before there was a choice is still attached to.
  expect(inOrder(['a', 'b'], 'parallel')).not.toContain('regionConcurrency');
});

test.each(different)('changes its text: %s', (_, facts) => {
  expect(canonicalIntent(facts)).not.toBe(canonicalIntent(base));
});

test('each difference is another text', () => {
  const texts = [base, ...different.map(([, facts]) => facts)].map(canonicalIntent);
  expect(new Set(texts).size).toBe(texts.length);
});
