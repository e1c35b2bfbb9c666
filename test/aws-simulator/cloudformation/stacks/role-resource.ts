import { uniqueId } from '../../iam/identities.ts';
import { isObject, membersOf, textOf } from '../../record.ts';
import type { DeployedRole, StackResource } from './stack.ts';
import { partitionOf } from './template-values.ts';
import type { StackPlace } from './template-values.ts';

/**
 * The role that this AWS::IAM::Role creates in an account. It also gets the stack's tags; its own tags override them.
 */
export function roleFromResource(
  resource: StackResource,
  place: StackPlace,
  stackTags: Readonly<Record<string, string>>,
  createDate: Date,
): DeployedRole {
  const { properties, physicalId: roleName } = resource;
  const path = textOf(properties['Path']) ?? '/';
  const arn = `arn:${partitionOf(place.region)}:iam::${place.accountId}:role${path}${roleName}`;
  const boundary = textOf(properties['PermissionsBoundary']);
  return {
    roleName,
    path,
    arn,
    roleId: uniqueId('AROA', `${arn} ${createDate.toISOString()}`),
    createDate,
    assumeRolePolicyDocument: documentOf(properties['AssumeRolePolicyDocument']),
    maxSessionDuration: Number(properties['MaxSessionDuration'] ?? 3600),
    managedPolicyArns: entriesOf(properties['ManagedPolicyArns']).map(String),
    inlinePolicies: Object.fromEntries(
      entriesOf(properties['Policies']).map((entry) => {
        const policy = membersOf(entry);
        return [textOf(policy['PolicyName']) ?? '', documentOf(policy['PolicyDocument'])];
      }),
    ),
    ...(boundary === undefined ? {} : { permissionsBoundary: boundary }),
    tags: { ...stackTags, ...tagsOf(properties['Tags']) },
    stackId: place.stackId,
  };
}

/** The properties of a role that an update and a drift detection compare. */
export function roleConfiguration(role: DeployedRole): Readonly<Record<string, unknown>> {
  return {
    RoleName: role.roleName,
    Path: role.path,
    AssumeRolePolicyDocument: role.assumeRolePolicyDocument,
    MaxSessionDuration: role.maxSessionDuration,
    ManagedPolicyArns: [...role.managedPolicyArns].sort(),
    Policies: role.inlinePolicies,
    PermissionsBoundary: role.permissionsBoundary ?? '',
    Tags: role.tags,
  };
}

function documentOf(value: unknown): object {
  if (typeof value === 'string') return documentOf(JSON.parse(value) as unknown);
  return isObject(value) ? value : {};
}

function tagsOf(value: unknown): Record<string, string> {
  return Object.fromEntries(
    entriesOf(value).map((entry) => {
      const tag = membersOf(entry);
      return [textOf(tag['Key']) ?? '', textOf(tag['Value']) ?? ''];
    }),
  );
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
