import {
  CreateStackInstancesCommand,
  StopStackSetOperationCommand,
  UpdateStackSetCommand,
} from '@aws-sdk/client-cloudformation';
import type { Capability, CloudFormationClient, DeploymentTargets } from '@aws-sdk/client-cloudformation';
import { listExternalIds } from '../domain/iam/external-id.ts';
import { findSecretValues, hideSecrets } from '../domain/secret-values.ts';
import type { StackSetRef, StackSetVersion } from '../domain/stack-set/stack-set.ts';
import type {
  CreateInstancesRequest,
  HealInstancesRequest,
  UpdateVersionRequest,
} from '../domain/stack-set/stack-set-call.ts';
import type { InstanceCreation, UpdateTargets } from '../domain/target-plan.ts';
import { UserError } from '../domain/user-error.ts';
import { fromPreferences } from './convert-operation.ts';
import { fromVersion } from './convert-stack-set.ts';
import { findConflictingOperationId, isFirstRefusal, isRefusal, toUserError } from './errors.ts';
import { address, findOperation } from './stack-set-reading.ts';

/** At most 50 OUs fit one call (API_DeploymentTargets); the plan of creations is made of such calls. */
export async function createInstances(
  client: CloudFormationClient,
  ref: StackSetRef,
  { operationId, creation, regions, preferences }: CreateInstancesRequest,
): Promise<void> {
  const command = new CreateStackInstancesCommand({
    ...address(ref),
    OperationId: operationId,
    DeploymentTargets: creationTargets(creation),
    Regions: [...regions],
    OperationPreferences: fromPreferences(preferences),
  });
  const doing = `create instances of ${ref.name} (cloudformation:CreateStackInstances)`;
  await start(client, { ref, operationId, doing }, () => client.send(command));
}

/**
 * Gives the stack set another version and sends it to the targets; all other instances become OUTDATED. Permission model
 * and automatic deployment are not named and stay: AWS takes the latter only without targets (API_UpdateStackSet).
 */
export async function updateVersion(
  client: CloudFormationClient,
  ref: StackSetRef,
  { operationId, version, targets, regions, preferences }: UpdateVersionRequest,
): Promise<void> {
  const command = new UpdateStackSetCommand({
    ...address(ref),
    OperationId: operationId,
    ...fromVersion(version),
    ...(targets === undefined ? {} : { DeploymentTargets: updateTargets(targets), Regions: [...regions] }),
    OperationPreferences: fromPreferences(preferences),
  });
  const doing = `send ${ref.name} in another version (cloudformation:UpdateStackSet)`;
  await start(client, { ref, operationId, doing }, () => client.send(command)).catch((error: unknown) => {
    throw error instanceof UserError ? withoutSecretsOf(version, error) : error;
  });
}

/** AWS quotes what it refuses, and the version before may hold an external id that no input of this run names. */
function withoutSecretsOf({ templateBody, parameters }: StackSetVersion, error: UserError): UserError {
  const entries = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
  const secrets = [...listExternalIds(templateBody, parameters), ...findSecretValues(entries.join('\n'))];
  return hideSecrets(error, secrets);
}

/**
 * Sends accounts again what the stack set defines. The previous template and no template are not the same to AWS:
 * with a body in the request every instance of the stack set becomes OUTDATED (API_UpdateStackSet).
 */
export async function healInstances(
  client: CloudFormationClient,
  ref: StackSetRef,
  { operationId, heal, regions, preferences, kept }: HealInstancesRequest,
): Promise<void> {
  const command = new UpdateStackSetCommand({
    ...address(ref),
    OperationId: operationId,
    UsePreviousTemplate: true,
    // AWS takes no empty description; where there is none, none is lost.
    Description: kept.description === '' ? undefined : kept.description,
    Parameters: kept.parameterNames.map((ParameterKey) => ({ ParameterKey, UsePreviousValue: true })),
    Capabilities: [...kept.capabilities] as Capability[],
    DeploymentTargets: updateTargets(heal),
    Regions: [...regions],
    OperationPreferences: fromPreferences(preferences),
  });
  const doing = `send ${ref.name} to the accounts behind (cloudformation:UpdateStackSet)`;
  await start(client, { ref, operationId, doing }, () => client.send(command));
}

/** Returns quietly when it has just ended or is gone: the caller reads its status again anyway. */
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
  /** Ours alone, so an operation of this id is the one that was to be started. */
  readonly operationId: string;
  readonly doing: string;
}

/**
 * Resolves once AWS has accepted the operation, also when only the answer was lost. What AWS says to a second send (the
 * id exists, another operation is in progress, …) tells nothing about the first: then AWS is asked for the operation.
 */
async function start(
  client: CloudFormationClient,
  { ref, operationId, doing }: Start,
  send: () => Promise<unknown>,
): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (isRefusal(error, 'OperationIdAlreadyExistsException')) return;
    const other = findConflict(error);
    if (other === operationId) return;
    const told = other === undefined ? toUserError(error, doing) : conflict(other, ref, doing);
    if (error instanceof UserError || isFirstRefusal(error)) throw told;
    if (await isKnown(client, ref, operationId, doing)) return;
    throw told;
  }
}

async function isKnown(
  client: CloudFormationClient,
  ref: StackSetRef,
  operationId: string,
  doing: string,
): Promise<boolean> {
  try {
    return (await findOperation(client, ref, operationId)) !== undefined;
  } catch (error) {
    const asked = toUserError(error, doing);
    throw new UserError({
      code: asked.code,
      what: `Could not find out whether AWS accepted to ${doing}: the operation ${operationId} may have been started.`,
      why: asked.what,
      next: 'Run apply again: it takes the operation up if it is there.',
      isTransient: asked.isTransient,
      operationId,
      cause: asked,
    });
  }
}

/** The operation that AWS named as the one in the way. */
function findConflict(error: unknown): string | undefined {
  if (!(error instanceof Error) || !isRefusal(error, 'OperationInProgressException')) return undefined;
  return findConflictingOperationId(error.message);
}

function conflict(other: string, ref: StackSetRef, doing: string): UserError {
  return new UserError({
    code: 'operation-in-progress',
    operationId: other,
    what: `Could not ${doing}: operation ${other} of ${ref.name} is in progress.`,
    next: `Run apply again when operation ${other} has ended.`,
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
  return targets.isEverybody === true ? difference(targets.organizationalUnitIds, []) : intersection(targets);
}

/** Everybody in the OUs but these accounts. */
function difference(organizationalUnitIds: readonly string[], accountIds: readonly string[]): DeploymentTargets {
  const OrganizationalUnitIds = [...organizationalUnitIds];
  // An empty list of accounts is not the same to AWS as none.
  if (accountIds.length === 0) return { OrganizationalUnitIds, AccountFilterType: 'NONE' };
  return { OrganizationalUnitIds, AccountFilterType: 'DIFFERENCE', Accounts: [...accountIds] };
}

/** Nothing but these accounts. */
function intersection({ organizationalUnitIds, accountIds }: UpdateTargets): DeploymentTargets {
  return {
    OrganizationalUnitIds: [...organizationalUnitIds],
    AccountFilterType: 'INTERSECTION',
    Accounts: [...accountIds],
  };
}
