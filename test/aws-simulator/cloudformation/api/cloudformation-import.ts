import { requireOperableStackSet } from './cloudformation-caller.ts';
import { skipSuspended } from '../operations/instance-deployment.ts';
import { findRepeated, requireIdle, submitOperation } from '../operations/operation-queue.ts';
import { parseIdentity, parsePreferences } from './operation-request.ts';
import type { OperationWork } from '../operations/operation-run.ts';
import { addInstance, markPending } from '../operations/operation-work.ts';
import { findText, findTextList } from '../../wire/request-members.ts';
import { AwsError } from '../../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../../service.ts';
import { validationError } from '../stacks/stack-set.ts';
import type { StackSet } from '../stacks/stack-set.ts';
import type { Stack } from '../stacks/stack.ts';
import { parseTemplate } from '../stacks/template.ts';
import type { World } from '../../world.ts';

const maxInlineStackIds = 10;

/** Turns existing stacks of accounts into instances of the set, without changing them. */
export function importStacksToStackSet(world: World, request: ServiceRequest): ServiceAnswer {
  const { input } = request;
  const stackSet = requireOperableStackSet(world, request);
  const identity = parseIdentity(world, request);
  const repeated = findRepeated(stackSet, identity.id, identity.fingerprint);
  if (repeated !== undefined) return { OperationId: repeated.id };
  const preferences = parsePreferences(input);
  const units = findTextList(input, 'OrganizationalUnitIds') ?? [];
  const imported = stackIdsOf(world, input).map((id) => requireImportable(world, stackSet, id, units));
  requireIdle(stackSet);
  const work = importWork(world, stackSet, imported);
  submitOperation(world, stackSet, { ...identity, action: 'CREATE', origin: 'request', preferences, work });
  return { OperationId: identity.id };
}

interface Importable {
  readonly stack: Stack;
  readonly targetedId: string | undefined;
}

function importWork(world: World, stackSet: StackSet, imported: readonly Importable[]): OperationWork {
  return {
    begin: (operation) => {
      const instances = imported.map(({ stack, targetedId }) => {
        const instance = addInstance(stackSet, { accountId: stack.accountId, targetedId }, stack.region);
        if (targetedId !== undefined) {
          stackSet.targets.set(targetedId, new Set([...(stackSet.targets.get(targetedId) ?? []), stack.region]));
        }
        return instance;
      });
      return markPending(instances, operation.id);
    },
    skip: skipSuspended(world),
    perform: (instance) => {
      const found = imported.find(
        ({ stack }) => stack.accountId === instance.accountId && stack.region === instance.region,
      );
      const failure = found === undefined ? 'Stack not found' : mismatch(stackSet, found.stack);
      instance.status = failure === undefined ? 'CURRENT' : 'OUTDATED';
      instance.detailedStatus = failure === undefined ? 'SUCCEEDED' : 'FAILED_IMPORT';
      instance.statusReason = failure;
      instance.stackId = found?.stack.stackId;
      return failure;
    },
    onCancel: (instance, reason) => {
      instance.detailedStatus = 'CANCELLED';
      instance.statusReason = reason;
    },
    secondsFor: ({ accountId }) => world.secondsFor(accountId),
  };
}

/** A stack must have the same resources as the set's template. */
function mismatch(stackSet: StackSet, stack: Stack): string | undefined {
  const wanted = Object.entries(parseTemplate(stackSet.definition.templateBody).resources).map(
    ([id, { type }]) => `${id} ${type}`,
  );
  const present = stack.resources.map(({ logicalId, type }) => `${logicalId} ${type}`);
  const isSame = wanted.toSorted().join() === present.toSorted().join();
  return isSame ? undefined : `The template of stack ${stack.stackId} does not match the template of the StackSet`;
}

function stackIdsOf(world: World, input: ServiceRequest['input']): readonly string[] {
  const ids = findTextList(input, 'StackIds');
  const url = findText(input, 'StackIdsUrl');
  if ((ids === undefined) === (url === undefined)) throw validationError('Specify either StackIds or StackIdsUrl');
  if (ids !== undefined) {
    if (ids.length > maxInlineStackIds) throw validationError(`At most ${maxInlineStackIds} StackIds can be specified`);
    return ids;
  }
  const text = world.findObject(url ?? '');
  if (text === undefined) throw validationError('S3 error: Access Denied');
  return text.split(/[\s,]+/).filter((id) => id !== '');
}

function requireImportable(world: World, stackSet: StackSet, stackId: string, units: readonly string[]): Importable {
  const accountId = stackId.split(':')[4] ?? '';
  const stack = world.stacksOf(accountId).get(stackId);
  if (stack === undefined) throw new AwsError('StackNotFoundException', `Stack ${stackId} not found`, 404);
  if (stackSet.permissionModel === 'SELF_MANAGED') return { stack, targetedId: undefined };
  const parentId = world.organization.accounts.get(accountId)?.parentId ?? '';
  const targetedId = world.organization.pathToRoot(parentId).find((id) => units.includes(id));
  if (targetedId === undefined) {
    throw validationError(`Account ${accountId} is in none of the organizational units [${units.join(', ')}]`);
  }
  return { stack, targetedId };
}
