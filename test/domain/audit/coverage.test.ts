import { expect, test } from '@jest/globals';

import { judgeCoverage } from '../../../src/domain/audit/coverage/coverage.ts';
import type { CoverageFacts } from '../../../src/domain/audit/coverage/coverage-facts.ts';
import { planTargets } from '../../../src/domain/targets/target-plan.ts';
import type { StackInstance } from '../../../src/domain/stack-set/stack-set.ts';
import { accountId, instance, MemoryWorld, region, stackSetRef } from '../../in-memory/memory-world.ts';

function factsOf(instances: readonly StackInstance[], excludedAccountIds: readonly string[] = []): CoverageFacts {
  const { organization, stackSet } = MemoryWorld.deployed();
  const targets = planTargets({
    organization,
    request: { organizationalUnitIds: [], excludedAccountIds, regions: [region] },
    instances,
    operationActions: new Map(),
    deployedUnitIds: ['r-ab12'],
    stackSetUnitIds: ['r-ab12'],
  });
  return {
    survey: { organization, stackSet, instances, operations: [], targets },
    stackSet: stackSetRef,
    roleArnPattern: 'arn:aws:iam::{account}:role/Audit',
    regions: [region],
    excludedAccountIds,
    failedDeployments: [],
    sha256: (text) => text,
    hide: (text) => text.replaceAll('secret-4711', '***'),
  };
}

const rest = [instance(2), instance(3)];

test.each<[string, Partial<StackInstance>, string, string, string]>([
  ['OUTDATED', { status: 'OUTDATED', detailedStatus: 'SUCCEEDED' }, 'medium', 'apply', 'is OUTDATED'],
  [
    'failed',
    { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: 'Role secret-4711 already exists' },
    'high',
    'commands',
    'Cause: a role of this name already exists',
  ],
  [
    'throttled',
    { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: 'Rate exceeded' },
    'high',
    'apply',
    'Rate exceeded',
  ],
  ['cancelled', { status: 'OUTDATED', detailedStatus: 'CANCELLED' }, 'medium', 'apply', 'did not begin'],
  ['INOPERABLE', { status: 'INOPERABLE', detailedStatus: 'INOPERABLE' }, 'high', 'commands', 'INOPERABLE'],
])('an instance that is %s is not covered', (_name, changes, severity, remedy, words) => {
  const { findings, doubts } = judgeCoverage(factsOf([instance(1, changes), ...rest]));
  expect(findings).toMatchObject([
    { account: accountId(1), reason: 'not-covered', property: 'StackInstance', severity, remedy: { kind: remedy } },
  ]);
  expect(findings[0]?.what).toContain(words);
  expect(findings[0]?.what).not.toContain('secret-4711');
  expect(doubts).toEqual([]);
});

test('a status that this version does not know is a doubt', () => {
  const { findings, doubts } = judgeCoverage(factsOf([instance(1, { status: 'UNKNOWN' }), ...rest]));
  expect([findings, doubts.map(({ account }) => account)]).toEqual([[], [accountId(1)]]);
});

test('an account that is excluded and has it is named, with the command that removes it', () => {
  const { findings } = judgeCoverage(factsOf([instance(1), ...rest], [accountId(1)]));
  expect(findings).toMatchObject([{ account: accountId(1), severity: 'medium', actual: 'CURRENT' }]);
  expect(findings[0]?.what).toContain('is excluded');
  expect(findings[0]?.remedy).toMatchObject({
    kind: 'commands',
    commands: [expect.stringContaining('--retain-stacks')],
  });
});

test('an account that left the organization is named', () => {
  const { findings } = judgeCoverage(factsOf([instance(1), ...rest, { ...instance(1), accountId: '999999999999' }]));
  expect(findings).toMatchObject([{ account: '999999999999', severity: 'low' }]);
});

test('a Region that is not targeted is named', () => {
  const { findings } = judgeCoverage(factsOf([instance(1), ...rest, { ...instance(1), region: 'eu-west-1' }]));
  expect(findings).toMatchObject([{ account: accountId(1), region: 'eu-west-1', severity: 'low' }]);
});
