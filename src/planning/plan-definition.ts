import { isBareCreation } from '../domain/assessment.ts';
import type { Survey } from '../domain/assessment.ts';
import { attempt, together } from '../domain/attempt.ts';
import { findAccessError } from '../domain/preflight/access.ts';
import type { PreflightFacts } from '../domain/preflight/preflight-facts.ts';
import type { TerraformPlan } from '../domain/stack-set/stack-set-definition.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { Ports } from '../ports.ts';
import type { PreflightCheck } from './preflight.ts';
import { takeSurvey } from './survey.ts';
import type { SurveyRequest } from './survey.ts';

type DefinitionRequest = Pick<RolloutRequest, 'stackSet' | 'importExisting'>;

export interface Locking {
  /** See Terraform.plan. */
  readonly lock: boolean;
}

/** What Terraform plans, and what AWS says at the same time. */
export interface SurveyedPlan {
  readonly plan: TerraformPlan;
  readonly survey: Survey;
  readonly facts: PreflightFacts;
}

/**
 * The definition as Terraform plans it, and what AWS says at the same time. An interrupted creation leaves a stack set
 * that no state knows: the provider writes it down 15 s after AWS has created it. Where that stack set is exactly what
 * would be created, Terraform adopts it, so that the next run with the same inputs can continue. Anything else that
 * exists is left to the gate.
 */
export async function planOnSurvey(
  ports: Pick<Ports, 'terraform' | 'stackSets' | 'organization' | 'log' | 'interruption'>,
  request: DefinitionRequest & SurveyRequest,
  options: Locking,
  preflight: PreflightCheck,
): Promise<SurveyedPlan> {
  const { plan, survey, facts } = await planSideBySide(ports, request, options, preflight);
  if (!isBareCreation(plan.change, survey) || ports.interruption.requested.aborted) return { plan, survey, facts };
  ports.log.info(
    `Stack set ${request.stackSet.name} exists, and nothing was ever deployed with it: checking whether an interrupted creation has left it.`,
  );
  const adopting = await ports.terraform.plan({ ...options, adopts: request.stackSet });
  // With any other plan the gate refuses, so that what is saved now is never applied.
  return { plan: adopting.change.kind === 'adopt' ? adopting : plan, survey, facts };
}

/** An account that may deploy nothing is one cause of many errors: it is reported before what follows from it. */
async function planSideBySide(
  ports: Pick<Ports, 'terraform' | 'stackSets' | 'organization'>,
  request: DefinitionRequest & SurveyRequest,
  options: Locking,
  preflight: PreflightCheck,
): Promise<SurveyedPlan> {
  const surveying = takeSurvey(ports, request);
  const [planned, facts] = await Promise.all([
    attempt(() => together(planDefinition(ports, request, options), surveying)),
    preflight.read(surveying),
  ]);
  const isLost = planned.kind === 'failed' && planned.error.mustBeReported;
  const error = isLost ? undefined : findAccessError(request.stackSet, facts.access);
  if (error !== undefined) throw error;
  if (planned.kind === 'failed') throw planned.error;
  const [plan, survey] = planned.value;
  return { plan, survey, facts };
}

/**
 * Lets Terraform plan the definition. AWS is asked first only with `import-existing`: for Terraform it is an error to
 * import what does not exist, so the first run of a new stack set would fail.
 */
export async function planDefinition(
  { terraform, stackSets }: Pick<Ports, 'terraform' | 'stackSets'>,
  { importExisting, stackSet }: DefinitionRequest,
  { lock }: Locking,
): Promise<TerraformPlan> {
  const exists = importExisting && (await stackSets.find(stackSet)) !== undefined;
  return terraform.plan({ lock, adopts: exists ? stackSet : undefined });
}
