import type { AccountResult } from '../account-result.ts';
import type { AccountFailureReason } from '../failure-reason.ts';
import type { StackSetRef } from '../stack-set/stack-set.ts';
import { addressStackSet, quote } from './aws-command.ts';
import { accountUrl, iamQuotasUrl, serviceControlPolicyUrl, stsSettingsUrl } from './console-links.ts';
import { adviseOnStuckStack, lookUpStacks } from './stack-advice.ts';
import {
  findDeniedAction,
  findExecutionRole,
  findPolicyArn,
  findPrincipal,
  findQuota,
  findServiceControlPolicyId,
  findStack,
} from './status-reason.ts';
import type { StepToDo } from './step-to-do.ts';

/** What the names in an advice come from. */
export interface AdvicePlace {
  readonly stackSet: StackSetRef;
  /** `arn:aws:iam::{account}:role/path/name` */
  readonly roleArnPattern: string;
}

type Advise = (result: AccountResult, place: AdvicePlace) => StepToDo | undefined;

/**
 * What a person does for one account. undefined: nothing there, because AWS skips the account or never started it. A
 * command runs in the account itself, unless the text names another one.
 */
export function adviseAccount(result: AccountResult, place: AdvicePlace): StepToDo | undefined {
  if (result.class === 'current') return undefined;
  // Whatever the instance is called: to delete such a stack deletes the role.
  if (/\bUPDATE_ROLLBACK_FAILED\b/.test(result.statusReason)) return adviseOnStuckStack(result, place.stackSet);
  if (result.class === 'inoperable') return adviseOnInoperable(result, place);
  const isSilent = result.statusReason === '';
  if (isSilent && result.class === 'unknown') return lookAtInstance(result, place);
  if (isSilent && (result.class === 'missing' || result.class === 'outdated')) return { text: runAgain };
  return result.reason === undefined ? undefined : adviseOnReason[result.reason](result, place);
}

const runAgain = 'run apply again';

const adviseOnReason: Readonly<Record<AccountFailureReason, Advise>> = {
  'denied-by-scp': adviseOnPolicy,
  'access-denied': adviseOnDenial,
  'name-already-exists': adviseOnName,
  'stack-stuck': (result, { stackSet }) => adviseOnStuckStack(result, stackSet),
  'account-suspended': () => undefined,
  'sts-region-inactive': ({ region }, { stackSet }) => ({
    text: `activate AWS STS for \`${region}\` in the account’s IAM settings`,
    url: stsSettingsUrl(stackSet.region),
  }),
  'execution-role-missing': adviseOnExecutionRole,
  'managed-policy-invalid': adviseOnManagedPolicy,
  'invalid-principal': adviseOnPrincipal,
  'quota-exceeded': adviseOnQuota,
  throttled: () => ({ text: runAgain }),
  'aws-internal': () => ({ text: runAgain }),
  'tolerance-exceeded': () => undefined,
  'operation-stopped': () => undefined,
  unknown: ({ region }, { stackSet }) => ({
    text: 'read the events of the stack in the account',
    command: lookUpStacks(stackSet, region),
    document: 'operations.md#a-stack-that-cannot-be-updated',
  }),
};

/** AWS leaves the instance out of every update until it is removed. The stack and its role stay. */
function adviseOnInoperable(result: AccountResult, { stackSet }: AdvicePlace): StepToDo {
  const { account, organizationalUnitId, region } = result;
  const targets = {
    OrganizationalUnitIds: [organizationalUnitId],
    Accounts: [account],
    AccountFilterType: 'INTERSECTION',
  };
  return {
    text: 'remove its instance from the stack set as the administrator, delete its stack in the account, then run apply again; or exclude the account',
    command: `aws cloudformation delete-stack-instances ${addressStackSet(stackSet)} --deployment-targets ${quote(JSON.stringify(targets))} --regions ${region} --retain-stacks`,
    document: 'operations.md#an-inoperable-account',
  };
}

function lookAtInstance({ account, region }: AccountResult, { stackSet }: AdvicePlace): StepToDo {
  return {
    text: 'run apply again: it reads the account again; if it stays unknown, look at its instance as the administrator',
    command: `aws cloudformation describe-stack-instance ${addressStackSet(stackSet)} --stack-instance-account ${account} --stack-instance-region ${region}`,
  };
}

