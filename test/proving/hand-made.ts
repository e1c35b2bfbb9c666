import type { RoleReading } from '../../src/domain/audit/role-reading.ts';
import type { Json } from '../../src/domain/json.ts';
import { account, caller, deployed, externalId } from './audited-role.ts';

export const [audit, second] = deployed();
export const statement = (over: object = {}): Json => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${caller}:root` },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': externalId } },
      ...over,
    },
  ],
});
export const aws = (name: string): RoleReading['attachedPolicies'][number] => ({
  arn: `arn:aws:iam::aws:policy/${name}`,
  name,
  contents: undefined,
});
export const allow = (Action: string, Effect = 'Allow'): Json => ({
  Version: '2012-10-17',
  Statement: [{ Effect, Action, Resource: '*' }],
});
export const local = (name: string, document: Json): RoleReading['attachedPolicies'][number] => ({
  arn: `arn:aws:iam::${account}:policy/${name}`,
  name,
  contents: { versionId: 'v2', document },
});
export const attached = audit.attachedPolicies;
export const isOwn = ({ name }: { readonly name: string }): boolean => name.includes('-Own-');
export const withContents = (document: Json): RoleReading['attachedPolicies'] =>
  attached.map((policy) => (isOwn(policy) ? { ...policy, contents: { versionId: 'v7', document } } : policy));
