import { countOf } from './quantity.ts';
import type { OperationResult, ResultStatus } from './stack-set/operation.ts';

/** How far an operation is, in accounts. What is neither done nor not started is at work, or was not read yet. */
export interface AccountProgress {
  /** Accounts that the operation reaches. */
  readonly total: number;
  /** Ended, in success or failure. A cancelled account is not done. */
  readonly done: number;
  readonly failed: number;
  /** Waiting, or cancelled before they began. */
  readonly notStarted: number;
}

export interface ProgressCounts extends Omit<AccountProgress, 'total'> {
  /** Ended before they were done: nothing more happens there. */
  readonly cancelled: number;
}

/** Counts accounts. An account with several Regions has as many results, and is done when it is done in all of them. */
export function countProgress(results: readonly OperationResult[]): ProgressCounts {
  const byAccount = Map.groupBy(results, ({ accountId }) => accountId);
  const accounts = [...byAccount.values()].map((ofAccount) => ofAccount.map(({ status }) => status));
  const count = (is: (statuses: Statuses) => boolean): number => accounts.filter(is).length;
  return {
    done: count((statuses) => hasEnded(statuses) && !isCancelled(statuses)),
    failed: count((statuses) => statuses.includes('FAILED')),
    notStarted: count((statuses) => isAllOf(statuses, notBegun)),
    cancelled: count((statuses) => hasEnded(statuses) && isCancelled(statuses)),
  };
}

/** Of one account's results. */
type Statuses = readonly ResultStatus[];

const ended: Statuses = ['SUCCEEDED', 'FAILED', 'CANCELLED'];
const notBegun: Statuses = ['PENDING', 'CANCELLED'];

function isAllOf(statuses: Statuses, some: Statuses): boolean {
  return statuses.every((status) => some.includes(status));
}

function hasEnded(statuses: Statuses): boolean {
  return isAllOf(statuses, ended);
}

/** A failure in one Region cancels the others; the account has failed all the same. */
function isCancelled(statuses: Statuses): boolean {
  return statuses.includes('CANCELLED') && !statuses.includes('FAILED');
}

/** Milliseconds that remain at the rate seen so far; undefined until something has ended. */
export function estimateRemainingMs(
  facts: Pick<AccountProgress, 'total' | 'done'> &
    Pick<ProgressCounts, 'cancelled'> & {
      readonly elapsedMs: number;
    },
): number | undefined {
  const { done, cancelled, total, elapsedMs } = facts;
  if (done <= 0 || elapsedMs <= 0) return undefined;
  return Math.max(0, Math.round(((total - done - cancelled) * elapsedMs) / done));
}

/** `6 of 40 accounts done, 1 failed, 34 not started`. */
export function renderCounts({ total, done, failed, notStarted }: AccountProgress): string {
  return [
    `${done} of ${countOf(total, 'account')} done`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(notStarted === 0 ? [] : [`${notStarted} not started`]),
  ].join(', ');
}
