import { describe, expect, test } from '@jest/globals';

import { assess } from '../../src/domain/assessment.ts';
import { creationPreferences } from '../../src/domain/preferences.ts';
import type { Assessment, Survey } from '../../src/domain/assessment.ts';
import type { RolloutRequest } from '../../src/domain/rollout-request.ts';
import type { ShownLength } from '../../src/domain/iam/review/shown-gains.ts';
import type { DefinitionChange, StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import type { StackInstance, StackSet } from '../../src/domain/stack-set/stack-set.ts';
import { planTargets } from '../../src/domain/targets/target-plan.ts';
import {
  canary,
  definitionOf,
  instanceOf,
  member,
  operationOf,
  organizationOf,
  roleTemplate,
  trust,
} from './landscape.ts';
import { iamKnowledge, sha256 } from './iam-knowledge.ts';

const organization = organizationOf([member('000000000001'), member('000000000002'), member('000000000003')]);
const ref = { name: 'audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' } as const;
const deployed = ['000000000001', '000000000002', '000000000003'].map((id) => instanceOf(id));

const request: RolloutRequest = {
  stackSet: ref,
  definition: {
    kind: 'template',
    file: 'role.yaml',
    templateBody: '{}',
    parameters: {},
    sensitiveParameters: [],
    roleName: 'Named',
    rolePath: '/named/',
  },
  autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true },
  tags: {},
  targets: { organizationalUnitIds: [], excludedAccountIds: [], regions: ['us-east-1'] },
  preferences: {
    maxConcurrentPercentage: 10,
    initialFailureTolerancePercentage: 40,
    initialMaxConcurrentPercentage: 70,
    regionConcurrency: 'parallel',
  },
  operationWaitTimeoutMs: 1,
  rolloutTimeoutMs: 1,
  runTimeoutMs: 1,
  allow: [],
  reviewedPlan: 'off',
  importExisting: false,
  update: { strategy: 'terraform', canary: { kind: 'count', count: 1 }, onFailure: 'rollback' },
  comment: 'always',
};

const stackSet: StackSet = {
  ref,
  arn: 'arn:aws:cloudformation:us-east-1:111111111111:stackset/audit:1',
  description: '',
  templateBody: '{}',
  parameters: {},
  capabilities: [],
  tags: {},
  autoDeployment: undefined,
  hasManagedExecution: true,
  organizationalUnitIds: [],
};

function survey(instances: readonly StackInstance[], more: Partial<Survey> = {}): Survey {
  const facts = {
    organization,
    request: request.targets,
    instances,
    operationActions: new Map(),
    deployedUnitIds: undefined,
    stackSetUnitIds: [],
  };
  return { organization, stackSet, instances, operations: [], targets: planTargets(facts), ...more };
}

const digest = `sha256:${'0'.repeat(64)}`;
const measureGains = (): ShownLength => ({ bytes: 1_000, roomBytes: 40_000 });

function assessed(change: DefinitionChange, given: Survey): Assessment {
  const counts = { add: 0, change: 0, destroy: 0 };
  const plan = { change, counts, text: '', terraformVersion: '1.11.4', providerVersion: undefined };
  return assess({
    request,
    plan,
    survey: given,
    digest,
    review: undefined,
    partition: 'aws-us-gov',
    iam: iamKnowledge(),
    measureGains,
    sha256,
  });
}

const before = definitionOf();
const after = definitionOf({ templateBody: roleTemplate({ Path: '/', MaxSessionDuration: 7200 }) });

