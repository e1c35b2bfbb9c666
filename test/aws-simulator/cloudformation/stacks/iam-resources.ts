import { addPolicy, addVersion, hasContent } from '../../iam/customer-policy-calls.ts';
import { addInstanceProfile } from '../../iam/instance-profile-calls.ts';
import { entriesOf, findCustomerPolicy } from '../../iam/iam-state.ts';
import { isObject, textOf } from '../../record.ts';
import type { World } from '../../world.ts';
import type { Stack, StackResource } from './stack.ts';
import { partitionOf } from './template-values.ts';

const managedPolicy = 'AWS::IAM::ManagedPolicy';
const instanceProfile = 'AWS::IAM::InstanceProfile';

/** The first resource whose name another owner has in the account. */
export function findTakenResource(
  world: World,
  stack: Stack,
  resources: readonly StackResource[],
): StackResource | undefined {
  return resources.find((resource) => {
    const present = findRecord(world, stack.accountId, resource);
    return present !== undefined && present.stackId !== stack.stackId;
  });
}

function findRecord(
  world: World,
  accountId: string,
  { type, physicalId }: StackResource,
): { readonly stackId: string | undefined } | undefined {
  if (type === managedPolicy) return findCustomerPolicy(world, physicalId);
  return type === instanceProfile ? entriesOf(world.instanceProfiles, accountId).get(physicalId) : undefined;
}

/**
 * Gives the account the managed policies and instance profiles of a stack, and takes away those that the stack no longer
 * has. A policy whose content the template changes gets another version; the roles that it names have it attached.
 */
export function applyIamResources(world: World, stack: Stack, resources: readonly StackResource[]): void {
  const wanted = new Set(resources.map(({ physicalId }) => physicalId));
  removeIamResources(world, stack, (physicalId) => !wanted.has(physicalId));
  for (const resource of resources) {
    if (resource.type === managedPolicy) applyPolicy(world, stack, resource);
    if (resource.type === instanceProfile) applyProfile(world, stack, resource);
  }
}

export function removeIamResources(world: World, stack: Stack, isOver: (physicalId: string) => boolean): void {
  const { accountId, stackId } = stack;
  const policies = entriesOf(world.customerPolicies, accountId);
  const profiles = entriesOf(world.instanceProfiles, accountId);
  for (const [arn, policy] of policies) if (policy.stackId === stackId && isOver(arn)) policies.delete(arn);
  for (const [name, profile] of profiles) if (profile.stackId === stackId && isOver(name)) profiles.delete(name);
}

function applyPolicy(world: World, stack: Stack, { physicalId: arn, properties }: StackResource): void {
  const document = documentOf(properties['PolicyDocument']);
  const path = textOf(properties['Path']) ?? '/';
  const policyName = arn.slice(arn.lastIndexOf('/') + 1);
  const now = world.clock.now();
  const present = findCustomerPolicy(world, arn);
  if (present === undefined) {
    const { accountId, region, stackId, tags } = stack;
    const description = textOf(properties['Description']);
    const partition = partitionOf(region);
    addPolicy(world, { accountId, policyName, path, description, document, tags, stackId, partition }, now);
  } else if (!hasContent(present, document)) {
    present.versions = present.versions.slice(-4);
    present.defaultVersionId = addVersion(present, document, now);
  }
  for (const name of listOf(properties['Roles'])) {
    const role = world.rolesOf(stack.accountId).get(String(name));
    if (role?.managedPolicyArns.includes(arn) === false) role.managedPolicyArns = [...role.managedPolicyArns, arn];
  }
}

function applyProfile(world: World, stack: Stack, { physicalId, properties }: StackResource): void {
  const roleNames = listOf(properties['Roles']).map(String);
  const present = entriesOf(world.instanceProfiles, stack.accountId).get(physicalId);
  if (present !== undefined) {
    present.roleNames = roleNames;
    return;
  }
  const { accountId, region, stackId } = stack;
  const path = textOf(properties['Path']) ?? '/';
  const partition = partitionOf(region);
  const profile = { accountId, instanceProfileName: physicalId, path, roleNames, stackId, partition };
  addInstanceProfile(world, profile, world.clock.now());
}

function documentOf(value: unknown): object {
  if (typeof value === 'string') return documentOf(JSON.parse(value) as unknown);
  return isObject(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
