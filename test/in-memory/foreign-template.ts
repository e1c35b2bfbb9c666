import { asQuery } from '../aws-simulator/wire/as-query.ts';
import type { Life } from './life.ts';
import { AwsError } from '../aws-simulator/service.ts';
import { isInFlight } from '../aws-simulator/cloudformation/operations/operation.ts';

/** A third-party template holds it, and none of the user's own does. */
const foreignMark = 'third-party';

export function isForeignTemplate(templateBody: string): boolean {
  return templateBody.includes(foreignMark);
}

/**
 * Another client changes the stack set, everywhere at once, as a person does in an emergency.
 * @param isRoleChanged whether roles differ by it, and not the description of the template alone.
 * @returns false when AWS would not take it.
 */
export function sendForeignVersion({ world, aws }: Life, operationId: string, isRoleChanged = false): boolean {
  const stackSet = world.stackSets.at(-1);
  if (stackSet === undefined || (!stackSet.managedExecution && stackSet.operations.some(isInFlight))) return false;
  const { name, definition } = stackSet;
  const text = definition.templateBody.replace(/(?<="MaxSessionDuration":)\d+/, (own) =>
    isRoleChanged ? '36000' : own,
  );
  const template = JSON.parse(text) as object;
  const input = asQuery({
    StackSetName: name,
    CallAs: 'DELEGATED_ADMIN',
    OperationId: operationId,
    TemplateBody: JSON.stringify({ ...template, Description: `${foreignMark} (${operationId})` }),
    Parameters: Object.keys(definition.parameters).map((key) => ({ ParameterKey: key, UsePreviousValue: true })),
    Capabilities: definition.capabilities,
    OperationPreferences: {
      FailureTolerancePercentage: 100,
      MaxConcurrentPercentage: 100,
      ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE',
    },
  });
  const accountId = aws.callerAccountId;
  const caller = { accountId, arn: `arn:aws:sts::${accountId}:assumed-role/on-call/session`, userId: 'on-call' };
  const { region } = aws;
  try {
    void aws.services.cloudformation({ service: 'cloudformation', action: 'UpdateStackSet', input, caller, region });
    return true;
  } catch (error) {
    // A fault that was meant for the run.
    if (error instanceof AwsError) return false;
    throw error;
  }
}
