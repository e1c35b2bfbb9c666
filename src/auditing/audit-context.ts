import { hideExternalIds } from '../domain/audit/drift/hide-external-ids.ts';
import type { ProofRequest, ProofTarget, RoleProof } from '../domain/audit/role-proof.ts';
import type { AuditRequest } from '../domain/audit/audit-request.ts';
import { findDefinitionSecrets } from '../domain/stack-set/definition-secrets.ts';
import type { StackSet, StackSetRef } from '../domain/stack-set/stack-set.ts';
import { createDeadline } from '../rollout/deadline.ts';
import type { Deadline } from '../rollout/deadline.ts';
import { proveRoles } from '../proving/prove-roles.ts';
import type { AuditPorts } from '../ports.ts';

/** How long roles are looked at. */
export interface ProofLimits {
  /** Accounts that were not looked at by then become doubts. */
  readonly endsAt: Date;
  /** IAM is eventually consistent: how long a denied attempt is tried again, ms. */
  readonly patienceMs: number;
}

/** Looks at the roles of accounts; everything that goes wrong in one account is a doubt of that account. */
export type ProveRoles = (
  ports: Pick<AuditPorts, 'accountRoles' | 'clock' | 'log' | 'interruption' | 'sha256' | 'managedPolicies'>,
  request: ProofRequest,
  targets: readonly ProofTarget[],
  limits: ProofLimits,
) => Promise<ReadonlyMap<string, RoleProof>>;

/** What every step of one audit shares, built once. */
export interface AuditContext {
  readonly ports: AuditPorts;
  readonly request: AuditRequest;
  readonly proveRoles: ProveRoles;
  /** The members below are those that waiting and following take. */
  readonly stackSet: StackSetRef;
  readonly stackSets: AuditPorts['stackSets'];
  readonly clock: AuditPorts['clock'];
  readonly log: AuditPorts['log'];
  readonly interruption: AuditPorts['interruption'];
  /** `operation-wait-timeout`, from the first wait on. */
  readonly waitDeadline: Deadline;
  /** `drift-timeout`, from the start of the detection on. */
  readonly driftDeadline: Deadline;
  /** When every wait ends at the latest. */
  readonly runEndsAt: Date;
}

/** @param prove another way to look at roles, for tests. */
export function createAuditContext(
  ports: AuditPorts,
  request: AuditRequest,
  prove: ProveRoles = proveRoles,
): AuditContext {
  const { stackSets, clock, log, interruption } = ports;
  const runEndsAt = new Date(clock.now().getTime() + request.runTimeoutMs);
  const limits = { clock, log, runEndsAt };
  return {
    ports,
    request,
    proveRoles: prove,
    stackSet: request.stackSet,
    stackSets,
    clock,
    log,
    interruption,
    waitDeadline: createDeadline(limits, request.operationWaitTimeoutMs),
    driftDeadline: createDeadline(limits, request.driftTimeoutMs),
    runEndsAt,
  };
}

/** Secret texts that AWS's answers may hold: those of the template, and the external id of the input. */
export function findAuditSecrets(
  { externalId, sensitiveParameters = [] }: AuditRequest,
  stackSet: StackSet,
): readonly string[] {
  const secrets = findDefinitionSecrets({ ...stackSet, sensitiveParameters });
  return externalId === undefined ? secrets : [...secrets, externalId];
}

/** Takes secrets out of AWS's words. */
export function createHide(secrets: readonly string[]): (text: string) => string {
  return (text) => hideExternalIds(text, '', secrets);
}
