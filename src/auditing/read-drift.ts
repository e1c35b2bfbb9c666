import { attempt } from '../domain/attempt.ts';
import type { DriftLook } from '../domain/audit/audit-report.ts';
import { judgeDrift, listAudited } from '../domain/audit/drift/drift-answer.ts';
import type { DriftAnswer, DriftEvidence } from '../domain/audit/drift/drift-answer.ts';
import type { DriftedInstance } from '../domain/audit/drift/drift-findings.ts';
import { findLastDetection } from '../domain/audit/drift/drift-operation-id.ts';
import type { InstanceDrift } from '../domain/audit/drift.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import { instanceKey } from '../domain/stack-set/stack-set.ts';
import type { StackInstance } from '../domain/stack-set/stack-set.ts';
import type { UserError } from '../domain/user-error.ts';
import { unlessInterrupted } from '../rollout/deadline.ts';
import type { AuditContext } from './audit-context.ts';
import { runDetection } from './detect-drift.ts';
import { sideBySide } from '../domain/concurrency/side-by-side.ts';
import type { Stock } from './take-stock.ts';

/** CloudFormation's word on every account. */
export interface DriftReading {
  readonly look: DriftLook;
  readonly drifted: readonly DriftedInstance[];
  /** Why an account is not known to be as its stack says, by account. */
  readonly unchecked: ReadonlyMap<string, string>;
  readonly hasTimedOut: boolean;
  /** The detection as a whole failed. */
  readonly error: UserError | undefined;
}

const notAsked: DriftReading = {
  look: { kind: 'not-asked' },
  drifted: [],
  unchecked: new Map(),
  hasTimedOut: false,
  error: undefined,
};

export function isDriftAsked({ facts, driftDetection }: AuditContext['request']): boolean {
  return driftDetection !== 'off' && facts.includes('undrifted');
}

/** @param stock whose targeted active accounts are to be looked at. */
export async function detectDrift(context: AuditContext, stock: Stock): Promise<DriftReading> {
  const { driftDetection } = context.request;
  if (!isDriftAsked(context.request) || driftDetection === 'off') return notAsked;
  if (driftDetection === 'last') return readLast(context, stock);
  const detection = await attempt(() => runDetection(context, stock));
  const ended = detection.kind === 'done' ? detection.value : detection;
  if (ended.kind === 'failed') return failed(context, stock, ended.error);
  const { operation, isStopped, hasTimedOut } = ended;
  const reading = attempt(() => readEvidence(context, stock, operation));
  const evidence = await unlessInterrupted(context, reading);
  if (evidence?.kind === 'failed') return { ...failed(context, stock, evidence.error), hasTimedOut };
  const answer = judgeDrift(stock, context.request.targets.regions, evidence?.value ?? interruptedEvidence(operation));
  return { ...(await describe(context, answer, operation)), hasTimedOut, ...withStop(answer, operation, isStopped) };
}

function withStop(answer: DriftAnswer, operation: Operation, isStopped: boolean): Pick<DriftReading, 'look'> {
  return { look: lookOf(answer, 'detect', operation.id, operation.endedAt ?? operation.createdAt, isStopped) };
}

/** AWS keeps what its last detection has found, and names it only in the list of operations, for a while. */
async function readLast(context: AuditContext, stock: Stock): Promise<DriftReading> {
  const { stackSets, stackSet, request } = context;
  const reading = await attempt(async () => {
    const [summary, operations] = await Promise.all([
      stackSets.findLastDrift(stackSet),
      stackSets.listRecentOperations(stackSet),
    ]);
    const operation = findLastDetection(operations);
    if (summary === undefined && operation === undefined) return undefined;
    return { operation, summary, evidence: await readEvidence(context, stock, operation) };
  });
  if (reading.kind === 'failed') return failed(context, stock, reading.error);
  const checkedAt = reading.value?.operation?.endedAt ?? reading.value?.summary?.checkedAt;
  const answer = judgeDrift(stock, request.targets.regions, reading.value?.evidence ?? neverDetected);
  const { operation } = reading.value ?? {};
  return {
    ...(await describe(context, answer, operation)),
    look: lookOf(answer, 'last', operation?.id, checkedAt, false),
  };
}

