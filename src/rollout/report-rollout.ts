import { countAccountsByClass, unreadAccounts } from '../domain/account-result.ts';
import type { AccountResult } from '../domain/account-result.ts';
import type { Attempt } from '../domain/attempt.ts';
import { ownOperations } from '../domain/reports/rollout-report.ts';
import type { ForeignOperation, RolloutReport } from '../domain/reports/rollout-report.ts';
import { isEveryAccountBack } from '../domain/rollback.ts';
import { judgeRollout } from '../domain/rollout.ts';
import type { Judgement, RolloutEnd } from '../domain/rollout.ts';
import { isInFlight, operationEndMs } from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import type { SandboxPassed } from '../domain/sandbox/sandbox-passed.ts';
import type { VersionFacts } from '../domain/reports/version-facts.ts';
import type { StackSetRef } from '../domain/stack-set/stack-set.ts';
import type { DefinitionChange } from '../domain/stack-set/stack-set-definition.ts';
import type { Proof } from './prove.ts';
import type { OthersWork } from './others/read-others.ts';
import { forget, instancesBefore } from './rollout-history.ts';
import type { RolloutHistory } from './rollout-history.ts';
import type { StepResult } from './step.ts';

/** All that is known of a rollout once it is over. */
export interface RolloutFindings {
  readonly history: RolloutHistory;
  /** The stack set defines what it should, as read after the accounts. */
  readonly isConfirmed: boolean;
  readonly proof: Attempt<Proof>;
  /** The last definition that was tried in the sandbox account. */
  readonly sandbox?: SandboxPassed | undefined;
  readonly startedAt: Date;
  readonly endedAt: Date;
}

export function reportRollout(stackSet: StackSetRef, findings: RolloutFindings): RolloutReport {
  const { history, proof, startedAt, endedAt } = findings;
  const { done, ready, hadWork } = history;
  const survey = proof.kind === 'done' ? proof.value.survey : history.survey;
  const { assessment, digest } = ready;
  const accounts = accountsOf(findings);
  const accountsTotal = survey.targets.targeted.length;
  const isRead = accounts.length > 0 || accountsTotal === 0;
  const error = done.error ?? (proof.kind === 'failed' ? proof.error : undefined);
  const blockedBy = findBlocking(history);
  const inFlight = done.operations.map(({ operation }) => operation).filter(({ status }) => isInFlight(status));
  const judgement = judgeFindings(findings, accountsTotal);
  const isErrorShown = judgement.failureReason !== undefined || judgement.outcome === 'interrupted';
  return {
    ...judgement,
    stackSet,
    error: error === undefined || !isErrorShown ? undefined : { what: error.what, why: error.why, next: error.next },
    gate: assessment.gate,
    hasChanges: hadWork,
    isAdoption: assessment.isAdoption,
    operations: [...reportOthers(history.waitedFor, blockedBy), ...done.operations],
    accounts,
    accountsTotal,
    accountsByClass: isRead ? countAccountsByClass(accounts) : unreadAccounts(accountsTotal),
    untargetedFailures: proof.kind === 'done' ? proof.value.untargetedFailures : [],
    leftBehind: survey.targets.leftBehind,
    rollback: done.rollback,
    versionFacts: findVersionFacts(findings),
    ...(findings.sandbox === undefined ? {} : { sandbox: findings.sandbox }),
    healedAccountIds: findHealed(done, accounts),
    managementAccountId: survey.organization.managementAccountId,
    roleArnPattern: assessment.roleArnPattern,
    stillRunning: [...inFlight, ...(blockedBy === undefined ? [] : [blockedBy])],
    digest,
    startedAt,
    endedAt,
  };
}

function accountsOf({ proof }: RolloutFindings): readonly AccountResult[] {
  return proof.kind === 'done' ? proof.value.accounts : [];
}

function judgeFindings(findings: RolloutFindings, accountsTotal: number): Judgement {
  const { history, isConfirmed, proof } = findings;
  const { ready, done, hadWork } = history;
  const isUntouched = ownOperations(done.operations).length === 0;
  if (ready.readiness.kind === 'refused' && isUntouched) return { outcome: 'refused', failureReason: undefined };
  const accounts = accountsOf(findings);
  const judgement = judgeRollout({
    end: endOf(done),
    operations: ownOperations(done.operations).map(({ operation }) => operation),
    accountsTotal,
    isBack: isConfirmed && isEveryAccountBack({ operations: done.operations, accounts, rollback: done.rollback }),
    accounts: countAccountsByClass(accounts),
    hadChanges: hadWork,
  });
  if (judgement.outcome !== 'unknown' || proof.kind === 'done') return judgement;
  return { ...judgement, failureReason: proof.error.code };
}

/** A rollout that gave up because other clients came first has a failure of its own by then. */
function endOf({ end }: StepResult): RolloutEnd {
  return end.kind === 'preempted' ? { kind: 'failed', reason: 'operation-in-progress' } : end;
}

function findBlocking({ ready: { readiness } }: RolloutHistory): Operation | undefined {
  return readiness.kind === 'timed-out' || readiness.kind === 'interrupted' ? readiness.blockedBy : undefined;
}

function reportOthers(waitedFor: readonly Operation[], blockedBy: Operation | undefined): readonly ForeignOperation[] {
  return [...waitedFor, ...(blockedBy === undefined ? [] : [blockedBy])].map((operation) => ({
    operation,
    startedBy: 'other',
  }));
}

function findVersionFacts({ history, isConfirmed, proof }: RolloutFindings): VersionFacts {
  const { ready, before, done } = history;
  const others = proof.kind === 'done' && isConfirmed ? proof.value.others : undefined;
  const overtaken = findOvertaken(done, others);
  // A rollback has looked for itself.
  const isUnknown = overtaken !== 'no' && done.rollback === undefined;
  const planned = before ?? instancesBefore(ready, done);
  const touched = [...(isUnknown ? planned.keys() : []), ...(others?.created ?? [])];
  const unknown = touched.map((key) => [key, forget(planned.get(key) ?? { operationId: undefined })] as const);
  return { planned: plannedOf(ready.terraform.change), before: new Map([...planned, ...unknown]), overtaken };
}

/** @param others undefined: what they have done is not known. */
function findOvertaken(done: StepResult, others: OthersWork | undefined): VersionFacts['overtaken'] {
  if (others === undefined || others.isReplaced) return 'after';
  const last = Math.max(...ownOperations(done.operations).map(({ operation }) => operationEndMs(operation)));
  if (others.updates.some((operation) => operationEndMs(operation) > last)) return 'after';
  return others.updates.length > 0 || done.before !== undefined ? 'before' : 'no';
}

function plannedOf({ kind }: DefinitionChange): VersionFacts['planned'] {
  switch (kind) {
    case 'none':
    case 'adopt':
    case 'preferences-only':
      return 'kept';
    case 'update':
      return 'changed';
    case 'create':
    case 'replace':
    case 'delete':
    case 'unreadable':
      return 'unread';
  }
}

function findHealed({ operations }: StepResult, accounts: readonly AccountResult[]): readonly string[] {
  const heals = new Set(ownOperations(operations, 'heal').map(({ operation }) => operation.id));
  const lacking = new Set(
    accounts.filter(({ class: accountClass }) => accountClass !== 'current').map(({ account }) => account),
  );
  const healed = accounts.filter(({ operationId, account }) => heals.has(operationId) && !lacking.has(account));
  return [...new Set(healed.map(({ account }) => account))];
}