describe('what Terraform would do', () => {
  test('create: everything is new, nothing is updated', () => {
    const result = assessed({ kind: 'create', after }, survey([], { stackSet: undefined }));
    expect(result).toMatchObject({
      gate: { verdict: 'allowed', findings: [] },
      definitionStep: { kind: 'record' },
      hasCreations: true,
      updateEstimate: undefined,
      blastRadius: { added: 3, updated: 0 },
      definition: after,
    });
    expect(result.roles.changes).toMatchObject([{ before: undefined, externalId: 'added' }]);
    expect(result.creationEstimate).toMatchObject({ accounts: 3, concurrency: 2, basis: 'assumed', totalSeconds: 60 });
  });

  test('create of what exists is refused', () => {
    const { gate } = assessed({ kind: 'create', after }, survey(deployed));
    expect(gate.findings.map(({ reason }) => reason)).toEqual(['stack-set-exists']);
  });

  test('update: every account with an instance, one at a time', () => {
    const result = assessed({ kind: 'update', before, after }, survey(deployed));
    expect(result).toMatchObject({
      gate: { verdict: 'allowed' },
      definitionStep: { kind: 'terraform' },
      hasCreations: false,
      creationEstimate: undefined,
      updateEstimate: { accounts: 3, concurrency: 1, totalSeconds: 90 },
      blastRadius: { updated: 3, added: 0 },
    });
    expect(result.roles.changes[0]!.attributes).toEqual([
      { attribute: 'session-length', before: ['3600 s'], after: ['7200 s'] },
    ]);
  });

  test('update before any account has an instance takes no time', () => {
    expect(assessed({ kind: 'update', before, after }, survey([])).updateEstimate).toBeUndefined();
  });

  test('preferences only: no account is touched, nothing is applied', () => {
    const changed = definitionOf({ operationPreferences: { maxConcurrentPercentage: 20 } });
    expect(assessed({ kind: 'preferences-only', before, after: changed }, survey(deployed))).toMatchObject({
      gate: { verdict: 'allowed' },
      definitionStep: { kind: 'none' },
      hasCreations: false,
      updateEstimate: undefined,
      blastRadius: { updated: 0, untouched: 3 },
      roles: { changes: [], unreadable: [] },
      definition: changed,
    });
  });

  test('nothing, while an account has no instance yet', () => {
    const result = assessed({ kind: 'none', current: before }, survey(deployed.slice(1)));
    expect(result).toMatchObject({
      gate: { verdict: 'allowed' },
      definitionStep: { kind: 'none' },
      hasCreations: true,
      blastRadius: { added: 1, untouched: 2 },
      definition: before,
    });
  });

  test('nothing is asked of a danger that is deployed already', () => {
    const open = { AssumeRolePolicyDocument: { Statement: [{ ...trust, Condition: {} }] } };
    const current = definitionOf({ templateBody: roleTemplate(open) });
    expect(assessed({ kind: 'none', current }, survey(deployed)).gate.verdict).toBe('allowed');
  });

  const refused: readonly (readonly [DefinitionChange, string])[] = [
    [{ kind: 'replace', why: 'name' }, 'replaces-stack-set'],
    [{ kind: 'delete', why: 'gone' }, 'deletes-stack-set'],
    [{ kind: 'unreadable', what: 'x' }, 'unreadable-change'],
  ];
  test.each(refused)('%j is refused and changes nothing', (change, reason) => {
    const result = assessed(change, survey(deployed));
    expect(result.gate).toMatchObject({ verdict: 'refused', findings: [{ reason }] });
    expect(result).toMatchObject({
      definitionStep: { kind: 'none' },
      definition: undefined,
      updateEstimate: undefined,
    });
  });
});

describe('the external id', () => {
  const literal = (value: string): string =>
    roleTemplate({
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ ...trust, Condition: { StringEquals: { 'sts:ExternalId': value } } }],
      },
    });
  const unmarked = { sensitiveParameters: [] };
  const changed: readonly (readonly [string, Partial<StackSetDefinition>, Partial<StackSetDefinition>])[] = [
    ['through a secret parameter', {}, { parameters: { ExternalId: 'another-secret' } }],
    ['through a parameter that is not marked', unmarked, { ...unmarked, parameters: { ExternalId: 'another-secret' } }],
    ['written into the template', { templateBody: literal(canary) }, { templateBody: literal('another-secret') }],
  ];
  test.each(changed)('a changed value is reported as changed, and not shown: %s', (_, from, to) => {
    const change = { kind: 'update', before: definitionOf(from), after: definitionOf(to) } as const;
    const { roles } = assessed(change, survey(deployed));
    expect(roles.changes).toMatchObject([{ externalId: 'changed', attributes: [], permissions: [], trust: [] }]);
    expect(JSON.stringify(roles)).not.toMatch(new RegExp(`${canary}|another-secret`));
  });

  test('the same value from another place is no change, and neither is another secret', () => {
    const moved = definitionOf({ templateBody: literal(canary), parameters: { ExternalId: 'unused' } });
    expect(assessed({ kind: 'update', before, after: moved }, survey(deployed)).roles.changes).toEqual([]);
  });

  test('is in nothing that is judged or shown', () => {
    const { roles, gate, roleArnPattern, blastRadius } = assessed({ kind: 'update', before, after }, survey(deployed));
    expect(JSON.stringify([roles, gate, roleArnPattern, blastRadius])).not.toContain(canary);
  });
});

describe('how long', () => {
  test('at the pace of the newest update or creation that ended well', () => {
    const operations = [
      operationOf({ id: 'drift', action: 'DETECT_DRIFT', endedAt: new Date('2026-01-01T09:00:00Z') }),
      operationOf({ id: 'failed', status: 'FAILED' }),
      operationOf({ id: 'good', endedAt: new Date('2026-01-01T00:02:00Z') }),
      operationOf({ id: 'older', endedAt: new Date('2026-01-01T05:00:00Z') }),
    ];
    const { updateEstimate } = assessed({ kind: 'update', before, after }, survey(deployed, { operations }));
    expect(updateEstimate).toMatchObject({ secondsPerAccount: 40, basis: 'last-operation', totalSeconds: 120 });
  });

  test('preferences of a first deployment are the inputs', () => {
    expect(creationPreferences(request.preferences)).toEqual({
      failureTolerancePercentage: 40,
      maxConcurrentPercentage: 70,
      regionConcurrencyType: 'PARALLEL',
    });
  });
});

describe('the ARN pattern', () => {
  test('is the deployed role’s', () => {
    const definition = definitionOf({ templateBody: roleTemplate({ Path: '/audit/' }) });
    expect(assessed({ kind: 'none', current: definition }, survey(deployed)).roleArnPattern).toBe(
      'arn:aws-us-gov:iam::{account}:role/audit/Audit',
    );
  });
  test('is the wished one’s while nothing can be read', () => {
    expect(assessed({ kind: 'unreadable', what: 'x' }, survey(deployed)).roleArnPattern).toBe(
      'arn:aws-us-gov:iam::{account}:role/named/Named',
    );
  });
});
