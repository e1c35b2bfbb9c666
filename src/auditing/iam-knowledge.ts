import type { Definition } from '../domain/iam/definition-change.ts';
import { readManagedDocument } from '../domain/iam/managed-policy.ts';
import { listPolicyArns } from '../domain/iam/review/definition-review.ts';
import type { IamKnowledge } from '../domain/iam/review/known-contents.ts';
import type { Ports } from '../ports.ts';

type KnowledgePorts = Pick<Ports, 'managedPolicies' | 'loadCatalogue' | 'partition'>;

/** What is known of IAM beside the template that is deployed. */
export async function readIamKnowledge(
  { managedPolicies, loadCatalogue, partition }: KnowledgePorts,
  definition: Definition,
  regions: readonly string[],
): Promise<IamKnowledge> {
  const contents = await managedPolicies.read(listPolicyArns([definition], { regions, partition }));
  const documents = [...contents].map(([arn, { document }]) => [arn, readManagedDocument(document)] as const);
  return { catalogue: loadCatalogue(), policies: new Map(documents), contents };
}
