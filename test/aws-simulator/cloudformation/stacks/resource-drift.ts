import type { World } from '../../world.ts';
import { entriesOf, findCustomerPolicy } from '../../iam/iam-state.ts';
import { findDefaultDocument } from '../../iam/managed-policy.ts';
import { isObject, membersOf, textOf } from '../../record.ts';
import { difference, findDifferences } from './json-differences.ts';
import type { PropertyDifference } from './json-differences.ts';
import type { DeployedRole, Stack, StackResource } from './stack.ts';

export interface ResourceDrift {
  readonly logicalId: string;
  readonly physicalId: string;
  readonly resourceType: string;
  readonly status: 'IN_SYNC' | 'MODIFIED' | 'DELETED';
  readonly differences: readonly PropertyDifference[];
}

/**
 * Compares every resource of a stack that the simulator deploys with what the account has now, as CloudFormation's
 * detection does: only properties that the template declares count, and of attached and inline policies only those that
 * it names (coverage roadmap #936 and #2489). What a role is called is all that identifies it: one that was created again
 * by hand with the same content is IN_SYNC.
 */
export function findResourceDrifts(world: World, stack: Stack): readonly ResourceDrift[] {
  return stack.resources.flatMap((resource): readonly ResourceDrift[] => {
    const compare = comparisons[resource.type];
    if (compare === undefined) return [];
    const { logicalId, physicalId, type: resourceType } = resource;
    const differences = compare(world, stack, resource);
    const shared = { logicalId, physicalId, resourceType };
    if (differences === undefined) return [{ ...shared, status: 'DELETED', differences: [] }];
    return [{ ...shared, status: differences.length > 0 ? 'MODIFIED' : 'IN_SYNC', differences }];
  });
}

/** undefined: the account no longer has it. */
type Comparison = (world: World, stack: Stack, resource: StackResource) => readonly PropertyDifference[] | undefined;

const comparisons: Readonly<Record<string, Comparison>> = {
  'AWS::IAM::Role': (world, { accountId, tags }, { physicalId, properties }) => {
    const role = world.rolesOf(accountId).get(physicalId);
    return role && compareRole(properties, role, tags);
  },
  'AWS::IAM::ManagedPolicy': (world, _stack, { physicalId, properties }) => {
    if (findCustomerPolicy(world, physicalId) === undefined) return undefined;
    const document = findDefaultDocument(world, physicalId);
    return findDifferences('/PolicyDocument', documentOf(properties['PolicyDocument']), document);
  },
  'AWS::IAM::InstanceProfile': (world, { accountId }, { physicalId, properties }) => {
    const profile = entriesOf(world.instanceProfiles, accountId).get(physicalId);
    return profile && findDifferences('/Roles', properties['Roles'], profile.roleNames);
  },
};

function compareRole(
  declared: Readonly<Record<string, unknown>>,
  role: DeployedRole,
  stackTags: Readonly<Record<string, string>>,
): readonly PropertyDifference[] {
  const scalars = {
    Path: role.path,
    Description: role.description,
    MaxSessionDuration: String(role.maxSessionDuration),
    PermissionsBoundary: role.permissionsBoundary,
  };
  return [
    ...findDifferences(
      '/AssumeRolePolicyDocument',
      documentOf(declared['AssumeRolePolicyDocument']),
      role.assumeRolePolicyDocument,
    ),
    ...Object.entries(scalars).flatMap(([name, actual]) => {
      const expected = textOf(declared[name]);
      return expected === undefined || expected === actual ? [] : [difference(`/${name}`, expected, actual)];
    }),
    ...listOf(declared['ManagedPolicyArns']).flatMap((arn, index) =>
      role.managedPolicyArns.includes(String(arn)) ? [] : [difference(`/ManagedPolicyArns/${index}`, arn, undefined)],
    ),
    ...listOf(declared['Policies']).flatMap((entry, index) => comparePolicy(entry, `/Policies/${index}`, role)),
    ...(declared['Tags'] === undefined ? [] : compareTags(listOf(declared['Tags']), role, stackTags)),
  ];
}

function comparePolicy(entry: unknown, path: string, role: DeployedRole): readonly PropertyDifference[] {
  const { PolicyName: name, PolicyDocument: document } = membersOf(entry);
  const actual = role.inlinePolicies[textOf(name) ?? ''];
  if (actual === undefined) return [difference(path, entry, undefined)];
  return findDifferences(`${path}/PolicyDocument`, documentOf(document), actual);
}

/** Tags of the stack are on the role, too, and no difference. */
function compareTags(
  declared: readonly unknown[],
  role: DeployedRole,
  stackTags: Readonly<Record<string, string>>,
): readonly PropertyDifference[] {
  const expected = declared.map((entry) => ({
    Key: textOf(membersOf(entry)['Key']) ?? '',
    Value: textOf(membersOf(entry)['Value']) ?? '',
  }));
  const names = expected.map(({ Key }) => Key);
  const actual = Object.entries(role.tags)
    .filter(([key, value]) => names.includes(key) || stackTags[key] !== value)
    .map(([Key, Value]) => ({ Key, Value }));
  return findDifferences('/Tags', expected, actual);
}

function documentOf(value: unknown): unknown {
  if (typeof value === 'string') return JSON.parse(value) as unknown;
  return isObject(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
