import { hasWork } from '../assessment.ts';
import type { Assessment, Survey } from '../assessment.ts';
import type { PreflightVerdict } from '../preflight/preflight.ts';
import { isInFlight } from '../stack-set/operation.ts';
import type { Operation } from '../stack-set/operation.ts';
import type { Judgement } from '../rollout.ts';
import { findFollowLimit } from '../rollout-request.ts';
import type { FollowLimit, RolloutRequest } from '../rollout-request.ts';
import type { TerraformPlan } from '../stack-set/stack-set-definition.ts';
import type { StackInstance } from '../stack-set/stack-set.ts';
import type { WavePlan } from '../waves.ts';

/**
 * The parts of the request that a reader needs. The definition is left out: the plan has it, and here it holds a
 * secret.
 */
interface PlannedRequest extends Pick<
  RolloutRequest,
  'stackSet' | 'targets' | 'preferences' | 'update' | 'autoDeployment' | 'sandbox'
> {
  readonly followLimit: FollowLimit;
}

export interface PlanFacts {
  readonly terraform: TerraformPlan;
  readonly survey: Survey;
  readonly assessment: Assessment;
  readonly preflight: PreflightVerdict;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  readonly now: Date;
}

/** Everything that a plan reports, before it is rendered. */
export interface PlanReport extends PlanFacts, Judgement {
  readonly request: PlannedRequest;
  /** Apply would have something to do. */
  readonly hasChanges: boolean;
}

export function reportPlan(facts: PlanFacts, request: RolloutRequest): PlanReport {
  const { assessment, survey } = facts;
  const { stackSet, targets, preferences, update, autoDeployment, sandbox } = request;
  const hasChanges = hasWork(assessment);
  return {
    ...facts,
    ...judgePlan(assessment, hasChanges || survey.targets.outdated.length > 0),
    request: { stackSet, targets, preferences, update, autoDeployment, sandbox, followLimit: findFollowLimit(request) },
    hasChanges,
  };
}

/** `no-changes` is a claim about the accounts, too: with outdated accounts there is something to do. */
function judgePlan({ gate }: Assessment, hasSomethingToDo: boolean): Judgement {
  if (gate.verdict === 'refused') return { outcome: 'refused', failureReason: undefined };
  return { outcome: hasSomethingToDo ? 'planned' : 'no-changes', failureReason: undefined };
}

/** Instances of outdated accounts that are not CURRENT, with the reason that AWS gives. */
export function findOutdatedInstances({ survey: { targets, instances } }: PlanReport): readonly StackInstance[] {
  const outdated = new Set(targets.outdated.map(({ id }) => id));
  return instances.filter(({ accountId, status }) => outdated.has(accountId) && status !== 'CURRENT');
}

export function findInFlight({ survey: { operations } }: PlanReport): readonly Operation[] {
  return operations.filter(({ status }) => isInFlight(status));
}

/** undefined: the update is not sent in waves. */
export function findWaves({ assessment: { definitionStep } }: PlanReport): WavePlan | undefined {
  return definitionStep.kind === 'waves' ? definitionStep.waves : undefined;
}

/** The account where apply tries the definition first; undefined: it tries nothing. */
export function findSandbox({
  assessment,
  terraform: { change },
  request: { sandbox },
}: PlanReport): string | undefined {
  const isTried = assessment.definitionStep.kind !== 'none' && (change.kind === 'create' || change.kind === 'update');
  return isTried ? sandbox?.accountId : undefined;
}

/** The stack set that is adopted refuses operations while another runs; Terraform leaves that as it is. */
export function isManagedExecutionOff({ assessment, survey }: PlanReport): boolean {
  return assessment.isAdoption && survey.stackSet?.hasManagedExecution === false;
}
