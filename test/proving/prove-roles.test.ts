import { describe, expect, test } from '@jest/globals';

import type { RoleReading } from '../../src/domain/audit/role-reading.ts';
import { proveRoles } from '../../src/proving/prove-roles.ts';
import type { ProofLimits } from '../../src/proving/prove-roles.ts';
import type { AccountRoles } from '../../src/ports.ts';
import { simulatedTime } from '../in-memory/simulated-time.ts';
import { createPorts, createRoles } from './account-roles-double.ts';
import type { PortsDouble, RolesDouble } from './account-roles-double.ts';
import { deployed, externalId, request, targetOf } from './audited-role.ts';

const idOf = (index: number): string => String(310_000_000_000 + index);
const accounts = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => idOf(index));

interface Stage extends PortsDouble {
  readonly roles: RolesDouble;
}

function stageOf(change: (id: string, roles: readonly RoleReading[]) => readonly RoleReading[], stepMs = 0): Stage {
  const roles = createRoles((id) => ({ roles: change(id, deployed(id)), externalId }));
  return { ...createPorts(roles, stepMs), roles };
}

const prove = ({ ports }: Stage, ids: readonly string[], limits?: ProofLimits): ReturnType<typeof proveRoles> =>
  proveRoles(
    ports,
    request,
    ids.map((id) => targetOf(id)),
    limits,
  );

describe('many accounts', () => {
  test('are proven side by side, within the limit', async () => {
    const stage = stageOf((_, roles) => roles);
    const proofs = await prove(stage, accounts(100), { accountsAtOnce: 7 });
    expect([...proofs.keys()]).toEqual(accounts(100));
    expect([...proofs.values()].every(({ role, assumable }) => role === 'proven' && assumable === 'proven')).toBe(true);
    expect(stage.roles.mostSessions()).toBeLessThanOrEqual(7);
    expect(stage.roles.mostSessions()).toBeGreaterThan(3);
    expect(stage.roles.openSessions()).toBe(0);
  });

  test('leave half of what STS takes to others, however fast it answers', async () => {
    const time = simulatedTime();
    const roles = createRoles((id) => ({ roles: deployed(id), externalId }));
    const bySecond = new Map<number, number>();
    const assume: AccountRoles['assume'] = async (roleArn, id) => {
      await time.sleep(10);
      const second = Math.floor(time.now().getTime() / 1_000);
      bySecond.set(second, (bySecond.get(second) ?? 0) + 1);
      return roles.assume(roleArn, id);
    };
    const ports = { ...createPorts({ ...roles, assume }).ports, clock: time };
    const ids = accounts(600);
    const proofs = await proveRoles(
      ports,
      request,
      ids.map((id) => targetOf(id)),
    );
    expect([...proofs.values()].every(({ assumable }) => assumable === 'proven')).toBe(true);
    // A second may hold the beginning of three rounds of 40 accounts.
    expect(Math.max(...bySecond.values())).toBeLessThanOrEqual(3 * 40 * 3);
    expect(bySecond.size).toBeLessThanOrEqual((600 * 3) / 300 + 1);
  });

  test('have their own names in findings', async () => {
    const attached = {
      arn: 'arn:aws:iam::aws:policy/AdministratorAccess',
      name: 'AdministratorAccess',
      contents: undefined,
    };
    const some = accounts(6);
    const stage = stageOf((_, [audit, second]) => [
      { ...audit!, permissionsBoundary: undefined, attachedPolicies: [...audit!.attachedPolicies, attached] },
      second!,
    ]);
    const proofs = await prove(stage, some);
    for (const id of some) {
      const findings = proofs.get(id)?.findings ?? [];
      expect(findings.map(({ property }) => property)).toEqual([
        'ManagedPolicyArns/AdministratorAccess',
        'PermissionsBoundary',
      ]);
      expect(JSON.stringify(findings[1])).toContain(`arn:aws:iam::${id}:policy/Boundary`);
      expect(findings.every(({ account }) => account === id)).toBe(true);
    }
    const prints = new Set([...proofs.values()].map(({ findings }) => findings[0]?.fingerprint));
    expect(prints.size).toBe(1);
  });

  test('show how far they are', async () => {
    const stage = stageOf((_, roles) => roles, 500);
    await prove(stage, accounts(60));
    expect(stage.lines[0]).toMatch(/^Roles read in \d+ of 60 accounts\.$/);
  });
});

