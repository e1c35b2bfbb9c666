import { isBareCreation } from '../domain/assessment.ts';
import type { Survey } from '../domain/assessment.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { TerraformPlan } from '../domain/stack-set/stack-set-definition.ts';
import { together } from '../domain/attempt.ts';
import type { Ports } from '../ports.ts';
import { takeSurvey } from './survey.ts';

/**
 * The definition as Terraform plans it, and what AWS says meanwhile. A creation that was broken off leaves a stack set
 * that no state knows (the provider notes it 15 s after AWS has made it): is it to the letter what would be created, it
 * is taken over, so that the next run of the same inputs goes on. Anything else that exists is left to the gate.
 */
export async function planOnSurvey(
  ports: Ports,
  request: RolloutRequest,
  options: { readonly lock: boolean },
): Promise<readonly [TerraformPlan, Survey]> {
  const [plan, survey] = await together(planDefinition(ports, request, options), takeSurvey(ports, request));
  if (!isBareCreation(plan.change, survey) || ports.interruption.requested.aborted) return [plan, survey];
  ports.log.info(
    `Stack set ${request.stackSet.name} exists, and nothing was ever deployed with it: looking whether a creation that was broken off has left it.`,
  );
  const adopting = await ports.terraform.plan({ ...options, adopts: request.stackSet });
  // With the other one the gate refuses, so that what is saved now is never applied.
  return [adopting.change.kind === 'adopt' ? adopting : plan, survey];
}

/**
 * Lets Terraform plan the definition. Only with `import-existing` has AWS to be asked first: importing what does not
 * exist is an error to Terraform, and so would be the first run of a new stack set.
 * @param lock see Terraform.plan.
 */
export async function planDefinition(
  { terraform, stackSets }: Ports,
  { importExisting, stackSet: ref }: RolloutRequest,
  { lock }: { readonly lock: boolean },
): Promise<TerraformPlan> {
  const isThere = importExisting && (await stackSets.find(ref)) !== undefined;
  return terraform.plan({ lock, adopts: isThere ? ref : undefined });
}
