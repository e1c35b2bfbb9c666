import { assess } from '../domain/assessment.ts';
import type { Assessment, Survey } from '../domain/assessment.ts';
import { findAttachable } from '../domain/stack-set/operation-id.ts';
import type { Attachable } from '../domain/stack-set/operation-id.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { DefinitionChange } from '../domain/stack-set/stack-set-definition.ts';
import type { Deadline } from './deadline.ts';
import { digestIntent } from '../commands/plan.ts';
import { planOnSurvey } from './plan-definition.ts';
import type { Ports } from '../ports.ts';
import { lookAgain, waitUntilIdle } from './wait.ts';

/** A plan that was made while nothing was in flight, or why there is none to carry out. */
export interface Prepared {
  readonly survey: Survey;
  readonly assessment: Assessment;
  /** What Terraform would do to the stack set. */
  readonly change: DefinitionChange;
  /** `sha256:…` of the intent. */
  readonly digest: string;
  /** Operations of others, ended. */
  readonly waitedFor: readonly Operation[];
  readonly standing: Standing;
}

export type Standing =
  | { readonly kind: 'refused' }
  | { readonly kind: 'ready' }
  /** An earlier run with this intent left an operation in flight. */
  | { readonly kind: 'attachable'; readonly attachable: Attachable }
  /** Somebody else's was still in flight when `operation-wait-timeout` had passed. */
  | { readonly kind: 'timed-out'; readonly blockedBy: Operation }
  | { readonly kind: 'interrupted'; readonly blockedBy: Operation | undefined };

/**
 * Plans until nothing of others is in the way. What was waited for may have changed everything, so it is planned again.
 * @param inTheWay an operation of somebody else that the last round met.
 */
export async function prepare(
  ports: Ports,
  request: RolloutRequest,
  waitDeadline: Deadline,
  inTheWay: Operation | undefined,
): Promise<Prepared> {
  const waitedFor: Operation[] = [];
  const ended = new Set<string>();
  if (inTheWay !== undefined) {
    const idle = await waitUntilIdle(ports, request.stackSet, waitDeadline(), [inTheWay]);
    // In flight still, it is met again below, where there is a plan to report beside it.
    if (idle.kind === 'idle') waitedFor.push(...idle.waitedFor);
    for (const { id } of waitedFor) ended.add(id);
  }
  for (;;) {
    const [plan, survey] = await planOnSurvey(ports, request, { lock: true });
    const assessment = assess({ request, plan, survey, partition: ports.partition });
    const digest = digestIntent(ports, request, assessment);
    const prepared = { survey, assessment, change: plan.change, digest, waitedFor };
    const stand = (standing: Standing): Prepared => ({ ...prepared, standing });
    if (assessment.gate.verdict === 'refused') return stand({ kind: 'refused' });
    if (ports.interruption.requested.aborted) return stand({ kind: 'interrupted', blockedBy: undefined });
    const looked = await lookAgain(ports, request.stackSet, survey.operations);
    const inFlight = looked.filter(({ status }) => isInFlight(status));
    const facts = { digest, hasDefinitionChange: assessment.hasDefinitionChange };
    // What ended while Terraform planned has changed what was read before: plan and survey are older than that. Met a
    // second time it is the list that is behind.
    const justEnded = looked.filter(({ id, status }) => !isInFlight(status) && !ended.has(id));
    for (const { id } of justEnded) ended.add(id);
    const isOwn = (operation: Operation): boolean =>
      findAttachable([{ ...operation, status: 'RUNNING' }], facts) !== undefined;
    waitedFor.push(...justEnded.filter((operation) => !isOwn(operation)));
    if (justEnded.length > 0) {
      ports.log.info('Planning again, since an operation has ended meanwhile.');
      continue;
    }
    if (inFlight.length === 0) return stand({ kind: 'ready' });
    const attachable = findAttachable(inFlight, facts);
    if (attachable !== undefined) return stand({ kind: 'attachable', attachable });
    const idle = await waitUntilIdle(ports, request.stackSet, waitDeadline(), inFlight);
    if (idle.kind !== 'idle') return stand({ kind: idle.kind, blockedBy: idle.operation });
    waitedFor.push(...idle.waitedFor);
    for (const { id } of idle.waitedFor) ended.add(id);
    ports.log.info('Planning again, since the stack set may have changed meanwhile.');
  }
}
