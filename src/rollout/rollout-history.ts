import { hasWork } from '../domain/assessment.ts';
import type { Survey } from '../domain/assessment.ts';
import { ownOperations } from '../domain/reports/rollout-report.ts';
import type { InstanceBefore } from '../domain/reports/version-facts.ts';
import { operationEndMs } from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import { definesVersion, plannedVersion } from '../domain/stack-set/stack-set-version.ts';
import { listLagMs } from '../domain/stack-set/settlement.ts';
import { instanceKey } from '../domain/stack-set/stack-set.ts';
import { UserError } from '../domain/user-error.ts';
import type { ReadyPlan } from './prepare.ts';
import { failedAfter, joinSteps } from './step.ts';
import type { StepResult } from './step.ts';

/** Everything that happened until there was nothing left to do, or something stopped it. */
export interface RolloutHistory {
  /** Of the last round. */
  readonly ready: ReadyPlan;
  /** Of all rounds. */
  readonly done: StepResult;
  readonly waitedFor: readonly Operation[];
  /** There was something to do in one of the rounds. */
  readonly hadWork: boolean;
  /** As it was after the last operation, for the proof of the accounts. */
  readonly survey: Survey;
  /**
   * What the instances had when this run began to send the version that the stack set defines, by key; undefined: it
   * has sent none. What those have that another client has touched since is not known.
   */
  readonly before?: ReadonlyMap<string, InstanceBefore> | undefined;
  /** The round that changed the version which the stack set defines; undefined: none of this run did. */
  readonly updatedFrom?: ReadyPlan | undefined;
}

/** Adds one more round: its plan and its result. */
export function extendHistory(history: RolloutHistory | undefined, ready: ReadyPlan, done: StepResult): RolloutHistory {
  const isAttached = ready.readiness.kind === 'attachable';
  const isSending = !isAttached && hasSentVersion(done);
  const isFirst = isSending && (history?.updatedFrom === undefined || !isDefined(ready));
  return {
    ready,
    done: history === undefined ? done : joinSteps(history.done, done),
    waitedFor: [...(history?.waitedFor ?? []), ...ready.waitedFor],
    hadWork: (history?.hadWork ?? false) || isAttached || hasWork(ready.assessment),
    survey: ready.survey,
    before: isFirst ? instancesBefore(ready, done) : findUntouched(history, ready),
    updatedFrom: isFirst ? ready : history?.updatedFrom,
  };
}

function findUntouched(history: RolloutHistory | undefined, { survey }: ReadyPlan): RolloutHistory['before'] {
  const earlier = history?.before;
  if (earlier === undefined) return undefined;
  const own = new Set(ownOperations(history?.done.operations ?? []).map(({ operation }) => operation.id));
  const lastOf = new Map(survey.instances.map((instance) => [instanceKey(instance), instance.lastOperationId]));
  const isUntouched = (key: string, { operationId }: InstanceBefore): boolean => {
    const last = lastOf.get(key);
    return last === operationId || (last !== undefined && own.has(last));
  };
  return new Map([...earlier].map(([key, before]) => [key, isUntouched(key, before) ? before : forget(before)]));
}

/** The instance existed; what it had is not known. */
export function forget({ operationId }: Pick<InstanceBefore, 'operationId'>): InstanceBefore {
  return { isCurrent: undefined, operationId };
}

/** By key of the instance. The list may have shown those that the last update has not touched as they were before it. */
export function instancesBefore(
  { survey, waitedFor }: ReadyPlan,
  { operations }: StepResult,
): ReadonlyMap<string, InstanceBefore> {
  const sentAt = ownOperations(operations)[0]?.operation.createdAt.getTime() ?? Infinity;
  const last = findLastUpdate([...survey.operations, ...waitedFor]);
  const isListed = last?.endedAt === undefined || sentAt - last.endedAt.getTime() >= listLagMs;
  return new Map(
    survey.instances.map((instance) => {
      const operationId = instance.lastOperationId;
      const before: InstanceBefore = { isCurrent: instance.status === 'CURRENT', operationId };
      return [instanceKey(instance), isListed || operationId === last.id ? before : forget(before)];
    }),
  );
}

function findLastUpdate(operations: readonly Operation[]): Operation | undefined {
  return operations
    .filter(({ action, status, endedAt }) => action === 'UPDATE' && status !== 'STOPPED' && endedAt !== undefined)
    .toSorted((a, b) => operationEndMs(b) - operationEndMs(a))[0];
}

/** Before the round, the stack set had what the round has planned: an earlier round, or another run, had sent it. */
export function isDefined({ survey: { stackSet }, assessment: { definition } }: ReadyPlan): boolean {
  if (stackSet === undefined || definition === undefined) return false;
  return definesVersion(stackSet, { ...plannedVersion(definition, stackSet), autoDeployment: undefined });
}

/** A version, or a part of its waves. */
export function hasSentVersion({ operations }: StepResult): boolean {
  return ownOperations(operations).some(({ purpose }) => ['update', 'canary', 'wave'].includes(purpose));
}

/** @throws the error itself when nothing was done that would be lost with it. */
export function failHistory(history: RolloutHistory | undefined, error: UserError): RolloutHistory {
  if (history === undefined) throw error;
  return { ...history, done: failedAfter(history.done, error) };
}
