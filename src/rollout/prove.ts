import { attempt } from '../domain/attempt.ts';
import { classifyAccountReason } from '../domain/classify-reason.ts';
import { accountResult, sortWorstFirst } from '../domain/account-result.ts';
import type { AccountResult } from '../domain/account-result.ts';
import type { Survey } from '../domain/assessment.ts';
import { isSuspended } from '../domain/organization.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import type { OperationResult } from '../domain/stack-set/operation.ts';
import { ownOperations, reachedBy } from '../domain/reports/rollout-report.ts';
import type { OwnOperation, ReportedOperation, UntargetedFailure } from '../domain/reports/rollout-report.ts';
import { isSettled } from '../domain/stack-set/settlement.ts';
import { instanceKey } from '../domain/stack-set/stack-set.ts';
import type { InstancePlace, StackInstance } from '../domain/stack-set/stack-set.ts';
import { unlessInterrupted } from './deadline.ts';
import { noOthers, readOthers } from './others/read-others.ts';
import type { OthersWork } from './others/read-others.ts';
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

/** Every account of a rollout. */
export interface Proof {
  /** The organization and the stack set that the accounts were read with. */
  readonly survey: Survey;
  /** Empty when an interrupted run has no time to read them. */
  readonly accounts: readonly AccountResult[];
  /** Empty when they could not be read: the accounts that are targeted are proven without them. */
  readonly untargetedFailures: readonly UntargetedFailure[];
  /** undefined: AWS did not say. */
  readonly others: OthersWork | undefined;
}

/** The result of every account of a rollout. */
export async function proveRollout(
  context: ProofContext & Pick<RolloutContext, 'planner'>,
  history: RolloutHistory,
): Promise<Proof> {
  const { done } = history;
  // An update by Terraform that could not be found may have reached accounts since they were read.
  const isAsRead = ownOperations(done.operations).length === 0 && !['failed', 'unknown'].includes(done.end.kind);
  const { survey } = history;
  if (isAsRead) {
    const accounts = judgeAccounts(context, survey, survey.instances);
    return { survey, accounts, untargetedFailures: [], others: noOthers };
  }
  const reading = readProof(context, history);
  const unread: Proof = { survey, accounts: [], untargetedFailures: [], others: undefined };
  return (await unlessInterrupted(context, reading)) ?? unread;
}

/** An account that joined while an update was rolled back has one of the two versions: it is proven, too. */
async function readProof(
  context: ProofContext & Pick<RolloutContext, 'planner'>,
  history: RolloutHistory,
): Promise<Proof> {
  const { survey: known, done } = history;
  const survey = done.rollback === undefined ? known : await context.planner.takeSurvey();
  const [accounts, failures, others] = await Promise.all([
    proveAccounts(context, survey, done.operations, done.rollback?.notUpToDate),
    attempt(() => readUntargetedFailures(context, survey, done.operations)),
    readOthers(context, history),
  ]);
  return {
    survey,
    accounts,
    untargetedFailures: failures.kind === 'done' ? failures.value : [],
    others,
  };
}

/**
 * Reads every account after the operations of this run, until the lists agree with each other, and judges each of
 * them. Lists that never agree leave accounts `unknown`.
 * @param outdated instances that a rollback has left out: one that is still CURRENT has not been read since.
 */
export async function proveAccounts(
  context: ProofContext,
  survey: Survey,
  operations: readonly ReportedOperation[],
  outdated: readonly InstancePlace[] = [],
): Promise<readonly AccountResult[]> {
  const { stackSets, stackSet, clock, log, interruption } = context;
  const ours = ownOperations(operations);
  const isStale = findStale(survey, ours, outdated);
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
    const isAsBefore = reading.instances.some(isStale);
    const isOver = readings === settleReadings || interruption.requested.aborted;
    if ((isAgreed && !isAsBefore) || isOver) {
      if (!isAgreed || isAsBefore) log.warning('AWS’s lists do not agree with each other yet.');
      const ids = own.map(({ id }) => id);
      const results = lastResults(ids, reading.results);
      const instances = reading.instances.map((one) => (isStale(one) ? { ...one, status: 'UNKNOWN' as const } : one));
      return judgeAccounts(context, survey, instances, {
        results,
        reached: new Set(reached.flat().map(instanceKey)),
      });
    }
    if (readings === 1) log.info('Reading again until AWS’s lists agree with each other.');
    await clock.sleep(settlePauseMs);
  }
}

/**
 * Whether a list shows an instance as it was before the last operation. A canary's update, and a rollback with exceptions,
 * make every instance OUTDATED that they do not reach: one that is CURRENT by an operation which was known before has not
 * been read since.
 */
function findStale(
  { instances, operations }: Survey,
  ours: readonly OwnOperation[],
  outdated: readonly InstancePlace[],
): (instance: StackInstance) => boolean {
  const last = ours.at(-1);
  if (last === undefined || isInFlight(last.operation.status)) return () => false;
  if (last.purpose === 'rollback') {
    const leftOut = new Set(outdated.map(instanceKey));
    return (instance) => instance.status === 'CURRENT' && leftOut.has(instanceKey(instance));
  }
  if (last.purpose !== 'canary') return () => false;
  const reached = reachedBy(ours);
  const known = new Set([...operations.map(({ id }) => id), ...instances.map((instance) => instance.lastOperationId)]);
  return (instance) =>
    instance.status === 'CURRENT' && !reached.has(instanceKey(instance)) && known.has(instance.lastOperationId);
}

/** When several operations reached an account, the last result counts. */
function lastResults(operationIds: readonly string[], results: Reading['results']): ReadonlyMap<string, LastResult> {
  const last = new Map<string, LastResult>();
  for (const [index, operationId] of operationIds.entries()) {
    for (const result of results[index] ?? []) last.set(instanceKey(result), { ...result, operationId });
  }
  return last;
}

/** Suspended accounts are skipped, and it is not known whether AWS reaches accounts whose instances are left behind. */
function isActive({ organization, targets }: Survey, accountId: string): boolean {
  const account = organization.accounts.get(accountId);
  if (account === undefined || isSuspended(account)) return false;
  return !targets.leftBehind.some((left) => left.accountId === accountId);
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

/**
 * Failures of this run's operations in accounts that are not targeted: an operation without targets also tries the
 * instances that AWS has left behind, and one of them can fail it although every targeted account is as it should be.
 */
async function readUntargetedFailures(
  { stackSets, stackSet }: Pick<ProofContext, 'stackSets' | 'stackSet'>,
  { organization, targets }: Survey,
  operations: readonly ReportedOperation[],
): Promise<readonly UntargetedFailure[]> {
  const targeted = new Set(targets.targeted.map(({ id }) => id));
  const failed = ownOperations(operations).filter(({ operation }) => (operation.failedInstances ?? 0) > 0);
  const read = await Promise.all(failed.map(({ operation }) => readFailures({ stackSets, stackSet }, operation.id)));
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

async function readFailures(
  { stackSets, stackSet }: Pick<ProofContext, 'stackSets' | 'stackSet'>,
  id: string,
): Promise<readonly OperationResult[]> {
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
