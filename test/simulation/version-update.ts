import { DescribeStackSetCommand, UpdateStackSetCommand } from '@aws-sdk/client-cloudformation';
import type { Capability, CloudFormationClient } from '@aws-sdk/client-cloudformation';
import * as reading from '../../src/aws/stack-set-reading.ts';
import { findConflictingOperationId, toUserError, isRefusal } from '../../src/aws/errors.ts';
import { fromPreferences } from '../../src/aws/convert.ts';
import type { UpdateVersionRequest } from '../../src/commands/ports.ts';
import type { StackSet, StackSetRef } from '../../src/domain/stack-set.ts';
import { UserError } from '../../src/domain/user-error.ts';

export async function findWithTags(client: CloudFormationClient, ref: StackSetRef): Promise<StackSet | undefined> {
  const found = await reading.find(client, ref);
  if (found === undefined) return undefined;
  const { StackSet: set } = await client.send(
    new DescribeStackSetCommand({ StackSetName: ref.name, CallAs: ref.callAs }),
  );
  return { ...found, tags: Object.fromEntries((set?.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])) };
}

export async function updateVersion(
  client: CloudFormationClient,
  ref: StackSetRef,
  { operationId, version, targets, regions, preferences }: UpdateVersionRequest,
): Promise<void> {
  const command = new UpdateStackSetCommand({
    StackSetName: ref.name,
    CallAs: ref.callAs,
    OperationId: operationId,
    Description: version.description === '' ? undefined : version.description,
    TemplateBody: version.templateBody,
    Parameters: Object.entries(version.parameters).map(([ParameterKey, ParameterValue]) => ({
      ParameterKey,
      ParameterValue,
    })),
    Capabilities: [...version.capabilities] as Capability[],
    Tags: Object.entries(version.tags).map(([Key, Value]) => ({ Key, Value })),
    DeploymentTargets:
      targets === undefined
        ? undefined
        : {
            OrganizationalUnitIds: [...targets.organizationalUnitIds],
            AccountFilterType: 'INTERSECTION',
            Accounts: [...targets.accountIds],
          },
    Regions: targets === undefined ? undefined : [...regions],
    OperationPreferences: fromPreferences(preferences),
  });
  try {
    await client.send(command);
  } catch (error) {
    if (isRefusal(error, 'OperationIdAlreadyExistsException')) return;
    if (error instanceof Error && isRefusal(error, 'OperationInProgressException')) {
      const other = findConflictingOperationId(error.message);
      if (other === operationId) return;
      throw new UserError({
        code: 'operation-in-progress',
        what: error.message,
        ...(other === undefined ? {} : { operationId: other }),
      });
    }
    if ((await reading.findOperation(client, ref, operationId)) !== undefined) return;
    throw toUserError(error, 'update');
  }
}
