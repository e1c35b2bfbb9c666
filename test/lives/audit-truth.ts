import { instanceKey } from '../aws-simulator/cloudformation/stacks/stack-set.ts';
import type { StackInstance, StackSet } from '../aws-simulator/cloudformation/stacks/stack-set.ts';
import { findStack } from '../aws-simulator/cloudformation/operations/instance-deployment.ts';
import { findResourceDrifts } from '../aws-simulator/cloudformation/stacks/resource-drift.ts';
import { roleFromResource } from '../aws-simulator/cloudformation/stacks/role-resource.ts';
import type { DeployedRole, Stack } from '../aws-simulator/cloudformation/stacks/stack.ts';
import { parseTemplate } from '../aws-simulator/cloudformation/stacks/template.ts';
import { resolveTemplate } from '../aws-simulator/cloudformation/stacks/template-values.ts';
import { entriesOf } from '../aws-simulator/iam/iam-state.ts';
import { canonicalText, membersOf, textOf } from '../aws-simulator/record.ts';
import type { World } from '../aws-simulator/world.ts';
import type { Life } from '../in-memory/life.ts';
import { isEqual, isTargeted } from './run-facts.ts';

/** What is so in one account, whatever a run says. */
export interface AccountTruth {
  /** Every Region that is asked for has an instance of the present version, and so has its stack. */
  readonly isCovered: boolean;
  readonly hasInstance: boolean;
  /** Some stack is not as it was deployed, as far as CloudFormation's detection sees that. */
  readonly isDrifted: boolean;
  /** The same, when a detection last looked; undefined: none has. */
  readonly wasDrifted: boolean | undefined;
  /** Properties in which the role is not what the stack set defines, as findings name them. */
  readonly wrong: readonly string[];
  /** The role lets the run in with its external id, and only so. */
  readonly isAssumable: boolean;
  readonly roles: readonly Pick<DeployedRole, 'roleId' | 'createDate'>[];
}

/** Of every account that is targeted and not suspended, by id. */
export type Truth = ReadonlyMap<string, AccountTruth>;

export function readTruth(life: Life): Truth {
  const { world } = life;
  const stackSet = life.stackSet;
  const active = [...world.organization.accounts.values()].filter(
    ({ id, state }) => state === 'ACTIVE' && isTargeted(life, id),
  );
  return new Map(active.map(({ id }) => [id, readAccount(life, stackSet, id)]));
}

function readAccount(life: Life, stackSet: StackSet, accountId: string): AccountTruth {
  const { world, request } = life;
  const { regions } = request.targets;
  const own = [...stackSet.instances.values()].filter((instance) => instance.accountId === accountId);
  const asked = own.filter(({ region }) => regions.includes(region));
  const stacks = asked.map((instance) => findStack(world, instance)).filter((stack) => stack !== undefined);
  const checked = asked.filter(({ driftFinding }) => driftFinding !== undefined);
  const expected = listExpected(world, stackSet, accountId, regions);
  const present = expected.map(({ roleName, path }) => findAt(world, accountId, roleName, path));
  return {
    isCovered: regions.every((region) => {
      const instance = stackSet.instances.get(instanceKey(accountId, region));
      return instance !== undefined && isCurrent(world, stackSet, instance);
    }),
    hasInstance: own.length > 0,
    isDrifted: stacks.some((stack) => isDrifted(world, stack)),
    wasDrifted: checked.length === 0 ? undefined : checked.some(({ driftStatus }) => driftStatus === 'DRIFTED'),
    wrong: expected.flatMap((role, index) => listWrong(world, accountId, role, present[index])),
    isAssumable: expected.every((role, index) => isAssumable(life, accountId, role, present[index])),
    roles: present.flatMap((role) =>
      role === undefined ? [] : [{ roleId: role.roleId, createDate: role.createDate }],
    ),
  };
}

function isCurrent(world: World, { definition }: StackSet, instance: StackInstance): boolean {
  const stack = findStack(world, instance);
  const parameters = { ...definition.parameters, ...instance.parameterOverrides };
  return (
    instance.status === 'CURRENT' &&
    stack?.templateBody === definition.templateBody &&
    isEqual(stack.parameters, parameters)
  );
}

