import type { TargetRequest } from '../rollout-request.ts';
import type { StackSetRef } from '../stack-set/stack-set.ts';
import type { AuditFact } from './fact.ts';

/** `true`: detect; `last`: what the last detection has found; `false`: neither. */
export type DriftDetection = 'detect' | 'last' | 'off';

/** A finding that a person accepts until a day. */
export interface IgnoreEntry {
  /** 12 digits, or `*`: in every account. */
  readonly account: string;
  /** As a finding names it; `*` at its end: any that begins so. */
  readonly property: string;
  /** The last day on which it counts, `2026-12-31`, UTC. */
  readonly until: string;
  readonly reason: string;
}

/** Everything that the user asks of an audit. */
export interface AuditRequest {
  readonly stackSet: StackSetRef;
  /** The role that is assumed; the template may define more of them, which are read as well. */
  readonly roleName: string;
  readonly rolePath: string;
  readonly targets: TargetRequest;
  /** undefined: the one that the stack set's own template asks for, if any. */
  readonly externalId: string | undefined;
  /** Names of parameters of the stack set whose values are secret, besides those that reach an external id. */
  readonly sensitiveParameters?: readonly string[];
  readonly facts: readonly AuditFact[];
  readonly driftDetection: DriftDetection;
  readonly driftTimeoutMs: number;
  /** How long to wait for an operation of another client before ours. */
  readonly operationWaitTimeoutMs: number;
  /** After which the run waits for nothing any more. */
  readonly runTimeoutMs: number;
  readonly ignored: readonly IgnoreEntry[];
  /** Whether one GitHub issue of the stack set is opened, updated and closed. */
  readonly reportIssue: boolean;
}

/** How much of the role is proven after an apply. */
export type VerifyRoles = 'none' | 'sample' | 'all';