function adviseOnPolicy({ account, statusReason }: AccountResult, { stackSet }: AdvicePlace): StepToDo {
  const action = findDeniedAction(statusReason);
  const policyId = findServiceControlPolicyId(statusReason);
  const which = policyId === undefined ? 'SCP' : `SCP \`${policyId}\``;
  return {
    text: `exempt \`stacksets-exec-*\` from the ${which} that denies ${action === undefined ? 'what the stack needs' : `\`${action}\``}`,
    url:
      policyId === undefined
        ? accountUrl(account, stackSet.region)
        : serviceControlPolicyUrl(policyId, stackSet.region),
    document: 'operations.md#a-policy-denies-stacksets',
  };
}

/** StackSets gives its role every permission, so something else takes it away. */
function adviseOnDenial(result: AccountResult, { stackSet }: AdvicePlace): StepToDo {
  const action = findDeniedAction(result.statusReason);
  const roleName = findExecutionRole(result.statusReason);
  const what = action === undefined ? 'the call that AWS names' : `\`${action}\``;
  return {
    text: `allow ${what} for \`${roleName ?? 'stacksets-exec-*'}\`: look for a permissions boundary or an SCP that takes it away`,
    ...(roleName === undefined ? {} : { command: `aws iam get-role --role-name ${roleName}` }),
    url: accountUrl(result.account, stackSet.region),
    document: 'operations.md#a-policy-denies-stacksets',
  };
}

/** IAM cannot rename a role, and a stack belongs to one stack set at most. */
function adviseOnName(result: AccountResult, { stackSet, roleArnPattern }: AdvicePlace): StepToDo {
  const role = roleNameOf(roleArnPattern);
  const stack = findStack(result.statusReason, result.region);
  const document = 'operations.md#a-role-of-this-name-exists-already';
  if (stack?.arn === undefined) {
    return {
      text: `find out whose role \`${role}\` is: import its stack into the stack set, or delete the role, or use another \`role-name\``,
      command: `aws cloudformation describe-stack-resources --physical-resource-id ${role} --region ${result.region}`,
      document,
    };
  }
  if (stack.name.startsWith('StackSet-')) {
    return {
      text: `remove the role \`${role}\` from the other stack set that owns \`${stack.name}\`, or use another \`role-name\``,
      command: `aws cloudformation describe-stacks --stack-name ${stack.name} --region ${stack.region}`,
      document,
    };
  }
  return {
    text: `as the administrator, import the stack \`${stack.name}\`, which has the role \`${role}\`, into the stack set; or delete that stack, or use another \`role-name\``,
    command: `aws cloudformation import-stacks-to-stack-set ${addressStackSet(stackSet)} --stack-ids ${stack.arn} --organizational-unit-ids ${result.organizationalUnitId} --operation-preferences FailureToleranceCount=0,MaxConcurrentCount=1`,
    document,
  };
}

/** @param roleArnPattern `arn:aws:iam::{account}:role/path/name` */
function roleNameOf(roleArnPattern: string): string {
  return /\/([\w+=,.@-]{1,64})$/.exec(roleArnPattern)?.[1] ?? 'ROLE-NAME';
}

function adviseOnExecutionRole({ account }: AccountResult, { stackSet }: AdvicePlace): StepToDo {
  return {
    text: 'from the management account, activate trusted access for StackSets again; if the account has left the organization, remove its instance from the stack set',
    command: `aws cloudformation activate-organizations-access --region ${stackSet.region}`,
    url: accountUrl(account, stackSet.region),
    document: 'operations.md#a-closed-account-or-one-that-left',
  };
}

function adviseOnManagedPolicy({ statusReason }: AccountResult): StepToDo {
  const arn = findPolicyArn(statusReason);
  if (arn === undefined)
    return {
      text: 'create the customer-managed policy in the account first, or correct `managed-policy-arns`',
      command: `aws iam list-policies --scope Local --query ${quote('Policies[].Arn')} --output text`,
    };
  const command = `aws iam get-policy --policy-arn ${arn}`;
  return arn.includes(':iam::aws:')
    ? { text: `correct \`managed-policy-arns\`: AWS has no policy \`${arn}\``, command }
    : { text: `create the policy \`${arn}\` first, or correct \`managed-policy-arns\``, command };
}

function adviseOnPrincipal({ statusReason }: AccountResult): StepToDo {
  const principal = findPrincipal(statusReason);
  const text = `create the trusted principal ${principal === undefined ? 'that AWS names' : `\`${principal.arn}\``} first, or correct \`trusted-principal-arns\``;
  if (principal?.roleName === undefined)
    return { text, document: 'operations.md#the-role-exists-and-cannot-be-assumed' };
  return {
    text: `${text}; in its own account, this shows whether it exists`,
    command: `aws iam get-role --role-name ${principal.roleName}`,
  };
}

function adviseOnQuota({ statusReason }: AccountResult, { stackSet }: AdvicePlace): StepToDo {
  const quota = findQuota(statusReason);
  return {
    text: `raise ${quota === undefined ? 'the quota' : `the quota \`${quota}\``} of the account, or remove what is not used`,
    command: `aws iam get-account-summary --query SummaryMap`,
    url: iamQuotasUrl(stackSet.region),
  };
}
