import type { IamKnowledge } from '../domain/iam/review/known-contents.ts';
import type { Organization } from '../domain/organization.ts';
import type { ProofRequest, ProofTarget, RoleProof } from '../domain/audit/role-proof.ts';
import type { AuditPorts, Ports, Sandbox } from '../ports.ts';

export type ProvingPorts = Pick<AuditPorts, 'accountRoles' | 'clock' | 'log' | 'interruption' | 'sha256'>;

/** Reads and assumes one role, as an audit does. */
export type ProveRole = (ports: ProvingPorts, request: ProofRequest, target: ProofTarget) => Promise<RoleProof>;

/** What a try in the sandbox needs. */
export interface SandboxContext extends Pick<Ports, 'clock' | 'log' | 'interruption' | 'run' | 'sha256' | 'partition'> {
  readonly sandbox: Sandbox;
  readonly prove: ProveRole;
  readonly stackSetName: string;
  /** Of the role that the outputs name. */
  readonly roleName: string;
  readonly rolePath: string;
  /** When every wait of the run ends. */
  readonly runEndsAt: Date;
}

/** What the plan knows beside its definition. */
export interface KnownOfPlan {
  readonly iam: IamKnowledge;
  readonly organization: Organization;
}
