import { accountResult, sortWorstFirst } from '../domain/account-result.ts';
import type { AccountResult } from '../domain/account-result.ts';
import type { Survey } from '../domain/assessment.ts';
import { isSuspended } from '../domain/organization.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import type { OperationResult } from '../domain/stack-set/operation.ts';
import { ownOperations, reachedBy } from '../domain/reports/rollout-report.ts';
import type { OwnOperation, ReportedOperation } from '../domain/reports/rollout-report.ts';
import { isSettled } from '../domain/stack-set/settlement.ts';
import { instanceKey } from '../domain/stack-set/stack-set.ts';
import type { StackInstance } from '../domain/stack-set/stack-set.ts';
import { unlessInterrupted } from './deadline.ts';
import type { RolloutContext } from './rollout-context.ts';
import type { RolloutHistory } from './rollout-history.ts';

/** AWS's lists are eventually consistent: how often they are read again, and how long between, ms. */
const settleReadings = 15;
const settlePauseMs = 2_000;

type LastResult = OperationResult & { readonly operationId: string };

interface Reading {
  readonly instances: readonly StackInstance[];
  /** Of each own operation, in order. */
  readonly results: readonly (readonly OperationResult[])[];
}

type ProofContext = Pick<RolloutContext, 'stackSets' | 'stackSet' | 'regions' | 'clock' | 'log' | 'interruption'>;

/** The result of every account of a rollout; empty when an interrupted run has no time to read them. */
export async function proveRollout(context: ProofContext, history: RolloutHistory): Promise<readonly AccountResult[]> {
  const { survey, done } = history;
  // An update by Terraform that could not be found may have reached accounts since they were read.
  const isAsRead = ownOperations(done.operations).length === 0 && done.end.kind !== 'failed';
  if (isAsRead) return judgeAccounts(context, survey, survey.instances);
  return (await unlessInterrupted(context, proveAccounts(context, survey, done.operations))) ?? [];
}

/**
 * Reads every account after the operations of this run, until the lists agree with each other, and judges each of
 * them. Lists that never agree leave accounts `unknown`.
 */
export async function proveAccounts(
  context: ProofContext,
  survey: Survey,
  operations: readonly ReportedOperation[],
): Promise<readonly AccountResult[]> {
  const { stackSets, stackSet, clock, log, interruption } = context;
  const ours = ownOperations(operations);
  const own = ours.map(({ operation }) => operation);
  const reached = ours.map(({ reaches }) => reaches.filter(({ accountId }) => isActive(survey, accountId)));
  const ended = own.filter(({ status }) => !isInFlight(status));
  const read = async (): Promise<Reading> => {
    const [instances, ...results] = await Promise.all([
      stackSets.listInstances(stackSet),
      ...own.map(({ id }) => stackSets.listResults(stackSet, id)),
    ]);
    return { instances, results };
  };
  for (let readings = 1; ; readings += 1) {
    const reading = await read();
    const isAgreed = ended.every((operation) => {
      const index = own.indexOf(operation);
      const results = reading.results[index] ?? [];
      return isSettled({ operation, results, instances: reading.instances, reaches: reached[index] ?? [] });
    });
    const isAsBefore = isOlderThanCanary(survey, ours, reading.instances);
    const isOver = readings === settleReadings || interruption.requested.aborted;
    if ((isAgreed && !isAsBefore) || isOver) {
      if (!isAgreed || isAsBefore) log.warning('AWS’s lists do not agree with each other yet.');
      const ids = own.map(({ id }) => id);
      const results = lastResults(ids, reading.results);
      return judgeAccounts(context, survey, reading.instances, {
        results,
        reached: new Set(reached.flat().map(instanceKey)),
      });
    }
    if (readings === 1) log.info('Reading again until AWS’s lists agree with each other.');
    await clock.sleep(settlePauseMs);
  }
}

/**
 * Whether a list is older than a canary's update, which makes every other instance OUTDATED: one that is CURRENT by the
 * same operation as before the update has not been read since.
 */
function isOlderThanCanary(
  { instances: before }: Survey,
  ours: readonly OwnOperation[],
  instances: readonly StackInstance[],
): boolean {
  const last = ours.at(-1);
  if (last?.purpose !== 'canary' || isInFlight(last.operation.status)) return false;
  const reached = reachedBy(ours);
  const lastOperations = new Map(before.map((instance) => [instanceKey(instance), instance]));
  return instances.some((instance) => {
    const { status, lastOperationId } = instance;
    const known = lastOperations.get(instanceKey(instance));
    const isSame = known?.status === 'CURRENT' && known.lastOperationId === lastOperationId;
    return status === 'CURRENT' && !reached.has(instanceKey(instance)) && isSame;
  });
}

/** When several operations reached an account, the last result counts. */
function lastResults(operationIds: readonly string[], results: Reading['results']): ReadonlyMap<string, LastResult> {
  const last = new Map<string, LastResult>();
  for (const [index, operationId] of operationIds.entries()) {
    for (const result of results[index] ?? []) last.set(instanceKey(result), { ...result, operationId });
  }
  return last;
}

/** Suspended accounts are skipped, and accounts that have left are no longer targets. */
function isActive({ organization }: Survey, accountId: string): boolean {
  const account = organization.accounts.get(accountId);
  return account !== undefined && !isSuspended(account);
}

interface Answers {
  /** By account and Region. */
  readonly results: ReadonlyMap<string, LastResult>;
  /** The same for those that operations of this run should reach. */
  readonly reached: ReadonlySet<string>;
}

/** What the instances alone say, when no operation of this run touched them. */
function judgeAccounts(
  { regions }: Pick<RolloutContext, 'regions'>,
  { organization, targets }: Survey,
  instances: readonly StackInstance[],
  { results, reached }: Answers = { results: new Map(), reached: new Set() },
): readonly AccountResult[] {
  const byAccount = new Map(instances.map((instance) => [instanceKey(instance), instance]));
  return sortWorstFirst(
    targets.targeted.flatMap((account) =>
      regions.map((region) => {
        const key = instanceKey({ accountId: account.id, region });
        const result = results.get(key);
        const isUnanswered = result === undefined && reached.has(key);
        return accountResult(organization, { account, region, instance: byAccount.get(key), result, isUnanswered });
      }),
    ),
  );
}
