import type { BlastRadius } from '../blast-radius.ts';
import type { GateVerdict } from '../gate.ts';
import type { RunFailureReason } from '../failure-reason.ts';
import type { Operation, OperationPreferences } from '../stack-set/operation.ts';
import type { Organization } from '../organization.ts';
import type { RoleComparison } from '../iam/role-change.ts';
import type { Outcome, RolloutEstimate } from '../rollout.ts';
import type { UpdateRequest } from '../rollout-request.ts';
import type { WavePlan, WavesEstimate } from '../waves.ts';
import type { DefinitionChange, TerraformPlan } from '../stack-set/stack-set-definition.ts';
import type { StackInstance, StackSetRef } from '../stack-set/stack-set.ts';
import type { TargetPlan } from '../target-plan.ts';

/** Everything a plan has to say, before anybody decides how. */
export interface PlanReport {
  readonly stackSet: StackSetRef;
  readonly outcome: Outcome;
  readonly failureReason: RunFailureReason | undefined;
  readonly hasChanges: boolean;
  readonly gate: GateVerdict;
  readonly change: DefinitionChange;
  readonly roles: RoleComparison;
  readonly organization: Organization;
  readonly targets: TargetPlan;
  readonly blastRadius: BlastRadius;
  readonly regions: readonly string[];
  /** Instances of accounts that are behind, with the reason AWS gives. */
  readonly behind: readonly StackInstance[];
  readonly inFlight: readonly Operation[];
  readonly update: UpdateRequest;
  /** undefined: the update is sent by Terraform. */
  readonly waves: WavePlan | undefined;
  /** Why Terraform sends the update although waves were asked for. */
  readonly terraformOnly: readonly string[];
  /** Of the update in waves, whatever the strategy; undefined when no account is updated. */
  readonly wavesEstimate: WavesEstimate | undefined;
  /** Of the update as Terraform sends it, whatever the strategy; undefined when no account is updated. */
  readonly updateEstimate: RolloutEstimate | undefined;
  /** Of the first deployment to new targets; undefined when there is none. */
  readonly creationEstimate: RolloutEstimate | undefined;
  /** Of sending accounts that are behind what they should have; undefined when there are none, or an update does it. */
  readonly healEstimate: RolloutEstimate | undefined;
  readonly creationPreferences: OperationPreferences;
  readonly rolloutTimeoutMs: number;
  readonly excludedAccountIds: readonly string[];
  readonly hasAutomaticDeployment: boolean;
  /** The stack set that is adopted refuses operations while another runs; Terraform leaves that as it is. */
  readonly isManagedExecutionOff?: boolean;
  readonly roleArnPattern: string;
  /** Template as Terraform would leave it and as it is, pretty-printed JSON; undefined when there is none. */
  readonly terraform: Pick<TerraformPlan, 'counts' | 'text' | 'terraformVersion' | 'providerVersion'>;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  readonly now: Date;
}
