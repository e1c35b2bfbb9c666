import { attempt } from '../domain/attempt.ts';
import type { AuditRecord } from '../domain/audit/audit-record.ts';
import type { FailedDeployment } from '../domain/audit/coverage/coverage-facts.ts';
import { isStartedByAction } from '../domain/stack-set/operation-id.ts';
import { isInFlight, isStartedByTerraform, operationEndMs } from '../domain/stack-set/operation.ts';
import type { Operation, OperationResult } from '../domain/stack-set/operation.ts';
import type { AuditContext } from './audit-context.ts';
import { sideBySide } from '../domain/concurrency/side-by-side.ts';
import { changesAccounts } from './take-stock.ts';
import type { Stock } from './take-stock.ts';

/** When an operation worked on an account. */
export interface OperationWindow {
  readonly from: Date;
  readonly until: Date;
}

/** What StackSets has done since the previous audit. */
export interface OperationsSince {
  readonly failed: readonly FailedDeployment[];
  readonly windowsOf: (account: string) => readonly OperationWindow[];
  readonly notices: readonly string[];
}

/** Each costs a call a hundred accounts. More than these since yesterday is another problem. */
const mostOperations = 20;
const readAtOnce = 4;

export interface ReadOperation {
  readonly operation: Operation;
  /** undefined: they could not be read. */
  readonly results: readonly OperationResult[] | undefined;
}

/** Operations of AWS's list that are read: its first page. */
const mostListed = 100;

/**
 * Reads which accounts the operations since the previous audit have worked on. Without a previous audit, those that
 * instances name as their last one: nothing is compared with what was before. Earlier ones count as well, with any
 * account: what is recorded of an account that the previous audit could not read is older than that audit.
 */
export async function readOperationsSince(
  context: AuditContext,
  stock: Stock,
  previous: AuditRecord | undefined,
): Promise<OperationsSince> {
  const since = previous === undefined ? 0 : Date.parse(previous.startedAt);
  const all = stock.operations.filter(changesAccounts);
  const recent = all.filter((one) => operationEndMs(one) >= since);
  const isToRead = (operation: Operation): boolean => previous !== undefined || isFailedByOthers(operation);
  const chosen = recent.filter(isToRead).slice(0, mostOperations);
  const read = await sideBySide(chosen, readAtOnce, (operation) => readOperation(context, operation));
  const unread = read.filter(({ results }) => results === undefined);
  return {
    failed: read.flatMap((one) => listFailures(one, stock)),
    windowsOf: createWindows(stock, all, read),
    notices: unread.map(({ operation }) => `Which accounts operation ${operation.id} has worked on could not be read.`),
  };
}

/** The accounts that it has worked on. */
export async function readOperation(
  { stackSets, stackSet }: AuditContext,
  operation: Operation,
): Promise<ReadOperation> {
  const read = await attempt(() => stackSets.listResults(stackSet, operation.id));
  return { operation, results: read.kind === 'done' ? read.value : undefined };
}

/** Automatic deployments are such; AWS raises nothing when they fail. */
function isFailedByOthers({ id, status, failedInstances }: Operation): boolean {
  if (isInFlight(status) || isStartedByTerraform(id) || isStartedByAction(id)) return false;
  return status !== 'SUCCEEDED' || (failedInstances ?? 0) > 0;
}

function listFailures({ operation, results }: ReadOperation, { targets }: Stock): readonly FailedDeployment[] {
  if (!isFailedByOthers(operation)) return [];
  const targeted = new Set(targets.targeted.map(({ id }) => id));
  return (results ?? [])
    .filter(({ status, accountId }) => status === 'FAILED' && targeted.has(accountId))
    .map(({ accountId: account, region, statusReason = '' }) => ({ account, region, operation, statusReason }));
}

/** An operation whose accounts are not known may have worked on any of them. */
function createWindows(
  { instances, operations }: Stock,
  all: readonly Operation[],
  read: readonly ReadOperation[],
): OperationsSince['windowsOf'] {
  const known = new Map(read.map(({ operation, results }) => [operation.id, results] as const));
  const places = read.flatMap(({ operation, results }) =>
    (results ?? []).map(({ accountId }) => ({ accountId, operation })),
  );
  const anywhere = all.filter(({ id }) => known.get(id) === undefined).map(toWindow);
  const [oldest] = operations.map(({ createdAt }) => createdAt).toSorted((a, b) => a.getTime() - b.getTime());
  const isCut = oldest !== undefined && operations.length >= mostListed;
  const shared = isCut ? [...anywhere, { from: new Date(0), until: oldest }] : anywhere;
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const last = instances.flatMap(({ accountId, lastOperationId }) => {
    const operation = byId.get(lastOperationId ?? '');
    return operation === undefined || !changesAccounts(operation) ? [] : [{ accountId, operation }];
  });
  const byAccount = Map.groupBy([...places, ...last], ({ accountId }) => accountId);
  return (account) => {
    const own = (byAccount.get(account) ?? []).map(({ operation }) => operation);
    return [...[...new Set(own)].map(toWindow), ...shared];
  };
}

function toWindow({ createdAt, endedAt }: Operation): OperationWindow {
  return { from: createdAt, until: endedAt ?? new Date(8.64e15) };
}
