import type { AccountResult } from '../account-result.ts';
import type { StackSetRef } from '../stack-set/stack-set.ts';
import { quote } from './aws-command.ts';
import { findStack, findStackState } from './status-reason.ts';
import type { StepToDo } from './step-to-do.ts';

const document = 'operations.md#a-stack-that-cannot-be-updated';

/**
 * What a person does in the account about a stack that CloudFormation cannot update. Deleting a stack deletes the role
 * that it has created, so only stacks whose creation failed are deleted.
 */
export function adviseOnStuckStack(result: AccountResult, stackSet: StackSetRef): StepToDo {
  const state = findStackState(result.statusReason);
  const stack = findStack(result.statusReason, result.region);
  if (state === undefined || stack === undefined) {
    const text = 'look up the state of the stack in the account: the document says what leads out of each state';
    return { text, command: lookUpStacks(stackSet, result.region), document };
  }
  const at = `--stack-name ${stack.name} --region ${stack.region}`;
  return { ...adviseOnState(state, at), document };
}

function adviseOnState(state: string, at: string): StepToDo {
  // A review ends by a person alone: the stack was never created.
  if (state.endsWith('_IN_PROGRESS') && state !== 'REVIEW_IN_PROGRESS') {
    return {
      text: `wait until the stack leaves \`${state}\`, then run apply again`,
      command: `aws cloudformation describe-stacks ${at} --query ${quote('Stacks[].StackStatus')} --output text`,
    };
  }
  switch (state) {
    case 'UPDATE_ROLLBACK_FAILED':
      return {
        text: 'fix what stopped the rollback of the stack, then continue it; never delete the stack: that deletes the role',
        command: `aws cloudformation continue-update-rollback ${at}`,
      };
    case 'UPDATE_FAILED':
      return {
        text: 'roll the stack back to its last good state; never delete the stack: that deletes the role',
        command: `aws cloudformation rollback-stack ${at}`,
      };
    case 'ROLLBACK_COMPLETE':
    case 'ROLLBACK_FAILED':
    case 'CREATE_FAILED':
    case 'REVIEW_IN_PROGRESS':
      return {
        text: 'delete the stack, whose creation failed, then run apply again: it creates the stack',
        command: `aws cloudformation delete-stack ${at}`,
      };
    case 'DELETE_FAILED':
      return {
        text: 'fix what stopped the deletion of the stack, delete it again, then run apply: it creates stack and role',
        command: `aws cloudformation delete-stack ${at}`,
      };
    default:
      return {
        text: `find out what brought the stack into \`${state}\``,
        command: `aws cloudformation describe-stack-events ${at} --max-items 20`,
      };
  }
}

/** StackSets names a stack after its stack set, and a long name is cut. */
export function lookUpStacks({ name }: StackSetRef, region: string): string {
  const prefix = `StackSet-${name}`.slice(0, 80);
  const query = `Stacks[?starts_with(StackName, '${prefix}')].[StackName,StackStatus,StackStatusReason]`;
  return `aws cloudformation describe-stacks --region ${region} --query "${query}" --output text`;
}