function isDrifted(world: World, stack: Stack): boolean {
  return findResourceDrifts(world, stack).some(({ status }) => status !== 'IN_SYNC');
}

/** As the stack set defines them, where each stack is or would be. */
function listExpected(
  world: World,
  { definition, instances, name }: StackSet,
  accountId: string,
  regions: readonly string[],
): readonly DeployedRole[] {
  const { templateBody, parameters, tags } = definition;
  const template = parseTemplate(templateBody);
  const roles = regions.flatMap((region) => {
    const instance = instances.get(instanceKey(accountId, region));
    const stack = instance === undefined ? undefined : findStack(world, instance);
    const place = stack ?? { accountId, region, stackId: '', stackName: `StackSet-${name}-none` };
    const values = { ...parameters, ...instance?.parameterOverrides };
    return resolveTemplate(template, values, place)
      .resources.filter(({ type }) => type === 'AWS::IAM::Role')
      .map((resource) => roleFromResource(resource, place, tags, world.clock.now()));
  });
  return [...new Map(roles.map((role) => [role.roleName, role])).values()];
}

/** A role of the name under another path is another role: its ARN is. */
function findAt(world: World, accountId: string, roleName: string, path: string): DeployedRole | undefined {
  const role = world.rolesOf(accountId).get(roleName);
  return role?.path === path ? role : undefined;
}

function listWrong(
  world: World,
  accountId: string,
  expected: DeployedRole,
  present: DeployedRole | undefined,
): readonly string[] {
  if (present === undefined) return ['Role'];
  const isOther = (one: unknown, other: unknown): boolean => canonicalText(one ?? '') !== canonicalText(other ?? '');
  const properties = {
    AssumeRolePolicyDocument: isOther(expected.assumeRolePolicyDocument, present.assumeRolePolicyDocument),
    MaxSessionDuration: isOther(expected.maxSessionDuration, present.maxSessionDuration),
    Description: isOther(expected.description, present.description),
    PermissionsBoundary: isOther(expected.permissionsBoundary, present.permissionsBoundary),
  };
  const arns = new Set([...expected.managedPolicyArns, ...present.managedPolicyArns]);
  const inline = new Set([...Object.keys(expected.inlinePolicies), ...Object.keys(present.inlinePolicies)]);
  const profiles = [...entriesOf(world.instanceProfiles, accountId).values()];
  return [
    ...Object.entries(properties).flatMap(([property, isWrong]) => (isWrong ? [property] : [])),
    ...[...arns]
      .filter((arn) => expected.managedPolicyArns.includes(arn) !== present.managedPolicyArns.includes(arn))
      .map((arn) => `ManagedPolicyArns/${arn.slice(arn.lastIndexOf('/') + 1)}`),
    ...[...inline]
      .filter((name) => isOther(expected.inlinePolicies[name], present.inlinePolicies[name]))
      .map((name) => `Policies/${name}`),
    // One of the stack set that is missing is not missed: AWS gives it to new resources alone.
    ...Object.keys(present.tags)
      .filter((key) => present.tags[key] !== expected.tags[key])
      .map((key) => `Tags/${key}`),
    ...profiles
      .filter(({ stackId, roleNames }) => stackId === undefined && roleNames.includes(present.roleName))
      .map(({ instanceProfileName }) => `InstanceProfile/${instanceProfileName}`),
  ];
}

function isAssumable(
  { world, aws }: Life,
  accountId: string,
  expected: DeployedRole,
  present: DeployedRole | undefined,
): boolean {
  const denials = world.serviceControlPolicies.get(aws.callerAccountId) ?? [];
  const isDenied = denials.some(({ resources }) => resources?.some((arn) => arn.includes(accountId)) === true);
  if (present === undefined || isDenied) return false;
  return idOf(present) !== undefined && idOf(present) === idOf(expected);
}

/** The external id that its trust policy asks for; undefined: none. */
function idOf({ assumeRolePolicyDocument }: DeployedRole): string | undefined {
  const [statement] = [membersOf(assumeRolePolicyDocument)['Statement']].flat();
  const equals = membersOf(membersOf(membersOf(statement)['Condition'])['StringEquals']);
  return textOf(equals['sts:ExternalId']);
}
