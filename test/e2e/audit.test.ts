import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import * as tamper from '../aws-simulator/tamper.ts';
import type { World } from '../aws-simulator/world.ts';
import { expectNoSecret, mutatingActions, storyTimeoutMs } from './harness/expectations.ts';
import { delegatedAdministrator, openStage } from './harness/stage.ts';
import type { Stage, StagedRun } from './harness/stage.ts';

const roleName = 'OrganizationSecurityAuditRole';

const inputs = {
  'managed-policy-arns': 'arn:aws:iam::aws:policy/SecurityAudit\narn:aws:iam::${AWS::AccountId}:policy/audit-baseline',
  'permissions-boundary': 'arn:aws:iam::aws:policy/ReadOnlyAccess',
  'inline-policy': JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'ec2:Describe*', Resource: '*' }],
  }),
  tags: 'ManagedBy=StackSet\nteam=security',
};

interface Tampering {
  readonly title: string;
  readonly account: string;
  readonly tamper: (world: World, accountId: string) => void;
  /** What the report has of the account: reason and property. */
  readonly found: readonly (readonly [reason: string, property: string])[];
}

function onRole(change: (role: tamper.TamperedRole) => void): Tampering['tamper'] {
  return (world, accountId) => {
    change({ world, accountId, roleName });
  };
}

function member(index: number): string {
  return String(300_000_000_000 + index);
}

/** One account each; the last two are of the issue's own: an SCP holds for the account that assumes. */
const tamperings: readonly Tampering[] = [
  {
    title: 'an attached policy',
    account: member(1),
    tamper: onRole((role) => {
      tamper.attachPolicy(role);
    }),
    found: [['policy-attached', 'ManagedPolicyArns/AdministratorAccess']],
  },
  {
    title: 'an inline policy',
    account: member(2),
    tamper: onRole((role) => {
      tamper.putInlinePolicy(role);
    }),
    found: [['policy-attached', 'Policies/by-hand']],
  },
  {
    title: 'a wider trust',
    account: member(3),
    tamper: onRole(tamper.widenTrust),
    found: [['role-differs', 'AssumeRolePolicyDocument']],
  },
  {
    title: 'no boundary any more',
    account: member(4),
    tamper: onRole(tamper.removeBoundary),
    found: [['role-differs', 'PermissionsBoundary']],
  },
  {
    title: 'a role deleted and created without its content',
    account: member(5),
    tamper: onRole(tamper.remakeRole),
    found: [],
  },
  {
    title: 'a role replaced by hand with equal content',
    account: member(6),
    tamper: onRole(tamper.replaceRole),
    found: [['role-differs', 'RoleId']],
  },
  {
    title: 'a deleted instance',
    account: member(7),
    tamper: (world, accountId) => {
      tamper.deleteInstance({ world, accountId });
    },
    found: [['not-covered', 'StackInstance']],
  },
  {
    title: 'an account that automatic deployment missed',
    account: member(39),
    tamper: (world) => {
      tamper.addMissedAccount(world, 'shop-late', 'Production');
    },
    found: [['not-covered', 'StackInstance']],
  },
  {
    title: 'no external id any more',
    account: member(8),
    tamper: onRole(tamper.dropExternalId),
    found: [
      ['assumable-without-external-id', 'ExternalId'],
      ['role-differs', 'AssumeRolePolicyDocument'],
    ],
  },
  {
    title: 'another session length',
    account: member(9),
    tamper: onRole((role) => {
      tamper.changeSessionLength(role);
    }),
    found: [['role-differs', 'MaxSessionDuration']],
  },
  {
    title: 'another path',
    account: member(10),
    tamper: onRole((role) => {
      tamper.changePath(role);
    }),
    found: [],
  },
  {
    title: 'another tag',
    account: member(11),
    tamper: onRole((role) => {
      tamper.changeTag(role);
    }),
    found: [['role-differs', 'Tags/owner']],
  },
  {
    title: 'another version of a policy of the account',
    account: member(12),
    tamper: (world, accountId) => {
      tamper.changePolicyVersion({ world, accountId }, `arn:aws:iam::${accountId}:policy/audit-baseline`);
    },
    found: [['role-differs', 'ManagedPolicyArns/audit-baseline']],
  },
  {
    title: 'a service control policy that denies to assume it',
    account: member(13),
    tamper: onRole((role) => {
      tamper.denyAssume(role, delegatedAdministrator);
    }),
    found: [['not-assumable', 'AssumeRole']],
  },
];

