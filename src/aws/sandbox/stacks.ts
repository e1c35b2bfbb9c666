import {
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
  paginateDescribeStackEvents,
} from '@aws-sdk/client-cloudformation';
import type { Capability, CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { runTag } from '../../domain/sandbox/sandbox-stack.ts';
import type { CreateSandboxStack, SandboxStack, SandboxStackEvent } from '../../domain/sandbox/sandbox-stack.ts';
import { UserError } from '../../domain/user-error.ts';
import { required, toList } from '../answer-members.ts';
import { isRefusal, redact, toUserError } from '../errors.ts';
import { toEvent, toStack } from './convert-stack.ts';

export async function findStack(client: CloudFormationClient, stack: string): Promise<SandboxStack | undefined> {
  try {
    const { Stacks: stacks } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    return toList(stacks).map(toStack)[0];
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw stackError(error, `read the stack ${stack}`, 'DescribeStacks');
  }
}

/** CloudFormation has no exception of its own for a stack that does not exist. */
function isMissing(error: unknown): boolean {
  return isRefusal(error, 'ValidationError') && error instanceof Error && /does not exist/.test(redact(error.message));
}

export async function createStack(client: CloudFormationClient, request: CreateSandboxStack): Promise<string> {
  const { name, templateBody, parameters, capabilities, tags } = request;
  const command = new CreateStackCommand({
    StackName: name,
    TemplateBody: templateBody,
    Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
    // Texts of Terraform's plan; CloudFormation judges them.
    Capabilities: capabilities as Capability[],
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    OnFailure: 'DO_NOTHING',
  });
  try {
    return required((await client.send(command)).StackId, 'CreateStack.StackId');
  } catch (error) {
    // The answer to an earlier attempt was lost: there was no such stack before.
    const own = isRefusal(error, 'AlreadyExistsException') ? await findStack(client, name) : undefined;
    if (own !== undefined && own.tags[runTag] === tags[runTag]) return own.id;
    throw stackError(error, `create the stack ${name}`, 'CreateStack');
  }
}

export async function listEvents(client: CloudFormationClient, stackId: string): Promise<readonly SandboxStackEvent[]> {
  const events: SandboxStackEvent[] = [];
  try {
    for await (const page of paginateDescribeStackEvents({ client }, { StackName: stackId })) {
      events.push(...toList(page.StackEvents).map(toEvent));
    }
    return events;
  } catch (error) {
    throw stackError(error, `read the events of the stack ${stackId}`, 'DescribeStackEvents');
  }
}

export async function deleteStack(client: CloudFormationClient, stackId: string): Promise<void> {
  try {
    await client.send(new DeleteStackCommand({ StackName: stackId }));
  } catch (error) {
    throw stackError(error, `delete the stack ${stackId}`, 'DeleteStack');
  }
}

/** What is missing is missing in the role of that account, not in that of the run. */
function stackError(error: unknown, doing: string, action: string): UserError {
  const failure = toUserError(error, `${doing} in the sandbox account (cloudformation:${action})`);
  const isMissing = failure.code === 'access-denied' && !failure.what.includes('explicit deny');
  if (!isMissing || error instanceof UserError) return failure;
  return new UserError({
    code: failure.code,
    what: failure.what,
    next: `Allow cloudformation:${action} for the role of \`sandbox-role-to-assume\`.`,
    cause: failure.cause,
  });
}
