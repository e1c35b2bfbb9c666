import { uniqueId } from '../../iam/identities.ts';
import { canonicalText, isObject, membersOf, textOf } from '../../record.ts';
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
  const description = textOf(properties['Description']);
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
    ...(description === undefined ? {} : { description }),
    ...(boundary === undefined ? {} : { permissionsBoundary: boundary }),
    tags: { ...stackTags, ...tagsOf(properties['Tags']) },
    stackId: place.stackId,
  };
}

/** The properties of a role that an update compares. */
export function roleConfiguration(role: DeployedRole): Readonly<Record<string, unknown>> {
  return {
    RoleName: role.roleName,
    Path: role.path,
    Description: role.description ?? '',
    AssumeRolePolicyDocument: role.assumeRolePolicyDocument,
    MaxSessionDuration: role.maxSessionDuration,
    ManagedPolicyArns: [...role.managedPolicyArns].sort(),
    Policies: role.inlinePolicies,
    PermissionsBoundary: role.permissionsBoundary ?? '',
    Tags: role.tags,
  };
}

/**
 * The role after an update. CloudFormation changes what differs between the old and the new template: policies and tags
 * that were added by hand stay, and so does every property that the template leaves as it was.
 */
export function changeRole(present: DeployedRole, old: DeployedRole, wanted: DeployedRole): DeployedRole {
  const changed = <T>(one: T, other: T, actual: T): T => (canonicalText(one) === canonicalText(other) ? actual : other);
  const boundary = changed(old.permissionsBoundary, wanted.permissionsBoundary, present.permissionsBoundary);
  const description = changed(old.description, wanted.description, present.description);
  const isOld = (arn: string): boolean => old.managedPolicyArns.includes(arn);
  const { roleName, path, arn, roleId, createDate } = present;
  return {
    ...{ roleName, path, arn, roleId, createDate },
    ...(boundary === undefined ? {} : { permissionsBoundary: boundary }),
    ...(description === undefined ? {} : { description }),
    assumeRolePolicyDocument: changed(
      old.assumeRolePolicyDocument,
      wanted.assumeRolePolicyDocument,
      present.assumeRolePolicyDocument,
    ),
    maxSessionDuration: changed(old.maxSessionDuration, wanted.maxSessionDuration, present.maxSessionDuration),
    managedPolicyArns: [
      ...wanted.managedPolicyArns.filter((arn) => !isOld(arn) || present.managedPolicyArns.includes(arn)),
      ...present.managedPolicyArns.filter((arn) => !isOld(arn) && !wanted.managedPolicyArns.includes(arn)),
    ],
    inlinePolicies: changeEntries(present.inlinePolicies, old.inlinePolicies, wanted.inlinePolicies),
    tags: changeEntries(present.tags, old.tags, wanted.tags),
  };
}

function changeEntries<T>(
  present: Readonly<Record<string, T>>,
  old: Readonly<Record<string, T>>,
  wanted: Readonly<Record<string, T>>,
): Record<string, T> {
  const isSame = (name: string): boolean => canonicalText(old[name]) === canonicalText(wanted[name]);
  const kept = Object.entries(present).filter(([name]) => isSame(name));
  const written = Object.entries(wanted).filter(([name]) => !isSame(name));
  return Object.fromEntries([...kept, ...written]);
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
