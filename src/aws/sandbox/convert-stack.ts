import type { Stack, StackEvent } from '@aws-sdk/client-cloudformation';
import type { SandboxStack, SandboxStackEvent } from '../../domain/sandbox/sandbox-stack.ts';
import { required, toList } from '../answer-members.ts';

export function toStack(stack: Stack): SandboxStack {
  const tags = toList(stack.Tags).map(({ Key, Value }) => [required(Key, 'Tag.Key'), Value ?? ''] as const);
  return {
    id: required(stack.StackId, 'Stack.StackId'),
    status: required(stack.StackStatus, 'Stack.StackStatus'),
    tags: Object.fromEntries(tags),
  };
}

export function toEvent(event: StackEvent): SandboxStackEvent {
  return {
    logicalId: event.LogicalResourceId ?? '',
    type: event.ResourceType ?? '',
    // An event of the stack that is about no resource, such as one of a hook, may have none.
    status: event.ResourceStatus ?? '',
    reason: event.ResourceStatusReason ?? '',
  };
}
