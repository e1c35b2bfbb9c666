import { isBareCreation } from '../domain/assessment.ts';
import type { Survey } from '../domain/assessment.ts';
import { together } from '../domain/attempt.ts';
import type { TerraformPlan } from '../domain/stack-set/stack-set-definition.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { Ports } from '../ports.ts';
import { takeSurvey } from './survey.ts';
import type { SurveyRequest } from './survey.ts';

type DefinitionRequest = Pick<RolloutRequest, 'stackSet' | 'importExisting'>;

export interface Locking {
  /** See Terraform.plan. */
  readonly lock: boolean;
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
): Promise<readonly [TerraformPlan, Survey]> {
  const [plan, survey] = await together(planDefinition(ports, request, options), takeSurvey(ports, request));
  if (!isBareCreation(plan.change, survey) || ports.interruption.requested.aborted) return [plan, survey];
  ports.log.info(
    `Stack set ${request.stackSet.name} exists, and nothing was ever deployed with it: checking whether an interrupted creation has left it.`,
  );
  const adopting = await ports.terraform.plan({ ...options, adopts: request.stackSet });
  // With any other plan the gate refuses, so that what is saved now is never applied.
  return [adopting.change.kind === 'adopt' ? adopting : plan, survey];
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
