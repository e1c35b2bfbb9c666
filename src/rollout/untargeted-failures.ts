import { classifyAccountReason } from '../domain/failure-reason.ts';
import { ownOperations } from '../domain/reports/rollout-report.ts';
import type { UntargetedFailure } from '../domain/reports/rollout-report.ts';
import { instanceKey } from '../domain/stack-set/stack-set.ts';
import type { OperationResult } from '../domain/stack-set/operation.ts';
import { unlessInterrupted } from './deadline.ts';
import type { RolloutContext } from './rollout-context.ts';
import type { RolloutHistory } from './rollout-history.ts';

type ReadContext = Pick<RolloutContext, 'stackSets' | 'stackSet' | 'clock' | 'interruption'>;

/**
 * Failures of this run's operations in accounts that are not targeted: an operation without targets also tries the
 * instances that AWS has left behind, and one of them can fail it although every targeted account is as it should be.
 */
export async function readUntargetedFailures(
  context: ReadContext,
  { survey, done }: RolloutHistory,
): Promise<readonly UntargetedFailure[]> {
  const { organization, targets } = survey;
  const targeted = new Set(targets.targeted.map(({ id }) => id));
  const failed = ownOperations(done.operations).filter(({ operation }) => (operation.failedInstances ?? 0) > 0);
  const reading = Promise.all(failed.map(({ operation }) => readFailures(context, operation.id)));
  const read = (await unlessInterrupted(context, reading)) ?? [];
  const untargeted = read.flat().filter(({ accountId }) => !targeted.has(accountId));
  // Of an update and its rollback, the update says why.
  const byKey = new Map(untargeted.toReversed().map((result) => [instanceKey(result), result]));
  return [...byKey.values()]
    .map(({ accountId, region, statusReason = '' }) => ({
      account: accountId,
      name: organization.accounts.get(accountId)?.name ?? '',
      region,
      reason: classifyAccountReason(statusReason),
      statusReason,
    }))
    .sort((a, b) => a.account.localeCompare(b.account) || a.region.localeCompare(b.region));
}

async function readFailures({ stackSets, stackSet }: ReadContext, id: string): Promise<readonly OperationResult[]> {
  const failures: OperationResult[] = [];
  let token: string | undefined;
  do {
    const page = await stackSets.listResultsPage(stackSet, id, {
      status: 'FAILED',
      ...(token === undefined ? {} : { token }),
    });
    failures.push(...page.results);
    token = page.nextToken;
  } while (token !== undefined);
  return failures;
}
