import type { StackSetRef } from '../stack-set/stack-set.ts';
import { UserError } from '../user-error.ts';
import { stackSetsPrincipal, valueOf } from './preflight-facts.ts';
import type { AccessFacts } from './preflight-facts.ts';

/**
 * Why this account can deploy nothing, as far as it is proven. What could not be asked gives no error: then the same
 * situation is found by what AWS answers to the calls of the plan.
 */
export function findAccessError({ callAs, region }: StackSetRef, facts: AccessFacts): UserError | undefined {
  const isManagement = valueOf(facts.managementAccountId) === facts.callerAccountId;
  // Trusted access comes before the registration, which AWS takes only with it.
  if (callAs === 'DELEGATED_ADMIN') {
    return isManagement ? calledFromManagement(facts) : (findDisabled(region, facts) ?? findUnregistered(facts));
  }
  const isForeign = facts.managementAccountId.kind === 'known' && !isManagement;
  return isForeign ? calledFromMember(facts) : findDisabled(region, facts);
}

function calledFromManagement({ callerAccountId }: AccessFacts): UserError {
  return new UserError({
    code: 'not-delegated-administrator',
    what: `call-as: "DELEGATED_ADMIN" is for a delegated administrator, and this run is signed in to the management account ${callerAccountId}.`,
    next: 'Set `call-as: SELF`, or sign in to the account of a delegated administrator.',
  });
}

/**
 * SELF means the management account. With credentials of another account AWS finds no stack set under the name, and
 * the action would plan to create a second one.
 */
function calledFromMember(facts: AccessFacts): UserError {
  return new UserError({
    code: 'not-delegated-administrator',
    what: `call-as: "SELF" is for ${describeManagement(facts)}, and this run is signed in to ${facts.callerAccountId}.`,
    next: 'Omit `call-as` (DELEGATED_ADMIN) if this account is a delegated administrator for StackSets. Otherwise sign in to the management account.',
  });
}

function findDisabled(region: string, facts: AccessFacts): UserError | undefined {
  if (valueOf(facts.trustedAccess)?.kind !== 'disabled') return undefined;
  return new UserError({
    code: 'trusted-access-missing',
    what: `The organization of ${describeManagement(facts)} does not trust StackSets: no service-managed stack set can be created or updated.`,
    next: `From ${describeManagement(facts)}, run \`aws cloudformation activate-organizations-access --region ${region}\` (all features must be enabled).`,
  });
}

function findUnregistered(facts: AccessFacts): UserError | undefined {
  const { callerAccountId, isDelegatedAdministrator } = facts;
  const access = valueOf(facts.trustedAccess);
  const isListed = valueOf(isDelegatedAdministrator);
  const refusal = access?.kind === 'refused' ? access.message : undefined;
  // Listed and refused contradict each other, and a list that was denied proves nothing by itself.
  if (isListed === true || (isListed === undefined && refusal === undefined)) return undefined;
  const isProven = isListed === false;
  const register = `From ${describeManagement(facts)}, run \`aws organizations register-delegated-administrator --service-principal ${stackSetsPrincipal} --account-id ${callerAccountId}\`.`;
  return new UserError({
    code: 'not-delegated-administrator',
    what: `call-as: "DELEGATED_ADMIN": account ${callerAccountId} is not a delegated administrator for StackSets in the organization of ${describeManagement(facts)}${isProven ? '' : ', or its role may not call organizations:ListDelegatedAdministrators'}.`,
    ...(refusal === undefined ? {} : { why: refusal }),
    next: isProven ? register : `Allow organizations:ListDelegatedAdministrators for the role of this run. ${register}`,
  });
}

function describeManagement({ managementAccountId }: AccessFacts): string {
  const id = valueOf(managementAccountId);
  return id === undefined ? 'the management account' : `the management account ${id}`;
}
