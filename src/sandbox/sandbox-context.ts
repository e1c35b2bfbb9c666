import type { IamKnowledge } from '../domain/iam/review/known-contents.ts';
import type { Organization } from '../domain/organization.ts';
import type { Ports, Sandbox } from '../ports.ts';
import type { proveRole } from '../proving/prove-role.ts';

/** What a try in the sandbox needs. */
export interface SandboxContext extends Pick<Ports, 'clock' | 'log' | 'interruption' | 'run' | 'sha256' | 'partition'> {
  readonly sandbox: Sandbox;
  /** Reads and assumes one role, as an audit does. */
  readonly prove: typeof proveRole;
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
