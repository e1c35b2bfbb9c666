import { describe, expect, test } from '@jest/globals';

import type { RoleReading } from '../../src/domain/audit/role-reading.ts';
import { account, caller, externalId, tampered, triage, tryOne } from './audited-role.ts';
import { allow, attached, audit, aws, isOwn, local, statement, withContents } from './hand-made.ts';

interface Row {
  readonly name: string;
  readonly change: Partial<RoleReading>;
  readonly property: string | RegExp;
  readonly severity: string;
  readonly reason?: string;
  readonly what?: string;
  readonly gains?: readonly RegExp[];
  readonly isSeen: boolean;
  readonly command?: string | RegExp;
}

const rows: readonly Row[] = [
  {
    name: 'trust that lets in another account',
    change: {
      trust: statement({ Principal: { AWS: [`arn:aws:iam::${caller}:root`, 'arn:aws:iam::999999999999:root'] } }),
    },
    property: 'AssumeRolePolicyDocument',
    severity: 'critical',
    what: 'The trust policy lets in more than the template does.',
    gains: [/outside the organization: arn:aws:iam::999999999999:root/],
    isSeen: true,
    command:
      /^aws iam update-assume-role-policy --role-name Audit --policy-document '\{.*"Sid":"Vendor".*'"\$EXTERNAL_ID"'/,
  },
  {
    name: 'an external id that is not asked for any more',
    change: { trust: statement({ Condition: {} }) },
    property: 'AssumeRolePolicyDocument',
    severity: 'critical',
    what: 'The trust policy does not ask for the external id any more.',
    gains: [/without an external id/],
    isSeen: true,
  },
  {
    name: 'another external id',
    change: { trust: statement({ Condition: { StringEquals: { 'sts:ExternalId': 'another-external-id' } } }) },
    property: 'AssumeRolePolicyDocument',
    severity: 'high',
    what: 'The trust policy asks for another external id.',
    isSeen: true,
  },
  {
    name: 'a trusted principal that was deleted',
    change: { trust: statement({ Principal: { AWS: 'AROAEXAMPLEID0000001' } }) },
    property: 'AssumeRolePolicyDocument',
    severity: 'high',
    what: 'The trust policy names AROAEXAMPLEID0000001: IAM writes such an id where a principal was deleted, also when another one has its name by now.',
    isSeen: true,
  },
  {
    name: 'trust that lets in less',
    change: {
      trust: statement({ Condition: { StringEquals: { 'sts:ExternalId': externalId, 'aws:PrincipalTag/a': 'b' } } }),
    },
    property: 'AssumeRolePolicyDocument',
    severity: 'medium',
    what: 'The trust policy lets in less than the template does.',
    gains: [],
    isSeen: true,
  },
  {
    name: 'an AWS managed policy that is attached',
    change: { attachedPolicies: [...attached, aws('AdministratorAccess')] },
    property: 'ManagedPolicyArns/AdministratorAccess',
    severity: 'critical',
    reason: 'policy-attached',
    what: 'The policy AdministratorAccess is attached by hand.',
    gains: [/can do nearly everything/],
    isSeen: false,
    command: 'aws iam detach-role-policy --role-name Audit --policy-arn arn:aws:iam::aws:policy/AdministratorAccess',
  },
  {
    name: 'a policy of the account that is attached',
    change: { attachedPolicies: [...attached, local('Extra', allow('iam:PutRolePolicy'))] },
    property: 'ManagedPolicyArns/Extra',
    severity: 'critical',
    reason: 'policy-attached',
    gains: [/iam:PutRolePolicy/],
    isSeen: false,
    command: `aws iam detach-role-policy --role-name Audit --policy-arn arn:aws:iam::${account}:policy/Extra`,
  },
  {
    name: 'a policy whose contents are not known',
    change: { attachedPolicies: [...attached, aws('NotKnownHere')] },
    property: 'ManagedPolicyArns/NotKnownHere',
    severity: 'high',
    reason: 'policy-attached',
    gains: [/not known here/],
    isSeen: false,
  },
  {
    name: 'a policy that is detached',
    change: { attachedPolicies: attached.filter(({ name }) => name !== 'SecurityAudit') },
    property: 'ManagedPolicyArns/SecurityAudit',
    severity: 'medium',
    what: 'The policy SecurityAudit is detached.',
    gains: [],
    isSeen: true,
    command: 'aws iam attach-role-policy --role-name Audit --policy-arn arn:aws:iam::aws:policy/SecurityAudit',
  },
  {
    name: 'the template’s own policy that is detached',
    change: { attachedPolicies: attached.filter((policy) => !isOwn(policy)) },
    property: 'ManagedPolicyArns/Own',
    severity: 'medium',
    isSeen: true,
    command: /describe-stack-resource --stack-name 'StackSet-audit-300000000001-1f2e3d4c' --logical-resource-id Own/,
  },
  {
    name: 'another version of the template’s own policy',
    change: { attachedPolicies: withContents(allow('ec2:*')) },
    property: 'ManagedPolicyArns/Own',
    severity: 'critical',
    isSeen: true,
    command: /^aws iam create-policy-version --policy-arn arn:aws:iam::300000000001:policy\/.* --set-as-default/,
  },
  {
    name: 'an inline policy that is added',
    change: { inlinePolicies: { ...audit.inlinePolicies, hidden: allow('s3:PutObjectTagging') } },
    property: 'Policies/hidden',
    severity: 'medium',
    reason: 'policy-attached',
    what: 'The inline policy hidden is added by hand.',
    gains: [/^may call s3:PutObjectTagging$/],
    isSeen: true,
    command: 'aws iam delete-role-policy --role-name Audit --policy-name hidden',
  },
  {
    name: 'an inline policy that allows more',
    change: {
      inlinePolicies: {
        triage: {
          ...triage,
          Statement: [...triage.Statement, { Effect: 'Allow', Action: 's3:PutBucketPolicy', Resource: '*' }],
        },
      },
    },
    property: 'Policies/triage',
    severity: 'high',
    reason: 'role-differs',
    gains: [/s3:PutBucketPolicy/],
    isSeen: true,
    command:
      /^aws iam put-role-policy --role-name Audit --policy-name triage --policy-document '\{"Version":"2012-10-17","Statement":\[\{"Sid":"Read"/,
  },
  {
    name: 'an inline policy that denies less',
    change: { inlinePolicies: { triage: { ...triage, Statement: triage.Statement.slice(0, 1) } } },
    property: 'Policies/triage',
    severity: 'medium',
    isSeen: true,
  },
  {
    name: 'an inline policy that is deleted',
    change: { inlinePolicies: {} },
    property: 'Policies/triage',
    severity: 'medium',
    what: 'The inline policy triage is deleted.',
    isSeen: true,
  },
  {
    name: 'a boundary that is removed',
    change: { permissionsBoundary: undefined },
    property: 'PermissionsBoundary',
    severity: 'critical',
    gains: [/loses its boundary/],
    isSeen: true,
    command: `aws iam put-role-permissions-boundary --role-name Audit --permissions-boundary arn:aws:iam::${account}:policy/Boundary`,
  },
  {
    name: 'another boundary',
    change: { permissionsBoundary: `arn:aws:iam::${account}:policy/Wider` },
    property: 'PermissionsBoundary',
    severity: 'critical',
    isSeen: true,
  },
  {
    name: 'longer sessions',
    change: { maxSessionDurationSeconds: 43_200 },
    property: 'MaxSessionDuration',
    severity: 'medium',
    what: 'Sessions of the role last up to 43200 s and not 3600 s.',
    isSeen: true,
    command: `aws iam update-role --role-name Audit --description 'Reads for the audit' --max-session-duration 3600`,
  },
  { name: 'another path', change: { path: '/' }, property: 'Path', severity: 'medium', isSeen: true },
  {
    name: 'another description',
    change: { description: undefined },
    property: 'Description',
    severity: 'low',
    isSeen: true,
  },
  {
    name: 'a tag that is changed',
    change: { tags: { ...audit.tags, team: 'it’s mine' } },
    property: 'Tags/team',
    severity: 'low',
    isSeen: true,
    command: `aws iam tag-role --role-name Audit --tags '[{"Key":"team","Value":"security"}]'`,
  },
  {
    name: 'a tag that is set',
    change: { tags: { ...audit.tags, 'cost center': '1' } },
    property: 'Tags/cost_center',
    severity: 'low',
    isSeen: true,
    command: `aws iam untag-role --role-name Audit --tag-keys 'cost center'`,
  },
  {
    name: 'an instance profile',
    change: { instanceProfiles: ['mine'] },
    property: 'InstanceProfile/mine',
    severity: 'medium',
    isSeen: false,
    command: 'aws iam remove-role-from-instance-profile --instance-profile-name mine --role-name Audit',
  },
];

