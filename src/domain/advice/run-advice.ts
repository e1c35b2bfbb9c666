import { interruptedExplanation, runExplanations } from '../failure-reason.ts';
import type { RunFailureReason } from '../failure-reason.ts';
import type { StackSetRef } from '../stack-set/stack-set.ts';
import { addressStackSet, quote } from './aws-command.ts';
import { stackSetUrl } from './console-links.ts';
import type { StepToDo } from './step-to-do.ts';

/** What a failed run knows about itself. */
export interface FailedRun {
  readonly command: 'plan' | 'apply';
  readonly stackSet: StackSetRef;
  /** undefined: the run was interrupted. */
  readonly failureReason: RunFailureReason | undefined;
  readonly what: string;
  /** The next step of the error itself, as sentences. */
  readonly next: string | undefined;
}

/** What a person does after a run that failed as a whole, in order; one thing each. */
export function adviseRun(run: FailedRun): readonly StepToDo[] {
  const { command, failureReason, next } = run;
  if (failureReason === undefined)
    return splitSteps(next ?? (command === 'plan' ? 'Re-run the job.' : interruptedExplanation.next));
  const steps = splitSteps(next ?? runExplanations[failureReason].next);
  const look = lookInto[failureReason]?.(run);
  return look === undefined ? steps : [look, ...steps];
}

/** The section of the documents that explains a run's reason. */
export function findRunDocument(reason: RunFailureReason | undefined): string {
  if (reason === undefined) return 'operations.md#an-interrupted-or-killed-run';
  return documents[reason] ?? 'operations.md#failure-reasons-of-a-run';
}

const documents: Readonly<Partial<Record<RunFailureReason, string>>> = {
  'state-locked': 'operations.md#the-lock-of-terraforms-state',
  'state-unavailable': 'operations.md#the-bucket-of-terraforms-state',
  'oidc-denied': 'operations.md#the-sign-in-is-denied',
  'credentials-expired': 'operations.md#credentials',
  'not-delegated-administrator': 'operations.md#what-is-checked-before-anything-is-sent',
  'trusted-access-missing': 'operations.md#what-is-checked-before-anything-is-sent',
  'template-invalid': 'operations.md#what-is-checked-before-anything-is-sent',
  'operation-in-progress': 'operations.md#attaching-to-an-operation',
  'operation-wait-timeout': 'operations.md#attaching-to-an-operation',
  'rollout-timeout': 'operations.md#attaching-to-an-operation',
  'tolerance-not-zero': 'operations.md#failure-tolerance',
  'accounts-failed': 'operations.md#reasons-of-an-account',
  'accounts-behind': 'operations.md#outdated-accounts',
};

/** The command or the page that shows, or does, what the reason is about. */
const lookInto: Readonly<Partial<Record<RunFailureReason, (run: FailedRun) => StepToDo | undefined>>> = {
  'oidc-denied': ({ what }) => {
    const roleName = /:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]+?)[:.]?(?=\s|$)/.exec(what)?.[1];
    return roleName === undefined
      ? undefined
      : {
          text: 'look at the trust policy of the role',
          command: `aws iam get-role --role-name ${roleName} --query Role.AssumeRolePolicyDocument`,
        };
  },
  'not-delegated-administrator': ({ stackSet }) => ({
    text: 'from the management account, look which accounts are registered',
    command: `aws organizations list-delegated-administrators --service-principal member.org.stacksets.cloudformation.amazonaws.com --region ${stackSet.region}`,
  }),
  'trusted-access-missing': ({ stackSet }) => ({
    text: 'activate trusted access for StackSets from the management account',
    command: `aws cloudformation activate-organizations-access --region ${stackSet.region}`,
  }),
  'organizational-unit-not-found': ({ stackSet }) => ({
    text: 'look which OUs the stack set was deployed to',
    command: `aws cloudformation describe-stack-set ${addressStackSet(stackSet)} --query StackSet.OrganizationalUnitIds`,
  }),
  'operation-in-progress': findOperations,
  'operation-wait-timeout': findOperations,
  'quota-exceeded': ({ stackSet: { region } }) => ({
    text: 'look up the quota',
    command: `aws service-quotas list-service-quotas --service-code cloudformation --region ${region} --query ${quote('Quotas[].[QuotaName,Value]')} --output table`,
  }),
};

function findOperations({ stackSet }: FailedRun): StepToDo {
  return {
    text: 'look which operation is in the way',
    command: `aws cloudformation list-stack-set-operations ${addressStackSet(stackSet)} --max-items 5 --query ${quote('Summaries[].[OperationId,Action,Status,CreationTimestamp]')} --output text`,
    url: stackSetUrl(stackSet),
  };
}

/** Each sentence is a step. Full stops in code and inside words end none. */
export function splitSteps(text: string): readonly StepToDo[] {
  return text
    .split(/(?<=[^.\s][.!?])\s+(?=[A-Z])(?=(?:[^`]*`[^`]*`)*[^`]*$)/)
    .map((sentence) => sentence.trim().replace(/\.$/, ''))
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ text: sentence }));
}
