import { canonicalText } from '../../record.ts';
import { applyIamResources, findTakenResource, removeIamResources } from '../stacks/iam-resources.ts';
import { changeRole, roleConfiguration, roleFromResource } from '../stacks/role-resource.ts';
import type { DeployedRole, Stack, StackResource } from '../stacks/stack.ts';
import { AwsError } from '../../service.ts';
import { parseTemplate } from '../stacks/template.ts';
import { resolveTemplate } from '../stacks/template-values.ts';
import type { StackPlace } from '../stacks/template-values.ts';
import type { World } from '../../world.ts';

export interface StackContent {
  readonly templateBody: string;
  /** Defaults filled in. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly capabilities: readonly string[];
}

/** Creates the record of a stack without resources. The world assigns its id and name. */
export function newStack(
  world: World,
  place: { readonly accountId: string; readonly region: string; readonly stackName: string },
): Stack {
  const stackId = `arn:aws:cloudformation:${place.region}:${place.accountId}:stack/${place.stackName}/${world.newUuid()}`;
  const stack: Stack = {
    ...place,
    stackId,
    createdAt: world.clock.now(),
    status: 'CREATE_IN_PROGRESS',
    statusReason: undefined,
    updatedAt: undefined,
    templateBody: '',
    parameters: {},
    tags: {},
    capabilities: [],
    resources: [],
    outputs: {},
    events: [],
  };
  world.stacksOf(place.accountId).set(stackId, stack);
  return stack;
}

/**
 * Applies a template to a stack at once, completely or not at all. Returns the text of the failure, undefined for
 * success. A failed creation leaves the stack in ROLLBACK_COMPLETE without resources. A failed update changes nothing.
 */
export function deployStack(world: World, stack: Stack, content: StackContent, refusal?: string): string | undefined {
  const isCreation = stack.status === 'CREATE_IN_PROGRESS';
  const failure = refusal ?? changeResources(world, stack, content);
  stack.statusReason = failure;
  if (failure === undefined) {
    Object.assign(stack, content);
    world.deployments.push({
      accountId: stack.accountId,
      region: stack.region,
      stackName: stack.stackName,
      templateBody: content.templateBody,
    });
    stack.status = isCreation ? 'CREATE_COMPLETE' : 'UPDATE_COMPLETE';
    if (!isCreation) stack.updatedAt = world.clock.now();
    return undefined;
  }
  stack.status = isCreation ? 'ROLLBACK_COMPLETE' : 'UPDATE_ROLLBACK_COMPLETE';
  return failure;
}

/** Deletes a stack and what it has created, also a role that was created again by hand: CloudFormation knows its name. */
export function deleteStack(world: World, stack: Stack): void {
  const roles = world.rolesOf(stack.accountId);
  const own = new Set(stack.resources.filter(isRole).map(({ physicalId }) => physicalId));
  for (const [name, role] of roles) if (role.stackId === stack.stackId || own.has(name)) roles.delete(name);
  removeIamResources(world, stack, () => true);
  stack.status = 'DELETE_COMPLETE';
  stack.resources = [];
}

/** The roles that the stack's template defines, whether or not the account has them. */
export function expectedRoles(stack: Stack): readonly DeployedRole[] {
  return stack.resources
    .filter(isRole)
    .map((resource) => roleFromResource(resource, stack, stack.tags, stack.createdAt));
}

function changeResources(world: World, stack: Stack, content: StackContent): string | undefined {
  let resolved;
  try {
    resolved = resolveTemplate(parseTemplate(content.templateBody), content.parameters, stack);
  } catch (error) {
    if (error instanceof AwsError) return error.message;
    throw error;
  }
  const { resources, outputs } = resolved;
  const changes = resources.filter(isRole).map((resource) => planRole(world, stack, content, resource));
  const failure = changes.find((change) => 'failure' in change)?.failure;
  if (failure !== undefined) return failure;
  const taken = findTakenResource(world, stack, resources);
  if (taken !== undefined) return resourceFailure(taken, `${taken.physicalId} already exists.`);
  const roles = world.rolesOf(stack.accountId);
  const wanted = new Set(resources.filter(isRole).map(({ physicalId }) => physicalId));
  for (const [name, role] of roles) if (role.stackId === stack.stackId && !wanted.has(name)) roles.delete(name);
  for (const change of changes) if ('role' in change) roles.set(change.role.roleName, change.role);
  applyIamResources(world, stack, resources);
  stack.resources = resources;
  stack.outputs = outputs;
  return undefined;
}

type RoleChange = { readonly failure: string } | { readonly role: DeployedRole } | { readonly unchanged: true };

/**
 * CloudFormation compares the old template with the new one. It does not see a manual change to a role unless the
 * role's resource changes.
 */
function planRole(world: World, stack: Stack, content: StackContent, resource: StackResource): RoleChange {
  const present = world.rolesOf(stack.accountId).get(resource.physicalId);
  const before = stack.resources.find(({ logicalId }) => logicalId === resource.logicalId);
  if (before?.physicalId !== resource.physicalId) {
    if (present !== undefined) return { failure: alreadyExists(resource, present, stack) };
    return { role: roleFromResource(resource, stack, content.tags, world.clock.now()) };
  }
  const old = roleFromResource(before, stack, stack.tags, stack.createdAt);
  const wanted = roleFromResource(resource, stack, content.tags, present?.createDate ?? world.clock.now());
  if (canonicalText(roleConfiguration(old)) === canonicalText(roleConfiguration(wanted))) return { unchanged: true };
  if (old.path !== wanted.path) {
    const reason = `CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${resource.physicalId} and update the stack again.`;
    return { failure: resourceFailure(resource, reason) };
  }
  if (present === undefined) {
    const reason = `Resource handler returned message: "The role with name ${resource.physicalId} cannot be found. (Service: Iam, Status Code: 404, Request ID: ${world.newUuid()})" (RequestToken: ${world.newUuid()}, HandlerErrorCode: NotFound)`;
    return { failure: resourceFailure(resource, reason) };
  }
  return { role: { ...changeRole(present, old, wanted), stackId: stack.stackId } };
}

function alreadyExists(resource: StackResource, present: DeployedRole, place: StackPlace): string {
  const isForeign = present.stackId !== undefined && present.stackId !== place.stackId;
  const owner = isForeign ? ` in stack ${present.stackId ?? ''}` : '';
  return resourceFailure(resource, `${resource.physicalId} already exists${owner}.`);
}

function resourceFailure({ logicalId, type }: StackResource, reason: string): string {
  return `ResourceLogicalId:${logicalId}, ResourceType:${type}, ResourceStatusReason:${reason}`;
}

function isRole({ type }: StackResource): boolean {
  return type === 'AWS::IAM::Role';
}
