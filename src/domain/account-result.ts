import { isSuspended, organizationalUnitPath } from './organization.ts';
import type { Account, Organization } from './organization.ts';
import type { OperationResult } from './stack-set/operation.ts';
import { instanceKey } from './stack-set/stack-set.ts';
import type { StackInstance } from './stack-set/stack-set.ts';
import { classifyAccountReason } from './classify-reason.ts';
import type { AccountFailureReason } from './failure-reason.ts';

/** Worst first: reports sort by this order. */
export const accountClasses = [
  'failed',
  'inoperable',
  'unknown',
  'missing',
  'cancelled',
  'outdated',
  'suspended',
  'current',
] as const;

/** Each targeted account is in exactly one. */
export type AccountClass = (typeof accountClasses)[number];

/** The result of one targeted account in one Region, as in `results.json`. */
export interface AccountResult {
  readonly account: string;
  readonly name: string;
  readonly organizationalUnitId: string;
  readonly organizationalUnitPath: string;
  readonly region: string;
  readonly class: AccountClass;
  /** AWS's value; empty when there is no instance. */
  readonly status: string;
  readonly detailedStatus: string;
  /** undefined for accounts that need no explanation. */
  readonly reason: AccountFailureReason | undefined;
  readonly statusReason: string;
  readonly operationId: string;
  /** Another operation touched the instance after that one, or the list of instances lags behind it. */
  readonly isChangedLater?: true;
}

/** Key of the instance that the result is about. */
export function resultKey({ account, region }: AccountResult): string {
  return instanceKey({ accountId: account, region });
}

/** One targeted account with what CloudFormation says about it. */
export interface AccountFacts {
  readonly account: Account;
  readonly region: string;
  readonly instance: StackInstance | undefined;
  /** Its result in the last operation of ours that reached it. */
  readonly result: (OperationResult & { readonly operationId: string }) | undefined;
  /** An operation of this run should have reached it, but AWS lists no result: an older CURRENT proves nothing. */
  readonly isUnanswered?: boolean;
}

export function classifyAccount({ account, instance, result, isUnanswered }: AccountFacts): AccountClass {
  if (isSuspended(account)) return 'suspended';
  if (account.state === 'UNKNOWN') return 'unknown';
  if (instance === undefined) {
    return result?.status === 'FAILED' ? 'failed' : 'missing';
  }
  if (result?.status === 'FAILED' && instance.status !== 'CURRENT') return 'failed';
  switch (instance.status) {
    case 'CURRENT':
      return isUnanswered === true ? 'unknown' : classifyCurrent(instance, result);
    case 'OUTDATED':
      return classifyOutdated(instance);
    case 'INOPERABLE':
      return 'inoperable';
    case 'UNKNOWN':
      return 'unknown';
  }
}

/** The instance says CURRENT; a result that contradicts this makes the account unknown, never current. */
function classifyCurrent(instance: StackInstance, result: OperationResult | undefined): AccountClass {
  const isFollowedByLaterOperation = result === undefined;
  if (isFollowedByLaterOperation || result.status === 'SUCCEEDED') {
    return instance.detailedStatus === undefined || instance.detailedStatus === 'SUCCEEDED' ? 'current' : 'unknown';
  }
  return 'unknown';
}

function classifyOutdated(instance: StackInstance): AccountClass {
  switch (instance.detailedStatus) {
    case 'FAILED':
    case 'FAILED_IMPORT':
      return 'failed';
    case 'CANCELLED':
      return 'cancelled';
    case 'INOPERABLE':
      return 'inoperable';
    // Skipped although Organizations calls it active: it was reopened meanwhile and does not have the new version.
    case 'SKIPPED_SUSPENDED_ACCOUNT':
    case 'PENDING':
    case 'RUNNING':
    case 'SUCCEEDED':
    case undefined:
      return 'outdated';
    case 'UNKNOWN':
      return 'unknown';
  }
}

export function accountResult(organization: Organization, facts: AccountFacts): AccountResult {
  const { account, instance, result } = facts;
  const accountClass = classifyAccount(facts);
  const statusReason = instance?.statusReason ?? result?.statusReason ?? '';
  return {
    account: account.id,
    name: account.name,
    organizationalUnitId: account.organizationalUnitId,
    organizationalUnitPath: organizationalUnitPath(organization, account.organizationalUnitId),
    region: facts.region,
    class: accountClass,
    status: instance?.status ?? '',
    detailedStatus: instance?.detailedStatus ?? '',
    reason: reasonOf(accountClass, statusReason),
    statusReason: accountClass === 'current' ? '' : statusReason,
    operationId: result?.operationId ?? instance?.lastOperationId ?? '',
    ...(isChangedLater(facts) ? { isChangedLater: true } : {}),
  };
}

function isChangedLater({ instance, result }: AccountFacts): boolean {
  if (instance === undefined || result === undefined) return false;
  return instance.lastOperationId !== undefined && instance.lastOperationId !== result.operationId;
}

function reasonOf(accountClass: AccountClass, statusReason: string): AccountFailureReason | undefined {
  switch (accountClass) {
    case 'current':
      return undefined;
    case 'suspended':
      return 'account-suspended';
    case 'missing':
    case 'outdated':
      return statusReason === '' ? 'unknown' : classifyAccountReason(statusReason);
    case 'failed':
    case 'cancelled':
    case 'inoperable':
    case 'unknown':
      return classifyAccountReason(statusReason);
  }
}

/** Worst first, then by account id and Region. */
export function sortWorstFirst(results: readonly AccountResult[]): readonly AccountResult[] {
  const rank = (result: AccountResult): number => accountClasses.indexOf(result.class);
  return [...results].sort(
    (a, b) => rank(a) - rank(b) || a.account.localeCompare(b.account) || a.region.localeCompare(b.region),
  );
}

export type AccountsByClass = Readonly<Record<AccountClass, number>>;

/** Accounts that could not be read count as unknown, never as current. */
export function unreadAccounts(total: number): AccountsByClass {
  return { ...countAccountsByClass([]), unknown: total };
}

/** Counts accounts, not instances: an account is in the worst class that one of its Regions is in. */
export function countAccountsByClass(results: readonly AccountResult[]): AccountsByClass {
  const counts: Record<AccountClass, number> = {
    current: 0,
    failed: 0,
    cancelled: 0,
    outdated: 0,
    suspended: 0,
    inoperable: 0,
    missing: 0,
    unknown: 0,
  };
  const seen = new Set<string>();
  for (const { account, class: accountClass } of sortWorstFirst(results)) {
    if (seen.has(account)) continue;
    seen.add(account);
    counts[accountClass] += 1;
  }
  return counts;
}
