import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { TerraformPlan } from '../domain/stack-set-definition.ts';
import type { Ports } from './ports.ts';

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
