import { describe, expect, test } from '@jest/globals';

import { account, deployed, tampered, tryOne } from './audited-role.ts';
import { deployedAt } from './deploy.ts';

const [audit] = deployed();
const minute = 60_000;
const at = (ms: number): Date => new Date(deployedAt.getTime() + ms);
const recorded = { roleId: 'AROABEFORE' };
const localArn = `arn:aws:iam::${account}:policy/Local`;

describe('the id of the role', () => {
  test('is recorded', async () => {
    const { proof } = await tryOne({});
    expect(proof.record).toMatchObject({ roleId: audit.roleId });
    expect(Object.keys(proof.record?.policies ?? {})).toEqual([localArn]);
  });

  test('is another one than before: the role was replaced, and the record stays', async () => {
    const { proof } = await tryOne({}, { target: { recorded } });
    expect(proof.findings).toMatchObject([
      {
        property: 'RoleId',
        reason: 'role-differs',
        severity: 'high',
        expected: 'AROABEFORE',
        actual: audit.roleId,
        isSeenByDriftDetection: false,
      },
    ]);
    expect(proof.record?.roleId).toBe('AROABEFORE');
  });

  test.each([
    ['while an operation worked', at(-5 * minute), at(5 * minute), true],
    ['a minute before it began', at(minute), at(5 * minute), true],
    ['two minutes after it ended', at(-5 * minute), at(-2 * minute), false],
  ])('of a role that was created %s', async (_, from, until, isByStackSets) => {
    const { proof } = await tryOne({}, { target: { recorded, operations: [{ from, until }] } });
    expect(proof.findings).toHaveLength(isByStackSets ? 0 : 1);
    expect(proof.record?.roleId).toBe(isByStackSets ? audit.roleId : 'AROABEFORE');
  });
});

describe('a policy whose contents are in the account alone', () => {
  test('has others than at the earlier audit: the record stays', async () => {
    const before = (await tryOne({})).proof.record;
    const roles = tampered({
      attachedPolicies: audit.attachedPolicies.map((policy) =>
        policy.name === 'Local'
          ? {
              ...policy,
              contents: {
                versionId: 'v2',
                document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
              },
            }
          : policy,
      ),
    });
    const { proof } = await tryOne({ roles }, { target: { recorded: before } });
    expect(proof.findings).toMatchObject([
      { property: 'ManagedPolicyArns/Local', reason: 'role-differs', severity: 'high' },
    ]);
    expect(proof.record).toEqual(before);
    expect((await tryOne({}, { target: { recorded: before } })).proof.findings).toEqual([]);
  });
});
