import { countAccountsByClass, unreadAccounts } from '../domain/account-result.ts';
import type { AccountResult } from '../domain/account-result.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import { judgeRollout } from '../domain/rollout.ts';
import type { Judgement, RolloutEnd } from '../domain/rollout.ts';
import { isOwn } from '../domain/reports/rollout-report.ts';
import type { ReportedOperation, RolloutReport } from '../domain/reports/rollout-report.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import { attempt } from '../domain/attempt.ts';
import type { Attempt } from '../domain/attempt.ts';
import { whenAborted } from '../rollout/deadline.ts';
import { confirmVersion } from '../rollout/confirm-version.ts';
import type { Driven } from '../rollout/follow.ts';
import { findMergedPullRequest } from '../publish/merged-pull-request.ts';
import type { Ports } from '../ports.ts';
import { judgeAccounts, proveAccounts } from '../rollout/prove.ts';
import { createProgressTeller } from '../publish/publish-progress.ts';
import { publishRollout } from '../publish/publish.ts';
import { rollOut } from '../rollout/roll-out.ts';
import type { Rollout } from '../rollout/roll-out.ts';

/** How long an interrupted run reads accounts before it reports without them, ms: the runner kills ten seconds after SIGINT. */
const readAfterInterruptMs = 2_000;

/** Plans again, judges, waits until the stack set is idle, rolls out, proves every account, and reports. */
export async function apply(ports: Ports, request: RolloutRequest): Promise<Judgement> {
  const startedAt = ports.clock.now();
  const pullRequest = findMergedPullRequest(ports);
  const teller = createProgressTeller(ports, request, pullRequest);
  const rolledOut = await rollOut(ports, request, teller);
  const accounts = await attempt(() => prove(ports, request, rolledOut));
  const { rollout, isConfirmed } = await confirmVersion(ports, request, rolledOut);
  await teller.settle();
  const report = reportRollout(ports, request, { startedAt, rollout, isConfirmed, accounts });
  return publishRollout(ports, request, report, await untilLastCall(ports, pullRequest));
}

async function prove(ports: Ports, request: RolloutRequest, rollout: Rollout): Promise<readonly AccountResult[]> {
  const { survey, driven } = rollout;
  const hasOwn = driven.operations.some(isOwn);
  // An update of terraform's that could not be found may have reached accounts since they were read.
  const isAsRead = !hasOwn && driven.end.kind !== 'failed';
  if (isAsRead) return judgeAccounts(request, survey, survey.instances);
  const proof = proveAccounts(ports, request, survey, driven.operations);
  if (!ports.interruption.requested.aborted) return proof;
  // Whatever becomes of a reading that nobody waits for is no defect.
  proof.catch(() => undefined);
  return Promise.race([proof, ports.clock.sleep(readAfterInterruptMs).then(() => [])]);
}

async function untilLastCall<Value>(
  { interruption }: Ports,
  work: Promise<Value | undefined>,
): Promise<Value | undefined> {
  return Promise.race([work, whenAborted(interruption.lastCall).then(() => undefined)]);
}

interface RolloutStory {
  readonly startedAt: Date;
  readonly rollout: Rollout;
  /** The stack set defines what it should, as looked at after the accounts. */
  readonly isConfirmed: boolean;
  readonly accounts: Attempt<readonly AccountResult[]>;
}

function reportRollout(ports: Ports, request: RolloutRequest, story: RolloutStory): RolloutReport {
  const { rollout, startedAt } = story;
  const { driven, survey, prepared, hadWork } = rollout;
  const { assessment, digest } = prepared;
  const accounts = story.accounts.kind === 'done' ? story.accounts.value : [];
  const accountsTotal = survey.targets.targeted.length;
  const isRead = accounts.length > 0 || accountsTotal === 0;
  const error = driven.error ?? (story.accounts.kind === 'failed' ? story.accounts.error : undefined);
  const blockedBy = findBlocking(rollout);
  const inFlight = driven.operations.map(({ operation }) => operation).filter(({ status }) => isInFlight(status));
  const judgement = judge(story, accountsTotal);
  const isTold = judgement.failureReason !== undefined || judgement.outcome === 'interrupted';
  return {
    ...judgement,
    stackSet: request.stackSet,
    error: error === undefined || !isTold ? undefined : { what: error.what, why: error.why, next: error.next },
    gate: assessment.gate,
    hasChanges: hadWork,
    isAdoption: assessment.isAdoption,
    operations: [...reportOthers(rollout.waitedFor, blockedBy), ...driven.operations],
    accounts,
    accountsTotal,
    accountsByClass: isRead ? countAccountsByClass(accounts) : unreadAccounts(accountsTotal),
    rollback: driven.rollback,
    healedAccountIds: findHealed(driven, accounts),
    managementAccountId: survey.organization.managementAccountId,
    roleArnPattern: assessment.roleArnPattern,
    stillRunning: [...inFlight, ...(blockedBy === undefined ? [] : [blockedBy])],
    digest,
    startedAt,
    endedAt: ports.clock.now(),
  };
}

function judge({ rollout, isConfirmed, accounts: read }: RolloutStory, total: number): Judgement {
  const { prepared, driven, hadWork } = rollout;
  if (prepared.standing.kind === 'refused') return { outcome: 'refused', failureReason: undefined };
  const judgement = judgeRollout({
    end: endOf(driven),
    operations: driven.operations.filter(isOwn).map(({ operation }) => operation),
    accountsTotal: total,
    isBack: isConfirmed && isBack(driven, read.kind === 'done' ? read.value : []),
    accounts: countAccountsByClass(read.kind === 'done' ? read.value : []),
    hadChanges: hadWork,
  });
  if (judgement.outcome !== 'unknown' || read.kind === 'done') return judgement;
  return { ...judgement, failureReason: read.error.code };
}

/** Accounts without an instance never had either version; who came by one meanwhile may have the new one. */
function isBack({ operations }: Driven, accounts: readonly AccountResult[]): boolean {
  const rollback = operations.findLast(({ purpose }) => purpose === 'rollback');
  if (rollback?.operation.status !== 'SUCCEEDED') return false;
  const reached = new Set(rollback.reaches);
  const isFine = ({ account, class: accountClass }: AccountResult): boolean =>
    accountClass === 'current' || accountClass === 'suspended' || (accountClass === 'missing' && !reached.has(account));
  return accounts.length > 0 && accounts.every(isFine);
}

/** A rollout that gave up on somebody else's operations has a failure of its own by then. */
function endOf({ end }: Driven): RolloutEnd {
  return end.kind === 'stolen' ? { kind: 'failed', reason: 'operation-in-progress' } : end;
}

function findBlocking({ prepared: { standing } }: Rollout): Operation | undefined {
  return standing.kind === 'timed-out' || standing.kind === 'interrupted' ? standing.blockedBy : undefined;
}

function reportOthers(waitedFor: readonly Operation[], blockedBy: Operation | undefined): readonly ReportedOperation[] {
  return [...waitedFor, ...(blockedBy === undefined ? [] : [blockedBy])].map((operation) => ({
    operation,
    startedBy: 'other',
  }));
}

function findHealed({ operations }: Driven, accounts: readonly AccountResult[]): readonly string[] {
  const heals = operations.filter(({ purpose }) => purpose === 'heal').map(({ operation }) => operation.id);
  const healed = accounts.filter(
    ({ operationId, class: accountClass }) => accountClass === 'current' && heals.includes(operationId),
  );
  return [...new Set(healed.map(({ account }) => account))];
}
