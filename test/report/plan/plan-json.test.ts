import { describe, expect, test } from '@jest/globals';

import { renderPlanJson } from '../../../src/report/plan/plan-json.ts';
import type { PlanReport } from '../../../src/domain/reports/plan-report.ts';
import { organizationOf } from '../sample-organization.ts';
import { canary, definitionOf, planReport, triage, triageWithPassRole } from '../sample-reports.ts';
import { securityAudit, shippedKnowledge, widenedKnowledge } from '../sample-policies.ts';
import { planStories } from './plan-stories.ts';

interface Plan {
  readonly gate: { readonly findings: readonly object[] };
  readonly accounts: Readonly<Record<string, readonly string[]>>;
  readonly managedPolicies: readonly { readonly arn: string; readonly widening: object | null }[];
  readonly templateChanges: readonly object[];
  readonly identities: readonly {
    readonly identity: string;
    readonly isNew: boolean;
    readonly permissions: {
      readonly verdict: string;
      readonly gained: readonly { readonly actions: readonly { readonly action: string; readonly level: string }[] }[];
      readonly lost: readonly object[];
    };
    readonly dangers: readonly object[];
  }[];
}

function textOf(report: PlanReport): string {
  return [...renderPlanJson(report)].join('');
}

function read(report: PlanReport): Plan {
  return JSON.parse(textOf(report)) as Plan;
}

describe.each(Object.entries(planStories))('of %s', (_, story) => {
  const text = textOf(story());

  test('is JSON in the usual form, with the same members as any other', () => {
    const plan: unknown = JSON.parse(text);
    expect(text).toBe(`${JSON.stringify(plan, undefined, 2)}\n`);
    expect(Object.keys(plan as object)).toEqual([
      'schemaVersion',
      'stackSet',
      'outcome',
      'failureReason',
      'hasChanges',
      'digest',
      'roleArnPattern',
      'definition',
      'gate',
      'unreadable',
      'templateChanges',
      'managedPolicies',
      'accounts',
      'identities',
    ]);
  });

  test('holds no external id', () => {
    expect(text).not.toContain(canary);
  });
});

test('an update names each action that is gained, with its level, and each danger', () => {
  const plan = read(planStories.update());
  const [identity] = plan.identities;
  expect(identity).toMatchObject({
    identity: 'role OrganizationSecurityAuditRole',
    isNew: false,
    permissions: { verdict: 'broadens' },
    trust: { verdict: 'same', gained: [], lost: [] },
  });
  const gained = identity?.permissions.gained.flatMap(({ actions }) => actions);
  expect(gained).toEqual([{ action: 'iam:PassRole', level: 'Write' }]);
  expect(identity?.permissions.lost.length).toBeGreaterThan(100);
  expect(plan.accounts).toMatchObject({ added: [], lost: [] });
  expect(plan.accounts['current']).toHaveLength(39);
  expect(plan.templateChanges).toContainEqual(expect.objectContaining({ kind: 'parameter-value', after: '7200' }));
});

test('a refusal has every finding, with the entry of `allow` that accepts it', () => {
  const { gate } = read(planStories.refused());
  expect(gate.findings).toContainEqual(
    expect.objectContaining({
      reason: 'no-external-id',
      isAccepted: false,
      allow: expect.stringMatching(/^no-external-id@[0-9a-f]{8}$/) as unknown,
    }),
  );
  expect(gate.findings).toContainEqual(expect.objectContaining({ reason: 'wildcard-principal', allow: null }));
});

test('where AWS policies are from, and what AWS has added to them', () => {
  const update = {
    kind: 'update',
    before: definitionOf({ policies: [triage] }),
    after: definitionOf({ policies: [triageWithPassRole] }),
  } as const;
  const wishes = { organization: organizationOf(3), instances: [], change: update };
  const shipped = read(planReport({ ...wishes, iam: shippedKnowledge('IAM did not answer.') }));
  expect(shipped.managedPolicies).toContainEqual({
    arn: securityAudit,
    versionId: 'v187',
    from: 'extract',
    extractedAt: '2026-09-26',
    unreadable: 'IAM did not answer.',
    widening: null,
  });
  const widened = read(planReport({ ...wishes, iam: widenedKnowledge(['s3:GetObject']) }));
  expect(widened.managedPolicies.find(({ arn }) => arn === securityAudit)?.widening).toMatchObject({
    since: { versionId: 'v61', extractedAt: '2026-09-26' },
    verdict: 'broadens',
    gained: [{ actions: [{ action: 's3:GetObject', level: 'Read' }] }],
  });
});
