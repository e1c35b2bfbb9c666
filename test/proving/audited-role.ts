import type { ProofRequest, ProofTarget, RoleProof } from '../../src/domain/audit/role-proof.ts';
import type { RoleReading } from '../../src/domain/audit/role-reading.ts';
import type { ProvingPorts } from '../../src/proving/prove-once.ts';
import { proveRole } from '../../src/proving/prove-role.ts';
import type { RoleLimits } from '../../src/proving/prove-role.ts';
import { iamKnowledge } from '../domain/iam-knowledge.ts';
import { member, organizationOf } from '../domain/landscape.ts';
import { createPorts, createRoles } from './account-roles-double.ts';
import type { DoubleAccount } from './account-roles-double.ts';
import { deploy, stackIdOf } from './deploy.ts';

export const account = '300000000001';
export const caller = '222222222222';
export const externalId = 'Zq7-external-id-42';

export const trust = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Vendor',
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${caller}:root` },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } },
    },
  ],
};

export const triage = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Read',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:ListBucket'],
      Resource: ['arn:aws:s3:::triage', 'arn:aws:s3:::triage/*'],
    },
    { Effect: 'Deny', Action: 'kms:Decrypt', Resource: '*' },
  ],
};

export const own = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*' }],
};

const sub = (text: string): object => ({ 'Fn::Sub': text });

/** A role with everything that a template can say of one. */
export const templateBody = JSON.stringify({
  Parameters: { ExternalId: { Type: 'String', NoEcho: true } },
  Resources: {
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: 'Audit',
        Path: '/security/',
        Description: 'Reads for the audit',
        MaxSessionDuration: 3600,
        AssumeRolePolicyDocument: trust,
        ManagedPolicyArns: [
          sub('arn:${AWS::Partition}:iam::aws:policy/SecurityAudit'),
          sub('arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/Local'),
          { Ref: 'Own' },
        ],
        PermissionsBoundary: sub('arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/Boundary'),
        Policies: [{ PolicyName: 'triage', PolicyDocument: triage }],
        Tags: [{ Key: 'team', Value: 'security' }],
      },
    },
    Own: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: own } },
    Second: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: sub('Second-${AWS::AccountId}'),
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
        },
        ManagedPolicyArns: [{ Ref: 'Own' }],
      },
    },
    Profile: { Type: 'AWS::IAM::InstanceProfile', Properties: { Roles: [{ Ref: 'Second' }] } },
  },
});

export const request: ProofRequest = {
  definition: { templateBody, parameters: { ExternalId: externalId } },
  tags: { owner: 'platform' },
  partition: 'aws',
  roleName: 'Audit',
  rolePath: '/security/',
  externalId: undefined,
  callerAccountId: caller,
  facts: ['role', 'assumable'],
  iam: iamKnowledge(),
  organization: organizationOf([member(account), member(caller)]),
};

export function targetOf(id: string, changes: Partial<ProofTarget> = {}): ProofTarget {
  return { account: id, region: 'us-east-1', stackId: stackIdOf(id), recorded: undefined, operations: [], ...changes };
}

/** Both roles as CloudFormation deploys them. */
export function deployed(id = account): readonly [audit: RoleReading, second: RoleReading] {
  const parameters = { ExternalId: externalId };
  const [audit, second] = deploy({ templateBody, parameters, account: id, tags: { owner: 'platform' } });
  if (audit === undefined || second === undefined) throw new RangeError('two roles are deployed');
  return [audit, second];
}

export interface Tried {
  readonly proof: RoleProof;
  readonly lines: readonly string[];
  readonly calls: readonly { readonly externalId: string | undefined }[];
  readonly openSessions: number;
}

export async function tryOne(
  double: Partial<DoubleAccount>,
  changes: {
    readonly request?: Partial<ProofRequest>;
    readonly target?: Partial<ProofTarget>;
    readonly limits?: RoleLimits;
    readonly ports?: Partial<ProvingPorts>;
  } = {},
): Promise<Tried> {
  const roles = createRoles((id) => (id === account ? { roles: deployed(), externalId, ...double } : undefined));
  const { ports, lines } = createPorts(roles);
  const proof = await proveRole(
    { ...ports, ...changes.ports },
    { ...request, ...changes.request },
    targetOf(account, changes.target),
    changes.limits,
  );
  return { proof, lines, calls: roles.calls, openSessions: roles.openSessions() };
}

/** The audited role with a hand-made change. */
export function tampered(changes: Partial<RoleReading>): readonly RoleReading[] {
  const [audit, second] = deployed();
  return [{ ...audit, ...changes }, second];
}
