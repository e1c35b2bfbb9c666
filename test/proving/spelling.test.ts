import { describe, expect, test } from '@jest/globals';

import type { RoleReading } from '../../src/domain/audit/role-reading.ts';
import type { Json } from '../../src/domain/json.ts';
import { account, caller, externalId, own, tampered, triage, tryOne } from './audited-role.ts';
import { attached, audit, aws, second, statement, withContents } from './hand-made.ts';

describe('another spelling gives no finding', () => {
  const [vendor] = (statement() as { Statement: readonly Record<string, Json>[] }).Statement;
  const spellings: readonly (readonly [string, Partial<RoleReading>])[] = [
    ['an account as its id', { trust: statement({ Principal: { AWS: caller } }) }],
    ['lists of one', { trust: statement({ Principal: { AWS: [caller] }, Action: ['sts:AssumeRole'] }) }],
    [
      'a value of a condition as a list',
      { trust: statement({ Condition: { StringEquals: { 'sts:ExternalId': [externalId] } } }) },
    ],
    [
      'a condition key in another case',
      { trust: statement({ Condition: { StringEquals: { 'STS:ExternalID': externalId } } }) },
    ],
    ['an action in another case', { trust: statement({ Action: 'sts:assumerole' }) }],
    ['another Sid', { trust: statement({ Sid: 'Other' }) }],
    ['a statement twice', { trust: { Version: '2012-10-17', Statement: [vendor ?? {}, vendor ?? {}] } }],
    [
      'statements in another order',
      { inlinePolicies: { triage: { ...triage, Statement: triage.Statement.toReversed() } } },
    ],
    [
      'statements that are split',
      {
        inlinePolicies: {
          triage: {
            Version: '2012-10-17',
            Statement: [
              triage.Statement[1],
              ...['s3:ListBucket', 's3:GetObject'].map((Action) => ({
                ...triage.Statement[0],
                Sid: undefined,
                Action,
              })),
            ].map((one) => JSON.parse(JSON.stringify(one)) as Json),
          },
        },
      },
    ],
    [
      'a statement that is no list',
      { attachedPolicies: withContents({ Version: own.Version, Statement: own.Statement[0] as Json }) },
    ],
    ['attached policies in another order', { attachedPolicies: attached.toReversed() }],
    ['no tag of the stack set', { tags: { team: 'security' } }],
    ['tags of AWS', { tags: { ...audit.tags, 'aws:created-by': 'x' } }],
  ];

  test.each(spellings)('%s', async (_, change) => {
    const { proof } = await tryOne({ roles: tampered(change) });
    expect(proof.findings).toEqual([]);
    expect(proof.doubts).toEqual([]);
    expect([proof.role, proof.assumable]).toEqual(['proven', 'proven']);
  });
});

describe('another role of the template', () => {
  test('is read in the same session, and named first', async () => {
    const roles = [audit, { ...second, attachedPolicies: [...second.attachedPolicies, aws('AdministratorAccess')] }];
    const { proof, openSessions } = await tryOne({ roles });
    expect(proof.findings.map(({ property }) => property)).toEqual([
      `Second-${account}:ManagedPolicyArns/AdministratorAccess`,
    ]);
    expect(openSessions).toBe(0);
  });

  test('that EC2 may assume gets an instance profile', async () => {
    const roles = [audit, { ...second, instanceProfiles: [...second.instanceProfiles, 'mine'] }];
    const { proof } = await tryOne({ roles });
    expect(proof.findings).toMatchObject([{ property: `Second-${account}:InstanceProfile/mine`, severity: 'high' }]);
  });

  test('is missing', async () => {
    const { proof } = await tryOne({ roles: [audit] });
    expect(proof.findings).toMatchObject([
      { property: `Second-${account}:Role`, reason: 'role-missing', severity: 'high', isSeenByDriftDetection: true },
    ]);
    expect(proof.record?.roleId).toBe(audit.roleId);
  });
});