describe('a hand-made change is found and named', () => {
  test.each(rows)('$name', async ({ change, property, severity, reason, what, gains, isSeen, command }) => {
    const { proof } = await tryOne({ roles: tampered(change) });
    expect(proof.findings).toHaveLength(1);
    const [finding] = proof.findings;
    expect(finding).toMatchObject({ fact: 'role', account, region: '', severity, isSeenByDriftDetection: isSeen });
    expect(finding?.property).toMatch(typeof property === 'string' ? new RegExp(`^${property}$`) : property);
    expect(finding?.reason).toBe(reason ?? 'role-differs');
    if (what !== undefined) expect(finding?.what).toBe(what);
    expect(finding?.gains).toHaveLength(gains?.length ?? finding?.gains.length ?? 0);
    for (const [index, gain] of (gains ?? []).entries()) expect(finding?.gains[index]).toMatch(gain);
    const { remedy } = finding ?? {};
    const first = remedy?.kind === 'commands' ? remedy.commands[0] : '';
    if (typeof command === 'string') expect(first).toBe(command);
    if (command instanceof RegExp) expect(first).toMatch(command);
    expect(finding?.property).not.toMatch(/\s/);
    const text = JSON.stringify(proof);
    expect(text).not.toContain(externalId);
    expect(text).not.toContain('another-external-id');
    expect(text).not.toContain('${AWS::');
    expect(proof.role).toBe('violated');
  });
});