interface Found {
  readonly account: string;
  readonly reason: string;
  readonly property: string;
}

/** Of `results.json`. */
interface Results {
  readonly accounts: readonly {
    readonly account: string;
    readonly findings: readonly Omit<Found, 'account'>[];
    readonly doubts: readonly { readonly fact: string }[];
  }[];
}

function readAccounts(run: StagedRun): Results['accounts'] {
  const path = run.outputs['results-json'] ?? '';
  const text = [...run.files].find(([name]) => path.endsWith(name))?.[1] ?? '';
  return (JSON.parse(text) as Results).accounts;
}

function listFound(run: StagedRun): readonly Found[] {
  return readAccounts(run).flatMap(({ account, findings }) =>
    findings.map(({ reason, property }) => ({ account, reason, property })),
  );
}

describe('14 tamperings in an organization of 40', () => {
  let stage: Stage;
  const runs: StagedRun[] = [];

  beforeAll(async () => {
    stage = await openStage({ accounts: 39, timeScale: 120 });
    const { world } = stage.simulator;
    for (const accountId of world.organization.accounts.keys()) {
      tamper.createPolicy({ world, accountId }, 'audit-baseline');
    }
    runs.push(await stage.run({ command: 'apply', inputs }));
    runs.push(await stage.run({ command: 'audit' }));
    for (const { account, tamper: change } of tamperings) change(world, account);
    runs.push(await stage.run({ command: 'audit' }));
  }, storyTimeoutMs);

  afterAll(async () => {
    await stage.close();
  });

  test('an audit with nothing to report changes nothing and is green', () => {
    const [applied, clean] = runs;
    expect(applied!.outputs['outcome']).toBe('succeeded');
    expect([clean!.log, clean!.outputs['outcome']]).toEqual([expect.anything(), 'proven']);
    expect(clean!.exitCode).toBe(0);
    expect(readAccounts(clean!)).toHaveLength(39);
    expect(listFound(clean!)).toEqual([]);
    expect(mutatingActions(clean!)).toEqual([]);
    // What AWS keeps of a detection, and our own record.
    expect(clean!.requests).toMatchObject({ DetectStackSetDrift: 1, PutObject: 1 });
    expectNoSecret(clean!);
  });

  test.each(tamperings)('$title is found and named right', ({ account, found }) => {
    const own = listFound(runs[2]!).filter((finding) => finding.account === account);
    expect(own.map(({ reason, property }) => [reason, property])).toEqual(expect.arrayContaining([...found]));
    expect(own.length).toBeGreaterThan(0);
  });

  test('nothing is found in the other 26', () => {
    const tampered = new Set(tamperings.map(({ account }) => account));
    const others = readAccounts(runs[2]!).filter(({ account }) => !tampered.has(account));
    expect(others).toHaveLength(26);
    expect(others.flatMap(({ findings, doubts }) => [...findings, ...doubts])).toEqual([]);
  });

  test('it is red, and no secret leaves', () => {
    const tampered = runs[2]!;
    expect([tampered.outputs['outcome'], tampered.outputs['failure-reason'], tampered.exitCode]).toEqual([
      'findings',
      'role-not-proven',
      1,
    ]);
    expectNoSecret(tampered);
  });

  test('CloudFormation’s own detection finds fewer, and the report says which it cannot see', () => {
    const tampered = runs[2]!;
    const facts = JSON.parse(tampered.outputs['facts'] ?? '') as Readonly<Record<string, { violated: number }>>;
    expect(facts['undrifted']?.violated).toBeLessThan(14);
    const line = tampered.summary.split('\n').find((one) => one.startsWith('CloudFormation’s drift detection sees'));
    expect(line).toMatch(/sees \d+ of the \d+ findings .* does not compare .*AdministratorAccess.*RoleId/);
  });
});