const neverDetected: DriftEvidence = {
  statuses: [],
  results: undefined,
  summary: undefined,
  operation: undefined,
  missing: 'CloudFormation has never ended a drift detection of this stack set.',
  isEarlier: false,
};

function interruptedEvidence(operation: Operation): DriftEvidence {
  const missing = 'The run was asked to end before the results of the drift detection could be read.';
  return { statuses: [], results: [], summary: undefined, operation, missing, isEarlier: false };
}

/** AWS's lists lag behind the operation: how often they are read, and how long between, ms. */
const settleReadings = 15;
const settlePauseMs = 2_000;

async function readEvidence(
  { stackSets, stackSet, clock, interruption, request }: AuditContext,
  stock: Stock,
  operation: Operation | undefined,
): Promise<DriftEvidence> {
  const audited = listAudited(stock, request.targets.regions);
  for (let readings = 1; ; readings += 1) {
    const [statuses, results, summary] = await Promise.all([
      stackSets.listDriftStatuses(stackSet),
      operation === undefined ? undefined : stackSets.listResults(stackSet, operation.id),
      stackSets.findLastDrift(stackSet),
    ]);
    const isEarlier = request.driftDetection === 'last';
    const evidence: DriftEvidence = { statuses, results, summary, operation, missing: undefined, isEarlier };
    const isOver = readings === settleReadings || interruption.requested.aborted;
    if (isOver || isSettled(evidence, audited)) return evidence;
    await clock.sleep(settlePauseMs);
  }
}

/** Every account that a successful detection reached has a result, and AWS lists as many drifted ones as it counts. */
function isSettled(
  { statuses, results, summary, operation }: DriftEvidence,
  audited: readonly StackInstance[],
): boolean {
  if (operation === undefined || results === undefined) return true;
  const answered = new Set(results.map(instanceKey));
  if (operation.status === 'SUCCEEDED' && !audited.every((one) => answered.has(instanceKey(one)))) return false;
  const isPending = results.some(({ status }) => status === 'PENDING' || status === 'RUNNING');
  if (isPending && !isInFlight(operation.status)) return false;
  const isOfOurs = summary?.checkedAt !== undefined && summary.checkedAt >= operation.createdAt;
  const listed = statuses.filter(({ status }) => status === 'DRIFTED').length;
  return !isOfOurs || listed >= summary.drifted;
}

/** Calls at once. */
const readAtOnce = 8;

async function describe(
  context: AuditContext,
  { drifted, unchecked }: DriftAnswer,
  operation: Operation | undefined,
): Promise<DriftReading> {
  const read = (place: InstanceDrift): Promise<DriftedInstance> => readDifferences(context, place, operation);
  const found = await sideBySide(drifted, readAtOnce, read);
  return { ...notAsked, drifted: found, unchecked };
}

async function readDifferences(
  { stackSets, stackSet, interruption }: AuditContext,
  { accountId, region }: InstanceDrift,
  operation: Operation | undefined,
): Promise<DriftedInstance> {
  const place = { accountId, region };
  if (operation === undefined) return { place, resources: undefined, why: 'AWS no longer lists the detection.' };
  if (interruption.requested.aborted) return { place, resources: undefined, why: 'The run was asked to end.' };
  const read = await attempt(() => stackSets.listResourceDrifts(stackSet, place, operation.id));
  return read.kind === 'done'
    ? { place, resources: read.value, why: '' }
    : { place, resources: undefined, why: read.error.message };
}

/** No account is known to be as its stack says. */
function failed({ request }: AuditContext, stock: Stock, error: UserError): DriftReading {
  const missing = `CloudFormation’s drift detection failed: ${error.message}`;
  const evidence: DriftEvidence = { ...neverDetected, missing };
  const answer = judgeDrift(stock, request.targets.regions, evidence);
  const from = request.driftDetection === 'last' ? 'last' : 'detect';
  const look = lookOf(answer, from, undefined, undefined, false);
  return { ...notAsked, look, unchecked: answer.unchecked, error };
}

function lookOf(
  { checked, total, drifted }: DriftAnswer,
  from: 'detect' | 'last',
  operationId: string | undefined,
  checkedAt: Date | undefined,
  isStopped: boolean,
): DriftLook {
  const accounts = new Set(drifted.map(({ accountId }) => accountId)).size;
  return { kind: 'looked', from, operationId, checkedAt, checked, total, isStopped, drifted: accounts };
}
