import type { FaultAction } from '../../faults/fault.ts';
import { renderNamedReason } from '../../faults/fault-reason.ts';
import type { OperationWork } from './operation-run.ts';
import type { StackInstance, StackSet } from '../stacks/stack-set.ts';
import type { Stack } from '../stacks/stack.ts';
import { deleteStack, deployStack, newStack } from './stack-deployment.ts';
import { parseTemplate } from '../stacks/template.ts';
import { resolveTemplate } from '../stacks/template-values.ts';
import type { World } from '../../world.ts';

/** Updates one account's stack to the set's present definition. Returns the reason of a failure. */
export function deployInstance(
  world: World,
  stackSet: StackSet,
  instance: StackInstance,
  action: FaultAction,
): string | undefined {
  const failure = changeStack(world, stackSet, instance, action);
  instance.status = failure === undefined ? 'CURRENT' : 'OUTDATED';
  instance.detailedStatus = failure === undefined ? 'SUCCEEDED' : 'FAILED';
  instance.statusReason = failure;
  return failure;
}

/** Deletes one account's stack, or only detaches it from the set. A failure leaves the instance INOPERABLE. */
export function removeInstance(
  world: World,
  stackSet: StackSet,
  instance: StackInstance,
  isRetained: boolean,
): string | undefined {
  const refusal = world.takeRefusal(instance.accountId, 'DELETE', () => placeOf(stackSet, instance));
  const stack = findStack(world, instance);
  if (refusal !== undefined) {
    instance.status = 'INOPERABLE';
    instance.detailedStatus = 'INOPERABLE';
    instance.statusReason = refusal.text;
    if (stack !== undefined) stack.status = 'DELETE_FAILED';
    return refusal.text;
  }
  if (stack !== undefined && !isRetained) deleteStack(world, stack);
  stackSet.instances.delete(`${instance.accountId}/${instance.region}`);
  return undefined;
}

export function findStack(world: World, { accountId, stackId }: StackInstance): Stack | undefined {
  return stackId === undefined ? undefined : world.stacksOf(accountId).get(stackId);
}

/** Every kind of operation skips suspended and closed accounts. */
export function skipSuspended(world: World): OperationWork['skip'] {
  return (instance, operation) => {
    const state = world.organization.accounts.get(instance.accountId)?.state ?? 'ACTIVE';
    if (state === 'ACTIVE' || state === 'PENDING_ACTIVATION') return undefined;
    if (operation.action !== 'DETECT_DRIFT') {
      instance.status = 'OUTDATED';
      instance.detailedStatus = 'SKIPPED_SUSPENDED_ACCOUNT';
      instance.statusReason = 'ACCOUNT_SUSPENDED';
    }
    return 'ACCOUNT_SUSPENDED';
  };
}

function changeStack(
  world: World,
  stackSet: StackSet,
  instance: StackInstance,
  action: FaultAction,
): string | undefined {
  if (stackSet.permissionModel === 'SERVICE_MANAGED' && !world.organization.accounts.has(instance.accountId)) {
    return renderNamedReason('execution-role-missing', {
      ...placeOf(stackSet, instance),
      accountId: instance.accountId,
    }).text;
  }
  const refusal = world.takeRefusal(instance.accountId, action, () => placeOf(stackSet, instance));
  if (refusal !== undefined && !refusal.isInsideStack) return refusal.text;
  const present = findStack(world, instance);
  const isRefused = present?.status === 'ROLLBACK_COMPLETE' && !world.options.isRollbackCompleteRepaired;
  if (present !== undefined && (isRefused || present.isStuck === true)) return renderStuck(present);
  const stack = stackToUpdate(world, stackSet, instance, present);
  const { templateBody, parameters, tags, capabilities } = stackSet.definition;
  const content = { templateBody, parameters: { ...parameters, ...instance.parameterOverrides }, tags, capabilities };
  return deployStack(world, stack, content, refusal?.text);
}

/** AWS's text for a stack whose status allows no update. */
export function renderStuck({ stackId, status }: Stack): string {
  return `Stack:${stackId} is in ${status} state and can not be updated.`;
}

/**
 * The stack to update. A new one when there is none, when it was deleted, or when its first creation was rolled back.
 */
function stackToUpdate(world: World, stackSet: StackSet, instance: StackInstance, present: Stack | undefined): Stack {
  if (present !== undefined && present.status !== 'ROLLBACK_COMPLETE' && present.status !== 'DELETE_COMPLETE') {
    return present;
  }
  if (present !== undefined) world.stacksOf(instance.accountId).delete(present.stackId);
  const { accountId, region } = instance;
  const stack = newStack(world, { accountId, region, stackName: `StackSet-${stackSet.name}-${world.newUuid()}` });
  instance.stackId = stack.stackId;
  return stack;
}

function placeOf(stackSet: StackSet, instance: StackInstance): { roleName: string; stackId: string; region: string } {
  const { accountId, region } = instance;
  const stackId = instance.stackId ?? `arn:aws:cloudformation:${region}:${accountId}:stack/StackSet-${stackSet.name}`;
  const { templateBody, parameters } = stackSet.definition;
  const place = { accountId, region, stackId, stackName: `StackSet-${stackSet.name}` };
  const { resources } = resolveTemplate(parseTemplate(templateBody), parameters, place);
  const role = resources.find(({ type }) => type === 'AWS::IAM::Role');
  return { roleName: role?.physicalId ?? stackSet.name, stackId, region };
}
