import type { AccountResult } from '../account-result.ts';
import { accountExplanations } from '../failure-reason.ts';
import type { StackSetRef } from '../stack-set/stack-set.ts';
import type { StepToDo } from './step-to-do.ts';

/** What the names in an advice come from. */
export interface AdvicePlace {
  readonly stackSet: StackSetRef;
  /** `arn:aws:iam::{account}:role/path/name` */
  readonly roleArnPattern: string;
}

/** What a person does for one account. undefined: nothing. */
export function adviseAccount({ reason }: AccountResult, _place: AdvicePlace): StepToDo | undefined {
  return reason === undefined ? undefined : { text: accountExplanations[reason].next };
}
