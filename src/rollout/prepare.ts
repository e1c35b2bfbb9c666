import { hasWork } from '../domain/assessment.ts';
import type { Survey } from '../domain/assessment.ts';
import { changesSecrets } from '../domain/stack-set/secret-change.ts';
import { definesVersion } from '../domain/stack-set/stack-set-version.ts';
import { createDeadline } from './deadline.ts';
import { findAttachable, isOfIntent } from '../domain/stack-set/operation-id.ts';
import type { Attachable } from '../domain/stack-set/operation-id.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import type { RolloutPlan } from '../planning/planner.ts';
import type { RolloutContext } from './rollout-context.ts';
import { readAgain, waitUntilIdle } from './wait.ts';

/** A plan that was made while nothing was in flight, or why there is none to carry out. */
export interface ReadyPlan extends RolloutPlan {
  /** Operations of other clients, ended. */
  readonly waitedFor: readonly Operation[];
  readonly readiness: Readiness;
}

export type Readiness =
  | { readonly kind: 'refused' }
  | { readonly kind: 'ready' }
  /** An earlier run with this intent left an operation in flight. */
  | { readonly kind: 'attachable'; readonly attachable: Attachable }
  /** Another client's was still in flight when `operation-wait-timeout` had passed. */
  | { readonly kind: 'timed-out'; readonly blockedBy: Operation }
  | { readonly kind: 'interrupted'; readonly blockedBy: Operation | undefined };

/**
 * Whether the stack set has changed since it was read for this plan, which took Terraform seconds: what has ended
 * meanwhile would be replaced unseen.
 */
async function hasMovedOn({ stackSets, stackSet, sent, waitedFor }: RolloutContext, survey: Survey): Promise<boolean> {
  const before = survey.stackSet;
  if (before === undefined) return (await stackSets.find(stackSet)) !== undefined;
  const [listed, found] = await Promise.all([stackSets.listRecentOperations(stackSet), stackSets.find(stackSet)]);
  const known = new Set([...survey.operations.map(({ id }) => id), ...sent.ids, ...waitedFor]);
  const isNew = listed.some(({ id, action, status }) => !known.has(id) && (action === 'UPDATE' || isInFlight(status)));
  if (isNew || found === undefined) return true;
  return !definesVersion(found, before) || !definesVersion(before, found);
}

/**
 * Plans until no operation of another client is in the way. What was waited for may have changed everything, so it is
 * planned again.
 * @param inTheWay an operation of another client that the last round met.
 */
export async function prepare(context: RolloutContext, inTheWay: Operation | undefined): Promise<ReadyPlan> {
  const { planner, log, interruption } = context;
  const waitDeadline = createDeadline(context, context.operationWaitTimeoutMs);
  const waitedFor: Operation[] = [];
  const ended = context.waitedFor;
  if (inTheWay !== undefined) {
    const idle = await waitUntilIdle(context, waitDeadline(), [inTheWay]);
    // In flight still, it is met again below, where there is a plan to report beside it.
    if (idle.kind === 'idle') waitedFor.push(...idle.waitedFor);
    for (const { id } of waitedFor) ended.add(id);
  }
  for (;;) {
    const plan = await planner.plan({ lock: true });
    const { survey, assessment, digest } = plan;
    const as = (readiness: Readiness): ReadyPlan => ({ ...plan, waitedFor, readiness });
    if (assessment.gate.verdict === 'refused') return as({ kind: 'refused' });
    if (interruption.requested.aborted) return as({ kind: 'interrupted', blockedBy: undefined });
    const seen = await readAgain(context, survey.operations);
    const inFlight = seen.filter(({ status }) => isInFlight(status));
    const intent = {
      digest,
      hasDefinitionChange: assessment.definitionStep.kind !== 'none',
      changesSecrets: changesSecrets(plan.terraform.change),
    };
    // What ended while Terraform planned has changed what was read before: plan and survey are older than that. Met a
    // second time, it is the list that lags.
    const justEnded = seen.filter(({ id, status }) => !isInFlight(status) && !ended.has(id));
    for (const { id } of justEnded) ended.add(id);
    waitedFor.push(...justEnded.filter((operation) => !isOfIntent(operation, intent)));
    if (justEnded.length > 0) {
      log.info('Planning again, since an operation has ended meanwhile.');
      continue;
    }
    if (inFlight.length === 0) {
      if (!hasWork(assessment) || !(await hasMovedOn(context, survey))) return as({ kind: 'ready' });
      log.info('Planning again, since another client has changed the stack set meanwhile.');
      continue;
    }
    const attachable = findAttachable(inFlight, intent);
    if (attachable !== undefined) return as({ kind: 'attachable', attachable });
    const idle = await waitUntilIdle(context, waitDeadline(), inFlight);
    if (idle.kind !== 'idle') return as({ kind: idle.kind, blockedBy: idle.operation });
    waitedFor.push(...idle.waitedFor);
    for (const { id } of idle.waitedFor) ended.add(id);
    log.info('Planning again, since the stack set may have changed meanwhile.');
  }
}
