import {
  CreateStackInstancesCommand,
  StopStackSetOperationCommand,
  UpdateStackInstancesCommand,
  UpdateStackSetCommand,
} from '@aws-sdk/client-cloudformation';
import type { CloudFormationClient, DeploymentTargets } from '@aws-sdk/client-cloudformation';
import { findDefinitionSecrets } from '../domain/stack-set/definition-secrets.ts';
import { findSecretValues, hideSecrets } from '../domain/secret-values.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import type { Operation, OperationAction } from '../domain/stack-set/operation.ts';
import type { StackSetRef, StackSetVersion } from '../domain/stack-set/stack-set.ts';
import type {
  CreateInstancesRequest,
  UpdateInstancesRequest,
  UpdateVersionRequest,
} from '../domain/stack-set/stack-set-call.ts';
import type { InstanceCreation } from '../domain/targets/instance-creation.ts';
import type { UpdateTargets } from '../domain/targets/update-targets.ts';
import { UserError } from '../domain/user-error.ts';
import { fromPreferences } from './convert-operation.ts';
import { fromVersion } from './convert-stack-set.ts';
import { findConflictingOperationId, isFirstRefusal, isRefusal, toUserError } from './errors.ts';
import { address, findOperation } from './stack-set-reading.ts';

/** AWS takes at most 50 OUs in one call (API_DeploymentTargets); the plan of creations consists of such calls. */
export async function createInstances(
  client: CloudFormationClient,
  ref: StackSetRef,
  { operationId, creation, preferences }: CreateInstancesRequest,
): Promise<void> {
  const command = new CreateStackInstancesCommand({
    ...address(ref),
    OperationId: operationId,
    DeploymentTargets: creationTargets(creation),
    Regions: [...creation.regions],
    OperationPreferences: fromPreferences(preferences),
  });
  const doing = `create instances of ${ref.name} (cloudformation:CreateStackInstances)`;
  await startOperation(client, { ref, operationId, action: 'CREATE', doing, command: 'apply' }, () =>
    client.send(command),
  );
}

/**
 * Gives the stack set another version and sends it to the targets; all other instances become OUTDATED. The call omits
 * permission model and automatic deployment, so both stay. AWS takes the latter only without targets
 * (API_UpdateStackSet).
 */
export async function updateVersion(
  client: CloudFormationClient,
  ref: StackSetRef,
  { operationId, version, targets, preferences }: UpdateVersionRequest,
): Promise<void> {
  const command = new UpdateStackSetCommand({
    ...address(ref),
    OperationId: operationId,
    ...fromVersion(version),
    // AWS takes both or neither.
    ...(targets === undefined ? {} : { DeploymentTargets: updateTargets(targets), Regions: [...targets.regions] }),
    OperationPreferences: fromPreferences(preferences),
  });
  const doing = `update ${ref.name} to another version (cloudformation:UpdateStackSet)`;
  await startOperation(client, { ref, operationId, action: 'UPDATE', doing, command: 'apply' }, () =>
    client.send(command),
  ).catch((error: unknown) => {
    throw error instanceof UserError ? withoutSecretsOf(version, error) : error;
  });
}

/** AWS quotes what it refuses, and an earlier version may contain an external id that this run does not know. */
function withoutSecretsOf({ templateBody, parameters }: StackSetVersion, error: UserError): UserError {
  const entries = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
  const definition = { templateBody, parameters, sensitiveParameters: [] };
  const secrets = [...findDefinitionSecrets(definition), ...findSecretValues(entries.join('\n'))];
  return hideSecrets(error, secrets);
}

/**
 * Sends instances what the stack set defines by now. UpdateStackInstances marks no other instance OUTDATED, whereas
 * UpdateStackSet marks all of them when its request has a template, or, by one reading of the API reference
 * (DeploymentTargets), the property `Parameters` at all. Without `ParameterOverrides` all values stay.
 */
export async function updateInstances(
  client: CloudFormationClient,
  ref: StackSetRef,
  { operationId, targets, preferences }: UpdateInstancesRequest,
): Promise<void> {
  const command = new UpdateStackInstancesCommand({
    ...address(ref),
    OperationId: operationId,
    DeploymentTargets: updateTargets(targets),
    Regions: [...targets.regions],
    OperationPreferences: fromPreferences(preferences),
  });
  const doing = `update instances of ${ref.name} (cloudformation:UpdateStackInstances)`;
  await startOperation(client, { ref, operationId, action: 'UPDATE', doing, command: 'apply' }, () =>
    client.send(command),
  );
}

/** Does not fail when the operation has just ended or is gone: the caller reads its status again anyway. */
export async function stopOperation(
  client: CloudFormationClient,
  ref: StackSetRef,
  operationId: string,
): Promise<void> {
  try {
    await client.send(new StopStackSetOperationCommand({ ...address(ref), OperationId: operationId }));
  } catch (error) {
    if (isRefusal(error, 'InvalidOperationException') || isRefusal(error, 'OperationNotFoundException')) return;
    throw toUserError(error, `stop the operation ${operationId} of ${ref.name} (cloudformation:StopStackSetOperation)`);
  }
}