test('all of them at once are found, each once', async () => {
  const merged = Object.assign({}, ...rows.slice(5, 12).map(({ change }) => change)) as Partial<RoleReading>;
  const { proof } = await tryOne({
    roles: tampered({
      ...merged,
      permissionsBoundary: undefined,
      tags: {},
      path: '/',
      trust: statement({ Condition: {} }),
    }),
  });
  const properties = proof.findings.map(({ property }) => property);
  expect(new Set(properties).size).toBe(properties.length);
  expect(properties).toEqual(
    expect.arrayContaining(['AssumeRolePolicyDocument', 'PermissionsBoundary', 'Tags/team', 'Path', 'Policies/hidden']),
  );
});

test('what a policy allows only because the boundary went as well is said of both', async () => {
  const boundaryContents = { versionId: 'v1', document: allow('s3:*') };
  const roles = tampered({
    permissionsBoundary: undefined,
    attachedPolicies: [...attached, local('Extra', allow('iam:*'))],
    boundaryContents,
  });
  const { proof } = await tryOne({ roles });
  const gains = Object.fromEntries(proof.findings.map((finding) => [finding.property, finding.gains.join('; ')]));
  expect(gains['PermissionsBoundary']).toContain('loses its boundary');
  expect(gains['ManagedPolicyArns/Extra']).toContain('iam:');
});

test('the fingerprint is that of what is there', async () => {
  const print = async (change: Partial<RoleReading>): Promise<string | undefined> =>
    (await tryOne({ roles: tampered(change) })).proof.findings[0]?.fingerprint;
  const first = await print({ inlinePolicies: { triage: allow('s3:*') } });
  expect(await print({ inlinePolicies: { triage: allow('s3:*') } })).toBe(first);
  expect(await print({ inlinePolicies: { triage: allow('ec2:*') } })).not.toBe(first);
});

test('contents of an AWS managed policy that was attached are read, once', async () => {
  const asked: (readonly string[])[] = [];
  const managedPolicies = {
    read: (arns: readonly string[]) => {
      asked.push(arns);
      const contents = { versionId: 'v1', document: allow('iam:*'), from: 'aws' as const, extract: undefined };
      return Promise.resolve(new Map(arns.map((arn) => [arn, contents])));
    },
  };
  const roles = tampered({ attachedPolicies: [...attached, aws('NotKnownHere')] });
  const { proof } = await tryOne({ roles }, { ports: { managedPolicies } });
  expect(proof.findings).toMatchObject([{ property: 'ManagedPolicyArns/NotKnownHere', severity: 'critical' }]);
  expect(asked).toEqual([['arn:aws:iam::aws:policy/NotKnownHere']]);
});

test('an external id that stands elsewhere in the role is not shown', async () => {
  const roles = tampered({ description: `for ${externalId}`, tags: { ...audit.tags, id: externalId } });
  const { proof } = await tryOne({ roles });
  expect(proof.findings.map(({ property }) => property)).toEqual(['Description', 'Tags/id']);
  expect(JSON.stringify(proof)).not.toContain(externalId);
  expect(proof.findings[0]?.actual).toBe('for (external id)');
});