describe('what is not reached is in doubt', () => {
  test('when the time is over', async () => {
    const stage = stageOf((_, roles) => roles, 1_000);
    const endsAt = new Date(stage.clock.at + 60_000);
    const proofs = await prove(stage, accounts(200), { accountsAtOnce: 2, endsAt });
    const left = [...proofs.values()].filter(({ role }) => role === 'unproven');
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(200);
    expect(left[0]).toMatchObject({ assumable: 'unproven', record: undefined });
    expect(left[0]?.doubts.map(({ why }) => why)).toEqual(
      Array(2).fill('The time of the run was over before it looked at this account.'),
    );
  });

  test('when the run is cancelled', async () => {
    const stage = stageOf((id, roles) => {
      if (id === idOf(10)) stage.cancel.abort();
      return roles;
    });
    const proofs = await prove(stage, accounts(50), { accountsAtOnce: 1 });
    expect([...proofs.values()].filter(({ role }) => role === 'proven')).toHaveLength(11);
    expect(proofs.get(idOf(49))?.doubts[0]?.why).toContain('cancelled');
  });

  test('when its signal is aborted', async () => {
    const stage = stageOf((_, roles) => roles);
    const proofs = await prove(stage, accounts(3), { signal: AbortSignal.abort() });
    expect([...proofs.values()].map(({ role }) => role)).toEqual(['unproven', 'unproven', 'unproven']);
    expect(stage.roles.calls).toEqual([]);
  });
});

describe('policies whose contents are in the accounts alone', () => {
  const withLocal = (roles: readonly RoleReading[], Action: string): readonly RoleReading[] =>
    roles.map((role) => ({
      ...role,
      attachedPolicies: role.attachedPolicies.map((policy) =>
        policy.name === 'Local'
          ? {
              ...policy,
              contents: {
                versionId: 'v1',
                document: {
                  Version: '2012-10-17',
                  Statement: [{ Effect: 'Allow', Action, Resource: `arn:aws:s3:::x-${role.arn.split(':')[4]}` }],
                },
              },
            }
          : policy,
      ),
    }));

  test('are held against those of most accounts', async () => {
    const odd = idOf(3);
    const proofs = await prove(
      stageOf((id, roles) => withLocal(roles, id === odd ? 's3:*' : 's3:GetObject')),
      accounts(20),
    );
    const found = [...proofs.values()].filter(({ findings }) => findings.length > 0);
    expect(found.map(({ account }) => account)).toEqual([odd]);
    expect(found[0]).toMatchObject({
      role: 'violated',
      findings: [
        { property: 'ManagedPolicyArns/Local', what: expect.stringContaining('19 other accounts') as unknown },
      ],
    });
  });

  test('that were rolled out everywhere are found once', async () => {
    const ids = accounts(20);
    const before = await prove(
      stageOf((_, roles) => withLocal(roles, 's3:GetObject')),
      ids,
    );
    const again = async (last: typeof before): ReturnType<typeof proveRoles> => {
      const { ports } = stageOf((_, roles) => withLocal(roles, 's3:ListBucket'));
      return proveRoles(
        ports,
        request,
        ids.map((id) => targetOf(id, { recorded: last.get(id)?.record })),
      );
    };
    const changed = await again(before);
    expect([...changed.values()].every(({ role }) => role === 'violated')).toBe(true);
    const later = await again(changed);
    expect([...later.values()].every(({ role }) => role === 'proven')).toBe(true);
  });
});

test('a thousand undisturbed accounts cost little', async () => {
  const ids = accounts(1_000);
  const readings = new Map(ids.map((id) => [id, deployed(id)]));
  const roles = createRoles((id) => ({ roles: readings.get(id) ?? [], externalId }));
  const { ports } = createPorts(roles);
  const began = process.cpuUsage();
  const proofs = await proveRoles(
    ports,
    request,
    ids.map((id) => targetOf(id)),
  );
  const { user, system } = process.cpuUsage(began);
  const msEach = (user + system) / 1_000 / ids.length;
  expect([...proofs.values()].every(({ role }) => role === 'proven')).toBe(true);
  // Two roles each; the doubles and the machine are in it.
  expect(msEach).toBeLessThan(5);
});

test('what was attached everywhere is reviewed once', async () => {
  const ids = accounts(300);
  const extra = {
    arn: 'arn:aws:iam::aws:policy/AdministratorAccess',
    name: 'AdministratorAccess',
    contents: undefined,
  };
  const readings = new Map(
    ids.map((id) => {
      const [audit, second] = deployed(id);
      return [id, [{ ...audit, attachedPolicies: [...audit.attachedPolicies, extra] }, second]] as const;
    }),
  );
  const roles = createRoles((id) => ({ roles: readings.get(id) ?? [], externalId }));
  const { ports } = createPorts(roles);
  const began = process.cpuUsage();
  const proofs = await proveRoles(
    ports,
    request,
    ids.map((id) => targetOf(id)),
  );
  const { user, system } = process.cpuUsage(began);
  expect([...proofs.values()].every(({ findings }) => findings.length === 1)).toBe(true);
  // One review takes half a second.
  expect((user + system) / 1_000).toBeLessThan(15_000);
});