interface Start {
  readonly ref: StackSetRef;
  /** Of our own choice. */
  readonly operationId: string;
  readonly action: OperationAction;
  readonly doing: string;
  /** Which command to run again. */
  readonly command: 'apply' | 'audit';
}

/**
 * Resolves when AWS has accepted the operation, even if its answer was lost. An answer to a second send (the id exists,
 * another operation is in progress, …) does not say whether the first one succeeded: then this asks AWS for the
 * operation. An id that was in use before the first send belongs to an operation that this call did not start, unless
 * that is in flight: the id names intent, run and purpose.
 */
export async function startOperation(
  client: CloudFormationClient,
  call: Start,
  send: () => Promise<unknown>,
): Promise<void> {
  const { operationId, action, doing } = call;
  try {
    await send();
  } catch (error) {
    const other = findConflict(error);
    if (other === operationId) return;
    const failure = other === undefined ? toUserError(error, doing) : conflict(other, call);
    const isFirst = isFirstRefusal(error);
    const isInUse = isRefusal(error, 'OperationIdAlreadyExistsException') || isRefusal(error, 'StaleRequestException');
    if (error instanceof UserError || (isFirst && !isInUse)) throw failure;
    const found = await findStarted(client, call);
    const mayBeOurs = found?.action === action && (!isFirst || isInFlight(found.status));
    if (mayBeOurs) return;
    throw isInUse ? idInUse(call, found) : failure;
  }
}

async function findStarted(
  client: CloudFormationClient,
  { ref, operationId, doing, command }: Start,
): Promise<Operation | undefined> {
  try {
    return await findOperation(client, ref, operationId);
  } catch (error) {
    const failure = toUserError(error, doing);
    throw new UserError({
      code: failure.code,
      what: `Could not find out whether AWS accepted the call to ${doing}: operation ${operationId} may have been started.`,
      why: failure.what,
      next: `Run ${command} again: it attaches to the operation if AWS has it, and sends it otherwise.`,
      isTransient: failure.isTransient,
      operationId,
      cause: failure,
    });
  }
}

function idInUse({ ref, operationId, doing, command }: Start, found: Operation | undefined): UserError {
  const earlier =
    found === undefined ? 'an earlier operation' : `an earlier operation (${found.action}, ${found.status})`;
  return new UserError({
    code: 'unknown',
    what: `Could not ${doing}: the operation id ${operationId} of ${ref.name} belongs to ${earlier}.`,
    why: 'AWS starts nothing under an id that was used before.',
    next: `Run ${command} again: each attempt of a run has ids of its own.`,
  });
}

/** The operation that AWS names as the one in progress. */
function findConflict(error: unknown): string | undefined {
  if (!(error instanceof Error) || !isRefusal(error, 'OperationInProgressException')) return undefined;
  return findConflictingOperationId(error.message);
}

function conflict(other: string, { ref, doing, command }: Start): UserError {
  return new UserError({
    code: 'operation-in-progress',
    operationId: other,
    what: `Could not ${doing}: operation ${other} of ${ref.name} is in progress.`,
    next: `Run ${command} again when operation ${other} has ended.`,
  });
}

function creationTargets(creation: InstanceCreation): DeploymentTargets {
  switch (creation.kind) {
    case 'organizational-units':
      return difference(creation.organizationalUnitIds, creation.excludedAccountIds);
    case 'accounts':
      return intersection(creation);
  }
}

function updateTargets(targets: UpdateTargets): DeploymentTargets {
  const { organizationalUnitIds, exceptAccountIds } = targets;
  return exceptAccountIds === undefined ? intersection(targets) : difference(organizationalUnitIds, exceptAccountIds);
}

/** All accounts of the OUs except these. */
function difference(organizationalUnitIds: readonly string[], accountIds: readonly string[]): DeploymentTargets {
  const OrganizationalUnitIds = [...organizationalUnitIds];
  // To AWS an empty list of accounts is not the same as no list.
  if (accountIds.length === 0) return { OrganizationalUnitIds, AccountFilterType: 'NONE' };
  return { OrganizationalUnitIds, AccountFilterType: 'DIFFERENCE', Accounts: [...accountIds] };
}

/** Only these accounts. */
function intersection({
  organizationalUnitIds,
  accountIds,
}: Pick<UpdateTargets, 'organizationalUnitIds' | 'accountIds'>): DeploymentTargets {
  return {
    OrganizationalUnitIds: [...organizationalUnitIds],
    AccountFilterType: 'INTERSECTION',
    Accounts: [...accountIds],
  };
}
